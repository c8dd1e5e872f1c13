/**
 * The sentence above a chart is what people remember, so its numbers are held against the figures: digits must be one of
 * them, and “half” or “four in five” must come near one.
 */
import type { Path } from '../../schema/schema-walk.ts';
import { type Problem, say } from '../../source/problem.ts';
import type { Entry } from '../../source/read-content.ts';
import { type Consultation, decimalsOf, numbersIn, type Question, type QuestionNumbers } from '../consultation-figures.ts';
import { figuresIn } from '../figures-in-words.ts';
import { type ShareInWords, sharesInWords } from '../shares-in-words.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

/**
 * How far a share in words may be from a figure, in percentage points: 78% is “four in five”, 70% is not. Less for small
 * shares: of 60 people, “4 in 60” must not pass for the 5 of another answer, and tell what is hidden.
 */
const reach = (share: number) => Math.min(2.5, share / 8);

/** Enough of them to see which one was meant. */
const MOST_SHOWN = 12;

const fits = ({ share, bound }: ShareInWords, figures: readonly number[]) =>
  figures.some((figure) => {
    if (bound === 'above') return figure > share;
    if (bound === 'below') return figure < share;
    return (bound === 'from' && figure > share) || Math.abs(figure - share) <= reach(share);
  });

/** A share that we worked out may be written with fewer decimals than we show. */
const isRounded = (number: number, derived: readonly number[]) =>
  derived.some((each) => Number(each.toFixed(decimalsOf(number))) === number);

/** The first of the figures that a sentence may use. The results of the check are public too: a small count that was typed by mistake is not repeated. */
function firstOf({ shares, counts }: QuestionNumbers): { shares: number[]; counts: number[] } | undefined {
  if (counts.some((count) => count > 0 && count < 5)) return undefined;
  const first = [...new Set(shares)].slice(0, MOST_SHOWN);
  return { shares: first, counts: [...new Set(counts)].slice(0, MOST_SHOWN - first.length) };
}

/** The numbers of a sentence that are not among those that it may use. */
function strangers(
  entry: Entry<'consultation'>,
  path: Path,
  sentence: string,
  numbers: QuestionNumbers,
  of: 'question' | 'consultation',
): Problem[] {
  const { shares: inWords, rest } = sharesInWords(sentence);
  const mayStand = [...numbers.shares, ...numbers.counts, ...numbers.answered, ...numbers.named];
  const figures = firstOf(numbers);
  const inDigits = figuresIn(rest)
    .filter((number) => !mayStand.includes(number) && !isRounded(number, numbers.derived))
    .map((number) => say('consultations/number-in-sentence', { number, of, figures }));
  const far = inWords
    .filter((share) => !fits(share, numbers.shares))
    .map(({ words }) => say('consultations/share-in-sentence', { words, of, figures }));
  return [...inDigits, ...far].map((saying) => problemAt(entry, path, saying));
}

/** The sentence that sums a question up has no figure of its own: what it says stands in the items, the chart and the data too. */
const findingFigures = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) =>
    strangers(entry, ['questions', index, 'finding'], question.finding ?? '', numbersIn(entry.data, question), 'question'),
  ),
);

/** Numbers that a summary may name without counting anything: its days, and what it was about. */
const namedIn = ({ title, consultedOn, from, to }: Consultation): number[] => [
  ...figuresIn(`${title} ${consultedOn}`),
  ...[from, to].flatMap((day) => [Number(day.slice(0, 4)), Number(day.slice(8))]),
];

/** The summary of the whole speaks of what its questions found. */
const summaryFigures = ruleFor('consultation', (entry) => {
  const { data } = entry;
  // Before answers are published, there are no figures to hold it against.
  if (data.questions.length === 0) return [];
  const all = data.questions.map((question: Question) => numbersIn(data, question));
  const numbers: QuestionNumbers = {
    shares: all.flatMap(({ shares }) => shares),
    derived: all.flatMap(({ derived }) => derived),
    counts: all.flatMap(({ counts }) => counts),
    answered: all.flatMap(({ answered }) => answered),
    named: [...namedIn(data), ...all.flatMap(({ named }) => named)],
  };
  return strangers(entry, ['summary'], data.summary, numbers, 'consultation');
});

/** What holds of what is said of figures. */
export const FINDING_RULES: readonly Rule[] = [findingFigures, summaryFigures];
