/**
 * A document as passages of plain text, one after the other, for formats that have neither columns nor pictures: plain
 * text and braille. Tables are told as records, charts in words, and what marks a list or a note is part of the words.
 */
import { summary } from '../../charts/chart-summary.ts';
import { chartNodes } from '../../nodes/chart-nodes.ts';
import type { Column, Content, DocumentNode, Run } from '../../nodes/nodes.ts';
import { safeCharacters } from '../../nodes/safe-characters.ts';
import type { Words } from '../../words/words.ts';

/** `depth` counts steps of indentation. Texts may have line breaks. */
export type Passage =
  /** `listed`: stands in the list of contents. */
  | { type: 'heading'; level: number; text: string; listed: boolean }
  | { type: 'paragraph'; depth: number; text: string }
  /**
   * A line of a list, a note or a table: further lines of its text are indented by `hang` letters. Without `begins` it
   * belongs to the item above it.
   */
  | { type: 'item'; depth: number; text: string; hang: number; begins?: 'group' | 'record' | undefined };

type Item = Extract<Passage, { type: 'item' }>;

/** How an address on the web is written behind the words that link to it. */
export type ShownAddress = (address: string) => string;

const shortened = (address: string) => address.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '');

/** The words of runs. Links within the site are words only; those that leave it are of use only if they can be read. */
function textOf(all: readonly Run[], shown: ShownAddress): string {
  return all
    .map((run): string => {
      if (run.type === 'text') return safeCharacters(run.value);
      if (run.type === 'break') return '\n';
      if (!('runs' in run)) return '';
      const said = textOf(run.runs, shown);
      // The words of a link that calls somebody are the number.
      const leaves = run.type === 'link' && !/^(\/|tel:)/.test(run.address);
      return leaves && !said.includes(shortened(run.address)) ? `${said} (${safeCharacters(shown(run.address))})` : said;
    })
    .join('');
}

/** All passages of the nodes. */
export function passagesOf(nodes: readonly DocumentNode[], shown: ShownAddress, words: Words): Passage[] {
  const say = (runs: readonly Run[]) => textOf(runs, shown).trim();

  /** The lines of a list that stands beside a label or in a cell. */
  const sayContent = (content: Content): string =>
    Array.isArray(content) ? say(content) : content.items.map((runs) => `• ${say(runs)}`).join('\n');
  /** A list, like any text of several lines, begins below its label. */
  const beside = (label: string, said: string): string => `${label}:${said.includes('\n') ? '\n' : ' '}${said}`;

  const listPassages = ({ ordered, start, items }: Extract<DocumentNode, { type: 'list' }>, depth: number): Passage[] =>
    items.flatMap((item, index): Passage[] => {
      const mark = ordered ? `${(start ?? 1) + index}.` : '•';
      return labelled(mark, item, { depth, hang: mark.length + 1, begins: index === 0 && depth === 0 ? 'group' : undefined });
    });

  /** A label with the text that follows it in one line, and below it, indented, what else there is. */
  function labelled(label: string, inner: readonly DocumentNode[], item: Omit<Item, 'type' | 'text'>): Passage[] {
    const [first, ...others] = inner;
    const opens = first?.type === 'paragraph';
    const text = opens ? `${label} ${say(numbered(first))}` : label;
    return [{ type: 'item', text, ...item }, ...below(opens ? others : inner, item.depth + 1)];
  }

  const numbered = ({ number, runs }: Extract<DocumentNode, { type: 'paragraph' }>): Run[] => [
    ...(number ? [{ type: 'text', value: `${number} ` } as const] : []),
    ...runs,
  ];

  function tablePassages({ caption, columns, rows }: Extract<DocumentNode, { type: 'table' }>, depth: number): Passage[] {
    const heads = columns.map(({ head }: Column) => say(head));
    const pairs = columns.length === 2;
    const title = words.print.table({
      caption: caption && safeCharacters(caption),
      heads: pairs && heads.some(Boolean) ? heads : [],
    });
    const line = (text: string, at: number, begins?: Item['begins']): Item => ({ type: 'item', depth: at, text, hang: 2, begins });
    const record = (row: readonly Content[]): Passage[] => {
      const cells = heads.map((head, column) => ({ head, said: sayContent(row[column] ?? []) }));
      const [first, second] = cells;
      if (pairs && first && second) return [line(beside(first.said, second.said), depth)];
      const lines = cells.flatMap(({ head, said }) => (said ? [head ? beside(head, said) : said] : []));
      return lines.map((text, index) => line(text, index > 0 ? depth + 1 : depth, index > 0 ? undefined : 'record'));
    };
    return [line(title, depth, 'group'), ...rows.flatMap(record)];
  }

  const passages = (node: DocumentNode, depth: number): Passage[] => {
    switch (node.type) {
      case 'heading':
        return [{ type: 'heading', level: node.level, text: say(node.runs), listed: node.level < 3 && !node.minor }];
      case 'paragraph':
        return [{ type: 'paragraph', depth, text: say(numbered(node)) }];
      case 'source':
        return [{ type: 'paragraph', depth, text: say(node.runs) }];
      case 'quote':
        return below(node.nodes, depth + 1);
      case 'note':
        return labelled(`${safeCharacters(node.label)}:`, node.nodes, { depth, hang: 2, begins: 'group' });
      case 'list':
        return listPassages(node, depth);
      case 'facts':
        return node.items.map(({ label, content }, index) => ({
          type: 'item',
          depth,
          text: beside(safeCharacters(label), sayContent(content)),
          hang: 2,
          begins: index === 0 ? 'group' : undefined,
        }));
      case 'table':
        return tablePassages(node, depth);
      case 'diagram':
        return [];
      case 'chart': {
        const { chart } = node;
        const told = words.charts.told({ finding: chart.finding, summary: summary(chart, words) });
        return [{ type: 'paragraph', depth, text: safeCharacters(told) }, ...below(chartNodes(chart, words), depth)];
      }
    }
  };
  const below = (inner: readonly DocumentNode[], depth: number): Passage[] => inner.flatMap((node) => passages(node, depth));

  return below(nodes, 0).filter(({ text }) => text !== '');
}
