/** What the page of a measure says: the way of its figures, charts of them, targets, and nothing where nothing is reported. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { travelTexts } from '../../../../src/subjects/measures/direction-of-travel.ts';
import { measureCharts } from '../../../../src/subjects/measures/measure-charts.ts';
import { measureView } from '../../../../src/subjects/measures/measures.ts';
import { targetListView } from '../../../../src/subjects/measures/targets.ts';
import { chartProblems } from '../../charts/in-english.ts';
import { contentWith, type Files, PLAN } from '../../plan/broken-content.ts';
import { graph, measure, plan } from '../../plan/measured.ts';

const view = (id: string) => measureView(graph, plan, measure(id));
/** A figure of a measure in the notation of YAML. */
const figure = (period: number | string, value: number | string, area = '') =>
  `{ period: ${period}, value: ${value}, ${area && `area: ${area}, `}sources: [{ document: report }] }`;

/** A measure with these figures and targets, by itself. */
function withFigures(figures: string, targets: { by: string; value: number }[] = [], files: Files = {}) {
  const { entries } = contentWith({
    'sources.yaml': '- id: report\n  title: Report\n  publisher: The council\n',
    'districts.yaml': '- id: east\n  name: East\n- id: west\n  name: West\n',
    [`${PLAN}measures/thefts.yaml`]: `title: Thefts under 18\nreportedBy: not stated\n${figures.includes('direction:') ? '' : 'direction: not stated\n'}${figures.includes('unit:') ? '' : 'unit: { kind: count, words: offences }\n'}${figures}`,
    ...Object.fromEntries(
      targets.map(({ by, value }, index) => [
        `${PLAN}targets/thefts-${index}.yaml`,
        `title: Fewer thefts\nmeasure: thefts\nby: ${by}\nmeaning: level\nvalue: ${value}\nsources: [{ document: report }]\n`,
      ]),
    ),
    ...files,
  });
  const graph = buildGraph(entries);
  return { graph, plan: graph.currentPlan, measure: graph.currentPlan.get('thefts', 'measure') };
}

/** Its charts, each of them fit to be drawn. */
function chartsOf(figures: string, ...targets: { by: string; value: number }[]) {
  const { graph, plan, measure } = withFigures(figures, targets);
  const made = measureCharts(graph, plan, measure);
  expect(made.flatMap(chartProblems)).toEqual([]);
  return made;
}

const charts = (id: string) => measureCharts(graph, plan, measure(id));

describe('direction of travel', () => {
  it('says the way, the difference, and that it is the intended one', () => {
    expect(view('bicycles').travel).toEqual([
      'Down from 1,200 in 2019 to 900 in 2023: a fall of 300, or 25%.',
      'Against the figure before, 950 in 2022: a fall of 50, or 5.3%.',
      'This is the way it should go. It should go down. The plan wants fewer thefts.',
      'The target for 2025 was 800. We hold no figure that says whether it was reached.',
      'The first figure is the baseline. Differences are worked out from the figures below.',
    ]);
  });

  it('calls a rise neither good nor bad where the plan does not', () => {
    expect(view('reports').travel).toEqual([
      'Up from 40 in 2022/23 to 50 in 2023/24: a rise of 10, or 25%.',
      'More or less is neither good nor bad in itself. A rise can mean more trust in the police.',
      'No baseline is given that can be compared, so the first figure stands in its place. Differences are worked out from the figures below.',
    ]);
  });

  it.each([
    [
      '{ kind: change, words: change in per cent since 2019 }',
      -10,
      -15,
      'Down from −10% in 2022 to −15% in 2023: a fall of 5 percentage points.',
    ],
    ['{ kind: share, words: per cent of respondents }', 40, 41, 'Up from 40% in 2022 to 41% in 2023: a rise of 1 percentage point.'],
    ['{ kind: count, words: offences }', 10_000, 10_001, 'Up from 10,000 in 2022 to 10,001 in 2023: a rise of 1.'],
    ['{ kind: count, words: offences }', 0, 3, 'Up from 0 in 2022 to 3 in 2023: a rise of 3.'],
    ['{ kind: money, words: pounds }', 80, 57, 'Down from £80 in 2022 to £57 in 2023: a fall of £23, or 28.8%.'],
  ])('says how far a measure in %s has gone from %d to %d', (unit, from, to, said) => {
    const { graph, measure } = withFigures(`unit: ${unit}\nobservations: [${figure(2022, from)}, ${figure(2023, to)}]`);
    expect(travelTexts(graph, graph.currentPlan, measure)[0]).toBe(said);
  });

  it('goes no further back than to where figures began to be counted in another way, and the chart says so', () => {
    const counted = `${figure(2021, 900)}, ${figure(2022, 500).replace('{ period', '{ breakInSeries: true, note: by crime and not by victim, period')}, ${figure(2023, 600)}`;
    const { graph, measure } = withFigures(`unit: { kind: count, words: offences }\nobservations: [${counted}]`);
    expect(travelTexts(graph, graph.currentPlan, measure)[0]).toBe('Up from 500 in 2022 to 600 in 2023: a rise of 100, or 20%.');
    expect(measureCharts(graph, graph.currentPlan, measure)[0]?.notes).toEqual([
      'From 2022 on, figures are counted in another way and cannot be compared with those before. By crime and not by victim.',
    ]);
  });

  it('does not call it bad when a figure that should stay has moved by a little', () => {
    const { graph, measure } = withFigures(
      `unit: { kind: count, words: offences }\ndirection: maintain\ndirectionBy: source\ndirectionReason: It is low.\nobservations: [${figure('2025-01', 1200)}, ${figure('2025-02', 1201)}]`,
    );
    expect(travelTexts(graph, graph.currentPlan, measure)[1]).toBe('It has moved. It should stay as it is. It is low.');
  });

  it.each([
    ['a fall that is wanted', 'decrease', 900, 600],
    ['a rise that is not', 'decrease', 600, 900],
    ['a rise that says nothing', 'not stated', 600, 900],
  ])('does not take what was before the plan for a result of it: %s', (_case, direction, from, to) => {
    const directed = direction === 'decrease' ? 'direction: decrease\ndirectionBy: source\ndirectionReason: It is high.\n' : '';
    const { graph, plan, measure } = withFigures(
      `unit: { kind: count, words: offences }\n${directed}observations: [${figure('2022-07/2023-06', from)}, ${figure('2023-07/2024-06', to)}]`,
    );
    const said = travelTexts(graph, plan, measure).join(' ');
    expect(said).toContain('in the year to June 2023 to ');
    expect(said).toContain(
      'Both figures are for the time before the plan, which is for the years from 2025 on. They show how things stood, not what came of the plan.',
    );
    expect(said).not.toContain('the way it should go. ');
    const [chart] = measureCharts(graph, plan, measure);
    expect(chart?.finding).toMatch(/in the year to June 2024, before the time of the plan$/);
    expect(chart?.rows.map(({ label }) => label)).toEqual(['July 2022 to June 2023', 'July 2023 to June 2024']);
  });

  it('judges a way that goes on into the time of the plan', () => {
    const { graph, plan, measure } = withFigures(
      `unit: { kind: count, words: offences }\ndirection: decrease\ndirectionBy: source\ndirectionReason: It is high.\nobservations: [${figure('2023/24', 900)}, ${figure('2024/25', 600)}]`,
    );
    expect(travelTexts(graph, plan, measure)).toContain('This is the way it should go. It should go down. It is high.');
    expect(measureCharts(graph, plan, measure)[0]?.finding).not.toContain('before');
  });

  it('says what became of targets without two figures, and else nothing', () => {
    expect(view('confidence').travel).toEqual([
      'The target for 2020/21 was 31.2%. We hold no figure that says whether it was reached.',
      'The target for 2021/22 was 35.2%. We hold no figure that says whether it was reached.',
    ]);
    expect(view('visits').travel).toEqual([]);
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
      ['2024', null, null, 1200, 'not reported'],
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
        { label: 'South Town', role: 'value' },
      ],
    });
    expect(districts?.rows.map(({ label, values }) => [label, ...values])).toEqual([
      ['2022', 600, 350, 80],
      ['2023', 580, null, null],
    ]);
  });

  it('show baseline and targets before anything was reported', () => {
    const [line, ...others] = charts('confidence');
    expect(line?.finding).toBe('People who feel safe: the target was 35.2% in 2021/22; we hold no figure since the baseline');
    expect(line?.rows.map(({ values }) => values)).toEqual([
      [27.2, null, 27.2],
      [null, 31.2, 27.2],
      [null, 35.2, 27.2],
    ]);
    expect(others).toEqual([]);
  });

  it('say what is known where no two figures can be compared', () => {
    expect(chartsOf(`observations: [${figure(2023, 310)}]`, { by: '2025', value: 300 })[0]?.finding).toBe(
      'Thefts under 18: the target was 300 in 2025; the only figure is 310 in 2023',
    );
    expect(chartsOf('', { by: '2025-03-31', value: 300 }, { by: '2026-03-31', value: 290 })[0]?.finding).toBe(
      'Thefts under 18: the target is 290 on 31 March 2026; we hold no figure yet',
    );
    // A target for another kind of period is not in the chart, so its finding does not speak of it.
    const baseline = `baseline: ${figure('2019/20', 400)}`;
    expect(chartsOf(baseline, { by: '2024/25', value: 300 }, { by: '2025-03-31', value: 290 })[0]?.finding).toBe(
      'Thefts under 18: the target was 300 in 2024/25; we hold no figure since the baseline',
    );
  });

  it('hold districts beside the whole area only where a rate is counted', () => {
    const figures = `observations:\n${[
      ['east', 40, 50],
      ['west', 30, -20],
      ['', 400, 500],
    ]
      .flatMap(([area, ...values]) => values.map((value, index) => `  - ${figure(2022 + index, value, `${area}`)}\n`))
      .join('')}`;
    const roles = (unit: string) => chartsOf(figures.replace(/^/, `unit: ${unit}\n`))[1]?.series.map(({ role }) => role);
    expect(roles('{ kind: count, words: deliberate fires }')).toEqual(['value', 'value']);
    expect(roles('{ kind: rate, words: rate of offences }')).toEqual(['value', 'value', 'comparison']);
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

  it('have the name of their measure in the chart, and their own where a measure has two', () => {
    const target = (title: string, measure: string) =>
      `title: ${title}\nmeasure: ${measure}\nby: 2025\nmeaning: change\nvalue: -10\nsources: [{ document: report }]\n`;
    const other = 'title: Robbery\nunit: { kind: count, words: offences }\nreportedBy: not stated\ndirection: not stated\n';
    const { graph, plan } = withFigures('', [], {
      [`${PLAN}measures/robbery.yaml`]: other,
      [`${PLAN}targets/a.yaml`]: target('Fewer thefts in 2024', 'thefts'),
      [`${PLAN}targets/b.yaml`]: target('Still fewer in 2025', 'thefts'),
      [`${PLAN}targets/c.yaml`]: target('Fewer robberies', 'robbery'),
    });
    expect(targetListView(graph, plan).chart?.rows.map(({ label }) => label)).toEqual([
      'Fewer thefts in 2024',
      'Still fewer in 2025',
      'Robbery',
    ]);
  });

  it('stand side by side where they are changes in per cent', () => {
    expect(list.chart).toMatchObject({ kind: 'change', finding: 'The plan aims at falls of 10% to 40%; and no increase for 1' });
    expect(list.chart?.rows.map(({ label, values, reasons }) => [label, values[0] ?? reasons?.[0]])).toEqual([
      ['Assault does not rise', 'no increase'],
      ['Burglary falls by 40%', -40],
      ['Robbery falls by 10%', -10],
    ]);
  });
});
