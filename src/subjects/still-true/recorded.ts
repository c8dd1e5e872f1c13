/** What was recorded of a plan and published here: what feeds tell. Each has an anchor of its own on the page of the plan, so that the ledger knows since when. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { periodStart } from '../../schema/periods.ts';
import { allNews, type New } from '../feeds/news.ts';

export interface Recorded extends LinkItem {
  /** Its place on the page of the plan: its kind and its name. */
  id: string;
  /** Of what day it is, as year-month-day, and in words. */
  day: string;
  date: string;
  text: string;
  /** The address of what it is about; nothing if it is about the plan as a whole. */
  about: string | undefined;
}

/** As exact as its paper is: a report of 2012 is of no day. */
const dateOf = ({ entry, said }: Pick<New, 'entry' | 'said'>): string => {
  const own = 'date' in said.data ? said.data.date : undefined;
  return own !== undefined && periodStart(own) === entry.updated ? own : entry.updated;
};

const recordedOf = (graph: Graph, { entry, about, said }: New): Recorded => ({
  id: (entry.id.split(':').at(-1) ?? '').split('/').slice(-2).join('-'),
  label: entry.title,
  day: entry.updated,
  date: graph.words.dates.full(dateOf({ entry, said })),
  text: entry.text,
  address: `/${entry.url.slice(graph.address.length)}`,
  about,
});

/** What was recorded of a plan, the latest first. */
export const recordedIn = (graph: Graph, plan: Plan): Recorded[] =>
  allNews(graph)
    .filter(({ plans }) => plans.includes(plan.id))
    .map((each) => recordedOf(graph, each));
