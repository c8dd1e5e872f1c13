/** The mapping of priorities as a table: with the columns that it has something in, and a word on the others. */
import { describe, expect, it } from 'vitest';
import { wordsIn, wordsOf } from '../../../src/nodes/nodes.ts';
import { onPaper } from '../../../src/nodes/on-paper.ts';
import type { AlignmentRow, AlignmentView } from '../../../src/subjects/priorities/alignment.ts';
import { alignmentNodes } from '../../../src/subjects/priorities/alignment-nodes.ts';
import { wordsIn as wordsOfLanguage } from '../../../src/words/words.ts';

const ROW: AlignmentRow = {
  id: 'row-1',
  national: { label: 'PSA 1: Less crime', address: '/national/1' },
  priorities: [],
  prioritiesElse: 'The targets for crime',
  indicators: [],
  measures: [],
  work: [],
  notes: [],
  label: 'PSA 1',
};

/** The table of these rows, and the paragraph below it. */
function mapping(...rows: AlignmentRow[]) {
  const view = {
    address: '/alignment/',
    description: 'How it maps.',
    rows,
    levels: [],
    own: [],
    sources: [],
    notes: [],
  } as unknown as AlignmentView;
  const words = wordsOfLanguage('en-GB');
  const nodes = onPaper(alignmentNodes(view, 1, words), words);
  const table = nodes.find((node) => node.type === 'table');
  const [, said] = nodes.filter((node) => node.type === 'paragraph');
  return {
    heads: table?.columns.map(({ head }) => wordsOf(head)),
    rows: table?.rows.map((row) => row.map(wordsIn)),
    said: said && wordsOf(said.runs),
  };
}

describe('the mapping', () => {
  it('has no columns in which no row has anything, and says so', () => {
    expect(mapping(ROW, { ...ROW, indicators: [] })).toEqual({
      heads: ['National', 'This plan'],
      rows: [
        ['PSA 1: Less crime', 'The targets for crime'],
        ['PSA 1: Less crime', 'The targets for crime'],
      ],
      said: 'No row of the mapping says anything under “County”, “Indicators” and “Work that serves it”.',
    });
  });

  it('has a dash where only some rows have nothing, and work as a list', () => {
    const county = { label: 'Safer roads', address: '/county/1' };
    const full = {
      ...ROW,
      prioritiesElse: undefined,
      county,
      priorities: [{ label: 'Theft', address: '/theft/' }],
      indicators: ['NI 16', 'NI 20'],
      work: ['Patrols', 'Locks'],
    };
    expect(mapping(ROW, full)).toEqual({
      heads: ['National', 'County', 'This plan', 'Indicators', 'Work that serves it'],
      rows: [
        ['PSA 1: Less crime', '–', 'The targets for crime', '–', '–'],
        ['PSA 1: Less crime', 'Safer roads', 'Theft', 'NI 16, NI 20', 'Patrols; Locks'],
      ],
      said: undefined,
    });
  });
});
