/**
 * `npm run review -- --number 12 --base REF-or-folder --in review`: gathers what the steps before it found out about a proposal into
 * `review/review.json`, which another run makes a comment of (scripts/post-comment.ts), and puts the same into the summary of the job.
 * What a step did not leave is said to be missing. In `--in` stand `check.json`, `changes.json`, `changes-failed.txt` and `counts.json`.
 * `--quality FILE` writes the problems as GitLab shows them beside the lines.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '../src/publish/file-hashes.ts';
import { agreementsFor } from '../src/review/agreements.ts';
import { commentOn } from '../src/review/comment.ts';
import { type Found, MOST_CHANGES, MOST_PROBLEMS, type Review, readChanges, readCheck, readCounts } from '../src/review/review-file.ts';
import { LANGUAGES } from '../src/schema/site.ts';
import { readContent } from '../src/source/read-content.ts';
import { wordsIn } from '../src/words/words.ts';
import { baseContent } from './base-content.ts';
import { flagsOf } from './flags.ts';
import { CONTENT } from './folders.ts';

const { values } = flagsOf({
  options: {
    number: { type: 'string', default: '0' },
    base: { type: 'string', default: '' },
    in: { type: 'string', default: 'review' },
    quality: { type: 'string' },
  },
});

const textOf = (name: string) => {
  const file = join(values.in, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
/** Null if a step left nothing, or something else than it should. */
function read<T>(name: string, as: (json: string) => T): T | null {
  const json = textOf(name);
  try {
    return json ? as(json) : null;
  } catch {
    return null;
  }
}

/** The rules as they are published: a proposal cannot loosen those that it is read by. */
function rulesOf(base: string) {
  let found: ReturnType<typeof baseContent> | undefined;
  try {
    found = baseContent(base, CONTENT);
    return readContent(found.folder).entries;
  } catch {
    return [];
  } finally {
    found?.remove();
  }
}

const changes = read('changes.json', readChanges);
const check = read('check.json', readCheck);
const published = values.base ? rulesOf(values.base) : [];
const { entries } = readContent(resolve(CONTENT));
const site = [...published, ...entries].find((entry) => entry.kind === 'site');
const language = (site?.kind === 'site' && site.data.language) || LANGUAGES[0];
const rules = published.find((entry) => entry.kind === 'review');

const review: Review = {
  number: Number(values.number),
  language,
  check: check && { ...check, advice: check.advice.slice(0, MOST_PROBLEMS) },
  changes: changes && { ...changes, changes: changes.changes.slice(0, MOST_CHANGES) },
  failure: textOf('changes-failed.txt')?.trim().slice(0, 1000) || null,
  site: read('counts.json', readCounts),
  agreements: agreementsFor(changes?.changes ?? [], published),
  rules: rules ? `${CONTENT}/review.yaml` : null,
};

mkdirSync(values.in, { recursive: true });
writeFileSync(join(values.in, 'review.json'), JSON.stringify(review));

const words = wordsIn(language);
const { text } = commentOn(review, { preview: null, run: null, software: false }, words.review);
if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, `\n${text}\n`);
else console.log(text);

const quality = (severity: string) => (each: Found) => ({
  description: each.said,
  check_name: 'content',
  fingerprint: sha256(JSON.stringify(each)),
  severity,
  location: { path: each.file, lines: { begin: each.line } },
});
if (values.quality)
  writeFileSync(
    values.quality,
    JSON.stringify([...(check?.problems ?? []).map(quality('major')), ...(check?.advice ?? []).map(quality('info'))]),
  );
