/** Pages for other sites: where they stand, and the snippet that shows one. */
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { addressOf, EMBED, embedAddress } from '../page/addresses.ts';
import { homeCrumb, type PageView, pageBuilder } from '../page/page.ts';

export interface EmbedView {
  title: string;
  /** What a screen reader says before its user enters the frame. */
  frameTitle: string;
  /** Address of the page itself, and of its version for other sites. */
  page: string;
  embed: string;
}

export const embedView = ({ words }: Graph, plan: Plan, priority: Entry<'priority'>): EmbedView => ({
  title: priority.data.title,
  frameTitle: words.priorities.embed.frame({ priority: priority.data.title, plan: plan.entry.data.title }),
  page: addressOf(priority, plan.id),
  embed: embedAddress(priority),
});

export interface EmbedListView extends PageView {
  plans: { title: string; embeds: EmbedView[] }[];
}

export const embedListView = (graph: Graph): EmbedListView => ({
  ...pageBuilder(graph).page({
    title: graph.words.priorities.embed.title,
    description: graph.words.priorities.embed.description,
    address: EMBED,
    trail: [homeCrumb(graph)],
    ownWords: true,
    search: { kind: 'About' },
  }),
  plans: graph.plans.map((plan) => ({
    title: plan.entry.data.title,
    embeds: plan.all('priority').map((priority) => embedView(graph, plan, priority)),
  })),
});
