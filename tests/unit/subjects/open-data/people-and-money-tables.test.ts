/** The open data of money, mapping, people and meetings of a plan, cell by cell. Empty cells are left out. */
import { expect, test } from 'vitest';
import { rowsOfPlan } from '../whole-plan.ts';

test.each<[table: string, rows: Record<string, unknown>[]]>([
  [
    'funding',
    [
      {
        fund: 'fund',
        title: 'Safer Streets Fund',
        counts: 'received in all',
        funder: 'The council',
        period: '2024/25',
        pounds: 2000,
        provisional: true,
        purpose: 'For locks.',
        notes: 'Counted by us.',
        source: 'Report of the year (2024), page 15',
      },
      {
        fund: 'fund',
        title: 'Safer Streets Fund',
        counts: 'received in all',
        funder: 'The council',
        period: '2025/26',
        note: 'not published',
        purpose: 'For locks.',
        notes: 'Counted by us.',
        source: 'Report of the year (2024), page 15',
      },
      {
        fund: 'grant',
        title: 'Police grant',
        counts: 'grant',
        funder: 'Not stated',
        period: 'each year',
        pounds: 5000,
        provisional: false,
        purpose: 'For patrols.',
        source: 'Report of the year (2024)',
      },
    ],
  ],
  [
    'funded-projects',
    [
      {
        id: 'open-door',
        project: 'Open Door',
        pounds: 750,
        period: '2025',
        fund: 'Safer Streets Fund',
        priorities: 'burglary',
        run_by: 'The police',
        objectives: 'Reduce drug/alcohol misuse; Lend/give locks',
        impact: 'Doors are shut/locked',
        added_value: 'Neighbours met',
        notes: 'One of two.',
        source: 'Report of the year (2024), page 16',
      },
    ],
  ],
  [
    'alignment',
    [
      {
        id: 'row-1',
        national: 'PSA 23: Safer places',
        county: 'C1: Quiet streets',
        priorities: 'burglary',
        indicators: 'NI 1; NI 2',
        measures: 'bicycles',
        work: 'Marking/painting of bicycles',
        notes: 'First row.',
        source: 'Report of the year (2024), page 18',
      },
      {
        id: 'row-2',
        county_as_printed: 'N/A here',
        priorities_as_printed: 'Drugs/alcohol',
        source: 'Report of the year (2024)',
        priorities_note: 'There is no such priority.',
      },
    ],
  ],
  [
    'wider-priorities',
    [
      {
        id: 'n1',
        level: 'national',
        code: 'PSA 23',
        priority: 'Safer places',
        notes: 'Set in 2007.',
        source: 'Report of the year (2024), page 17',
      },
      {
        id: 'c1',
        level: 'county',
        code: 'C1',
        priority: 'Quiet streets',
        part_of: 'PSA 23: Safer places',
        source: 'Report of the year (2024)',
        ended: 'The county has no plan now.',
        parts: 'Noise; Litter',
        parts_ended: 'Litter: Our reading: It is clean.',
      },
    ],
  ],
  [
    'office-holders',
    [
      {
        list: 'The board in 2025',
        name: 'B. Person',
        post: 'Mayor',
        body: 'The council',
        role: 'Chair',
        deputy: 'C. Person, Deputy mayor',
        notes: 'Until May.',
        source: 'Report of the year (2024), page 19',
      },
      {
        list: 'The board in 2025',
        name: 'not stated',
        body: 'Not stated',
        source: 'Report of the year (2024)',
      },
    ],
  ],
  [
    'forward-programme',
    [
      {
        id: 'lights',
        report: 'Report on lights',
        date: '2026-02-03',
        date_as_printed: 'Early February',
        confirmed: true,
        issues: 'Cost/benefit; Where',
        invited: 'The police; The council',
        source: 'Report of the year (2024), page 20',
        body: 'The board',
        agreed: '2025-12-01',
        meeting: '/meetings/2026-02-03-board/',
        notes: 'Put off once.',
      },
    ],
  ],
])('%s', (table, rows) => {
  expect(rowsOfPlan(table)).toEqual(rows);
});
