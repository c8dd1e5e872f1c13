/** The page of a district in nodes: what the latest plan does there comes first, who held office last. */
import { expect, it } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { districtNodes } from '../../../../src/subjects/places/district-nodes.ts';
import type { DistrictView } from '../../../../src/subjects/places/districts.ts';
import { wordsIn } from '../../../../src/words/words.ts';
import { pageView } from '../page-view.ts';

const words = wordsIn('en-GB');
const PAPERS = { label: 'Papers', address: '/sources/#papers' };
const PLAN = { label: 'Town Plan', address: '/plans/town/' };
const view: DistrictView = {
  ...pageView('/districts/east/'),
  title: 'East',
  plan: { plan: PLAN, years: '2020 to 2023' },
  posts: [],
  ownPlans: [],
  actions: [],
  figures: [],
  facts: [],
  answers: [],
  people: [],
  others: [],
  allDistricts: { label: 'All districts', address: '/districts/' },
};
const nodes = (own: Partial<DistrictView>) => districtNodes({ ...view, ...own }, words);
const said = (own: Partial<DistrictView>) => allWords(onPaper(nodes(own), words)).split('\n');

const now = {
  plan: PLAN,
  status: { sentence: 'Its years are over.', elsewhere: 'Its years are over, says Town safety.' },
  count: 3,
  reported: 0,
  priorities: [{ label: 'Fraud', address: '/plans/town/priorities/fraud/', actions: 2 }],
  own: [],
  nothingAlone: true,
  shared: [],
  allActions: { label: 'All actions of the plan (3)', address: '/plans/town/actions/' },
};
const LAMP = {
  file: '',
  number: '1',
  title: 'Light the park',
  address: '/plans/town/actions/1/',
  status: { label: 'Not reported', tone: 'not reported' as const },
  ownedBy: ['Council'],
  due: '2022',
  mentions: [],
};

it('says first what the latest plan does there, and that nobody has said what came of it', () => {
  expect(said({ now }).slice(2, 8)).toEqual([
    'What the latest plan does in East',
    'The Town Plan promises nothing for East alone: no action of it is only for this district.',
    'Town Plan is for the whole area, East included. Its years are over.',
    'It promises 3 actions. Nobody has reported on any of them, as far as we know. So we cannot say what has been done here.',
    'Fraud: 2 actions',
    'All actions of the plan (3)',
  ]);
});

it('has the actions of the latest plan that are for it alone before those of earlier plans', () => {
  const lines = said({ now: { ...now, own: [LAMP], reported: 1 }, actions: [{ plan: PAPERS, items: [LAMP] }] }).join(' ');
  expect(lines).toContain('It promises 3 actions. There is a report on 1 of them.');
  expect(lines.indexOf('For East in particular:')).toBeGreaterThan(0);
  expect(lines.indexOf('For East in particular:')).toBeLessThan(lines.indexOf('Promised for East in earlier plans'));
});

it('names its council and the officer for it, with where that is said', () => {
  const council = { label: 'East Council', address: '/plans/town/partnership/#organisation-east' };
  const posts = [{ title: 'Officer for the east', remit: 'Looks after it.', districts: [], priorities: [], source: [PAPERS] }];
  const all = said({ council, posts, now });
  expect(all.slice(0, 2)).toEqual(['Council', 'East Council']);
  expect(all.slice(all.indexOf('Officer for the east'))).toContain('Looks after it. Papers');
  expect(all.indexOf('Officer for the east')).toBeGreaterThan(all.indexOf('What the latest plan does in East'));
});

it('has a plan of its own before all other plans, with what is in it', () => {
  const own = { plan: { label: 'East Plan', address: '/plans/east/' }, status: now.status, numbers: [PLAN, PAPERS] };
  expect(said({ plan: undefined, ownPlans: [own] }).slice(0, 3)).toEqual([
    'A plan of its own',
    'East Plan. Its years are over.',
    'It has Town Plan, Papers.',
  ]);
});

it('says of actions from which plan they are, and how they were found', () => {
  const lines = said({ actions: [{ plan: PLAN, items: [LAMP] }] });
  const from = lines.indexOf('Promised for East in earlier plans');
  expect(lines.slice(from, from + 2)).toEqual(['Promised for East in earlier plans', 'Town Plan']);
  expect(lines.join(' ')).toContain('Light the park');
  expect(lines.join(' ')).toContain(
    'An action is here if it, or a report on it, names East, or if a body of East alone owns it. All other actions are for the whole area.',
  );
});

it('shows the sentence that names it, with its source, and not only the action that it is about', () => {
  const named = { ...LAMP, mentions: [{ text: 'East has yet to begin.', source: [PAPERS] }] };
  const all = nodes({ actions: [{ plan: PLAN, items: [named] }] });
  expect(all.some(({ type }) => type === 'fold')).toBe(false);
  const list = all.find((node) => node.type === 'entries');
  expect(list).toMatchObject({ columns: expect.arrayContaining([expect.objectContaining({ inList: 'bare' })]) });
  expect(said({ actions: [{ plan: PLAN, items: [named] }] }).join(' ')).toContain('East has yet to begin. Papers');
});

it('has what documents say of it before what earlier plans promised', () => {
  const lines = said({ now, facts: [{ text: 'It has a market.', source: [PAPERS] }], actions: [{ plan: PLAN, items: [LAMP] }] });
  expect(lines.indexOf('It has a market.')).toBeLessThan(lines.indexOf('Promised for East in earlier plans'));
});

it('has who held office after what documents say, with the time and no word that they still do', () => {
  const lines = said({
    facts: [{ text: 'It has a market.', source: [PAPERS] }],
    people: [{ text: 'Cllr Jones sat on the panel.', on: 'in September 2021', source: [PAPERS] }],
  });
  expect(lines.slice(lines.indexOf('What the documents say about East'), lines.indexOf('Cllr Jones sat on the panel.') + 2)).toEqual([
    'What the documents say about East',
    'It has a market.',
    'Papers',
    'Who held office then',
    'Cllr Jones sat on the panel.',
    'As it was in September 2021. This may have changed since. Ask the council who does it today. Source: Papers',
  ]);
});

it('folds the actions that are the same in every district', () => {
  const all = nodes({ now: { ...now, shared: [LAMP] } });
  const [folded] = all.filter(({ type }) => type === 'fold');
  expect(folded).toMatchObject({ label: 'Actions of bodies that work in each district (1)' });
  expect(allWords(onPaper(folded ? [folded] : [], words))).toContain('Light the park');
});
