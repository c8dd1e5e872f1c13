/** The passage that a result shows of its page. */
import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';
import { keyOf, wordsIn } from '../../../src/search/word-forms.ts';

const FILLER = 'one two three four five six seven eight nine ten '.repeat(6);

/** The passage, with brackets around what is marked. */
const excerpt = (content: string, names: readonly string[], title = 'Title') =>
  excerptOf(
    content,
    title,
    names.map((name) => keyOf(wordsIn(name))),
  )
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

test.each([
  ['marks a word in every form', 'Title. Burglaries happen. A burglary hurts.', ['burglary'], '[Burglaries] happen. A [burglary] hurts.'],
  [
    'marks a name as one, and not what is in it',
    'Title. Anti-social behaviour is rare.',
    ['antisocial behaviour', 'social'],
    '[Anti-social behaviour] is rare.',
  ],
  ['leaves out the title that every page begins with', 'Priority. Title. All of it.', [], 'All of it.'],
  ['has signs as they are', 'Title. A <b> & knife.', ['knife'], 'A <b> & [knife].'],
  ['of a page without any of it is its beginning', `Title. ${FILLER}`, ['knife'], `${FILLER.split(' ').slice(0, 30).join(' ')}…`],
])('%s', (_, content, names, shown) => {
  expect(excerpt(content, names)).toBe(shown);
});

test('is where most of the names stand together', () => {
  const shown = excerpt(`Title. A knife. ${FILLER} In schools a knife is found. ${FILLER}`, ['knife', 'school']);
  expect(shown).toMatch(/^….* In \[schools\] a \[knife\] is found\. .*…$/);
});
