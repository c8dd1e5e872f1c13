/** Pieces of text, each within a paragraph. */
import { link, paragraph, type Run, strong, text } from '../nodes.ts';
import { asideRun, onlyOnPaper, type PageNode } from '../page-nodes.ts';
import { type Examples, LONG_WORD, place } from './example.ts';

/** Runs and texts as a paragraph. */
const said = (...pieces: (Run | string)[]): PageNode[] => [
  paragraph(pieces.flatMap((piece) => (typeof piece === 'string' ? text(piece) : [piece]))),
];
const emphasis = (...runs: Run[]): Run => ({ type: 'emphasis', runs });

const term = (id: string, words: string): Run => ({ type: 'term', address: `/glossary/#${id}`, runs: text(words) });
/** Terms of the examples, for the list of words explained. */
export const exampleTerms = [
  { id: 'example-fen', term: 'Fen', meaning: 'Low and wet land, or what used to be.' },
  { id: 'example-reeve', term: 'Reeve', meaning: 'Whoever looks after a street in Fenshire.' },
];

const status = (tone: string, words: string): Run => ({ type: 'status', tone, runs: text(words) });

/** What leads to a place, with its page where that is in the same document. */
const paged = (address: string, words: string): Run => ({
  type: 'paged',
  address,
  runs: text(`See ${words}`),
  withPage: [...text(`See ${words} on page `), { type: 'page', address }],
});
const target = (id: string, words: string): Run => ({ type: 'target', address: place(id), runs: text(words) });

export const runExamples: Examples<Run['type']> = {
  text: [
    { title: 'Text', why: 'The least that can be said.', nodes: said('Safer streets.') },
    {
      title: 'Text in other scripts',
      why: 'Letters with accents, letters that are read from right to left, and a sign that few fonts have.',
      nodes: said('Siân Łukasz wrote שלום and 😀 to the partners.'),
    },
  ],
  strong: [{ title: 'Strong words', why: 'Within a sentence.', nodes: said('Call ', strong('at once'), ' if you smell gas.') }],
  emphasis: [
    { title: 'Emphasis', why: 'Within a sentence.', nodes: said('It is ', emphasis(...text('not')), ' too late.') },
    {
      title: 'Strong words in emphasis',
      why: 'One in the other.',
      nodes: said(emphasis(...text('Never, '), strong('ever'), ...text(', again.'))),
    },
  ],
  link: [
    { title: 'A link', why: 'It leads to a page of the site.', nodes: said(link({ label: 'Safer streets', address: place('run-link') })) },
    {
      title: 'A link to another site',
      why: 'On paper its address can be read. A second one has its address as its words.',
      nodes: said(
        'Read ',
        link({ label: 'the report', address: 'https://fens.example/report' }),
        ' of ',
        link({ label: 'fens.example', address: 'https://fens.example/' }),
        '.',
      ),
    },
    {
      title: 'A number to call, and a longer name for those who hear it',
      why: 'The number stays in one line on paper.',
      nodes: said(
        'Call ',
        { ...link({ label: '101', address: 'tel:101' }), spoken: '101, the police when it is no emergency' } as Run,
        ' in the week.',
      ),
    },
    {
      title: 'A link with words of other looks in it',
      why: 'It is longer than a line of a telephone.',
      nodes: said({
        type: 'link',
        address: place('run-strong'),
        runs: [strong('How the partners work'), ...text(` with ${LONG_WORD} and others`)],
      }),
    },
  ],
  term: [
    {
      title: 'A word that is explained',
      why: 'It leads to the words explained below.',
      nodes: said('The ', term('example-fen', 'fen'), ' is wet.'),
    },
    {
      title: 'A strong word that is explained',
      why: 'It stands within strong words.',
      nodes: said({ type: 'strong', runs: [term('example-reeve', 'Reeves'), ...text(' first')] }),
    },
  ],
  target: [
    {
      title: 'A place',
      why: 'Links lead to it, though it is no heading.',
      nodes: said('Row ', target('row', 'twelve'), ' of the register.'),
    },
  ],
  paged: [
    {
      title: 'What leads to a place of the document',
      why: 'Where there are pages, it has the number of one. Pages of the site have none: only paper has this.',
      nodes: [onlyOnPaper(...said(target('paged', 'The register'), ' has twelve rows.'), ...said(paged(place('paged'), 'the register')))],
    },
    {
      title: 'What leads to a place that the document has not',
      why: 'It names no page.',
      nodes: [onlyOnPaper(...said(paged('/meetings/', 'the meetings')))],
    },
  ],
  page: [
    {
      title: 'The number of a page',
      why: 'It stands within what leads to the place, and only on paper.',
      nodes: [onlyOnPaper(...said(target('page', 'The map'), ' is old.'), ...said(paged(place('page'), 'the map')))],
    },
  ],
  status: [
    {
      title: 'How actions stand',
      why: 'The words say it; colours and borders only help.',
      nodes: said(
        ...['complete', 'on track', 'delayed', 'stopped', 'not reported'].flatMap((tone, index) => [
          ...(index > 0 ? [' '] : []),
          status(tone, `Is ${tone}`),
        ]),
      ),
    },
  ],
  aside: [{ title: 'Words beside', why: 'They are in smaller letters.', nodes: said('Police', asideRun(text('Printed as “Pol.”'))) }],
  unseen: [
    {
      title: 'Words that a screen does not show',
      why: 'Screen readers say them, and print has them.',
      nodes: said(link({ label: 'B2', address: place('diagram') }), { type: 'unseen', runs: text(': more people walk home') }),
    },
  ],
  break: [
    { title: 'A new line', why: 'As in an address.', nodes: said('Town Hall', { type: 'break' }, 'Wisbury') },
    {
      title: 'A new line in a list',
      why: 'Within an item.',
      nodes: [{ type: 'list', ordered: false, items: [said('Town Hall', { type: 'break' }, 'Wisbury')] }],
    },
  ],
};
