/** A page for templates of others: its headings with what stands under them, as texts and as HTML, and its facts with what they lead to. */
import { describe, expect, it } from 'vitest';
import { facts, heading, link, linkList, list, paragraph, type Run, strong, text } from '../../../../src/nodes/nodes.ts';
import {
  asideRun,
  entries,
  fold,
  group,
  onlyOnPages,
  onlyOnPaper,
  opening,
  type PageNode,
  region,
} from '../../../../src/nodes/page-nodes.ts';
import { factsOf, rowOf, rowsOf, sectionsOf } from '../../../../src/render/embed/sections.ts';
import { wordsIn } from '../../../../src/words/words.ts';

const words = wordsIn('en-GB');
const absolute = (address: string) => `https://plan.example${address}`;
const sections = (...nodes: PageNode[]) => sectionsOf(rowOf(nodes), absolute, words);
const texts = (...nodes: PageNode[]) => sections(...nodes).flatMap(({ paragraphs }) => paragraphs.map((each) => each.text));

describe('sections', () => {
  it('stand in the order of the page: what comes before the first heading, then each heading with its level and its place', () => {
    const made = sections(
      paragraph('What it is.'),
      region([heading(2, 'What is done', '/a/#done'), paragraph('This.')]),
      group('/a/#t1', [heading(3, 'Target 1'), paragraph('That.')]),
    );
    expect(made.map(({ title, level, address }) => [title, level, address])).toEqual([
      [null, 1, null],
      ['What is done', 2, 'https://plan.example/a/#done'],
      ['Target 1', 3, 'https://plan.example/a/#t1'],
    ]);
    expect(made.map(({ html }) => html)).toEqual(['<p>What it is.</p>', '<p>This.</p>', '<p>That.</p>']);
  });

  it('have null, and no empty text, where a heading stands right above another', () => {
    expect(sections(heading(2, 'Parts'), heading(3, 'One'), paragraph('Said.')).map(({ html }) => html)).toEqual([null, '<p>Said.</p>']);
  });

  it('have the number of a paragraph and where it can be led to, and the HTML has the number too', () => {
    const [only] = sections({ type: 'paragraph', runs: text('We agree.'), number: '2.9', address: '/c/#p2-9' });
    expect(only?.paragraphs).toEqual([{ number: '2.9', text: 'We agree.', address: 'https://plan.example/c/#p2-9' }]);
    expect(only?.html).toBe('<p>2.9 We agree.</p>');
  });

  it('are open, in one row and without what only paper has', () => {
    expect(texts(onlyOnPaper(paragraph('Paper.')), onlyOnPages(...fold('More', [paragraph('Inside.')])))).toEqual(['More', 'Inside.']);
  });

  it.each<[what: string, nodes: PageNode[], said: string[]]>([
    ['says what it has', fold('Members (2)', [paragraph('Inside.')]), ['Members (2)', 'Inside.']],
    ['says that it opens', opening('Show all 2', [paragraph('Inside.')]), ['Inside.']],
    ['says its heading again', [heading(2, 'Actions'), ...fold('Actions: all 12', [paragraph('Inside.')])], ['Inside.']],
    [
      'says the heading of its part again',
      [group('/a/', [heading(2, 'Actions')]), ...fold('Actions: all 12', [paragraph('In.')])],
      ['In.'],
    ],
    [
      'is called like the heading before the last',
      [heading(2, 'Actions'), heading(3, 'Others'), ...fold('Actions: all 12', [paragraph('In.')])],
      ['Actions: all 12', 'In.'],
    ],
  ])('have of a folded part whose label %s', (_what, nodes, said) => {
    expect(texts(...nodes)).toEqual(said);
  });

  it('leave the name of a table out where the heading above it says it', () => {
    const table: PageNode = { type: 'table', caption: 'Targets: Fraud', columns: [{ head: text('Target') }], rows: [[text('Less')]] };
    expect(texts(heading(2, 'Targets'), table)).toEqual(['Less']);
    expect(texts(heading(2, 'Aims'), table)).toEqual(['Targets: Fraud', 'Less']);
  });

  it('as HTML part a tag from the sentence behind it', () => {
    const [only] = sections(paragraph([{ type: 'status', tone: 'late', runs: text('Delayed') }, ...text(' A pilot.')]));
    expect(only?.html).toBe('<p>Delayed: A pilot.</p>');
  });

  it.each<[what: string, nodes: PageNode[], said: string[]]>([
    ['items of a list', list(['One', 'Two']), ['One', 'Two']],
    ['a quotation', [{ type: 'quote', nodes: [paragraph('Said.')] }], ['Said.']],
    ['words beside others', [paragraph([...text('Locks'), asideRun(text('Part A'))])], ['Locks (Part A)']],
    ['a sentence beside others', [paragraph([...text('Should fall'), asideRun(text('So we read it.'))])], ['Should fall. So we read it.']],
    ['words beside a sentence', [paragraph([...text('Done.'), asideRun(text('Minutes, 2021'))])], ['Done. Minutes, 2021']],
    [
      'a tag and the sentence behind it',
      [paragraph([{ type: 'status', tone: 'late', runs: text('Delayed') }, ...text(' A pilot was run.')])],
      ['Delayed: A pilot was run.'],
    ],
    ['a tag alone', [paragraph([strong('6'), ...text(' '), { type: 'status', tone: 'late', runs: text('Delayed') }])], ['6 Delayed']],
    [
      'what goes on in small letters',
      [
        {
          type: 'list',
          ordered: false,
          items: [[paragraph('A home with:'), list(['debt', 'illness'])].flat(), [paragraph('Papers'), paragraph('not stated')]],
        },
      ],
      ['A home with: debt; illness', 'Papers; not stated'],
    ],
    [
      'who stands under whom, in lists within lists',
      [
        {
          type: 'list',
          ordered: false,
          items: [
            [
              paragraph('Council'),
              { type: 'list', ordered: false, items: [[paragraph('Committee'), ...list(['Panel'])], [paragraph('Cabinet')]] },
            ],
          ],
        },
      ],
      ['Council: Committee (Panel); Cabinet'],
    ],
    [
      'what an item has below its title',
      [
        {
          type: 'list',
          ordered: false,
          items: [
            [paragraph('Abuse'), paragraph('Less of it.')],
            [paragraph('Is it less?'), paragraph('Yes')],
          ],
        },
      ],
      ['Abuse. Less of it.', 'Is it less? Yes'],
    ],
    ['no words that only a screen reader is given', [paragraph([{ type: 'unseen', runs: text('Status: ') }, ...text('Late')])], ['Late']],
    [
      'rows of a table',
      [{ type: 'table', columns: [{ head: text('Fund') }, { head: text('£') }], rows: [[text('Grants'), text('7')]] }],
      ['Grants. £: 7'],
    ],
    [
      'entries with their facts',
      entries({
        caption: 'Actions',
        of: { name: 'Action', width: 5 },
        columns: [{ name: 'Owner', head: text('Owner'), inList: 'said' }],
        items: [{ label: 'Mend the lights', number: '1.1', address: '/1/', cells: [text('The council')] }],
      }),
      ['1.1 Mend the lights. Owner: The council.'],
    ],
    [
      'steps of a theory, of which a picture beside them says the same',
      [
        {
          type: 'stages',
          level: 3,
          stages: [{ title: 'Inputs', steps: [{ address: '/t/#a', runs: text('Money'), isGap: false }], after: [text('Then.')] }],
        },
      ],
      ['Money', 'Then.'],
    ],
    ['a picture of an author', [{ type: 'image', address: '/a.png', alt: 'A street at night' }], ['A street at night']],
  ])('say as text: %s', (_what, nodes, said) => {
    expect(texts(...nodes)).toEqual(said);
  });
});

describe('facts', () => {
  const owner = linkList([
    { label: 'Police', address: '/police/' },
    { label: 'Council', address: 'https://council.example/' },
  ]);

  it('have their words and whole addresses of what they lead to, however deep a link stands', () => {
    const status: Run[] = [{ type: 'strong', runs: [link({ label: 'Late', address: '/late/' })] }];
    expect(factsOf(facts(['Owner', owner], ['Status', status], ['Due', 'May 2026']), absolute)).toEqual([
      {
        label: 'Owner',
        text: 'Police; Council',
        links: [
          { title: 'Police', address: 'https://plan.example/police/' },
          { title: 'Council', address: 'https://council.example/' },
        ],
        section: null,
      },
      { label: 'Status', text: 'Late', links: [{ title: 'Late', address: 'https://plan.example/late/' }], section: null },
      { label: 'Due', text: 'May 2026', links: [], section: null },
    ]);
  });

  it('that a page begins with stand there alone; those under a heading stand in its text too, and large figures only there', () => {
    const figures: PageNode = { type: 'facts', look: 'figures', items: [{ label: '81%', content: [strong('agreed')] }] };
    const nodes = [...facts(['Due', 'May']), figures, heading(2, 'More'), ...facts(['Unit', 'Thefts'])];
    expect(factsOf(nodes, absolute).map(({ label, section }) => [label, section])).toEqual([
      ['Due', null],
      ['Unit', 'More'],
    ]);
    expect(texts(...nodes)).toEqual(['81%: agreed', 'Unit: Thefts']);
  });
});

describe('what stands behind a page, closed', () => {
  const own: PageNode[] = [paragraph('What it is.'), ...facts(['Due', 'May'])];
  const note = facts(['About the owner', 'Named once.']);

  it('is notes, each under its name, and no facts of the page', () => {
    const { own: row, row: all, notes } = rowsOf(own, note, words);
    expect(notes).toEqual(['About the owner: Named once.']);
    expect(factsOf(row, absolute).map(({ label }) => label)).toEqual(['Due']);
    expect(all).toEqual(row);
  });

  it('has its parts at the end of the text, under the heading that the page has there', () => {
    const parts = [...note, heading(3, 'Before this plan', '/a/#before'), ...facts(['In 2012', 'The same.'])];
    const { own: row, row: all, notes } = rowsOf(own, parts, words);
    expect(notes).toEqual(['About the owner: Named once.']);
    expect(factsOf(row, absolute)).toHaveLength(1);
    expect(
      sectionsOf(all, absolute, words).map(({ title, level, paragraphs }) => [title, level, paragraphs.map((each) => each.text)]),
    ).toEqual([
      [null, 1, ['What it is.']],
      ['Notes and sources', 2, []],
      ['Before this plan', 3, ['In 2012: The same.']],
    ]);
  });
});
