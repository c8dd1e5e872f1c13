/**
 * The sentence above a chart is what people remember, so its numbers are held against the figures: digits must be one of
 * them, and “half” or “four in five” must come near one.
 */
import type { Path } from '../../schema/schema-walk.ts';
import type { Problem } from '../../source/problem.ts';
import type { Entry } from '../../source/read-content.ts';
import { both, quote } from '../../source/wording.ts';
import { type Consultation, decimalsOf, numbersIn, type Question, type QuestionNumbers } from '../consultation-figures.ts';
import { figuresIn } from '../figures-in-words.ts';
import { type ShareInWords, sharesInWords } from '../shares-in-words.ts';
import { problemAt, ruleFor } from './rule.ts';

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

function fixFor({ shares, counts }: QuestionNumbers): string {
  const shown = [...new Set([...shares.map((share) => `${share}%`), ...counts.map(String)])];
  if (shown.length === 0) return 'Take it out of the sentence: the items below have no figures';
  // The results of the check are public too: a small count that was typed by mistake is not repeated.
  if (counts.some((count) => count > 0 && count < 5)) return 'Correct it, or take it out of the sentence';
  return `Correct it (the items have ${both(shown.slice(0, MOST_SHOWN))}), or take it out of the sentence`;
}

/** The numbers of a sentence that are not among those that it may use. */
function strangers(entry: Entry<'consultation'>, path: Path, sentence: string, numbers: QuestionNumbers, whose: string): Problem[] {
  const { shares: inWords, rest } = sharesInWords(sentence);
  const mayStand = [...numbers.shares, ...numbers.counts, ...numbers.answered, ...numbers.named];
  const inDigits = figuresIn(rest)
    .filter((number) => !mayStand.includes(number) && !isRounded(number, numbers.derived))
    .map((number) => `the number ${number} is not one of the figures of ${whose}`);
  const far = inWords
    .filter((share) => !fits(share, numbers.shares))
    .map(({ words }) => `${quote(words)} is not near a figure of ${whose}`);
  return [...inDigits, ...far].map((message) => problemAt(entry, path, message, fixFor(numbers)));
}

/** The sentence that sums a question up has no figure of its own: what it says stands in the items, the chart and the data too. */
export const findingFigures = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) =>
    strangers(entry, ['questions', index, 'finding'], question.finding ?? '', numbersIn(entry.data, question), 'this question'),
  ),
);

/** Numbers that a summary may name without counting anything: its days, and what it was about. */
const namedIn = ({ title, consultedOn, from, to }: Consultation): number[] => [
  ...figuresIn(`${title} ${consultedOn}`),
  ...[from, to].flatMap((day) => [Number(day.slice(0, 4)), Number(day.slice(8))]),
];

/** The summary of the whole speaks of what its questions found. */
export const summaryFigures = ruleFor('consultation', (entry) => {
  const { data } = entry;
  const all = data.questions.map((question: Question) => numbersIn(data, question));
  const numbers: QuestionNumbers = {
    shares: all.flatMap(({ shares }) => shares),
    derived: all.flatMap(({ derived }) => derived),
    counts: all.flatMap(({ counts }) => counts),
    answered: all.flatMap(({ answered }) => answered),
    named: [...namedIn(data), ...all.flatMap(({ named }) => named)],
  };
  return strangers(entry, ['summary'], data.summary, numbers, 'this consultation');
});
