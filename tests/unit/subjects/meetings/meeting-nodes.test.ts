/** Meetings in nodes: what is held, decided and discussed, what is planned, and how a plan stands for those who scrutinise it. */
import { describe, expect, it } from 'vitest';
import { facts, heading, link, list, paragraph, text } from '../../../../src/nodes/nodes.ts';
import { asideRun, onlyOnPaper, type PageNode } from '../../../../src/nodes/page-nodes.ts';
import { meetingNodes, programmeNodes } from '../../../../src/subjects/meetings/meeting-nodes.ts';
import type { MeetingView, ProgrammeItem } from '../../../../src/subjects/meetings/meetings.ts';
import { wordsIn } from '../../../../src/words/words.ts';
import { pageView } from '../page-view.ts';

const words = wordsIn('en-GB');
const ADDRESS = '/meetings/june/';
const PANEL = { label: 'Panel', address: '/plans/town/partnership/#group-panel' };
const PAPER = { label: 'Paper', address: '/sources/#paper', date: '2021' };

const view = (own: Partial<MeetingView> = {}): MeetingView => ({
  ...pageView(ADDRESS),
  when: '1 June 2021, 10am to 11am',
  body: PANEL,
  record: 'minutes',
  hasMinutes: true,
  plans: [],
  priorities: [],
  members: [],
  people: [],
  agenda: [],
  decisions: [],
  discussion: [],
  ...own,
});

/** What stands below the first facts of a meeting, without what paper adds at the end. */
const below = (own: Partial<MeetingView>) => meetingNodes(view(own), 1, words).slice(2, -1);
const SAID: MeetingView['discussion'] = [
  { type: 'paragraph', children: [{ type: 'text', value: 'Much.' }], anchor: 'much', at: { line: 1, column: 1 } },
];
const MUCH: PageNode = { type: 'paragraph', runs: text('Much.'), number: undefined, address: `${ADDRESS}#much` };

describe('a meeting', () => {
  it('has its day and body, and says what is held of it', () => {
    expect(meetingNodes(view({ place: 'Hall', record: 'planned' }), 1, words).slice(0, 2)).toEqual([
      onlyOnPaper(paragraph('What it is about.')),
      ...facts(['Date', '1 June 2021, 10am to 11am'], ['Body', [link(PANEL)]], ['Place', 'Hall'], ['Record', 'Planned']),
    ]);
  });

  it.each<[what: string, own: Partial<MeetingView>, said: PageNode[]]>([
    ['has no part without content', {}, []],
    [
      'has its decisions with the word of the minutes',
      { decisions: [{ number: '7.2', verb: 'noted', text: 'The report.' }] },
      [heading(2, 'Decisions', `${ADDRESS}#part-decisions`), ...facts(['7.2, noted', 'The report.'])],
    ],
    [
      'has its agenda, with the papers of each item',
      { agenda: [{ number: '1', title: 'Lamps', papers: [PAPER] }] },
      [
        heading(2, 'Agenda', `${ADDRESS}#part-agenda`),
        ...facts(['1', [...text('Lamps'), asideRun([...text('Papers: '), link(PAPER), ...text(' (2021)')])]]),
      ],
    ],
    [
      'says which people we have paired with their bodies',
      { people: [{ part: 'apologies', attendees: [{ name: 'Jo Fen', role: 'Chair', body: 'Council', isOurs: true }] }] },
      [heading(2, 'Apologies'), ...list(['Jo Fen, Chair, Council (paired by us)'])],
    ],
    [
      'has what was said, in places that can be led to',
      { discussion: SAID },
      [heading(2, 'What was discussed', `${ADDRESS}#part-discussion`), MUCH],
    ],
    [
      'of which there are no minutes has what the papers say, for nobody knows what was discussed',
      { discussion: SAID, hasMinutes: false },
      [heading(2, 'What the papers say', `${ADDRESS}#part-discussion`), MUCH],
    ],
  ])('%s', (_, own, said) => {
    expect(below(own)).toEqual(said);
  });
});

it('what is planned says whether it is confirmed, and leads to the meeting of that day', () => {
  const item: ProgrammeItem = {
    id: 'lamps',
    file: 'programme.yaml',
    heading: 'Lamps, June 2021',
    when: 'June 2021.',
    body: PANEL,
    standing: ['The date is not confirmed.'],
    meeting: { label: 'June meeting', address: ADDRESS, record: 'agenda' },
    issues: ['Cost', 'Light'],
    invited: 'Not stated',
    notes: [],
    source: [],
  };
  const when = [
    ...text('June 2021. The date is not confirmed.'),
    asideRun([link({ label: 'June meeting', address: ADDRESS }), ...text(' (Agenda only: the minutes are not held)')]),
  ];
  expect(programmeNodes([item], 3, words)).toEqual([
    heading(3, 'Lamps, June 2021', '/meetings/#lamps'),
    ...facts(
      ['When', when],
      ['Who meets', [link(PANEL)]],
      ['To consider', { items: [text('Cost'), text('Light')] }],
      ['Invited', 'Not stated'],
    ),
  ]);
});

describe('of the measures of a plan', () => {
  const { figures } = words.meetings.performance;
  it.each([
    [0, 0, 'There is no measure.'],
    [0, 2, 'No figure has been reported for any of the 2 measures.'],
    [1, 0, '1 measure has a figure; none is without.'],
    [1, 1, '1 measure has a figure; 1 has none.'],
    [3, 2, '3 measures have figures; 2 have none.'],
  ])('%i with a figure and %i without: it is said how many have none', (withFigure, without, said) => {
    expect(figures({ withFigure, without })).toBe(said);
  });
});
