/** The open data of consultations: one row an answer, a figure only where the report gives one. */

import {
  agreementShares,
  answerShare,
  baseOf,
  type Figure,
  hasShares,
  isDerived,
  type Question,
  responsesOf,
} from '../../plan/consultation-figures.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { AGREEMENT, type AgreementField } from '../../schema/agreement.ts';
import { HIDDEN } from '../../schema/consultation-question.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Column } from '../open-data/column.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { entryOf, sharedColumns, UNKNOWN, unknownWord } from '../open-data/shared-columns.ts';

const KINDS = ['agreement', 'profile', 'choices', 'themes'];

/** The columns of figures that may be hidden, and the figure of an answer in each. */
const FIGURES = {
  agree_percent: ({ agree }: Answer) => agree,
  disagree_percent: ({ disagree }: Answer) => disagree,
  scale_strongly_agree_percent: ({ scale }: Answer) => scale?.stronglyAgree,
  scale_agree_percent: ({ scale }: Answer) => scale?.agree,
  scale_neither_agree_nor_disagree_percent: ({ scale }: Answer) => scale?.neither,
  scale_disagree_percent: ({ scale }: Answer) => scale?.disagree,
  scale_strongly_disagree_percent: ({ scale }: Answer) => scale?.stronglyDisagree,
  scale_dont_know_percent: ({ scale }: Answer) => scale?.dontKnow,
  share_percent: ({ share }: Answer) => share,
} satisfies Record<string, (answer: Answer) => Figure>;
type FigureName = keyof typeof FIGURES;
const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

interface Answer {
  label: string;
  priority?: string | undefined;
  district?: string | undefined;
  agree?: Figure;
  disagree?: Figure;
  scale?: Record<AgreementField, Figure> | undefined;
  share?: Figure;
  population?: number | undefined;
  rank?: number | undefined;
  mentions?: number | undefined;
  words?: string | undefined;
  /** The document that has printed a share of few people, if one has. */
  alreadyPublished?: string | undefined;
}

interface Row extends Answer {
  consultation: Entry<'consultation'>;
  question: Question;
  /** Its place among the answers to the question. */
  place: number;
}

const figureColumn = (name: FigureName): Column<Row, FigureName> => ({
  name,
  type: 'number',
  value: (row) => {
    const figure = FIGURES[name](row);
    return figure === HIDDEN ? null : figure;
  },
});

export function consultationTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Row>(graph);
  const rows = plan
    .all('consultation')
    .flatMap((consultation) =>
      consultation.data.questions.flatMap((question) =>
        answersTo(question, baseOf(consultation.data, question)).map(
          (answer, index): Row => ({ consultation, question, place: index + 1, ...answer }),
        ),
      ),
    );
  return table(
    graph,
    'consultations',
    rows,
    [
      { name: 'consultation_id', type: 'id', value: ({ consultation }) => dataId(consultation) },
      { name: 'consultation', type: 'text', value: ({ consultation }) => consultation.data.title },
      { name: 'from', type: 'date', value: ({ consultation }) => consultation.data.from },
      { name: 'to', type: 'date', value: ({ consultation }) => consultation.data.to },
      { name: 'responses', type: 'integer', value: ({ consultation }) => responsesOf(consultation.data) },
      { name: 'responses_unknown', type: 'code', codes: UNKNOWN, value: ({ consultation }) => unknownWord(consultation.data.responses) },
      { name: 'question_id', type: 'id', value: ({ question }) => dataId({ kind: 'question', id: question.id }) },
      { name: 'question_number', type: 'text', value: ({ question }) => question.number },
      { name: 'question', type: 'text', value: ({ question }) => question.title },
      { name: 'kind', type: 'code', codes: KINDS, value: ({ question }) => question.kind },
      { name: 'respondents', type: 'integer', value: ({ question }) => question.respondents },
      { name: 'answer_place', type: 'integer', value: ({ place }) => place },
      { name: 'answer', type: 'text', value: ({ label }) => label },
      ...shared.entry('priority', 'priorities.id', ({ priority }) => entryOf(plan, 'priority', priority)),
      ...shared.entry('district', 'districts.id', ({ district }) => district && graph.get(district, 'district')),
      ...FIGURE_NAMES.map(figureColumn),
      {
        name: 'hidden',
        type: 'list of code',
        codes: FIGURE_NAMES,
        value: (row) => FIGURE_NAMES.filter((name) => FIGURES[name](row) === HIDDEN),
      },
      { name: 'already_published', type: 'boolean', value: ({ alreadyPublished }) => alreadyPublished !== undefined },
      { name: 'worked_out', type: 'boolean', value: ({ question }) => isDerived(question) },
      { name: 'population_percent', type: 'number', value: ({ population }) => population },
      { name: 'compared_with', type: 'text', value: ({ question }) => (hasShares(question) ? question.comparedWith : null) },
      { name: 'rank', type: 'integer', value: ({ rank }) => rank },
      { name: 'ranking', type: 'text', value: ({ question }) => (question.kind === 'themes' ? question.ranking : null) },
      { name: 'mentions', type: 'integer', value: ({ mentions }) => mentions },
      { name: 'words', type: 'text', value: ({ words }) => words },
      { name: 'finding', type: 'text', value: ({ question }) => question.finding },
      shared.notes(({ question }) => question.notes),
      ...shared.sources(({ question }) => question.sources),
      shared.address(plan, ({ consultation }) => consultation),
    ],
    ['consultation_id', 'question_id', 'answer_place'],
  );
}

/** The answers to a question with the fields of all kinds of question. */
function answersTo(question: Question, base: number | undefined): Answer[] {
  if (question.kind === 'agreement')
    return question.items.map((item) => {
      const { agree, disagree, scale } = agreementShares(question, item, base);
      const byField = scale && (Object.fromEntries(AGREEMENT.map(({ field }, index) => [field, scale[index]])) as Answer['scale']);
      const { label, priority, words, alreadyPublished } = item;
      return { label, priority, words, alreadyPublished, agree, disagree, scale: byField };
    });
  if (question.kind === 'themes')
    return question.items.map(({ label, rank, rankInWords, mentions, note, alreadyPublished }) => ({
      label,
      rank,
      mentions,
      alreadyPublished,
      words: [rankInWords, note].filter(Boolean).join('. '),
    }));
  return question.items.map((item) => ({
    label: item.label,
    district: item.district,
    words: item.words,
    share: answerShare(question, item, base),
    population: item.population,
    alreadyPublished: item.alreadyPublished,
  }));
}
