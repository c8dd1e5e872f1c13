/** What others may rely on and find no more: addresses that lead nowhere, and files and columns of open data that are gone. */
import type { Graph } from '../../plan/graph.ts';
import { byKey, keyOf } from '../../plan/publication.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { idInCollection } from '../../source/references.ts';
import { dataTables } from '../open-data/data-tables.ts';
import { sharedFiles } from '../open-data/shared-tables.ts';
import { addressOf, dataAddress, sharedDataAddress } from '../page/addresses.ts';
import { subjectText } from './subjects.ts';
import type { Sides, ToldChange } from './told.ts';

const placeIn = (graph: Graph, entry: AnyEntry) => addressOf(entry, graph.currentPlan.id);

/** What was withdrawn keeps its address. */
export const addressesIn = (graph: Graph): ReadonlySet<string> =>
  new Set([...graph.entries, ...graph.withdrawn].map((entry) => placeIn(graph, entry)));

/** Entries that are still there and have another address, so that the old one leads nowhere. */
export function movedAddresses({ before, after }: Sides, isGone: (address: string) => boolean): ToldChange[] {
  const now = byKey(after.entries);
  return before.entries.flatMap((was): ToldChange[] => {
    const entry = now.get(keyOf(was));
    const from = placeIn(before, was);
    if (!entry || !isGone(from)) return [];
    const to = placeIn(after, entry);
    return [
      {
        class: 'promise',
        correction: false,
        kind: entry.kind,
        id: idInCollection(entry),
        field: 'address',
        page: to.split('#')[0] ?? to,
        address: to,
        file: entry.file,
        sentence: after.words.changes.moved({ subject: subjectText(after, entry), from, to }),
        before: from,
        after: to,
      },
    ];
  });
}

/** The columns of every file of open data. */
function columnsIn(graph: Graph): Map<string, { columns: string[]; plan: string | undefined }> {
  const tables = [
    ...sharedFiles(graph).map((table) => ({ file: sharedDataAddress(table.name, 'csv'), table, plan: undefined })),
    ...graph.plans.flatMap((plan) =>
      dataTables(graph, plan).map((table) => ({ file: dataAddress(plan.id, table.name, 'csv'), table, plan: plan.id })),
    ),
  ];
  return new Map(tables.map(({ file, table, plan }) => [file, { columns: table.columns.map(({ name }) => name), plan }]));
}

export function goneData({ before, after }: Sides): ToldChange[] {
  const { changes: words } = after.words;
  const now = columnsIn(after);
  const told = (plan: string | undefined, field: string, sentence: string): ToldChange => ({
    class: 'promise',
    correction: false,
    kind: plan === undefined ? 'site' : 'plan',
    id: plan ?? 'site',
    field,
    page: null,
    address: null,
    file: after.site.file,
    sentence,
    before: field,
    after: null,
  });
  return [...columnsIn(before)].flatMap(([file, { columns, plan }]) => {
    const left = now.get(file);
    if (!left) return [told(plan, file, words.fileGone(file))];
    return columns
      .filter((column) => !left.columns.includes(column))
      .map((column) => told(plan, `${file} ${column}`, words.columnGone({ file, column })));
  });
}
