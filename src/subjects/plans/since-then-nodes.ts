/** What is true now of a plan that is over, in nodes. What has changed is folded away on a page: it is many lines. */
import { link, nodeList, paragraph, section, strong, text } from '../../nodes/nodes.ts';
import { cited, fold, onlyOnPages, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { SinceThenView } from './since-then.ts';
import { waysRuns } from './who-answers-nodes.ts';

/** The way to ask whoever publishes the site stands at the foot of each of its pages. */
const SITE_CONTACT = '#site-contact';

const cameAfterNodes = ({ cameAfter }: SinceThenView): PageNode[] =>
  cameAfter ? [paragraph(cameAfter.text), ...cited(cameAfter.sources)] : [];

const changeNodes = ({ changes }: SinceThenView): PageNode[] =>
  nodeList<PageNode>(changes.map(({ date, text: said, sources }) => [paragraph([strong(date), ...text(`: ${said}`)]), ...cited(sources)]));

export function sinceThenNodes(view: SinceThenView, { plans }: Words): PageNode[] {
  const { cameAfter, ask, changes } = view;
  const site = link({ label: plans.siteContact, address: SITE_CONTACT });
  return [
    ...cameAfterNodes(view),
    ...(ask ? [paragraph(runsIn(plans.ask({ ways: waysRuns(ask), reason: ask.reason?.text }))), ...cited(ask.reason?.sources ?? [])] : []),
    ...(cameAfter && !ask ? [onlyOnPages(paragraph(runsIn(plans.ask({ ways: site }))))] : []),
    ...fold(plans.sinceThen(changes.length), changeNodes(view)),
  ];
}

/** The same for who holds a paper of the plan: all of it open, the latest first as all on that page, and without whom to ask. */
export const heldNodes = (view: SinceThenView, address: string, { plans }: Words): PageNode[] => [
  ...cameAfterNodes(view),
  ...section<PageNode>(2, plans.sinceThen(view.changes.length), changeNodes({ ...view, changes: view.changes.toReversed() }), address),
];
