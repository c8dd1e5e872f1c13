/** What became of addresses that were published: their open data, and the pages of those in whose place nothing stands. */
import type { Graph } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { tableWith } from '../open-data/open-data-table.ts';
import { homeCrumb, pageBuilder } from '../page/page.ts';
import type { WithdrawnView } from './withdrawals.ts';

/** An address of old, and what became of it. */
export interface Moved {
  from: string;
  /** Where it is now; nothing where nothing took its place. */
  to: string | undefined;
  why: string;
  date: string;
  file: string;
}

/** One for each old address. They hold on any day: what they are about is not where it was, whatever day is asked for. */
export const movedIn = (graph: Graph): Moved[] =>
  graph.all('redirect').flatMap(({ data: { from, to, why, date }, file }) => from.map((each) => ({ from: each, to, why, date, file })));

/** Of the pages in whose place nothing stands: each keeps its address and says so. */
export const endedPages = (graph: Graph): WithdrawnView[] =>
  movedIn(graph)
    .filter(({ from, to }) => to === undefined && from.endsWith('/'))
    .map(({ from, why, date, file }) => {
      const { ended } = graph.words.publication;
      return {
        ...pageBuilder(graph).page({
          title: ended.title,
          description: ended.description(from),
          address: from,
          trail: [homeCrumb(graph)],
          ownWords: true,
          file,
        }),
        indexed: false,
        withdrawals: [{ kind: ended.kind, title: from, on: date, date: graph.words.dates.full(date), why, address: from, file }],
      };
    });

export const redirectTable = (graph: Graph) =>
  tableWith<Entry<'redirect'>, keyof typeof graph.words.publication.redirectTable.columns>(
    graph,
    'redirects',
    graph.words.publication.redirectTable,
    graph.all('redirect'),
    [
      { name: 'id', type: 'id', value: dataId },
      { name: 'from', type: 'list of text', value: ({ data }) => data.from },
      { name: 'to', type: 'text', value: ({ data }) => data.to },
      { name: 'why', type: 'text', value: ({ data }) => data.why },
      { name: 'since', type: 'date', value: ({ data }) => data.date },
    ],
  );
