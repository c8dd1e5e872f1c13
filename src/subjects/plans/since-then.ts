/** What is true now of a plan that is over: what came after it, what has changed of what it names, and whom to ask. */
import type { CitationView, LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { toCall, toVisit } from '../help/contacts.ts';
import { citations } from '../page/page.ts';
import { bodyLink } from '../partnership/bodies.ts';
import type { PlanStatus } from './plan-status.ts';

interface Said {
  text: string;
  sources: CitationView[];
}

export interface SinceThenView {
  /** What came after it. Undefined of a plan that runs, or whose successor is named already. */
  cameAfter?: Said | undefined;
  /** Whom to ask about it, with the ways to do so. */
  ask?: { body: LinkItem; ways: LinkItem[] } | undefined;
  /** What has changed since, the earliest first. */
  changes: (Said & { date: string })[];
}

/** `isReplacedHere`: a plan that replaced it is published here, and named. */
export function sinceThenView(graph: Graph, plan: Plan, { ended, over }: PlanStatus, isReplacedHere: boolean): SinceThenView {
  const { cameAfter, sinceThen = [], askAbout, status } = plan.entry.data;
  const { plans, dates } = graph.words;
  const said = cameAfter && { text: cameAfter.text, sources: citations(graph, cameAfter.sources) };
  const isUnknown = ended && status !== 'superseded' && !isReplacedHere;
  const body = askAbout ? graph.get(askAbout, 'organisation') : undefined;
  const contact = body?.data.contact;
  return {
    cameAfter: over ? (said ?? (isUnknown ? { text: plans.afterUnknown, sources: [] } : undefined)) : undefined,
    ask: body && {
      body: bodyLink(plan, body),
      ways: contact ? [...(contact.number ? [toCall(contact.number)] : []), toVisit(contact.web)] : [],
    },
    changes: sinceThen
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map(({ date, text, sources }) => ({ date: dates.full(date), text, sources: citations(graph, sources) })),
  };
}
