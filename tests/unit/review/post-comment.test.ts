/**
 * The run that may write: `scripts/post-comment.ts` as comment.yml and .gitlab-ci.yml start it, with a service of our own that answers
 * as theirs do. It is a copy of the software without packages, as none is installed there.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Review } from '../../../src/review/review-file.ts';
import { change, review } from './proposal.ts';

const MARK = '<!-- plan-review -->';
const SHA = 'a'.repeat(40);
const FORK = 'officer/plan';

interface Comment {
  id: number;
  body: string;
  user: { login: string };
  author: { username: string };
}
const comment = (id: number, body: string, login: string): Comment => ({ id, body, user: { login }, author: { username: login } });

/** What the service has, and what was written there. */
let comments: Comment[] = [];
let pull = {};
let files: string[] = [];
let archive = new Uint8Array();
let written: string[] = [];

let server: Server;
let folder: string;
let address: string;

function answer(method: string, path: string, body: string): unknown {
  const text = body ? (JSON.parse(body) as { body: string }).body : '';
  if (method !== 'GET') {
    written.push(`${method} ${path} ${text}`);
    return {};
  }
  if (path.endsWith('/artifacts')) {
    return {
      artifacts: [
        { id: 5, name: 'review', size_in_bytes: archive.length, expired: false },
        { id: 6, name: 'preview.html', size_in_bytes: 10, expired: false },
      ],
    };
  }
  if (path.endsWith('/files')) return files.map((filename) => ({ filename }));
  if (/\/pulls\/\d+$/.test(path)) return pull;
  if (path.endsWith('/user')) return { username: 'plan-bot' };
  return comments;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'post-'));
  for (const name of ['src', 'scripts', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const path = (request.url ?? '').replace(/\?.*/, '');
      response.end(path.endsWith('/zip') ? archive : JSON.stringify(answer(request.method ?? '', path, body)));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const packed = (json: unknown) => zipSync({ 'review.json': strToU8(typeof json === 'string' ? json : JSON.stringify(json)) });

beforeEach(() => {
  comments = [];
  pull = { state: 'open', head: { sha: SHA, repo: { full_name: FORK } } };
  files = ['content/plans/safer-town/reports/progress/2026-01-20-1-11.yaml'];
  written = [];
});

const run = (env: Record<string, string>) =>
  new Promise<{ code: number; output: string }>((done) => {
    execFile(process.execPath, ['scripts/post-comment.ts'], { cwd: folder, env: { PATH: process.env.PATH, ...env } }, (error, out, err) =>
      done({ code: error ? 1 : 0, output: out + err }),
    );
  });

function onGitHub(left: Review | string) {
  archive = packed(left);
  return run({
    ...{ GITHUB_TOKEN: 'secret', GITHUB_REPOSITORY: 'partnership/plan', GITHUB_API_URL: address, RUN_ID: '77' },
    ...{ HEAD_SHA: SHA, HEAD_REPOSITORY: FORK },
  });
}

test('a first comment is written, with links that the service gave', async () => {
  const { code, output } = await onGitHub(review([change()]));
  expect(code, output).toBe(0);
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(
    /^POST \/repos\/partnership\/plan\/issues\/12\/comments <!-- plan-review -->\n\*\*What this proposal changes\*\*/,
  );
  expect(written[0]).toContain('](https://github.com/partnership/plan/actions/runs/77/artifacts/6)');
  expect(written[0]).not.toContain('changes the software too');
});

test('a comment that is there is written anew in its place, and nobody else’s is', async () => {
  comments = [
    comment(1, `${MARK}\nA trap`, 'somebody'),
    comment(2, 'Hello', 'github-actions[bot]'),
    comment(3, `${MARK}\nOld`, 'github-actions[bot]'),
  ];
  await onGitHub(review([change()]));
  expect(written.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['PATCH /repos/partnership/plan/issues/comments/3']);
});

test.each([
  ['another commit', { state: 'open', head: { sha: 'b'.repeat(40), repo: { full_name: FORK } } }],
  ['another repository', { state: 'open', head: { sha: SHA, repo: { full_name: 'somebody/plan' } } }],
  ['a repository that is gone', { state: 'open', head: { sha: SHA, repo: null } }],
  ['an end', { state: 'closed', head: { sha: SHA, repo: { full_name: FORK } } }],
])('nothing is written beside a proposal that has %s', async (_what, other) => {
  pull = other;
  const { code } = await onGitHub(review([change()]));
  expect([code, written]).toEqual([0, []]);
});

test.each([
  ['no JSON', 'rm -rf /'],
  ['a number that is none', JSON.stringify({ ...review([change()]), number: '12/../../issues/1' })],
  ['a list for a text', JSON.stringify({ ...review([change()]), changes: { base: [], day: '', counts: {}, changes: [] } })],
  ['too much', JSON.stringify({ ...review([change()]), failure: 'x'.repeat(3_000_000) })],
])('nothing is written of what a run left that is %s', async (_what, left) => {
  const { code } = await onGitHub(left);
  expect([code, written]).toEqual([0, []]);
});

test('it is silent where no fact changes, but not where it had said something', async () => {
  await onGitHub(review([]));
  expect(written).toEqual([]);
  comments = [comment(3, `${MARK}\nOld`, 'github-actions[bot]')];
  await onGitHub(review([]));
  expect(written[0]).toMatch(/^PATCH .*No fact changes in this proposal\./s);
});

test('it says so where the proposal changes the software, and with it what is said', async () => {
  files = ['content/site.yaml', 'scripts/review.ts'];
  await onGitHub(review([]));
  await onGitHub(review([change()]));
  expect(written.at(-1)).toContain('changes the software too');
});

test('on GitLab the same comment is written by the account of the token', async () => {
  mkdirSync(join(folder, 'review'), { recursive: true });
  writeFileSync(join(folder, 'review/review.json'), JSON.stringify(review([change()])));
  writeFileSync(join(folder, 'review/preview.html'), '');
  comments = [comment(8, `${MARK}\nOld`, 'plan-bot')];
  const { code, output } = await run({
    ...{ GITLAB_CI: 'true', CI_API_V4_URL: address, REVIEW_TOKEN: 'secret', CI_PROJECT_ID: '9', CI_MERGE_REQUEST_IID: '12' },
    REVIEW_JOB_URL: 'https://gitlab.example/job/1',
  });
  expect(code, output).toBe(0);
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/^PUT \/projects\/9\/merge_requests\/12\/notes\/8 <!-- plan-review -->/);
  expect(written[0]).toContain('](https://gitlab.example/job/1/artifacts/file/review/preview.html)');
});
