/** What the page asks for that tells whether a paper is still true: editions by their hash, and records by the day they were published. */
import { expect, test } from 'vitest';
import { editionsFiles, sinceFiles } from '../../../src/publish/addresses/editions.ts';
import { type Ledger, NOTHING_PUBLISHED } from '../../../src/publish/addresses/ledger.ts';
import { planStatus } from '../../../src/subjects/plans/plan-status.ts';
import { recordedIn } from '../../../src/subjects/still-true/recorded.ts';
import { graph } from '../subjects/whole-plan.ts';

const SHEET = '/plans/safer-town/priorities/burglary/safer-town-burglary.pdf';
const NOW = 'a1'.repeat(32);
const OLD = 'a2'.repeat(32);
const OLDER = 'b3'.repeat(32);
const hashes = new Map([[SHEET, NOW]]);
const edition = (hash: string, day: string, address = SHEET) => ({ address, hash, day });
const files = (editions: Ledger['editions'], rules: { from: string; to: string }[] = []) =>
  editionsFiles({ graph, ledger: { ...NOTHING_PUBLISHED, editions }, hashes, rules });
const of = (all: ReturnType<typeof files>, hash: string) => {
  const file = all[Number.parseInt(hash[0] ?? '', 16)];
  const [which = -1, day, twice] = file?.editions[hash.slice(0, 32)] ?? [];
  return { ...file?.documents[which], day, words: file?.days[day ?? ''], twice };
};

test('an edition stands in the list of the first digit of its hash, with its day in words and the newest', () => {
  const all = files([edition(OLD, '2025-03-01'), edition(OLDER, '2025-02-01')]);
  expect(all).toHaveLength(16);
  const known = { label: 'Priority: Burglary, Safer Town Plan (PDF)', plan: 'safer-town', address: SHEET, newest: NOW.slice(0, 32) };
  expect(of(all, OLD)).toMatchObject({ ...known, day: '2025-03-01', words: '1 March 2025', twice: 0 });
  expect(of(all, OLDER)).toMatchObject({ ...known, day: '2025-02-01' });
});

test('the edition of this build that the ledger does not have yet is of its day', () => {
  expect(of(files([]), NOW)).toMatchObject({ address: SHEET, day: graph.asOf });
  expect(of(files([edition(NOW, '2025-02-01')]), NOW).day).toBe('2025-02-01');
});

test('what a build without a day publishes for the first time is of no day before the last publication', () => {
  const ledger: Ledger = { ...NOTHING_PUBLISHED, editions: [edition(OLD, '2027-05-01')], last: '2027-05-01' };
  expect(graph.asOf < '2027-05-01').toBe(true);
  expect(of(editionsFiles({ graph, ledger, hashes, rules: [] }), NOW).day).toBe('2027-05-01');
});

test('the newest edition lacks nothing of the day on which it came in the place of another', () => {
  const all = files([edition(OLD, '2025-03-01'), edition(NOW, '2025-03-01')]);
  expect([of(all, OLD).twice, of(all, NOW).twice]).toEqual([1, 0]);
});

test('two editions on one day are told apart from those that were alone', () => {
  const all = files([edition(OLD, '2025-03-01'), edition(OLDER, '2025-03-01')]);
  expect([of(all, OLD).twice, of(all, OLDER).twice]).toEqual([1, 1]);
});

test('an edition of a document that has another address leads there; of one that is gone, nowhere', () => {
  const [moved, gone] = ['/plans/safer-town/of-old.pdf', '/plans/safer-town/gone.pdf'];
  const all = files([edition(OLD, '2025-03-01', moved), edition(OLDER, '2025-03-01', gone)], [{ from: moved, to: SHEET }]);
  expect(of(all, OLD)).toMatchObject({ address: SHEET, name: 'safer-town-burglary' });
  expect(of(all, OLDER)).toMatchObject({ label: 'The file /plans/safer-town/gone.pdf', plan: 'safer-town' });
  expect(of(all, OLDER)).not.toHaveProperty('address');
});

test('what was recorded has the day on which it was published, which may be long after the one that it speaks of', () => {
  const plan = graph.planOf('safer-town');
  const [late] = recordedIn(graph, plan);
  const ledger = { days: new Map([[`/check/safer-town/#${late?.id}`, '2027-05-01']]), editions: [], last: '2027-05-02' };
  const { items = [] } = sinceFiles({ graph, ledger }).find((each) => each.plan === plan.id)?.file ?? {};
  expect(items[0]).toMatchObject({ day: '2027-05-01', title: late?.label });
  // The others are published with this build, which has no day: not before what was published already.
  expect(new Set(items.slice(1).map(({ day }) => day))).toEqual(new Set(['2027-05-02']));
  const [first] = sinceFiles({ graph, ledger: NOTHING_PUBLISHED });
  expect(first?.file.items[0]?.day).toBe(graph.asOf);
});

test('each record has an anchor of its own', () => {
  const ids = recordedIn(graph, graph.planOf('safer-town')).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(5);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a record concerns the documents of the whole plan, and the sheets that have what it is about', () => {
  const { items = [] } = sinceFiles({ graph, ledger: NOTHING_PUBLISHED }).find(({ plan }) => plan === 'safer-town')?.file ?? {};
  const ofAction = items.find(({ title }) => title.includes('Action 1.10'));
  expect(ofAction?.documents).toEqual(expect.arrayContaining(['safer-town', 'safer-town-delivery-plan', 'safer-town-burglary']));
  expect(ofAction?.documents).not.toContain('safer-town-fires');
});

test('with what was recorded stands how the plan stands now, so that no answer on a file goes without it', () => {
  for (const plan of graph.plans) {
    const file = sinceFiles({ graph, ledger: NOTHING_PUBLISHED }).find((each) => each.plan === plan.id)?.file;
    expect(file).toMatchObject({ status: planStatus(graph, plan).sentence, changed: plan.entry.data.sinceThen?.length ?? 0 });
  }
});
