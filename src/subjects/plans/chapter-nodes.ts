/** The page of a chapter, and its part of a document: prose whose paragraphs can be cited, and the diagrams in it. */
import { facts, heading, link } from '../../nodes/nodes.ts';
import { linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { ending, nodesOf } from '../page/block-nodes.ts';
import type { ChapterListView, ChapterView } from './chapters.ts';

/** A chapter under a heading of this level: 1 is the title of its page. */
export const chapterNodes = (view: ChapterView, level: number, words: Words): PageNode[] => [
  ...facts([words.labels.theme, view.theme && [link(view.theme)]]),
  ...nodesOf({ ...view, citable: true }, level, words),
  ending(view),
];

/** All chapters of a plan, as a part of a document. */
export const chaptersNodes = (views: readonly ChapterView[], words: Words): PageNode[] =>
  views.flatMap((view) => [heading(2, view.title, view.address), ...chapterNodes(view, 2, words)]);

/** All chapters of a plan as a list of links, each with what it is about. */
export const chapterListNodes = ({ chapters }: ChapterListView): PageNode[] => linkNodes(chapters);
