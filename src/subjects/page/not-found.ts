/** The page for addresses that lead nowhere: it says so, and where to go from there. */
import { paragraph } from '../../nodes/nodes.ts';
import { linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import type { Graph } from '../../plan/graph.ts';
import type { Words } from '../../words/words.ts';
import { HOME, SEARCH } from './addresses.ts';
import { homeCrumb, type PageView, pageBuilder } from './page.ts';

export const notFoundView = (graph: Graph): PageView =>
  pageBuilder(graph).page({
    title: graph.words.page.notFound.title,
    description: graph.words.page.notFound.description,
    address: '/404.html',
    trail: [homeCrumb(graph)],
    ownWords: true,
  });

export const notFoundNodes = ({ page: { notFound } }: Words): PageNode[] => [
  paragraph(notFound.checkSpelling),
  ...linkNodes([
    { label: notFound.search, address: SEARCH },
    { label: notFound.home, address: HOME },
  ]),
];
