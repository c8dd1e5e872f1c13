/**
 * Plans, consultations and meetings in the order of time, and the years for which no plan is here: a reader sees what there
 * was and what is missing. It is worked out from the years and days that the content has, and adds nothing to them.
 */
import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { addressOf } from '../page/addresses.ts';
import { planLink } from '../page/entry-links.ts';
import { yearsText } from '../plans/plan-status.ts';

export type TimelineItem =
  | { kind: 'plan'; when: string; link: LinkItem; area: string }
  | { kind: 'consultation' | 'meeting'; when: string; link: LinkItem }
  /** Years without a plan; without `to`, they go on to this day. */
  | { kind: 'gap'; from: string; to?: string | undefined };

/** Something with the time at which it begins, by which it is put in order. */
type Timed = [begins: string, item: TimelineItem];

/** More meetings than these hide the rest; the latest are what a reader asks for. */
const MEETINGS_SHOWN = 4;
/** Behind every day of its year. */
const END_OF = (year: string) => `${year}~`;

/** The years between plans, and after the last. Plans give years, so that years next to each other leave no gap that is known. */
function gaps(graph: Graph): Timed[] {
  const periods = graph.plans.map(({ entry }) => entry.data.period).toSorted((a, b) => a.from.localeCompare(b.from));
  const found: Timed[] = [];
  let end = periods[0]?.to ?? '';
  for (const { from, to } of periods) {
    if (Number(from) - Number(end) > 1) found.push([END_OF(end), { kind: 'gap', from: end, to: from }]);
    if (to > end) end = to;
  }
  return end < graph.asOf.slice(0, 4) ? [...found, [END_OF(end), { kind: 'gap', from: end }]] : found;
}

export function timeline(graph: Graph): TimelineItem[] {
  const { dates } = graph.words;
  const plans = graph.plans.map((plan): Timed => {
    const { area, period } = plan.entry.data;
    return [period.from, { kind: 'plan', when: yearsText(graph, plan), link: planLink(plan), area }];
  });
  const consultations = graph.plans.flatMap((plan) =>
    plan.all('consultation').map((entry): Timed => {
      const link = { label: entry.data.title, address: addressOf(entry, plan.id) };
      return [entry.data.from, { kind: 'consultation', when: dates.span(entry.data), link }];
    }),
  );
  const meetings = graph
    .all('meeting')
    .slice(0, MEETINGS_SHOWN)
    .map((entry): Timed => {
      const link = { label: entry.data.title, address: addressOf(entry, graph.currentPlan.id) };
      return [entry.data.date, { kind: 'meeting', when: dates.full(entry.data.date), link }];
    });
  return [...plans, ...consultations, ...meetings, ...gaps(graph)]
    .toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)))
    .map(([, item]) => item);
}
