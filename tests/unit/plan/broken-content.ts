/**
 * Content that is right but for one mistake: the minimal content folder (tests/fixtures/minimal) in a temporary place,
 * with some files added, replaced or taken away. What the checker says of it is the whole of its output, so that a mistake
 * which is reported twice, or drags others with it, fails the test.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../src/plan/check-content.ts';
import { type Content, readContent } from '../../../src/source/read-content.ts';
import { line } from './said.ts';

/** Paths in the content folder and what the files hold; null takes a file away. */
export type Files = Record<string, string | Uint8Array | null>;

export const PLAN = 'plans/safer-town/';

/** Reads the minimal content with these changes. `publicFiles` are empty files of the folder that is published as it is. */
export function contentWith(files: Files, publicFiles: readonly string[] = []): Content {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('tests/fixtures/minimal/content', join(root, 'content'), { recursive: true });
    const all = [
      ...Object.entries(files).map(([path, text]) => [join('content', path), text] as const),
      ...publicFiles.map((path) => [join('public', path), ''] as const),
    ];
    for (const [path, text] of all) {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
    return readContent(join(root, 'content'), { root, publicFolder: join(root, 'public') });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Every line that the checker prints for the minimal content with these changes. */
export const problemsWith = (files: Files, publicFiles?: readonly string[]): string[] =>
  checkContent(contentWith(files, publicFiles)).map(line);

/** `text` with `from` replaced; fails if it is not there, so that a case cannot lose its mistake. */
export function changed(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, () => to);
  if (result === text) throw new Error(`Nothing to replace: ${from}`);
  return result;
}

export const ORGANISATIONS = '- id: police\n  name: The police\n- id: council\n  name: The council\n';
export const ACTION = `---
number: "1.1"
title: Mark bicycles
successMeasures:
  - Most bicycles are marked
owners: [police]
due: ongoing
---
`;
/** A progress report on that action, with these fields in the place of its own. */
export const progress = (fields: Record<string, string> = {}): string =>
  Object.entries({ action: '1-1', reportedBy: '[police]', date: '2026-01-15', status: 'on track', text: 'Half are marked.', ...fields })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
/** A progress report on an action, by its id, in its file. */
export const withProgress = (action: string, date: string, fields: Record<string, string> = {}): Files => ({
  [`${PLAN}reports/progress/${date}-${action}.yaml`]: progress({ action, date: `"${date}"`, ...fields }),
});
export const THEORY = `title: How marking helps
summary: Marked bicycles are stolen less.
problem: Bicycles are stolen.
targetGroups: [Cyclists]
inputs: [{ id: pens, text: Pens, leadsTo: [marking] }]
activities: [{ id: marking, text: Marking, leadsTo: [marked] }]
outputs: [{ id: marked, text: Marked bicycles, leadsTo: [fewer] }]
longTerm: [{ id: fewer, text: Fewer thefts, leadsTo: [calm] }]
impact: [{ id: calm, text: Calm }]
assumptions: [Thieves look]
evidence: [None is held]
`;
export const CONSULTATION = `---
title: What people said
summary: Most agree.
from: 2025-01-01
to: 2025-01-31
responses: 200
consultedOn: The plan
methods: [A questionnaire]
questions:
  - id: priorities
    kind: agreement
    title: The priorities
    finding: 76% agree.
    items:
      - label: Burglary
        agree: 76
        disagree: 10.5
    sources:
      - document: report
  - id: age
    kind: profile
    title: Age
    answers: single
    items:
      - label: Under 40
        share: 40
        population: 55
      - label: 40 and over
        share: 60
        population: 45
    sources:
      - document: report
sources:
  - document: report
---
`;
export const MEASURE = 'title: Bicycles stolen\nunit: { kind: count, words: thefts }\nreportedBy: [police]\ndirection: not stated\n';
export const CHAPTER = `---
number: 4
title: Our approach
summary: How we work.
---

4.1 We mark bicycles.

## Where we mark
`;

export const withAction = (action: string): Files => ({ 'organisations.yaml': ORGANISATIONS, [`${PLAN}actions/1-1.md`]: action });
export const withText = (text: string): Files => withAction(`${ACTION}\n${text}\n`);
export const withChapter = (text: string): Files => ({ [`${PLAN}chapters/4.mdx`]: `${CHAPTER}\n${text}\n` });
export const withTheory = (theory: string): Files => ({ [`${PLAN}theories-of-change/marking.yaml`]: theory });
export const withConsultation = (text: string): Files => ({
  'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n',
  [`${PLAN}consultations/2025.md`]: text,
});

/** A consultation with everything that its fields allow: scales, counts, hidden figures, repeated ones, ranks and mentions. */
export const SURVEY = readFileSync('tests/fixtures/survey.md', 'utf8');
/** The survey with each `from` replaced by the `to` that follows it. */
export const withSurvey = (...changes: (string | RegExp)[]): Files =>
  withConsultation(
    changes.reduce<string>((text, from, place) => (place % 2 === 0 ? changed(text, from, String(changes[place + 1])) : text), SURVEY),
  );

export const withMeasure = (measure: string): Files => ({ 'organisations.yaml': ORGANISATIONS, [`${PLAN}measures/theft.yaml`]: measure });
