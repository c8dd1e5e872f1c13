/** The open data of theories of change: one row a step, with what leads from it and from its whole column. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { joined, sourceText, table } from '../open-data/open-data-table.ts';
import { addressOf } from '../page/addresses.ts';
import { theoryDiagram } from './theories-of-change.ts';

export const theoryTable = (graph: Graph, plan: Plan) =>
  table(
    'theory-steps',
    'Theories of change',
    'How what is done is meant to lead to what is wanted: one row for each step of each theory.',
    plan.all('theory-of-change').flatMap((theory) => {
      const { stages, rebuilt } = theoryDiagram(graph, plan, theory);
      return stages.flatMap(({ stage, title, steps, leadsTo }) =>
        steps.map((step, place) => {
          const targets = theory.data[stage]?.[place]?.leadsTo;
          return { theory, rebuilt, column: title, leadsTo, step, targets };
        }),
      );
    }),
    [
      ['theory', 'Title of the theory of change', ({ theory }) => theory.data.title],
      ['column', 'The column that the step stands in', ({ column }) => column],
      ['id', 'Id of the step', ({ step }) => step.id],
      ['step', 'The step, in our words', ({ step }) => step.text],
      ['gap', 'true if the step only stands for what no source says', ({ step }) => step.gap],
      ['about', 'What of the plan it stands for', ({ step }) => joined(step.about.map(({ label }) => label))],
      ['leads_to', 'Ids of the steps that it leads to', ({ targets }) => joined(targets)],
      [
        'column_leads_to',
        'What the whole column leads to, where no source says which step leads to which',
        ({ leadsTo }) => joined(leadsTo.map(({ text, reason }) => [text, reason].filter(Boolean).join(' '))),
      ],
      ['rebuilt', 'Whether the theory is rebuilt by us, as the published diagram is not held', ({ rebuilt }) => rebuilt !== undefined],
      ['source', 'Document and place', ({ theory }) => sourceText(graph, theory.data.sources)],
      ['reconstruction', 'How it was rebuilt', ({ theory }) => theory.data.reconstruction ?? null],
      ['notes', 'What one must know to read the theory rightly', ({ theory }) => joined(theory.data.notes)],
      ['address', 'Page, from the base of the site', ({ theory }) => addressOf(theory, plan.id)],
    ],
  );
