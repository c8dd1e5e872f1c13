/** `npm run take-back`, in a folder that is kept in Git: what it writes, what it tells, and what it refuses. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adviceOn, checkContent } from '../../../src/plan/check-content.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { plainText } from '../../../src/source/blocks.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { actionView } from '../../../src/subjects/delivery/actions.ts';
import { sharedTables } from '../../../src/subjects/open-data/shared-tables.ts';
import { commandEnvironment } from '../command-environment.ts';
import { ACTION, ORGANISATIONS, PLAN, progress } from '../plan/broken-content.ts';

let root: string;
let folder: string;
const git = (...args: string[]) => spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' });
const REPORT = `${PLAN}reports/progress/2026-01-15-1-1.yaml`;
const LATER = `${PLAN}reports/progress/2026-01-16-1-1.yaml`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'taking-'));
  folder = join(root, 'content');
  cpSync('tests/fixtures/minimal/content', folder, { recursive: true });
  const files = {
    'organisations.yaml': ORGANISATIONS,
    [`${PLAN}actions/1-1.md`]: ACTION,
    [REPORT]: progress({ text: 'Mrs Ann Reed has marked half.' }),
    [LATER]: progress({ date: '2026-01-16', text: 'All are marked.', corrects: '{ report: 2026-01-15-1-1, why: It was more. }' }),
    'updates/marked.md': '---\ntitle: Marked\ndate: 2026-01-17\n---\n\nThanks to Ann\nReed.\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('-c', 'user.name=An Author', '-c', 'user.email=author@example.org', 'commit', '-qm', 'Reports');
});
afterEach(() => rmSync(root, { recursive: true }));

function takeBack(...args: string[]) {
  const env = commandEnvironment({ HOME: process.env.HOME, CONTENT_DIR: folder, BUILD_DIR: join(root, 'dist'), AS_OF: '2026-02-01' });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/take-back.ts', ...args], { env, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}
const problems = () => {
  const content = { ...readContent(folder, { root }), day: '2026-02-01' };
  return [...checkContent(content), ...adviceOn(content)];
};
const changedFiles = () => git('status', '--porcelain', '-uall', 'content').stdout.split('\n').filter(Boolean).sort();

describe('a report', () => {
  it('goes, its correction stands by itself, and the page of the action says that something was taken back', () => {
    const { code, output } = takeBack('2026-01-15-1-1', '--reason', 'It named a person.');
    expect(code, output).toBe(0);
    expect(changedFiles()).toEqual([` D content/${REPORT}`, ` M content/${LATER}`, '?? content/taken-back/2026-02-01-1-1.yaml']);
    expect(readFileSync(join(folder, LATER), 'utf8')).not.toContain('corrects');
    expect(problems()).toEqual([]);
    const graph = buildGraph(readContent(folder, { root }).entries, { asOf: '2026-02-01' });
    const plan = graph.currentPlan;
    const notes = actionView(graph, plan, plan.get('1-1', 'action')).notes.map(plainText);
    expect(notes).toEqual(['On 1 February 2026, something that stood here was taken back: It named a person.']);
    const { rows } = sharedTables(graph).find(({ name }) => name === 'taken-back') ?? {};
    expect(rows).toEqual([
      expect.objectContaining({
        date: '2026-02-01',
        why: 'It named a person.',
        entry_id: '1-1',
        address: '/plans/safer-town/actions/1-1/',
      }),
    ]);
  });

  it('tells what Git holds, by commit and path', () => {
    const { output } = takeBack('2026-01-15-1-1', '--reason', 'It named a person.');
    const commit = git('log', '-1', '--format=%h %ad', '--date=short').stdout.trim();
    expect(output).toContain(`  ${commit} content/${REPORT}\n`);
    expect(output).toContain('They are in these branches and tags: main.');
  });

  it('tells where copies of it are, and what a build deletes of them', () => {
    const { output } = takeBack('2026-01-15-1-1', '--reason', 'It named a person.', '--dry-run');
    expect(output).toMatch(/npm run build -- --as-of 2026-02-01 .* deletes what builds of this folder have kept of before/);
    expect(output).toMatch(
      /On every machine that has built the site, build it again too, or delete \.build\/ and \.cache\/ there; and delete parts\/\./,
    );
  });
});

describe('words', () => {
  it('go wherever they stand, and are never printed', () => {
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/index.html'), '<p>Ann Reed</p>');
    const { code, output } = takeBack(REPORT, '--words', 'Ann Reed', '--everywhere', '--reason', 'It named a person.');
    expect(code, output).toBe(0);
    expect(changedFiles()).toEqual([` M content/${REPORT}`, ' M content/updates/marked.md', '?? content/taken-back/2026-02-01-1-1.yaml']);
    expect(readFileSync(join(folder, REPORT), 'utf8')).toContain('text: Mrs [taken back] has marked half.');
    expect(output).not.toContain('Ann Reed');
    expect(output).toContain('stand nowhere else in the content');
    expect(output).toMatch(/dist\/index\.html/);
    expect(problems()).toEqual([]);
  });

  it('that stand elsewhere are told by file and line', () => {
    const { output } = takeBack(REPORT, '--words', 'Ann Reed', '--reason', 'It named a person.');
    expect(output).toContain('  content/updates/marked.md:6\n');
  });
});

it('a dry run shows the same and writes nothing', () => {
  const { code, output } = takeBack('2026-01-15-1-1', '--reason', 'It named a person.', '--dry-run');
  expect(code).toBe(0);
  expect(output).toContain('Nothing was written.');
  expect(output).toContain(`Deleted: content/${REPORT}`);
  expect(changedFiles()).toEqual([]);
  expect(existsSync(join(folder, 'taken-back'))).toBe(false);
});

it.each<[what: string, args: string[], said: string]>([
  ['without a reason', [REPORT], 'Say what is to be taken back, and why'],
  ['of what is not there', ['nothing', '--reason', 'Why.'], 'There is no file and no entry “nothing”.'],
  ['of a whole page', [`${PLAN}actions/1-1.md`, '--reason', 'Why.'], 'This has a page of its own'],
  ['that would break the content', ['organisations.yaml#police.id', '--reason', 'Why.'], 'so nothing was written'],
  ['of words that stand nowhere', [REPORT, '--words', 'Nobody', '--everywhere', '--reason', 'Why.'], 'those words do not stand there'],
  [
    'with the secret as its reason',
    [REPORT, '--words', 'Ann Reed', '--reason', 'It named Ann Reed.'],
    'The reason has in it what is to be taken back',
  ],
])('is refused %s', (_, args, said) => {
  const { code, output } = takeBack(...args);
  expect(output).toContain(said);
  expect(code).toBe(1);
  expect(changedFiles()).toEqual([]);
});

it('where nothing is kept in Git, that is said', () => {
  rmSync(join(root, '.git'), { recursive: true });
  expect(takeBack('2026-01-15-1-1', '--reason', 'It named a person.').output).toContain('This folder is not kept in Git');
  expect(readdirSync(join(folder, 'taken-back'))).toEqual(['2026-02-01-1-1.yaml']);
});
