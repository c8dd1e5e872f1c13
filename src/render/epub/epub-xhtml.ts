/**
 * Nodes of a document -> XHTML for an e-book. An e-book is strict XML: every text is escaped, and what XML forbids is
 * shown as its number. Every element has its meaning, so that reading systems can navigate by headings, lists and tables.
 */
import { summary } from '../../charts/chart-summary.ts';
import { drawing, standingAlone } from '../../charts/drawing.ts';
import { theorySvg } from '../../charts/theory-svg.ts';
import { chartNodes } from '../../nodes/chart-nodes.ts';
import { type Column, type Content, type DocumentNode, type Run, wordsOf } from '../../nodes/nodes.ts';
import { safeCharacters } from '../../nodes/safe-characters.ts';
import type { Words } from '../../words/words.ts';
import { element, xmlText } from '../xml.ts';

/** What the file that the nodes stand in knows of the book. */
export interface Surroundings {
  /** The `href` that leads to an address; undefined where none can be made of it. */
  hrefOf: (address: string) => string | undefined;
  /** The id of the element that links to the address lead to; undefined where another element has it. */
  idOf: (address: string | undefined) => string | undefined;
  words: Words;
  /** How many levels the headings are below those of the document. */
  below: number;
}

export function xhtmlOf(nodes: readonly DocumentNode[], { hrefOf, idOf, words, below }: Surroundings): string {
  const inline = (run: Run): string => {
    switch (run.type) {
      case 'text':
        return xmlText(run.value);
      case 'strong':
        return element('strong', {}, inlines(run.runs));
      case 'emphasis':
        return element('em', {}, inlines(run.runs));
      case 'link':
      case 'term': {
        const href = hrefOf(run.address);
        const linked = inlines(run.runs);
        return href && linked ? element('a', { class: run.type === 'term' ? 'term' : undefined, href }, linked) : linked;
      }
      case 'target':
        return element('span', { id: idOf(run.address) }, inlines(run.runs));
      case 'status':
      case 'aside':
      case 'unseen':
      case 'paged':
        return inlines(run.runs);
      case 'page':
        return '';
      case 'break':
        return '<br/>';
    }
  };
  const inlines = (runs: readonly Run[]): string => runs.map(inline).join('');
  const contentXhtml = (content: Content): string =>
    Array.isArray(content) ? inlines(content) : element('ul', {}, ...content.items.map((runs) => element('li', {}, inlines(runs))));

  const tableXhtml = ({ caption, columns, rows }: Extract<DocumentNode, { type: 'table' }>): string => {
    const kind = (column: Column) => (column.numeric ? 'number' : undefined);
    const headCells = columns.map((column) => {
      const head = inlines(column.head);
      return head ? element('th', { scope: 'col', class: kind(column) }, head) : element('td', {});
    });
    const bodyRows = rows.map((row) => {
      const cells = columns.map((column, index) => {
        const content = contentXhtml(row[index] ?? []);
        if (index === 0) return element('th', { scope: 'row' }, content);
        // The label stands before the cell where a screen is too narrow for columns.
        const head = wordsOf(column.head);
        return element('td', { class: kind(column), 'data-label': head ? `${head}: ` : undefined }, content);
      });
      return element('tr', {}, ...cells);
    });
    return element(
      'table',
      { class: columns.length > 2 ? 'wide' : undefined },
      caption ? element('caption', {}, xmlText(caption)) : '',
      element('thead', {}, element('tr', {}, ...headCells)),
      element('tbody', {}, ...bodyRows),
    );
  };

  const nodeXhtml = (node: DocumentNode): string => {
    switch (node.type) {
      case 'heading':
        return element(`h${Math.min(node.level + below, 6)}`, { id: idOf(node.address) }, inlines(node.runs));
      case 'paragraph': {
        const number = node.number ? `${element('span', { class: 'paragraph-number' }, xmlText(node.number))} ` : '';
        return element('p', { id: idOf(node.address) }, number, inlines(node.runs));
      }
      case 'list': {
        const start = node.ordered && node.start !== undefined && node.start !== 1 ? node.start : undefined;
        const items = node.items.map((item) => element('li', {}, nodesXhtml(item)));
        return element(node.ordered ? 'ol' : 'ul', { start }, ...items);
      }
      case 'facts': {
        const items = node.items.map(
          ({ label, content, address }) => element('dt', { id: idOf(address) }, xmlText(label)) + element('dd', {}, contentXhtml(content)),
        );
        return element('dl', {}, ...items);
      }
      case 'note':
        return element('aside', { role: 'note' }, element('p', { class: 'label' }, xmlText(node.label)), nodesXhtml(node.nodes));
      case 'quote':
        return element('blockquote', {}, nodesXhtml(node.nodes));
      case 'source':
        return element('p', { class: 'source' }, inlines(node.runs));
      case 'table':
        return tableXhtml(node);
      case 'diagram':
        return element('figure', {}, safeCharacters(theorySvg(node.picture, 'wide').alone(node.alt)));
      case 'chart': {
        const { chart } = node;
        // Books are read on phones more than anywhere else, and the narrow picture grows well.
        const said = summary(chart, words);
        const alternative = words.charts.alternative({ finding: chart.finding, summary: said });
        const picture = safeCharacters(standingAlone(drawing(chart, 'narrow', words), alternative));
        const finding = element('p', { class: 'finding' }, xmlText(chart.finding));
        const figure = element('figure', {}, picture, element('figcaption', {}, xmlText(said)));
        return finding + figure + nodesXhtml(chartNodes(chart, words));
      }
    }
  };
  const nodesXhtml = (list: readonly DocumentNode[]): string => list.map((node) => `${nodeXhtml(node)}\n`).join('');

  return nodesXhtml(nodes);
}
