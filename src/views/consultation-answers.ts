/** The answers of a consultation, as tables that say where the report gives a figure and where only words. */
import type { Graph, Plan } from '../plan/graph.ts';
import type { Data } from '../schema/kinds.ts';
import type { Entry } from '../source/read-content.ts';
import { addressOf } from './addresses.ts';

export type Question = Data<'consultation'>['questions'][number];
export type AgreementQuestion = Extract<Question, { kind: 'agreement' }>;
export type ProfileQuestion = Extract<Question, { kind: 'profile' }>;

export const NO_FIGURE = 'not in the text';

/** What a consultation’s public said about a priority. */
export interface PriorityAnswer {
  consultation: string;
  address: string;
  respondents: number;
  /** Per cent who agree, if the report gives it. */
  agree?: number | undefined;
  words?: string | undefined;
}

export const answersAbout = (plan: Plan, priority: Entry<'priority'>): PriorityAnswer[] =>
  plan.all('consultation').flatMap((consultation) =>
    consultation.data.questions.flatMap((question) => {
      if (question.kind !== 'agreement') return [];
      return question.items
        .filter((item) => item.priority !== undefined && plan.get(item.priority, 'priority') === priority)
        .map(({ agree, words }) => ({
          consultation: consultation.data.title,
          address: `${addressOf(consultation, plan.id)}#question-${question.id}`,
          respondents: question.respondents ?? consultation.data.responses,
          agree,
          words,
        }));
    }),
  );

/** What reports say of respondents from a district. */
export const answersFrom = (graph: Graph, plan: Plan, district: Entry<'district'>) =>
  plan.all('consultation').flatMap((consultation) =>
    consultation.data.questions.flatMap((question) => {
      if (question.kind !== 'profile') return [];
      return question.items
        .filter((item) => item.district !== undefined && graph.get(item.district, 'district') === district)
        .filter(({ share, words }) => share !== undefined || !words?.toLowerCase().startsWith(NO_FIGURE))
        .map(({ share, words }) => ({
          consultation: consultation.data.title,
          address: `${addressOf(consultation, plan.id)}#question-${question.id}`,
          text: words ?? `${share} % of the responses came from here`,
        }));
    }),
  );
