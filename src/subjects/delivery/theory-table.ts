/** The open data of theories of change: one row a step, with what leads from it and from its whole stage. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { STAGES } from '../../schema/theory-of-change.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { entryOf, sharedColumns } from '../open-data/shared-columns.ts';
import { theoryDiagram } from './theories-of-change.ts';

const stepId = (id: string) => dataId({ kind: 'step', id });

/** Each step of each theory, with what it stands for. */
const stepsOf = (graph: Graph, plan: Plan) =>
  plan.all('theory-of-change').flatMap((theory) =>
    theoryDiagram(graph, plan, theory).stages.flatMap(({ stage, steps }) =>
      steps.map((step, place) => {
        const { leadsTo = [], about = [] } = theory.data[stage]?.[place] ?? {};
        const links = (theory.data.columnLinks ?? []).filter(({ from }) => from === stage);
        const entries = about.map((each) => plan.get(each, 'action', 'outcome', 'measure', 'delivery-section', 'priority'));
        return { theory, stage, step, leadsTo, links, entries };
      }),
    ),
  );

type Row = ReturnType<typeof stepsOf>[number];

export function theoryTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Row>(graph);
  const ofKind = (kind: Row['entries'][number]['kind']) => (row: Row) => row.entries.filter((entry) => entry.kind === kind).map(dataId);
  return table(
    graph,
    'theory-steps',
    stepsOf(graph, plan),
    [
      { name: 'theory_id', type: 'id', value: ({ theory }) => dataId(theory) },
      { name: 'theory', type: 'text', value: ({ theory }) => theory.data.title },
      ...shared.entry('theme', 'themes.id', ({ theory }) => entryOf(plan, 'theme', theory.data.theme)),
      { name: 'stage', type: 'code', codes: STAGES, value: ({ stage }) => stage },
      { name: 'id', type: 'id', value: ({ step }) => stepId(step.id) },
      { name: 'step', type: 'text', value: ({ step }) => step.text },
      { name: 'in_short', type: 'text', value: ({ step }) => step.short },
      { name: 'gap', type: 'boolean', value: ({ step }) => step.gap },
      { name: 'about', type: 'list of text', value: ({ step }) => step.about.map(({ label }) => label) },
      { name: 'action_ids', type: 'list of id', joins: 'actions.id', value: ofKind('action') },
      { name: 'outcome_ids', type: 'list of id', joins: 'outcomes.id', value: ofKind('outcome') },
      { name: 'measure_ids', type: 'list of id', joins: 'measures.id', value: ofKind('measure') },
      { name: 'section_ids', type: 'list of id', joins: 'delivery-sections.id', value: ofKind('delivery-section') },
      { name: 'priority_ids', type: 'list of id', joins: 'priorities.id', value: ofKind('priority') },
      { name: 'leads_to_ids', type: 'list of id', joins: 'theory-steps.id', value: ({ leadsTo }) => leadsTo.map(stepId) },
      { name: 'stage_leads_to', type: 'list of code', codes: STAGES, value: ({ links }) => links.map(({ to }) => to) },
      { name: 'stage_leads_to_reason', type: 'list of text', value: ({ links }) => links.flatMap(({ reason }) => reason ?? []) },
      { name: 'rebuilt', type: 'boolean', value: ({ theory }) => theory.data.reconstruction !== undefined },
      { name: 'reconstruction', type: 'text', value: ({ theory }) => theory.data.reconstruction },
      shared.notes(({ theory }) => theory.data.notes),
      ...shared.sources(({ theory }) => theory.data.sources),
      shared.address(plan, ({ theory }) => theory),
    ],
    ['theory_id', 'id'],
  );
}
