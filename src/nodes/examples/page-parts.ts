/** What a page does otherwise than paper, and pictures. */
import { bars } from '../../charts/examples/bars.ts';
import { type LineageDiagram, lineageSvg } from '../../charts/lineage-svg.ts';
import { heading, link, list, paragraph, table, text } from '../nodes.ts';
import { cited, fold, group, noted, onlyOnPages, onlyOnPaper, type PageNode, region } from '../page-nodes.ts';
import { type Example, type Examples, LONG_WORD, place } from './example.ts';

/** The charts have a gallery of their own: of their examples, this is the smallest. */
const [oneBar] = bars.filter(({ chart }) => chart.id === 'one-bar');
if (!oneBar) throw new Error('The examples of charts have lost the one with one bar');
const chart: Example = {
  title: oneBar.title,
  why: oneBar.why,
  nodes: [{ type: 'chart', chart: oneBar.chart, subject: oneBar.title, level: 4 }],
};

const FAMILY: LineageDiagram = {
  plans: [
    { title: 'Fenshire plan 2020', priorities: ['Burglary', 'Lights'] },
    { title: 'Fenshire plan 2030', priorities: ['Safer streets, and all that belongs to them'] },
  ],
  links: [
    { from: 0, to: 2, read: false },
    { from: 1, to: 2, read: true },
  ],
};

const stages: PageNode = {
  type: 'stages',
  level: 4,
  stages: [
    {
      title: 'What is done',
      steps: [{ address: place('step-1'), runs: text('Lights are mended.'), isGap: false }],
      after: [text('Because people walk where it is light.')],
    },
    {
      title: 'What comes of it',
      steps: [
        {
          address: place('step-2'),
          runs: [...text('More people walk home, as '), link({ label: 'step one', address: place('step-1') }), ...text(' foretells.')],
          isGap: false,
        },
        { address: place('step-3'), runs: text(`Nobody knows of ${LONG_WORD}.`), isGap: true },
      ],
      after: [],
    },
  ],
};

export const pageParts: Examples<'fold' | 'group' | 'region' | 'only' | 'notes' | 'stages' | 'image' | 'drawing' | 'citations' | 'chart'> =
  {
    fold: [
      { title: 'A folded part', why: 'On paper it is open, under its name.', nodes: fold('Who counted', [paragraph('The police did.')]) },
      {
        title: 'A long name, and a folded part within',
        why: 'There is a table in it.',
        nodes: fold(`What is meant by ${LONG_WORD}, and how often it was met with`, [
          ...fold(
            'By year',
            table(
              'Meetings',
              [
                ['Year', 1],
                ['Times', 1],
              ],
              [[text('2030'), text('Twice')]],
            ),
          ),
          ...list(['It was never met with before.']),
        ]),
      },
    ],
    group: [
      {
        title: 'What belongs together',
        why: 'Links lead to the whole of it.',
        nodes: [group(place('together'), [heading(4, 'Wisbury'), paragraph('A town by the river.')])],
      },
    ],
    region: [
      {
        title: 'A part with a name',
        why: 'Those who go from part to part hear its heading.',
        nodes: [region([heading(4, 'Lights', place('lights')), paragraph('There are nine.')])],
      },
    ],
    only: [
      { title: 'Only on pages', why: 'Paper leaves it out.', nodes: [onlyOnPages(paragraph('Choose a year from the list.'))] },
      { title: 'Only on paper', why: 'Pages leave it out.', nodes: [onlyOnPaper(paragraph('The next page has the list of years.'))] },
    ],
    notes: [
      { title: 'A note in small letters', why: 'Paper gives it a label.', nodes: noted(['Counts are rounded.']) },
      {
        title: 'Several notes',
        why: 'The label is their own; one has a link.',
        nodes: noted(
          ['Counts are rounded.', [...text('They are those of '), link({ label: 'all lights', address: place('notes') })]],
          'About the counts',
        ),
      },
    ],
    stages: [{ title: 'Stages', why: 'The last step is missing in the source. Paper has a form of its own for stages.', nodes: [stages] }],
    image: [
      {
        title: 'A picture',
        why: 'Paper has its words.',
        nodes: [{ type: 'image', address: '/icon.svg', alt: 'A white tick on dark blue' }],
      },
    ],
    drawing: [
      {
        title: 'A drawing',
        why: 'It adds nothing to the text beside it: paper, and those who cannot see it, do without.',
        nodes: [{ type: 'drawing', wide: lineageSvg(FAMILY, 'wide'), narrow: lineageSvg(FAMILY, 'narrow') }],
      },
    ],
    citations: [
      {
        title: 'A source with a link',
        why: 'The least that can be cited.',
        nodes: cited([{ label: 'Fenshire plan', address: place('citations') }]),
      },
      {
        title: 'Several sources',
        why: 'Of the first, two places are cited: paper names it once.',
        nodes: cited([
          { label: 'Fenshire plan', address: place('citations'), date: 'April 2030', at: 'page 4' },
          { label: 'Fenshire plan', address: place('citations'), date: 'April 2030', at: 'page 12' },
          { label: `Register of ${LONG_WORD}`, address: place('source') },
        ]),
      },
    ],
    chart: [chart],
  };
