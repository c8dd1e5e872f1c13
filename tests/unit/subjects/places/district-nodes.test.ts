/** The page of a district in nodes: what is its own comes first, who held office last, and what is the same everywhere is folded. */
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
  everywhere: { priorities: [], actions: [], allActions: { label: 'All actions of the plan (3)', address: '/plans/town/actions/' } },
  others: [],
  allDistricts: { label: 'All districts', address: '/districts/' },
};
const nodes = (own: Partial<DistrictView>) => districtNodes({ ...view, ...own }, words);
const said = (own: Partial<DistrictView>) => allWords(onPaper(nodes(own), words)).split('\n');

it('says which plan is for it too, and that no action names it where none does', () => {
  expect(said({}).slice(0, 4)).toEqual([
    'Plan',
    'Town Plan, 2020 to 2023, for the whole area',
    'Promised for East',
    'No action names this district alone. The actions for the whole area are for it too.',
  ]);
});

it('names its council and the officer for it, with where that is said', () => {
  const council = { label: 'East Council', address: '/plans/town/partnership/#organisation-east' };
  const posts = [{ title: 'Officer for the east', remit: 'Looks after it.', districts: [], priorities: [], source: [PAPERS] }];
  const all = said({ council, posts });
  expect(all.slice(0, 2)).toEqual(['Council', 'East Council']);
  expect(all.slice(all.indexOf('Officer for the east'))).toContain('Looks after it. Papers');
  expect(all.indexOf('Officer for the east')).toBeGreaterThan(all.indexOf('Promised for East'));
});

it('has a plan of its own before all other plans, with what is in it', () => {
  const own = { plan: { label: 'East Plan', address: '/plans/east/' }, sentence: 'Its years are over.', numbers: [PLAN, PAPERS] };
  expect(said({ plan: undefined, ownPlans: [own] }).slice(0, 3)).toEqual([
    'A plan of its own',
    'East Plan. Its years are over.',
    'It has Town Plan, Papers.',
  ]);
});

it('says of actions from which plan they are, and how they were found', () => {
  const item = {
    file: '',
    number: '1',
    title: 'Light the park',
    address: '/plans/town/actions/1/',
    status: { label: 'Not reported', tone: 'not reported' as const },
    ownedBy: ['Council'],
    due: '2022',
  };
  const lines = said({ actions: [{ plan: PLAN, items: [item] }] });
  const from = lines.indexOf('Promised for East');
  expect(lines.slice(from, from + 2)).toEqual(['Promised for East', 'Town Plan']);
  expect(lines.join(' ')).toContain('Light the park');
  expect(lines.join(' ')).toContain(
    'An action is here if it, or a report on it, names East, or if a body of East alone owns it. All other actions are for the whole area.',
  );
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

it('folds what is the same in every district', () => {
  const priorities = [{ label: 'Fraud', address: '/plans/town/priorities/fraud/', summary: 'Less of it.' }] as never;
  const all = nodes({ everywhere: { priorities, actions: [] } });
  const folded = all.filter(({ type }) => type === 'fold');
  expect(allWords(onPaper(folded, words))).toContain('Fraud');
  expect(
    allWords(
      onPaper(
        all.filter(({ type }) => type !== 'fold'),
        words,
      ),
    ),
  ).not.toContain('Fraud');
});
