/** Where the entries of a kind stand with their ids, for columns that name things of several kinds. */
import type { Graph } from '../../plan/graph.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { bodyId, dataId } from './data-id.ts';

const PLACES: Partial<Record<Kind, string>> = {
  plan: 'plans.id',
  theme: 'themes.id',
  priority: 'priorities.id',
  'wider-priority': 'wider-priorities.id',
  objective: 'objectives.id',
  target: 'targets.id',
  measure: 'measures.id',
  action: 'actions.id',
  outcome: 'outcomes.id',
  'delivery-part': 'delivery-parts.id',
  'delivery-section': 'delivery-sections.id',
  'theory-of-change': 'theory-steps.theory_id',
  consultation: 'consultations.consultation_id',
  'funded-project': 'funded-projects.id',
  funding: 'funding.fund_id',
  chapter: 'chapters.id',
  'office-holder': 'office-holders.id',
  'forward-programme-item': 'forward-programme.id',
  organisation: 'bodies.id',
  group: 'bodies.id',
  district: 'districts.id',
  document: 'documents.id',
  meeting: 'meetings.id',
  'glossary-term': 'glossary.id',
  duty: 'duties.duty_id',
  topic: 'topics.topic_id',
};

/** Of these kinds, those that stand in a table. */
export const placesOf = (kinds: readonly Kind[]): Record<string, string> =>
  Object.fromEntries(kinds.flatMap((kind) => (PLACES[kind] ? [[kind, PLACES[kind]]] : [])));

/** The id that an entry has in its table; nothing if its kind has none. */
export function idInTable(graph: Graph, entry: AnyEntry): string | null {
  if (PLACES[entry.kind] === undefined) return null;
  return entry.kind === 'organisation' || entry.kind === 'group' ? bodyId(graph, entry as Parameters<typeof bodyId>[1]) : dataId(entry);
}
