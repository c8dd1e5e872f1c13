/**
 * The ways to report: of each plan its forms, and what there is to report on by its short name, so that somebody who has only
 * the address of the site comes to the right form without a search.
 */
import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { FormId } from '../../report/forms.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { REPORT, reportAddress, reportsAddress } from '../page/addresses.ts';
import { homeCrumb, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { nameOf, within } from './report-known.ts';
import { formsOf, tablesOf } from './report-link.ts';

/** What can be reported on one by one, and with which form. */
const SUBJECTS = [
  { kind: 'action', form: 'progress' },
  { kind: 'measure', form: 'figure' },
  { kind: 'target', form: 'result' },
  { kind: 'meeting', form: 'decision' },
] as const satisfies readonly { kind: string; form: FormId }[];

export interface ReportWays {
  forms: (LinkItem & { note: string })[];
  subjects: { label: string; items: LinkItem[] }[];
}

/** By the short title where there is one, with the number by which officers know it. */
function shortName(graph: Graph, entry: AnyEntry): string {
  const { number, shortTitle } = entry.data as { number?: string; shortTitle?: string };
  return shortTitle ? [number, shortTitle].filter(Boolean).join(' ') : nameOf(graph, entry, []);
}

function reportWays(graph: Graph, plan: Plan): ReportWays {
  const { report } = graph.words;
  const forms = formsOf(graph, plan);
  const table = { label: report.table.title, note: report.table.note, address: reportAddress(plan.id, 'table') };
  return {
    forms: [
      ...forms.map((form) => ({ ...report.forms[form], label: report.forms[form].title, address: reportAddress(plan.id, form) })),
      ...(tablesOf(graph, plan).length > 0 ? [table] : []),
    ],
    subjects: SUBJECTS.filter(({ form }) => forms.includes(form)).map(({ kind, form }) => {
      const items = within(graph, plan, kind).map((entry) => ({
        label: shortName(graph, entry),
        address: reportAddress(plan.id, form, entry.id),
      }));
      return { label: report.subjects[kind](items.length), items };
    }),
  };
}

export interface ReportPlanView extends PageView {
  ways: ReportWays;
}

export function reportPlanView(graph: Graph, plan: Plan): ReportPlanView {
  const { report } = graph.words;
  const title = plan.entry.data.title;
  return {
    ...pageBuilder(graph).page({
      title: report.title(title),
      description: report.description(title),
      address: reportsAddress(plan.id),
      ofPlan: plan,
      trail: [...planCrumbs(graph, plan), { label: report.officers, address: REPORT }],
      ownWords: true,
      indexed: false,
    }),
    ways: reportWays(graph, plan),
  };
}

export interface ReportIndexView extends PageView {
  /** The plan in force, with all that there is to report on. */
  current: LinkItem & { ways: ReportWays };
  others: LinkItem[];
}

export function reportIndexView(graph: Graph): ReportIndexView {
  const { report } = graph.words;
  const planLink = (plan: Plan): LinkItem => ({ label: plan.entry.data.title, address: reportsAddress(plan.id) });
  const { currentPlan } = graph;
  return {
    ...pageBuilder(graph).page({
      title: report.officers,
      description: report.officersDescription,
      address: REPORT,
      trail: [homeCrumb(graph)],
      ownWords: true,
      indexed: false,
    }),
    current: { ...planLink(currentPlan), ways: reportWays(graph, currentPlan) },
    others: graph
      .all('plan')
      .map(({ id }) => graph.planOf(id))
      .filter((plan) => plan !== currentPlan)
      .map(planLink),
  };
}
