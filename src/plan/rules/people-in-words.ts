/**
 * A number of people that is refused as a figure is refused in a sentence too. Only what plainly counts one to four
 * people is found: “one person gives one answer” and “three in four people” say something else.
 */
import { FEWEST } from '../../schema/fields.ts';
import type { Path } from '../../schema/schema-walk.ts';
import { say } from '../../source/problem.ts';
import type { Consultation } from '../consultation-figures.ts';
import { problemAt, ruleFor } from './rule.ts';

/** “3 in 4 people”, “1 to 4 people”, “question 4 people”, “more than one person” and “1.4 people” are no counts of one to four. */
const NOT_BEFORE = [
  String.raw`[\d.,–-]`,
  String.raw`\b(?:\d+|one|two|three|four|five|six|seven|eight|nine)\s(?:in|out\sof|to)\s`,
  String.raw`\b(?:more\sthan|over|at\sleast|every|per|any|no|each|(?:hundred|thousand|million)\sand)\s`,
  String.raw`\b(?:question|table|paragraph|part|page|chapter|section|appendix|figure|number|theme|priority|outcome|action|phase|stage|round|grade|tier)s?\s`,
]
  .map((before) => `(?<!${before})`)
  .join('');
/** A word between may say who they are (“two older people”), but not be what is counted (“two themes people raised”). */
const BETWEEN = String.raw`(?:\s(?!(?:a|an|at|by|each|every|for|from|in|of|per|to)\b)\p{L}*[^\P{L}s])?`;
const PERSON = 'person|woman|man|individual|respondent|participant|response|resident|reply';
const PEOPLE = 'people|persons|women|men|individuals|respondents|participants|responses|residents|replies';
/** “one person gives one answer” and “one response per household” say how answers are counted. */
const ONE = String.raw`(?:1|one|single)${BETWEEN}\s(?:${PERSON})\b(?!\s(?:per|a|an|each|for|from\seach|gives|could|can|may|must|team|officer|time)\b)`;
const ONE_OF = String.raw`(?:1|one)\sof\s(?:the|our|these|those)\s(?:${PEOPLE})\b`;
const MANY = String.raw`(?:[2-4]|two|three|four)(?:\sof\s(?:the|our|these|those|all))?${BETWEEN}\s(?:${PEOPLE})\b(?![’']|\s(?:per|a|each)\b)`;
/** “Only two disagreed”: a number that does what people do. */
const DID = 'agreed|disagreed|answered|replied|responded|said|wrote|told|asked|felt|thought|wanted';
const SOME_DID = String.raw`(?:two|three|four|[1-4])\s(?:of\sthem\s)?(?:strongly\s)?(?:${DID})\b(?!\s(?:priorities|priority|actions|outcomes|themes|questions))`;
const FEW_PEOPLE = new RegExp(`${NOT_BEFORE}\\b(?:${ONE}|${ONE_OF}|${MANY}|${SOME_DID})`, 'iu');

/** The sentences of a consultation that speak of what was answered. */
function sentences(data: Consultation): [Path, string | undefined][] {
  return [
    [['summary'], data.summary],
    [['consultedOn'], data.consultedOn],
    [['datesNote'], data.datesNote],
    [['responsesNote'], data.responsesNote],
    ...data.questions.flatMap(({ finding, notes = [], ...question }, index): [Path, string | undefined][] => [
      [['questions', index, 'title'], question.title],
      [['questions', index, 'question'], question.question],
      [['questions', index, 'finding'], finding],
      ...(question.kind === 'themes' ? [[['questions', index, 'ranking'], question.ranking] satisfies [Path, string]] : []),
      ...question.items.flatMap((item, place): [Path, string | undefined][] => [
        [['questions', index, 'items', place, 'label'], item.label],
        [['questions', index, 'items', place, 'words'], 'words' in item ? item.words : undefined],
        [['questions', index, 'items', place, 'note'], 'note' in item ? item.note : undefined],
      ]),
      ...notes.map((note, place): [Path, string] => [['questions', index, 'notes', place], note]),
    ]),
    ...(data.notes ?? []).map((note, place): [Path, string] => [['notes', place], note]),
  ];
}

/** No sentence counts one to four people. */
export const fewPeopleInWords = ruleFor('consultation', (entry) =>
  sentences(entry.data).flatMap(([path, sentence = '']) => {
    const [found] = FEW_PEOPLE.exec(sentence) ?? [];
    // Without the number: the results of the check are public too.
    const words = found?.replace(/^\S+/, '…');
    return words === undefined ? [] : [problemAt(entry, path, say('few-people/in-words', { words, fewest: FEWEST }))];
  }),
);
