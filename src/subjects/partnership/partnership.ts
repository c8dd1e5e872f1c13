/** Who is in the partnership and who runs what: organisations, groups and their order, posts. */

import type { BodiesView, CitationView, LinkItem } from '../../nodes/links.ts';
import { actionsForPriority } from '../../plan/actions.ts';
import { type Body, bodyOf, groupsBelow, isOfPlan } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { NOT_STATED } from '../../schema/fields.ts';
import type { Data } from '../../schema/kinds.ts';
import type { Entry } from '../../source/read-content.ts';
import { partnersOf } from '../accountability/accountability.ts';
import { accountabilityAddress, addressOf, partnershipAddress } from '../page/addresses.ts';
import { priorityLinks, titleLink } from '../page/entry-links.ts';
import { citations, citationsOnce, contentsList, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { isAnswered, type WhoAnswersView, whoAnswersView } from '../plans/who-answers.ts';
import { bodiesView, bodyFolder, bodyLink, type Governance, governanceOf, type StructureView, structureView } from './bodies.ts';

export interface BodyCard {
  id: string;
  name: string;
  shortName?: string | undefined;
  alsoCalled: string[];
  text?: string | undefined;
  /** Its own web site. */
  link?: string | undefined;
  parent?: LinkItem | undefined;
  /** Who governs it, if that is said. */
  governance?: Governance | undefined;
  members: LinkItem[];
  /** The district that it serves, or those in each of which it works by itself. */
  districts: LinkItem[];
  notes: string[];
  source: CitationView[];
  /** The page of what it promised in the plan, if it did. */
  promised?: LinkItem | undefined;
}

export interface Post {
  title: string;
  remit: string;
  districts: LinkItem[];
  priorities: LinkItem[];
  source: CitationView[];
}

/** Who works on a priority: who leads it, and who owns actions that serve it. */
export interface WorkView {
  priority: LinkItem;
  leads: BodiesView;
  owners: LinkItem[];
}

export interface PartnershipView extends PageView {
  partnership: string;
  /** What it is for, if its own entry says so. */
  purpose?: string | undefined;
  shortName?: string | undefined;
  answers: WhoAnswersView;
  alsoCalled: string[];
  area: string;
  responsible: BodyCard[];
  others: BodyCard[];
  groups: BodyCard[];
  /** What the bodies do, by priority; empty where nobody is named for any. */
  work: WorkView[];
  /** Bodies that have groups below them, as trees. */
  structures: StructureView[];
  posts: Post[];
  officeHolders: OfficeHolderList[];
}

const districtLinks = (graph: Graph, plan: Plan, references: readonly string[]): LinkItem[] =>
  references.map((reference) => {
    const district = graph.get(reference, 'district');
    return { label: district.data.name, address: addressOf(district, plan.id) };
  });

/** The page of what a body promised in a plan, where it did. */
const promisedLink = (graph: Graph, plan: Plan, body: Body): LinkItem | undefined =>
  partnersOf(graph, plan).some((each) => each.body === body)
    ? { label: graph.words.accountability.ofBody(body.data.name), address: accountabilityAddress(plan.id, bodyFolder(graph, body)) }
    : undefined;

const organisationCard = (graph: Graph, plan: Plan, body: Entry<'organisation'>): BodyCard => {
  const { id, data } = body;
  return {
    id: `organisation-${id}`,
    name: data.name,
    shortName: data.shortName,
    alsoCalled: data.alsoCalled ?? [],
    text: data.role,
    link: data.link,
    members: [],
    districts: districtLinks(graph, plan, data.district ? [data.district] : []),
    notes: data.notes ?? [],
    source: citations(graph, data.sources),
    promised: promisedLink(graph, plan, body),
  };
};

const groupCard = (graph: Graph, plan: Plan, group: Entry<'group'>): BodyCard => {
  const { id, data } = group;
  return {
    id: `group-${id}`,
    governance: governanceOf(graph, group),
    name: data.name,
    shortName: data.shortName,
    alsoCalled: data.alsoCalled ?? [],
    text: data.purpose,
    parent: data.parent ? bodyLink(plan, bodyOf(graph, data.parent)) : undefined,
    members: (data.members ?? []).map((reference) => bodyLink(plan, bodyOf(graph, reference))),
    districts: districtLinks(graph, plan, data.districts ?? []),
    notes: data.notes ?? [],
    source: citations(graph, data.sources),
    promised: promisedLink(graph, plan, group),
  };
};

export const posts = (graph: Graph, plan: Plan): Post[] =>
  (plan.entry.data.localityOfficers ?? []).map(({ title, remit, districts, priorities, sources }) => ({
    title,
    remit,
    districts: districtLinks(graph, plan, districts),
    priorities: priorityLinks(plan, priorities),
    source: citations(graph, sources),
  }));

/** The partnership that made a plan: another than that of the site, if the plan says so. */
export function partnershipOf(
  graph: Graph,
  { entry }: Plan,
): { name: string; shortName?: string | undefined; alsoCalled?: string[] | undefined } {
  const { partnership } = entry.data;
  return partnership ? graph.get(partnership, 'group').data : graph.site.data.partnership;
}

/** A row of a printed list of people in their offices. */
export interface OfficeHolderView {
  id: string;
  name: string;
  post: string;
  body: LinkItem | string;
  role: string;
  deputy: string;
  /** Each with whom it is about, for it stands below the list. */
  notes: string[];
}

export interface OfficeHolderList {
  title: string;
  holders: OfficeHolderView[];
  source: CitationView[];
}

/** A deputy as a table shows them: “Jo Fen, Area Manager”, or that there is one. */
const deputyText = ({ words }: Graph, { name, post }: NonNullable<Data<'office-holder'>['deputy']>): string =>
  words.partnership.deputyIs({ name, post: post === NOT_STATED ? undefined : post });

function officeHolder(graph: Graph, plan: Plan, id: string, data: Data<'office-holder'>): OfficeHolderView {
  const { labels, partnership } = graph.words;
  const name = labels.inPlaceOf[data.name] ?? data.name;
  const body = labels.inPlaceOf[data.body] ?? bodyLink(plan, bodyOf(graph, data.body));
  // Of a row without a name, the post or the body tells which it is.
  const who = data.name === NOT_STATED ? (data.post ?? (typeof body === 'string' ? body : body.label)) : name;
  return {
    id: `holder-${id}`,
    name,
    post: data.post ?? partnership.none,
    body,
    role: data.role ?? partnership.none,
    deputy: data.deputy ? deputyText(graph, data.deputy) : partnership.none,
    notes: [...(data.until ? [partnership.termEnds(graph.words.dates.full(data.until))] : []), ...(data.notes ?? [])].map((note) =>
      partnership.noteOn({ who, note }),
    ),
  };
}

/** The printed lists of people in their offices, each as a table. */
function officeHolderLists(graph: Graph, plan: Plan): OfficeHolderList[] {
  const lists = Map.groupBy(plan.all('office-holder'), ({ data }) => data.list);
  return [...lists].map(([title, holders]) => ({
    title,
    source: citationsOnce(holders.flatMap(({ data }) => citations(graph, data.sources))),
    holders: holders.map(({ id, data }) => officeHolder(graph, plan, id, data)),
  }));
}

/** Who does what for which priority. A lead who also owns actions is named once. */
function workOf(graph: Graph, plan: Plan): WorkView[] {
  const work = plan.all('priority').map((priority): WorkView => {
    const leads = bodiesView(graph, plan, priority.data.leads);
    const owners = actionsForPriority(plan, priority).flatMap(({ entry }) =>
      typeof entry.data.owners === 'string' ? [] : entry.data.owners.map((owner) => bodyOf(graph, owner)),
    );
    const leading = typeof leads === 'string' ? [] : leads.map(({ address }) => address);
    const others = [...new Set(owners)].map((owner) => bodyLink(plan, owner)).filter(({ address }) => !leading.includes(address));
    return { priority: titleLink(priority, plan.id), leads, owners: others };
  });
  return work.some(({ leads, owners }) => typeof leads !== 'string' || owners.length > 0) ? work : [];
}

export function partnershipView(graph: Graph, plan: Plan): PartnershipView {
  const partnership = partnershipOf(graph, plan);
  const words = graph.words.partnership;
  const answers = whoAnswersView(graph, plan);
  const organisations = graph.all('organisation').filter((body) => isOfPlan(plan, body));
  const groups = graph.all('group').filter((body) => isOfPlan(plan, body));
  const isTop = (body: Body) => !('parent' in body.data && body.data.parent) && groupsBelow(graph, plan, body).length > 0;
  const lists = {
    work: workOf(graph, plan),
    structures: [...groups, ...organisations].filter(isTop).map((group) => structureView(graph, plan, group)),
    responsible: organisations.filter(({ data }) => data.responsibleAuthority).map((entry) => organisationCard(graph, plan, entry)),
    posts: posts(graph, plan),
    officeHolders: officeHolderLists(graph, plan),
    groups: groups.map((entry) => groupCard(graph, plan, entry)),
    others: organisations.filter(({ data }) => !data.responsibleAuthority).map((entry) => organisationCard(graph, plan, entry)),
  };
  return {
    ...pageBuilder(graph).page({
      title: words.title,
      description: words.description(partnership.name),
      address: partnershipAddress(plan.id),
      plan,
      trail: planCrumbs(graph, plan),
      file: plan.entry.file,
      sources: plan.entry.data.sources,
      contents: contentsList([
        [graph.words.plans.whoAnswers, 'answers', isAnswered(answers)],
        [words.work, 'work', lists.work.length > 0],
        [words.structure, 'structure', lists.structures.length > 0],
        [words.responsible, 'responsible-authorities-list', lists.responsible.length > 0],
        [words.officers, 'officers', lists.posts.length > 0],
        [words.officeHolders, 'office-holders', lists.officeHolders.length > 0],
        [words.groups, 'groups', lists.groups.length > 0],
        [words.others, 'others', lists.others.length > 0],
      ]),
      search: { kind: words.title },
    }),
    partnership: partnership.name,
    purpose: groups.find(({ data }) => data.name === partnership.name)?.data.purpose,
    answers,
    shortName: partnership.shortName,
    area: plan.entry.data.partnership ? plan.entry.data.area : graph.site.data.area,
    alsoCalled: partnership.alsoCalled ?? [],
    ...lists,
  };
}
