/** Meetings in nodes: what is held, decided and discussed, what is planned, and how a plan stands for those who scrutinise it. */
import { describe, expect, it } from 'vitest';
import { allWords, facts, heading, link, list, paragraph, text, wordsIn, wordsOf } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { asideRun, fold, onlyOnPaper, type PageNode } from '../../../../src/nodes/page-nodes.ts';
import { meetingListNodes, meetingNodes, programmeNodes } from '../../../../src/subjects/meetings/meeting-nodes.ts';
import type { MeetingListView, MeetingView, ProgrammeItem } from '../../../../src/subjects/meetings/meetings.ts';
import { wordsIn as wordsOfLanguage } from '../../../../src/words/words.ts';
import { pageView } from '../page-view.ts';

const words = wordsOfLanguage('en-GB');
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
      ...facts(['Date', '1 June 2021, 10am to 11am'], ['Place', 'Hall'], ['Body', [link(PANEL)]], ['Record', 'Planned']),
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
      [heading(2, 'Who was there'), ...fold('Apologies (1)', list(['Jo Fen, Chair, Council (paired by us)']))],
    ],
    [
      'of which only the agenda is held says that its decisions are not known',
      { record: 'agenda', hasMinutes: false },
      [
        heading(2, 'Decisions', `${ADDRESS}#part-decisions`),
        paragraph('What was decided is not known: we hold the agenda, and not the minutes.'),
      ],
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

const ITEM: ProgrammeItem = {
  id: 'lamps',
  file: 'programme.yaml',
  title: 'Lamps',
  heading: 'Lamps, June 2021',
  day: 'June 2021',
  when: 'June 2021.',
  body: PANEL,
  standing: ['The date is not confirmed.'],
  issues: ['Cost', 'Light'],
  invited: 'Not stated',
  notes: ['Proposed by the town.'],
  source: [],
};

describe('the page of all meetings', () => {
  const list: MeetingListView = {
    ...pageView('/meetings/'),
    say: { label: 'Other ways to have your say', address: '/have-your-say/' },
    ask: { bodies: [PANEL], whom: [], contact: { text: 'Ask the town.', numbers: [] } },
    meetings: [
      { label: 'Second', address: '/meetings/2/', day: '2 June 2021', record: 'agenda' },
      { label: 'First', address: ADDRESS, day: '1 June 2021', record: 'minutes', decisions: 3 },
    ],
    programme: [],
  };
  const wordsOfAll = (view: MeetingListView) => allWords(onPaper(meetingListNodes(view, words), words)).split('\n');

  it('begins with the next meeting, with when and where', () => {
    const next = { what: { label: 'Third', address: '/meetings/3/' }, when: '3 June 2021, 10am', place: 'Hall', body: PANEL };
    expect(meetingListNodes({ ...list, next }, words).slice(0, 2)).toEqual([
      heading(2, 'The next meeting', '/meetings/#next'),
      ...facts(['Meeting', [link(next.what)]], ['Date', '3 June 2021, 10am'], ['Place', 'Hall'], ['Body', [link(PANEL)]]),
    ]);
  });

  it('or that none is known, and where to ask', () => {
    expect(wordsOfAll(list).slice(0, 5)).toEqual([
      'The next meeting',
      'We know of no meeting to come. None is announced in the documents that we hold.',
      'Who has met: Panel.',
      'Where to ask: Ask the town.',
      'Other ways to have your say',
    ]);
  });

  it('names the body to ask, with how to reach it, before all else that there is to say of asking', () => {
    const council = { body: { label: 'Council', address: '/council/' }, ways: [{ label: '0300 3', address: 'tel:03003' }] };
    const said = wordsOfAll({ ...list, ask: { ...list.ask, whom: [council] } });
    expect(said.slice(2, 5)).toEqual(['Where to ask: Council, 0300 3.', 'Who has met: Panel.', 'Ask the town.']);
  });

  it('has the others as a table: what is held, and how many decisions are known', () => {
    const table = meetingListNodes(list, words).find((node) => node.type === 'table');
    expect(table?.rows.map((row) => row.map(wordsIn))).toEqual([
      ['Second', '2 June 2021', 'Agenda only: the minutes are not held', 'Not known'],
      ['First', '1 June 2021', 'Minutes', '3'],
    ]);
  });

  it('has what was planned as a table that links lead to, with what all items have in common below it, once', () => {
    const nodes = meetingListNodes({ ...list, programme: [ITEM, { ...ITEM, id: 'roads', title: 'Roads', heading: 'Roads' }] }, words);
    const [, table] = nodes.filter((node) => node.type === 'table');
    expect(JSON.stringify(table)).toContain('"address":"/meetings/#roads"');
    expect(table?.columns.map(({ head }) => head)).toEqual(['Subject', 'When', 'To consider'].map(text));
    expect(nodes.find((node) => node.type === 'notes')?.items).toEqual([
      [...text('Who meets: '), link(PANEL), ...text('.')],
      text('The date is not confirmed. Invited: not stated. Proposed by the town.'),
    ]);
  });

  it('names a subject of several meetings once in what is said of them, with their days only if others on it are not meant', () => {
    const again = { ...ITEM, id: 'lamps-2', day: 'July 2021', standing: [] };
    const roads = { ...ITEM, id: 'roads', title: 'Roads', day: undefined, notes: [], standing: [] };
    const notes = meetingListNodes({ ...list, programme: [ITEM, again, roads] }, words).find((node) => node.type === 'notes');
    expect(notes?.items.slice(1).map((item) => wordsOf(item))).toEqual([
      'Lamps, June 2021: The date is not confirmed.',
      'Invited: not stated.',
      'Lamps: Proposed by the town.',
    ]);
  });
});

it('what is planned says whether it is confirmed, and leads to the meeting of that day', () => {
  const meeting = { label: 'June meeting', address: ADDRESS, day: '1 June 2021', record: 'agenda' as const };
  const item = { ...ITEM, meeting, notes: [] };
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
