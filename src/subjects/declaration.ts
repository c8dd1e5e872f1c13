/** What readers get of a kind of content, declared once for each kind in `declarations.ts`. */
import type { LinkItem } from '../nodes/links.ts';
import type { PageNode } from '../nodes/page-nodes.ts';
import type { Graph, Plan } from '../plan/graph.ts';
import type { PlanKind } from '../schema/kinds.ts';
import type { Words } from '../words/words.ts';
import type { DocumentPart } from './documents/document-view.ts';
import type { DataTable } from './open-data/open-data-table.ts';
import type { PageView } from './page/page.ts';

/** That a kind has no such thing, and why: what is not there is decided, not forgotten. */
export interface Without {
  without: string;
}
export const without = (why: string): Without => ({ without: why });

/** The page that shows all that a plan has of a kind: its view, and the nodes that are made of it. */
export interface ListPage {
  view: (graph: Graph, plan: Plan) => PageView;
  nodes: (view: PageView, words: Words) => PageNode[];
  /** Whether a plan has the page. Without it: where the plan has entries of the kind. */
  isThere?: ((plan: Plan) => boolean) | undefined;
}

/** A list whose nodes are made of its own view. */
export const listPage = <View extends PageView>(
  view: (graph: Graph, plan: Plan) => View,
  nodes: (view: View, words: Words) => PageNode[],
  isThere?: ListPage['isThere'],
): ListPage => ({ view, nodes: nodes as ListPage['nodes'], isThere });

/** The way from a plan’s page to what it has of a kind. */
export interface WayIn extends LinkItem {
  id: PlanKind | 'partnership' | 'accountability' | 'duties';
  /** How many entries it has, where they are of one kind. */
  count?: number | undefined;
}

/** Of a kind that belongs to plans. */
export interface PlanDeclaration {
  /** Its tables of open data. */
  tables: readonly ((graph: Graph, plan: Plan) => DataTable)[] | Without;
  list: ListPage | Without;
  /** Nothing where the plan has none of it. */
  wayIn: ((graph: Graph, plan: Plan) => WayIn | undefined) | Without;
  /** Its part of the document of the whole plan, which may be its list, and the place of that among the others. */
  part: { place: number; of: 'list' | ((graph: Graph, plan: Plan) => DocumentPart) } | Without;
}

/** Of a kind that stands above the plans. */
export interface SharedDeclaration {
  tables: readonly ((graph: Graph) => DataTable)[] | Without;
}

export const has = <T extends object>(declared: T | Without): declared is T => !('without' in declared);
