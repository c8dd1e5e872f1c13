/** What has names and values: tables, facts, and entries that are a list on a page and a table on paper. */
import { type Column, type Content, type DocumentNode, facts, link, linkList, type Run, table, text, textList } from '../nodes.ts';
import { beside, type EntryColumn, entries } from '../page-nodes.ts';
import { type Examples, LONG_WORD, place } from './example.ts';

const column = (head: string, numeric = false): Column => ({ head: text(head), numeric });
const bare = (columns: Column[], rows: Content[][]): DocumentNode => ({ type: 'table', columns, rows });
const status = (tone: string, words: string): Run[] => [{ type: 'status', tone, runs: text(words) }];

/** A column for each way in which a list of entries says what they have. */
const COLUMNS: EntryColumn[] = [
  { name: 'Status', head: text('Status'), width: 2, inList: 'spoken', blank: 'Not reported' },
  { name: 'Owner', head: text('Owner'), width: 2, inList: 'said' },
  { name: 'Years', head: text('Years'), width: 1, inList: 'bare' },
  { name: 'Progress', head: text('Progress'), width: 3, inList: 'sentence' },
  { name: 'Budget', head: text('Budget'), width: 1, numeric: true },
];

export const tables: Examples<'table' | 'facts' | 'entries'> = {
  table: [
    { title: 'A table', why: 'One row is the least that it can have.', nodes: table('Lights', [['Place', 1]], [[text('Wisbury')]]) },
    {
      title: 'A table without caption',
      why: 'It is told by its heads. Two columns are pairs of a name and a value.',
      nodes: [
        bare(
          [column('Place'), column('People', true)],
          [
            [text('Wisbury'), text('31,000')],
            [text('Marchford'), text('22,000')],
          ],
        ),
      ],
    },
    {
      title: 'Empty cells, and lists in cells',
      why: 'The head of a column may be empty too.',
      nodes: [
        bare(
          [column('Action'), column('Owners'), column('')],
          [
            [text('Mend the lights'), textList(['Fenshire Council', 'Wisbury Town Council']), []],
            [text('Count the lights'), [], text('Every year')],
          ],
        ),
      ],
    },
    {
      title: 'A wide table',
      why: 'It has more columns and longer words than a telephone has room for, and a caption of several lines.',
      nodes: [
        {
          type: 'table',
          caption: 'Burglaries that were reported in each of the years of the plan, in the towns and villages of Fenshire, by quarter',
          columns: [
            column('Place'),
            ...['January', 'April', 'July', 'October'].map((head) => column(`${head} 2030`, true)),
            column('Remark'),
          ],
          rows: [[text('Wisbury'), ...['12', '9', '11', '7'].map(text), text(`Counted by ${LONG_WORD}`)]],
        },
      ],
    },
  ],
  facts: [
    { title: 'A fact', why: 'The least that can be told.', nodes: facts(['Lead', 'Fenshire Police']) },
    {
      title: 'Facts of every form',
      why: 'Some are links, lists or long words; one is a place that links lead to, one has words beside it.',
      nodes: [
        {
          type: 'facts',
          items: [
            { label: 'Priority', content: [link({ label: 'Safer streets', address: place('facts') })], address: place('fact') },
            {
              label: 'Partners',
              content: linkList([
                { label: 'Probation', address: place('list') },
                { label: 'Health', address: place('note') },
              ]),
            },
            { label: 'Where', content: textList(['Wisbury; the market', 'Marchford', 'Elm', 'The villages between them']) },
            { label: 'Owner', content: [...text('Police'), ...beside('Printed as “Pol.”')] },
            { label: `What ${LONG_WORD} costs`, content: text(`A ${LONG_WORD} more than last year`) },
          ],
        },
      ],
    },
    {
      title: 'Figures that stand large',
      why: 'One is a word, and one is as long as a word can be; a screen has them side by side where it has room.',
      nodes: [
        {
          type: 'facts',
          look: 'figures',
          items: [
            { label: '£16,400', content: text('lost in a year to those who sell what is not theirs (2029)') },
            { label: 'Half', content: text('of the lamps') },
            { label: LONG_WORD, content: text(`a ${LONG_WORD} more`) },
          ],
        },
      ],
    },
  ],
  entries: [
    {
      title: 'An entry',
      why: 'It has a title, and nothing else is known of it.',
      nodes: entries({
        caption: 'Priorities',
        of: { name: 'Priority', width: 1 },
        columns: [],
        items: [{ label: 'Safer streets', address: place('entries'), cells: [] }],
      }),
    },
    {
      title: 'Entries with numbers',
      why: 'The second has neither status nor owner; paper says so of the status.',
      nodes: entries({
        caption: 'Actions',
        ordered: true,
        numbered: { name: 'No.', width: 1 },
        of: { name: 'Action', width: 4 },
        columns: COLUMNS,
        items: [
          {
            number: '1.1',
            label: 'Mend the lights',
            address: place('paragraph'),
            cells: [
              status('on track', 'On track'),
              textList(['Council', 'Police']),
              text('2028 to 2030'),
              text('Twelve of 40 are mended'),
              text('£500'),
            ],
          },
          { number: '1.2', label: `Count the ${LONG_WORD}`, address: place('table'), cells: [[], [], text('2029'), [], []] },
        ],
      }),
    },
    {
      title: 'Entries without numbers, and with notes',
      why: 'On paper the table is the place that links to them lead to.',
      nodes: entries({
        caption: 'Measures',
        isPlace: true,
        of: { name: 'Measure', width: 2 },
        columns: [{ name: 'Source', head: text('Source'), width: 1, inList: 'said' }],
        items: [{ label: 'Burglaries', address: place('quote'), note: 'Counted each quarter.', cells: [text('Police records')] }],
      }),
    },
  ],
};
