/**
 * Few people can be recognised, and Git keeps every version for everybody to read: a small number is refused before it is
 * committed, not hidden when the site is built. Statistics on people are commonly suppressed below five, together with
 * whatever would let them be worked out by subtraction (docs/decisions/0011-small-numbers.md).
 *
 * The messages do not repeat the number: the results of the check are public too.
 */
import { HIDDEN } from '../../schema/consultation.ts';
import type { Problem } from '../../source/problem.ts';
import type { Entry } from '../../source/read-content.ts';
import { idOf } from '../../source/references.ts';
import { both, quote } from '../../source/wording.ts';
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

/** The smallest number of people that is published. */
const FEWEST = 5;

const COMBINE = `combine answers so that each has ${FEWEST} people or more`;

type Consulted = Entry<'consultation'>;

const isFew = (people: number | undefined) => people !== undefined && people > 0 && Math.round(people) < FEWEST;

/** How many people a known figure amounts to, if that can be told. A printed share is rounded, so the nearest number is meant. */
const peopleIn = (figure: number, question: Question, base: number | undefined): number | undefined =>
  isDerived(question) ? figure : base === undefined ? undefined : (figure / 100) * base;

const hasSource = ({ sources }: Question, document: string) => sources.some((source) => idOf(source.document) === idOf(document));

/** A consultation or a question that hardly anybody answered. */
function fewAnswered({ data, ...entry }: Consulted): Problem[] {
  const at = (path: (string | number)[], fix: string) => problemAt(entry, path, `fewer than ${FEWEST} people answered`, fix);
  if ((responsesOf(data) ?? FEWEST) < FEWEST) {
    return [at(['responses'], 'Leave the answers out: any of them could point to a person. Delete the file')];
  }
  return data.questions.flatMap(({ respondents = FEWEST }, index) =>
    respondents < FEWEST
      ? [
          at(
            ['questions', index, 'respondents'],
            'Leave the question out, or say in “notes” of the consultation that only a few answered it',
          ),
        ]
      : [],
  );
}

/** A cell that counts too few people, and that no source has printed. */
function smallCell(entry: Consulted, question: Question, cell: Cell): Problem[] {
  const { figure, path, alreadyPublished } = cell;
  if (typeof figure !== 'number' || !isFew(peopleIn(figure, question, baseOf(entry.data, question)))) return [];
  if (!isDerived(question)) {
    if (alreadyPublished) return [];
    return [
      problemAt(
        entry,
        path,
        `this share is that of fewer than ${FEWEST} people, who could be recognised`,
        `Write “${HIDDEN}”, or ${COMBINE}; if a source of the question has printed this share, name it in “alreadyPublished”`,
      ),
    ];
  }
  return [
    alreadyPublished
      ? problemAt(
          entry,
          path,
          `a number of fewer than ${FEWEST} people is not repeated, whoever has published it`,
          `Write “${HIDDEN}”, or give the shares in per cent as the source prints them, without “countedIn: respondents”`,
        )
      : problemAt(entry, path, `fewer than ${FEWEST} people gave this answer, and could be recognised`, `Write “${HIDDEN}”, or ${COMBINE}`),
  ];
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
  const also = alsoToHide(group, rest, peopleOf);
  const hide = (labels: string[], word: string) =>
    also ? `Write “${HIDDEN}” for ${both([...labels, quote(also.label)])}${word}, or ${COMBINE}` : COMBINE.replace('c', 'C');
  const fix = hide([], ' too');
  const [first] = hidden;
  const unlisted = left.length > 0 || group.people === 'in one or none';

  if (first && hidden.length === 1 && !unlisted) {
    return [problemAt(entry, first.path, 'this is the only hidden figure, so it can be worked out from the others', fix)];
  }
  if (first && Math.round(rest) < FEWEST) {
    return [problemAt(entry, first.path, `the others show that what is hidden is fewer than ${FEWEST} people in all`, fix)];
  }
  const [missing] = left;
  if (missing && isFew(Math.round(rest))) {
    return [
      problemAt(
        entry,
        missing.path,
        `the others show that what is left out is fewer than ${FEWEST} people`,
        hide(left.length > 1 ? ['each of them'] : [quote(missing.label)], ''),
      ),
    ];
  }
  // Counts are exact, so what they lack is an answer that is not listed. Shares may lack as much by rounding.
  const whole = hasShares(question) && isDerived(question) && group.cells.every(({ figure }) => typeof figure === 'number');
  return whole && isFew(rest)
    ? [
        problemAt(
          entry,
          group.path,
          `the counts leave out fewer than ${FEWEST} of the people who answered, so what is not listed can be worked out`,
          'Correct “respondents” to those who answered this question, or combine the answer that is not listed with another',
        ),
      ]
    : [];
}

/** No figure stands for one to four people, and none can be worked out. */
export const smallNumbers = ruleFor('consultation', (entry) => {
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
export const smallMentions = ruleFor('consultation', (entry) =>
  entry.data.questions.flatMap((question, index) =>
    isCounted(question)
      ? []
      : question.items.flatMap(({ mentions = 0, alreadyPublished }, place) =>
          isFew(mentions) && !alreadyPublished
            ? [
                problemAt(
                  entry,
                  ['questions', index, 'items', place, 'mentions'],
                  `a theme with fewer than ${FEWEST} mentions could be put down to a person`,
                  'Delete the line; if a source of the question has printed the number, name it in “alreadyPublished”',
                ),
              ]
            : [],
        ),
  ),
);

const questionsOf = ({ questions }: Consultation) =>
  questions.flatMap((question, index) => question.items.map((item, place) => ({ question, index, item, place })));

/** What is said to be published already is cited, so that a reader can check it. */
export const publishedBySource: Rule = (content) => {
  const known = new Set(content.drafts.filter(({ kind }) => kind === 'document').map(({ id }) => id));
  return ruleFor('consultation', (entry) =>
    questionsOf(entry.data).flatMap(({ question, index, item, place }) => {
      const document = item.alreadyPublished;
      // Whether there is such a document is another rule’s to say.
      if (document === undefined || hasSource(question, document) || !known.has(idOf(document))) return [];
      return [
        problemAt(
          entry,
          ['questions', index, 'items', place, 'alreadyPublished'],
          `“${document}” is not one of the sources of this question`,
          'Add it to them with the place where the figure is printed, or correct the id',
        ),
      ];
    }),
  )(content);
};
