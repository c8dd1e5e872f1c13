/** What another site is given: nodes without what moves, cut where a phone’s frame ends; snippets and answers that are well formed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { heading, link, paragraph, text, wordsOf } from '../../../../src/nodes/nodes.ts';
import { entries, fold, lead, onlyOnPages, onlyOnPaper, type PageNode } from '../../../../src/nodes/page-nodes.ts';
import { fitted } from '../../../../src/render/embed/fit.ts';
import { fragmentOf } from '../../../../src/render/embed/fragment.ts';
import { framedScript } from '../../../../src/render/embed/framed-script.ts';
import { nodesHeight } from '../../../../src/render/embed/height.ts';
import { plainNodes } from '../../../../src/render/embed/plain-nodes.ts';
import { elementSnippet, frameSnippet, oembedAnswer, type Shown } from '../../../../src/render/embed/snippet.ts';
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

  it('leaves out links to other plans for the first action, and only for that', () => {
    const before = (links: number) => [
      paragraph('What it is.'),
      heading(2, 'What came of it'),
      { type: 'list', ordered: false, items: Array.from({ length: links }, () => [paragraph(sentence.repeat(2))]) } as PageNode,
      heading(2, 'What is done'),
    ];
    const heads = (links: number) =>
      fitted([...before(links), ...actions(42)], around, page, words).flatMap((node) =>
        node.type === 'heading' ? [wordsOf(node.runs)] : [],
      );
    expect(heads(1)).toEqual(['What came of it', 'What is done']);
    expect(heads(8)).toEqual(['What is done']);
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
