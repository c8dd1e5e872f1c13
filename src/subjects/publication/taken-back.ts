/** That something was taken back, on the page where it stood, in its documents, and in a table of open data. */
import type { Graph } from '../../plan/graph.ts';
import { TAKEN_FROM } from '../../schema/taken-back.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { addressOf, UPDATES } from '../page/addresses.ts';

type Note = Entry<'taken-back'>;

const standsAt = (graph: Graph, { data: { at } }: Note): AnyEntry | undefined =>
  at === undefined ? undefined : (graph.anywhere(at, ...TAKEN_FROM) as AnyEntry);

function addressAt(graph: Graph, note: Note): string {
  const entry = standsAt(graph, note);
  return entry ? addressOf(entry, entry.plan ?? graph.currentPlan.id) : UPDATES;
}

const byDay = (a: Note, b: Note) => (a.data.date < b.data.date ? 1 : -1);
const known = (graph: Graph) => graph.all('taken-back').filter(({ data }) => data.date <= graph.asOf);

/** What a page says of it, the latest first. */
export const takenBackNotes = (graph: Graph, address: string): string[] =>
  known(graph)
    .filter((note) => addressAt(graph, note).replace(/#.*$/, '') === address)
    .toSorted(byDay)
    .map(({ data }) => graph.words.publication.takenBackNote({ date: graph.words.dates.full(data.date), why: data.why }));

export const takenBackTable = (graph: Graph) =>
  table(graph, 'taken-back', known(graph), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'date', type: 'date', value: ({ data }) => data.date },
    { name: 'why', type: 'text', value: ({ data }) => data.why },
    {
      name: 'plan_id',
      type: 'id',
      joins: 'plans.id',
      value: (note) => {
        const entry = standsAt(graph, note);
        return entry?.kind === 'plan' ? entry.id : entry?.plan;
      },
    },
    { name: 'entry_id', type: 'text', value: (note) => standsAt(graph, note)?.id },
    { name: 'address', type: 'text', value: (note) => addressAt(graph, note) },
  ]);
