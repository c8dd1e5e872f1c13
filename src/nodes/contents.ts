/** The parts of a page as links to them, for the list that stands beside a long page where there is room. */
import type { LinkItem } from './links.ts';
import { wordsOf } from './nodes.ts';
import type { PageNode } from './page-nodes.ts';

export const partsOf = (nodes: readonly PageNode[]): LinkItem[] =>
  nodes.flatMap((node): LinkItem[] => {
    if (node.type === 'group' || node.type === 'region') return partsOf(node.nodes);
    if (node.type === 'only') return node.medium === 'paper' ? [] : partsOf(node.nodes);
    const id = node.type === 'heading' && node.level === 2 ? node.address?.split('#')[1] : undefined;
    return node.type === 'heading' && id ? [{ label: wordsOf(node.runs), address: `#${id}` }] : [];
  });
