/** What is shown as printed can be looked up. */
import { expect, test } from 'vitest';
import { ACTION, changed, problemsWith, withAction } from '../broken-content.ts';

const SOURCE = { 'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n' };
const withField = (field: string, rest = '') => withAction(changed(ACTION, 'due: ongoing\n', `due: ongoing\n${field}\n${rest}`));
const FILE = 'content/plans/safer-town/actions/1-1.md';

test.each([
  ['an owner', 'ownersAsPrinted: [Police / LA]', 'ownersAsPrinted'],
  ['a date', 'dueAsPrinted: by the spring', 'dueAsPrinted'],
  ['a cell', 'asPrinted: [{ column: Target, says: Done }]', 'asPrinted'],
])('%s as printed, and no document', (_case, field, name) => {
  expect(problemsWith(withField(field))).toEqual([
    `${FILE}:8:1: ${name}: is shown as printed, but no document is named that it is printed in. Add “sources” with the document and the place, or leave the field out. [actions/printed-where]`,
  ]);
});

test('the same with its document', () => {
  expect(problemsWith({ ...SOURCE, ...withField('ownersAsPrinted: [Police / LA]', 'sources: [{ document: report }]\n') })).toEqual([]);
});

test('an owner as printed that is no list', () => {
  expect(problemsWith({ ...SOURCE, ...withField('ownersAsPrinted: Police / LA', 'sources: [{ document: report }]\n') })).toHaveLength(1);
});
