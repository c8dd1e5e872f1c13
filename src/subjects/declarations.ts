/**
 * Every kind of content with what readers get of it. All lists of a plan, its ways in, its tables of open data and the parts of
 * its document are made by going through these: a kind that says nothing of one of them does not compile.
 */
import type { Graph, Plan } from '../plan/graph.ts';
import { measuresInOrder } from '../plan/measures.ts';
import type { Kind, PlanKind } from '../schema/kinds.ts';
import type { Words } from '../words/words.ts';
import { lastReportTable, promiseTable } from './accountability/accountability-tables.ts';
import { consultationListNodes } from './consultations/consultation-nodes.ts';
import { consultationTable } from './consultations/consultation-table.ts';
import { consultationListView, consultationView } from './consultations/consultations.ts';
import { listPage, type PlanDeclaration, type SharedDeclaration, type WayIn, without } from './declaration.ts';
import { actionListView } from './delivery/action-list.ts';
import { actionTable } from './delivery/action-table.ts';
import { actionView } from './delivery/actions.ts';
import { deliveryPartTable, objectiveTable, outcomeTable, sectionTable } from './delivery/delivery-tables.ts';
import { objectiveListNodes } from './delivery/objective-nodes.ts';
import { objectiveListView } from './delivery/objectives.ts';
import { outcomeListNodes } from './delivery/outcome-nodes.ts';
import { outcomeListView, outcomeView } from './delivery/outcomes.ts';
import { theoryListView, theoryView } from './delivery/theories-of-change.ts';
import { theoryListNodes } from './delivery/theory-nodes.ts';
import { theoryTable } from './delivery/theory-table.ts';
import { dutyTable } from './duties/duty-table.ts';
import { measureListNodes } from './measures/measure-nodes.ts';
import { measureTable, observationTable } from './measures/measure-tables.ts';
import { measureListView, measureView } from './measures/measures.ts';
import { targetListNodes } from './measures/target-nodes.ts';
import { targetTable } from './measures/target-table.ts';
import { targetListView } from './measures/targets.ts';
import { decisionTable } from './meetings/decision-table.ts';
import { meetingTable, programmeTable } from './meetings/meeting-tables.ts';
import { fundingView, hasFunding } from './money/funding.ts';
import { fundingNodes } from './money/funding-nodes.ts';
import { fundingTable, projectTable } from './money/funding-tables.ts';
import {
  alignmentAddress,
  fundingAddress,
  listAddress,
  objectivesAddress,
  type PageKind,
  planAddress,
  targetsAddress,
} from './page/addresses.ts';
import { bodyTable, officeHolderTable } from './partnership/body-tables.ts';
import { districtTable } from './places/district-table.ts';
import { chapterListNodes } from './plans/chapter-nodes.ts';
import { chapterListView, chapterView } from './plans/chapters.ts';
import { chapterTable } from './plans/plan-tables.ts';
import { planView } from './plans/plans.ts';
import { alignmentView, hasAlignment, whatIsHeld } from './priorities/alignment.ts';
import { alignmentNodes } from './priorities/alignment-nodes.ts';
import { alignmentTable, widerTable } from './priorities/alignment-tables.ts';
import { priorityListView, priorityView } from './priorities/priorities.ts';
import { priorityListNodes } from './priorities/priority-list-nodes.ts';
import { priorityTable, themeTable } from './priorities/priority-tables.ts';
import { redirectTable } from './publication/redirects.ts';
import { takenBackTable } from './publication/taken-back-table.ts';
import { correctionTable } from './record/corrections.ts';
import { changeTable, movedDateTable, reportTable } from './record/record-tables.ts';
import { documentTable, glossaryTable } from './reference/reference-tables.ts';
import { everydayTable } from './search/everyday-table.ts';

const IN_PARTNERSHIP = without('it stands in the part on the partnership');
const IN_DELIVERY = without('it stands in the delivery plan, with its actions');
const WITH_MONEY = without('projects stand under the money');
const WITH_PARTNERS = without('they stand on the page of the partnership');
const WITH_SUBJECT = without('it stands with what it is about');
const ONE_TABLE = without('all reports have one table');
const WITH_MEETINGS = without('it stands with the meetings, above the plans');

type CountedKind = keyof Graph['words']['plans']['waysIn'] & PlanKind;

/** A way in that says how many there are, where there are any. */
const wayTo =
  (kind: PlanKind, address: (plan: string) => string, said: (words: Words) => Pick<WayIn, 'label' | 'note'>) =>
  ({ words }: Graph, plan: Plan): WayIn | undefined => {
    const count = kind === 'measure' ? measuresInOrder(plan).length : plan.all(kind).length;
    return count > 0 ? { id: kind, ...said(words), address: address(plan.id), count } : undefined;
  };
const counted = (kind: CountedKind, address: (plan: string) => string) => wayTo(kind, address, ({ plans }) => plans.waysIn[kind]);
const toList = (kind: CountedKind & PageKind) => counted(kind, (plan) => listAddress(plan, kind));

/** In the order of the ways in. */
export const OF_PLANS: { [K in PlanKind]: PlanDeclaration } = {
  plan: {
    tables: [promiseTable, lastReportTable],
    list: without('plans have a list of all'),
    wayIn: without('it is the page that the ways in stand on'),
    part: { place: 1, of: (graph, plan) => ({ kind: 'summary', address: planAddress(plan.id), view: planView(graph, plan) }) },
  },
  priority: {
    tables: [priorityTable],
    list: listPage(priorityListView, priorityListNodes),
    wayIn: toList('priority'),
    part: {
      place: 2,
      of: (graph, plan) => ({
        kind: 'priorities',
        address: listAddress(plan.id, 'priority'),
        views: plan.all('priority').map((priority) => priorityView(graph, plan, priority)),
        list: priorityListView(graph, plan),
      }),
    },
  },
  theme: {
    tables: [themeTable],
    list: without('priorities stand under their themes'),
    wayIn: without('priorities stand under their themes'),
    part: without('priorities stand under their themes'),
  },
  objective: {
    tables: [objectiveTable],
    list: listPage(objectiveListView, (view, words) => objectiveListNodes(view, 1, words)),
    wayIn: counted('objective', objectivesAddress),
    part: { place: 3, of: 'list' },
  },
  'delivery-part': { tables: [deliveryPartTable], list: IN_DELIVERY, wayIn: IN_DELIVERY, part: IN_DELIVERY },
  'delivery-section': { tables: [sectionTable], list: IN_DELIVERY, wayIn: IN_DELIVERY, part: IN_DELIVERY },
  action: {
    tables: [actionTable],
    list: without('its page has the documents of the delivery plan too, and a route of its own'),
    wayIn: toList('action'),
    part: {
      place: 6,
      of: (graph, plan) => ({
        kind: 'delivery',
        address: listAddress(plan.id, 'action'),
        view: actionListView(graph, plan),
        actions: plan.all('action').map((action) => actionView(graph, plan, action)),
      }),
    },
  },
  outcome: {
    tables: [outcomeTable],
    list: listPage(outcomeListView, outcomeListNodes),
    wayIn: toList('outcome'),
    part: {
      place: 5,
      of: (graph, plan) => ({
        kind: 'outcomes',
        address: listAddress(plan.id, 'outcome'),
        views: plan.all('outcome').map((outcome) => outcomeView(graph, plan, outcome)),
      }),
    },
  },
  measure: {
    tables: [measureTable, observationTable],
    list: listPage(measureListView, measureListNodes),
    wayIn: toList('measure'),
    part: {
      place: 7,
      of: (graph, plan) => ({
        kind: 'measures',
        address: listAddress(plan.id, 'measure'),
        views: measuresInOrder(plan).map((measure) => measureView(graph, plan, measure)),
      }),
    },
  },
  target: {
    tables: [targetTable],
    list: listPage(targetListView, (view, words) => targetListNodes(view, 1, words)),
    wayIn: counted('target', targetsAddress),
    part: { place: 8, of: 'list' },
  },
  'theory-of-change': {
    tables: [theoryTable],
    list: listPage(theoryListView, theoryListNodes),
    wayIn: toList('theory-of-change'),
    part: {
      place: 9,
      of: (graph, plan) => ({
        kind: 'theories',
        address: listAddress(plan.id, 'theory-of-change'),
        views: plan.all('theory-of-change').map((theory) => theoryView(graph, plan, theory)),
      }),
    },
  },
  consultation: {
    tables: [consultationTable],
    list: listPage(consultationListView, consultationListNodes),
    wayIn: toList('consultation'),
    part: {
      place: 10,
      of: (graph, plan) => ({
        kind: 'consultations',
        address: listAddress(plan.id, 'consultation'),
        views: plan.all('consultation').map((consultation) => consultationView(graph, plan, consultation)),
      }),
    },
  },
  chapter: {
    tables: [chapterTable],
    list: listPage(chapterListView, chapterListNodes),
    wayIn: toList('chapter'),
    part: {
      place: 11,
      of: (graph, plan) => ({
        kind: 'chapters',
        address: listAddress(plan.id, 'chapter'),
        views: plan.all('chapter').map((chapter) => chapterView(graph, plan, chapter)),
      }),
    },
  },
  funding: {
    tables: [fundingTable],
    list: listPage(fundingView, (view, words) => fundingNodes(view, 1, words), hasFunding),
    wayIn: ({ words }, plan) =>
      hasFunding(plan) ? { id: 'funding', ...words.plans.waysIn.funding, address: fundingAddress(plan.id) } : undefined,
    part: IN_PARTNERSHIP,
  },
  'funded-project': { tables: [projectTable], list: WITH_MONEY, wayIn: WITH_MONEY, part: IN_PARTNERSHIP },
  alignment: {
    tables: [alignmentTable],
    list: listPage(alignmentView, (view, words) => alignmentNodes(view, 1, words), hasAlignment),
    wayIn: ({ words: { plans } }, plan) =>
      hasAlignment(plan)
        ? {
            id: 'alignment',
            label: plans.waysIn.alignment.label,
            address: alignmentAddress(plan.id),
            note: plans.mappings[whatIsHeld(plan)],
          }
        : undefined,
    part: { place: 4, of: 'list' },
  },
  'wider-priority': {
    tables: [widerTable],
    list: without('they stand on the page of the mapping'),
    wayIn: without('they stand on the page of the mapping'),
    part: without('they stand in the part of the mapping'),
  },
  'office-holder': { tables: [officeHolderTable], list: WITH_PARTNERS, wayIn: WITH_PARTNERS, part: IN_PARTNERSHIP },
  'forward-programme-item': {
    tables: [programmeTable],
    list: WITH_MEETINGS,
    wayIn: WITH_MEETINGS,
    part: IN_PARTNERSHIP,
  },
  'progress-report': { tables: [reportTable], list: WITH_SUBJECT, wayIn: WITH_SUBJECT, part: WITH_SUBJECT },
  'figure-report': { tables: ONE_TABLE, list: WITH_SUBJECT, wayIn: WITH_SUBJECT, part: WITH_SUBJECT },
  'result-report': { tables: ONE_TABLE, list: WITH_SUBJECT, wayIn: WITH_SUBJECT, part: WITH_SUBJECT },
  amendment: { tables: [changeTable, movedDateTable], list: WITH_SUBJECT, wayIn: WITH_SUBJECT, part: WITH_SUBJECT },
};

const ACROSS = without('its table is one over all plans, and there only where there are several');

/** In the order of their tables. */
export const ABOVE_PLANS: { [K in Exclude<Kind, PlanKind>]: SharedDeclaration } = {
  site: { tables: without('every table says whose site it is') },
  organisation: { tables: [bodyTable] },
  group: { tables: without('groups are in the table of bodies') },
  district: { tables: [districtTable] },
  document: { tables: [documentTable] },
  meeting: { tables: [meetingTable] },
  'decision-report': { tables: [decisionTable] },
  correction: { tables: [correctionTable] },
  'glossary-term': { tables: [glossaryTable] },
  page: { tables: without('it is text') },
  update: { tables: without('it is text') },
  'taken-back': { tables: [takenBackTable] },
  redirect: { tables: [redirectTable] },
  topic: { tables: ACROSS },
  'lineage-link': { tables: ACROSS },
  'help-line': { tables: without('numbers of help are to be read where they are kept up to date') },
  'help-subject': { tables: without('numbers of help are to be read where they are kept up to date') },
  'everyday-word': { tables: [everydayTable] },
  map: { tables: without('it is a drawing, and says nothing that is to be counted') },
  duty: { tables: [dutyTable] },
  place: { tables: without('places lead to their district: the A to Z has them') },
  review: { tables: without('it is for those who decide about proposals, and says nothing of the plans') },
};
