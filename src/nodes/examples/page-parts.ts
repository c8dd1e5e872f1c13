/** What a page does otherwise than paper, and pictures. */
import { bars } from '../../charts/examples/bars.ts';
import { type LineageDiagram, lineageSvg } from '../../charts/lineage-svg.ts';
import type { TheoryPicture } from '../../charts/theory-svg.ts';
import { DRAWINGS } from '../../schema/drawing.ts';
import { cards } from '../cards.ts';
import { heading, link, list, paragraph, table, text } from '../nodes.ts';
import { type AreaMap, cited, fold, group, noted, onlyOnPages, onlyOnPaper, type PageNode, region } from '../page-nodes.ts';
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

const square = (label: string, x: number, y: number, figure?: string, shade?: number): AreaMap['areas'][number] => ({
  label,
  address: place('map'),
  ring: [
    [x, y],
    [x + 60, y],
    [x + 60, y + 40],
    [x, y + 40],
  ],
  figure,
  shade,
});
const ABOUT_MAP = 'The map shows which districts lie beside each other, not their shapes.';
const LIGHTS: TheoryPicture = {
  stages: [
    {
      title: 'A What is done',
      steps: [{ code: 'A1', text: 'Mend lights', withNext: 'Mend lights (to B1)', isGap: false, leadsTo: ['B1'] }],
      together: [],
    },
    {
      title: 'B What comes of it',
      steps: [
        { code: 'B1', text: 'More people walk home', withNext: 'More people walk home', isGap: false, leadsTo: [] },
        { code: 'B2', text: LONG_WORD, withNext: LONG_WORD, isGap: true, leadsTo: [] },
      ],
      together: ['All of these lead to D.'],
    },
    {
      title: 'C What changes next',
      steps: [{ code: 'C1', text: 'Not known', withNext: 'Not known', isGap: true, leadsTo: [] }],
      together: [],
    },
    {
      title: 'D What it means for people',
      steps: [{ code: 'D1', text: 'Nobody is afraid', withNext: 'Nobody is afraid', isGap: false, leadsTo: [] }],
      together: [],
    },
  ],
  columnLinks: [{ from: 1, to: 3 }],
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

type Parts =
  | 'fold'
  | 'group'
  | 'region'
  | 'only'
  | 'notes'
  | 'stages'
  | 'diagram'
  | 'choices'
  | 'image'
  | 'drawing'
  | 'sign'
  | 'map'
  | 'search'
  | 'citations'
  | 'chart';

export const pageParts: Examples<Parts> = {
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
  diagram: [
    {
      title: 'A diagram of steps',
      why: 'A whole column leads past another. A list beside it says the same, so that large print, text and braille leave it out.',
      nodes: [{ type: 'diagram', picture: LIGHTS, alt: 'Diagram of five steps in four columns' }],
    },
  ],
  choices: [
    {
      title: 'Choices',
      why: 'Links to what there is of each value. Paper has what is on the page.',
      nodes: [
        {
          type: 'choices',
          label: 'Choose among these lights',
          onThisPage: false,
          groups: [
            {
              label: 'Street',
              all: { label: 'All, by street', address: place('choices') },
              items: [
                { id: 'street-mill', label: 'Mill Lane (3)', address: place('choices') },
                { id: 'street-long', label: LONG_WORD, address: place('choices') },
              ],
            },
          ],
        },
      ],
    },
  ],
  image: [
    { title: 'A picture', why: 'Paper has its words.', nodes: [{ type: 'image', address: '/icon.svg', alt: 'A white tick on dark blue' }] },
  ],
  drawing: [
    {
      title: 'A drawing',
      why: 'It adds nothing to the text beside it: paper, and those who cannot see it, do without.',
      nodes: [{ type: 'drawing', wide: lineageSvg(FAMILY, 'wide'), narrow: lineageSvg(FAMILY, 'narrow') }],
    },
  ],
  sign: [
    {
      title: 'Small drawings',
      why: 'All that a priority or a topic can have beside its name.',
      nodes: cards(DRAWINGS.map((drawing) => ({ label: drawing, address: place('sign'), summary: LONG_WORD, drawing }))),
    },
  ],
  search: [
    {
      title: 'A field that leads to the search',
      why: 'A page has one at most. Paper has none.',
      nodes: [{ type: 'search', label: 'Town, village or postcode', button: 'Search', address: '/search/' }],
    },
  ],
  map: [
    {
      title: 'A map',
      why: 'Its districts are links, also for those who hear them. On paper it is a list.',
      nodes: [
        {
          type: 'map',
          name: 'Map of Fenshire',
          about: [ABOUT_MAP],
          areas: [square('Wisbury', 0, 0), square('Port Aldwick and the Marshes', 60, 0), square('Wold', 0, 40), square('Ely', 60, 40)],
        },
      ],
    },
    {
      title: 'A map with figures',
      why: 'The darker, the more; each figure stands in its district. One has none.',
      nodes: [
        {
          type: 'map',
          name: 'Lights mended in Fenshire',
          about: ['The darker a district, the more lights: 12 to 48.'],
          areas: [
            square('Wisbury', 0, 0, '12', 0),
            square('Port Aldwick', 60, 0, '48', 1),
            square('Wold', 0, 40, '30', 0.5),
            square('Ely', 60, 40, 'no figure'),
          ],
        },
      ],
    },
    {
      title: 'A map beside a list',
      why: 'The list has the same links: the map is for those who point at it.',
      nodes: [
        {
          type: 'map',
          name: 'Map of Fenshire',
          about: [ABOUT_MAP],
          areas: [square('Wisbury', 0, 0), square('Wold', 0, 40)],
          besideList: true,
        },
        ...list(['Wisbury', 'Wold']),
      ],
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
