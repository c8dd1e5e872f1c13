/**
 * Nodes as another site shows them: without what folds, moves, scrolls or leads to a place that is not there. A table is told row
 * by row, because a frame may be 280 px wide; a picture of steps gives way to its list; a word of the glossary is a word.
 */
import { type Content, inLine, type NodeOf, paragraph, type Run, strong, text, textsOf, wordsOf } from '../../nodes/nodes.ts';
import type { Fold, PageNode } from '../../nodes/page-nodes.ts';

const plainRuns = (runs: readonly Run[]): Run[] =>
  runs.flatMap((run): Run[] => {
    if (run.type === 'term' || run.type === 'target') return plainRuns(run.runs);
    return 'runs' in run ? [{ ...run, runs: plainRuns(run.runs) } as Run] : [run];
  });

const plainContent = (content: Content): Content => (Array.isArray(content) ? plainRuns(content) : { items: content.items.map(plainRuns) });

const isSaid = (content: Content): boolean => textsOf(content).map(wordsOf).join('').trim() !== '';

/** What stands on a line of its own is a sentence among others in a row that is told. */
const inRow = (content: Content): Run[] =>
  inLine(plainContent(content)).flatMap((run): Run[] => (run.type === 'aside' ? [...text(' '), ...run.runs] : [run]));

/** A row as an item: its first cell, then the others, each with the head of its column. */
function rowItem(columns: Extract<NodeOf<never>, { type: 'table' }>['columns'], [first = [], ...others]: readonly Content[]): PageNode[] {
  const said = others.flatMap((cell, index) =>
    isSaid(cell) ? [[...text(`${wordsOf(columns[index + 1]?.head ?? [])}: `), ...inRow(cell)]] : [],
  );
  return [
    paragraph(inLine(plainContent(first))),
    ...(said.length > 0 ? [{ type: 'paragraph', look: 'aside', runs: inLine({ items: said }) } as const] : []),
  ];
}

const linksIn = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + (run.type === 'link' ? 1 : 0) + ('runs' in run ? linksIn(run.runs) : 0), 0);

/** Lines with several links are further apart, so that a finger hits one (WCAG 2.2, 2.5.8). */
const lookOf = ({ look, runs }: Extract<PageNode, { type: 'paragraph' }>) =>
  look === undefined && linksIn(runs) > 1 ? 'aside' : look === 'lead' ? undefined : look;

/** “Actions: all 12” says no more than “Actions” above it, once nothing is folded. */
const isSaidAbove = (label: string, above: PageNode | undefined): boolean =>
  above?.type === 'heading' && label.startsWith(wordsOf(above.runs));

/** Whether what a folded part is called says something where it lies open. */
export const isLabelled = ({ label, opens }: Fold, above: PageNode | undefined): boolean => !opens && !isSaidAbove(label, above);

/** `part`: the heading that they stand under, where that is not one of them. */
export function plainNodes(nodes: readonly PageNode[], part?: PageNode): PageNode[] {
  let above = part;
  return nodes.flatMap((node): PageNode[] => {
    if (node.type === 'heading') above = node;
    switch (node.type) {
      case 'only':
        return node.medium === 'paper' ? [] : plainNodes(node.nodes, above);
      case 'group':
      case 'region':
        return plainNodes(node.nodes, above);
      case 'fold':
        return [...(isLabelled(node, above) ? [paragraph([strong(node.label)])] : []), ...plainNodes(node.nodes)];
      case 'table':
        return [
          ...(node.caption && !isSaidAbove(node.caption, above) ? [paragraph([strong(node.caption)])] : []),
          { type: 'list', ordered: false, look: 'rows', items: node.rows.map((row) => rowItem(node.columns, row)) },
        ];
      case 'list':
        return [
          { ...node, look: node.look === 'counts' ? 'counts' : node.look && 'rows', items: node.items.map((item) => plainNodes(item)) },
        ];
      case 'note':
      case 'quote':
        return [{ ...node, nodes: plainNodes(node.nodes) }];
      case 'facts':
        return [{ ...node, items: node.items.map((fact) => ({ ...fact, address: undefined, content: plainContent(fact.content) })) }];
      case 'notes':
        return [{ ...node, items: node.items.map(plainRuns) }];
      case 'paragraph':
        return [{ ...node, address: undefined, look: lookOf(node), runs: plainRuns(node.runs) }];
      case 'heading':
        return [{ ...node, runs: plainRuns(node.runs) }];
      case 'source':
        return [{ ...node, runs: plainRuns(node.runs) }];
      case 'entries':
        return [{ ...node, items: node.items.map((item) => ({ ...item, of: undefined })) }];
      case 'citations':
      case 'chart':
        return [node];
      default:
        return [];
    }
  });
}

/** A heading has a place on its page, and none within a page for other sites. */
export const withoutPlaces = (nodes: readonly PageNode[]): PageNode[] =>
  nodes.map((node) => (node.type === 'heading' ? { ...node, address: undefined } : node));
