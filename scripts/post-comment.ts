/**
 * Writes the comment beside a proposal, or brings it up to date: `node scripts/post-comment.ts`. It may write, so it runs from the main
 * branch and never from the proposal, needs no package, and takes what the run of the proposal left (`review.json`) as data: the
 * number of the proposal is believed only if the service says that this proposal has the commit of that run.
 *
 * On GitHub: GITHUB_TOKEN, GITHUB_REPOSITORY, and of the run that checked the proposal RUN_ID, HEAD_SHA and HEAD_REPOSITORY.
 * On GitLab: REVIEW_TOKEN, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, and the file in `review/`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Comment, type CommentWords, commentOn, commentOnNothing, type Links } from '../src/review/comment.ts';
import { MOST_BYTES, type Review, readReview } from '../src/review/review-file.ts';
import { type Ask, allOf, asking, gitHub, gitLab, post } from '../src/review/services.ts';
import { review as english } from '../src/words/en/review.ts';
import { translated } from '../src/words/pseudo.ts';

const environment = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
};

const wordsOf = (review: Review | undefined) => (review?.language === 'en-XA' ? (translated(english) as CommentWords) : english);

function comment(json: string | undefined, links: Links): Comment {
  try {
    const review = json === undefined ? undefined : readReview(json);
    return review ? commentOn(review, links, wordsOf(review)) : commentOnNothing(links, english);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return commentOnNothing(links, english);
  }
}

/** The one file that is looked for in an archive, and no more of it than is allowed: nothing is unpacked to the disk. */
function inArchive(archive: Uint8Array): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  const file = join(folder, 'review.zip');
  try {
    writeFileSync(file, archive);
    return execFileSync('unzip', ['-p', file, 'review.json'], { maxBuffer: MOST_BYTES, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Artifact {
  id: number;
  name: string;
  size_in_bytes: number;
  expired: boolean;
}

async function reviewOf(artifact: Artifact | undefined, token: string): Promise<string | undefined> {
  if (!artifact || artifact.expired || artifact.size_in_bytes > MOST_BYTES) return undefined;
  // Not the address that the list gives, which would be one more thing to believe.
  const answer = await fetch(`${api()}/repos/${environment('GITHUB_REPOSITORY')}/actions/artifacts/${artifact.id}/zip`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return answer.ok ? inArchive(new Uint8Array(await answer.arrayBuffer())) : undefined;
}

const api = () => process.env.GITHUB_API_URL || 'https://api.github.com';

/** What stands in the file is a number at most, and no more than a guess. */
function numberIn(json: string | undefined): number | undefined {
  try {
    return json === undefined ? undefined : readReview(json).number;
  } catch {
    return undefined;
  }
}

/** True if the proposal of that number is open, and has the commit that the run was about, from the repository that it came from. */
async function isProposalOfRun(ask: Ask, repository: string, number: number): Promise<boolean> {
  const pull = (await ask(`/repos/${repository}/pulls/${number}`)) as {
    state: string;
    head: { sha: string; repo: { full_name: string } | null };
  };
  return pull.state === 'open' && pull.head.sha === environment('HEAD_SHA') && pull.head.repo?.full_name === environment('HEAD_REPOSITORY');
}

/** True if it changes more than content, and so perhaps what checked it. */
const changesSoftware = async (ask: Ask, repository: string, number: number) =>
  (await allOf<{ filename: string }>(ask, `/repos/${repository}/pulls/${number}/files`)).some(
    ({ filename }) => !/^(content|public)\//.test(filename),
  );

async function onGitHub(): Promise<string> {
  const [token, repository, run] = [environment('GITHUB_TOKEN'), environment('GITHUB_REPOSITORY'), environment('RUN_ID')];
  const ask = asking(api(), {
    Authorization: `Bearer ${token}`,
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
  });
  const { artifacts } = (await ask(`/repos/${repository}/actions/runs/${run}/artifacts?per_page=100`)) as { artifacts: Artifact[] };
  const json = await reviewOf(
    artifacts.find(({ name }) => name === 'review'),
    token,
  );
  const number = numberIn(json);
  if (!number) return 'The run left nothing that says which proposal it was about.';
  if (!(await isProposalOfRun(ask, repository, number))) return `Proposal ${number} is not open, or not the one of this run.`;
  const address = `${process.env.GITHUB_SERVER_URL || 'https://github.com'}/${repository}/actions/runs/${run}`;
  const preview = artifacts.find(({ name }) => name === 'preview.html');
  const links: Links = {
    preview: preview ? `${address}/artifacts/${preview.id}` : null,
    run: address,
    software: await changesSoftware(ask, repository, number),
  };
  return `${number}: ${await post(gitHub(ask, repository, number), 'github-actions[bot]', comment(json, links))}.`;
}

async function onGitLab(): Promise<string> {
  const ask = asking(environment('CI_API_V4_URL'), { 'PRIVATE-TOKEN': environment('REVIEW_TOKEN') });
  const [project, number] = [environment('CI_PROJECT_ID'), Number(environment('CI_MERGE_REQUEST_IID'))];
  const file = 'review/review.json';
  const json = existsSync(file) && statSync(file).size <= MOST_BYTES ? readFileSync(file, 'utf8') : undefined;
  const { username } = (await ask('/user')) as { username: string };
  const job = process.env.REVIEW_JOB_URL || null;
  const links: Links = {
    preview: job && existsSync('review/preview.html') ? `${job}/artifacts/file/review/preview.html` : null,
    run: job,
    software: false,
  };
  return `${number}: ${await post(gitLab(ask, project, number), username, comment(json, links))}.`;
}

console.log(await (process.env.GITLAB_CI ? onGitLab() : onGitHub()));
