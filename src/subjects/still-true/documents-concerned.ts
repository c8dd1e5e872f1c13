/** Which documents of a plan a record concerns: those of the whole plan, and the sheets that have what it is about. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { remembered } from '../../plan/remembered.ts';
import { planDocuments } from '../documents/documents.ts';
import { recordedIn } from './recorded.ts';

/** Every address in the views of a document. */
function* addressesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'address' && typeof inner === 'string') yield inner;
    yield* addressesIn(inner);
  }
}

/** The names of the documents that each record concerns, in the order of the records. */
export const documentsConcerned = (graph: Graph, plan: Plan): string[][] => concernedIn(graph, plan, plan);

const concernedIn = remembered((graph, plan): string[][] => {
  const recorded = recordedIn(graph, plan);
  if (recorded.length === 0) return [];
  const sheets = new Set(
    [...plan.all('priority'), ...plan.all('consultation')].map(
      ({ kind, id }) => `${plan.id}-${kind === 'consultation' ? 'consultation-' : ''}${id}`,
    ),
  );
  const documents = planDocuments(graph, plan).map(({ name, view }) => ({
    name,
    has: sheets.has(name) ? new Set(addressesIn(view().parts)) : undefined,
  }));
  return recorded.map(({ about }) =>
    documents.filter(({ has }) => has === undefined || about === undefined || has.has(about)).map(({ name }) => name),
  );
});
