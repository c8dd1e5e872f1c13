/** A theory of change as its stages in order, each step with what it leads to. Lines and arrows are decoration. */
import { joined, link, type Run, strong, text } from '../../nodes/nodes.ts';
import { asideRun, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { TheoryDiagram, TheoryStep } from './theories-of-change.ts';

function stepRuns({ text: said, about, gap, leadsTo, leadsToStages }: TheoryStep, at: (id: string) => string, { delivery }: Words): Run[] {
  const next: Run[] = [
    ...leadsToStages.flatMap((stage) => text(delivery.everythingUnder(stage))),
    ...leadsTo.map((step) => link({ label: step.text.replace(/\.$/, ''), address: at(step.id) })),
  ];
  return [
    ...(gap ? [strong(delivery.gap), ...text(' ')] : []),
    ...text(said),
    ...(about.length > 0 ? [asideRun(joined(about.map(link), ' · '))] : []),
    ...(next.length > 0 ? [asideRun(runsIn(delivery.leadsTo(next)))] : []),
  ];
}

/** The diagram under a heading of this level. */
export function diagramNodes(diagram: TheoryDiagram, level: number, words: Words): PageNode[] {
  const at = (id: string) => `#${diagram.id}-${id}`;
  return [
    {
      type: 'stages',
      level: level + 1,
      stages: diagram.stages.map(({ title, steps, leadsTo }) => ({
        title,
        steps: steps.map((step) => ({ address: at(step.id), runs: stepRuns(step, at, words), isGap: step.gap })),
        after: leadsTo.map(({ text: said, reason }) => text([said, reason].filter(Boolean).join(' '))),
      })),
    },
  ];
}
