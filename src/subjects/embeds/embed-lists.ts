/** The pages with the snippets: one for the priorities of all plans and what is above plans, one for what else each plan has. */
import { heading, link, links, paragraph, type Run, text } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { addressOf, EMBED, embedsOfAddress, jsonAddress, PAGES_SCHEMA, planAddress, TEMPLATES, wholeAddress } from '../page/addresses.ts';
import { contentsList, homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { type Embed, type EmbedKind, embedsShownAt } from './embeds.ts';

export interface EmbedListView extends PageView {
  /** What can be shown, by kind; priorities by plan. */
  groups: { kind: EmbedKind; id: string; title: string; embeds: Embed[] }[];
}

function groupsAt({ words }: Graph, embeds: readonly Embed[]): EmbedListView['groups'] {
  const { kinds } = words.embeds;
  const groups = Map.groupBy(embeds, ({ kind, plan }) => (kind === 'priority' ? (plan ?? kinds.priority) : kind));
  return [...groups].flatMap(([title, all]) => {
    const [first] = all;
    if (!first) return [];
    const { kind, address } = first;
    const isPlan = kind === 'priority';
    const [, , plan = ''] = address.split('/');
    return [{ kind, id: `part-${isPlan ? plan : kind}`, title: isPlan ? title : kinds[kind], embeds: all }];
  });
}

/** Priorities first, then by kind. */
const byKind = (embeds: Embed[]): Embed[] => [
  ...embeds.filter(({ kind }) => kind === 'priority'),
  ...embeds.filter(({ kind }) => kind !== 'priority'),
];

const contentsOf = (groups: EmbedListView['groups']): [label: string, id: string, there: boolean][] =>
  groups.map(({ title, id }) => [title, id, true]);

export function embedListView(graph: Graph): EmbedListView {
  const { embeds } = graph.words;
  const groups = groupsAt(graph, byKind(embedsShownAt(graph, EMBED)));
  return {
    ...pageBuilder(graph).page({
      title: embeds.title,
      description: embeds.description,
      address: EMBED,
      trail: [homeCrumb(graph)],
      ownWords: true,
      contents: contentsList([
        ...contentsOf(groups),
        [embeds.others, 'part-more', plansWithEmbeds(graph).length > 0],
        [embeds.growing, 'part-growing', groups.length > 0],
        [embeds.templates, TEMPLATES, true],
      ]),
      search: { kind: graph.words.publisher.kind },
    }),
    groups,
  };
}

export const plansWithEmbeds = (graph: Graph): Plan[] =>
  graph.plans.filter((plan) => embedsShownAt(graph, embedsOfAddress(plan.id)).length > 0);

export function embedsOfPlanView(graph: Graph, plan: Plan): EmbedListView {
  const { embeds } = graph.words;
  const { title } = plan.entry.data;
  const groups = groupsAt(graph, embedsShownAt(graph, embedsOfAddress(plan.id)));
  return {
    ...pageBuilder(graph).page({
      title: embeds.ofPlan(title),
      description: embeds.ofPlanDescription(title),
      address: embedsOfAddress(plan.id),
      trail: [homeCrumb(graph), { label: embeds.title, address: EMBED }],
      ownWords: true,
      contents: contentsList(contentsOf(groups)),
      indexed: false,
    }),
    groups,
  };
}

/** Who may show pages of this site, as `site.yaml` says. */
const mayEmbedRuns = ({ site, words }: Graph): Run[] => {
  const { mayEmbed } = site.data;
  const { all, some } = words.embeds.mayEmbed;
  return mayEmbed
    ? runsIn(some(links(mayEmbed.map((address) => ({ label: address.replace(/^https?:\/\/|\/$/g, ''), address })))))
    : text(all);
};

/** How another site shows something: what it gets, and what to do, from the simplest way on. The snippets stand below. */
export function embedListNodes(graph: Graph): PageNode[] {
  const { embeds } = graph.words;
  const [example] = graph.currentPlan.all('priority');
  const address = example && addressOf(example, graph.currentPlan.id);
  return [
    paragraph(embeds.about),
    {
      type: 'list',
      ordered: true,
      items: [
        ...(address ? [[paragraph(runsIn(embeds.byAddress<Run>(link({ label: wholeAddress(graph, address), address }))))]] : []),
        [paragraph(embeds.bySnippet)],
        [paragraph(embeds.byInclude)],
      ],
    },
    paragraph(embeds.keepTitle),
    paragraph(mayEmbedRuns(graph)),
  ];
}

/** For those who have templates of their own: what stands beside a page, with an example that is there. */
export function templateNodes(graph: Graph): PageNode[] {
  const { embeds } = graph.words;
  const [priority] = graph.currentPlan.all('priority');
  const address = jsonAddress(priority ? addressOf(priority, graph.currentPlan.id) : planAddress(graph.currentPlan.id));
  const example = link({ label: wholeAddress(graph, address), address });
  return [
    heading(2, embeds.templates, `${EMBED}#${TEMPLATES}`),
    paragraph(runsIn(embeds.templatesAbout<Run>({ example, schema: link({ label: embeds.templatesSchema, address: PAGES_SCHEMA }) }))),
  ];
}

export const moreEmbedLinks = (graph: Graph) =>
  plansWithEmbeds(graph).map((plan) => ({
    label: graph.words.embeds.moreOf(plan.entry.data.title),
    address: embedsOfAddress(plan.id),
  }));
