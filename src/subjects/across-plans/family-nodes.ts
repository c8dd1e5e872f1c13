/** The page on where the priorities came from: each with a picture of its family, its story, and what shows each link. */
import { lineageSvg } from '../../charts/lineage-svg.ts';
import { heading, link, nodeList, paragraph, section, text } from '../../nodes/nodes.ts';
import { aside, asideRun, cited, fold, lead, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { sharedDataNodes } from '../page/data-links.ts';
import type { FamilyView, LineageView } from './lineage.ts';
import { kinNodes } from './lineage-nodes.ts';

/** A picture for those who see it; the sentences below say the same. */
const picture = ({ diagram }: FamilyView): PageNode[] =>
  diagram
    ? [
        {
          type: 'drawing',
          wide: lineageSvg(diagram, 'wide'),
          narrow: lineageSvg(diagram, 'narrow'),
        },
      ]
    : [];

/** What shows each link, step by step back in time. */
function evidenceNodes({ label, kept, steps, anchors }: FamilyView, words: Words): PageNode[] {
  const { lineage } = words;
  return fold(lineage.whatShowsIt(label), [
    ...kinNodes(kept, 'whole', words, anchors),
    ...steps.flatMap(({ heir, ancestors }): PageNode[] => [
      { type: 'heading', level: 3, runs: [link(heir), asideRun(text(lineage.inPlan({ plan: heir.plan.label, where: heir.where })))] },
      ...kinNodes(ancestors, 'whole', words, anchors),
    ]),
  ]);
}

function familyNodes(family: FamilyView, page: string, words: Words): PageNode[] {
  const { lineage } = words;
  const { steps, topics, story } = family;
  return [
    heading(2, family.label, `${page}#${family.id}`),
    ...aside(runsIn(lineage.ofPlan({ priority: link(family), plan: family.plan.label, where: family.where }))),
    ...(steps.length === 0
      ? [
          paragraph([
            ...text(lineage.noAncestors),
            ...(topics.length > 0 ? [...text(' '), ...runsIn(lineage.earlierPlansOn(topics.map(link)))] : []),
          ]),
        ]
      : []),
    ...picture(family),
    ...story.map((sentences) => paragraph(sentences)),
    ...evidenceNodes(family, words),
  ];
}

export function lineagePageNodes(view: LineageView, words: Words): PageNode[] {
  const { lineage } = words;
  const { address, hasStated, data, said, families, dropped } = view;
  return [
    lead(lineage.lead),
    paragraph(lineage.howToRead({ hasStated })),
    ...sharedDataNodes(data, words),
    ...section<PageNode>(
      2,
      lineage.whatPlansSay,
      nodeList<PageNode>(
        said.map(({ plan, text: says, sources }) => [paragraph(runsIn(lineage.planSays({ plan: link(plan), says }))), ...cited(sources)]),
      ),
      `${address}#said`,
    ),
    ...families.flatMap((family) => familyNodes(family, address, words)),
    ...section<PageNode>(
      2,
      lineage.ended,
      nodeList<PageNode>(
        dropped.map(({ part, reason, where, plan, ...priority }) => [
          paragraph(runsIn(lineage.dropped({ priority: link(priority), part, plan: plan.label, where, reason }))),
        ]),
      ),
      `${address}#ended`,
    ),
  ];
}
