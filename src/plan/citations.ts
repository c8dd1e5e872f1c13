/** Which documents a plan rests on: those that its entries cite, wherever in them, and those that it names as not held. */
import { type Kind, kinds, planKinds } from '../schema/kinds.ts';
import { metaOf, walk } from '../schema/schema-walk.ts';
import type { Plan } from './graph.ts';
import { idOf } from './references.ts';

/** The ids of all documents that entries of the plan refer to. */
export function citedDocuments(plan: Plan): Set<string> {
  const cited = new Set<string>();
  for (const kind of Object.keys(planKinds) as (keyof typeof planKinds)[]) {
    for (const { data } of plan.all(kind)) {
      walk(kinds[kind as Kind].schema, data, (field, value) => {
        if (metaOf(field).references?.includes('document') && typeof value === 'string') cited.add(idOf(value));
      });
    }
  }
  return cited;
}
