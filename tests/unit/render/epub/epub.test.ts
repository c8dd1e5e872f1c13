/** The e-book: a zip that reading systems accept, files that hang together, texts that stay texts. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type DocumentNode, link, paragraph, table, text } from '../../../../src/nodes/nodes.ts';
import { webAddress } from '../../../../src/nodes/places.ts';
import { epub } from '../../../../src/publish/document-files.ts';
import { xhtmlOf } from '../../../../src/render/epub/epub-xhtml.ts';
import { wordsIn } from '../../../../src/words/words.ts';
import { CONTENT, fixtureDocument } from '../fixture.ts';
import { type Element, elementsOf, parseXml, problemsOf, readBook, textOf } from './epub-files.ts';

const view = fixtureDocument();
const bytes = epub(view);
const book = readBook(bytes);
const sheet = readBook(epub({ ...view, opening: 'sheet' }));
const pageTitled = (title: string) => {
  const page = [...book.pages.values()].find((each) => textOf(elementsOf(each, 'h1')[0]) === title);
  if (!page) throw new Error(`no page “${title}”`);
  return page;
};
const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

describe('the file', () => {
  it('begins with its media type, not compressed, so that it is known without unpacking', () => {
    const start = Buffer.from(bytes);
    expect(start.readUInt16LE(8)).toBe(0);
    expect(start.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  });

  it('has the same bytes the second time, and on the other side of the world', () => {
    const code = `
      import { createHash } from 'node:crypto';
      const { buildGraph } = await import('./src/plan/graph.ts');
      const { readContent } = await import('./src/source/read-content.ts');
      const { planDocumentView } = await import('./src/subjects/plans/plan-document.ts');
      const { epub } = await import('./src/publish/document-files.ts');
      const graph = buildGraph(readContent('${CONTENT}').entries);
      process.stdout.write(createHash('sha256').update(epub(planDocumentView(graph, graph.currentPlan))).digest('hex'));
    `;
    const env = { ...process.env, TZ: 'Pacific/Kiritimati' };
    expect(hash(epub(fixtureDocument()))).toBe(hash(bytes));
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8', env })).toBe(hash(bytes));
  });

  it('leads to the package', () => {
    const container = parseXml(book.files.get('META-INF/container.xml') ?? '');
    expect(elementsOf(container, 'rootfile')[0]?.attributes['full-path']).toBe('EPUB/package.opf');
  });
});

describe('the parts', () => {
  it('hang together: links, ids, files, headings, tables and pictures', () => {
    expect(problemsOf(book)).toEqual([]);
    expect(problemsOf(sheet)).toEqual([]);
    expect([...book.pages.values()].flatMap((page) => elementsOf(page, 'a')).length).toBeGreaterThan(30);
  });

  it('would be found not to, if they did not', () => {
    const broken = readBook(bytes);
    const page = [...broken.pages.values()][1];
    const spoil = (element: Element | undefined, key: string, value: string) => {
      if (element) element.attributes[key] = value;
    };
    if (!page) throw new Error('no page');
    spoil(elementsOf(page, 'h1')[0], 'id', 'elsewhere');
    spoil(elementsOf(page, 'th').at(-1), 'scope', '');
    broken.files.set('EPUB/forgotten.xhtml', '');
    expect(problemsOf(broken)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^nav\.xhtml links to part-1\.xhtml#.*: no such place$/),
        'part-1.xhtml has a row without a head',
        'the package does not name EPUB/forgotten.xhtml',
      ]),
    );
  });

  it('are a title page, and a file for each part in the order of reading', () => {
    const [first, ...others] = [...book.pages.values()].map((page) => textOf(elementsOf(page, 'h1')[0]));
    expect(first).toBe('Safer Fens Plan');
    expect(others.slice(0, 4)).toEqual(['The plan at a glance', 'Priorities', 'Outcomes', 'Delivery plan']);
    expect(others.at(-1)).toBe('Sources');
    expect(textOf([...book.pages.values()][0])).toMatch(
      /This plan was for 2024.*10 January 2025.*Telephone: 01632 960000\. Textphone: 18001 01632 960000.*safer-fens\.example/s,
    );
  });

  it('are one file where the document is a sheet', () => {
    expect([...sheet.pages.keys()]).toEqual(['text.xhtml']);
    expect([...sheet.pages.values()].map((page) => elementsOf(page, 'h1').map(textOf))).toEqual([['Safer Fens Plan']]);
  });

  it('are listed, with what is in them', () => {
    const entries = elementsOf(book.navigation, 'a').map(textOf);
    expect(entries).toEqual(expect.arrayContaining(['Safer Fens Plan', 'Priorities', 'Street safety', 'How lights help', '1. Overview']));
    expect(elementsOf(book.navigation, 'nav')[0]?.attributes).toMatchObject({ 'epub:type': 'toc', role: 'doc-toc' });
  });
});

describe('the package', () => {
  const values = (name: string) => elementsOf(book.package, name).map(textOf);
  const property = (name: string) =>
    elementsOf(book.package, 'meta')
      .filter(({ attributes }) => attributes.property === name)
      .map(textOf);

  it('says what the book is, whose, in which language and of which day', () => {
    expect(values('dc:title')).toEqual(['Safer Fens Plan']);
    expect(values('dc:creator')).toEqual(['Fens Community Safety Partnership']);
    expect(values('dc:language')).toEqual(['en-GB']);
    expect(values('dc:subject')).toEqual([view.subject]);
    expect(values('dc:identifier')).toEqual(['https://safer-fens.example/plan/plans/safer-fens-2024/safer-fens-2024.epub']);
    expect(property('dcterms:modified')).toEqual(['2025-01-10T00:00:00Z']);
  });

  it('says how accessible it is, and promises no alternative text where there are no pictures', () => {
    const without = readBook(epub({ ...view, parts: view.parts.filter(({ kind }) => kind !== 'consultations' && kind !== 'theories') }));
    expect(property('schema:accessMode')).toEqual(['textual', 'visual']);
    expect(property('schema:accessModeSufficient')).toEqual(['textual']);
    expect(property('schema:accessibilityHazard')).toEqual(['none']);
    expect(property('schema:accessibilityFeature')).toContain('alternativeText');
    expect(textOf(without.package)).not.toContain('alternativeText');
    expect(textOf(without.package)).toContain('There are no pictures.');
    expect(without.files.get('EPUB/book.css')).not.toContain('font-face');
  });
});

describe('what is read', () => {
  it('has every chart as a picture with words, and its figures in a table', () => {
    const page = pageTitled('Consultation');
    const [picture] = elementsOf(page, 'svg');
    expect(picture?.attributes['aria-label']).toMatch(/^Most people agree that street safety is a priority\. .*Street safety \(80%\)/);
    expect(elementsOf(page, 'figcaption').map(textOf)).toEqual([expect.stringContaining('Street safety (80%)')]);
    const [figures] = elementsOf(page, 'table');
    expect(textOf(elementsOf(figures as Element, 'caption')[0])).toContain('120 responses in all');
    expect(elementsOf(figures as Element, 'tr').map((row) => elementsOf(row, 'th', 'td').map(textOf))).toEqual([
      ['Priority', 'Agree or strongly agree'],
      ['Street safety', '80%'],
      ['Something else', 'Not in the text that we hold'],
    ]);
  });

  it('tells a cell of a wide table what it is, for screens that are too narrow for columns', () => {
    const cells = elementsOf(pageTitled('Delivery plan'), 'td').map(({ attributes }) => attributes['data-label']);
    expect(cells.slice(0, 5)).toEqual(['Action: ', 'How success is measured: ', 'Owner: ', 'Due: ', 'Status: ']);
  });

  it('has notes, lists, quotations and numbers of paragraphs', () => {
    const page = pageTitled('Chapters and appendices');
    expect(elementsOf(page, 'aside').map(textOf).join()).toContain('The picture is lost.');
    expect(elementsOf(page, 'blockquote').map(textOf).join()).toContain('A quotation.');
    expect(elementsOf(page, 'ul').map((list) => elementsOf(list, 'li').length)).toContain(4);
    expect(elementsOf(page, 'span').map(textOf)).toContain('1.1');
    expect(textOf(page)).toContain('See “How lights help”.');
  });

  it('leads to what the book has within the book, and to the web for the rest', () => {
    const hrefs = (page: Element) => elementsOf(page, 'a').map(({ attributes, ...each }) => [textOf(each as Element), attributes.href]);
    const chapter = hrefs(pageTitled('Chapters and appendices'));
    expect(chapter).toContainEqual(['street safety', expect.stringMatching(/^part-2\.xhtml#.*street-safety$/)]);
    expect(chapter).toContainEqual(['the report', 'https://fens.example/report']);
    expect(hrefs(pageTitled('Priorities'))).toContainEqual(['ASB', expect.stringMatching(/^part-\d+\.xhtml#.*asb$/)]);
    const alone = readBook(epub({ ...view, parts: view.parts.filter(({ kind }) => kind === 'chapters') }));
    const [, chapters] = [...alone.pages.values()];
    expect(hrefs(chapters as Element)).toContainEqual([
      'street safety',
      'https://safer-fens.example/plan/plans/safer-fens-2024/priorities/street-safety/',
    ]);
  });
});

describe('texts', () => {
  const written = (...nodes: DocumentNode[]) => {
    const xhtml = xhtmlOf(nodes, { hrefOf: (address) => address, idOf: (address) => address, words: wordsIn('en-GB'), below: 0 });
    return parseXml(`<body>${xhtml}</body>`);
  };
  const nasty = [
    '<script>alert(1)</script>',
    '</p></body><svg onload="x">',
    '&amp; &lt; &#x3c; ]]> <![CDATA[ <!-- --> <?php',
    '" onclick="x',
    'x'.repeat(5000),
    'שלום עולם 😀 中文',
  ];

  it.each(nasty.map((value) => [value.slice(0, 30), value]))('stay texts wherever they stand: %s', (_, value = '') => {
    const page = written(
      { type: 'heading', level: 2, runs: text(value), address: value },
      { type: 'paragraph', runs: [{ type: 'strong', runs: text(value) }, link({ label: value, address: value })], number: value },
      { type: 'facts', items: [{ label: value, content: text(value) }] },
      { type: 'note', label: value, nodes: [paragraph(value)] },
      ...table(
        value,
        [
          [value, 1],
          [value, 1],
          [value, 1],
        ],
        [[text(value), text(value), text(value)]],
      ),
    );
    expect(elementsOf(page, 'script', 'svg')).toEqual([]);
    expect(textOf(page).split(value)).toHaveLength(16);
    expect(elementsOf(page, 'a')[0]?.attributes.href).toBe(value);
    expect(elementsOf(page, 'td')[0]?.attributes['data-label']).toBe(`${value}: `);
  });

  it('show as numbers what XML forbids and what turns the direction of writing', () => {
    expect(textOf(written(paragraph('a\u0000b\u001fc\ufffed\ud83de\u202ef'))).trim()).toBe(
      'a[U+0000]b[U+001F]c[U+FFFE]d[U+D83D]e[U+202E]f',
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://'])(
    'are no links where the address is %s',
    (address) => {
      const hrefOf = (to: string) => webAddress(to, view.site);
      const xhtml = xhtmlOf([paragraph([link({ label: 'here', address })])], {
        hrefOf,
        idOf: () => undefined,
        words: wordsIn('en-GB'),
        below: 0,
      });
      expect(xhtml).toBe('<p>here</p>\n');
    },
  );
});
