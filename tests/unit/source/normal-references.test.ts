/** A reference may be written with its kind everywhere; what is read has it in one form, so that it can be compared. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { ACTION, changed, contentWith, type Files, ORGANISATIONS, problemsWith } from '../plan/broken-content.ts';

const SITE = readFileSync('tests/fixtures/minimal/content/site.yaml', 'utf8');

test('the current plan may be named with its kind', () => {
  const files: Files = { 'site.yaml': changed(SITE, /currentPlan: (\S+)/, 'currentPlan: plan/safer-town') };
  expect(problemsWith(files)).toEqual([]);
  expect(buildGraph(contentWith(files).entries).currentPlan.id).toBe('safer-town');
});

test('the document that another is a part of may be named with its kind', () => {
  const files: Files = {
    'sources.yaml': `- id: papers
  title: Papers of the meeting
  publisher: The partnership
- id: minutes
  title: Minutes
  publisher: The partnership
  partOf: document/papers
`,
  };
  const minutes = contentWith(files).entries.find(({ id }) => id === 'minutes');
  expect(minutes?.data).toMatchObject({ partOf: 'papers' });
});

test('the kind stays where the id alone could mean two things', () => {
  const files: Files = {
    'organisations.yaml': ORGANISATIONS,
    'groups.yaml': '- id: police\n  name: Police group\n- id: board\n  name: Board\n',
    'plans/safer-town/actions/1-1.md': changed(ACTION, '[police]', '[organisation/police, group/board, organisation/council]'),
  };
  const action = contentWith(files).entries.find(({ kind }) => kind === 'action');
  expect(action?.data).toMatchObject({ owners: ['organisation/police', 'board', 'council'] });
});

test('a second level of one measure and period is found, however its measure is named', () => {
  const measure =
    'title: Thefts\nunit: { kind: count, words: thefts }\nreportedBy: not stated\ndirection: not stated\nsources: [{ document: report }]\n';
  const target = (reference: string) =>
    `title: Fewer thefts\nmeasure: ${reference}\nby: "2024"\nmeaning: level\nvalue: 50\nbound: at most\nsources: [{ document: report }]\n`;
  const problems = problemsWith({
    'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n',
    'plans/safer-town/measures/thefts.yaml': measure,
    'plans/safer-town/targets/one.yaml': target('thefts'),
    'plans/safer-town/targets/two.yaml': target('measure/thefts'),
  });
  expect(problems).toEqual([
    'content/plans/safer-town/targets/two.yaml:3:1: by: content/plans/safer-town/targets/one.yaml has a level of the same measure for 2024 too. Keep one of the two, or give one another period or area. [targets/same-level]',
  ]);
});
