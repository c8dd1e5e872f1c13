/** The open data of consultations: one row an answer, a figure only where the report gives one. */

import { SUPPRESSED } from '../../charts/chart-view.ts';
import { agreementShares, answerShare, baseOf, type Figure, hasShares, isDerived, type Question } from '../../plan/consultation-figures.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { AGREEMENT } from '../../schema/agreement.ts';
import { HIDDEN } from '../../schema/consultation.ts';
import { type Cell, type Column, joined, sourceText, table } from '../open-data/open-data-table.ts';

/** A figure of an answer as data: hidden ones are marked as in the tables of the pages. */
const dataCell = (figure: Figure): Cell => (figure === HIDDEN ? SUPPRESSED : (figure ?? null));

interface ConsultationRow {
  label: string;
  agree?: Figure;
  disagree?: Figure;
  scale?: Figure[] | undefined;
  share?: Figure;
  population?: number | undefined;
  rank?: number | undefined;
  mentions?: number | undefined;
  words?: string | undefined;
}

export function consultationTable(graph: Graph, plan: Plan) {
  const rows = plan.all('consultation').flatMap((consultation) =>
    consultation.data.questions.flatMap((question) => {
      const base = baseOf(consultation.data, question);
      return rowsOf(question, base).map((row) => ({ consultation, question, ...row }));
    }),
  );
  // Columns that only some consultations can fill are not there for the others.
  const scale = rows.some((row) => row.scale) ? AGREEMENT : [];
  const mentions = rows.some((row) => row.mentions !== undefined);
  const derived = rows.some(({ question }) => isDerived(question));
  type Row = (typeof rows)[number];
  return table<Row>(
    'consultations',
    'Consultations',
    `What the public was asked and answered: a figure only where the report gives one. ${SUPPRESSED} is a figure that is hidden, because so few people answered so that somebody could be recognised.`,
    rows,
    [
      ['consultation', 'Consultation', ({ consultation }) => consultation.data.title],
      ['responses', 'People who answered the consultation', ({ consultation }) => consultation.data.responses],
      ['question', 'Id of the question', ({ question }) => question.id],
      ['question_number', 'Number in the questionnaire', ({ question }) => question.number ?? null],
      ['question_title', 'Heading of the question', ({ question }) => question.title],
      ['kind', 'agreement, profile (who answered), choices or themes', ({ question }) => question.kind],
      ['answer', 'What was asked about, or answered', ({ label }) => label],
      ['agree_percent', 'Per cent who agree or strongly agree', ({ agree }) => dataCell(agree)],
      ['disagree_percent', 'Per cent who disagree or strongly disagree', ({ disagree }) => dataCell(disagree)],
      ...scale.map(
        ({ id, column }, place): Column<Row> => [
          `scale_${column}_percent`,
          `Per cent who answered “${graph.words.charts.answers[id]}”`,
          (row) => dataCell(row.scale?.[place]),
        ],
      ),
      ['share_percent', 'Per cent of respondents', ({ share }) => dataCell(share)],
      ['population_percent', 'Per cent of the population', ({ population }) => population ?? null],
      ...(derived
        ? [
            [
              'worked_out',
              'Whether the shares are worked out from counts of respondents',
              ({ question }) => isDerived(question),
            ] satisfies Column<Row>,
          ]
        : []),
      ['rank', 'Rank, only where the report is certain', ({ rank }) => rank ?? null],
      ...(mentions
        ? [['mentions', 'How often it came up: mentions, not people', ({ mentions: many }) => many ?? null] satisfies Column<Row>]
        : []),
      ['words', 'What the report says in words', ({ words }) => words ?? null],
      ['source', 'Document and place', ({ question }) => sourceText(graph, question.sources)],
      [
        'compared_with',
        'The population that the shares are compared with',
        ({ question }) => (hasShares(question) ? (question.comparedWith ?? null) : null),
      ],
      ['respondents', 'People who answered the question, if the report counts them', ({ question }) => question.respondents ?? null],
      ['finding', 'What the answers to the question show', ({ question }) => question.finding ?? null],
      [
        'ranking',
        'How far the order of the answers is a ranking',
        ({ question }) => (question.kind === 'themes' ? question.ranking : null),
      ],
      ['notes', 'What one must know to read the answers to the question rightly', ({ question }) => joined(question.notes)],
    ],
  );
}

/** The items of a question with the fields of all kinds of question. */
function rowsOf(question: Question, base: number | undefined): ConsultationRow[] {
  if (question.kind === 'agreement')
    return question.items.map((item) => ({ label: item.label, words: item.words, ...agreementShares(question, item, base) }));
  if (question.kind === 'themes')
    return question.items.map(({ label, rank, rankInWords, mentions, note }) => ({
      label,
      rank,
      mentions,
      words: [rankInWords, note].filter(Boolean).join('. ') || undefined,
    }));
  return question.items.map((item) => ({
    label: item.label,
    words: item.words,
    share: answerShare(question, item, base),
    population: item.population,
  }));
}
