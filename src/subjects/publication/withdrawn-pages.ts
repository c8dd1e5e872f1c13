/** The pages, documents and tables whose subject was withdrawn: each keeps its address and says what stood there, and why no more. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { heirsOf, type Member } from '../../plan/lineage.ts';
import { titleOf } from '../../plan/titles.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { type PlanDocument, planDocuments } from '../documents/documents.ts';
import { allEmbeds, type Embed } from '../embeds/embeds.ts';
import { dataTables } from '../open-data/data-tables.ts';
import type { DataTable } from '../open-data/open-data-table.ts';
import { addressOf, dataFolder, planAddress, planIn } from '../page/addresses.ts';
import { homeCrumb, pageBuilder } from '../page/page.ts';
import { allPages } from './all-pages.ts';
import { withdrawnNodes } from './withdrawal-nodes.ts';
import { type WithdrawalView, type WithdrawnView, withdrawals } from './withdrawals.ts';

const folderOf = (address: string) => address.replace(/#.*$/, '');

/** What was withdrawn where an address leads: the nearest thing that it is a part of, or else what is missed there. */
export function withdrawalsAt(graph: Graph, address: string): WithdrawalView[] {
  const all = withdrawals(graph);
  const around = all.filter((each) => each.address.endsWith('/') && address.startsWith(each.address));
  const [nearest] = around.toSorted((a, b) => b.address.length - a.address.length);
  if (nearest) return [nearest];
  const plan = planIn(address);
  const here = all.filter((each) => folderOf(each.address) === address);
  const wholePlan = all.filter((each) => each.plan !== undefined && each.address === planAddress(each.plan));
  const named = wholePlan.filter((each) => each.plan === plan || (plan === undefined && address.includes(each.plan ?? '/')));
  const ofPlan = all.filter((each) => each.plan !== undefined && each.plan === plan);
  return [here, named, ofPlan, wholePlan, all].find((some) => some.length > 0) ?? [];
}

/** What the family tree knows of the priority that stood at an address: what became of it in plans that are there. */
function wentOnFrom(graph: Graph, address: string): LinkItem[] {
  const whole = graph.whole();
  const isThere = (entry: Member, plan: string) => {
    const all: readonly { id: string }[] = graph.plans.find(({ id }) => id === plan)?.all(entry.kind) ?? [];
    return all.some(({ id }) => id === entry.id);
  };
  return whole.plans
    .flatMap((plan) => plan.all('priority').filter((priority) => addressOf(priority, plan.id) === address))
    .flatMap((priority) => heirsOf(whole, priority))
    .filter(({ entry, plan }) => isThere(entry, plan.id))
    .map(({ entry, plan }) => ({
      label: graph.words.publication.inPlan({ title: titleOf(entry as AnyEntry), plan: plan.entry.data.title }),
      address: addressOf(entry, plan.id),
    }));
}

const pageOf = (graph: Graph, address: string, title: string): WithdrawnView => {
  const wentOn = wentOnFrom(graph, address);
  const found = withdrawalsAt(graph, address).map((each, index) => (index === 0 && wentOn.length > 0 ? { ...each, wentOn } : each));
  return {
    ...pageBuilder(graph).page({
      title,
      description: graph.words.publication.description(graph.words.locale.list(found.map((each) => each.title))),
      address,
      trail: [homeCrumb(graph)],
      ownWords: true,
      file: found[0]?.file,
    }),
    indexed: false,
    withdrawals: found,
  };
};

/** The pages that were there and are no more: none where nothing was withdrawn. */
export function withdrawnPages(graph: Graph): WithdrawnView[] {
  if (graph.withdrawn.length === 0) return [];
  const there = new Set(allPages(graph).map(({ address }) => address));
  const gone = allPages(graph.whole()).filter(({ address }) => !there.has(address));
  return [...new Map(gone.map((page) => [page.address, page])).values()].map(({ address, label }) => pageOf(graph, address, label));
}

/** What other sites show of what was withdrawn: the same addresses, saying so. */
export function withdrawnEmbeds(graph: Graph): Embed[] {
  if (graph.withdrawn.length === 0) return [];
  const there = new Set(allEmbeds(graph).map(({ address }) => address));
  return allEmbeds(graph.whole())
    .filter(({ address }) => !there.has(address))
    .map((embed) => {
      const view = pageOf(graph, embed.page.replace(/#.*/, ''), embed.title);
      return { ...embed, content: () => ({ view, nodes: withdrawnNodes(view.withdrawals, graph.words) }) };
    });
}

const documentsOf = (graph: Graph) => graph.plans.flatMap((plan) => planDocuments(graph, plan));

/** The documents of what was withdrawn, in the formats that they had. */
export function withdrawnDocuments(graph: Graph): PlanDocument[] {
  if (graph.withdrawn.length === 0) return [];
  const there = new Set(documentsOf(graph).map(({ address }) => address));
  return documentsOf(graph.whole())
    .filter(({ address }) => !there.has(address))
    .map((document) => ({
      ...document,
      view: () => {
        const { parts: _, help: __, ...cover } = document.view();
        const view = pageOf(graph, document.address, cover.title);
        return {
          ...cover,
          subject: view.description,
          status: view.description,
          orientation: 'portrait',
          opening: 'sheet',
          parts: [{ kind: 'withdrawn', address: '', view }],
        };
      },
    }));
}

/** All documents that are made: those of what holds, and those that say that something does not. */
export const allDocuments = (graph: Graph): PlanDocument[] => [...documentsOf(graph), ...withdrawnDocuments(graph)];

/** The tables of what was withdrawn: with their columns, without rows, and with the reason. */
export function withdrawnTables(graph: Graph): { plan: Graph['plans'][number]; table: DataTable }[] {
  if (graph.withdrawn.length === 0) return [];
  const there = new Set(graph.plans.flatMap((plan) => dataTables(graph, plan).map(({ name }) => `${plan.id}/${name}`)));
  const whole = graph.whole();
  return whole.plans.flatMap((plan) =>
    dataTables(whole, plan)
      .filter(({ name }) => !there.has(`${plan.id}/${name}`))
      .map((table) => ({
        plan,
        table: {
          ...table,
          rows: [],
          withdrawn: withdrawalsAt(graph, dataFolder(plan.id) + table.name).map(({ title, date, why, address }) => ({
            title,
            date,
            why,
            address,
          })),
        },
      })),
  );
}
