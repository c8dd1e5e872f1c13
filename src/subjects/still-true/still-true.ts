/**
 * For who holds a paper of ours: how to see how old it is, and what was recorded of its plan since. What is recorded is what feeds tell; each
 * has an anchor of its own, so that the ledger knows when it was first published.
 */
import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { lastRecordOf } from '../../plan/last-record.ts';
import { emergencyBox } from '../help/help-box.ts';
import { downloadsAddress, HELP, STILL_TRUE, stillTrueAddress } from '../page/addresses.ts';
import { homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { planStatus } from '../plans/plan-status.ts';
import { type SinceThenView, sinceThenView } from '../plans/since-then.ts';
import { type EditionView, paperEditions } from './paper-editions.ts';
import { type Recorded, recordedIn } from './recorded.ts';

export interface StillTrueView extends PageView {
  plans: LinkItem[];
  /** Where it is said when each number was read. */
  numbers?: LinkItem | undefined;
}

/** How a plan stands now, whatever was recorded of it. */
interface StandsNow {
  /** Whether it is over, in the sentence of its own page. */
  status: string;
  /** What came after it, and what has changed of what it names. */
  since: SinceThenView;
}

export interface PlanStillTrueView extends PageView, StandsNow {
  /** Where the numbers to call are kept up to date. */
  numbers?: LinkItem | undefined;
  lastRecord: string;
  recorded: Recorded[];
  /** The papers of the plan, in all their editions. */
  papers: EditionView[];
  downloads: LinkItem;
  all: LinkItem;
}

export const planStandsNow = (graph: Graph, plan: Plan): StandsNow => ({
  status: planStatus(graph, plan).sentence,
  since: sinceThenView(graph, plan),
});

const numbersOf = (graph: Graph): LinkItem | undefined =>
  emergencyBox(graph) ? { label: graph.words.help.title, address: HELP } : undefined;

export function stillTrueView(graph: Graph): StillTrueView {
  const { stillTrue } = graph.words;
  return {
    ...pageBuilder(graph).page({
      title: stillTrue.title,
      description: stillTrue.description,
      address: STILL_TRUE,
      trail: [homeCrumb(graph)],
      search: { kind: graph.words.labels.list },
    }),
    ownWords: true,
    numbers: numbersOf(graph),
    plans: graph.plans.map(({ id, entry }) => ({ label: entry.data.title, address: stillTrueAddress(id) })),
  };
}

export function planStillTrueView(graph: Graph, plan: Plan): PlanStillTrueView {
  const { stillTrue, documents, dates } = graph.words;
  const { title } = plan.entry.data;
  const address = stillTrueAddress(plan.id);
  return {
    ...pageBuilder(graph).page({
      title: stillTrue.ofPlan(title),
      description: stillTrue.ofPlanDescription(title),
      address,
      trail: [homeCrumb(graph), { label: stillTrue.title, address: STILL_TRUE }],
    }),
    ownWords: true,
    indexed: false,
    ...planStandsNow(graph, plan),
    numbers: numbersOf(graph),
    lastRecord: dates.full(lastRecordOf(graph, plan)),
    recorded: recordedIn(graph, plan),
    papers: paperEditions(graph, plan),
    downloads: { label: documents.downloads, address: downloadsAddress(plan.id) },
    all: { label: stillTrue.file, address: STILL_TRUE },
  };
}
