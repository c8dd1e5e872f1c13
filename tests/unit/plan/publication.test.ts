/** What the public sees on a day, what a preview shows, and what is left of what was withdrawn. */
import { describe, expect, it } from 'vitest';
import { allWords } from '../../../src/nodes/nodes.ts';
import { progressOf } from '../../../src/plan/actions.ts';
import { buildGraph, type Graph } from '../../../src/plan/graph.ts';
import { keyOf } from '../../../src/plan/publication.ts';
import { titleOf } from '../../../src/plan/titles.ts';
import { type Kind, kinds } from '../../../src/schema/kinds.ts';
import type { AnyEntry } from '../../../src/source/entry.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { documentNodes } from '../../../src/subjects/documents/document-nodes.ts';
import { dataTables } from '../../../src/subjects/open-data/data-tables.ts';
import { sharedTables } from '../../../src/subjects/open-data/shared-tables.ts';
import { planView } from '../../../src/subjects/plans/plans.ts';
import { allPages } from '../../../src/subjects/publication/all-pages.ts';
import { allDocuments, withdrawnDocuments, withdrawnPages, withdrawnTables } from '../../../src/subjects/publication/withdrawn-pages.ts';
import { contentWith, THEORY } from './broken-content.ts';

const WHOLE = readContent('tests/fixtures/whole-plan/content').entries;
const FULL = readContent('tests/fixtures/every-field/content').entries;

type Name = [kind: Kind, id: string, plan?: string];
/** The entries with one of them published otherwise. */
const but = (entries: readonly AnyEntry[], [kind, id, plan]: Name, publication: object): AnyEntry[] => {
  if (!entries.some((entry) => entry.kind === kind && entry.id === id && (plan === undefined || entry.plan === plan)))
    throw new Error(`There is no ${kind} “${id}”`);
  return structuredCloneable(entries).map((entry) =>
    entry.kind === kind && entry.id === id && (plan === undefined || entry.plan === plan)
      ? ({ ...entry, data: { ...entry.data, publication } } as AnyEntry)
      : entry,
  );
};
/** Graphs freeze their entries: each gets its own. */
const structuredCloneable = (entries: readonly AnyEntry[]) =>
  entries.map((entry) => ({ ...entry, data: structuredClone(entry.data) }) as AnyEntry);

const WITHDRAWN = { withdrawn: { on: '2026-02-01', why: 'It was counted twice.' } };
const keys = (graph: Graph) => graph.entries.map(keyOf);
const inPlan = (graph: Graph, id: string) => graph.planOf(id);

describe('a draft', () => {
  const action: Name = ['action', '1-10', 'safer-town'];

  it('is in no list of the public site, and its reports are not either', () => {
    const graph = buildGraph(but(WHOLE, action, { draft: true }));
    const plan = inPlan(graph, 'safer-town');
    expect(plan.all('action').map(({ id }) => id)).toEqual(['1-11']);
    expect(plan.all('progress-report')).toEqual([]);
    expect(() => plan.get('1-10', 'action')).toThrow();
    expect(planView(graph, plan).numbers.map(({ label }) => label)).toContain('1 action');
  });

  it('is there in a preview, which knows that it is one', () => {
    const graph = buildGraph(but(WHOLE, action, { draft: true }), { preview: true });
    const plan = inPlan(graph, 'safer-town');
    expect(plan.all('action').map(({ id }) => id)).toEqual(['1-10', '1-11']);
    expect([...graph.drafts].filter((key) => key.startsWith('action'))).toEqual(['action safer-town 1-10']);
    expect(graph.drafts.has('progress-report safer-town 2025-10-01-1-10')).toBe(true);
  });

  it('of a report leaves the one before it standing', () => {
    const report: Name = ['progress-report', '2025-10-01-1-10', 'safer-town'];
    const latest = (preview: boolean) =>
      progressOf(inPlan(buildGraph(but(WHOLE, report, { draft: true }), { preview }), 'safer-town').get('1-10', 'action'))[0]?.id;
    expect(latest(true)).toBe(report[1]);
    expect(latest(false)).toBe('2025-06-01-1-10');
  });

  it('of a whole plan takes along what is in it and what is said of it: links of descent, its part of a topic', () => {
    const entries = but(WHOLE, ['plan', 'old-town'], { draft: true });
    const graph = buildGraph(entries);
    expect(keys(graph).filter((key) => key.includes(' old-town '))).toEqual([]);
    expect(graph.all('lineage-link')).toEqual([]);
    expect(graph.all('topic').flatMap(({ data }) => data.plans.map(({ plan }) => plan))).not.toContain('old-town');
    expect(buildGraph(entries, { preview: true }).all('lineage-link').length).toBeGreaterThan(0);
  });
});

describe('a day from which something is public', () => {
  const report: Name = ['progress-report', '2025-10-01-1-10', 'safer-town'];
  const shown = (asOf: string | undefined) =>
    inPlan(buildGraph(but(WHOLE, report, { from: '2026-05-01' }), { asOf }), 'safer-town')
      .all('progress-report')
      .some(({ id }) => id === report[1]);

  it('is compared with the day of the build', () => {
    expect(shown('2026-04-30')).toBe(false);
    expect(shown('2026-05-01')).toBe(true);
  });

  it('does not make itself come: the day of the content is that of what is public', () => {
    const update = { ...WHOLE.find(({ kind }) => kind === 'topic'), kind: 'update', id: 'new', plan: undefined } as AnyEntry;
    const data = { title: 'New', date: '2027-01-01', publication: { from: '2027-01-01' } };
    const entries = [...structuredCloneable(WHOLE), { ...update, data } as AnyEntry];
    expect(buildGraph(entries).asOf).toBe(buildGraph(structuredCloneable(WHOLE)).asOf);
    expect(buildGraph(entries, { asOf: '2027-01-01' }).all('update')).toHaveLength(1);
  });
});

/** Everything that a build makes of a graph, short of its files. */
function makeAll(graph: Graph): string[] {
  const tables = [...sharedTables(graph), ...graph.plans.flatMap((plan) => dataTables(graph, plan))];
  const documents = allDocuments(graph).map((document) => allWords(documentNodes(document.view())));
  return [...tables.map((table) => JSON.stringify(table.rows)), ...documents, ...allPages(graph).map(({ address }) => address)];
}

const WITHDRAWABLE = (Object.keys(kinds) as Kind[]).filter((kind) => {
  const { shape } = kinds[kind].schema as unknown as { shape: Record<string, { unwrap?: () => { shape?: object } }> };
  return 'withdrawn' in (shape.publication?.unwrap?.().shape ?? {});
});

describe('what is withdrawn', () => {
  it.each(WITHDRAWABLE)('one of kind %s: the rest of the site is made without it, and says so where it stood', (kind) => {
    const entries = [WHOLE, FULL].find((some) => some.some((entry) => entry.kind === kind && 'title' in entry.data)) ?? [];
    const site = entries.find((entry) => entry.kind === 'site');
    const candidates = entries.filter((entry) => entry.kind === kind && !(kind === 'plan' && entry.id === site?.data.currentPlan));
    expect(candidates).not.toEqual([]);
    const [entry] = candidates as [AnyEntry];
    const title = titleOf(entry);
    const graph = buildGraph(but(entries, [kind, entry.id, entry.plan], WITHDRAWN), { asOf: '2027-01-01' });
    expect(keys(graph)).not.toContain(keyOf(entry));
    expect(() => makeAll(graph)).not.toThrow();
    const { rows = [] } = sharedTables(graph).find(({ name }) => name === 'withdrawn') ?? {};
    expect(rows).toEqual([
      expect.objectContaining({ kind, entry_id: entry.id, title, why: 'It was counted twice.', withdrawn_on: '2026-02-01' }),
    ]);
    // Before its day it holds.
    expect(keys(buildGraph(but(entries, [kind, entry.id, entry.plan], WITHDRAWN), { asOf: '2026-01-31' }))).toContain(keyOf(entry));
  });

  it('has a page for every address that is gone', () => {
    const graph = buildGraph(but(WHOLE, ['plan', 'old-town'], WITHDRAWN), { asOf: '2027-01-01' });
    const before = allPages(buildGraph(structuredCloneable(WHOLE), { asOf: '2027-01-01' })).map(({ address }) => address);
    const now = allPages(graph).map(({ address }) => address);
    const gone = withdrawnPages(graph).map(({ address }) => address);
    expect(new Set([...now, ...gone])).toEqual(new Set(before));
    expect(gone).toEqual(
      expect.arrayContaining(['/plans/old-town/', '/plans/old-town/priorities/theft/', '/compare/safer-town-and-old-town/', '/lineage/']),
    );
    for (const page of withdrawnPages(graph)) expect(page.withdrawals.map(({ title }) => title)).toEqual(['Old Town Plan']);
  });

  it('says at the address of a priority what took it on in another plan, as the family tree knows it', () => {
    const wentOn = (gone: Parameters<typeof but>[1], address: string) =>
      withdrawnPages(buildGraph(but(WHOLE, gone, WITHDRAWN), { asOf: '2027-01-01' }))
        .find((page) => page.address === address)
        ?.withdrawals.map((each) => each.wentOn?.map(({ label, address: at }) => [label, at]));
    const heirs = [
      ['Burglary, Safer Town Plan', '/plans/safer-town/priorities/burglary/'],
      ['Fires, Safer Town Plan', '/plans/safer-town/priorities/fires/'],
    ];
    // Withdrawn by itself, or with its whole plan.
    expect(wentOn(['priority', 'theft', 'old-town'], '/plans/old-town/priorities/theft/')).toEqual([heirs]);
    expect(wentOn(['plan', 'old-town'], '/plans/old-town/priorities/theft/')).toEqual([heirs]);
    expect(wentOn(['plan', 'old-town'], '/plans/old-town/')).toEqual([undefined]);
    // What took it on and is withdrawn too is not there to lead to; and what came from elsewhere went on to nowhere.
    expect(wentOn(['priority', 'burglary', 'safer-town'], '/plans/safer-town/priorities/burglary/')).toEqual([undefined]);
  });

  it('keeps a page that rested on it alone, such as those of what to say and of snippets, and never makes one that stays', () => {
    const gone = `publication: { withdrawn: { on: 2026-01-30, why: It was counted twice. } }`;
    const { entries } = contentWith({
      'groups.yaml': '- id: panel\n  name: The panel\n',
      'meetings/2025-12-01.md': `---\ntitle: The panel\nbody: panel\ndate: 2025-12-01\nrecord: agenda\n${gone}\n---\n`,
      'pages/privacy.md': `---\ntitle: Privacy\nsummary: What is kept.\n${gone}\n---\n\nLittle.\n`,
      'plans/old-town/plan.md':
        '---\ntitle: Old Town Plan\nsummary: What was to be done.\nperiod: { from: 2005, to: 2006 }\nstatus: superseded\narea: The town\n' +
        `${gone}\n---\n\nShort.\n`,
      'plans/old-town/theories-of-change/marking.yaml': THEORY,
    });
    const graph = buildGraph(entries);
    const pages = withdrawnPages(graph).map(({ address, withdrawals }) => [address, withdrawals.map(({ title }) => title)]);
    expect(pages).toContainEqual(['/embed/of/old-town/', ['Old Town Plan']]);
    expect(pages.map(([address]) => address)).toContain('/have-your-say/');
    expect(pages.map(([address]) => address)).not.toContain('/privacy/');
    const corrected = allPages(buildGraph(structuredCloneable(WHOLE))).map(({ address }) => address);
    expect(corrected).toEqual(expect.arrayContaining(['/corrections/', '/have-your-say/', '/embed/of/safer-town/', '/privacy/']));
  });

  it('leaves documents and tables at their addresses, which say so and nothing else', () => {
    const graph = buildGraph(but(WHOLE, ['priority', 'burglary', 'safer-town'], WITHDRAWN), { asOf: '2027-01-01' });
    const documents = withdrawnDocuments(graph);
    expect(documents.map(({ name }) => name)).toEqual(['safer-town-burglary']);
    const [document] = documents;
    const view = document?.view();
    expect(view?.status).toMatch(/^What stood here was withdrawn: /);
    const words = view ? allWords(documentNodes(view)) : '';
    expect(words).toMatch(/It was withdrawn on 1 February 2026/);
    expect(words).toContain('It was counted twice.');
    expect(words).toContain('Nothing is named that stands in its place.');
    const old = buildGraph(but(WHOLE, ['plan', 'old-town'], WITHDRAWN), { asOf: '2027-01-01' });
    const tables = withdrawnTables(old);
    expect(tables.map(({ table }) => table.name)).toContain('priorities');
    for (const { table } of tables)
      expect(table).toMatchObject({ rows: [], withdrawn: [{ title: 'Old Town Plan', date: '1 February 2026' }] });
  });

  it('leads to what stands in its place', () => {
    const publication = { withdrawn: { ...WITHDRAWN.withdrawn, instead: 'fires' } };
    const graph = buildGraph(but(WHOLE, ['priority', 'burglary', 'safer-town'], publication), { asOf: '2027-01-01' });
    const page = withdrawnPages(graph).find(({ address }) => address === '/plans/safer-town/priorities/burglary/');
    expect(page?.withdrawals[0]?.instead?.address).toBe('/plans/safer-town/priorities/fires/');
  });
});
