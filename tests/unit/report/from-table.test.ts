/** Rows out of a spreadsheet: read as it copies and saves them, each a report, without small counts. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { formOf } from '../../../src/report/columns.ts';
import { hasHeads, reportsFrom, type Table } from '../../../src/report/from-table.ts';
import { rowsFrom } from '../../../src/report/rows.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { actionTable } from '../../../src/subjects/delivery/action-table.ts';
import { observationTable } from '../../../src/subjects/measures/measure-tables.ts';
import { tableCsv as csv } from '../../../src/subjects/open-data/open-data-table.ts';
import { knownFor } from '../../../src/subjects/report/report-known.ts';

const TODAY = '2026-11-27';
const graph = buildGraph(readContent('tests/fixtures/whole-plan/content').entries, { asOf: TODAY });
const plan = graph.planOf('safer-town');
const forms = { progress: knownFor(graph, plan, 'progress'), figure: knownFor(graph, plan, 'figure') };
const read = (text: string) => reportsFrom(forms, rowsFrom(text), { date: '2026-11-16', by: 'police' }, TODAY) as Table;
const valuesOf = ({ reports }: Table) => reports.map(({ made }) => made?.report.value);

describe('rows', () => {
  it.each([
    ['as a spreadsheet copies them', 'ID\tLatest report\n1-11\t"Two\nlines"\n'],
    ['as a CSV with commas, a mark at its beginning and the line ends of Windows', '\ufeffid,latest report\r\n1-11,"Two\nlines"\r\n\r\n'],
    ['as a CSV with semicolons', 'id;latest_report\n1-11;"Two\nlines"'],
  ])('%s', (_, text) => {
    expect(rowsFrom(text)).toEqual([{ line: 2, cells: { id: '1-11', latest_report: 'Two\nlines' } }]);
  });

  it('keep marks and separators within quotation marks', () => {
    expect(rowsFrom('id,report\n1,"a ""b"", c"')[0]?.cells.report).toBe('a "b", c');
  });

  it('of heads that say nothing are no table', () => {
    expect(formOf(rowsFrom('a,b\n1,2'))).toBeUndefined();
  });
});

it.each([
  ['rows without heads', '1.11\ton track\tTen are lit.\n1.10\tcomplete\tDone.', false],
  ['one row without heads', '1.11,on track,Ten are lit.', false],
  ['nonsense', 'Dear colleague,\nplease see below.', false],
  ['heads that do not say what a row is about', 'status,report\non track,Lit.', false],
  ['heads as the forms have them', 'Action,Status,What has been done\n1.11,on track,Lit.', true],
  ['heads alone', 'measure_id,period,value', true],
])('%s: has heads, or lacks them', (_, text, expected) => {
  expect(hasHeads(forms, text)).toBe(expected);
});

it('finds every column by what the form calls it', () => {
  const table = (form: 'progress' | 'figure', said: Record<string, string>) => {
    const heads = Object.keys(said).map((field) => forms[form].fields.find(({ name }) => name === field)?.label ?? field);
    return read(`${heads.join('\t')}\n${Object.values(said).join('\t')}`);
  };
  const ours = { date: '2026-11-14', reportedBy: 'council' };
  expect(valuesOf(table('progress', { action: '1.11', status: 'delayed', text: 'Late.', ...ours }))).toEqual([
    { action: '1-11', status: 'delayed', text: 'Late.', date: '2026-11-14', reportedBy: ['council'] },
  ]);
  const [figure] = valuesOf(
    table('figure', {
      measure: 'bicycles',
      period: '2020',
      value: '3',
      note: 'Bicycles alone',
      area: 'north',
      breakInSeries: 'yes',
      countsNoPeople: 'yes',
      ...ours,
    }),
  );
  expect(figure).toMatchObject({
    measure: 'bicycles',
    period: '2020',
    value: 3,
    note: 'Bicycles alone',
    area: 'north',
    breakInSeries: true,
    countsNoPeople: true,
    date: '2026-11-14',
    reportedBy: ['council'],
  });
});

describe('a table of actions', () => {
  it('leaves out what is not reported, and what is there already', () => {
    expect(read(csv(actionTable(graph, plan)))).toEqual({ reports: [], left: 2 });
  });

  it('as it was downloaded, with a new status and report, has a report of that action alone', () => {
    const text = csv(actionTable(graph, plan)).replace('not reported,,,', 'On track,,Ten lamps are lit.,');
    expect(valuesOf(read(text))).toEqual([
      { action: '1-11', status: 'on track', text: 'Ten lamps are lit.', date: '2026-11-16', reportedBy: ['police'] },
    ]);
  });

  it('finds actions by number, and bodies by name', () => {
    expect(valuesOf(read('number,status,report,date,reported_by\n1.11,delayed,Late.,2026-11-01,The council'))).toEqual([
      { action: '1-11', status: 'delayed', text: 'Late.', date: '2026-11-01', reportedBy: ['council'] },
    ]);
  });

  it('says what is wrong with a row, and that there is no such action', () => {
    const { reports } = read('id,status,report\n1-11,nearly done,Late.\n9-99,delayed,Late.');
    expect(reports[0]?.made?.checked.problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual(['status fields/choice']);
    expect(reports[1]).toEqual({ line: 3, about: '9-99', suppressed: false, notes: [] });
  });

  it('refuses a row whose number is not that of the action it names: a spreadsheet makes 1.1 of 1.10', () => {
    const [row] = read('number,action,status,report\n1.11,Mark bicycles of everybody,complete,Done.').reports;
    expect(row?.made).toBeUndefined();
    expect(row?.about).toBe('1.11, Mark bicycles of everybody');
  });

  it('gives two reports on one action of one day two names', () => {
    const { reports } = read('id,status,report\n1-11,delayed,Late.\n1-11,on track,No longer late.');
    expect(reports.map(({ made }) => made?.report.id)).toEqual(['2026-11-16-1-11', '2026-11-16-1-11-police']);
  });
});

describe('a table of measures', () => {
  it('leaves out the figures that are there already', () => {
    const { reports } = read(csv(observationTable(graph, plan)));
    expect(reports.filter(({ made }) => made?.known.form !== 'figure')).toEqual([]);
  });

  it('does not write a count of one to four, but that it is few', () => {
    const table = read('measure_id,period,value,note\nbicycles,2019,3,of whom one is known\nbicycles,2020,"1,200",');
    expect(table.reports.map(({ suppressed }) => suppressed)).toEqual([true, false]);
    expect(valuesOf(table).map((value) => [value?.value, value?.note])).toEqual([
      [null, 'fewer than 5'],
      [1200, undefined],
    ]);
    expect(JSON.stringify(table)).not.toContain('of whom one is known');
  });

  it('says that a period has a figure already', () => {
    const { reports } = read('measure_id,period,value\nbicycles,2022,111\nbicycles,2019,7\nbicycles,2019,8');
    expect(reports.map(({ made }) => made?.checked.problems.map(({ rule }) => rule))).toEqual([
      ['record/figure-twice'],
      [],
      ['record/figure-twice'],
    ]);
  });
});
