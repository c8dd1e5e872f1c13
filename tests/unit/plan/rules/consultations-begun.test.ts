/** A consultation that is announced says what is asked and where to check it; answers come later. */
import { expect, test } from 'vitest';
import { PLAN, problemsWith } from '../broken-content.ts';

const NAME = `${PLAN}consultations/2026.md`;
const BEGUN = `---
title: What matters
summary: On the plan for 2027.
from: 2026-01-10
to: 2026-03-31
responses: not stated
consultedOn: The next plan
methods: [A form]
`;
const ASKED = 'asked: [What is missing?]\n';
const EVIDENCE = 'evidence: { title: The page of the council }\n';

test.each<[what: string, fields: string, said: string[]]>([
  ['with questions and a page', ASKED + EVIDENCE, []],
  [
    'without questions',
    EVIDENCE,
    [
      'it is not said what was asked. Add “asked” with the questions as they are put, or “questions” with their answers. [consultations/nothing-asked]',
    ],
  ],
  [
    'without a source',
    ASKED,
    [
      'it is not said where a reader can check this. Add “evidence” with the title and the address of the page or paper, or “sources”. [consultations/no-source]',
    ],
  ],
])('%s', (_what, fields, said) => {
  const problems = problemsWith({ [NAME]: `${BEGUN}${fields}---\n` });
  expect(problems.map((problem) => problem.replace(/^.*?: (asked|evidence): /, ''))).toEqual(said);
});
