/** Words and places lead somewhere, and lead there once: what is said twice is one day said in two ways. */
import { MEANING_KINDS } from '../../schema/everyday-word.ts';
import { squashed } from '../../search/word-forms.ts';
import { say } from '../../source/problem.ts';
import type { Entry } from '../../source/read-content.ts';
import { candidates, kindsWithin, planNamed, splitPlan } from '../../source/references.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

/** Each word stands in one group, and once: a word that means two things names both in one. Case, spaces and hyphens make no other word. */
const wordsOnce: Rule = ({ entries }) => {
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
          const twice = other.id === entry.id ? say('words/twice', { word }) : say('words/of-another', { word, other: other.id });
          return [problemAt(entry, ['words', place], twice)];
        }),
  );
};

/** The entries that the meanings of a word name. */
const meant = (entry: Entry<'everyday-word'>, entries: Parameters<Rule>[0]['entries']) =>
  entry.data.means.flatMap((reference) => {
    const { plan, rest } = splitPlan(reference);
    return planNamed(entries, plan)
      ? candidates(entries, rest, kindsWithin(MEANING_KINDS, 'plan'), plan)
      : candidates(entries, reference, kindsWithin(MEANING_KINDS, 'above'), undefined);
  });

/** A title finds its page without help, and a list of titles hides the words that nobody could guess. */
const wordsNotTitles: Rule = ({ entries }) =>
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
      names.has(squashed(word)) ? [problemAt(entry, ['words', place], say('words/only-a-title', { word }))] : [],
    );
  });

const placesHaveDistricts = ruleFor('place', (place) =>
  place.data.districts.length > 0 ? [] : [problemAt(place, ['districts'], say('words/no-district', { place: place.data.name }))],
);

/** What holds of the words and places that people type. */
export const WORD_RULES: readonly Rule[] = [wordsOnce, wordsNotTitles, placesHaveDistricts];
