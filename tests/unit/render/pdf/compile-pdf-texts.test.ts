/** Whatever stands in the content comes out as it is: nothing is read as an instruction, nothing is lost or cut off. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../../src/nodes/document.ts';
import { compilePdf } from '../../../../src/publish/document-files.ts';
import type { DocumentView } from '../../../../src/subjects/documents/document-view.ts';
import { fixtureDocument, withWords } from '../fixture.ts';
import { documentProblems, loadPdf, outlineOf, type Tag, tagsNamed, tagsOf } from './tags.ts';

const view = fixtureDocument();
const LAYOUTS: [Edition, DocumentView['opening'], DocumentView['orientation']][] = [
  ['standard', 'cover', 'portrait'],
  ['standard', 'sheet', 'landscape'],
  ['large-print', 'cover', 'portrait'],
  ['large-print', 'sheet', 'portrait'],
];

/** The document as a reader has it. */
async function read(document: DocumentView, edition: Edition): Promise<{ tags: Tag; said: string; outline: string[]; problems: string[] }> {
  const bytes = await compilePdf(document, edition);
  const pdf = await loadPdf(bytes);
  const tags = tagsOf(pdf);
  return { tags, said: plain(tags.text), outline: outlineOf(pdf).map(plain), problems: await documentProblems(bytes) };
}

/** Without the places where a long word may break, and with a line’s end as a space. */
const plain = (text: string): string => text.replaceAll('\u200b', '').replace(/\s+/g, ' ');

const ADDED: [what: string, written: string, shown: string][] = [
  ['Typst', '#panic("x") $x^2$ *b* _i_ <label> @ref \\ #include "a" = h', '#panic("x") $x^2$ *b* _i_ <label> @ref \\ #include "a" = h'],
  ['HTML', '<script>alert()</script> &amp; <b>', '<script>alert()</script> &amp; <b>'],
  ['Markdown', '**b** [x](y) # h `c` <!-- n -->', '**b** [x](y) # h `c` <!-- n -->'],
  ['a path and a comment', '#read("/etc/passwd") // gone /* gone */', '#read("/etc/passwd") // gone /* gone */'],
  ['controls', 'a\u0000b\u0007c\u009fd', 'a[U+0000]b[U+0007]c[U+009F]d'],
  ['marks from the right', '\u202Eabc\u202C \u2066x\u2069', '[U+202E]abc[U+202C] [U+2066]x[U+2069]'],
  ['Hebrew', '\u05d0\u05d1', '[U+05D0][U+05D1]'],
  ['emoji', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '[U+1F468][U+1F469][U+1F467]'],
];

/** All of them in every text of a document. */
const ALL = ADDED.map(([, written]) => written).join(' ');

describe.each(LAYOUTS)('what is added to every text (%s, %s, %s)', (edition, opening, orientation) => {
  let made: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    const added = withWords({ ...view, opening, orientation }, (words) => `${words} ${ALL}`);
    made = await read(added, edition);
  });

  it('breaks nothing', () => {
    expect(made.problems).toEqual([]);
  });

  it.each(ADDED)('is shown as it is, in titles, headings, bookmarks, cells, captions and charts: %s', (_, __, shown) => {
    const texts = (name: string) => tagsNamed(made.tags, name).map(({ text }) => plain(text).trim());
    const having = (words: string, list: readonly string[]) =>
      expect(list.filter((text) => text.startsWith(words)).join('\n')).toContain(shown);
    having('Safer Fens Plan', texts('Title'));
    having('Street safety', texts('H2'));
    having('Street safety', made.outline);
    having('Share of people who feel safe', texts('Link'));
    // A long caption is a paragraph above its table.
    having('Per cent of respondents', [...texts('Caption'), ...texts('P')]);
    if (edition === 'standard') having('Put up lights in Station Road', texts('TD'));
    else expect(made.said).toMatch(/Action ?Put up lights in Station Road #panic/);
    const charts = tagsNamed(made.tags, 'Figure').flatMap(({ alt }) => alt ?? []);
    having('Most people agree', charts);
  });
});

describe('a text that cannot be seen', () => {
  it.each(LAYOUTS)('is shown in numbers, everywhere (%s, %s, %s)', async (edition, opening, orientation) => {
    const { tags, outline, problems } = await read(
      withWords({ ...view, opening, orientation }, () => '\u200d\ufe0f'),
      edition,
    );
    expect(problems).toEqual([]);
    expect(outline).toContain('[U+200D][U+FE0F]');
    expect(tagsNamed(tags, 'Title').map(({ text }) => text)).toEqual(['[U+200D][U+FE0F]']);
  });

  it('is left out where it stands beside a text', async () => {
    const { said } = await read(
      withWords(view, (words) => (words === 'Put up lights in Station Road' ? `${words}\u200d` : words)),
      'standard',
    );
    expect(said).toContain('Put up lights in Station Road');
    expect(said).not.toContain('[U+200D]');
  });
});

describe('a heading of signs that the font lacks, in pieces', () => {
  const family = ['\u{1f468}', '\u200d', '\u{1f469}', '\ufe0f'];
  const runs = family.map((value, index) => ({ type: index % 2 ? 'text' : 'strong', value, children: [{ type: 'text', value }] }));
  const headed = JSON.parse(
    JSON.stringify(view, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'type' in value && value.type === 'heading' ? { ...value, children: runs } : value,
    ),
  ) as DocumentView;

  it.each(LAYOUTS)('is shown in numbers (%s, %s, %s)', async (edition, opening, orientation) => {
    expect(JSON.stringify(headed)).not.toBe(JSON.stringify(view));
    const { outline, problems } = await read({ ...headed, opening, orientation }, edition);
    expect(problems).toEqual([]);
    expect(outline).toContain('[U+1F468][U+1F469]');
  });
});

describe('a word of 5,000 letters', () => {
  const places: [where: string, field: string, words: string][] = [
    ['the title', 'title', 'Safer Fens Plan'],
    ['the name of the partnership', 'subtitle', 'Fens Community Safety Partnership'],
    ['the contact', 'contact', 'Ask the council'],
    ['a heading', 'title', 'Street safety'],
    ['a cell', 'title', 'Put up lights'],
    ['a narrow cell', 'due', 'Ongoing'],
    ['a label of a chart', 'label', 'Something else'],
    ['the finding of a chart', 'finding', 'Most people agree'],
    ['the caption of a table', 'subtitle', 'Per cent of respondents'],
    ['the head of a column', 'label', 'Agree or strongly agree'],
    ['a link', 'label', 'Outcome 1'],
    ['a paragraph', 'summary', 'Streets by day'],
    ['a source', 'source', 'Consultation report'],
    ['a note', 'sentence', 'This plan was for'],
  ];

  const wordFor = (index: number) => `${String.fromCharCode(65 + index)}xyz`.repeat(1250);
  const long = withWords(view, (words, at) => {
    const index = places.findIndex(([, field, start]) => field === at && words.startsWith(start));
    return index < 0 ? words : `${words} ${wordFor(index)}`;
  });

  describe.each(LAYOUTS)('in many places (%s, %s, %s)', (edition, opening, orientation) => {
    let made: Awaited<ReturnType<typeof read>>;
    beforeAll(async () => {
      made = await read({ ...long, opening, orientation }, edition);
    });

    it('runs over no edge', () => {
      expect(made.problems).toEqual([]);
    });

    it.each(places.map(([where], index) => [where, index] as const))('is there to its last letter: in %s', (_, index) => {
      expect(JSON.stringify(long).includes(wordFor(index))).toBe(true);
      expect(made.said.includes(wordFor(index))).toBe(true);
    });
  });

  it('is cut short in the running head alone', async () => {
    const { said } = await read({ ...view, title: wordFor(0) }, 'standard');
    expect(said.split(wordFor(0))).toHaveLength(2);
  });
});

describe('a long address', () => {
  it('breaks after its signs, and is there to be copied', async () => {
    const address = `https://fens.example/${'a-long-path/'.repeat(40)}`;
    const { said, problems } = await read(
      withWords(view, (words) => (words === 'Put up lights in Station Road' ? address : words)),
      'standard',
    );
    expect(problems).toEqual([]);
    expect(said).toContain(address);
  });
});
