/** What is said of duties of the law: the check refuses what would mislead, or would not be shown. */
import { expect, test } from 'vitest';
import { type Files, problemsWith } from '../broken-content.ts';

const SOURCES = '- { id: act, title: The Act, publisher: Parliament }\n';
const CHAPTER = '---\nnumber: "1"\ntitle: The start\nsummary: Where it begins.\nsources: [{ document: act }]\n---\n\n1.1 It begins.\n';
const DUTY = `- id: meeting
  title: A meeting
  asks: They must meet.
  law: [{ document: act, at: section 1, link: "https://law.example.org/1", version: as made }]
`;
const with_ = (rest: string): Files => ({
  'sources.yaml': SOURCES,
  'plans/safer-town/chapters/1-start.md': CHAPTER,
  'duties.yaml': DUTY + rest,
});
const shown = (at: string) => `  plans:\n    - plan: safer-town\n      evidence:\n        - shows: It says so.\n          at: [${at}]\n`;

test('a duty is right with places that are there, and without any plan', () => {
  expect(problemsWith(with_(''))).toEqual([]);
  expect(
    problemsWith(with_(shown('{ entry: safer-town/1-start, paragraph: "1.1" }, { entry: document/act }, { entry: plan/safer-town }'))),
  ).toEqual([]);
  expect(problemsWith(with_('  from: 2025-12-31\n  until: 2025-12-31\n  plans: [{ plan: safer-town, lacks: The minutes. }]\n'))).toEqual(
    [],
  );
});

test.each<[mistake: string, rest: string, problem: string]>([
  [
    'a place that is not there',
    shown('{ entry: safer-town/2-start }'),
    'content/duties.yaml:9:18: plans[1].evidence[1].at[1].entry: nothing that can be named here has the id “2-start”. Correct what stands after the slash',
  ],
  [
    'a paragraph that is not there',
    shown('{ entry: safer-town/1-start, paragraph: "1.2" }'),
    '“safer-town/1-start” has no paragraph 1.2. Write the number as it stands at the start of a paragraph of the chapter, or take “paragraph” out. [duties/no-paragraph]',
  ],
  ['a paragraph of what has none', shown('{ entry: document/act, paragraph: "1" }'), '“document/act” has no paragraph 1. Write the number'],
  [
    'a plan that is named twice',
    '  plans: [{ plan: safer-town, lacks: The minutes. }, { plan: safer-town, lacks: The date. }]\n',
    'plans[2].plan: “safer-town” stands here for the second time. Put what belongs to one plan together. [topics/plan-twice]',
  ],
  [
    'a plan of which nothing is said',
    '  plans: [{ plan: safer-town }]\n',
    'plans[1]: nothing is said of “safer-town”. Add “evidence” or “lacks”, or take the plan out: the page then says that nothing is published here. [duties/says-nothing]',
  ],
  [
    'a plan of a time before the duty',
    '  from: 2026-01-01\n  plans: [{ plan: safer-town, lacks: The minutes. }]\n',
    'plans[1].plan: “safer-town” began in 2025, when this was not asked, so what is said of it would not be shown. Take the plan out, or put “from” or “until” right. [duties/not-asked]',
  ],
  [
    'a plan of a time after the duty',
    '  until: 2024-12-31\n  plans: [{ plan: safer-town, lacks: The minutes. }]\n',
    '“safer-town” began in 2025, when this was not asked',
  ],
  [
    'an end before the beginning',
    '  from: 2024-01-02\n  until: 2024-01-01\n',
    'until: the end (2024-01-01) is before the beginning (2024-01-02). Correct one of the two dates. [dates/order]',
  ],
])('%s is refused', (_, rest, problem) => {
  const problems = problemsWith(with_(rest));
  expect(problems.join('\n')).toContain(problem);
  expect(problems).toHaveLength(1);
});

test('a duty names the law, and which version of it was read', () => {
  const without = DUTY.replace(', version: as made', '');
  expect(problemsWith({ 'sources.yaml': SOURCES, 'duties.yaml': without }).join()).toContain('law[1].version: is missing.');
});
