/** The open data of the real plans: ids that join, and sums that nobody gets wrong. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/plan/graph.ts';
import { readContent } from '../../src/source/read-content.ts';
import { sharedTables } from '../../src/subjects/open-data/shared-tables.ts';
import { holdsForOpenData } from '../unit/subjects/open-data/joins.ts';
import { holdsForReaders } from '../unit/subjects/open-data/readers.ts';

holdsForOpenData('content');
holdsForReaders('content');

describe('money', () => {
  it('is not counted twice by the sum of a column: grants, what was received and what was spent are apart', () => {
    const real = buildGraph(readContent('content').entries);
    const rows =
      sharedTables(real)
        .find(({ name }) => name === 'funding')
        ?.rows.filter(({ period }) => period === '2010/11') ?? [];
    const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
    expect([sum('received_pounds'), sum('grant_pounds'), sum('spent_pounds')]).toEqual([1_136_000, 1_136_000, 1_027_000]);
  });
});
