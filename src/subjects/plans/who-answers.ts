/** Whom to ask about a plan and its partnership, why that body, and who answers for them: the same wherever a reader looks for it. */
import type { CitationView, LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { toCall, toVisit } from '../help/contacts.ts';
import { textphoneFor } from '../help/help-box.ts';
import { planLink } from '../page/entry-links.ts';
import { citations } from '../page/page.ts';
import { bodyLink } from '../partnership/bodies.ts';

export interface Said {
  text: string;
  sources: CitationView[];
}

/** `by`: what it takes to reach somebody there, if not what everybody has. */
type Way = LinkItem & { by?: string };

export interface AskView {
  body: LinkItem;
  ways: Way[];
  reason?: Said | undefined;
}

export interface WhoAnswersView {
  plan: LinkItem;
  ask?: AskView | undefined;
  /** Who draws up, publishes and scrutinises it, and what could not be found out. */
  answerable: Said[];
}

const saidOf = (graph: Graph, { text, sources }: { text: string; sources?: Parameters<typeof citations>[1] }): Said => ({
  text,
  sources: citations(graph, sources),
});

/** A body with the ways to reach it, as the page of a plan names it. */
export function waysTo(graph: Graph, plan: Plan, body: Entry<'organisation'>): AskView {
  const { contact } = body.data;
  return {
    body: bodyLink(plan, body),
    ways: contact ? [...(contact.number ? toSpeak(graph, contact.number) : []), toVisit(contact.web)] : [],
  };
}

function toSpeak(graph: Graph, number: string): Way[] {
  const textphone = textphoneFor(graph, number);
  return [toCall(number), ...(textphone ? [{ ...toCall(textphone), by: graph.words.plans.textphone }] : [])];
}

/** Whom to ask about it, with the ways to do so. */
export function askView(graph: Graph, plan: Plan): AskView | undefined {
  const { askAbout, askReason } = plan.entry.data;
  if (!askAbout) return undefined;
  return { ...waysTo(graph, plan, graph.get(askAbout, 'organisation')), reason: askReason && saidOf(graph, askReason) };
}

export const whoAnswersView = (graph: Graph, plan: Plan): WhoAnswersView => ({
  plan: planLink(plan),
  ask: askView(graph, plan),
  answerable: (plan.entry.data.answerable ?? []).map((each) => saidOf(graph, each)),
});

/** Whether there is anything to tell of it. */
export const isAnswered = ({ ask, answerable }: WhoAnswersView): boolean => ask !== undefined || answerable.length > 0;
