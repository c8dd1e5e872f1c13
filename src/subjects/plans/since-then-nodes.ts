/** What is true now of a plan that is over, in nodes. What has changed is folded away on a page: it is many lines. */
import { inLine, link, nodeList, paragraph, strong, text } from '../../nodes/nodes.ts';
import { cited, fold, onlyOnPages, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { SinceThenView } from './since-then.ts';

/** The way to ask whoever publishes the site stands at the foot of each of its pages. */
const SITE_CONTACT = '#site-contact';

export function sinceThenNodes({ cameAfter, ask, changes }: SinceThenView, { plans }: Words): PageNode[] {
  const site = link({ label: plans.siteContact, address: SITE_CONTACT });
  const ways = ask && inLine({ items: [[link(ask.body)], ...ask.ways.map((way) => [link(way)])] }, ', ');
  return [
    ...(cameAfter ? [paragraph(cameAfter.text), ...cited(cameAfter.sources)] : []),
    ...(ways ? [paragraph(runsIn(plans.ask(ways)))] : []),
    ...(cameAfter && !ways ? [onlyOnPages(paragraph(runsIn(plans.ask(site))))] : []),
    ...fold(
      plans.sinceThen(changes.length),
      nodeList<PageNode>(
        changes.map(({ date, text: said, sources }) => [paragraph([strong(date), ...text(`: ${said}`)]), ...cited(sources)]),
      ),
    ),
  ];
}
