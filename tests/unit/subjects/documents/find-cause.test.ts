/** Which file is named as the cause of a document that cannot be made, wherever the sign that stops it stands. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { type AnyEntry, readContent } from '../../../../src/source/read-content.ts';
import { documentNodes } from '../../../../src/subjects/documents/document-nodes.ts';
import type { DocumentView } from '../../../../src/subjects/documents/document-view.ts';
import { causeIn } from '../../../../src/subjects/documents/find-cause.ts';
import { planDocumentView } from '../../../../src/subjects/plans/plan-document.ts';

const SIGN = '☠';
const STOPPED = 'there is a sign that stops everything';
const stops = (view: DocumentView) => (JSON.stringify(documentNodes(view)).includes(SIGN) ? [STOPPED] : []);

/** What is said of the document of a fixture where one entry has the sign at the end of one field. */
function causeOf(fixture: string, isBad: (entry: AnyEntry) => boolean, field: string): string {
  const entries = readContent(`tests/fixtures/${fixture}/content`).entries.map((entry) => {
    if (!isBad(entry)) return entry;
    const value = (entry.data as Record<string, unknown>)[field];
    return { ...entry, data: { ...entry.data, [field]: Array.isArray(value) ? [...value, SIGN] : `${value ?? ''} ${SIGN}` } } as AnyEntry;
  });
  const graph = buildGraph(entries);
  return causeIn(planDocumentView(graph, graph.currentPlan), [STOPPED], stops).split(': ')[0] ?? '';
}

const TARGETS = 'tests/fixtures/measured/content/plans/safer-town/targets';
test.each(['assault', 'bicycles', 'burglary', 'confidence-1', 'confidence-2', 'robbery'])('a sign in the target “%s”', (id) => {
  const isBad = (entry: AnyEntry) => entry.kind === 'target' && entry.id === id;
  expect(causeOf('measured', isBad, 'title')).toBe(`${TARGETS}/${id}.yaml`);
});

const PLAN = 'tests/fixtures/whole-plan/content/plans/safer-town';
test.each<[kind: AnyEntry['kind'], id: string, field: string, file: string]>([
  ['target', 'trust', 'title', 'targets/trust.yaml'],
  ['target', 'bicycles', 'notes', 'targets/bicycles.yaml'],
  ['funding', 'fund', 'title', 'funding/fund.yaml'],
  ['funding', 'grant', 'purpose', 'funding/grant.yaml'],
  ['measure', 'trust', 'frequency', 'measures/trust.yaml'],
  ['measure', 'trust', 'title', 'measures/trust.yaml'],
  ['priority', 'fires', 'title', 'priorities/fires.md'],
  ['action', '1-10', 'title', 'actions/1-10.md'],
])('a sign in %s “%s”, field “%s”', (kind, id, field, file) => {
  const isBad = (entry: AnyEntry) => entry.kind === kind && entry.id === id && entry.plan === 'safer-town';
  expect(causeOf('whole-plan', isBad, field)).toBe(`${PLAN}/${file}`);
});

test.each<[kind: AnyEntry['kind'], field: string, file: string]>([
  ['funded-project', 'title', 'funded-projects.yaml'],
  ['forward-programme-item', 'title', 'forward-programme.yaml'],
])('a sign in the list of %ss', (kind, field, file) => {
  const isBad = (entry: AnyEntry) => entry.kind === kind && entry.plan === 'safer-town';
  expect(causeOf('whole-plan', isBad, field)).toBe(`${PLAN}/${file}`);
});
