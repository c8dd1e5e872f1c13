/** The open data of what was taken back: where, when and why, and never what. */
import type { Graph } from '../../plan/graph.ts';
import { titleOf } from '../../plan/titles.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { addressAt, knownNotes, type Note, standsAt } from './taken-back.ts';

export function takenBackTable(graph: Graph) {
  const planOf = (note: Note) => {
    const entry = standsAt(graph, note);
    const id = entry?.kind === 'plan' ? entry.id : entry?.plan;
    return id === undefined ? undefined : graph.planOf(id);
  };
  return table(graph, 'taken-back', knownNotes(graph), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'date', type: 'date', exact: 'day', value: ({ data }) => data.date },
    { name: 'why', type: 'text', value: ({ data }) => data.why },
    {
      name: 'plan_id',
      type: 'id',
      joins: 'plans.id',
      value: (note) => planOf(note)?.id,
    },
    { name: 'plan', type: 'text', value: (note) => planOf(note)?.entry.data.title },
    { name: 'entry_id', type: 'text', value: (note) => standsAt(graph, note)?.id },
    {
      name: 'entry',
      type: 'text',
      value: (note) => {
        const entry = standsAt(graph, note);
        return entry && titleOf(entry);
      },
    },
    { name: 'address', type: 'text', value: (note) => addressAt(graph, note) },
  ]);
}
