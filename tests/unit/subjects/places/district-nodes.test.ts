/** The page of a district in nodes. */
import { expect, it } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/page-nodes.ts';
import { districtNodes } from '../../../../src/subjects/places/district-nodes.ts';
import type { DistrictView } from '../../../../src/subjects/places/districts.ts';
import { wordsIn } from '../../../../src/words/words.ts';
import { pageView } from '../page-view.ts';

const words = wordsIn('en-GB');
const PAPERS = { label: 'Papers', address: '/sources/#papers' };
const view: DistrictView = {
  ...pageView('/districts/east/'),
  title: 'East',
  plan: { label: 'Town Plan', address: '/plans/town/' },
  posts: [],
  facts: [],
  actions: [],
  allActions: { label: 'All actions of the plan (3)', address: '/plans/town/actions/' },
  measures: [],
  answers: [],
  priorities: [],
  others: [],
};
const said = (own: Partial<DistrictView>) => allWords(onPaper(districtNodes({ ...view, ...own }, words), words)).split('\n');

it('says which plan is in force there, and that no action names it where none does', () => {
  expect(said({})).toEqual([
    'Plan',
    'Town Plan',
    'Actions of its council and local partnership',
    'No action names this district or its council alone.',
    'All actions of the plan (3)',
  ]);
});

it('names its council and the officer for it, with where that is said', () => {
  const council = { label: 'East Council', address: '/plans/town/partnership/#organisation-east' };
  const posts = [{ title: 'Officer for the east', remit: 'Looks after it.', districts: [], priorities: [], source: [PAPERS] }];
  expect(said({ council, posts }).slice(0, 4)).toEqual(['Council', 'East Council', 'Officer for the east', 'Looks after it. Papers']);
});

it('has what documents say about it, with where', () => {
  expect(said({ facts: [{ text: 'It has a market.', source: [PAPERS] }] }).slice(-3)).toEqual([
    'What the documents say about East',
    'It has a market.',
    'Papers',
  ]);
});
