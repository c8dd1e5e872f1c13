/**
 * Few people can be recognised, and Git keeps every version for everybody to read: a small number is refused before it is
 * committed, not hidden when the site is built. Statistics on people are commonly suppressed below five, together with
 * whatever would let them be worked out by subtraction (docs/decisions/0011-small-numbers.md).
 *
 * The messages do not repeat the number: the results of the check are public too.
 */
import { HIDDEN } from '../../schema/consultation-question.ts';
import { FEWEST } from '../../schema/fields.ts';
import { type Problem, say } from '../../source/problem.ts';
import type { Entry } from '../../source/read-content.ts';
import { idOf } from '../../source/references.ts';
import {
  baseOf,
  type Cell,
  type Consultation,
  type Group,
  groupsOf,
  hasShares,
  isCounted,
  isDerived,
  type Question,
  responsesOf,
} from '../consultation-figures.ts';
import { excess } from './figures.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

/** What the words of these rules have in labels. */
const LIMITS = { fewest: FEWEST, hidden: HIDDEN };

type Consulted = Entry<'consultation'>;

const isFew = (people: number | undefined) => people !== undefined && people > 0 && Math.round(people) < FEWEST;

/** How many people a known figure amounts to, if that can be told. A printed share is rounded, so the nearest number is meant. */
const peopleIn = (figure: number, question: Question, base: number | undefined): number | undefined =>
  isDerived(question) ? figure : base === undefined ? undefined : (figure / 100) * base;

const hasSource = ({ sources }: Question, document: string) => sources.some((source) => idOf(source.document) === idOf(document));

/** A consultation or a question that hardly anybody answered. */
function fewAnswered({ data, ...entry }: Consulted): Problem[] {
  if ((responsesOf(data) ?? FEWEST) < FEWEST)
    return [problemAt(entry, ['responses'], say('few-people/answered-consultation', { fewest: FEWEST }))];
  return data.questions.flatMap(({ respondents = FEWEST }, index) =>
    respondents < FEWEST
      ? [problemAt(entry, ['questions', index, 'respondents'], say('few-people/answered-question', { fewest: FEWEST }))]
      : [],
  );
}

/** A cell that counts too few people, and that no source has printed. */
function smallCell(entry: Consulted, question: Question, cell: Cell): Problem[] {
  const { figure, path, alreadyPublished } = cell;
  if (typeof figure !== 'number' || !isFew(peopleIn(figure, question, baseOf(entry.data, question)))) return [];
  if (!isDerived(question)) return alreadyPublished ? [] : [problemAt(entry, path, say('few-people/share', LIMITS))];
  return [problemAt(entry, path, say(alreadyPublished ? 'few-people/count-repeated' : 'few-people/count', LIMITS))];
}

/** The smallest known cell that, hidden as well, makes the hidden ones enough people not to be told apart. */
function alsoToHide({ cells }: Group, hidden: number, peopleOf: (cell: Cell) => number): Cell | undefined {
  const enough = cells.filter((cell) => typeof cell.figure === 'number' && Math.round(hidden + peopleOf(cell)) >= FEWEST);
  return enough.sort((a, b) => peopleOf(a) - peopleOf(b))[0];
}

/** Cells that are hidden or left out, and that the others give away. */
function givenAway(entry: Consulted, question: Question, group: Group): Problem[] {
  const base = baseOf(entry.data, question);
  // A share of an unknown number of people tells nobody how many the rest are.
  if (base === undefined || group.people === 'in any' || excess(group, base, isDerived(question)) !== undefined) return [];
  const peopleOf = ({ figure }: Cell) => (typeof figure === 'number' ? (peopleIn(figure, question, base) ?? 0) : 0);
  const hidden = group.cells.filter(({ figure }) => figure === HIDDEN);
  const left = group.cells.filter(({ figure, alreadyPublished }) => figure === undefined && (isDerived(question) || !alreadyPublished));
  const rest = base - group.cells.reduce((total, cell) => total + peopleOf(cell), 0);
  const limits = { ...LIMITS, also: alsoToHide(group, rest, peopleOf)?.label };
  const [first] = hidden;
  const unlisted = left.length > 0 || group.people === 'in one or none';

  if (first && hidden.length === 1 && !unlisted) return [problemAt(entry, first.path, say('few-people/only-one-hidden', limits))];
  if (first && Math.round(rest) < FEWEST) return [problemAt(entry, first.path, say('few-people/hidden-in-all', limits))];
  const [missing] = left;
  if (missing && isFew(Math.round(rest))) {
    const alone = left.length > 1 ? undefined : missing.label;
    return [problemAt(entry, missing.path, say('few-people/left-out', { ...limits, left: alone }))];
  }
  // Counts are exact, so what they lack is an answer that is not listed. Shares may lack as much by rounding.
  const whole = hasShares(question) && isDerived(question) && group.cells.every(({ figure }) => typeof figure === 'number');
  return whole && isFew(rest) ? [problemAt(entry, group.path, say('few-people/not-listed', { fewest: FEWEST }))] : [];
}

/** No figure stands for one to four people, and none can be worked out. */
const smallNumbers = ruleFor('consultation', (entry) => {
  const few = fewAnswered(entry);
  const isTold = (index: number) => few.some(({ field }) => field === 'responses' || field.startsWith(`questions[${index + 1}]`));
  const inCells = entry.data.questions.flatMap((question, index) =>
    // Of so few people every share is small: to say so of each would hide what is wrong.
    isTold(index)
      ? []
      : groupsOf(question, index).flatMap((group) => {
          const small = group.cells.flatMap((cell) => smallCell(entry, question, cell));
          return small.length > 0 ? small : givenAway(entry, question, group);
        }),
  );
  return [...few, ...inCells];
});

/** Mentions are not people, but a few of them are soon put down to somebody: only what is public already is repeated. */
const smallMentions = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) =>
    isCounted(question)
      ? []
      : question.items.flatMap(({ mentions = 0, alreadyPublished }, place) =>
          isFew(mentions) && !alreadyPublished
            ? [problemAt(entry, ['questions', index, 'items', place, 'mentions'], say('few-people/mentions', { fewest: FEWEST }))]
            : [],
        ),
  ),
);

const questionsOf = ({ questions }: Consultation) =>
  questions.flatMap((question, index) => question.items.map((item, place) => ({ question, index, item, place })));

/** What is said to be published already is cited, so that a reader can check it. */
const publishedBySource: Rule = (content) => {
  const known = new Set(content.drafts.filter(({ kind }) => kind === 'document').map(({ id }) => id));
  return ruleFor('consultation', (entry) =>
    questionsOf(entry.data).flatMap(({ question, index, item, place }) => {
      const document = item.alreadyPublished;
      // Whether there is such a document is another rule’s to say.
      if (document === undefined || hasSource(question, document) || !known.has(idOf(document))) return [];
      return [problemAt(entry, ['questions', index, 'items', place, 'alreadyPublished'], say('few-people/not-by-source', { document }))];
    }),
  )(content);
};

/** What holds of counts so small that they could tell of somebody. */
export const SMALL_NUMBER_RULES: readonly Rule[] = [smallNumbers, smallMentions, publishedBySource];
