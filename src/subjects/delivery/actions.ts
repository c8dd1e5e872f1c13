/** Actions as pages and lists show them. */

import type { BodiesView, LinkItem } from '../../nodes/links.ts';
import {
  ACTION_STATUSES,
  type ActionStatus,
  isPastDue,
  type Linked,
  outcomesOfAction,
  partOf,
  prioritiesOfAction,
  progressOf,
  sectionOf,
  statusIn,
  statusOf,
  themesOfAction,
} from '../../plan/actions.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { recordDates } from '../../plan/last-record.ts';
import { fullerTitle, shownTitle } from '../../plan/titles.ts';
import { WITHOUT_STATUS } from '../../schema/action.ts';
import { NOT_STATED } from '../../schema/fields.ts';
import type { Inline } from '../../source/blocks.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { ancestorViews, type KinView } from '../across-plans/lineage-links.ts';
import { addressOf, listAddress } from '../page/addresses.ts';
import { onlyPage, titleLink } from '../page/entry-links.ts';
import { type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { bodiesView, bodyNames } from '../partnership/bodies.ts';
import { type AmendmentView, amendmentsOf, promisedFirst } from '../record/amendments.ts';
import { type ReportView, reportsOn } from '../record/reports.ts';
import { reportLink } from '../report/report-link.ts';
import { outcomeLink } from './outcome-link.ts';

export interface StatusView {
  label: string;
  /** Chooses the colour of the tag; the label says the same in words. */
  tone: ActionStatus;
}

export interface ActionItem {
  /** The content file that it stands in. */
  file: string;
  number: string;
  title: string;
  /** The fuller text of the source, where the title is a shorter one. */
  fuller?: string | undefined;
  address: string;
  status: StatusView;
  /** The names of those who do it, or the word in their place: “To be confirmed”. */
  ownedBy: string[];
  due: string;
}

export const statusView = ({ words }: Graph, status: ActionStatus): StatusView => ({
  label: words.delivery.statuses[status],
  tone: status,
});

/** Spelling apart: “On-going” says no more than “Ongoing”, nor “Apr 2013” than “April 2013”. */
const spelling = (text: string) => text.toLowerCase().replace(/[\s\p{Dash}.]+/gu, '');

/** When an action is due, in words: a date, the source’s own words, and whether the day has passed. */
export function dueText({ asOf, words }: Graph, action: Entry<'action'>): string {
  const { due, dueAsPrinted } = action.data;
  const said = words.labels.inPlaceOf[due] ?? words.dates.full(due);
  const isSame = [said, words.dates.short(due)].some((each) => spelling(each) === spelling(dueAsPrinted ?? said));
  const printed = isSame ? undefined : dueAsPrinted;
  // Beside printed words, “not stated” would be untrue: they state something, which is no date.
  if (due === NOT_STATED && printed) return words.delivery.noDateAsPrinted(printed);
  const whole = printed ? words.delivery.dueAsPrinted({ due: said, printed }) : said;
  return isPastDue(action, asOf) ? words.delivery.datePassed(whole) : whole;
}

export const actionItem = (graph: Graph, plan: Plan, action: Entry<'action'>): ActionItem => ({
  file: action.file,
  number: action.data.number,
  title: shownTitle(action),
  fuller: fullerTitle(action),
  address: addressOf(action, plan.id),
  status: statusView(graph, statusOf(action)),
  ownedBy: bodyNames(graph, action.data.owners),
  due: dueText(graph, action),
});

/** How many actions have each status, in the order of the statuses, those without one last. */
export function statusCounts(items: readonly ActionItem[]): { status: StatusView; count: number }[] {
  const counts = new Map<string, { status: StatusView; count: number }>();
  for (const { status } of items) {
    const known = counts.get(status.label) ?? { status, count: 0 };
    counts.set(status.label, { status, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => ACTION_STATUSES.indexOf(a.status.tone) - ACTION_STATUSES.indexOf(b.status.tone));
}

/** What the counts of statuses mean, for a reader who has not seen a status before. */
export const statusNote = ({ words }: Graph, counts: ReturnType<typeof statusCounts>): string =>
  counts.some(({ status }) => status.tone === WITHOUT_STATUS) ? words.delivery.statusNoteWithout : words.delivery.statusNote;

/** Cells of a printed table that no other field holds: the head of the column, and what stands in it in our words. */
export type AsPrinted = { column: string; says: string }[];

export interface LinkedItem extends LinkItem {
  ours: boolean;
}

const linked = <E extends AnyEntry>(links: readonly Linked<E>[], toItem: (entry: E) => LinkItem): LinkedItem[] =>
  links.map(({ entry, by }) => ({ ...toItem(entry), ours: by === 'ours' }));

/** A progress report: the status that it gives, and what has been done. */
export interface UpdateView extends ReportView {
  status: StatusView;
  text: string;
}

export interface ActionView extends PageView {
  number: string;
  fuller?: string | undefined;
  status: StatusView;
  owners: BodiesView;
  /** The owner as printed, each piece between quotation marks, and what else there is to know. */
  ownersAsPrinted?: string | undefined;
  ownersNote?: string | undefined;
  due: string;
  successMeasures: Inline[][] | string;
  section?: (LinkItem & { part: string }) | undefined;
  outcomes: LinkedItem[];
  /** That the action has its outcomes, or its priorities, only from where it stands. */
  outcomesNote?: string | undefined;
  priorities: LinkedItem[];
  prioritiesNote?: string | undefined;
  /** What stands in the place of progress reports where there are none. */
  silence?: string | undefined;
  updates: UpdateView[];
  /** How what was promised has changed since. */
  changes: AmendmentView[];
  /** What was promised at first, where it was changed. */
  promisedFirst: string[];
  /** What other columns of the printed table say. */
  asPrinted: AsPrinted;
  body: ReturnType<ReturnType<typeof pageBuilder>['body']>;
  /** Priorities of earlier plans whose subject it keeps. */
  ancestors: KinView[];
  previous?: LinkItem | undefined;
  next?: LinkItem | undefined;
}

/** Pieces of a cell, each of them between quotation marks: “Police”, “DARC”. */
const quotedPieces = (printed: readonly string[] | undefined): string | undefined => printed?.map((piece) => `“${piece}”`).join(', ');

const noteIf = (links: readonly Linked<unknown>[], note: string): string | undefined =>
  links.some(({ by }) => by === 'inherited') ? note : undefined;

const neighbour = (graph: Graph, plan: Plan, action: Entry<'action'>, step: 1 | -1): LinkItem | undefined => {
  const all = plan.all('action');
  const found = all[all.indexOf(action) + step];
  return found && { label: graph.words.delivery.action(found.data.number), address: addressOf(found, plan.id) };
};

export const actionsCrumb = ({ words }: Graph, plan: Plan): LinkItem => ({
  label: words.delivery.actions,
  address: listAddress(plan.id, 'action'),
});

export function actionView(graph: Graph, plan: Plan, action: Entry<'action'>): ActionView {
  const { data } = action;
  const { delivery, labels } = graph.words;
  const build = pageBuilder(graph);
  const section = sectionOf(plan, action);
  const body = build.body(action);
  const outcomes = outcomesOfAction(plan, action);
  const priorities = prioritiesOfAction(plan, action);
  const successMeasures =
    typeof data.successMeasures === 'string'
      ? (labels.inPlaceOf[data.successMeasures] ?? data.successMeasures)
      : data.successMeasures.map((text) => build.words(text));
  return {
    ...build.page({
      title: delivery.actionTitle({ number: data.number, title: shownTitle(action) }),
      description: delivery.actionDescription({ number: data.number, plan: plan.entry.data.title }),
      address: addressOf(action, plan.id),
      plan,
      trail: [...planCrumbs(graph, plan), actionsCrumb(graph, plan)],
      sources: data.sources,
      recorded: recordDates([action]),
      notes: data.notes,
      file: action.file,
      report: reportLink(graph, plan, 'progress', action.id),
      partOf: onlyPage(priorities.map(({ entry }) => titleLink(entry, plan.id))),
      search: {
        kind: graph.words.search.kinds.action,
        themes: themesOfAction(plan, action).map((theme) => theme.data.title),
        districts: (data.districts ?? []).map((reference) => graph.get(reference, 'district').data.name),
      },
    }),
    number: data.number,
    fuller: fullerTitle(action),
    status: statusView(graph, statusOf(action)),
    owners: bodiesView(graph, plan, data.owners),
    ownersAsPrinted: quotedPieces(data.ownersAsPrinted),
    ownersNote: data.ownersNote,
    due: dueText(graph, action),
    successMeasures,
    asPrinted: data.asPrinted ?? [],
    section: section && { ...titleLink(section, plan.id), part: partOf(plan, section).data.title },
    outcomes: linked(outcomes, (outcome) => outcomeLink(graph, plan, outcome)),
    outcomesNote: noteIf(outcomes, delivery.links.fromPart),
    priorities: linked(priorities, (priority) => titleLink(priority, plan.id)),
    prioritiesNote: noteIf(priorities, delivery.links.fromSection),
    silence: progressOf(action).length === 0 ? delivery.silence : undefined,
    updates: reportsOn(graph, action, 'progress-report').map(({ report, view }) => ({
      ...view,
      status: statusView(graph, statusIn(report)),
      text: report.data.text,
    })),
    changes: amendmentsOf(graph, action),
    promisedFirst: promisedFirst(graph, action),
    body,
    ancestors: ancestorViews(graph, action),
    previous: neighbour(graph, plan, action, -1),
    next: neighbour(graph, plan, action, 1),
  };
}
