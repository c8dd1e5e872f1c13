/** A theory of change as an ordered text: stage after stage, each step with what it leads to. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { STAGES, type Stage } from '../../schema/theory-of-change.ts';
import type { Entry } from '../../source/read-content.ts';
import { addressOf, listAddress } from '../page/addresses.ts';
import { titleLink } from '../page/entry-links.ts';
import { type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { outcomeLink } from './outcome-link.ts';

export interface TheoryStep {
  id: string;
  text: string;
  /** In a few words, if the plan has them. */
  short?: string | undefined;
  about: LinkItem[];
  /** True if the step only stands for what no source says. */
  gap: boolean;
  /** The steps that this one leads to; a whole stage is named instead of its steps. */
  leadsTo: { id: string; text: string }[];
  leadsToStages: string[];
  /** All of them, each by itself, as lines show them. */
  next: string[];
}

/** What a whole column leads to, and why it is not said step by step. */
export interface ColumnLink {
  to: Stage;
  text: string;
  reason?: string | undefined;
}

export interface TheoryDiagram {
  id: string;
  title: string;
  address: string;
  /** Said wherever it is shown, if the published diagram is not held. */
  rebuilt?: string | undefined;
  stages: { stage: Stage; title: string; steps: TheoryStep[]; leadsTo: ColumnLink[] }[];
}

/** What a reader must know of a theory before its arrows. */
const rebuiltNote = ({ words }: Graph, { data }: Entry<'theory-of-change'>): string | undefined =>
  data.reconstruction ? words.theories.rebuilt : undefined;

function aboutLink(graph: Graph, plan: Plan, reference: string): LinkItem {
  const entry = plan.get(reference, 'action', 'outcome', 'measure', 'delivery-section', 'priority');
  const address = addressOf(entry, plan.id);
  if (entry.kind === 'outcome') return outcomeLink(graph, plan, entry);
  if (entry.kind === 'action') return { label: graph.words.delivery.action(entry.data.number), address };
  if (entry.kind === 'delivery-section') return { label: graph.words.delivery.actionsOf(entry.data.title), address };
  return { label: entry.data.title, address };
}

/** The stages, of more than two steps, whose every step is among `ids`. */
const wholeStages = (theory: Entry<'theory-of-change'>, ids: readonly string[]): Stage[] =>
  STAGES.filter((stage) => {
    const steps = theory.data[stage] ?? [];
    return steps.length > 2 && steps.every(({ id }) => ids.includes(id));
  });

/** What a stage leads to as a whole. */
function columnLinksFrom({ words }: Graph, { columnLinks = [], ...data }: Entry<'theory-of-change'>['data'], stage: Stage): ColumnLink[] {
  const own = data[stage] ?? [];
  const of = own.some(({ gap }) => gap) ? 'steps but gaps' : own.length === 1 ? 'one step' : 'steps';
  return columnLinks
    .filter(({ from }) => from === stage)
    .map(({ to, reason }) => ({ to, text: words.theories.wholeStage({ of, to }), reason }));
}

export function theoryDiagram(graph: Graph, plan: Plan, theory: Entry<'theory-of-change'>): TheoryDiagram {
  const { stages: titles } = graph.words.theories;
  const steps = STAGES.flatMap((stage) => theory.data[stage] ?? []);
  const textOf = (id: string) => steps.find((step) => step.id === id)?.text ?? id;
  const following = (ids: readonly string[] = []) => {
    const whole = wholeStages(theory, ids);
    const named = new Set(whole.flatMap((stage) => theory.data[stage]?.map(({ id }) => id) ?? []));
    return {
      leadsTo: ids.filter((id) => !named.has(id)).map((id) => ({ id, text: textOf(id) })),
      leadsToStages: whole.map((stage) => titles[stage]),
    };
  };
  return {
    id: theory.id,
    title: theory.data.title,
    address: addressOf(theory, plan.id),
    rebuilt: rebuiltNote(graph, theory),
    stages: STAGES.flatMap((stage) => {
      const own = theory.data[stage];
      if (!own) return [];
      return [
        {
          stage,
          title: titles[stage],
          steps: own.map((step) => ({
            id: step.id,
            text: step.text,
            short: step.short,
            about: (step.about ?? []).map((reference) => aboutLink(graph, plan, reference)),
            gap: step.gap ?? false,
            ...following(step.leadsTo),
            next: step.leadsTo ?? [],
          })),
          leadsTo: columnLinksFrom(graph, theory.data, stage),
        },
      ];
    }),
  };
}

export interface TheoryView extends PageView {
  summary: string;
  theme?: LinkItem | undefined;
  reconstruction?: string | undefined;
  problem: string;
  targetGroups: string[];
  diagram: TheoryDiagram;
  assumptions: string[];
  evidence: string[];
}

export function theoryView(graph: Graph, plan: Plan, theory: Entry<'theory-of-change'>): TheoryView {
  const { data } = theory;
  const theme = data.theme && plan.get(data.theme, 'theme');
  const build = pageBuilder(graph);
  for (const text of [data.summary, data.problem, ...data.assumptions, ...data.evidence]) build.mention(text);
  return {
    ...build.page({
      title: data.title,
      description: data.summary,
      address: addressOf(theory, plan.id),
      plan,
      trail: [...planCrumbs(graph, plan), { label: graph.words.theories.title, address: listAddress(plan.id, 'theory-of-change') }],
      sources: data.sources,
      notes: data.notes,
      file: theory.file,
      search: { kind: graph.words.theories.kind, themes: theme ? [theme.data.title] : [] },
    }),
    summary: data.summary,
    theme: theme ? titleLink(theme, plan.id) : undefined,
    reconstruction: data.reconstruction,
    problem: data.problem,
    targetGroups: data.targetGroups,
    diagram: theoryDiagram(graph, plan, theory),
    assumptions: data.assumptions,
    evidence: data.evidence,
  };
}

export interface TheoryListView extends PageView {
  /** Whether the diagrams are those of the plan or rebuilt by us. */
  rebuilt?: string | undefined;
  theories: LinkItem[];
}

/** How many of the theories we have rebuilt. */
function rebuiltText({ words }: Graph, theories: readonly Entry<'theory-of-change'>[]): string | undefined {
  const rebuilt = theories.filter(({ data }) => data.reconstruction).length;
  return rebuilt > 0 ? words.theories.rebuiltOf({ rebuilt, count: theories.length }) : undefined;
}

export const theoryListView = (graph: Graph, plan: Plan): TheoryListView => ({
  ...pageBuilder(graph).page({
    title: graph.words.theories.title,
    description: graph.words.theories.listDescription(plan.entry.data.title),
    address: listAddress(plan.id, 'theory-of-change'),
    plan,
    trail: planCrumbs(graph, plan),
    file: plan.entry.file,
    sources: plan.entry.data.sources,
    search: { kind: graph.words.labels.list },
  }),
  rebuilt: rebuiltText(graph, plan.all('theory-of-change')),
  theories: plan.all('theory-of-change').map((theory) => ({
    label: theory.data.title,
    address: addressOf(theory, plan.id),
    note: [theory.data.summary, rebuiltNote(graph, theory)].filter(Boolean).join(' '),
  })),
});
