/** A theory of change as its stages in order, each step with what it leads to. Lines and arrows are decoration. */
import { joined, link, links, maybe, type Run, section, strong, text } from '../../nodes/nodes.ts';
import { asideRun, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { TheoryDiagram, TheoryStep } from './theories-of-change.ts';

const wholeStages = ({ leadsToStages }: TheoryStep, { theories }: Words): Run[] =>
  leadsToStages.flatMap((stage) => text(theories.everythingUnder(stage)));
const gapRuns = ({ gap }: TheoryStep, { theories }: Words): Run[] => (gap ? [strong(theories.gap), ...text(' ')] : []);

function stepRuns(step: TheoryStep, at: (id: string) => string, words: Words): Run[] {
  const next: Run[] = [
    ...wholeStages(step, words),
    ...step.leadsTo.map(({ id, text: said }) => link({ label: said.replace(/\.$/, ''), address: at(id) })),
  ];
  return [
    ...gapRuns(step, words),
    ...text(step.text),
    ...(step.about.length > 0 ? [asideRun(joined(step.about.map(link), ' · '))] : []),
    ...(next.length > 0 ? [asideRun(runsIn(words.theories.leadsTo(next)))] : []),
  ];
}

const afterStage = ({ leadsTo }: TheoryDiagram['stages'][number]): string[] =>
  leadsTo.map(({ text: said, reason }) => [said, reason].filter(Boolean).join(' '));

/** The diagram as pages show it, under a heading of this level. */
export function diagramNodes(diagram: TheoryDiagram, level: number, words: Words): PageNode[] {
  const at = (id: string) => `#${diagram.id}-${id}`;
  return [
    {
      type: 'stages',
      level: level + 1,
      stages: diagram.stages.map((stage) => ({
        title: stage.title,
        steps: stage.steps.map((step) => ({ address: at(step.id), runs: stepRuns(step, at, words), isGap: step.gap })),
        after: afterStage(stage).map(text),
      })),
    },
  ];
}

/** Steps have a letter for their stage and a number: “leads to B2” says in two signs what an arrow shows. */
const stepCodes = ({ stages }: TheoryDiagram): Map<string, string> =>
  new Map(stages.flatMap(({ steps }, stage) => steps.map(({ id }, index) => [id, `${String.fromCharCode(65 + stage)}${index + 1}`])));

/** The diagram as paper has it: stage after stage, each step with its code, what it stands for and the codes that it leads to. */
export function stageNodes(diagram: TheoryDiagram, level: number, words: Words): PageNode[] {
  const codes = stepCodes(diagram);
  const codeOf = (id: string) => codes.get(id) ?? id;
  const place = (id: string) => `${diagram.address}#${diagram.id}-${id}`;
  const stepFact = (step: TheoryStep) => {
    const next = [...wholeStages(step, words), ...step.leadsTo.map(({ id }) => link({ label: codeOf(id), address: place(id) }))];
    return {
      label: codeOf(step.id),
      address: place(step.id),
      content: [
        ...gapRuns(step, words),
        ...text(step.text),
        ...(step.about.length > 0 ? runsIn(words.theories.about(links(step.about))) : []),
        ...(next.length > 0 ? runsIn(words.theories.leadsToSteps(joined(next, ', '))) : []),
      ],
    };
  };
  return diagram.stages.flatMap((stage) =>
    section<PageNode>(level + 1, stage.title, [{ type: 'facts', items: stage.steps.map(stepFact) }, ...afterStage(stage).flatMap(maybe)]),
  );
}
