/** Every kind of node and run under a heading of its own, each example with what is special about it. */
import { type Example, nodeExamples, runExamples } from '../../nodes/examples/index.ts';
import { heading, paragraph } from '../../nodes/nodes.ts';
import { lead, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';

const shown = ({ title, why, nodes }: Example): PageNode[] => [heading(3, title), paragraph(why), ...nodes];

/** `address`: that of the page. */
export function pieceGalleryNodes(address: string, { page: { pieceGallery } }: Words): PageNode[] {
  const part = (title: string, id: string, examples: readonly Example[]): PageNode[] => [
    heading(2, title, `${address}#part-${id}`),
    ...examples.flatMap(shown),
  ];
  return [
    lead(pieceGallery.description),
    paragraph(pieceGallery.invented),
    ...Object.entries(nodeExamples).flatMap(([kind, examples]) => part(pieceGallery.node(kind), kind, examples)),
    ...Object.entries(runExamples).flatMap(([kind, examples]) => part(pieceGallery.run(kind), `run-${kind}`, examples)),
  ];
}
