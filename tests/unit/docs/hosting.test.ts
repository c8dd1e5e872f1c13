/** The guide for hosts holds what the software does: its files and headers are all there, its commands do what it says of them. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { headerRules } from '../../../src/publish/hosts/headers.ts';
import { serverFiles } from '../../../src/publish/hosts/server-files.ts';

const guide = readFileSync('docs/hosting.md', 'utf8');
const part = (title: string) => new RegExp(`^## ${title}\\n(.*?)(?=^## |$(?![\\s\\S]))`, 'ms').exec(guide)?.[1] ?? '';
const rules = headerRules({ styles: [], embeds: { styles: [], scripts: [] } });

test('names each file that a host reads, and tells of each header', () => {
  const files = [
    '_headers',
    '_redirects',
    'staticwebapp.config.json',
    ...serverFiles({ rules, base: '/', top: [], within: [], redirects: [] }).map(({ name }) => name),
  ];
  expect(files.filter((name) => !part('What is sent').includes(name))).toEqual([]);
  const headers = new Set(rules.flatMap((rule) => Object.keys(rule.headers)));
  // Two that go with “Cross-Origin-Resource-Policy”.
  const together = ['Cross-Origin-Embedder-Policy', 'Access-Control-Allow-Origin'];
  expect([...headers].filter((name) => !together.includes(name) && !guide.includes(`\`${name}\``))).toEqual([]);
  expect(guide).toContain('and two more, below `/embed/`');
});

test.each([
  ['GitHub Pages', /cannot send headers/],
  ['GitLab Pages', /cannot set headers/],
  ['Cloudflare Pages and Netlify', /`_headers`/],
  ['Azure Static Web Apps', /`staticwebapp\.config\.json`/],
  ['A server of your own', /`npm run hosting-files`/],
])('says of %s what it can do and what not', (title, said) => {
  expect(part(title)).toMatch(said);
});

const [ofGuide = ''] = /(?<=```sh\n)release=.*?(?=```)/s.exec(part('A server of your own')) ?? [];
const { jobs } = parse(readFileSync('.github/workflows/publish.yml', 'utf8'));
const ofWorkflow: string = jobs.server.steps.flatMap(({ run }: { run?: string }) => run ?? []).join('\n');

test.each([
  ['the guide tells to do', ofGuide],
  ['the workflow does', ofWorkflow],
])('on a server of your own, what %s puts a new version in the place of the old in one step, and keeps five', (_what, commands) => {
  expect(commands).toContain('rsync');
  const root = mkdtempSync(join(tmpdir(), 'server-'));
  const [bin, served, work] = [join(root, 'bin'), join(root, 'srv/plan'), join(root, 'work')];
  for (const each of [bin, join(served, 'releases'), join(work, 'dist')]) mkdirSync(each, { recursive: true });
  const program = (name: string, text: string) => {
    writeFileSync(join(bin, name), `#!/bin/bash\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  // The server is a folder; before and after each thing that is done there, a reader looks whether the site is there.
  const look = `{ [ ! -e ${root}/once ] || [ -s ${served}/current/index.html ] || echo "$0 $*" >> ${root}/gone; }`;
  for (const name of ['ln', 'mv']) program(name, `${look}; PATH=/usr/bin:/bin ${name} "$@"; status=$?; ${look}; exit $status`);
  const there = `\${each//\\/srv\\/plan/${served.replaceAll('/', '\\/')}}`;
  program('ssh', `each="\${@: -1}"; cd /; bash --norc -e -c "${there}"`);
  program(
    'rsync',
    `all=(); for each in "$@"; do case "$each" in --rsh=*) ;; *) each="\${each#plan@www.example.org:}"; all+=("${there}") ;; esac; done
     [ ! -x /usr/bin/rsync ] || exec /usr/bin/rsync "\${all[@]}"
     mkdir -p "\${all[-1]}" && cp -r "\${all[-2]}." "\${all[-1]}"`,
  );
  program('date', `n=$(cat ${root}/n 2>/dev/null || echo 10); n=$((n + 1)); echo $n > ${root}/n; echo 20261128-0000$n`);
  const env = { PATH: `${bin}:/usr/bin:/bin`, SERVER: 'plan@www.example.org', FOLDER: '/srv/plan', KEY: 'k', HOST_KEYS: 'h' };
  for (let version = 1; version <= 7; version++) {
    writeFileSync(join(work, 'dist/index.html'), `version ${version}`);
    writeFileSync(join(work, 'dist/same.html'), 'the same in each version');
    utimesSync(join(work, 'dist/same.html'), version, version);
    execFileSync('bash', ['--norc', '-e', '-c', commands], { cwd: work, env, stdio: 'pipe' });
    expect(readFileSync(join(served, 'current/index.html'), 'utf8')).toBe(`version ${version}`);
    expect(lstatSync(join(served, 'current')).isSymbolicLink()).toBe(true);
    writeFileSync(join(root, 'once'), '');
  }
  expect(existsSync(join(root, 'gone'))).toBe(false);
  expect(readdirSync(join(served, 'releases')).map((name) => readFileSync(join(served, 'releases', name, 'index.html'), 'utf8'))).toEqual(
    [3, 4, 5, 6, 7].map((version) => `version ${version}`),
  );
  // What is the same takes no room twice, though each build writes it anew.
  if (existsSync('/usr/bin/rsync')) expect(statSync(join(served, 'current/same.html')).nlink).toBe(5);
  rmSync(root, { recursive: true });
});

test('what it tells to do on GitLab for a site in parts is a job that GitLab can read, and each part has the day of the pipeline', () => {
  const [, block = ''] = /```yaml\n(.*?)```/s.exec(part('Made by several machines')) ?? [];
  const { part: job } = parse(block.replace(/^ {2}/gm, ''));
  const { stages, pages } = parse(readFileSync('.gitlab-ci.yml', 'utf8'));
  expect(stages.indexOf(job.stage)).toBeLessThan(stages.indexOf(pages.stage));
  expect(job.rules).toEqual(pages.rules);
  expect(job.artifacts.paths).toEqual(['parts/']);
  const command = job.script.at(-1).replace('npm run', 'echo');
  const env = {
    PATH: process.env.PATH,
    CI_NODE_INDEX: '2',
    CI_NODE_TOTAL: `${job.parallel}`,
    CI_PIPELINE_CREATED_AT: '2026-11-28T23:59:59Z',
  };
  expect(execFileSync('bash', ['--norc', '-c', command], { encoding: 'utf8', env })).toBe(
    'build -- --cold --shard 2/4 --as-of 2026-11-28\n',
  );
});
