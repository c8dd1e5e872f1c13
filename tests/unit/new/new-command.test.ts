/** `npm run new` as an officer meets it: what it makes passes the check, says what its fields mean, and overwrites nothing. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/plan/check-content.ts';
import { kinds } from '../../../src/schema/kinds.ts';
import { labelOf } from '../../../src/schema/schema-walk.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { commandEnvironment } from '../command-environment.ts';
import { line } from '../plan/said.ts';

const FIXTURE = 'tests/fixtures/whole-plan/content';
const TODAY = '2026-11-20';

let root: string;
let folder: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  folder = join(root, 'content');
  cpSync(FIXTURE, folder, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const filesIn = (where: string) =>
  readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(where.length + 1));

function make(...args: string[]) {
  const before = existsSync(folder) ? filesIn(folder) : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...args], {
    encoding: 'utf8',
    env: commandEnvironment({ CONTENT_DIR: folder, AS_OF: TODAY }),
  });
  return { status, stdout, stderr, made: filesIn(folder).filter((file) => !before.includes(file)) };
}

const problems = (where = folder) => checkContent({ ...readContent(where), day: TODAY }).map(line);
const PLAN = 'plans/safer-town/';
const BY = ['--reported-by', 'police', '--date', '2026-11-14'];

describe('each thing is made with flags, and the check has nothing against it', () => {
  test.each<[what: string, path: string, args: string[]]>([
    [
      'progress',
      `${PLAN}reports/progress/2026-11-14-1-11.yaml`,
      ['report', 'progress', '--action', '1-11', '--status', 'on track', '--text', 'Half: marked.', ...BY],
    ],
    [
      'a figure',
      `${PLAN}reports/figures/2026-11-14-bicycles.yaml`,
      ['report', 'figure', '--measure', 'bicycles', '--period', '2020', '--value', '40', ...BY],
    ],
    [
      'a result',
      `${PLAN}reports/results/2026-11-14-trust.yaml`,
      ['report', 'result', '--target', 'trust', '--verdict', 'met', '--text', 'It rose.', '--evidence-title', 'A paper', ...BY],
    ],
    [
      'a decision',
      'reports/decisions/2026-11-14-2026-02-03-board.yaml',
      ['report', 'decision', '--meeting', '2026-02-03-board', '--verb', 'agreed', '--text', 'The plan.', ...BY],
    ],
    [
      'a change',
      `${PLAN}changes/2026-11-14-1-10-change.yaml`,
      [
        'report',
        'change',
        '--entry',
        '1-10',
        '--due-to',
        '2029-03',
        '--reason',
        'no reason given',
        '--decided-by',
        'board',
        '--date',
        '2026-11-14',
      ],
    ],
    [
      'an action',
      `${PLAN}actions/1-12.md`,
      [
        'action',
        '--number',
        '1.12',
        '--title',
        'Lend locks',
        '--owners',
        'police,council',
        '--due',
        '2027',
        '--success-measures',
        'Locks are lent.',
        '--success-measures',
        'Few are lost.',
      ],
    ],
    [
      'a priority',
      `${PLAN}priorities/bicycle-theft.md`,
      ['priority', '--title', 'Bicycle theft', '--order', '9', '--summary', 'Thefts.', '--leads', 'not stated', '--text', 'It *hurts*.'],
    ],
    [
      'a meeting',
      'meetings/2026-11-19-board.md',
      ['meeting', '--title', 'Board', '--date', '2026-11-19', '--body', 'board', '--record', 'agenda'],
    ],
    [
      'a consultation',
      `${PLAN}consultations/2026-01-01-views.md`,
      [
        'consultation',
        '--title',
        'Views',
        '--summary',
        'Most agree.',
        '--from',
        '2026-01-01',
        '--to',
        '2026-02-01',
        '--responses',
        '120',
        '--consulted-on',
        'The plan',
        '--methods',
        'A form',
        '--asked',
        'Do you agree?',
        '--asked',
        'What is missing?',
        '--evidence-title',
        'The page of the council',
      ],
    ],
    [
      'a notice',
      'updates/2026-11-14-locks-are-lent.md',
      ['notice', '--title', 'Locks are lent', '--date', '2026-11-14', '--text', 'From today.'],
    ],
  ])('%s', (_what, path, args) => {
    const { status, stdout, stderr, made } = make(...args);
    expect(stderr).toBe('');
    expect({ status, made }).toEqual({ status: 0, made: [path] });
    expect(stdout).toContain(`Written: ${join(folder, path)}\nNext: `);
    expect(problems()).toEqual([]);
  });

  test('lists and texts are in the file as they were given', () => {
    const { entries } = readContent(folder);
    expect(entries.find(({ kind, id }) => kind === 'action' && id === '1-12')?.data).toEqual({
      number: '1.12',
      title: 'Lend locks',
      owners: ['police', 'council'],
      due: '2027',
      successMeasures: ['Locks are lent.', 'Few are lost.'],
    });
    expect(entries.find(({ id }) => id === '2026-11-14-1-10-change')?.data).toMatchObject({ due: { to: '2029-03' }, decidedBy: ['board'] });
  });

  test('a plan is a draft, and what the check asks for elsewhere is said', () => {
    const { status, stdout, made } = make(
      'plan',
      '--title',
      'Safer Town',
      '--summary',
      'Next.',
      '--period-from',
      '2029',
      '--period-to',
      '2031',
      '--area',
      'Town',
    );
    expect({ status, made }).toEqual({ status: 0, made: ['plans/safer-town-2029/plan.md'] });
    expect(stdout).toMatch(/The check now asks for this.*\n.*topics\/theft\.md.*“safer-town-2029”/);
    rmSync(join(folder, 'plans/safer-town-2029'), { recursive: true });
  });

  const partnership = [
    'partnership',
    '--name',
    'Safer Borset',
    '--strapline',
    'What is done.',
    '--partnership',
    'Borset CSP',
    '--area',
    'Borset',
    '--address',
    'https://www.example.org/safety/',
    '--contact',
    'Write to County Hall.',
    '--plan-title',
    'Safer Borset Plan',
    '--plan-summary',
    'What will be done.',
    '--period-from',
    '2026',
    '--period-to',
    '2029',
    '--priority-title',
    'Sheep theft',
    '--priority-summary',
    'The theft of sheep.',
  ];

  test('a partnership is a whole content folder, and one that is there is left alone', () => {
    const borset = join(root, 'borset');
    expect(make(...partnership, '--folder', borset).status).toBe(0);
    expect(filesIn(borset).sort()).toEqual([
      'plans/safer-borset-plan-2026/plan.md',
      'plans/safer-borset-plan-2026/priorities/sheep-theft.md',
      'site.yaml',
    ]);
    expect(problems(borset)).toEqual([]);
    const again = make(...partnership, '--folder', borset);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('is there already, and nothing is overwritten');
  });
});

const PROGRESS = ['report', '--action', '1-10', '--status', 'delayed', '--text', 'Later.', ...BY];

test('a second report of the same day and action has another name', () => {
  const [first, second] = [make(...PROGRESS), make(...PROGRESS)];
  expect([first.made, second.made].flat()).toHaveLength(2);
  expect(problems()).toEqual([]);
});

test('a file has the meaning of each field that it holds, and of each that it could hold', () => {
  const text = readFileSync(join(folder, PLAN, 'reports/progress/2026-11-14-1-10.yaml'), 'utf8');
  const said = text.replaceAll(/\n# (?![A-Z])/g, ' ');
  for (const [name, field] of Object.entries(kinds['progress-report'].schema.shape)) {
    expect(said).toMatch(new RegExp(`^# ${labelOf(field)}\\. .*\\n#?${name}:`, 'm'));
  }
});

test.each<[what: string, args: string[], said: string]>([
  ['nothing', [], 'Say what is to be made. Write one of these: report, action, priority,'],
  ['something else', ['leaflet'], '“leaflet” cannot be made.'],
  ['a report of nothing', ['report'], 'Write one of these: report progress, report figure,'],
  ['a report without its fields', ['report', '--action', '1-10'], '--status   Status. How the action stands'],
  [
    'a flag that is not there',
    ['report', '--action', '1-10', '--staus', 'x'],
    'This command has no flag “--staus”. Its flags are: --action …',
  ],
  ['a plan that is not there', [...PROGRESS, '--plan', 'safe-town'], 'There is no plan “safe-town”. Write one of these behind --plan: '],
  ['a day that is not there', [...PROGRESS, '--as-of', 'today'], '“today” is not a day.'],
  ['a status that is not there', PROGRESS.map((each) => each.replace('delayed', 'late')), '“late” is not one of the possible values.'],
  ['a report of tomorrow', PROGRESS.map((each) => each.replace('11-14', '11-21')), '2026-11-21 has not come yet: today is 2026-11-20.'],
  ['a small count', ['report', 'figure', '--measure', 'bicycles', '--period', '2032', '--value', '3', ...BY], '[few-people/figure]'],
  [
    'an action that is there',
    ['action', '--number', '1.12', '--title', 'A', '--owners', 'police', '--due', '2027', '--success-measures', 'B'],
    '[references/same-number]',
  ],
])('without a terminal, %s is refused and nothing is written', (_what, args, said) => {
  const { status, stderr, made } = make(...args);
  expect(stderr).toContain(said);
  expect({ status, made }).toEqual({ status: 1, made: [] });
});

test('content that is wrong is put right first', () => {
  const site = join(folder, 'site.yaml');
  const text = readFileSync(site, 'utf8');
  writeFileSync(site, text.replace('name:', 'nme:'));
  const { status, stderr } = make(...PROGRESS);
  writeFileSync(site, text);
  expect(status).toBe(1);
  expect(stderr).toContain('The content has these problems already.');
});
