/** The small plan of the fixture as a document, and the same with other words in it. */
import { checkContent } from '../../../src/plan/check-content.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { readContent } from '../../../src/source/read-content.ts';
import type { DocumentView } from '../../../src/subjects/documents/document-view.ts';
import { planDocumentView } from '../../../src/subjects/plans/plan-document.ts';
import { line } from '../plan/said.ts';

export const CONTENT = 'tests/fixtures/document/content';

const content = readContent(CONTENT);
const [mistake] = checkContent(content);
if (mistake) throw new Error(`The fixture “document” has a mistake in it: ${line(mistake)}`);

export function fixtureDocument(): DocumentView {
  const graph = buildGraph(content.entries);
  return planDocumentView(graph, graph.currentPlan);
}

/** Fields of views that hold words; the others hold addresses, kinds and numbers. */
const WORDS = new Set(
  'title subtitle summary label value text caption finding source author subject status sentence contact origin rights publisher term meaning ownedBy due question note columnLabel'.split(
    ' ',
  ),
);

function changed(value: unknown, key: string, change: (words: string, field: string) => string): unknown {
  if (typeof value === 'string' && value !== '') return change(value, key);
  return Array.isArray(value) ? value.map((each) => changed(each, key, change)) : value;
}

/** The same document with `change` made to every word that a reader sees: titles, cells, captions, labels of links and charts. */
export function withWords(view: DocumentView, change: (words: string, field: string) => string): DocumentView {
  return JSON.parse(JSON.stringify(view, (key, value: unknown) => (WORDS.has(key) ? changed(value, key, change) : value))) as DocumentView;
}
