/** What the square code of a paper leads to: its own edition, and what was published after it, told from the ledger and the record. */
import { expect, test } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { recordDates } from '../../../../src/plan/last-record.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { planDocuments } from '../../../../src/subjects/documents/documents.ts';
import { paperEditions } from '../../../../src/subjects/still-true/paper-editions.ts';
import { recordedIn } from '../../../../src/subjects/still-true/recorded.ts';
import { planStillTrueView } from '../../../../src/subjects/still-true/still-true.ts';
import { planStillTrueNodes } from '../../../../src/subjects/still-true/still-true-nodes.ts';

const content = readContent('tests/fixtures/whole-plan/content');
const PAGE = '/check/safer-town/';
const built = (published: Record<string, string> = {}) => {
  const graph = buildGraph(content.entries, { published: new Map(Object.entries(published)) });
  const plan = graph.planOf('safer-town');
  return { graph, plan, papers: paperEditions(graph, plan) };
};
const { graph, plan } = built();
const sheet = planDocuments(graph, plan).find(({ name }) => name === 'safer-town-burglary');
const NOW = sheet?.goesTo() ?? '';
const here = (day: string) => `${PAGE}#${day}.burglary`;
const NOW_HERE = here(NOW);
/** All records, as they were published on a day. */
const recordsOf = (day: string, graphNow = graph) => Object.fromEntries(recordedIn(graphNow, plan).map(({ id }) => [`${PAGE}#${id}`, day]));
const ofSheet = (papers: ReturnType<typeof built>['papers']) => papers.filter(({ label }) => label === 'Priority: Burglary');

test('the code of each document leads to its line, and so do its other formats', () => {
  const places = planDocuments(graph, plan).map((document) => document.view().place.replace(graph.address, '/'));
  expect(places).toContain(here(NOW));
  expect(built().papers.map(({ address }) => address)).toEqual(places);
});

test('a sheet goes as far as the reports and changes of what it shows, not as its own sources alone', () => {
  const [changed] = plan.all('action').filter(({ id }) => id === '1-11');
  expect(changed && recordDates([changed])).toContain('2026-01-08');
  expect(NOW).toBe('2026-01-08');
});

test('where nothing is remembered, each has its newest edition alone, and nothing since', () => {
  const [only, ...more] = ofSheet(built().papers);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ published: undefined, state: 'newest', since: [] });
});

test('of an edition that the ledger has, what was published later is told: with it, or with the one that took its place', () => {
  const [late, other] = recordedIn(graph, plan).filter(({ about }) => about?.includes('/1-10/'));
  const days = { ...recordsOf('2025-01-01'), [`${PAGE}#${late?.id}`]: '2026-02-01', [`${PAGE}#${other?.id}`]: '2026-03-01' };
  const [old, newest] = ofSheet(built({ ...days, [here('2025-10-01')]: '2025-11-01', [here(NOW)]: '2026-02-15' }).papers);
  expect(old).toMatchObject({ published: '1 November 2025', state: 'older', goesTo: '1 October 2025' });
  expect(old?.since.map(({ id }) => id)).toEqual([late?.id]);
  expect(newest).toMatchObject({
    published: '15 February 2026',
    state: 'newest',
    page: { address: '/plans/safer-town/priorities/burglary/' },
  });
  expect(newest?.since.map(({ id }) => id)).toEqual([other?.id]);
});

test('what is published with this build is new for whoever holds an edition of before', () => {
  const all = recordsOf('2025-01-01');
  const [late] = recordedIn(graph, plan).filter(({ about }) => about?.includes('/1-10/'));
  delete all[`${PAGE}#${late?.id}`];
  const [newest] = ofSheet(built({ ...all, [here(NOW)]: '2025-11-01' }).papers);
  expect(newest?.since.map(({ id }) => id)).toEqual([late?.id]);
});

test('two editions of one day are told apart by how far they go', () => {
  const [late] = recordedIn(graph, plan).filter(({ about, day }) => about?.includes('/1-11/') && day === NOW);
  const day = '2026-02-01';
  const days = { ...recordsOf('2025-01-01'), [`${PAGE}#${late?.id}`]: day };
  const [old, newest] = ofSheet(built({ ...days, [here('2025-10-01')]: day, [here(NOW)]: day }).papers);
  expect([old?.since.map(({ id }) => id), newest?.since]).toEqual([[late?.id], []]);
});

test('what concerns other subjects is not told of a sheet', () => {
  const records = recordsOf('2026-02-01');
  const [newest] = ofSheet(built({ ...records, [here(NOW)]: '2025-11-01' }).papers);
  const whole = built({ ...records, [`${PAGE}#2026-01-08.plan`]: '2025-11-01' }).papers.find(({ label }) => label === 'The whole plan');
  expect(newest?.since.length).toBeGreaterThan(0);
  expect(newest?.since.length).toBeLessThan(whole?.since.length ?? 0);
  expect(whole?.since).toHaveLength(recordedIn(graph, plan).length);
});

test('editions stand in the order in which they were published, however the ledger has them; of one day, in that of how far they go', () => {
  const [first, second, third] = ['2025-10-01', '2025-08', '2025-09-01'].map(here) as [string, string, string];
  const published = { [third]: '2025-12-01', [first]: '2025-11-01', [NOW_HERE]: '2026-02-15', [second]: '2025-12-01' };
  expect(ofSheet(built(published).papers).map(({ address, state }) => [address, state])).toEqual([
    [first, 'older'],
    [second, 'older'],
    [third, 'older'],
    [NOW_HERE, 'newest'],
  ]);
  const gone = { '2024-05': '2024-06-01', '2023': '2024-07-01', '2024-04-30': '2024-06-01' };
  const days = Object.entries(gone).map(([day, on]) => [`${PAGE}#${day}.street-lights`, on]);
  const papers = built(Object.fromEntries(days)).papers.filter(({ state }) => state === 'gone');
  expect(papers.map(({ goesTo }) => goesTo)).toEqual(['30 April 2024', 'May 2024', '2023']);
});

test('what was recorded stands with the latest first, and what came since an edition with the earliest first', () => {
  const days = recordedIn(graph, plan).map(({ day }) => day);
  expect(new Set(days).size).toBeGreaterThan(2);
  expect(days).toEqual(days.toSorted().reverse());
  const [old] = ofSheet(built({ ...recordsOf('2026-02-01'), [here('2025-10-01')]: '2025-11-01' }).papers);
  const since = old?.since.map(({ day }) => day) ?? [];
  expect(new Set(since).size).toBeGreaterThan(1);
  expect(since).toEqual(since.toSorted());
});

test('the page has the papers and the record in that order', () => {
  const addresses = [here('2025-10-01'), NOW_HERE];
  const { graph: remembering } = built(Object.fromEntries(addresses.map((address) => [address, '2025-11-01'])));
  const nodes = JSON.stringify(planStillTrueNodes(planStillTrueView(remembering, remembering.planOf('safer-town')), remembering.words));
  const all = [...recordedIn(graph, plan).map(({ id }) => `${PAGE}#${id}`), ...addresses];
  const places = all.map((address) => nodes.indexOf(`"type":"target","address":"${address}"`));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('the place of a paper that is no more stays, and says so', () => {
  const gone = `${PAGE}#2024-05.street-lights`;
  const found = built({ [gone]: '2024-06-01' }).papers.find(({ address }) => address === gone);
  expect(found).toMatchObject({
    label: 'The paper “street-lights”',
    goesTo: 'May 2024',
    published: '1 June 2024',
    state: 'gone',
    page: undefined,
  });
});

test('the page says of each paper when it was published, how far it goes and what came since', () => {
  const { graph: remembering } = built({ [here(NOW)]: '2026-02-15', [here('2025-10-01')]: '2025-11-01' });
  const nodes = planStillTrueNodes(planStillTrueView(remembering, remembering.planOf('safer-town')), remembering.words);
  const said = allWords(onPaper(nodes, remembering.words));
  expect(said).toContain(
    'Priority: Burglary, as published on 1 November 2025. Its latest source or report is of 1 October 2025. There is a newer edition',
  );
  expect(said).toContain('Priority: Burglary, as published on 15 February 2026.');
  expect(said).toContain('Since then');
  expect(JSON.stringify(nodes)).toContain(`"type":"target","address":"${here('2025-10-01')}"`);
});
