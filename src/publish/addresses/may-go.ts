/** What may be gone although it was published: it belonged to something that was withdrawn, and its page says so; or was taken back. */

import { takenFrom } from '../../plan/corrections.ts';
import type { Graph } from '../../plan/graph.ts';
import { SAID_KINDS } from '../../plan/record.ts';
import {
  addressOf,
  below,
  CHANGES,
  CORRECTIONS,
  dataFolder,
  listAddress,
  MEETINGS,
  planAddress,
  planIn,
  STILL_TRUE,
  UPDATES,
} from '../../subjects/page/addresses.ts';
import { withdrawnEmbeds, withdrawnPages } from '../../subjects/publication/withdrawn-pages.ts';
import { type Held, names } from './kept-addresses.ts';
import type { Ledger } from './ledger.ts';

/** Pictures, files of charts, feeds: what is withdrawn has none (docs/decisions/0032-publication.md). */
const BESIDE = /\/charts\/|card\.png$|\/feed\.xml$|\.ics$/;

/** The files of records begin with their day. */
const DAY = /^\d{4}-\d{2}/;

/** Whether a part of a page is what stands of a report, a change or a notice there. `plans`: those that it can be of. */
function isOfRecord(address: string, name: string, plans: readonly string[]): boolean {
  if (address === UPDATES) return DAY.test(name);
  if (address === CHANGES) return plans.some((plan) => DAY.test(below(`${plan}-`, name)));
  if (address.startsWith(STILL_TRUE)) return SAID_KINDS.some((kind) => DAY.test(below(`${kind}-`, name)));
  const isReportedOn = [listAddress(planIn(address) ?? '', 'action'), MEETINGS].some((list) => /^[^/]+\/$/.test(below(list, address)));
  return (address === CORRECTIONS || isReportedOn) && DAY.test(below('report-', name));
}

/** Whether a part went with what was taken back: it was there by then, and the note speaks of its page or of its plan. */
function takenBackFrom(graph: Graph): (address: string, name: string, day: string) => boolean {
  const every = graph.plans.map(({ id }) => id);
  const notes = graph.all('taken-back').map((note) => {
    const at = takenFrom(graph.entries, note);
    const plan = at?.kind === 'plan' ? at.id : at?.plan;
    return { date: note.data.date, page: at && addressOf(at, plan ?? '').replace(/#.*/, ''), plan };
  });
  return (address, name, day) =>
    notes.some(({ date, page, plan }) => {
      const isNear = page === undefined || page === address || [CHANGES, CORRECTIONS].includes(address) || address.startsWith(STILL_TRUE);
      const isOfPlan = plan === undefined || [plan, undefined].includes(planIn(address));
      return day <= date && isNear && isOfPlan && isOfRecord(address, name, plan === undefined ? every : [plan]);
    });
}

/** Whether a text of an address, or the name of a part there, is named after what was withdrawn. The same id in another plan is something else. */
function namedAfterWithdrawn({ entries, withdrawn }: Graph): (address: string, text: string) => boolean {
  const gone = withdrawn.filter(({ kind }) => !SAID_KINDS.includes(kind)).map((entry) => ({ ...entry, plan: entry.plan ?? '' }));
  const isElsewhereToo = new Map(
    gone.map(({ id, plan }) => [`${plan} ${id}`, entries.some((each) => each.id === id && (each.plan ?? '') !== plan)] as const),
  );
  const plans = new Set([...entries, ...withdrawn].flatMap(({ kind, id }) => (kind === 'plan' ? [id] : [])));
  return (address, text) => {
    const found = planIn(address) ?? '';
    const within = plans.has(found) ? found : undefined;
    return gone.some(({ id, plan }) => {
      if (!names(id, text)) return false;
      if (plan === '') return within === undefined || !isElsewhereToo.get(`${plan} ${id}`);
      return within === undefined ? names(plan, text) || !isElsewhereToo.get(`${plan} ${id}`) : within === plan;
    });
  };
}

export function mayGoFrom(graph: Graph, { days }: Pick<Ledger, 'days'>): Held['mayGo'] {
  const pages = new Set(withdrawnPages(graph).map(({ address }) => address));
  const embeds = withdrawnEmbeds(graph).map(({ address }) => address);
  const plans = graph.withdrawn.filter(({ kind }) => kind === 'plan').map(({ id }) => id);
  const isTakenBack = takenBackFrom(graph);
  const isNamed = namedAfterWithdrawn(graph);
  const isOfPage = (address: string) => pages.has(address) || embeds.some((embed) => address.startsWith(embed));
  return (address, name) => {
    if (name !== undefined) {
      return isOfPage(address) || isNamed(address, name) || isTakenBack(address, name, days.get(`${address}#${name}`) ?? '');
    }
    if (BESIDE.test(address)) return isOfPage(address.replace(/[^/]+$/, '')) || isNamed(address, address);
    return plans.some((plan) => [planAddress(plan), dataFolder(plan)].some((folder) => address.startsWith(folder)));
  };
}
