/** The page that shows every kind of node, run and component with its examples: for those who build and check pages, not for search. */
import { EXAMPLES, exampleTerms, nodeExamples, runExamples } from '../../nodes/examples/index.ts';
import type { Graph } from '../../plan/graph.ts';
import { contentsList, homeCrumb, type PageView, pageBuilder } from './page.ts';

/** The parts of the page: an id for each kind, and what it is called. */
const kinds = ({ words }: Graph, components: readonly string[]) => {
  const { node, run, component } = words.page.pieceGallery;
  return [
    ...Object.keys(nodeExamples).map((kind) => [node(kind), `part-${kind}`] as const),
    ...Object.keys(runExamples).map((kind) => [run(kind), `part-run-${kind}`] as const),
    ...components.map((name) => [component(name), `part-${name}`] as const),
  ];
};

/** `components`: the names of those that stand below the nodes. */
export const pieceGalleryView = (graph: Graph, components: readonly string[]): PageView => ({
  ...pageBuilder(graph).page({
    title: graph.words.page.pieceGallery.title,
    description: graph.words.page.pieceGallery.description,
    address: EXAMPLES,
    trail: [homeCrumb(graph)],
    ownWords: true,
    indexed: false,
    contents: contentsList(kinds(graph, components).map(([label, id]) => [label, id, true] as const)),
  }),
  terms: exampleTerms.map((term) => ({ ...term, address: `${EXAMPLES}#term-${term.id}`, inPlans: [], aliases: [], used: true })),
});
