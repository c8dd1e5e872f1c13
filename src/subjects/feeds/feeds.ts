/**
 * What can be followed: the whole site, each plan, and within it each priority, each district and each body that has taken something on. A
 * feed is there as soon as it has an entry, and stays; parts have theirs only where somebody reports at all. Each is found on one page.
 */
import type { FeedView } from '../../nodes/feed.ts';
import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { isRecord } from '../../plan/record.ts';
import { ofGraph } from '../../plan/remembered.ts';
import { partnersOf } from '../accountability/accountability.ts';
import { accountabilityAddress, addressOf, feedAddress, HOME, planAddress, UPDATES, wholeAddress } from '../page/addresses.ts';
import { bodyFolder } from '../partnership/bodies.ts';
import { publisherView } from '../partnership/publisher.ts';
import { allNews, type New, tag } from './news.ts';
import { concernsBody, concernsDistrict, concernsPriority } from './whose-news.ts';

/** A feed is for what is new: pages and tables have all. */
const MOST = 100;

/** A feed with its name in a list of feeds, and the page that it belongs to. */
export interface Feed extends LinkItem {
  page: string;
  view: FeedView;
}

/** What a feed has of its own. `name`: that of its id, which never changes. */
interface Followed {
  label: string;
  title: string;
  about: string;
  name: string;
  page: string;
  address: string;
  isIts: (news: New) => boolean;
}

/** A feed; nothing where nothing is new. */
function feedOf(graph: Graph, { label, title, about, name, page, address, isIts }: Followed): Feed[] {
  const all = allNews(graph).filter(isIts);
  if (all.length === 0) return [];
  const view = {
    id: tag(graph, name),
    title,
    about,
    author: publisherView(graph).name ?? graph.site.data.name,
    language: graph.words.locale.tag,
    address: wholeAddress(graph, address),
    page: wholeAddress(graph, page),
    entries: all.slice(0, MOST).map(({ entry }) => entry),
  };
  return [{ label, address, page, view }];
}

/** The feed of the whole site, and that of each plan. */
export const mainFeeds = ofGraph((graph): readonly Feed[] => {
  const { feeds } = graph.words;
  const { name: site } = graph.site.data;
  const { about } = feeds;
  return [
    ...feedOf(graph, {
      ...{ label: feeds.ofAll, title: feeds.title(site), about, name: 'feed' },
      ...{ page: UPDATES, address: feedAddress(HOME), isIts: () => true },
    }),
    ...graph.plans.flatMap(({ id, entry: { data } }) => {
      const page = planAddress(id);
      return feedOf(graph, {
        ...{ label: data.title, title: feeds.onSite({ site, name: data.title }), about, name: `${id}/feed` },
        ...{ page, address: feedAddress(page), isIts: ({ plans }) => plans.includes(id) },
      });
    }),
  ];
});

/** The feeds of priorities, districts and bodies. */
const partFeeds = ofGraph((graph): readonly Feed[] => {
  if (!allNews(graph).some(({ said }) => isRecord(said))) return [];
  const { feeds } = graph.words;
  const part = (label: string, title: string, name: string, page: string, isIts: Followed['isIts']): Feed[] =>
    feedOf(graph, { label, title, about: feeds.aboutPart, name: `${name}/feed`, page, address: feedAddress(page), isIts });
  return [
    ...graph.all('district').flatMap((district) => {
      const { name } = district.data;
      const page = addressOf(district, graph.currentPlan.id);
      return part(name, feeds.onSite({ site: graph.site.data.name, name }), `district/${district.id}`, page, (news) =>
        concernsDistrict(graph, district, news),
      );
    }),
    ...graph.plans.flatMap((plan) => {
      const { title } = plan.entry.data;
      const named = (name: string) => feeds.inPlan({ name, plan: title });
      return [
        ...plan.all('priority').flatMap((priority) => {
          const name = priority.data.title;
          return part(name, named(name), `${plan.id}/priority/${priority.id}`, addressOf(priority, plan.id), (news) =>
            concernsPriority(graph, plan, priority, news),
          );
        }),
        ...partnersOf(graph, plan).flatMap((taken) => {
          const { name } = taken.body.data;
          const folder = bodyFolder(graph, taken.body);
          return part(name, named(name), `${plan.id}/body/${folder}`, accountabilityAddress(plan.id, folder), (news) =>
            concernsBody(graph, plan, taken, news),
          );
        }),
      ];
    }),
  ];
});

export const hasPartFeeds = (graph: Graph): boolean => partFeeds(graph).length > 0;

/** Every feed that there is, that of the whole site first. */
export const feedsOf = (graph: Graph): Feed[] => [...mainFeeds(graph), ...partFeeds(graph)];

const byPage = ofGraph((graph) => new Map(feedsOf(graph).map((feed) => [feed.page, feed])));

/** The feed that a page leads to. Whoever gives a program the address of the site means all of it. */
export const feedOn = (graph: Graph, page: string): Feed | undefined => byPage(graph).get(page === HOME ? UPDATES : page);
