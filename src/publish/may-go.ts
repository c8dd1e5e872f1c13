/** What may be gone although it was published: it belonged to something that was withdrawn, and its page says so; or was taken back. */
import type { Graph } from '../plan/graph.ts';
import type { Kind } from '../schema/kinds.ts';
import { withdrawnEmbeds, withdrawnPages } from '../subjects/publication/withdrawn-pages.ts';
import { type Held, names } from './kept-addresses.ts';
import type { Ledger } from './ledger.ts';

/** Names of reports, changes and notices have their day in them. */
const OF_A_RECORD = /\d{4}-\d{2}(-\d{2})?/;
const RECORDED: readonly Kind[] = ['progress-report', 'figure-report', 'result-report', 'decision-report', 'amendment', 'update'];
/** Pictures, files of charts, feeds: what is withdrawn has none (docs/decisions/0032-publication.md). */
const BESIDE = /\/charts\/|card\.png$|\/feed\.xml$|\.ics$/;

export function mayGoFrom(graph: Graph, { days }: Pick<Ledger, 'days'>): Held['mayGo'] {
  const pages = new Set(withdrawnPages(graph).map(({ address }) => address));
  const embeds = withdrawnEmbeds(graph).map(({ address }) => address);
  const ids = [...new Set(graph.withdrawn.filter(({ kind }) => !RECORDED.includes(kind)).map(({ id }) => id))];
  const plans = graph.withdrawn.filter(({ kind }) => kind === 'plan').map(({ id }) => id);
  const lastNote = graph
    .all('taken-back')
    .map(({ data }) => data.date)
    .sort()
    .at(-1);
  const isOfPage = (address: string) => pages.has(address) || embeds.some((embed) => address.startsWith(embed));
  return (address, name) => {
    const day = days.get(name === undefined ? address : `${address}#${name}`) ?? '';
    if (lastNote !== undefined && name !== undefined && OF_A_RECORD.test(name) && day <= lastNote) return true;
    if (name !== undefined) return isOfPage(address) || ids.some((id) => names(id, name));
    if (BESIDE.test(address)) return isOfPage(address.replace(/[^/]+$/, '')) || ids.some((id) => names(id, address));
    return plans.some((plan) => address.startsWith(`/plans/${plan}/`) || address.startsWith(`/data/plans/${plan}/`));
  };
}
