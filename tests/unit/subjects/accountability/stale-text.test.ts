/** The list of what is stale goes into papers and issues: what stands in content calls nobody there, and is no markup. */
import { expect, test } from 'vitest';
import type { Stale } from '../../../../src/plan/stale.ts';
import { staleText } from '../../../../src/subjects/accountability/stale-text.ts';
import { wordsIn } from '../../../../src/words/words.ts';

test('a name with signs of Markdown in it is that name', () => {
  const name = 'Tell @council of *lamps* & locks';
  const things: Stale[] = [{ kind: 'never', name, id: '1-1', plan: 'a', file: 'content/plans/a/actions/1-1.md', date: undefined }];
  const said = staleText([{ body: undefined, things }], wordsIn('en-GB'), { day: '2026-06-30', months: 6, format: 'markdown' });
  expect(said).toContain('- Tell @&#8203;council of \\*lamps\\* \\& locks (no report; content/plans/a/actions/1-1.md)');
});
