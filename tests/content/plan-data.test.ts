/** The open data of the real site keeps to the specification of plan data, and answers what analysts ask: as the content has it. */

import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { promisesFor, promisesOf } from '../../src/plan/accountability.ts';
import { statusOf } from '../../src/plan/actions.ts';
import { bodyOf } from '../../src/plan/bodies.ts';
import { buildGraph } from '../../src/plan/graph.ts';
import { measuresForPriority } from '../../src/plan/measures.ts';
import { isReported } from '../../src/plan/promises.ts';
import { resultsOf } from '../../src/plan/targets.ts';
import { readStandard } from '../../src/plan-data/definition.ts';
import { formatFinding } from '../../src/plan-data/finding.ts';
import { sourceOf } from '../../src/plan-data/read-source.ts';
import { validate } from '../../src/plan-data/validate.ts';
import { lastDay } from '../../src/schema/periods.ts';
import { readContent } from '../../src/source/read-content.ts';
import { dataId } from '../../src/subjects/open-data/data-id.ts';
import { wordsIn } from '../../src/words/words.ts';
import { REAL_SITE } from '../site/real-site.ts';

const DATA = `${REAL_SITE}/data`;
const QUESTIONS = 'docs/plan-data/questions';
const graph = buildGraph(readContent('content').entries);

type Row = Record<string, unknown>;

/** What a script answers from the files of a package, in a process that knows nothing else. */
function askedOf(folder: string, question: string, ...more: string[]): Row[] {
  const script = readdirSync(QUESTIONS).find((file) => file.startsWith(question)) ?? question;
  const said = execFileSync(process.execPath, [`${QUESTIONS}/${script}`, folder, ...more], { encoding: 'utf8' });
  return said.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Row] : []));
}

const asked = (question: string, ...more: string[]) => askedOf(DATA, question, ...more);

test('the package of the site has no mistakes', async () => {
  const words = wordsIn('en-GB');
  const { findings, tables } = await validate(sourceOf(DATA), readStandard());
  expect(findings.map((finding) => formatFinding(finding, words))).toEqual([]);
  expect(tables).toBeGreaterThan(12);
});

describe('an analyst asks', () => {
  const ofAll = <T>(of: (plan: (typeof graph.plans)[number]) => readonly T[]): T[] => graph.plans.flatMap((plan) => of(plan));
  const keys = (rows: readonly Row[]) => rows.map(({ plan_id, id }) => `${plan_id} ${id}`);
  const keysOf = (entries: readonly { plan?: string | undefined; kind: Parameters<typeof dataId>[0]['kind']; id: string }[]) =>
    entries.map((entry) => `${entry.plan} ${dataId(entry)}`);

  it('which actions have no owner', () => {
    const without = ofAll((plan) => plan.all('action').filter(({ data }) => typeof data.owners === 'string'));
    const rows = asked('01');
    expect(keys(rows)).toEqual(keysOf(without));
    expect(rows.map(({ owners_unknown }) => owners_unknown)).toEqual(without.map(({ data }) => data.owners));
  });

  it('how much money each plan received, by year', () => {
    // As /funding/ shows them. What was received in 2013/14 is blank in the plan, and the year of the grant of 2021 is not stated.
    expect(asked('02').map(({ plan_id, period, pounds, known }) => [plan_id, period, pounds, known])).toEqual([
      ['safer-norfolk-2021', null, 500_000, 'grants'],
      ['norfolk-2012', '2010/11', 1_136_000, 'received in all'],
      ['norfolk-2012', '2011/12', 792_000, 'received in all'],
      ['norfolk-2012', '2012/13', 364_000, 'received in all'],
      ['norfolk-2012', '2013/14', 364_000, 'grants'],
    ]);
  });

  it('which promises were never reported on', () => {
    const silent = ofAll((plan) => promisesOf(plan)).filter((promise) =>
      promise.kind === 'action' ? !isReported(promise) : resultsOf(promise).length === 0,
    );
    const of = (kind: string) => keysOf(silent.filter((promise) => promise.kind === kind));
    expect(keys(asked('03'))).toEqual([...of('action'), ...of('target')]);
  });

  it('which measures have a baseline and a later figure', () => {
    const both = ofAll((plan) =>
      plan
        .all('measure')
        .filter(
          ({ data }) => typeof data.baseline?.value === 'number' && data.observations?.some(({ value }) => typeof value === 'number'),
        ),
    );
    expect(keys(asked('04'))).toEqual(keysOf(both));
    // No plan of Norfolk has one; the partnership that is made up has.
    expect(askedOf('tests/fixtures/plan-data/felpersham', '04')).toEqual([
      {
        plan_id: 'fcsp-2023',
        id: 'burglary-rate',
        baseline: [{ period: '2022/23', value: 9.4 }],
        later: [{ period: '2023/24', value: 8.1 }],
      },
    ]);
  });

  it('what each body leads, over twenty years', () => {
    const bodies = (named: readonly string[] | string | undefined) =>
      (typeof named === 'object' ? named : []).map((each) => bodyOf(graph, each));
    const led = ofAll((plan) => [
      ...plan.all('priority').flatMap(({ data }) => bodies(data.leads).map((body) => `${plan.id} ${body.data.name}: ${data.title}`)),
      ...plan.all('measure').flatMap(({ data }) => bodies(data.lead).map((body) => `${plan.id} ${body.data.name}: ${data.title}`)),
    ]);
    const rows = asked('05');
    expect(rows.map(({ plan_id, body, what }) => `${plan_id} ${body}: ${what}`).sort()).toEqual(led.sort());
    expect(new Set(rows.map(({ year }) => year)).size).toBeGreaterThan(1);
  });

  it('which subjects recur', () => {
    const plansOf = graph.all('topic').map((topic) => {
      const withEntries = topic.data.plans.filter(({ entries = [] }) => entries.length > 0);
      return [dataId(topic), withEntries.length];
    });
    const rows = asked('06');
    expect(Object.fromEntries(rows.map(({ topic_id, plans }) => [topic_id, plans]))).toEqual(Object.fromEntries(plansOf));
    const counts = rows.map(({ plans }) => Number(plans));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('which actions are late on a day', () => {
    const late = ofAll((plan) =>
      plan
        .all('action')
        .filter(
          (action) => /^\d/.test(action.data.due) && action.data.due < '2012-10' && !['complete', 'stopped'].includes(statusOf(action)),
        ),
    );
    expect(late.length).toBeGreaterThan(5);
    expect(keys(asked('07', '2012-10-01'))).toEqual(keysOf(late));
  });

  it('what each owner has to do', () => {
    const owned = (name: string) =>
      ofAll((plan) =>
        plan
          .all('action')
          .filter(({ data }) => typeof data.owners === 'object' && data.owners.some((owner) => bodyOf(graph, owner).data.name === name)),
      );
    const rows = asked('08');
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.map(({ body, actions, reported }) => [body, actions, reported])).toEqual(
      rows.map(({ body }) => [body, owned(String(body)).length, owned(String(body)).filter(isReported).length]),
    );
  });

  it('how many targets were met', () => {
    const rows = asked('09');
    expect(rows.map(({ plan_id, targets }) => [plan_id, targets])).toEqual(graph.plans.map((plan) => [plan.id, plan.all('target').length]));
    const without = (row: Row) => Number(row['not found'] ?? 0) + Number(row['not due'] ?? 0);
    expect(rows.map(without)).toEqual(
      graph.plans.map((plan) => plan.all('target').filter((target) => resultsOf(target).length === 0).length),
    );
  });

  it('which priorities nobody serves', () => {
    const alone = ofAll((plan) =>
      plan
        .all('priority')
        .filter((priority) => promisesFor(plan, priority).length === 0 && measuresForPriority(plan, priority).length === 0),
    );
    expect(alone.length).toBeGreaterThan(0);
    expect(keys(asked('10'))).toEqual(keysOf(alone));
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)('an analyst with a database asks (it needs python3: see that “python3 --version” answers)', () => {
  const question = (number: string) => `${QUESTIONS}/${readdirSync(QUESTIONS).find((file) => file.startsWith(number))}`;
  const answered = (number: string, ...given: string[]): Row[] =>
    execFileSync('python3', ['-X', 'utf8', `${QUESTIONS}/database.py`, DATA, question(number), ...given], { encoding: 'utf8' })
      .split('\n')
      .flatMap((line) => (line ? [JSON.parse(line) as Row] : []));

  it('which actions of the police are late, and have no report', () => {
    const late = (day: string) =>
      graph.plans.flatMap((plan) =>
        plan
          .all('action')
          .filter(({ data: { owners, due } }) => owners.includes('norfolk-constabulary') && /^\d/.test(due) && lastDay(due) < day)
          .filter((action) => statusOf(action) === 'not reported')
          .map((action) => `${plan.id} ${dataId(action)}`),
      );
    for (const day of ['2021-10-01', '2021-09-30', '2012-04-15']) {
      const rows = answered('11', 'body=norfolk-constabulary', `day=${day}`);
      expect(rows.map(({ plan_id, id }) => `${plan_id} ${id}`).sort()).toEqual(late(day).sort());
    }
    expect(late('2021-10-01')).toContain('safer-norfolk-2021 action-1-4');
  });

  it('from which figures the plans started on domestic abuse: none of them gives one', () => {
    expect(answered('12', 'topic=domestic-abuse').map(({ year_from, value, value_unknown }) => [year_from, value, value_unknown])).toEqual([
      [2005, null, 'not stated'],
      [2010, null, 'not stated'],
      [2012, null, 'not stated'],
    ]);
  });

  it('what money went to which priority: the seven evaluations, whose year the plan does not state', () => {
    const rows = answered('13');
    expect(rows.map(({ pounds }) => Number(pounds)).reduce((sum, pounds) => sum + pounds)).toBe(637_000);
    expect(new Set(rows.map(({ period, period_unknown }) => `${period} ${period_unknown}`))).toEqual(new Set(['null not stated']));
  });

  it('how many actions name a district, by the codes of areas', () => {
    const rows = answered('14');
    expect(rows.map(({ area_code }) => area_code)).toEqual([
      'E07000143',
      'E07000144',
      'E07000145',
      'E07000146',
      'E07000147',
      'E07000148',
      'E07000149',
    ]);
    const named = graph.plans.flatMap((plan) => plan.all('action').flatMap(({ data }) => data.districts ?? []));
    expect(rows.map(({ actions }) => Number(actions)).reduce((sum, actions) => sum + actions)).toBe(named.length);
  });

  it('what meetings decided: what their minutes say', () => {
    const minutes = graph.all('meeting').flatMap(({ data }) => (data.decisions ?? []).map(({ text }) => text));
    expect(minutes.length).toBeGreaterThan(0);
    expect(
      answered('15')
        .map(({ decision }) => decision)
        .sort(),
    ).toEqual(minutes.sort());
  });
});

test('the questions are told of, and each is a script of about a dozen lines', () => {
  const scripts = readdirSync(QUESTIONS).filter((file) => /^\d/.test(file));
  const guide = readFileSync(`${QUESTIONS}/README.md`, 'utf8');
  expect(scripts).toHaveLength(15);
  expect(scripts.filter((file) => !guide.includes(`(${file})`))).toEqual([]);
  expect(scripts.filter((file) => readFileSync(`${QUESTIONS}/${file}`, 'utf8').split('\n').length > 18)).toEqual([]);
});
