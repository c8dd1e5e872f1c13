/** Whether there is anything to tell of how a resident can have a say; apart from the page itself, for the frame of all pages asks it. */
import type { Graph } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';

type Contact = NonNullable<Entry<'organisation'>['data']['contact']>;
export type Matter = NonNullable<Contact['matters']>[number];

/** What one can complain of, and to which body. */
export const complaints = (graph: Graph): { body: Entry<'organisation'>; matter: Matter }[] =>
  graph
    .all('organisation')
    .flatMap((body) => (body.data.contact?.matters ?? []).filter(({ complaint }) => complaint).map((matter) => ({ body, matter })));

export const hasSay = (graph: Graph): boolean =>
  graph.all('meeting').length > 0 ||
  complaints(graph).length > 0 ||
  graph.plans.some((plan) => plan.all('consultation').length + plan.all('forward-programme-item').length > 0);
