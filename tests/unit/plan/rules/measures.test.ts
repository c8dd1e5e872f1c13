/** Figures of a measure are for one kind of period, each period once; a target has what its meaning needs. */
import { expect, test } from 'vitest';
import { changed, type Files, MEASURE, PLAN, problemsWith, withMeasure } from '../broken-content.ts';

const SOURCES_FILE = { 'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n' };
const MEASURE_FILE = 'content/plans/safer-town/measures/theft.yaml';
const TARGET_FILE = 'content/plans/safer-town/targets/theft.yaml';
const figure = (figure: string) => `  - ${figure}\n    sources: [{ document: report }]\n`;
const withFigures = (...figures: string[]): Files => ({
  ...withMeasure(`${MEASURE}observations:\n${figures.map(figure).join('')}`),
  ...SOURCES_FILE,
});
/** A baseline of 3, and a figure reported since. */
const withBaseline = (period: string, reported: string): Files => ({
  ...withMeasure(
    `${MEASURE}baseline: { period: ${period}, value: 3, sources: [{ document: report }] }\nobservations:\n${figure(reported)}`,
  ),
  ...SOURCES_FILE,
});
const withTarget = (target: string): Files => ({
  ...withMeasure(MEASURE),
  ...SOURCES_FILE,
  [`${PLAN}targets/theft.yaml`]: `title: Fewer thefts\nsources: [{ document: report }]\nby: 2028\n${target}`,
});

test.each<[mistake: string, files: Files, said: string[]]>([
  [
    'a month among years',
    withFigures('period: 2021\n    value: 3', 'period: 2022-03\n    value: 1'),
    [
      `${MEASURE_FILE}:9:5: observations[2].period: “2022-03” is a month, but the first figure is for a year (2021). Give all figures for the same kind of period, or make a second measure for the others. [measures/other-period]`,
    ],
  ],
  [
    'a period twice',
    withFigures('period: 2021\n    value: 3', 'period: 2021\n    value: 4'),
    [
      `${MEASURE_FILE}:9:5: observations[2]: there is another figure for 2021 above it. Keep the one that holds, and say in its “note” what was corrected. [measures/figure-twice]`,
    ],
  ],
  [
    'a period twice, its district written in two ways',
    {
      ...withFigures('period: 2021\n    area: march\n    value: 3', 'period: 2021\n    area: district/march\n    value: 4'),
      'districts.yaml': '- id: march\n  name: March\n',
    },
    [
      `${MEASURE_FILE}:10:5: observations[2]: there is another figure for 2021 in march above it. Keep the one that holds, and say in its “note” what was corrected. [measures/figure-twice]`,
    ],
  ],
  [
    'a baseline that was corrected later',
    withBaseline('2021', 'period: 2021\n    value: 4'),
    [
      `${MEASURE_FILE}:7:5: observations[1]: the baseline has another figure for 2021. Keep the one that holds, and say in its “note” what was corrected. [measures/baseline-differs]`,
    ],
  ],
  [
    'a baseline of a month for figures of years',
    withBaseline('2021-03', 'period: 2022\n    value: 40'),
    [
      `${MEASURE_FILE}:5:13: baseline.period: the baseline is for a month (2021-03), but the first figure is for a year (2022). Give the baseline for as long a time as the figures, or tell of it in “notes” instead. [measures/baseline-period]`,
    ],
  ],
  ['a baseline of a financial year for figures of years', withBaseline('2020/21', 'period: 2022\n    value: 4'), []],
  ['a baseline that is the first figure too', withBaseline('2021', 'period: 2021\n    value: 3'), []],
  [
    'no figure and no reason',
    withFigures('period: 2021\n    value: null'),
    [
      `${MEASURE_FILE}:6:5: observations[1]: there is no figure and no reason why. Add “note:” with the reason in a few words, such as “not counted in 2020”. [measures/no-reason]`,
    ],
  ],
  [
    'a financial year of two years',
    withFigures('period: 2021/23\n    value: 3'),
    [
      `${MEASURE_FILE}:6:5: observations[1].period: “2021/23” is not a period. Write a period such as 2021, 2020/21 (a financial year), 2009-07/2010-06 (any other twelve months), 2021-09 or 2021-09-16. [fields/period]`,
    ],
  ],
  ['financial years', withFigures('period: 2020/21\n    value: 3', 'period: 1999/00\n    value: 0'), []],
  [
    'a target for nothing',
    withTarget('meaning: in words\n'),
    [`${TARGET_FILE}:1:1: the target does not say what it is for. Add “measure:” or “priority:” with the id of one. [targets/of-nothing]`],
  ],
  [
    'a level without a figure',
    withTarget('measure: theft\nmeaning: level\n'),
    [`${TARGET_FILE}:5:1: meaning: “level” needs a figure. Add “value:”, or write “meaning: in words”. [targets/no-figure]`],
  ],
  [
    'words with a figure',
    withTarget('measure: theft\nmeaning: in words\nvalue: 3\n'),
    [
      `${TARGET_FILE}:6:1: value: a target that is “in words” has no figure. Write “meaning: level” or “meaning: change”, or delete “value”. [targets/figure-too-many]`,
    ],
  ],
  [
    'a range that ends before it begins',
    withTarget('measure: theft\nmeaning: level\nvalue: 2000\nupTo: 1980\n'),
    [
      `${TARGET_FILE}:7:1: upTo: “upTo” is the larger end of a range of levels. Write the smaller figure in “value” and the larger in “upTo”. [targets/range]`,
    ],
  ],
  [
    'a level of nothing that is counted',
    withTarget('priority: burglary\nmeaning: level\nvalue: 3\n'),
    [`${TARGET_FILE}:6:1: value: a level is counted in the unit of a measure, and no measure is named. Add “measure:”. [targets/no-unit]`],
  ],
  [
    'a unit with a sign',
    withMeasure(changed(MEASURE, 'count, words: thefts', 'share, words: "% of people"')),
    [
      `${MEASURE_FILE}:2:22: unit.words: “% of people” is not written as readers see it elsewhere. Write “per cent of …”, such as “per cent of respondents”. [measures/unit]`,
    ],
  ],
  [
    'a count whose words are a share',
    withMeasure(changed(MEASURE, 'words: thefts', 'words: per cent of people')),
    [
      `${MEASURE_FILE}:2:1: unit: “kind: count” and “per cent of people” say different things. Write “kind: share” if the words are right, or correct the words. [measures/unit-of-other-kind]`,
    ],
  ],
  [
    'a count whose words are a rate',
    withMeasure(changed(MEASURE, 'words: thefts', 'words: thefts per 100000')),
    [
      `${MEASURE_FILE}:2:1: unit: “kind: count” and “thefts per 100000” say different things. Write “kind: rate” if the words are right, or correct the words. [measures/unit-of-other-kind]`,
    ],
  ],
  [
    'a share whose words could be a count',
    withMeasure(changed(MEASURE, 'kind: count', 'kind: share')),
    [
      `${MEASURE_FILE}:2:1: unit: the words of a unit that is “share” do not say so: “thefts”. Write words such as “per cent of respondents”, or another kind. [measures/unit-unsaid]`,
    ],
  ],
  ['a count of what comes in a month', withMeasure(changed(MEASURE, 'words: thefts', 'words: thefts per month')), []],
  [
    'a unit without a kind',
    withMeasure(changed(MEASURE, '{ kind: count, words: thefts }', 'thefts')),
    [`${MEASURE_FILE}:2:1: unit: “thefts” cannot stand here. Write “kind” and “words”, each on a line of its own. [fields/kind]`],
  ],
  [
    'two levels for one period',
    {
      ...withTarget('measure: theft\nmeaning: level\nvalue: 3\n'),
      [`${PLAN}targets/thefts.yaml`]:
        'title: Still fewer\nsources: [{ document: report }]\nby: 2028\nmeasure: theft\nmeaning: level\nvalue: 2\n',
    },
    [
      `content/plans/safer-town/targets/thefts.yaml:3:1: by: ${TARGET_FILE} has a level of the same measure for 2028 too. Keep one of the two, or give one another period or area. [targets/same-level]`,
    ],
  ],
  ['a range', withTarget('measure: theft\nmeaning: level\nvalue: 1980\nupTo: 2000\n'), []],
  ['a change', withTarget('priority: burglary\nmeaning: change\nvalue: -40\namount: -212\n'), []],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});
