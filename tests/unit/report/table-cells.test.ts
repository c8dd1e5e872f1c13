/** Cells as people and spreadsheets write them: what is plain is read and told, and what could be two days is asked about. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { fillInTable } from '../../../src/report/fill-in.ts';
import { isWrong, reportsFrom, type Table } from '../../../src/report/from-table.ts';
import { rowsFrom } from '../../../src/report/rows.ts';
import { withDays } from '../../../src/report/table-cells.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { knownFor } from '../../../src/subjects/report/report-known.ts';
import { wordsIn } from '../../../src/words/words.ts';

const days = (...cells: string[]) => withDays(cells.map((date, index) => ({ line: index + 2, cells: { date } })));
const period = (cell: string) => withDays([{ line: 2, cells: { period: cell } }])[0]?.cells.period;

describe('a day', () => {
  it.each([
    ['2026-11-14', '2026-11-14'],
    ['14/11/2026', '2026-11-14'],
    ['14.11.2026', '2026-11-14'],
    ['14/11/26', '2026-11-14'],
    ['14-Nov-26', '2026-11-14'],
    ['14 November 2026', '2026-11-14'],
    ['3rd Apr 2026', '2026-04-03'],
    ['November 14, 2026', '2026-11-14'],
    ['11/14/2026', '2026-11-14'],
    ['05/05/2026', '2026-05-05'],
    ['14/11/2026 00:00', '2026-11-14'],
    ['soon', 'soon'],
    ['', ''],
  ])('“%s” is %s', (cell, expected) => {
    const [row] = days(cell);
    expect(row?.cells.date).toBe(expected);
    expect(row?.notes).toEqual(cell === expected ? [] : [{ of: 'day', cell, read: expected }]);
  });

  it('that could be two is asked about, unless another day of the table tells which number comes first', () => {
    expect(days('03/04/2026')[0]).toMatchObject({
      cells: { date: '03/04/2026' },
      notes: [{ of: 'unclear day', cell: '03/04/2026', read: ['2026-04-03', '2026-03-04'] }],
    });
    expect(days('03/04/2026', '14/11/2026')[0]?.cells.date).toBe('2026-04-03');
    expect(days('03/04/2026', '11/14/2026')[0]?.cells.date).toBe('2026-03-04');
    expect(days('03/04/2026', '14/11/2026', '11/14/2026')[0]?.cells.date).toBe('03/04/2026');
  });

  it('says how it was read', () => {
    const said = days('14-Nov-26', '03/04/2026').map(({ notes }) => notes.map(wordsIn('en-GB').report.cells).join());
    expect(said).toEqual([
      '“14-Nov-26” was read as 14 November 2026.',
      '“03/04/2026” could be 3 April 2026 or 4 March 2026. Write the month in letters, such as 3 Apr 2026.',
    ]);
  });
});

describe('a period', () => {
  it.each([
    ['2026', '2026'],
    ['2025/26', '2025/26'],
    ['2025-26', '2025/26'],
    ['2025/2026', '2025/26'],
    ['2025–2026', '2025/26'],
    ['Nov-26', '2026-11'],
    ['November 2026', '2026-11'],
    ['2026-11', '2026-11'],
    ['2011-12', '2011-12'],
  ])('“%s” is %s', (cell, expected) => {
    expect(period(cell)).toBe(expected);
  });
});

describe('the table to fill in', () => {
  const TODAY = '2026-11-27';
  const graph = buildGraph(readContent('tests/fixtures/whole-plan/content').entries, { asOf: TODAY });
  const plan = graph.planOf('safer-town');
  const forms = { progress: knownFor(graph, plan, 'progress'), figure: knownFor(graph, plan, 'figure') };
  const read = (text: string) => reportsFrom(forms, rowsFrom(text), { date: TODAY, by: '' }, TODAY) as Table;
  const defaults = { date: '2026-11-14', by: 'police' };

  it('has a row for each action, what may stand in it in the heads, and the day and the body of the fields above', () => {
    const [heads, ...rows] = fillInTable(forms.progress, 'progress', defaults).trim().split('\r\n');
    expect(heads).toBe('Action,Status (not started / on track / delayed / complete / stopped),What has been done,Date,Reported by');
    expect(rows.length).toBe(2);
    expect(rows[0]).toMatch(/^1\.10 .*,,,14\/11\/2026,The police$/);
  });

  it.each(['progress', 'figure'] as const)('reports nothing as long as nobody fills it in: %s', (form) => {
    expect(read(fillInTable(forms[form], form, defaults)).reports).toEqual([]);
  });

  it('filled in, has a report of that row alone', () => {
    const text = fillInTable(forms.progress, 'progress', defaults).replace(/(1\.11 [^,]*),,,/, '$1,On track,Ten are lit.,');
    const { reports } = read(text);
    expect(reports.map(({ made }) => made?.report.value)).toEqual([
      { action: '1-11', status: 'on track', text: 'Ten are lit.', date: '2026-11-14', reportedBy: ['police'] },
    ]);
    expect(reports.some(isWrong)).toBe(false);
  });

  it('of figures is read by its labels', () => {
    const text = fillInTable(forms.figure, 'figure', defaults).replace(/(Bicycles stolen),,,,/, '$1,2020,124,,');
    expect(read(text).reports.map(({ made }) => made?.report.value)).toEqual([
      { measure: 'bicycles', period: '2020', value: 124, date: '2026-11-14', reportedBy: ['police'] },
    ]);
  });

  it('with a day that could be two is wrong for that alone', () => {
    const [row] = read('Action,Status,What has been done,Date,Reported by\n1.11,delayed,Late.,03/04/2026,The police').reports;
    expect(row && isWrong(row)).toBe(true);
    expect(row?.made?.checked.problems).toEqual([]);
  });
});
