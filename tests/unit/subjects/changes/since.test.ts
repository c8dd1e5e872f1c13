/** What has changed since the last meeting, from the record alone. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { sinceLastMeeting } from '../../../../src/subjects/changes/since.ts';
import { type Edits, editedContent } from './edited.ts';

const MET = {
  'meetings/2025-12-20-board.md':
    '---\ntitle: The board in December\ndate: 2025-12-20\nbody: board\nrecord: agenda\nplans: [safer-town]\n---\n',
};
const since = (edits: Edits, { asOf = '2026-01-31', before }: { asOf?: string; before?: string } = {}) => {
  const graph = buildGraph(editedContent(edits).entries, { asOf });
  return sinceLastMeeting(graph, graph.currentPlan, before);
};

test('reports, changes and corrections since then are told, and none of before or to come', () => {
  expect(since(MET)).toEqual({
    meeting: '20 December 2025',
    sentences: [
      'Action 1.10 “Mark bicycles”: due date from February 2026 to March 2026, changed on 3 January 2026. No reason was given. This was promised in the published plan of 2025.',
      'Action 1.11 “Light the lanes”: wording from “Light lanes” to “Light the lanes”, changed on 8 January 2026. No reason was given. This was promised in the published plan of 2025.',
      'Objective “Calm homes”: wording from “Calm houses” to “Calm homes”, changed by The board on 4 January 2026. Days are calm. This was promised in the published plan of 2025.',
      'Target “Lanes are lit”: wording from “Lanes lit” to “Lanes are lit”, changed by The board on 7 January 2026. The money came late. This was promised in the published plan of 2025.',
      'Target “Trust grows”: date from 2027 to 2028, changed by The board on 5 January 2026. Letters are slow. This was promised in the published plan of 2025.',
      'Target “Thefts fall below a hundred”: our text was wrong, and nothing that was promised changed. It said 1,000, and says 100 now. We had typed a nought too many. (Report of the year (2024), page 12)',
      'Measure “People who trust the police”: 61.5% for 2025 (report of The council, 5 January 2026).',
    ],
  });
});

test('nothing is told where there was no meeting yet, or nothing was said since', () => {
  expect(since({})).toBeUndefined();
  expect(since(MET, { asOf: '2025-12-31' })).toBeUndefined();
  expect(since(MET, { before: '2025-12-20' })).toBeUndefined();
});
