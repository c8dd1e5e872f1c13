/** Words and places lead somewhere, and lead there once: what is said twice is one day said in two ways. */
import { MEANING_KINDS } from '../../schema/everyday-word.ts';
import { squashed } from '../../search/word-forms.ts';
import type { Entry } from '../../source/read-content.ts';
import { candidates, kindsWithin, splitPlan } from '../../source/references.ts';
import { quote } from '../../source/wording.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

/** Each word stands in one group, and once: a word that means two things names both in one. Case, spaces and hyphens make no other word. */
export const wordsOnce: Rule = ({ entries }) => {
  const first = new Map<string, Entry<'everyday-word'>>();
  return entries.flatMap((entry) =>
    entry.kind !== 'everyday-word'
      ? []
      : entry.data.words.flatMap((word, place) => {
          const key = squashed(word);
          const other = first.get(key);
          if (!other) {
            first.set(key, entry as Entry<'everyday-word'>);
            return [];
          }
          const where = other.id === entry.id ? 'already in this list' : `among the words of “${other.id}” too`;
          const fix =
            other.id === entry.id
              ? 'Delete one of the two'
              : `Delete one of the two; if it means both, write all meanings in “means” of one`;
          return [problemAt(entry, ['words', place], `${quote(word)} stands ${where}`, fix)];
        }),
  );
};

/** The entries that the meanings of a word name. */
const meant = (entry: Entry<'everyday-word'>, entries: Parameters<Rule>[0]['entries']) =>
  entry.data.means.flatMap((reference) => {
    const { plan, rest } = splitPlan(reference);
    const isOfPlan = entries.some(({ kind, id }) => kind === 'plan' && id === plan);
    return isOfPlan
      ? candidates(entries, rest, kindsWithin(MEANING_KINDS, 'plan'), plan)
      : candidates(entries, reference, kindsWithin(MEANING_KINDS, 'above'), undefined);
  });

/** A title finds its page without help, and a list of titles hides the words that nobody could guess. */
export const wordsNotTitles: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'everyday-word') return [];
    const names = new Map(
      meant(entry as Entry<'everyday-word'>, entries).flatMap(({ data }) => {
        const { title, name, term } = data as { title?: string; name?: string; term?: string };
        const own = title ?? name ?? term;
        return own ? [[squashed(own), own] as const] : [];
      }),
    );
    return entry.data.words.flatMap((word, place) =>
      names.has(squashed(word))
        ? [
            problemAt(
              entry,
              ['words', place],
              `${quote(word)} only repeats the title of what it means`,
              'Delete it: search finds titles by itself',
            ),
          ]
        : [],
    );
  });

export const placesHaveDistricts = ruleFor('place', (place) =>
  place.data.districts.length > 0
    ? []
    : [
        problemAt(
          place,
          ['districts'],
          `${quote(place.data.name)} has no district to lead to`,
          'Name the district that a source puts it in, or delete the place',
        ),
      ],
);
