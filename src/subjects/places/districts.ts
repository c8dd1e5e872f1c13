/** What concerns one district: its council, the officer for the area, actions, measures, and what the consultation says. */

import type { CitationView, LinkItem } from '../../nodes/links.ts';
import { bodiesFor } from '../../plan/bodies.ts';
import type { Graph } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import type { Entry } from '../../source/read-content.ts';
import { answersFrom } from '../consultations/consultation-answers.ts';
import { type ActionItem, actionItem, ownersOf } from '../delivery/actions.ts';
import { type DistrictContacts, districtContacts } from '../help/contacts.ts';
import { type MeasureItem, measureItem } from '../measures/measures.ts';
import { addressOf, HOME, listAddress } from '../page/addresses.ts';
import { citations, type PageView, pageBuilder } from '../page/page.ts';
import { bodyLink } from '../partnership/bodies.ts';
import { type Post, posts } from '../partnership/partnership.ts';
import { type PriorityItem, priorityItem } from '../priorities/priorities.ts';

export interface DistrictView extends PageView {
  council?: LinkItem | undefined;
  /** Whom to tell of what. */
  contacts?: DistrictContacts | undefined;
  plan: LinkItem;
  posts: Post[];
  facts: { text: string; source: CitationView[] }[];
  /** Actions that name the district, or that bodies acting for it own. */
  actions: ActionItem[];
  allActions: LinkItem;
  measures: MeasureItem[];
  answers: ReturnType<typeof answersFrom>;
  priorities: PriorityItem[];
  others: LinkItem[];
}

export function districtView(graph: Graph, district: Entry<'district'>): DistrictView {
  const plan = graph.currentPlan;
  const { places, locale } = graph.words;
  const { data } = district;
  const bodies = bodiesFor(graph, district);
  const names = (references: readonly string[] | undefined) =>
    (references ?? []).some((reference) => graph.get(reference, 'district') === district);
  const concerns = (action: Entry<'action'>) =>
    names(action.data.districts) || ownersOf(graph, action).some((owner) => bodies.includes(owner));
  const covering = posts(graph, plan).filter((post) => post.districts.some(({ address }) => address === addressOf(district, plan.id)));
  return {
    ...pageBuilder(graph).page({
      title: data.name,
      description: places.description({ plan: plan.entry.data.title, district: data.name }),
      address: addressOf(district, plan.id),
      plan,
      trail: [{ label: graph.site.data.name, address: HOME }],
      sources: data.sources,
      notes: data.notes,
      file: district.file,
      search: { kind: places.kind, districts: [data.name] },
    }),
    council: data.council ? bodyLink(plan, graph.get(data.council, 'organisation')) : undefined,
    contacts: districtContacts(graph, district),
    plan: { label: plan.entry.data.title, address: addressOf(plan.entry, plan.id) },
    posts: covering,
    facts: (data.facts ?? []).map(({ text, sources }) => ({ text, source: citations(graph, sources) })),
    actions: plan
      .all('action')
      .filter(concerns)
      .map((action) => actionItem(graph, plan, action)),
    allActions: {
      label: places.allActions(locale.number(plan.all('action').length)),
      address: listAddress(plan.id, 'action'),
    },
    measures: measuresInOrder(plan)
      .filter((measure) => names(measure.data.areas) || names(measure.data.observations?.flatMap(({ area }) => area ?? [])))
      .map((measure) => measureItem(graph, plan, measure, district.id)),
    answers: answersFrom(graph, plan, district),
    priorities: plan.all('priority').map((priority) => priorityItem(plan, priority)),
    others: graph
      .all('district')
      .filter((other) => other !== district)
      .map((other) => ({ label: other.data.name, address: addressOf(other, plan.id) })),
  };
}
