/**
 * A document’s view -> the data that the template is given: its nodes, with links that lead somewhere, charts drawn,
 * and columns measured. Texts go to Typst as data, never as source, so that nothing in them is read as an instruction.
 */
import { chartSvg } from '../charts/chart-svg.ts';
import { chartTable } from '../charts/chart-table.ts';
import { type ChartView, summary } from '../charts/chart-view.ts';
import type { DocumentView } from '../views/plan-document.ts';
import { documentNodes } from './document-nodes.ts';
import { type Column, type DocumentNode, paragraph, type Run, strong, text, wordsOf } from './nodes.ts';

/** A table row that is longer than about this many lines may be broken over two pages; the others stay whole. */
const LONG_ROW = 24;
/** About how many characters of a table fit into the width of a page. */
const PAGE_WIDTH = 105;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** Every address that has a place in the document. */
function placesIn(nodes: readonly DocumentNode[], found = new Set<string>()): Set<string> {
  const add = (address: string | undefined) => address && found.add(address);
  const inRuns = (runs: readonly Run[]) => {
    for (const run of runs) if (run.type === 'target') add(run.address);
  };
  for (const node of nodes) {
    if ('address' in node) add(node.address);
    if ('runs' in node) inRuns(node.runs);
    if (node.type === 'facts') for (const { address } of node.items) add(address);
    if (node.type === 'table') node.rows.flat().forEach(inRuns);
    if (node.type === 'list') for (const item of node.items) placesIn(item, found);
    if ('nodes' in node) placesIn(node.nodes, found);
  }
  return found;
}

/** Shares of the width: as the node says, or by the longest text of each column. */
function widthsOf(columns: readonly Column[], rows: readonly Run[][][]): number[] {
  return columns.map(({ head, width }, column) => {
    if (width) return width;
    const texts = [head, ...rows.map((row) => row[column] ?? [])].map(wordsOf);
    const longestWord = Math.max(...texts.flatMap((words) => words.split(/\s/)).map((word) => word.length));
    return Math.max(longestWord, 6, Math.min(45, Math.max(...texts.map((words) => words.length))));
  });
}

/** The chart, told in words first and followed by its table: who cannot see the picture misses nothing. */
const chartNodes = (chart: ChartView): DocumentNode[] => {
  const { caption, columns, rows } = chartTable(chart);
  const cells = rows.map(({ header, href, cells: values }): Run[][] => [
    href ? [{ type: 'link', address: href, runs: text(header) }] : text(header),
    ...values.map(text),
  ]);
  return [
    {
      type: 'table',
      caption,
      columns: columns.map((head, index) => ({ head: text(head), width: index > 0 ? 2 : 5, numeric: index > 0 })),
      rows: cells,
    },
    ...(chart.source ? [{ type: 'source', runs: text(`Source: ${chart.source}`) } as const] : []),
  ];
};

/** All that the template needs, as JSON-able data. `printable` makes a text fit for the font. */
export function typstInput(view: DocumentView, printable: (text: string) => string): Json {
  const nodes = documentNodes(view);
  const places = placesIn(nodes);
  const met = new Set<string>();

  /** Two headings may be about the same page; links lead to the first. */
  const once = (address: string | undefined): string | undefined => {
    if (!address || met.has(address)) return undefined;
    met.add(address);
    return address;
  };
  const placeOf = (address: string): string | undefined => [address, address.replace(/#.*$/, '')].find((each) => places.has(each));

  const link = (address: string, runs: readonly Run[], type: string): Json[] => {
    const to = placeOf(address);
    if (to) return [{ type, to, runs: runsJson(runs) }];
    if (address.startsWith('/')) return [{ type, url: view.site + address.slice(1), runs: runsJson(runs) }];
    // On paper, a link to the web is of use only if its address can be read.
    const shown = address.replace(/^(https?:\/\/|tel:)/, '').replace(/\/$/, '');
    const said = wordsOf(runs).includes(shown) || address.startsWith('tel:');
    return [{ type, url: address, runs: runsJson(runs) }, ...(said ? [] : [{ type: 'text', value: printable(` (${shown})`) }])];
  };
  const runJson = (run: Run): Json[] => {
    switch (run.type) {
      case 'text':
        return [{ type: 'text', value: printable(run.value) }];
      case 'strong':
      case 'emphasis':
        return [{ type: run.type, runs: runsJson(run.runs) }];
      case 'link':
      case 'term':
        return link(run.address, run.runs, run.type);
      case 'target':
        return [{ type: 'target', to: once(run.address), runs: runsJson(run.runs) }];
      case 'page':
        return placeOf(run.address) ? [{ type: 'page', to: placeOf(run.address) }] : [];
      case 'break':
        return [{ type: 'break' }];
    }
  };
  const runsJson = (runs: readonly Run[]): Json[] => runs.flatMap(runJson);

  const tableJson = ({ caption, columns, rows }: Extract<DocumentNode, { type: 'table' }>): Json => {
    const widths = widthsOf(columns, rows);
    const total = widths.reduce((sum, width) => sum + width, 0);
    const lines = (cell: readonly Run[], column: number) => wordsOf(cell).length / ((PAGE_WIDTH * (widths[column] ?? 1)) / total);
    return {
      type: 'table',
      caption: caption && printable(caption),
      widths,
      numeric: columns.map(({ numeric }) => numeric ?? false),
      head: columns.map(({ head }) => runsJson(head)),
      rows: rows.map((row) => ({
        whole: Math.max(...row.map(lines)) < LONG_ROW,
        cells: columns.map((_, column) => runsJson(row[column] ?? [])),
      })),
    };
  };
  const nodeJson = (node: DocumentNode): Json[] => {
    switch (node.type) {
      case 'heading':
        return [
          {
            type: 'heading',
            level: Math.min(node.level, 6),
            runs: runsJson(node.runs),
            to: once(node.address),
            minor: node.minor ?? false,
          },
        ];
      case 'paragraph':
        return [{ type: 'paragraph', number: node.number && printable(node.number), runs: runsJson(node.runs), to: once(node.address) }];
      case 'list':
        return [{ type: 'list', ordered: node.ordered, start: node.start ?? 1, items: node.items.map(nodesJson) }];
      case 'facts':
        return [
          {
            type: 'facts',
            items: node.items.map(({ label, runs, address }) => ({ label: printable(label), runs: runsJson(runs), to: once(address) })),
          },
        ];
      case 'note':
        return [{ type: 'note', label: printable(node.label), nodes: nodesJson(node.nodes) }];
      case 'quote':
        return [{ type: 'quote', nodes: nodesJson(node.nodes) }];
      case 'source':
        return [{ type: 'source', runs: runsJson(node.runs) }];
      case 'table':
        return [tableJson(node)];
      case 'chart': {
        const { chart } = node;
        const svg = printable(chartSvg(chart, { width: 'wide', colours: 'literal' }));
        const said = printable(summary(chart));
        const figure = { type: 'figure', svg, alt: `${printable(chart.finding).replace(/\.$/, '')}. ${said}`, caption: said };
        return [...nodeJson(paragraph([strong(chart.finding)])), figure, ...nodesJson(chartNodes(chart))];
      }
    }
  };
  const nodesJson = (list: readonly DocumentNode[]): Json[] => list.flatMap(nodeJson);

  const { title, subtitle, author, status, asOfText, address, contact } = view;
  const cover = Object.fromEntries(
    Object.entries({ title, subtitle, author, status, asOfText, address, contact }).map(([name, value]) => [name, printable(value)]),
  );
  return { ...cover, language: view.language, brand: view.brand, date: view.asOf.split('-').map(Number), nodes: nodesJson(nodes) };
}
