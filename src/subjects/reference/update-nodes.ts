/** The page of updates, the latest first. */
import { heading, link, links, paragraph } from '../../nodes/nodes.ts';
import { aside, cited, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { sinceNodes } from '../changes/since-nodes.ts';
import { nodesOf } from '../page/block-nodes.ts';
import { withdrawnSection } from '../publication/withdrawal-nodes.ts';
import type { UpdatesView } from './reference-pages.ts';

export function updateNodes(view: UpdatesView, words: Words): PageNode[] {
  const { address, updates: all, withdrawn, since, more = [], feeds = [], hasPartFeeds } = view;
  const { updates } = words;
  const changed = sinceNodes(since, 2, words);
  const notices = all.flatMap(({ id, date, title, plan, body, sources }): PageNode[] => [
    heading(2, title, `${address}#${id}`),
    ...aside(runsIn(updates.dated({ date, plan: plan && link(plan) }))),
    ...nodesOf({ address, body }, 2, words),
    ...cited(sources),
  ]);
  return [
    ...(all.length === 0 && changed.length === 0 ? [paragraph(updates.none)] : notices),
    ...changed,
    ...linkNodes(more),
    ...(feeds.length > 0 ? [paragraph(runsIn(words.feeds.follow(links(feeds))))] : []),
    ...(hasPartFeeds ? [paragraph(words.feeds.ofParts)] : []),
    ...withdrawnSection(withdrawn, 2, address, words),
  ];
}
