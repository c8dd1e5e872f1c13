/** The page of a theory of change, its part of a document, and the list of all of a plan. */
import { type DocumentNode, facts, link, list, maybe, paragraph, section, strong, text } from '../../nodes/nodes.ts';
import { aside, fold, lead, linkNodes, onlyOnPages, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { ending } from '../page/block-nodes.ts';
import type { TheoryListView, TheoryView } from './theories-of-change.ts';
import { diagramNodes, listNodes, pictureNode, stageNodes } from './theory-diagram-nodes.ts';

/** A theory under a heading of this level: 1 is the title of its page. */
export function theoryNodes(view: TheoryView, level: number, words: Words): PageNode[] {
  const { theories, delivery, labels } = words;
  const part = (title: string, nodes: DocumentNode[]) => section(level + 1, title, nodes);
  const built: PageNode[] = view.reconstruction
    ? [
        {
          type: 'note',
          label: delivery.howItWasBuilt,
          nodes: [paragraph([strong(theories.reconstruction), ...text(` ${view.reconstruction}`)])],
        },
      ]
    : [];
  return [
    lead(view.summary),
    ...facts([labels.theme, view.theme && [link(view.theme)]]),
    onlyOnPaper(...built),
    ...part(theories.problem, maybe(view.problem)),
    ...part(theories.reach, list(view.targetGroups)),
    onlyOnPages(...aside(view.diagram.rebuilt), ...diagramNodes(view.diagram, level, words)),
    onlyOnPaper(pictureNode(view.diagram, words), ...stageNodes(view.diagram, level, words)),
    ...part(theories.assumptions, list(view.assumptions)),
    ...part(theories.evidence, list(view.evidence)),
    onlyOnPages(...listNodes(view.diagram, level, words), ...fold(delivery.howItWasBuilt, built)),
    ending(view),
  ];
}

/** All theories of a plan as a list of links. */
export const theoryListNodes = (view: TheoryListView, { theories }: Words): PageNode[] => [
  paragraph(theories.what),
  ...maybe(view.rebuilt),
  ...linkNodes(view.theories),
];
