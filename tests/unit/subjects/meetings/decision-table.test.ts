/** Decisions as data: those of minutes, and those that were reported. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { decisionTable } from '../../../../src/subjects/meetings/decision-table.ts';
import { contentWith } from '../../plan/broken-content.ts';

const MINUTES = `---
title: The board in September
date: 2025-09-02
body: board
record: minutes
decisions:
  - { number: 4.1 (a), verb: noted, text: Bicycles were counted. }
  - { number: 4.1 (b), verb: agreed, text: They are counted again. }
  - { number: "5", verb: resolved, text: Pens are bought. }
  - { number: "5", verb: noted, text: They are blue. }
sources: [{ document: minutes, at: page 2 }]
---
`;
const { entries } = contentWith({
  'groups.yaml': '- { id: board, name: The board }\n',
  'sources.yaml': '- { id: minutes, title: Minutes, publisher: not stated }\n',
  'meetings/2025-09-02-board.md': MINUTES,
  'reports/decisions/2025-09-09-board.yaml':
    'meeting: 2025-09-02-board\nreportedBy: not stated\ndate: 2025-09-09\nverb: agreed\ntext: Lamps are lit.\n',
});
const { rows } = decisionTable(buildGraph(entries));

test('of minutes has the paragraph in its id, who met as who says so, and the day of the meeting', () => {
  expect(rows.map(({ id }) => id)).toEqual([
    'meeting-2025-09-02-board-4-1-a',
    'meeting-2025-09-02-board-4-1-b',
    'meeting-2025-09-02-board-5',
    'meeting-2025-09-02-board-5-2',
    'decision-report-2025-09-09-board',
  ]);
  expect(rows[0]).toMatchObject({
    meeting_id: 'meeting-2025-09-02-board',
    meeting: 'The board in September',
    date: '2025-09-02',
    reported_by_ids: ['board'],
    reported_by: ['The board'],
    verb: 'noted',
    decision: 'Bicycles were counted.',
    number: '4.1 (a)',
    corrected: false,
    corrects_id: null,
    source_ids: ['minutes'],
    sources: ['Minutes, page 2'],
    address: '/meetings/2025-09-02-board/',
  });
});

test('of a report has its own day, and the reason why nobody is named', () => {
  expect(rows.at(-1)).toMatchObject({ date: '2025-09-09', reported_by_ids: [], reported_by_unknown: 'not stated', number: null });
});
