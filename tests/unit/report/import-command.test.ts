/** `npm run import`: a table of many becomes files that the check has nothing against, or nothing at all and what is wrong, cell by cell. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { statusOf } from '../../../src/plan/actions.ts';
import { checkContent } from '../../../src/plan/check-content.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { actionTable } from '../../../src/subjects/delivery/action-table.ts';
import { tableCsv } from '../../../src/subjects/open-data/open-data-table.ts';
import { commandEnvironment } from '../command-environment.ts';
import { line } from '../plan/said.ts';

const FIXTURE = 'tests/fixtures/whole-plan/content';
const TODAY = '2026-11-20';

let root: string;
let folder: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
});
beforeEach(() => {
  folder = join(mkdtempSync(join(root, 'each-')), 'content');
  cpSync(FIXTURE, folder, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const reports = (where: string) => readdirSync(join(where, 'plans/safer-town/reports'), { recursive: true }).map(String).sort();
const content = () => ({ ...readContent(folder), day: TODAY });

function load(table: string | Buffer, ...flags: string[]) {
  const file = join(folder, '../table.csv');
  writeFileSync(file, table);
  const before = reports(folder);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', file, '--plan', 'safer-town', ...flags], {
    encoding: 'utf8',
    env: commandEnvironment({ CONTENT_DIR: folder, AS_OF: TODAY }),
  });
  return {
    status,
    out: stdout.trim().split('\n'),
    errors: stderr.trim().split('\n'),
    made: reports(folder).filter((each) => !before.includes(each)),
  };
}

test('actions become a report each, and what was reported already is left out', () => {
  const { status, out, made } = load(
    [
      'number,status,latest_report,date,reported_by',
      '1.10,Complete,"All are marked: 400, “at last”",2026-11-14,The police',
      '1.11,on track,They begin,15-Nov-26,council',
      '1.11,,,,',
    ].join('\r\n'),
  );
  expect({ status, made }).toEqual({ status: 0, made: ['progress/2026-11-14-1-10.yaml', 'progress/2026-11-15-1-11.yaml'] });
  expect(out.at(-1)).toBe(
    '2 files written. 1 row left out: they report nothing, or nothing new. Look at them, then propose them together.',
  );
  expect(checkContent(content()).map(line)).toEqual([]);
  const plan = buildGraph(content().entries, { asOf: TODAY }).planOf('safer-town');
  expect(plan.all('action').map((action) => statusOf(action))).toEqual(['complete', 'on track']);
});

test('the open data of the site is such a table: unchanged it reports nothing, and a cell that is filled in is a report', () => {
  const graph = buildGraph(content().entries, { asOf: TODAY });
  const csv = tableCsv(actionTable(graph, graph.planOf('safer-town')));
  expect(load(csv, '--reported-by', 'police')).toMatchObject({ status: 0, made: [] });
  const filled = csv.replace('not reported,,', 'stopped,,There is no money');
  expect(filled).not.toBe(csv);
  expect(load(filled, '--reported-by', 'police', '--date', '2026-11-14')).toMatchObject({
    status: 0,
    made: ['progress/2026-11-14-1-11.yaml'],
  });
});

test('figures become a file each, and small counts are not written', () => {
  const { status, out, made } = load(
    'measure_id;period;value;note;reported_by;date\nbicycles;2019;1,240;;police;2026-11-14\nbicycles;2020;3;;police;2026-11-14\n',
  );
  expect({ status, made }).toEqual({ status: 0, made: ['figures/2026-11-14-bicycles-police.yaml', 'figures/2026-11-14-bicycles.yaml'] });
  expect(out[0]).toMatch(/^Row 3, .*: the count is below 5, so it is not written\. The file says “fewer than 5”\.$/);
  expect(checkContent(content()).map(line)).toEqual([]);
  const figures = made.map((each) => readContent(folder).entries.find(({ file }) => file.endsWith(each))?.data);
  expect(figures).toMatchObject([
    { period: '2020', value: null, note: 'fewer than 5' },
    { period: '2019', value: 1240 },
  ]);
});

test('if a row is wrong nothing is written, and every problem has its row and column', () => {
  const { status, errors, made } = load(
    [
      'number,status,report,date,reported_by',
      '1.10,complete,Done,2026-11-14,police',
      '1.10,on-track,Begun,03/04/2026,police',
      '9.99,delayed,Later,2026-11-14,police',
      '1.11,delayed,,2026-11-21,nobody',
    ].join('\n'),
  );
  expect({ status, made }).toEqual({ status: 1, made: [] });
  expect(errors).toEqual([
    'Row 3, column “date”: “03/04/2026” could be 3 April 2026 or 4 March 2026. Write the month in letters, such as 3 Apr 2026.',
    expect.stringMatching(/^Row 3, column “status”: “on-track” is not one of the possible values\. .* \[fields\/choice\]$/),
    'Row 4, column “number”: There is no action “9.99” in this plan.',
    expect.stringMatching(/^Row 5, column “report”: .* \[fields\/missing\]$/),
    expect.stringMatching(/^Row 5, column “reported_by”: there is no organisation or group “nobody”\. .* \[references\/unknown\]$/),
    expect.stringMatching(/^Row 5, column “date”: 2026-11-21 has not come yet: today is 2026-11-20\. .* \[dates\/ahead\]$/),
    '6 problems. Nothing was written: put all rows right, and import the table again.',
  ]);
});

test.each([
  [
    'the open data, where what an action says of itself is no report',
    'number,status,latest_report,text',
    '1.10,complete,,Lamps',
    'latest_report',
  ],
  ['a table with the heads of the form', 'Action,Status,What has been done', '1.10,complete,', 'what_has_been_done'],
])('the column is one of the table: %s', (_what, heads, row, column) => {
  const { errors, made } = load(`${heads}\n${row}\n`, '--reported-by', 'police', '--date', '2026-11-14');
  expect(made).toEqual([]);
  expect(errors[0]).toMatch(new RegExp(`^Row 2, column “${column}”: .* \\[fields/missing\\]$`));
});

test.each<[what: string, table: string | Buffer, said: string]>([
  ['a table of something else', 'a,b\n1,2\n', 'The first row has to name the columns'],
  ['a file in another encoding', Buffer.from('number,status,report\n1.10,complete,\x93Done\x94\n', 'latin1'), 'save it as “CSV UTF-8”'],
])('%s is refused', (_what, table, said) => {
  const { status, errors, made } = load(table);
  expect({ status, made }).toEqual({ status: 1, made: [] });
  expect(errors[0]).toContain(said);
});

test('a second import of the same table writes nothing', () => {
  const table = 'number,status,report,date,reported_by\n1.10,complete,Done,2026-11-14,police\n';
  expect(load(table).made).toEqual(['progress/2026-11-14-1-10.yaml']);
  const text = readFileSync(join(folder, 'plans/safer-town/reports/progress/2026-11-14-1-10.yaml'), 'utf8');
  expect(load(table)).toMatchObject({ status: 0, made: [] });
  expect(readFileSync(join(folder, 'plans/safer-town/reports/progress/2026-11-14-1-10.yaml'), 'utf8')).toBe(text);
});
