/**
 * About how many bytes a page for other sites is, compressed, so that its form in full stays within what a frame may weigh. Its nodes are
 * weighed as the piece of HTML that they would be: a page says the same words in other elements. It errs to the high side by a little;
 * a test holds every built page against the bound.
 */
import { gzipSync } from 'node:zlib';
import { chartFigure } from '../../charts/chart-figure.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';

/** A page for other sites has at most so many. */
export const MOST_BYTES = 6000;
/** Head, style and script, and the elements of help and of the way out. */
const FRAME = 2950;
/** What an item of a list has in its elements more than in the piece of HTML. */
const ITEM = 2;

const picturesIn = (nodes: readonly PageNode[], words: Words): string[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'chart') return [];
    const { wide, narrow, notes } = chartFigure(node.chart, words);
    return [...(node.isNarrow ? [] : [wide]), narrow, ...notes];
  });

const itemsIn = (nodes: readonly PageNode[]): number => nodes.reduce((sum, node) => sum + ('items' in node ? node.items.length : 0), 0);

/** `html`: the nodes as a piece of HTML, with what stands around them. */
export function bytesOf(html: string, nodes: readonly PageNode[], words: Words): number {
  const all = [html, ...picturesIn(nodes, words)].join('');
  return FRAME + gzipSync(all, { level: 9 }).length + ITEM * itemsIn(nodes);
}
