/**
 * Sources that become footnotes. Under a table or a chart, a source is a line, and it is clear what it speaks for. The
 * one at the end of a page’s text speaks for all of it, so that in a document it is a note to the sentence that sums the
 * page up. Large print keeps the line: nobody is sent to the foot of the page and back.
 */
import type { DocumentNode, Run } from '../../nodes/nodes.ts';

const levelOf = (node: DocumentNode | undefined): number => (node?.type === 'heading' ? node.level : Number.POSITIVE_INFINITY);

/** The heading of the page that ends with the node at `end`, if it does end one. A part of a page has an address with “#”. */
function headingOfPage(nodes: readonly DocumentNode[], end: number): number | undefined {
  const after = nodes[end + 1];
  if (after && after.type !== 'heading') return undefined;
  let above = Number.POSITIVE_INFINITY;
  for (let index = end - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node?.type !== 'heading' || node.level >= above) continue;
    above = node.level;
    if (after && above < levelOf(after)) return undefined;
    if (node.address && !node.address.includes('#')) return index;
  }
  return undefined;
}

export interface Footnotes {
  /** The note of a paragraph. */
  notes: Map<DocumentNode, readonly Run[]>;
  /** Sources that have become notes. */
  taken: Set<DocumentNode>;
}

export function footnotesOf(nodes: readonly DocumentNode[]): Footnotes {
  const found: Footnotes = { notes: new Map(), taken: new Set() };
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'source') continue;
    const page = headingOfPage(nodes, index);
    const first = page === undefined ? undefined : nodes[page + 1];
    if (first?.type !== 'paragraph' || found.notes.has(first)) continue;
    found.notes.set(first, node.runs);
    found.taken.add(node);
  }
  return found;
}
