/**
 * What a document is made of once it is text: headings, paragraphs, lists, tables, notes, charts.
 *
 * The parts of a plan are turned into these nodes, and the template knows these nodes only. They say what a thing is;
 * the template decides how it looks. The small functions below make the ones that are needed everywhere.
 */

import type { ChartView } from '../charts/chart-view.ts';
import type { BodiesView } from './links.ts';
import { type CitationView, citationText, type LinkItem } from './links.ts';

/** A piece of text. An `address` is that of a page of the site (`/plans/…`, with `#…` for a part of it), or of the web. */
export type Run =
  | { type: 'text'; value: string }
  | { type: 'strong' | 'emphasis'; runs: Run[] }
  | { type: 'link'; address: string; runs: Run[] }
  /** A word that the glossary explains: a link that does not stand out. */
  | { type: 'term'; address: string; runs: Run[] }
  /** The place that links to the address lead to, where that is no heading: a row of a table. */
  | { type: 'target'; address: string; runs: Run[] }
  /** The number of the page on which this document has what the address shows. */
  | { type: 'page'; address: string }
  | { type: 'break' };

/** What a cell or a label has beside it: text, or several things, each of which stands on a line of its own. */
export type Content = Run[] | { items: Run[][] };

export type DocumentNode =
  /**
   * `level` 1 is the title of a part. With an `address`, links to that page lead here. The contents list levels 1 and 2,
   * but no `minor` headings.
   */
  | { type: 'heading'; level: number; runs: Run[]; address?: string | undefined; minor?: boolean }
  /** `number` is the paragraph’s own number, as the plan prints it. `keep`: it names what follows, and ends no page. */
  | { type: 'paragraph'; runs: Run[]; number?: string | undefined; address?: string | undefined; keep?: boolean }
  /** `plain`: its items stand for themselves and have no bullets, such as the rows of a table told as text. */
  | { type: 'list'; ordered: boolean; start?: number; items: DocumentNode[][]; plain?: boolean }
  /** The first cell of every row is its header. A width is a share; without one, a column takes what its words need. */
  | { type: 'table'; caption?: string | undefined; columns: Column[]; rows: Content[][] }
  /** Names with what there is to say of them: “Lead: Norfolk Constabulary”. */
  | { type: 'facts'; items: Fact[] }
  | { type: 'note'; label: string; nodes: DocumentNode[] }
  | { type: 'quote'; nodes: DocumentNode[] }
  /** Where the text above comes from, in small letters. */
  | { type: 'source'; runs: Run[] }
  /** A picture with its words, and its table. */
  | { type: 'chart'; chart: ChartView };

/** A name with what there is to say of it. */
export interface Fact {
  label: string;
  content: Content;
  address?: string | undefined;
}

export interface Column {
  head: Run[];
  width?: number;
  numeric?: boolean;
}

/** The head of a column, and its share of the width. */
export type ColumnHead = [head: string, width: number];

export const text = (value: string): Run[] => (value ? [{ type: 'text', value }] : []);
/** The words of runs, without their form. */
export const wordsOf = (runs: readonly Run[]): string =>
  runs.map((run) => ('value' in run ? run.value : 'runs' in run ? wordsOf(run.runs) : ' ')).join('');

/** All words of nodes, for those who look for a word in them. Those of charts are left out. */
export function allWords(nodes: readonly DocumentNode[]): string {
  const each = (node: DocumentNode): string[] => {
    switch (node.type) {
      case 'list':
        return node.items.map(allWords);
      case 'table':
        return [node.caption ?? '', ...node.columns.map(({ head }) => wordsOf(head)), ...node.rows.flat().map(wordsIn)];
      case 'facts':
        return node.items.flatMap(({ label, content }) => [label, wordsIn(content)]);
      case 'note':
      case 'quote':
        return [allWords(node.nodes)];
      case 'chart':
        return [];
      default:
        return [wordsOf(node.runs)];
    }
  };
  return nodes.flatMap(each).join('\n');
}

export const strong = (value: string): Run => ({ type: 'strong', runs: text(value) });
export const link = ({ label, address }: LinkItem): Run => ({ type: 'link', address, runs: text(label) });

/** Content as texts, one for each of its items. */
export const textsOf = (content: Content): Run[][] => (Array.isArray(content) ? [content] : content.items);
/** The words of content on one line. */
export const wordsIn = (content: Content): string => textsOf(content).map(wordsOf).join('; ');
/** Several things as a list, one alone as text. */
export const listed = (items: Run[][]): Content => (items.length > 1 ? { items } : (items[0] ?? []));

export const joined = (runs: readonly Run[], between = '; '): Run[] =>
  runs.flatMap((run, index) => (index > 0 ? [...text(between), run] : [run]));
export const links = (items: readonly LinkItem[]): Run[] => joined(items.map(link));
export const linkList = (items: readonly LinkItem[]): Content => listed(items.map((item) => [link(item)]));
export const textList = (items: readonly string[]): Content => listed(items.map(text));
export const bodies = (view: BodiesView): Content => (typeof view === 'string' ? text(view) : linkList(view));

export const heading = (level: number, title: string, address?: string): DocumentNode => ({
  type: 'heading',
  level,
  runs: text(title),
  address,
});

/** A heading that no list of contents has. */
export const minorHeading = (level: number, title: string): DocumentNode => ({ type: 'heading', level, runs: text(title), minor: true });

export const paragraph = (content: string | Run[]): DocumentNode => ({
  type: 'paragraph',
  runs: typeof content === 'string' ? text(content) : content,
});

/** A paragraph, or nothing where there is no text. */
export const maybe = (content: string | undefined): DocumentNode[] => (content ? [paragraph(content)] : []);

/** What stands above the actions of a plan: what was to be done, once nothing is done under it any more. */
export const doneTitle = ({ over }: { over: boolean }): string => (over ? 'What was to be done' : 'What is being done');

/** A heading with what stands under it, or nothing where that is nothing. */
export const section = (level: number, title: string, nodes: DocumentNode[], address?: string): DocumentNode[] =>
  nodes.length > 0 ? [heading(level, title, address), ...nodes] : [];

export const nodeList = (items: DocumentNode[][]): DocumentNode[] => (items.length > 0 ? [{ type: 'list', ordered: false, items }] : []);
export const list = (items: readonly (string | Run[])[]): DocumentNode[] => nodeList(items.map((item) => [paragraph(item)]));

export const note = (content: string | undefined, label = 'Note'): DocumentNode[] =>
  content ? [{ type: 'note', label, nodes: [paragraph(content)] }] : [];

export const noteList = (items: readonly (string | Run[])[], label = items.length > 1 ? 'Notes' : 'Note'): DocumentNode[] =>
  items.length > 0 ? [{ type: 'note', label, nodes: items.length > 1 ? list(items) : items.map(paragraph) }] : [];

export const table = (caption: string, columns: ColumnHead[], rows: Content[][]): DocumentNode[] =>
  rows.length > 0 ? [{ type: 'table', caption, columns: columns.map(([head, width]) => ({ head: text(head), width })), rows }] : [];

/** So many things, with so many letters together, are read in one line as easily as in a list. */
const IN_ONE_LINE = { things: 3, letters: 100 };

/** Few and short things as one text. Where one of them has a semicolon, nobody could tell where the next begins. */
function inOneLine(content: Content): Content {
  const texts = textsOf(content);
  const words = texts.map(wordsOf);
  const isShort = texts.length <= IN_ONE_LINE.things && words.join('').length <= IN_ONE_LINE.letters;
  return isShort && !words.some((each) => each.includes(';'))
    ? texts.flatMap((runs, index) => [...text(index > 0 ? '; ' : ''), ...runs])
    : content;
}

/** Facts that are given; the others are left out. */
export function facts(...items: [label: string, content: Content | string | undefined][]): DocumentNode[] {
  const given = items.flatMap(([label, content]) => {
    const said = typeof content === 'string' ? text(content) : inOneLine(content ?? []);
    return textsOf(said).flat().length > 0 ? [{ label, content: said }] : [];
  });
  return given.length > 0 ? [{ type: 'facts', items: given }] : [];
}

/** Citations as one line. A document of which several places are cited is named once, with all of them. */
export function source(of: readonly CitationView[]): DocumentNode[] {
  const given = [...Map.groupBy(of, ({ address }) => address).values()].map(([first, ...others]) =>
    [first && citationText(first), ...others.map(({ at }) => at)].filter(Boolean).join('; '),
  );
  return given.length > 0 ? [{ type: 'source', runs: text(`${given.length > 1 ? 'Sources' : 'Source'}: ${given.join('; ')}`) }] : [];
}
