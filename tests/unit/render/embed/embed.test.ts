/** What another site is given: nodes without what moves, cut where a phone’s frame ends; snippets and answers that are well formed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartExamples } from '../../../../src/charts/examples/index.ts';
import { heading, link, paragraph, type Run, text, wordsOf } from '../../../../src/nodes/nodes.ts';
import { entries, fold, lead, onlyOnPages, onlyOnPaper, type PageNode } from '../../../../src/nodes/page-nodes.ts';
import { fitted } from '../../../../src/render/embed/fit.ts';
import { fragmentOf } from '../../../../src/render/embed/fragment.ts';
import { framedScript } from '../../../../src/render/embed/framed-script.ts';
import { nodesHeight } from '../../../../src/render/embed/height.ts';
import { asLight, inFull } from '../../../../src/render/embed/in-full.ts';
import { plainNodes } from '../../../../src/render/embed/plain-nodes.ts';
import { elementSnippet, frameSnippet, oembedAnswer, type Shown } from '../../../../src/render/embed/snippet.ts';
import { bytesOf, MOST_BYTES } from '../../../../src/render/embed/weight.ts';
import { wordsIn } from '../../../../src/words/words.ts';

const words = wordsIn('en-GB');
const gzip = (code: string | Buffer) => gzipSync(code, { level: 9 }).length;

const actions = (count: number) =>
  entries({
    caption: 'Actions',
    of: { name: 'Action', width: 5 },
    numbered: { name: 'No.', width: 1 },
    columns: [{ name: 'Owner', head: text('Owner'), inList: 'said' }],
    items: Array.from({ length: count }, (_, index) => ({
      label: `Mend the lights of street number ${index}`,
      number: `1.${index}`,
      address: `/actions/${index}/`,
      cells: [text('The council')],
    })),
  });
const around = { title: 'Streets', before: [], after: [text('From the plan.')] };
const page = { label: 'Streets', address: '/plans/town/priorities/streets/' };
const linksOf = (nodes: readonly PageNode[]) =>
  nodes.flatMap((node) =>
    node.type === 'paragraph' ? node.runs.flatMap((run) => (run.type === 'link' ? [[wordsOf(run.runs), run.address]] : [])) : [],
  );

describe('plain nodes', () => {
  it('open what is folded, tell a table row by row, and leave out what only paper has', () => {
    const plain = plainNodes([
      lead('First.'),
      onlyOnPaper(paragraph('Paper.')),
      onlyOnPages(...fold('More', [paragraph('Inside.')])),
      { type: 'table', columns: [{ head: text('Target') }, { head: text('Aim') }], rows: [[text('Thefts'), text('−10%')]] },
    ]);
    const said = JSON.stringify(plain);
    for (const each of ['First.', 'More', 'Inside.', 'Thefts', 'Aim: ', '−10%']) expect(said).toContain(each);
    expect(said).not.toContain('Paper.');
    expect(plain.some(({ type }) => ['table', 'fold', 'only'].includes(type))).toBe(false);
  });
});

it('what was folded is not named again below a heading that says it', () => {
  const named = (label: string) => plainNodes([heading(2, 'Actions'), ...fold(label, [paragraph('Inside.')])]).map((node) => node.type);
  expect(named('Actions: all 12')).toEqual(['heading', 'paragraph']);
  expect(named('More')).toEqual(['heading', 'paragraph', 'paragraph']);
});

it('a row is told in one line, with the source of a cell in it', () => {
  const source: Run = { type: 'aside', runs: text('Source: page 7') };
  const columns = ['Target', 'Result', 'By'].map((head) => ({ head: text(head) }));
  const rows = [[text('Thefts'), [...text('Met.'), source], text('2012')]];
  const table: PageNode = { type: 'table', caption: 'Targets: Thefts', columns, rows };
  const plain = plainNodes([heading(2, 'Targets'), paragraph('Of two.'), onlyOnPages(table)]);
  expect(plain.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list']);
  expect(JSON.stringify(plain)).not.toContain('aside","runs":[{"type":"text","value":"Source');
  const told = plain.flatMap((node) => (node.type === 'list' ? node.items.flat() : []));
  expect(told.map((node) => (node.type === 'paragraph' ? wordsOf(node.runs) : ''))).toEqual([
    'Thefts',
    'Result: Met. Source: page 7; By: 2012',
  ]);
});

it('a citation says its marks as marks, and takes the room of what it says', () => {
  const cited = (at?: string): PageNode => ({ type: 'citations', of: [{ label: 'Plan', date: '2021', at, address: '/sources/#plan' }] });
  const html = fragmentOf({ ...around, address: page.address, nodes: [cited('parts A & B')] }, 2, (address) => address, words);
  expect(html).toContain('Source: <a href="/sources/#plan">Plan</a>, 2021, parts A &amp; B</p>');
  const height = (label: string, date?: string) =>
    nodesHeight([{ type: 'citations', of: [{ label, date, address: undefined }] }], 360, words);
  const [label = ''] = [
    Array.from({ length: 40 }, (_, letters) => 'a '.repeat(letters + 20)).findLast((each) => height(each) === height('a')),
  ];
  expect(height(`${label}a a a`), 'a line that is full').toBeGreaterThan(height(label));
  expect(height(label.trimEnd()), 'what it has not takes no room').toBe(height('a'));
});

it('the name that only a screen reader is given is in what others take in, and takes no room in a frame', () => {
  const tagged = (name: string, inList: 'said' | 'spoken') =>
    entries({
      caption: 'Actions',
      of: { name: 'Action', width: 5 },
      columns: [{ name, head: text(name), inList }],
      items: [{ label: 'Mend the lights', address: '/actions/1/', cells: [text('On track')] }],
    });
  const html = fragmentOf({ ...around, address: page.address, nodes: tagged('Status', 'spoken') }, 2, (address) => address, words);
  expect(html).toContain('Status: On track.');
  const long = 'A name that takes more than one line of a frame '.repeat(3);
  const height = (...given: Parameters<typeof tagged>) => nodesHeight(tagged(...given), 360, words);
  expect(height(long, 'spoken')).toBe(height('Status', 'spoken'));
  expect(height(long, 'said')).toBeGreaterThan(height('Status', 'said'));
});

describe('the short form', () => {
  it('is all there is, where that is little', () => {
    const nodes = [paragraph('What it is.'), heading(2, 'What is done'), ...actions(3)];
    expect(fitted(nodes, around, page, words)).toEqual(nodes);
  });

  it('has the first of many actions, and leads to all of them', () => {
    const nodes = fitted([paragraph('What it is.'), heading(2, 'What is done'), ...actions(42)], around, page, words);
    const list = nodes.find((node) => node.type === 'entries');
    expect(list?.items.length).toBeGreaterThan(2);
    expect(list?.items.length).toBeLessThan(10);
    expect(linksOf(nodes)).toEqual([['All 42 actions', page.address]]);
  });

  it('leaves out large figures where they would take the place of what is done', () => {
    const figures: PageNode = {
      type: 'facts',
      look: 'figures',
      items: Array.from({ length: 11 }, () => ({
        label: '£7,531',
        content: text('lost to thieves by those who said so, in a year that nobody names'),
      })),
    };
    const nodes = fitted([paragraph('What it is.'), figures, heading(2, 'What is done'), ...actions(42)], around, page, words);
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'entries', 'paragraph']);
  });

  const sentence = 'A sentence that takes the room of a line and of a half on a phone. ';
  const shownIn = (nodes: readonly PageNode[]) => nodes.flatMap((node) => (node.type === 'entries' ? [node] : []));

  it('leaves out owners and dates where more of what is done can be told without them', () => {
    const nodes = fitted([paragraph(sentence.repeat(18)), heading(2, 'What is done'), ...actions(42)], around, page, words);
    const [list] = shownIn(nodes);
    expect(list?.items.length).toBeGreaterThan(1);
    expect(list?.columns.map(({ inList }) => inList)).toEqual([undefined]);
    expect(linksOf(nodes)).toEqual([['All 42 actions', page.address]]);
  });

  const cameOf = (links: number) => [
    paragraph('What it is.'),
    heading(2, 'What came of it', `${page.address}#came`),
    { type: 'list', ordered: false, items: Array.from({ length: links }, () => [paragraph(sentence.repeat(2))]) } as PageNode,
    heading(2, 'What is done'),
  ];
  const heads = (nodes: readonly PageNode[]) => nodes.flatMap((node) => (node.type === 'heading' ? [wordsOf(node.runs)] : []));

  it('keeps what came of it, in one line where the first action has no room else', () => {
    const roomy = fitted([...cameOf(1), ...actions(42)], around, page, words);
    expect(heads(roomy)).toEqual(['What came of it', 'What is done']);
    const tight = fitted([...cameOf(8), ...actions(42)], around, page, words);
    expect(heads(tight)).toEqual(['What is done']);
    expect(JSON.stringify(tight[1])).toContain('What came of it:');
    expect(JSON.stringify(tight[1])).toContain(sentence.trim());
    expect(shownIn(tight)[0]?.items.length).toBeGreaterThan(0);
    expect(linksOf(tight)).toEqual([
      ['All 8', `${page.address}#came`],
      ['All 42 actions', page.address],
    ]);
  });

  it('in one line names what the link to the others is of, and leaves no sentence out that leads nowhere', () => {
    const heir = paragraph([...text('Became '), link({ label: 'Streets and parks of the whole town', address: '/plans/new/' })]);
    const list: PageNode = {
      type: 'list',
      ordered: false,
      items: [...Array(6).fill([heir]), [paragraph('No later one goes on with arson.')]],
    };
    const came = [paragraph(sentence.repeat(12)), heading(2, 'What came of it', `${page.address}#came`), list, heading(2, 'What is done')];
    const tight = fitted([...came, ...actions(42)], around, page, words);
    const line = tight.find((node) => node.type === 'paragraph' && wordsOf(node.runs).startsWith('What came of it:'));
    const said = line?.type === 'paragraph' ? line.runs : [];
    expect(wordsOf(said)).toMatch(/^What came of it: Became Streets .*\. No later one goes on with arson\. All 7$/);
    expect(said.at(-1)).toMatchObject({ type: 'link', spoken: 'What came of it: all 7' });
    expect(shownIn(tight)[0]?.items.length).toBeGreaterThan(0);
  });

  it('leaves out how all actions stand where the first action has no room else', () => {
    const counts: PageNode = {
      type: 'list',
      ordered: false,
      look: 'counts',
      items: Array.from({ length: 30 }, () => [paragraph('9 Not reported')]),
    };
    const nodes = fitted([paragraph(sentence.repeat(18)), heading(2, 'What is done'), counts, ...actions(42)], around, page, words);
    expect(nodes.some((node) => node.type === 'list')).toBe(false);
    expect(shownIn(nodes)[0]?.items.length).toBeGreaterThan(0);
    // Or the first ones would stand for all.
    expect(linksOf(nodes).at(-1)?.[0]).toMatch(/^All 42 actions \(9 Not reported, /);
  });

  it('names what a link to all of a list is of, where no heading does', () => {
    const list: PageNode = { type: 'list', ordered: false, items: Array.from({ length: 20 }, () => [paragraph(sentence)]) };
    expect(linksOf(fitted([list], around, page, words))).toEqual([['Streets: all 20', page.address]]);
  });

  it('leaves out what papers say of an action before the action', () => {
    const [list] = actions(1);
    if (list?.type !== 'entries') throw new Error('No list');
    const columns = [{ name: 'Quoted', head: text('Quoted'), inList: 'bare' as const }];
    const quoted = { ...list, columns, items: list.items.map((item) => ({ ...item, cells: [text(sentence.repeat(9))] })) };
    const nodes = fitted([paragraph(sentence.repeat(16)), heading(2, 'What is done'), quoted], around, page, words);
    expect(shownIn(nodes).map(({ items, columns: all }) => [items.length, all[0]?.inList])).toEqual([[1, undefined]]);
  });

  it('counts the actions of all parts of one list together', () => {
    const parts = [heading(2, 'Part A'), ...actions(12), heading(2, 'Part B'), ...actions(30)];
    const nodes = fitted([paragraph('What it is.'), ...parts], around, { ...page, isOneList: true }, words);
    expect(linksOf(nodes)).toEqual([['All 42 actions', page.address]]);
  });

  it('says how many actions there are where there is room for none', () => {
    const nodes = fitted([paragraph(sentence.repeat(23)), heading(2, 'What is done'), ...actions(42)], around, page, words);
    expect(shownIn(nodes)).toEqual([]);
    expect(linksOf(nodes)).toEqual([['All 42 actions', page.address]]);
  });

  it('has the first of many facts', () => {
    const steps: PageNode = { type: 'facts', items: Array.from({ length: 9 }, (_, at) => ({ label: `A${at}`, content: text(sentence) })) };
    const nodes = fitted([paragraph('What it is.'), heading(2, 'Steps'), steps], around, page, words);
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'facts', 'paragraph']);
    expect(linksOf(nodes)).toEqual([[words.embeds.allOfIt, page.address]]);
  });

  it('ends with no heading that has nothing below it', () => {
    const long = paragraph('word '.repeat(500));
    const nodes = fitted([paragraph('What it is.'), heading(2, 'Why'), long], around, page, words);
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(linksOf(nodes)).toEqual([[words.embeds.allOfIt, page.address]]);
  });
});

describe('the form in full', () => {
  /** As if each item, and each of its facts, had so many bytes. */
  const bytes =
    (item: number, fact = 0) =>
    (nodes: readonly PageNode[]) =>
      nodes.reduce((sum, node) => {
        if (node.type !== 'entries' && node.type !== 'list') return sum + 20;
        const facts = node.type === 'entries' ? node.columns.filter(({ inList }) => inList).length : 0;
        return sum + node.items.length * (item + facts * fact);
      }, 0);
  const nodes = [
    paragraph('What it is.'),
    heading(2, 'What is done', `${page.address}#done`),
    ...actions(300),
    heading(2, 'Why'),
    paragraph('So.'),
  ];
  const listsIn = (of: readonly PageNode[]) =>
    of.flatMap((node) => (node.type === 'entries' || node.type === 'list' ? [node.items.length] : []));

  it('is all there is, where that is light', () => {
    expect(inFull(nodes, page, bytes(10), words)).toBe(nodes);
  });

  it('leaves out owners and dates first, and says where they are', () => {
    const full = inFull(nodes, page, bytes(15, 15), words);
    expect(listsIn(full)).toEqual([300]);
    expect(full.flatMap((node) => (node.type === 'entries' ? node.columns.map(({ inList }) => inList) : []))).toEqual([undefined]);
    expect(JSON.stringify(full)).toContain(words.embeds.behindLinks);
  });

  it('has the first items of a long list then, the way to all of them at their place, and what comes after', () => {
    const full = inFull(nodes, page, bytes(100), words);
    const [count = 0] = listsIn(full);
    expect(count).toBeGreaterThan(30);
    expect(count).toBeLessThan(60);
    expect(linksOf(full)).toEqual([['All 300 actions', `${page.address}#done`]]);
    expect(JSON.stringify(full.at(-1))).toContain('So.');
  });

  it('names a list that there is no room for by its link alone', () => {
    const list = (count: number): PageNode => ({
      type: 'list',
      ordered: false,
      items: Array.from({ length: count }, () => [paragraph('One.')]),
    });
    const full = inFull(
      [paragraph('It.'), heading(2, 'Plan', `${page.address}#plan`), heading(3, 'Aims'), list(9)],
      page,
      bytes(6000),
      words,
    );
    expect(full.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(linksOf(full)).toEqual([['Aims: all 9', `${page.address}#plan`]]);
  });

  it('ends early where texts alone are too heavy, never with a heading', () => {
    const long = Array.from({ length: 400 }, (_, at) => [heading(2, `Part ${at}`), paragraph(`It says ${at}.`)]).flat();
    const full = inFull(long, page, bytes(1), words);
    expect(full.length).toBeLessThan(302);
    expect(full.at(-2)?.type).toBe('paragraph');
    expect(linksOf(full)).toEqual([[words.embeds.allOfIt, page.address]]);
  });
});

it('a height grows with what there is to say, and with every px that a column loses', () => {
  const nodes = [paragraph('A sentence of ten words or so, which tells something. '.repeat(8)), ...actions(4)];
  expect(nodesHeight(nodes, 340, words)).toBeGreaterThan(nodesHeight(nodes, 650, words));
  expect(nodesHeight([...nodes, ...actions(1)], 650, words)).toBeGreaterThan(nodesHeight(nodes, 650, words) + 40);
});

const shown: Shown = {
  embed: 'https://town.example/embed/a/',
  page: 'https://town.example/plans/a/?x=1&y=2',
  frameTitle: 'Streets & "lanes": Town Plan',
  below: 'Streets <and> lanes',
  height: 640,
};

it('every chart fits into a frame, at the worst with one picture for all widths', () => {
  const bytes = (nodes: readonly PageNode[]) =>
    bytesOf(
      fragmentOf({ title: '', address: page.address, before: [], after: [], nodes }, 2, (to) => to, words),
      nodes,
      words,
    );
  const shown = chartExamples.map(({ title, chart }) => {
    const nodes = asLight([{ type: 'chart', chart, plan: 'town', level: 1 }], bytes);
    return { title, bytes: bytes(nodes), isNarrow: nodes.some((node) => node.type === 'chart' && node.isNarrow) };
  });
  expect(shown.filter((each) => each.bytes > MOST_BYTES)).toEqual([]);
  expect(shown.filter((each) => each.isNarrow).length).toBeGreaterThan(0);
  expect(shown.filter((each) => each.isNarrow).length).toBeLessThan(shown.length / 4);
});

describe('what is pasted', () => {
  it('has its signs escaped, a title, a height, no border, and a link below', () => {
    expect(frameSnippet(shown)).toBe(
      '<div><iframe src="https://town.example/embed/a/" title="Streets &amp; &quot;lanes&quot;: Town Plan" width="100%" height="640" frameborder="0" loading="lazy" style="border:0;display:block;color-scheme:light"></iframe></div>\n<p><a href="https://town.example/plans/a/?x=1&amp;y=2">Streets &lt;and&gt; lanes</a></p>',
    );
    expect(elementSnippet(shown, 'On the web:')).toContain('print-text="On the web:"><a href=');
  });

  it('is an answer as oEmbed 1.0 has it', () => {
    expect(oembedAnswer(shown, 'Streets', { name: 'Town', address: 'https://town.example/' })).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 650,
      height: 640,
      cache_age: 86_400,
      title: 'Streets',
      provider_url: 'https://town.example/',
      html: expect.stringContaining('width="100%"'),
    });
  });
});

it('a piece of HTML has whole addresses, headings from its level on, and no class', () => {
  const html = fragmentOf(
    {
      title: 'Streets & lanes',
      address: 'https://town.example/a/',
      last: '1 June 2021',
      before: [],
      nodes: [paragraph([link({ label: 'More', address: '/b/' })]), heading(2, 'Done'), ...actions(1)],
      after: [],
    },
    3,
    (address) => `https://town.example${address}`,
    words,
  );
  expect(html.split('\n').slice(0, 4)).toEqual([
    '<!-- https://town.example/a/ | 1 June 2021 -->',
    '<h3>Streets &amp; lanes</h3>',
    '<p><a href="https://town.example/b/">More</a></p>',
    '<h4>Done</h4>',
  ]);
  expect(html).toContain('<a href="https://town.example/actions/0/">1.0 Mend the lights of street number 0</a> Owner: The council.');
  expect(html).not.toMatch(/class=|href="\//);
});

describe('scripts', () => {
  it('that of a page is under 1 kB', async () => {
    expect((await framedScript()).length).toBeLessThan(1000);
  });

  it('that of the element is small, and is what it was when its address was published: a change is another version', () => {
    const file = readFileSync('public/embed/v1.js');
    expect(gzip(file)).toBeLessThanOrEqual(1500);
    expect(createHash('sha384').update(file).digest('base64')).toBe('cKAHQaIjyqyT+2szbT08lyw/i6tQgSYxgdGhjtwOyCadfuYXNxXNyNNZORnI8xMe');
  });
});
