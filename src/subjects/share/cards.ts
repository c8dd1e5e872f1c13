/**
 * The cards that other sites show beside a link. Plans, priorities, topics and districts have one of their own, with the figure
 * of their page; a page with a chart has the card of that; every other page that of what it belongs to, or of the site.
 */
import type { ShareCard } from '../../charts/share-card.ts';
import { actionsFor, isMeasureOf, ownPlans } from '../../plan/districts.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import { ofGraph } from '../../plan/remembered.ts';
import { latestFigure } from '../../plan/trajectory.ts';
import type { Entry } from '../../source/read-content.ts';
import { topicEntriesIn } from '../across-plans/topics.ts';
import { addressOf, cardAddress, HOME, planAddress } from '../page/addresses.ts';
import type { PageView } from '../page/page.ts';
import { coloursOf } from '../page/site.ts';
import { pictureOrigin } from '../partnership/publisher.ts';
import { keyFigures } from '../plans/key-figures.ts';
import { keyFiguresOf } from '../priorities/key-figures.ts';

/** A picture that stands for a page, and what it says in words. */
export interface SharedPicture {
  address: string;
  alt: string;
}

export type Figure = NonNullable<ShareCard['figure']>;

/** What is a card’s own: the rest is the same on all. */
type Own = Pick<ShareCard, 'kind' | 'title' | 'figure' | 'says' | 'drawing'> & { page: string };

function planCard(graph: Graph, plan: Plan): Own {
  const { labels, share } = graph.words;
  const { title, summary } = plan.entry.data;
  const [first] = keyFigures(graph, plan);
  const figure = first && { figure: first.figure, says: share.inTime(first) };
  return { page: planAddress(plan.id), kind: labels.plan, title, says: summary, figure };
}

function priorityCard(graph: Graph, plan: Plan, priority: Entry<'priority'>): Own {
  const { priorities, share } = graph.words;
  const { title, summary, drawing } = priority.data;
  const kind = share.kind({ kind: priorities.kind, plan: plan.entry.data.title });
  const [figure] = keyFiguresOf(graph, plan, priority);
  return { page: addressOf(priority, plan.id), kind, title, says: summary, figure, drawing };
}

/** The figure of the latest priority on the topic that has one. */
function topicCard(graph: Graph, topic: Entry<'topic'>): Own {
  const { across, share } = graph.words;
  const { title, summary, drawing } = topic.data;
  const figures = graph.plans.flatMap((plan) =>
    topicEntriesIn(graph, topic, plan)
      .flatMap((entry) => (entry.kind === 'priority' ? keyFiguresOf(graph, plan, entry).slice(0, 1) : []))
      .map(({ figure, says }): Figure => ({ figure, says: share.from({ says, plan: plan.entry.data.title }) })),
  );
  const page = addressOf(topic, graph.currentPlan.id);
  return { page, kind: across.topics.kind, title, says: summary, figure: figures[0], drawing };
}

/** The latest figure of the district itself, or how many actions are for it. */
function districtFigure(graph: Graph, district: Entry<'district'>): Figure | undefined {
  const { locale, dates, priorities, share } = graph.words;
  const measured = graph.plans.flatMap((plan) =>
    measuresInOrder(plan).flatMap((measure): Figure[] => {
      const latest = isMeasureOf(graph, measure, district) ? latestFigure(measure, graph.asOf, district.id) : undefined;
      if (!latest) return [];
      const says = priorities.figureSays({ says: measure.data.title, period: dates.full(latest.period) });
      return [{ figure: locale.value(latest.value, measure.data.unit.kind), says: share.from({ says, plan: plan.entry.data.title }) }];
    }),
  );
  const own = ownPlans(graph, district);
  const count = graph.plans.reduce(
    (sum, plan) => sum + (own.includes(plan) ? plan.all('action') : actionsFor(graph, plan, district).own).length,
    0,
  );
  const promised =
    count > 0 ? { figure: locale.number(count), says: share.actionsFor({ count, district: district.data.name }) } : undefined;
  return measured[0] ?? promised;
}

function districtCard(graph: Graph, district: Entry<'district'>): Own {
  const { places } = graph.words;
  const { name } = district.data;
  const page = addressOf(district, graph.currentPlan.id);
  return { page, kind: places.kind, title: name, says: places.description(name), figure: districtFigure(graph, district) };
}

/** A card with the address of its page, and what it says in words. */
export interface PageCard extends SharedPicture {
  page: string;
  card: ShareCard;
}

/** All cards by the address of their page. */
const shareCards = ofGraph((graph): Map<string, PageCard> => {
  const { site, words } = graph;
  const { name, strapline, area } = site.data;
  const origin = pictureOrigin(graph);
  const own: Own[] = [
    { page: HOME, kind: area, title: name, says: strapline },
    ...graph.plans.flatMap((plan) => [
      planCard(graph, plan),
      ...plan.all('priority').map((priority) => priorityCard(graph, plan, priority)),
    ]),
    ...graph.all('topic').map((topic) => topicCard(graph, topic)),
    ...graph.all('district').map((district) => districtCard(graph, district)),
  ];
  const cards = own.map(({ page, ...card }): PageCard => {
    const says = card.figure ? words.share.told(card.figure) : card.says;
    return {
      page,
      address: cardAddress(page),
      alt: words.share.alternative({ title: card.title, says }),
      card: {
        ...card,
        says,
        site: name,
        origin: words.charts.picture.origin({ ...origin, licence: origin.licence?.name }),
        colours: coloursOf(graph),
      },
    };
  });
  return new Map(cards.map((card) => [card.page, card]));
});

/** The card of a page: its own, or else that of the page that it belongs to. The home page presents the latest plan. */
export function cardFor(graph: Graph, { address, image, partOf }: Pick<PageView, 'address' | 'image' | 'partOf'>): SharedPicture {
  if (image) return image;
  const cards = shareCards(graph);
  const from = partOf ?? (address === HOME ? planAddress(graph.currentPlan.id) : address);
  const steps = from.split('/').slice(1, -1);
  const above = steps.map((_, index) => `/${steps.slice(0, steps.length - index).join('/')}/`);
  const card = above.map((page) => cards.get(page)).find((found) => found !== undefined) ?? cards.get(HOME);
  if (!card) throw new Error('A site has a card of its own');
  return card;
}

/** Cards of what was withdrawn: sites that linked to one find the picture of the whole site there. */
function withdrawnCards(graph: Graph): Pick<PageCard, 'address' | 'card'>[] {
  const cards = shareCards(graph);
  const site = cards.get(HOME);
  if (graph.withdrawn.length === 0 || !site) return [];
  const gone = [...shareCards(graph.whole()).values()].filter(({ page }) => !cards.has(page));
  return gone.map(({ address }) => ({ address, card: site.card }));
}

export const cardPaths = (graph: Graph) =>
  [...shareCards(graph).values(), ...withdrawnCards(graph)].map(({ address, card }) => ({
    params: { card: address.slice(1, -'.png'.length) },
    props: { card },
  }));
