/** Who is in the partnership, who runs what, who pays: organisations, groups and their order, posts, funding. */
import { bodyOf, groupsBelow } from '../plan/bodies.ts';
import type { Graph, Plan } from '../plan/graph.ts';
import type { Entry } from '../source/read-content.ts';
import { addressOf, fundingAddress, partnershipAddress } from './addresses.ts';
import { bodyLink, type StructureView, structureView } from './bodies.ts';
import { type CitationView, citations, contentsList, type LinkItem, type PageView, pageBuilder, planCrumbs } from './page.ts';

export interface BodyCard {
  id: string;
  name: string;
  shortName?: string | undefined;
  alsoCalled: string[];
  text?: string | undefined;
  /** Its own web site. */
  link?: string | undefined;
  parent?: LinkItem | undefined;
  members: LinkItem[];
  notes: string[];
  source?: CitationView | undefined;
}

export interface Post {
  title: string;
  remit: string;
  districts: LinkItem[];
  priorities: LinkItem[];
  source?: CitationView | undefined;
}

export interface PartnershipView extends PageView {
  partnership: string;
  alsoCalled: string[];
  responsible: BodyCard[];
  others: BodyCard[];
  groups: BodyCard[];
  /** Groups that have others below them, as trees. */
  structures: StructureView[];
  posts: Post[];
}

const organisationCard = (graph: Graph, { id, data }: Entry<'organisation'>): BodyCard => ({
  id: `organisation-${id}`,
  name: data.name,
  shortName: data.shortName,
  alsoCalled: data.alsoCalled ?? [],
  text: data.role,
  link: data.link,
  members: [],
  notes: data.notes ?? [],
  source: citations(graph, data.sources)[0],
});

const groupCard = (graph: Graph, plan: Plan, { id, data }: Entry<'group'>): BodyCard => ({
  id: `group-${id}`,
  name: data.name,
  shortName: data.shortName,
  alsoCalled: data.alsoCalled ?? [],
  text: data.purpose,
  parent: data.parent ? bodyLink(plan, bodyOf(graph, data.parent)) : undefined,
  members: (data.members ?? []).map((reference) => bodyLink(plan, bodyOf(graph, reference))),
  notes: data.notes ?? [],
  source: citations(graph, data.sources)[0],
});

export const posts = (graph: Graph, plan: Plan): Post[] =>
  (plan.entry.data.localityOfficers ?? []).map(({ title, remit, districts, priorities, sources }) => ({
    title,
    remit,
    districts: districts.map((reference) => {
      const district = graph.get(reference, 'district');
      return { label: district.data.name, address: addressOf(district, plan.id) };
    }),
    priorities: (priorities ?? []).map((reference) => {
      const priority = plan.get(reference, 'priority');
      return { label: priority.data.title, address: addressOf(priority, plan.id) };
    }),
    source: citations(graph, sources)[0],
  }));

export function partnershipView(graph: Graph, plan: Plan): PartnershipView {
  const { partnership } = graph.site.data;
  const organisations = graph.all('organisation');
  const groups = graph.all('group');
  const isTop = (group: Entry<'group'>) => group.data.parent === undefined && groupsBelow(graph, group).length > 0;
  const lists = {
    structures: groups.filter(isTop).map((group) => structureView(graph, plan, group)),
    responsible: organisations.filter(({ data }) => data.responsibleAuthority).map((entry) => organisationCard(graph, entry)),
    posts: posts(graph, plan),
    groups: groups.map((entry) => groupCard(graph, plan, entry)),
    others: organisations.filter(({ data }) => !data.responsibleAuthority).map((entry) => organisationCard(graph, entry)),
  };
  return {
    ...pageBuilder(graph).page({
      title: 'Partnership',
      description: `Who belongs to ${partnership.name}, its groups and how they report.`,
      address: partnershipAddress(plan.id),
      plan,
      trail: planCrumbs(graph, plan),
      file: plan.entry.file,
      sources: plan.entry.data.sources,
      contents: contentsList([
        ['Who reports to whom', 'structure', lists.structures.length > 0],
        ['Responsible authorities', 'responsible-authorities-list', lists.responsible.length > 0],
        ['Community safety officers', 'officers', lists.posts.length > 0],
        ['Groups', 'groups', lists.groups.length > 0],
        ['Other organisations', 'others', lists.others.length > 0],
      ]),
      search: { kind: 'Partnership', plan: plan.entry.data.title },
    }),
    partnership: partnership.name,
    alsoCalled: partnership.alsoCalled ?? [],
    ...lists,
  };
}

export interface FundingView extends PageView {
  funds: {
    id: string;
    title: string;
    funder: LinkItem;
    amount: string;
    period: string;
    purpose: string;
    notes: string[];
    sources: CitationView[];
  }[];
}

/** Pounds as people write them: £500,000. */
const pounds = (amount: number) => `£${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`;

export const fundingView = (graph: Graph, plan: Plan): FundingView => ({
  ...pageBuilder(graph).page({
    title: 'Funding',
    description: `The money for the ${plan.entry.data.title}, as far as the documents say.`,
    address: fundingAddress(plan.id),
    plan,
    trail: planCrumbs(graph, plan),
    file: plan.all('funding')[0]?.file,
    search: { kind: 'Funding', plan: plan.entry.data.title },
  }),
  funds: plan.all('funding').map(({ id, data }) => ({
    id,
    title: data.title,
    funder: bodyLink(plan, bodyOf(graph, data.funder)),
    amount: pounds(data.amount),
    period: data.period,
    purpose: data.purpose,
    notes: data.notes ?? [],
    sources: citations(graph, data.sources),
  })),
});
