/** Targets as a table: a page has the source of each, paper says once what all share; where nothing is reported, one sentence says so. */
import { describe, expect, it } from 'vitest';
import type { CitationView } from '../../../../src/nodes/links.ts';
import { allWords, type DocumentNode, wordsIn, wordsOf } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { noted, type PageNode } from '../../../../src/nodes/page-nodes.ts';
import { targetNodes } from '../../../../src/subjects/measures/target-nodes.ts';
import { promiseText, type ResultView, type TargetItem } from '../../../../src/subjects/measures/targets.ts';
import { wordsIn as wordsOfLanguage } from '../../../../src/words/words.ts';

const words = wordsOfLanguage('en-GB');
const TARGET: TargetItem = {
  id: 'theft',
  file: 'theft.yaml',
  label: '(i) Theft falls by 10%',
  address: '/targets/#theft',
  aim: '−10%',
  hasAim: true,
  by: '2015',
  hasTime: true,
  area: 'The town',
  results: [],
  noResult: 'No result found in the published documents',
  isDue: true,
  source: 'Plan, page 3',
  citations: [{ label: 'Plan', address: '/sources/#plan', at: 'page 3' }],
  notes: [],
};
const RESULT: ResultView = {
  text: 'Theft fell by 12%.',
  period: '2014',
  verdict: 'met',
  said: 'Reported as met',
  sources: [{ label: 'Report', address: '/sources/#report', at: 'page 9' }],
};

const tableIn = (nodes: readonly DocumentNode[]) => nodes.find((node) => node.type === 'table');
const headsOf = (nodes: readonly DocumentNode[]) => tableIn(nodes)?.columns.map(({ head }) => wordsOf(head));
const rowsOf = (nodes: readonly DocumentNode[]) => tableIn(nodes)?.rows.map((row) => row.map(wordsIn));

const pageOf = (targets: TargetItem[], isPlace = false): DocumentNode[] =>
  targetNodes('Targets', targets, words, { isPlace }).flatMap((node: PageNode) =>
    node.type === 'only' && node.medium === 'page' ? (node.nodes as DocumentNode[]) : [],
  );
const paperOf = (targets: TargetItem[]): DocumentNode[] => onPaper(targetNodes('Targets', targets, words), words);

describe('on a page', () => {
  const REPORT = { label: 'Report', address: '/sources/#report', at: 'page 4' };
  const OTHER: TargetItem = { ...TARGET, label: '(ii) Fraud falls', area: 'The village', source: 'Report, page 4', citations: [REPORT] };

  it('says once below the table where all targets hold and come from, and one sentence where none has a report', () => {
    const page = pageOf([TARGET]);
    expect(headsOf(page)).toEqual(['Target', 'Aim', 'By']);
    expect(rowsOf(page)).toEqual([['(i) Theft falls by 10%', '−10%', '2015']]);
    expect(allWords(page)).toContain('Area: The town. Source: Plan, page 3.');
    expect(allWords(page)).toContain('none of them says what became of this target.');
  });

  it('leads to no page that it stands on, and says once that no time is known of any', () => {
    const priority = { label: 'Theft', address: '/theft/' };
    const target = { ...TARGET, priority, by: 'Not stated', hasTime: false };
    const shown = (here?: string) =>
      targetNodes('Targets', [target, target], words, here ? { here } : {}).flatMap((node) => (node as { nodes: DocumentNode[] }).nodes);
    expect(headsOf(shown())).toEqual(['Target', 'Measure or priority', 'Aim']);
    expect(headsOf(shown('/theft/'))).toEqual(['Target', 'Aim']);
    expect(allWords(shown())).toContain('By: Not stated. Area: The town.');
  });

  it('has area and source of each where they differ', () => {
    const page = pageOf([TARGET, OTHER]);
    expect(headsOf(page)).toEqual(['Target', 'Aim', 'By', 'Area', 'Source']);
    expect(rowsOf(page)?.[1]).toEqual(['(ii) Fraud falls', '−10%', '2015', 'The village', 'Report, page 4']);
    expect(allWords(page)).not.toContain('Area: The');
  });

  it('names a document once that all are from, and the place of each beside it', () => {
    const [citation] = TARGET.citations;
    const page = pageOf([TARGET, { ...TARGET, source: 'Plan, page 5', citations: [{ ...citation, at: 'page 5' } as CitationView] }]);
    expect(rowsOf(page)?.map((row) => row.at(-1))).toEqual(['page 3', 'page 5']);
    expect(allWords(page)).toContain('Area: The town. Source: Plan.');
  });

  it('has notes below the table, each once, with the targets that it is about', () => {
    const notes = targetNodes(
      'Targets',
      [{ ...TARGET, notes: ['Of a draft.', 'It has 12%.'] }, { ...OTHER, notes: ['Of a draft.', 'It has 12%.'] }, TARGET],
      words,
    )
      .flatMap((node) => (node.type === 'only' && node.medium === 'page' ? node.nodes : []))
      .filter((node) => node.type === 'notes');
    expect(notes).toEqual(noted(['(i) Theft falls by 10%; (ii) Fraud falls. Of a draft. It has 12%.']));
  });

  it('has a column of reports once one is there, with the verdict of the report and its source', () => {
    const page = pageOf([{ ...TARGET, results: [RESULT] }, TARGET]);
    expect(headsOf(page)).toContain('What is reported');
    expect(rowsOf(page)?.map((row) => row[1])).toEqual([
      'Reported as met (2014): Theft fell by 12%.Source: Report, page 9',
      'No result found in the published documents',
    ]);
    expect(allWords(page)).not.toContain('none of them');
  });

  it('says of a target whose time has not come that it is not due, and not that nothing was found', () => {
    const page = pageOf([{ ...TARGET, isDue: false, noResult: 'Not due yet' }]);
    expect(rowsOf(page)?.[0]?.[1]).toBe('Not due yet');
  });

  it('says whom to ask of what has no result, with how to reach them, and of nothing else', () => {
    const ask = {
      plan: 'Old Plan',
      body: { label: 'The council', address: '/council/' },
      ways: [{ label: '0300 3', address: 'tel:03003' }],
    };
    const silent = { ...TARGET, ask };
    const told = { ...silent, results: [RESULT] };
    expect(allWords(pageOf([silent]))).toContain('Ask what became of it: The council, 0300 3.');
    expect(allWords(pageOf([silent, silent])).split('Ask what became of them: The council, 0300 3.')).toHaveLength(2);
    expect(allWords(pageOf([silent, told]))).toContain('Where there is no result, ask what became of it: The council, 0300 3.');
    const newer = { ...TARGET, ask: { ...ask, plan: 'New Plan' } };
    expect(allWords(pageOf([silent, newer]))).toContain('To ask what became of those of the New Plan: The council, 0300 3.');
    for (const targets of [[told], [{ ...silent, isDue: false }], [TARGET]])
      expect(allWords(pageOf(targets))).not.toContain('sk what became');
  });

  it('is what links to a target lead to, on the page of all targets only', () => {
    const first = (isPlace: boolean) => JSON.stringify(tableIn(pageOf([TARGET], isPlace))?.rows[0]?.[0]);
    expect(first(true)).toContain('"address":"/targets/#theft"');
    expect(first(false)).not.toContain('address');
  });
});

describe('on paper', () => {
  it('says once what all share: area, source, and that nothing is reported', () => {
    const paper = paperOf([TARGET, { ...TARGET, label: '(ii) Fraud falls' }]);
    expect(headsOf(paper)).toEqual(['Target', 'Aim', 'By']);
    expect(allWords(paper).split('No result found')).toHaveLength(2);
    expect(allWords(paper)).toContain('Source: Plan, page 3');
  });

  it('has a column of areas where they differ, and notes below the table with the name of the target', () => {
    const paper = paperOf([TARGET, { ...TARGET, area: 'The village', notes: ['A draft has 12%.'] }]);
    expect(headsOf(paper)).toEqual(['Target', 'Aim', 'By', 'Area']);
    expect(allWords(paper)).toContain('(i) Theft falls by 10%. A draft has 12%.');
  });
});

describe('in one line', () => {
  it.each<[what: string, target: Partial<TargetItem>, said: string]>([
    ['with what was wanted and by when', {}, '(i) Theft falls by 10%. Aim: −10%. By: 2015'],
    ['without an aim that its name says', { aim: 'In words', hasAim: false }, '(i) Theft falls by 10%. By: 2015'],
    ['without a day that nobody has said', { by: 'Not stated', hasTime: false }, '(i) Theft falls by 10%. Aim: −10%'],
    ['with what is reported', { results: [RESULT] }, '(i) Theft falls by 10%. Aim: −10%. By: 2015. Theft fell by 12%'],
  ])('%s', (_, own, said) => {
    expect(promiseText({ ...TARGET, ...own }, words)).toBe(said);
  });
});

it('says in its row what its measure counts, but on the page of that measure', () => {
  const counted = { ...TARGET, measure: { label: 'Theft', address: '/theft/' }, counts: 'Thefts of bicycles and cars.' };
  const said = (here?: string) => JSON.stringify(targetNodes('Targets', [counted], words, here ? { here } : {}));
  expect(said()).toContain('Thefts of bicycles and cars.');
  expect(said('/theft/')).not.toContain('Thefts of bicycles and cars.');
});
