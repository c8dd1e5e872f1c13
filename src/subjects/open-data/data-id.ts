/**
 * Ids as data. One thing has one id in every table: that of its file or list, unless a spreadsheet would take it for something
 * else. `1-10` would become the first of October and `5` a number without its table, and what was saved again would join
 * nothing, so these have their kind before them: `action-1-10`, `outcome-5`.
 */
import type { Body } from '../../plan/bodies.ts';
import type { Graph } from '../../plan/graph.ts';
import type { Kind } from '../../schema/kinds.ts';

/** Numbers and dates as spreadsheets see them: 5, 1-10, 2025-a, mar-5, sept1. */
const MISTAKEN = /^(\d|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-?\d|true$|false$)/;

/** What has an id: an entry, or what is named within one. */
interface Named {
  kind: Kind | 'question' | 'step';
  id: string;
}

const withKind = ({ kind, id }: Named): string => `${kind}-${id}`;

export const dataId = (entry: Named): string => (MISTAKEN.test(entry.id) ? withKind(entry) : entry.id);

/** Organisations and groups stand in one table, so an id that is one of each has its kind before it. */
export function bodyId(graph: Graph, body: Body): string {
  const others = [...graph.all('organisation'), ...graph.all('group')].filter(({ id }) => id === body.id);
  return others.length > 1 ? withKind(body) : dataId(body);
}
