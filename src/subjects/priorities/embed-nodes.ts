/** How another site shows a priority: what it gets, and what to do, step by step. The snippets stand below. */
import { paragraph } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';

export const embedNodes = ({ page: { embeds } }: Words): PageNode[] => [
  paragraph(embeds.about),
  { type: 'list', ordered: true, items: embeds.steps.map((step) => [paragraph(step)]) },
  paragraph(embeds.keepTitle),
];
