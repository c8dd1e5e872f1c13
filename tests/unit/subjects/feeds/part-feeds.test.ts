/** Feeds of a priority, a district and a body: whoever follows one of these hears what concerns it, and nothing else but the plan. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraph, type GraphOptions } from '../../../../src/plan/graph.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { feedOn, feedsOf } from '../../../../src/subjects/feeds/feeds.ts';
import { changed, contentWith, type Files, ORGANISATIONS, PLAN, withProgress } from '../../plan/broken-content.ts';

const plan = '/plans/safer-town/';
const { entries } = readContent('tests/fixtures/whole-plan/content');
const wholePlan = (options: GraphOptions = {}) => buildGraph(entries, options);
const minimal = (files: Files) => buildGraph(contentWith(files).entries, { asOf: '2026-12-31' });

type Of = ReturnType<typeof wholePlan>;
const partAddresses = (graph: Of) =>
  feedsOf(graph)
    .map(({ address }) => address)
    .filter((address) => address !== '/feed.xml' && address !== `${plan}feed.xml`);
/** What is said in the feed of a page, each by the end of its id. */
const toldOn = (graph: Of, page: string) =>
  (feedOn(graph, page)?.view.entries ?? [])
    .map(({ id }) => id.split(/[:/]/).slice(-2).join('/'))
    .sort()
    .join(' ');

const NOTICE = '---\ntitle: The plan is out\ndate: 2026-01-05\nplan: safer-town\n---\n\nRead it.\n';
const priority = (title: string) => `---\ntitle: ${title}\norder: 2\nsummary: It harms people.\nleads: not stated\n---\n\nMuch.\n`;
const action = (number: string, more: string) =>
  `---\nnumber: "${number}"\ntitle: Do ${number}\nsuccessMeasures: [It is done]\n${more}due: ongoing\n---\n`;

const MINIMAL = 'tests/fixtures/minimal/content';
const SITE = readFileSync(`${MINIMAL}/site.yaml`, 'utf8');
const PLAN_FILE = readFileSync(`${MINIMAL}/plans/safer-town/plan.md`, 'utf8');

/** Two priorities, two bodies, two districts with a council each; what is said of the first is in its own feeds. */
const TOWN: Files = {
  'organisations.yaml': `${ORGANISATIONS}- { id: north-council, name: North Council, district: north }\n`,
  'districts.yaml': '- { id: north, name: North, council: north-council }\n- { id: south, name: South }\n',
  [`${PLAN}priorities/theft.md`]: priority('Theft'),
  [`${PLAN}priorities/noise.md`]: priority('Noise'),
  [`${PLAN}actions/1-1.md`]: action('1.1', 'owners: [police]\npriorities: [theft]\n'),
  [`${PLAN}actions/1-2.md`]: action('1.2', 'owners: [council]\npriorities: [noise]\ndistricts: [south]\n'),
  [`${PLAN}actions/1-3.md`]: action('1.3', 'owners: [north-council]\n'),
};
const town = (more: Files = {}) => minimal({ ...TOWN, ...more });

describe('feeds of parts', () => {
  it('are there for each priority, district and body of which something is said, on the pages of these', () => {
    expect(partAddresses(wholePlan())).toEqual([
      '/districts/east/feed.xml',
      `${plan}priorities/burglary/feed.xml`,
      `${plan}priorities/fires/feed.xml`,
      `${plan}accountability/board/feed.xml`,
      `${plan}accountability/council/feed.xml`,
      `${plan}accountability/police/feed.xml`,
    ]);
    for (const { address, page } of feedsOf(wholePlan()).slice(1)) expect(address).toBe(`${page}feed.xml`);
  });

  it.each([
    ['nothing is said', {}],
    ['there are notices, and no report', { 'updates/2026-01-05-plan.md': NOTICE }],
  ])('are not there where %s', (_, files) => {
    expect(partAddresses(town(files))).toEqual([]);
  });

  it('are only of what is reported, until a notice speaks of the plan as a whole', () => {
    const report = withProgress('1-1', '2026-02-01');
    expect(partAddresses(town(report))).toEqual([`${plan}priorities/theft/feed.xml`, `${plan}accountability/police/feed.xml`]);
    const graph = town({ ...report, 'updates/2026-01-05-plan.md': NOTICE });
    for (const page of [`${plan}priorities/noise/`, '/districts/north/', '/districts/south/', `${plan}accountability/council/`]) {
      expect(toldOn(graph, page), page).toBe('update/2026-01-05-plan');
    }
  });

  it('stay when another plan becomes the latest', () => {
    const files = { ...withProgress('1-1', '2026-02-01'), 'updates/2026-01-05-plan.md': NOTICE };
    const before = town(files);
    const after = town({
      ...files,
      'site.yaml': changed(SITE, 'currentPlan: safer-town', 'currentPlan: next-town'),
      'plans/next-town/plan.md': changed(PLAN_FILE, 'title: Safer Town Plan', 'title: Next Town Plan'),
    });
    expect(partAddresses(before).length).toBeGreaterThan(5);
    expect(partAddresses(after)).toEqual(partAddresses(before));
  });

  it('keep the id of an entry that other feeds have too, and have an id of their own', () => {
    const [site, ...parts] = feedsOf(wholePlan()).map(({ view }) => view);
    const known = new Set(site?.entries.map(({ id }) => id));
    expect(parts.flatMap((view) => view.entries.filter(({ id }) => !known.has(id)))).toEqual([]);
    const ids = feedsOf(wholePlan()).map(({ view }) => view.id);
    expect(new Set([...ids, ...known]).size).toBe(ids.length + known.size);
  });
});

describe('what is told', () => {
  const reports = {
    ...withProgress('1-1', '2026-02-01'),
    ...withProgress('1-2', '2026-02-02', { reportedBy: '[council]' }),
    ...withProgress('1-3', '2026-02-03', { reportedBy: 'not stated' }),
    ...withProgress('1-1', '2026-02-04', { reportedBy: '[council]', districts: '[south]' }),
  };
  it.each([
    ['a priority hears of its actions', `${plan}priorities/theft/`, ['2026-02-01-1-1', '2026-02-04-1-1']],
    ['another priority of its own', `${plan}priorities/noise/`, ['2026-02-02-1-2']],
    ['a district of what its council is to do', '/districts/north/', ['2026-02-03-1-3']],
    [
      'a district of actions that name it, or of which a report does',
      '/districts/south/',
      ['2026-02-01-1-1', '2026-02-02-1-2', '2026-02-04-1-1'],
    ],
    ['a body of its actions', `${plan}accountability/police/`, ['2026-02-01-1-1', '2026-02-04-1-1']],
    ['a body of its actions, and of what it reports itself', `${plan}accountability/council/`, ['2026-02-02-1-2', '2026-02-04-1-1']],
  ])('%s', (_, page, told) => {
    expect(toldOn(town(reports), page)).toBe(told.map((id) => `progress-report/${id}`).join(' '));
  });

  it.each([
    ['a change of a target', `${plan}priorities/fires/`, 'amendment/2026-01-07-lanes'],
    ['a result of a target for a district', '/districts/east/', 'result-report/2026-01-06-bicycles'],
    ['a correction of a target', `${plan}priorities/burglary/`, 'correction/2026-01-10-bicycles'],
    ['what a body decided of a promise', `${plan}accountability/board/`, 'amendment/2026-01-05-trust'],
  ])('%s', (_, page, told) => {
    expect(toldOn(wholePlan(), page).split(' ')).toContain(told);
  });

  it('a body hears that an action was taken from it, and given to it', () => {
    const change =
      'entry: 1-1\ndecidedBy: not stated\ndate: 2026-03-01\nreason: no reason given\nowners: { from: [police], to: [council] }\n';
    const graph = town({ [`${PLAN}changes/2026-03-01-1-1.yaml`]: change, [`${PLAN}actions/1-4.md`]: action('1.4', 'owners: [police]\n') });
    for (const body of ['police', 'council']) {
      expect(toldOn(graph, `${plan}accountability/${body}/`), body).toBe('amendment/2026-03-01-1-1');
    }
  });

  it('home and the page of updates lead to the feed of all, a page without a feed to none', () => {
    const graph = wholePlan();
    expect(['/', '/updates/', `${plan}priorities/fires/`, '/glossary/'].map((page) => feedOn(graph, page)?.address)).toEqual([
      '/feed.xml',
      '/feed.xml',
      `${plan}priorities/fires/feed.xml`,
      undefined,
    ]);
  });
});
