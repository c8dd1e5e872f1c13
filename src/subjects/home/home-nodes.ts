/** The home page in nodes, in the order in which readers ask: what is this, is it current, where is what I came for. */

import { drawing } from '../../charts/drawing.ts';
import { cards } from '../../nodes/cards.ts';
import { link, list, paragraph, type Run, section, strong, text } from '../../nodes/nodes.ts';
import { aside, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { countsNode } from '../delivery/action-entries.ts';
import { DISTRICTS } from '../page/addresses.ts';
import { keyFigureNodes } from '../plans/key-figures.ts';
import { searchField } from '../search/search-field.ts';
import type { HomeView } from './home.ts';
import type { TimelineItem } from './timeline.ts';

/** Links in a row, which wraps. */
const inRow = (items: readonly { label: string; address: string }[]): PageNode[] =>
  items.length > 0 ? [{ type: 'list', ordered: false, look: 'inline', items: items.map((item) => [paragraph([link(item)])]) }] : [];

function timelineRuns(item: TimelineItem, { home }: Words): Run[] {
  const { timeline } = home;
  if (item.kind === 'gap') return text(timeline.gap({ from: item.from, to: item.to }));
  const what = item.kind === 'plan' ? timeline.plan({ plan: link(item.link), area: item.area }) : timeline[item.kind](link(item.link));
  return [strong(item.when), ...text(' '), ...runsIn(what)];
}

function progressNodes({ progress }: HomeView, words: Words): PageNode[] {
  const { sentences, counts, chart } = progress;
  return [
    ...(sentences.length > 0 ? [paragraph(sentences.join(' '))] : []),
    // The counts say in words what the picture shows.
    ...(chart ? [{ type: 'drawing' as const, wide: drawing(chart, 'wide', words).svg, narrow: drawing(chart, 'narrow', words).svg }] : []),
    ...countsNode(counts, words),
  ];
}

export function homeNodes(view: HomeView, words: Words): PageNode[] {
  const { home, labels, page, plans, places, search } = words;
  const part = (name: string, id: string, nodes: PageNode[]) => section<PageNode>(2, name, nodes, `${view.address}#${id}`);
  return [
    paragraph(view.strapline),
    ...aside(view.publisher.official ? undefined : view.publisher.sentence),
    {
      type: 'note',
      label: plans.pleaseNote,
      nodes: [paragraph([...text(`${view.status} `), link({ label: home.aboutPlan, address: view.plan.address })])],
    },
    searchField(search.ownWords, words),
    ...part(home.wants.title, 'wants', inRow(view.wants)),
    ...part(labels.priorities, 'priorities', cards(view.priorities, 'cards brief')),
    ...part(
      home.findDistrict,
      'districts',
      view.map ? [view.map, paragraph([link({ label: places.list.all, address: DISTRICTS })])] : inRow(view.districts),
    ),
    ...part(plans.keyFigures, 'figures', keyFigureNodes(view.keyFigures, words)),
    ...part(
      home.timeline.title,
      'timeline',
      view.timeline.length > 0
        ? [{ type: 'list', ordered: true, look: 'timeline', items: view.timeline.map((item) => [paragraph(timelineRuns(item, words))]) }]
        : [],
    ),
    ...part(home.isItWorking, 'progress', progressNodes(view, words)),
    ...part(
      page.updates,
      'updates',
      list(view.updates.map(({ date, title, address }) => runsIn(home.update({ date, title: link({ label: title, address }) })))),
    ),
    ...section<PageNode>(2, home.wholePlan, inRow(view.waysIn)),
    ...part(home.earlierPlans, 'earlier', inRow(view.earlier)),
  ];
}
