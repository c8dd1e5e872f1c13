/**
 * What happens to a proposal, from its commit to the comment that a colleague reads: the commands of the workflow in their order, on a
 * change without a mistake, one from a fork that changes forty pages, and one with mistakes.
 */
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commentOn } from '../../src/review/comment.ts';
import { type Review, readReview } from '../../src/review/review-file.ts';
import { review as words } from '../../src/words/en/review.ts';
import { read } from './build.ts';
import { commitOf, propose, type Ran, repository, runWorkflow } from './workflow.ts';

const WORKFLOW = '.github/workflows/check.yml';
const DAY = '2026-02-01';
const FOLDER = resolve('.build/tests/proposal');
const CACHE = resolve('.build/tests/proposal-cache');
const PLAN = 'content/plans/safer-town';
const RULES = `agreements:
  - change: promise
    people: 2
    from: [board]
    why: So the board decided.
`;

interface Proposal {
  ran: Ran;
  review: Review;
  preview: string | undefined;
}

function run(number: number, change: () => void): Proposal {
  propose(FOLDER, change);
  for (const name of ['review', '.build', 'dist']) rmSync(join(FOLDER, name), { recursive: true, force: true });
  const github = { event_name: 'pull_request', event: { pull_request: { number } }, sha: commitOf(FOLDER, 'HEAD') };
  const ran = runWorkflow(WORKFLOW, { folder: FOLDER, github, without: ['Install'], cache: CACHE }, DAY);
  const preview = join(FOLDER, 'review/preview.html');
  return {
    ran,
    review: readReview(read(FOLDER, 'review/review.json')),
    preview: existsSync(preview) ? readFileSync(preview, 'utf8') : undefined,
  };
}

const write = (file: string, text: string) => writeFileSync(join(FOLDER, file), text);
const edit = (file: string, before: string, after: string) => {
  const text = read(FOLDER, file);
  if (!text.includes(before)) throw new Error(`In ${file} there is no “${before}”`);
  write(file, text.replaceAll(before, after));
};
const comment = ({ review }: Proposal) => commentOn(review, { preview: null, run: null, software: false }, words).text;
const REPORT = `${PLAN}/reports/progress/2026-01-20-1-11.yaml`;

beforeAll(() => {
  rmSync(CACHE, { recursive: true, force: true });
  repository(FOLDER, 'tests/fixtures/whole-plan/content', () => write('content/review.yaml', RULES));
});

/** A report, and a change of a promise that the board decided. */
function report(text: string) {
  write(REPORT, `action: 1-11\nreportedBy: [police]\ndate: 2026-01-20\nstatus: on track\ntext: ${text}\n`);
  write(
    `${PLAN}/changes/2026-01-09-1-11.yaml`,
    'entry: action/1-11\ndecidedBy: [board]\ndate: 2026-01-09\ndue: { from: ongoing, to: 2026-06-30 }\nreason: The board asked for a day.\n',
  );
}

describe('a proposal from a fork that changes forty pages', () => {
  let forty: Proposal;
  beforeAll(() => {
    forty = run(41, () => {
      edit('content/organisations.yaml', 'name: The police', 'name: The constabulary');
      edit('content/groups.yaml', 'name: The board', 'name: The committee');
      edit(`${PLAN}/plan.md`, 'title: Safer Town Plan', 'title: Plan for a Safer Town');
      report('"Lit, says @everyone: [see](https://bad.example), #1 **agreed**."');
      // A proposal cannot loosen the rules that it is read by.
      write('content/review.yaml', RULES.replace('people: 2', 'people: 1'));
    });
  });

  it('is compared with what is published, which is built by its own software', () => {
    expect(forty.ran.outcomes['Build the site that is published'], forty.ran.output).toBe('success');
    expect(existsSync(join(FOLDER, '.build/base/dist/index.html'))).toBe(true);
    expect(forty.review.site?.changed).toBeGreaterThanOrEqual(40);
  });

  it('leaves the preview as a file that opens by itself, the site as an archive, and what the comment says', () => {
    expect(forty.ran.ok).toBe(true);
    expect(forty.ran.uploads).toEqual([
      { name: 'review/preview.html', archive: false },
      { name: 'site', archive: true },
      { name: 'review', archive: true },
    ]);
    expect(statSync(join(FOLDER, 'review/preview.html')).size).toBeLessThanOrEqual(1_000_000);
    const { preview = '' } = forty;
    expect(preview.match(/<section class="page"/g)?.length).toBe(forty.review.site?.changed);
    expect(preview).toMatch(/<del>(Safer Town Plan|police)/);
    expect(preview).not.toMatch(/<script|href="(?!#)/);
  });

  it('has a comment in which its words are no more than words, and the rules are those that are published', () => {
    const text = comment(forty);
    expect(text).toContain('1 change of a promise');
    expect(text).not.toMatch(/@everyone|\]\(https:..bad|\*\*agreed/);
    expect(text).toContain('A change of a promise: 2 people of The board, besides the author. So the board decided.');
    expect(forty.ran.summary).toContain('What this proposal changes');
  });
});

describe('a proposal without a mistake', () => {
  let good: Proposal;
  let kept: Ran;
  beforeAll(() => {
    // The main branch, whose site was built above, keeps it for the proposals of the day.
    cpSync(join(FOLDER, '.build/base/dist'), join(FOLDER, 'dist'), { recursive: true });
    rmSync(join(FOLDER, '.build'), { recursive: true });
    const github = { event_name: 'push', sha: commitOf(FOLDER, 'main') };
    const without = ['Install', 'Build the site'];
    kept = runWorkflow(WORKFLOW, { folder: FOLDER, github, without, cache: CACHE }, DAY);
    good = run(12, () => report('Twelve lanes are lit.'));
  });

  it('finds the published site in the cache of the main branch', () => {
    expect(kept.ok, kept.output).toBe(true);
    expect(kept.uploads).toEqual([]);
    expect(kept.outcomes['Say what changes']).toBe('skipped');
    expect(good.ran.outcomes['Build the site that is published']).toBe('skipped');
    expect(good.preview).toContain('<ins>Twelve lanes are lit.</ins>');
  });

  it('has a comment of two sentences, the promise first, and the pages that change', () => {
    expect(good.ran.ok, good.ran.output).toBe(true);
    const text = comment(good);
    expect(text).toMatch(/^<!-- plan-review -->\n\*\*What this proposal changes\*\*: 1 change of a promise and 1 of status and figures\./);
    expect(text).toMatch(/due date from ongoing to 30 June 2026[\s\S]*status from not reported to on track/);
    expect(text).toMatch(/\d+ pages change/);
  });
});

describe('a proposal with mistakes', () => {
  let bad: Proposal;
  beforeAll(() => {
    bad = run(13, () => {
      report('Lit.');
      edit(REPORT, 'status: on track', 'status: going well');
      edit(REPORT, 'action: 1-11', 'action: 9-99');
      edit(`${PLAN}/targets/lanes.yaml`, 'title: Lanes lit', 'title: Some lanes lit');
    });
  });

  it('fails, and nothing is built of it', () => {
    expect(bad.ran.ok).toBe(false);
    expect(bad.ran.outcomes).toMatchObject({ 'Check the content': 'failure', 'Build the site': 'skipped', 'Make the preview': 'skipped' });
    expect(bad.ran.uploads.map(({ name }) => name)).toEqual(['review']);
    expect(bad.preview).toBeUndefined();
  });

  it('has its mistakes beside the lines, in the summary and in the comment, which does not say that nothing changes', () => {
    const annotations = bad.ran.output.match(/^::error file=.*$/gm) ?? [];
    expect(annotations.some((line) => line.includes(`file=${REPORT},line=4`))).toBe(true);
    expect(bad.ran.summary).toContain('going well');
    const text = comment(bad);
    expect(text).toContain(`**The check found ${bad.review.check?.problems.length} problems.`);
    expect(text).toContain(`<code>${REPORT}, line 4</code>`);
    expect(text, 'a promise that was changed without a word').toContain(`<code>${PLAN}/targets/lanes.yaml, line 1</code>`);
    expect(text).toContain('2 files that are wanted stand ready to paste');
    expect(text).toContain('This does not mean that nothing changes.');
    expect(text).not.toContain('No fact changes');
  });
});
