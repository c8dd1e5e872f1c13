/** That something was taken back, on the page where it stood and in its documents. `taken-back-table.ts` has its table of open data. */
import type { Graph } from '../../plan/graph.ts';
import { titleOf } from '../../plan/titles.ts';
import { TAKEN_FROM } from '../../schema/taken-back.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { addressOf, UPDATES } from '../page/addresses.ts';

export type Note = Entry<'taken-back'>;

/** The entry that it stood in. */
export const standsAt = (graph: Graph, { data: { at } }: Note): AnyEntry | undefined =>
  at === undefined ? undefined : (graph.anywhere(at, ...TAKEN_FROM) as AnyEntry);

export function addressAt(graph: Graph, note: Note): string {
  const entry = standsAt(graph, note);
  return entry ? addressOf(entry, entry.plan ?? graph.currentPlan.id) : UPDATES;
}

const byDay = (a: Note, b: Note) => (a.data.date < b.data.date ? 1 : -1);
/** The notes up to the day of the graph. */
export const knownNotes = (graph: Graph) => graph.all('taken-back').filter(({ data }) => data.date <= graph.asOf);

function noteText(graph: Graph, note: Note): string {
  const { publication, dates } = graph.words;
  const said = { date: dates.full(note.data.date), why: note.data.why };
  const entry = standsAt(graph, note);
  if (!entry) return publication.takenBackNote({ ...said, where: 'elsewhere' });
  if (!addressAt(graph, note).includes('#')) return publication.takenBackNote({ ...said, where: 'page' });
  return publication.takenBackNote({ ...said, where: 'part', title: titleOf(entry) });
}

/** What a page says of it, the latest first. */
export const takenBackNotes = (graph: Graph, address: string): string[] =>
  knownNotes(graph)
    .filter((note) => addressAt(graph, note).replace(/#.*$/, '') === address)
    .toSorted(byDay)
    .map((note) => noteText(graph, note));
