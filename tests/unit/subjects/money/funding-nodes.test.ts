/** Money in nodes: sums by year with what is said of them, projects with their evaluation, and the money of all plans. */
import { describe, expect, it } from 'vitest';
import { facts, heading, link, list, paragraph, text } from '../../../../src/nodes/nodes.ts';
import { cited, lead, linkNodes, noted } from '../../../../src/nodes/page-nodes.ts';
import type { FundingOverTimeView, FundingView, FundView, ProjectView } from '../../../../src/subjects/money/funding.ts';
import { fundingNodes, fundingOverTimeNodes } from '../../../../src/subjects/money/funding-nodes.ts';
import { wordsIn } from '../../../../src/words/words.ts';
import { pageView } from '../page-view.ts';

const words = wordsIn('en-GB');
const ADDRESS = '/plans/town/funding/';
const SOURCES = [{ label: 'Report', address: '/sources/#report' }];
const PLAN = { label: 'Town Plan', address: '/plans/town/' };
const FUNDING = { label: 'Funding of the Town Plan', address: ADDRESS };

const fund = (own: Partial<FundView> = {}): FundView => ({
  id: 'grant',
  file: 'grant.yaml',
  title: 'Grant',
  counts: 'Grant',
  funder: 'Not stated',
  period: '2012',
  years: [],
  purpose: 'Lamps.',
  notes: [],
  sources: SOURCES,
  ...own,
});

const project = (own: Partial<ProjectView> = {}): ProjectView => ({
  id: 'project-lamps',
  file: 'projects.yaml',
  title: 'Lamps',
  address: `${ADDRESS}#project-lamps`,
  sum: '£5, 2012',
  amount: '£5',
  period: '2012',
  priorities: [],
  objectives: ['Light'],
  impact: [],
  addedValue: [],
  notes: [],
  sources: SOURCES,
  ...own,
});

const view = (own: Partial<FundingView>): FundingView => ({
  ...pageView(ADDRESS),
  planId: 'town',
  answers: { plan: { label: 'Town Plan', address: '/plans/town/' }, answerable: [] },
  charts: [],
  funds: [],
  projects: [],
  ...own,
});

describe('a fund', () => {
  it('has what is known of it, its notes and its source, under a heading that links lead to', () => {
    expect(fundingNodes(view({ funds: [fund({ amount: '£9', notes: ['Rounded.'] })] }), 1, words)).toEqual([
      heading(2, 'Grant', `${ADDRESS}#grant`),
      ...facts(['Amount', '£9'], ['What is counted', 'Grant'], ['From', 'Not stated'], ['Period', '2012'], ['For', 'Lamps.']),
      ...noted(['Rounded.']),
      ...cited(SOURCES),
    ]);
  });

  it('has its sums by year, and below them what is said of any', () => {
    const years = [
      { period: '2012', amount: '£9' },
      { period: '2013', amount: 'No sum given', note: 'A dash.' },
    ];
    const [, , table, note] = fundingNodes(view({ funds: [fund({ years })] }), 1, words);
    expect(table).toMatchObject({
      caption: 'Grant, by year',
      columns: [{ head: text('Year') }, { head: text('Sum') }],
      rows: [
        ['2012', '£9'],
        ['2013', 'No sum given'],
      ].map((row) => row.map(text)),
    });
    expect([note]).toEqual(noted(['2013: A dash.']));
  });
});

it('a project says what it was to achieve and what its evaluation found, two levels below the title', () => {
  const projects = [project({ fund: FUNDING, impact: ['Less dark', 'Fewer falls'], addedValue: ['Thanks'] })];
  expect(fundingNodes(view({ projects }), 2, words)).toEqual([
    heading(3, 'Projects', `${ADDRESS}#projects`),
    heading(4, 'Lamps', `${ADDRESS}#project-lamps`),
    ...facts(
      ['Amount', '£5'],
      ['Period', '2012'],
      ['Paid from', [link(FUNDING)]],
      ['To achieve', 'Light'],
      ['Impact, as evaluated', { items: [text('Less dark'), text('Fewer falls')] }],
      ['Added value, as evaluated', 'Thanks'],
    ),
    ...cited(SOURCES),
  ]);
});

it('the money of all plans leads to each, and names those that say nothing of it', () => {
  const over: FundingOverTimeView = {
    ...pageView('/funding/'),
    data: [FUNDING],
    plans: [
      {
        id: 'town',
        plan: PLAN,
        funding: FUNDING,
        answers: { plan: PLAN, answerable: [] },
        charts: [],
        funds: [{ title: 'Grant', sums: ['£9 (2012)', '£8 (2013)'] }],
        projects: 1,
        areEvaluated: true,
      },
    ],
    without: [PLAN],
  };
  expect(fundingOverTimeNodes(over, words)).toEqual([
    lead(words.money.overTime.lead),
    paragraph([...text('As data: '), link(FUNDING), ...text('.')]),
    heading(2, 'Town Plan', '/funding/#town'),
    ...list(['Grant: £9 (2012); £8 (2013)']),
    paragraph([...text('1 project with what their evaluation says. '), link(FUNDING)]),
    heading(2, 'Plans that name no sums', '/funding/#without'),
    ...linkNodes([PLAN]),
  ]);
});
