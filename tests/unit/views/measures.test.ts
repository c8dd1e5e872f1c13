/** What the page of a measure says: the way of its figures, charts of them, targets, and nothing where nothing is reported. */
import { describe, expect, it } from 'vitest';
import { measureCharts } from '../../../src/views/measure-charts.ts';
import { measureView } from '../../../src/views/measures.ts';
import { targetListView } from '../../../src/views/targets.ts';
import { graph, measure, plan } from '../plan/measured.ts';

const view = (id: string) => measureView(graph, plan, measure(id));
const charts = (id: string) => measureCharts(graph, plan, measure(id));

describe('direction of travel', () => {
  it('says the way, the difference, and that it is the intended one', () => {
    expect(view('bicycles').travel).toEqual([
      'Down from 1,200 in 2019 to 900 in 2023: a fall of 300, or 25%.',
      'This is the way it should go. It should go down. The plan wants fewer thefts.',
      'The first figure is the baseline. Differences are worked out from the figures below.',
    ]);
  });

  it('calls a rise neither good nor bad where the plan does not', () => {
    expect(view('reports').travel).toEqual([
      'Up from 40 in 2022/23 to 50 in 2023/24: a rise of 10, or 25%.',
      'More or less is neither good nor bad in itself. A rise can mean more trust in the police.',
      'No baseline is given, so the first figure that was reported stands in its place. Differences are worked out from the figures below.',
    ]);
  });

  it('says nothing without two figures', () => {
    expect(view('confidence').travel).toBeUndefined();
    expect(view('visits').travel).toBeUndefined();
  });
});

describe('charts of a measure', () => {
  it('show the figures with baseline and target, and each period without a figure', () => {
    const [line] = charts('bicycles');
    expect(line).toMatchObject({
      kind: 'line',
      finding: 'Bicycles stolen: down from 1,200 in 2019 to 900 in 2023',
      subtitle: 'Thefts recorded, The town',
      source: 'Report on the town, table 1; Report on the town, table 2; Report on the town, table 4',
      series: [
        { label: 'Thefts recorded', role: 'value' },
        { label: 'Target', role: 'target' },
        { label: 'Baseline (2019)', role: 'baseline' },
      ],
    });
    expect(line?.rows.map(({ label, values, reasons }) => [label, ...values, reasons?.[0]])).toEqual([
      ['2019', 1200, null, 1200, null],
      ['2020', 1100, null, 1200, null],
      ['2021', null, null, 1200, 'not reported'],
      ['2022', 950, null, 1200, null],
      ['2023', 900, null, 1200, null],
      ['2024', null, null, 1200, 'not reported yet'],
      ['2025', null, 800, 1200, 'not reported yet'],
    ]);
  });

  it('put districts beside each other, without the whole area where things are counted', () => {
    const [, districts] = charts('bicycles');
    expect(districts).toMatchObject({
      kind: 'small-multiples',
      finding: 'Bicycles stolen: in 2022, highest in East Town (600)',
      series: [
        { label: 'East Town', role: 'value' },
        { label: 'West Town', role: 'value' },
      ],
    });
    expect(districts?.rows.map(({ label, values }) => [label, ...values])).toEqual([
      ['2022', 600, 350],
      ['2023', 580, null],
    ]);
  });

  it('show baseline and targets before anything was reported', () => {
    const [line, ...others] = charts('confidence');
    expect(line?.finding).toBe('People who feel safe: the target is 35.2% in 2021/22; nothing has been reported since the baseline');
    expect(line?.rows.map(({ values }) => values)).toEqual([
      [27.2, null, 27.2],
      [null, 31.2, 27.2],
      [null, 35.2, 27.2],
    ]);
    expect(others).toEqual([]);
  });

  it('are not made of nothing', () => {
    expect(charts('visits')).toEqual([]);
  });
});

describe('targets', () => {
  const list = targetListView(graph, plan);

  it('say what was aimed at, by when, and for what', () => {
    expect(list.targets.map(({ label, aim, by, measure, priority }) => [label, aim, by, (measure ?? priority)?.label])).toEqual([
      ['Assault does not rise', 'No increase', '31 March 2028', 'Burglary'],
      ['Fewer than 800 bicycles are stolen in a year', '800', '2025', 'Bicycles stolen'],
      ['Burglary falls by 40%', '−40% (−212)', '31 March 2028', 'Burglary'],
      ['More people feel safe', '31.2%', '2020/21', 'People who feel safe'],
      ['Still more people feel safe', '35.2%', '2021/22', 'People who feel safe'],
      ['Robbery falls by 10%', '−10%', '31 March 2028', 'Burglary'],
    ]);
  });

  it('stand side by side where they are changes in per cent', () => {
    expect(list.chart).toMatchObject({ kind: 'change', finding: '2 of the 3 targets that are changes ask for a fall' });
    expect(list.chart?.rows.map(({ label, values, reasons }) => [label, values[0] ?? reasons?.[0]])).toEqual([
      ['Assault does not rise', 'no increase'],
      ['Burglary falls by 40%', -40],
      ['Robbery falls by 10%', -10],
    ]);
  });
});
