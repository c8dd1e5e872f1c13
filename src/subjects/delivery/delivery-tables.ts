/** The open data of a delivery plan around its actions: parts, sections, objectives and outcomes. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { answeringSections } from '../../plan/objectives.ts';
import { fullTitle } from '../../plan/titles.ts';
import type { Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { asPrintedTexts, entriesOf, entryOf, sharedColumns } from '../open-data/shared-columns.ts';

export function deliveryPartTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Entry<'delivery-part'>>(graph);
  return table(graph, 'delivery-parts', plan.all('delivery-part'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'part', type: 'text', value: ({ data }) => data.title },
    ...shared.entries('theme', 'themes', 'themes.id', ({ data }) => entriesOf(plan, 'theme', data.themes)),
    ...shared.entries('outcome', 'outcomes', 'outcomes.id', ({ data }) => entriesOf(plan, 'outcome', data.outcomes)),
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (part) => part),
  ]);
}

export function sectionTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Entry<'delivery-section'>>(graph);
  return table(graph, 'delivery-sections', plan.all('delivery-section'), [
    { name: 'id', type: 'id', value: dataId },
    ...shared.entry('part', 'delivery-parts.id', ({ data }) => entryOf(plan, 'delivery-part', data.part)),
    { name: 'number', type: 'text', value: ({ data }) => data.number },
    { name: 'section', type: 'text', value: ({ data }) => data.title },
    ...shared.bodies('lead', 'leads', ({ data }) => data.leads),
    ...shared.entries('objective', 'objectives', 'objectives.id', ({ data }) => entriesOf(plan, 'objective', data.objectives)),
    { name: 'objectives_note', type: 'text', value: ({ data }) => data.objectivesNote },
    ...shared.entries('priority', 'priorities', 'priorities.id', ({ data }) => entriesOf(plan, 'priority', data.priorities)),
    { name: 'as_printed', type: 'list of text', value: ({ data }) => asPrintedTexts(data.asPrinted) },
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (section) => section),
  ]);
}

export function objectiveTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Entry<'objective'>>(graph);
  return table(graph, 'objectives', plan.all('objective'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'number', type: 'text', value: ({ data }) => data.number },
    { name: 'objective', type: 'text', value: ({ data }) => data.title },
    ...shared.entry('priority', 'priorities.id', ({ data }) => entryOf(plan, 'priority', data.priority)),
    { name: 'group', type: 'text', value: ({ data }) => data.group },
    ...shared.period('period', ({ data }) => data.period),
    ...shared.entries('section', 'sections', 'delivery-sections.id', (objective) => answeringSections(plan, objective)),
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (objective) => objective),
  ]);
}

export function outcomeTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Entry<'outcome'>>(graph);
  return table(graph, 'outcomes', plan.all('outcome'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'number', type: 'integer', value: ({ data }) => data.number },
    { name: 'outcome', type: 'text', value: fullTitle },
    ...shared.entry('theme', 'themes.id', ({ data }) => entryOf(plan, 'theme', data.theme)),
    {
      name: 'other_numbers',
      type: 'list of text',
      value: ({ data }) => (data.otherNumbers ?? []).map(({ list, number, wording }) => `${list}: ${number}, “${wording}”`),
    },
    ...shared.entries('measure', 'measures', 'measures.id', ({ data }) => entriesOf(plan, 'measure', data.measures)),
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (outcome) => outcome),
    { name: 'short_title', type: 'text', value: ({ data }) => data.shortTitle },
  ]);
}
