/**
 * What pages and documents are made of: headings, paragraphs, lists, tables, notes, charts.
 *
 * A subject is described once, in these nodes; a page, a PDF, an e-book, a text and braille are renderings of them. They say
 * what a thing is; the renderer decides how it looks. `page-nodes.ts` has what more a page can do than paper, and how paper
 * says it. The small functions below make the nodes that are needed everywhere.
 */

import type { ChartView } from '../charts/chart-view.ts';
import type { TheoryPicture } from '../charts/theory-svg.ts';
import type { Words } from '../words/words.ts';
import type { BodiesView } from './links.ts';
import { type CitationView, citationText, type LinkItem } from './links.ts';

/** A piece of text. An `address` is that of a page of the site (`/plans/…`, with `#…` for a part of it), or of the web. */
export type Run =
  | { type: 'text'; value: string }
  | { type: 'strong' | 'emphasis'; runs: Run[] }
  /** `spoken`: what those hear who go from link to link, where its words say too little without what stands around them. */
  | { type: 'link'; address: string; runs: Run[]; spoken?: string }
  /** A word that the glossary explains: a link that does not stand out. */
  | { type: 'term'; address: string; runs: Run[] }
  /** The place that links to the address lead to, where that is no heading: a row of a table. `fact`: readers will want to link to it. */
  | { type: 'target'; address: string; runs: Run[]; fact?: true }
  /** What leads to a place of the document: in words, and, for a medium that has pages, with the number of the page. */
  | { type: 'paged'; address: string; runs: Run[]; withPage: Run[] }
  /** The number of the page on which this document has what the address shows. It stands within `withPage` alone. */
  | { type: 'page'; address: string }
  /** How an action stands: the words say it, `tone` chooses the colour of a tag. */
  | { type: 'status'; tone: string; runs: Run[] }
  /** What stands beside something in smaller letters: “Printed as …”. */
  | { type: 'aside'; runs: Run[] }
  /** What a screen does not show: screen readers say it, and a printed page has it. */
  | { type: 'unseen'; runs: Run[] }
  | { type: 'break' };

/** What a cell or a label has beside it: text, or several things, each of which stands on a line of its own. */
export type Content = Run[] | { items: Run[][] };

/** A node; `More` are kinds that only some renderers know, wherever nodes stand within others. */
export type NodeOf<More> =
  /**
   * `level` 1 is the title of a part. With an `address`, links to that page lead here, and what stands after # in it is the
   * heading’s id on its page. The contents list levels 1 and 2, but no `minor` headings. `fact`: readers will want to link to it.
   */
  | { type: 'heading'; level: number; runs: Run[]; address?: string | undefined; minor?: boolean; fact?: boolean }
  /**
   * `number` is the paragraph’s own number, as the plan prints it. `keep`: it names what follows, and ends no page. `lead`
   * sums the page up, `aside` is in smaller letters.
   */
  | {
      type: 'paragraph';
      runs: Run[];
      number?: string | undefined;
      address?: string | undefined;
      keep?: boolean;
      look?: 'lead' | 'aside' | undefined;
    }
  /**
   * `plain`: its items stand for themselves and have no bullets, such as the rows of a table told as text. Where the first
   * paragraph of an item has an address, links to it lead to the item. `look` is a class of the page’s styles.
   */
  | { type: 'list'; ordered: boolean; start?: number; items: NodeOf<More>[][]; plain?: boolean; look?: string | undefined }
  /** The first cell of every row is its header. A width is a share; without one, a column takes what its words need. */
  | { type: 'table'; caption?: string | undefined; columns: Column[]; rows: Content[][] }
  /** Names with what there is to say of them: “Lead: Norfolk Constabulary”. `look` is a class of the page’s styles. */
  | { type: 'facts'; items: Fact[]; look?: string }
  | { type: 'note'; label: string; nodes: NodeOf<More>[] }
  | { type: 'quote'; nodes: NodeOf<More>[] }
  /** Where the text above comes from, in small letters. */
  | { type: 'source'; runs: Run[] }
  /** A picture with its words, and its table. On a page: the plan whose data it belongs to, and what tells it from others; in a frame: one picture for all widths. */
  | { type: 'chart'; chart: ChartView; plan?: string; subject?: string; level?: number; ofSeveral?: boolean; isNarrow?: boolean }
  /** A diagram beside a list that says the same: media without pictures, and those who cannot see it, have that. `alt` says what it is. */
  | { type: 'diagram'; picture: TheoryPicture; alt: string }
  | More;

/** What every renderer knows. */
export type DocumentNode = NodeOf<never>;

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
      case 'diagram':
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
/** Content as one line of text, whatever its form. */
export const inLine = (content: Content, between = '; '): Run[] =>
  textsOf(content).flatMap((runs, index) => [...text(index > 0 ? between : ''), ...runs]);
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

/** A heading with what stands under it, or nothing where that is nothing. */
export const section = <More = never>(level: number, title: string, nodes: NodeOf<More>[], address?: string): NodeOf<More>[] =>
  nodes.length > 0 ? [heading(level, title, address), ...nodes] : [];

export const nodeList = <More = never>(items: NodeOf<More>[][]): NodeOf<More>[] =>
  items.length > 0 ? [{ type: 'list', ordered: false, items }] : [];
export const list = (items: readonly (string | Run[])[]): DocumentNode[] => nodeList(items.map((item) => [paragraph(item)]));

/** What a reader must know, under a label of its own or the usual one. */
export const noteList = (
  items: readonly (string | Run[])[],
  { labels }: Words,
  label = items.length > 1 ? labels.notes : labels.note,
): DocumentNode[] => (items.length > 0 ? [{ type: 'note', label, nodes: items.length > 1 ? list(items) : items.map(paragraph) }] : []);

export const table = (caption: string, columns: ColumnHead[], rows: Content[][]): DocumentNode[] =>
  rows.length > 0 ? [{ type: 'table', caption, columns: columns.map(([head, width]) => ({ head: text(head), width })), rows }] : [];

/** Facts that are given; the others are left out. */
export function facts(...items: [label: string, content: Content | string | undefined][]): DocumentNode[] {
  const given = items.flatMap(([label, content]) => {
    const said = typeof content === 'string' ? text(content) : (content ?? []);
    return textsOf(said).flat().length > 0 ? [{ label, content: said }] : [];
  });
  return given.length > 0 ? [{ type: 'facts', items: given }] : [];
}

/** Citations as links, each with its date and the place in it. */
export const citationRuns = (of: readonly CitationView[]): Run[] =>
  inLine({
    items: of.map(({ label, address, date, at }) => [
      ...(address === undefined ? text(label) : [link({ label, address })]),
      ...text(`${date ? ` (${date})` : ''}${at ? `, ${at}` : ''}`),
    ]),
  });

/** Citations as one line. A document of which several places are cited is named once, with all of them. */
export function source(of: readonly CitationView[], { labels }: Words): DocumentNode[] {
  const given = [...Map.groupBy(of, ({ address, label }) => address ?? label).values()].map(([first, ...others]) =>
    [first && citationText(first), ...others.map(({ at }) => at)].filter(Boolean).join('; '),
  );
  return given.length > 0 ? [{ type: 'source', runs: text(labels.sourcesLine(given)) }] : [];
}
