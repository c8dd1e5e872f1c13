/** Figures of consultations: they fit what they are said to be, add up, and the sentences about them say the same. */
import type { Room } from '../../check.ts';
import { list, quote } from './pieces.ts';

const SEVERAL = 'Correct the figures, or write “answers: multiple” if people could give several';
const ONE_ANSWER = 'Correct the figures: one person gives one answer';

/** Whose sentence it is whose figures do not fit. */
const WHOSE = { question: 'this question', consultation: 'this consultation' };

interface InSentence {
  of: keyof typeof WHOSE;
  /** The figures that may stand there; undefined if they must not be repeated. */
  figures: { shares: readonly number[]; counts: readonly number[] } | undefined;
}

function correct({ figures }: InSentence): string {
  if (figures === undefined) return 'Correct it, or take it out of the sentence';
  const shown = [...figures.shares.map((share) => `${share}%`), ...figures.counts.map(String)];
  if (shown.length === 0) return 'Take it out of the sentence: the items below have no figures';
  return `Correct it (the items have ${list(shown)}), or take it out of the sentence`;
}

export const consultations = {
  'consultations/shares-over-whole': ({ total }: { total: number }) => ({
    message: `the figures of “share” add up to ${total}%, but each person gives one answer`,
    fix: SEVERAL,
  }),
  'consultations/counts-over-answered': ({ total, answered }: { total: number; answered: number }) => ({
    message: `the figures of “share” add up to ${total}, but ${answered} people answered`,
    fix: SEVERAL,
  }),
  'consultations/population-over-whole': ({ total }: { total: number }) => ({
    message: `the figures of “population” add up to ${total}%, but each person gives one answer`,
    fix: SEVERAL,
  }),
  /** `answered` is given where the figures are numbers of people. */
  'consultations/scale-over-whole': ({ total, answered }: { total: number; answered: number | undefined }) => ({
    message: `the scale adds up to ${answered === undefined ? `${total}%` : `${total}, but ${answered} people answered`}`,
    fix: ONE_ANSWER,
  }),
  'consultations/totals-over-whole': ({ total, answered }: { total: number; answered: number | undefined }) => ({
    message: `agree and disagree add up to ${answered === undefined ? `${total}%` : `${total}, but ${answered} people answered`}`,
    fix: ONE_ANSWER,
  }),
  'consultations/nobody-counted': () => ({
    message: 'it is not said how many people answered, so no share can be worked out',
    fix: 'Add “respondents:” with the number of people who answered this question',
  }),
  'consultations/share-over-100': ({ figure }: { figure: number }) => ({
    message: `${figure} is more than 100 per cent`,
    fix: 'Correct it; if these are numbers of people, write “countedIn: respondents” in the question',
  }),
  'consultations/no-people': ({ figure }: { figure: number }) => ({
    message: `${figure} is not a number of people`,
    fix: 'Correct it; if these are shares in per cent, delete “countedIn: respondents”',
  }),
  'consultations/count-over-answered': ({ figure, answered }: { figure: number; answered: number }) => ({
    message: `${figure} is more than the ${answered} people who answered`,
    fix: 'Correct it; if these are shares in per cent, delete “countedIn: respondents”',
  }),
  'consultations/scale-and-total': () => ({
    message: 'the item has a scale and a total, which is worked out from the scale',
    fix: 'Delete “agree” and “disagree” beside “scale”',
  }),
  'consultations/rank-and-mentions': () => ({
    message: 'the theme has a rank and a number of mentions, and the order follows from the mentions',
    fix: 'Delete “rank” beside “mentions”',
  }),
  'consultations/neither-figure-nor-words': ({ label }: { label: string }) => ({
    message: `“${label}” has neither a figure nor words`,
    fix: 'Add the figure, or “words: not in the text of the report”',
  }),
  'consultations/same-id': ({ id }: { id: string }) => ({
    message: `the id “${id}” is taken by another question`,
    fix: 'Give one of the two another id',
  }),
  'consultations/same-address': ({ id, file }: { id: string; file: string }) => ({
    message: `the figures of “${id}” would stand at the same address as those of a question in ${file}`,
    fix: 'Give one of the two questions another id',
  }),
  'consultations/number-in-sentence': ({ number, ...sentence }: InSentence & { number: number }) => ({
    message: `the number ${number} is not one of the figures of ${WHOSE[sentence.of]}`,
    fix: correct(sentence),
  }),
  'consultations/share-in-sentence': ({ words, ...sentence }: InSentence & { words: string }) => ({
    message: `${quote(words)} is not near a figure of ${WHOSE[sentence.of]}`,
    fix: correct(sentence),
  }),
} satisfies Room<'consultations'>;

/** What the form of a new consultation can meet too. */
export const consultationBegun = {
  'consultations/nothing-asked': () => ({
    message: 'it is not said what was asked',
    fix: 'Add “asked” with the questions as they are put, or “questions” with their answers',
  }),
  'consultations/no-source': () => ({
    message: 'it is not said where a reader can check this',
    fix: 'Add “evidence” with the title and the address of the page or paper, or “sources”',
  }),
} satisfies Room<'consultations'>;
