/** What one body promised in a plan: the actions that it owns, and what it leads. A page of its own, to send and to print. */
import type { LinkItem } from '../../nodes/links.ts';
import type { TakenOn } from '../../plan/accountability.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { recordDates } from '../../plan/last-record.ts';
import { isReported, saysNoDate } from '../../plan/promises.ts';
import { type ActionItem, actionItem } from '../delivery/actions.ts';
import { sectionLink } from '../delivery/objectives.ts';
import { accountabilityAddress, addressOf, listAddress } from '../page/addresses.ts';
import { titleLink } from '../page/entry-links.ts';
import { documentsOf, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { bodyFolder } from '../partnership/bodies.ts';
import { lastReportOf, partnersOf, publishedOf, type ReportRow } from './accountability.ts';

export interface PartnerView extends PageView {
  name: string;
  actions: ActionItem[];
  withoutDate: number;
  reported: number;
  last?: ReportRow['last'];
  published?: ReportRow['last'];
  sections: LinkItem[];
  leads: LinkItem[];
  sponsors: LinkItem[];
  /** Where the partnership tells of it. */
  body: LinkItem;
  all: LinkItem;
  /** The list of all actions, if the plan has any. */
  allActions?: LinkItem | undefined;
}

export function partnerView(graph: Graph, plan: Plan, { body, actions, sections, leads, sponsors }: TakenOn): PartnerView {
  const { accountability: words, actionLists } = graph.words;
  const { name } = body.data;
  const total = plan.all('action').length;
  return {
    ...pageBuilder(graph).page({
      title: words.ofBody(name),
      description: words.ofBodyDescription({ name, plan: plan.entry.data.title }),
      address: accountabilityAddress(plan.id, bodyFolder(graph, body)),
      plan,
      trail: [...planCrumbs(graph, plan), { label: words.title, address: accountabilityAddress(plan.id) }],
      file: body.file,
      sources: documentsOf([...actions, ...sections, ...leads, ...sponsors]),
      recorded: recordDates(actions),
      search: { kind: graph.words.labels.list },
    }),
    name,
    actions: actions.map((action) => actionItem(graph, plan, action)),
    withoutDate: actions.filter(saysNoDate).length,
    reported: actions.filter((action) => isReported(action)).length,
    last: lastReportOf(graph, actions),
    published: publishedOf(graph, plan, actions),
    sections: sections.map((section) => sectionLink(plan, section)),
    leads: leads.map((priority) => titleLink(priority, plan.id)),
    sponsors: sponsors.map((priority) => titleLink(priority, plan.id)),
    body: { label: words.inPlan(name), address: addressOf(body, plan.id) },
    all: { label: words.all, address: accountabilityAddress(plan.id) },
    allActions: total > 0 ? { label: actionLists.allOf(total), address: listAddress(plan.id, 'action') } : undefined,
  };
}

/** The page of each body that has taken on something. */
export const partnerViews = (graph: Graph, plan: Plan): { folder: string; view: PartnerView }[] =>
  partnersOf(graph, plan).map((each) => ({ folder: bodyFolder(graph, each.body), view: partnerView(graph, plan, each) }));
