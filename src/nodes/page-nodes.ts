/**
 * What more a page can do than paper: fold a part away, lead to pages of its own, say who may read what. Paper says it in
 * its own way (`on-paper.ts`), so that a subject is described once, and what is in one medium only is seen to be an exception.
 */

import type { Shape } from '../charts/map-drawing.ts';
import type { DrawingName } from '../schema/drawing.ts';
import type { CitationView, LinkItem } from './links.ts';
import { type Column, type Content, inLine, link, type NodeOf, paragraph, type Run, text } from './nodes.ts';

export type PageNode = NodeOf<PageOnly>;

type PageOnly = Fold | Group | Region | Only | Entries | Choices | Notes | Citations | Stages | SearchField | Picture;
type Picture = Image | Drawing | Sign | AreaMap;

/** A part that is closed until a reader opens it. On paper it is open, under its name. */
export interface Fold {
  type: 'fold';
  label: string;
  /** The label says no more than that there is something to open: what lies open does without it. Paper keeps it. */
  opens?: true;
  nodes: PageNode[];
}

/** What belongs together under an address of its own. */
interface Group {
  type: 'group';
  address: string;
  nodes: PageNode[];
}

/** A part of a page that those who go from part to part find by its name: the heading that it begins with. */
interface Region {
  type: 'region';
  nodes: PageNode[];
}

/** An exception: what only pages have, or only paper. What speaks of a screen is not on a page that somebody prints either. */
interface Only {
  type: 'only';
  medium: 'page' | 'screen' | 'paper';
  nodes: PageNode[];
}

/** A fact that each of several entries has: its name, and how a list of entries says it. */
export interface EntryColumn extends Column {
  name: string;
  /**
   * `said`: “Owner: …”; `spoken`: the name is for screen readers; `bare`: the value says it, `sentence`: as a sentence. Without
   * it, lists on pages leave it out.
   */
  inList?: 'said' | 'spoken' | 'bare' | 'sentence';
  /** What a table says where an entry has nothing; a list leaves it out. */
  blank?: string;
}

export interface EntryItem extends LinkItem {
  number?: string | undefined;
  /** The same as its source says it. The table that links to the entries lead to has both. */
  fuller?: string | undefined;
  cells: Content[];
  /** The ids of the choices of the page that it belongs to. */
  of?: readonly string[] | undefined;
}

/** Several entries with what there is to say of each: a list of links on a page, a table on paper. */
export interface Entries {
  type: 'entries';
  caption: string;
  ordered?: boolean;
  /** What they are: the head of the column of their titles, with its share of the width. */
  of: { name: string; width: number };
  numbered?: { name: string; width: number } | undefined;
  columns: EntryColumn[];
  items: EntryItem[];
  /** On paper this table is what links to the entries lead to. */
  isPlace?: boolean;
}

/** What a reader can choose among entries by: “Owner”, with a page for each value that has some of them. */
export interface ChoiceGroup {
  label: string;
  /** The page that has all entries in this order. */
  all: LinkItem;
  /** `id` is what entries of the page name in `of`. The label says how many there are. */
  items: (LinkItem & { id: string })[];
}

/**
 * Ways to choose among the entries of a page: links, for every reader. Where the entries are on this page, a script makes
 * boxes to choose in of them, once somebody opens it. Paper has what is on the page.
 */
export interface Choices {
  type: 'choices';
  label: string;
  groups: ChoiceGroup[];
  /** Whether entries of this page name the choices. */
  onThisPage: boolean;
}

/** What a reader must know, one sentence or more each. */
interface Notes {
  type: 'notes';
  items: Run[][];
  label?: string | undefined;
}

/** Stages in order, each with its steps; paper has a form of its own for them. */
interface Stages {
  type: 'stages';
  level: number;
  stages: { title: string; steps: { address: string; runs: Run[]; isGap: boolean }[]; after: Run[][] }[];
}

/** A picture of an author. Paper has its words. */
interface Image {
  type: 'image';
  address: string;
  alt: string;
}

/** A picture that adds nothing to the text beside it, as SVG for wide screens and for narrow ones. Paper does without it. */
interface Drawing {
  type: 'drawing';
  wide: string;
  narrow: string;
}

/** A small drawing of ours, which adds as little. */
type Sign = { type: 'sign'; of: DrawingName };

/** A shape of a map, with the page that it leads to. `shade`: from 0 to 1, the more the darker. */
export interface MapArea extends LinkItem, Shape {
  shade?: number | undefined;
}

/**
 * A schematic map whose shapes are links with their names in text, so that it is a list of links too. Where such a list stands
 * beside it, the map is for those who point at it, and nobody meets the links twice. Paper, on which nothing can be pointed at,
 * has the list.
 */
export interface AreaMap {
  type: 'map';
  /** Of what it is a map. */
  name: string;
  /** What is to be known to read it rightly: that it is schematic, what the shades mean. */
  about: string[];
  areas: readonly MapArea[];
  besideList?: boolean;
}

/** A field that leads to the search. There is one on a page; paper has none. */
interface SearchField {
  type: 'search';
  label: string;
  button: string;
  address: string;
}

/** Where the above comes from, with links. */
interface Citations {
  type: 'citations';
  of: readonly CitationView[];
}

/** What a list says of an entry. `isNamed`: with its name, if only for those who do not see the tag that says it. */
export const entryFacts = (columns: readonly EntryColumn[], cells: readonly Content[]) =>
  columns
    .map(({ name, inList }, index) => ({
      name,
      inList,
      isNamed: inList === 'said' || inList === 'spoken',
      runs: inLine(cells[index] ?? []),
    }))
    .filter(({ inList, runs }) => inList && runs.length > 0);

export const fold = (label: string, nodes: PageNode[]): PageNode[] => (nodes.length > 0 ? [{ type: 'fold', label, nodes }] : []);
/** A part with a label that says no more than that it opens. */
export const opening = (label: string, nodes: PageNode[]): PageNode[] =>
  nodes.length > 0 ? [{ type: 'fold', label, nodes, opens: true }] : [];
/** More things than these hide what follows them. */
const MOST_OPEN = 8;
/** So many things, folded away if they are many. */
export const foldedIfMany = (count: number, label: string, nodes: PageNode[]): PageNode[] =>
  count > MOST_OPEN ? fold(label, nodes) : nodes;
export const group = (address: string, nodes: PageNode[]): PageNode => ({ type: 'group', address, nodes });
/** A part under its heading, which has an address. */
export const region = (nodes: PageNode[]): PageNode => ({ type: 'region', nodes });
export const onlyOnPages = (...nodes: PageNode[]): PageNode => ({ type: 'only', medium: 'page', nodes });
export const onlyOnScreens = (...nodes: PageNode[]): PageNode => ({ type: 'only', medium: 'screen', nodes });
export const onlyOnPaper = (...nodes: PageNode[]): PageNode => ({ type: 'only', medium: 'paper', nodes });
export const cited = (of: readonly CitationView[]): PageNode[] => (of.length > 0 ? [{ type: 'citations', of }] : []);
export const noted = (items: readonly (string | Run[])[], label?: string): PageNode[] =>
  items.length > 0 ? [{ type: 'notes', items: items.map((item) => (typeof item === 'string' ? text(item) : item)), label }] : [];
export const entries = (node: Omit<Entries, 'type'>): PageNode[] => (node.items.length > 0 ? [{ type: 'entries', ...node }] : []);
export const lead = (words: string): PageNode => ({ type: 'paragraph', runs: text(words), look: 'lead' });
export const aside = (content: string | Run[] | undefined): PageNode[] =>
  content ? [{ type: 'paragraph', runs: typeof content === 'string' ? text(content) : content, look: 'aside' }] : [];
/** A list of links, with what there is to say of each below it. */
export const linkNodes = (items: readonly LinkItem[]): PageNode[] =>
  items.length > 0 ? [{ type: 'list', ordered: false, items: items.map((item) => [paragraph([link(item)]), ...aside(item.note)]) }] : [];
export const asideRun = (runs: Run[]): Run => ({ type: 'aside', runs });
/** Words that stand beside the content of a fact or a cell. */
export const beside = (words: string | undefined): Run[] => (words ? [{ type: 'aside', runs: text(words) }] : []);
