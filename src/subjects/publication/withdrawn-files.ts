/**
 * What people follow from a program of theirs: feeds and calendars. Those of what was withdrawn keep their addresses and say so, for a
 * program that finds nothing tells nobody why.
 */
import type { CalendarView } from '../../nodes/calendar.ts';
import type { FeedView } from '../../nodes/feed.ts';
import type { Graph } from '../../plan/graph.ts';
import { calendarAddress, dueCalendar } from '../accountability/due-calendar.ts';
import { type Feed, feedOn, feedsOf } from '../feeds/feeds.ts';
import { tag } from '../feeds/news.ts';
import { siteCalendar } from '../meetings/meeting-calendar.ts';
import { CALENDAR } from '../page/addresses.ts';
import type { WithdrawalView } from './withdrawals.ts';
import { withdrawalsAt } from './withdrawn-pages.ts';

interface Followed<View> {
  address: string;
  view: View;
}

const calendarsOf = (graph: Graph): Followed<CalendarView>[] =>
  [
    { address: CALENDAR, view: siteCalendar(graph) },
    ...graph.plans.map((plan) => ({ address: calendarAddress(plan.id), view: dueCalendar(graph, plan) })),
  ].flatMap(({ address, view }) => (view ? [{ address, view }] : []));

/** Those that there are, and of those that are no more what is left in their place. */
function withGone<View>(graph: Graph, of: (graph: Graph) => Followed<View>[], left: (gone: Followed<View>) => View): Followed<View>[] {
  const there = of(graph);
  if (graph.withdrawn.length === 0) return there;
  const isThere = new Set(there.map(({ address }) => address));
  const gone = of(graph.whole()).filter(({ address }) => !isThere.has(address));
  return [...there, ...gone.map((each) => ({ address: each.address, view: left(each) }))];
}

const saysSo = (graph: Graph, { kind, title, date, why, instead, address }: WithdrawalView) => {
  const { publication } = graph.words;
  const was = publication.was({ kind, title, date });
  return {
    name: `withdrawn${address}`,
    title: publication.gone(title),
    text: publication.goneText({ was, why, instead: instead?.label }),
    url: graph.address + address.slice(1),
  };
};

export const allFeeds = (graph: Graph): Followed<FeedView>[] =>
  withGone<FeedView>(graph, feedsOf, ({ address, view }) => ({
    ...view,
    entries: withdrawalsAt(graph, address).map((each) => {
      const { name, ...said } = saysSo(graph, each);
      return { ...said, id: tag(graph, name), published: each.on, updated: each.on };
    }),
  }));

/** The feed that a page leads to; the page of what was withdrawn to that which says so. */
export const feedOnPage = (graph: Graph, page: string): Feed | undefined =>
  feedOn(graph, page) ?? (graph.withdrawn.length > 0 ? feedOn(graph.whole(), page) : undefined);

export const allCalendars = (graph: Graph): Followed<CalendarView>[] =>
  withGone(graph, calendarsOf, ({ address, view }) => ({
    ...view,
    events: withdrawalsAt(graph, address).map((each) => {
      const { name, ...said } = saysSo(graph, each);
      return { ...said, id: name.replace(/[^a-z0-9]+/g, '-').replace(/-$/, ''), day: each.on };
    }),
  }));
