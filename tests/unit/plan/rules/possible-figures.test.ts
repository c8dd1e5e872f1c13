/** Figures that cannot be are refused, whoever wrote them; of those that can, some are worth a look. */
import { expect, test } from 'vitest';
import { adviceOn } from '../../../../src/plan/check-content.ts';
import { contentWith, type Files, MEASURE, ORGANISATIONS, PLAN, problemsWith } from '../broken-content.ts';
import { line } from '../said.ts';

const NAME = `${PLAN}reports/figures/a.yaml`;
const measured = (kind: string, words: string) => MEASURE.replace(/unit: .*/, `unit: { kind: ${kind}, words: ${words} }`);
const COUNT = measured('count', 'thefts');
const SHARE = measured('share', 'per cent of respondents');
const files = (measure: string, fields: string, more: Files = {}): Files => ({
  'organisations.yaml': ORGANISATIONS,
  [`${PLAN}measures/theft.yaml`]: measure,
  [NAME]: `measure: theft\nreportedBy: [police]\ndate: 2026-01-15\n${fields}`,
  ...more,
});
const before = (fields: string): Files => ({
  [`${PLAN}reports/figures/0.yaml`]: `measure: theft\nreportedBy: [police]\ndate: 2025-01-15\n${fields}`,
});

test.each<[what: string, files: Files]>([
  ['a count', files(COUNT, 'period: 2025\nvalue: 40\n')],
  ['nothing counted', files(COUNT, 'period: 2025\nvalue: 0\n')],
  ['all of a whole', files(SHARE, 'period: 2025\nvalue: 100\n')],
  ['a fall', files(measured('change', 'change in per cent since 2019'), 'period: 2025\nvalue: -40\n')],
  ['a period that runs', files(COUNT, 'period: 2026\nvalue: 7\n')],
])('%s is allowed', (_what, content) => {
  expect(problemsWith(content)).toEqual([]);
});

test.each<[what: string, files: Files, said: string]>([
  [
    'less than nothing',
    files(COUNT, 'period: 2025\nvalue: -40\n'),
    '5:1: value: a count cannot be less than nothing. Correct the figure; a fall is given in a measure of its own, whose unit is a change in per cent. [measures/below-zero]',
  ],
  [
    'a share below nothing',
    files(SHARE, 'period: 2025\nvalue: -4\n'),
    '5:1: value: a share cannot be less than nothing. Correct the figure; a fall is given in a measure of its own, whose unit is a change in per cent. [measures/below-zero]',
  ],
  [
    'more than all',
    files(SHARE, 'period: 2025\nvalue: 112\n'),
    '5:1: value: 112 is more than 100 per cent of a whole. Correct the figure. Where more can be done than was planned, the unit of the measure is not a share but an index. [measures/over-100]',
  ],
  [
    'no place',
    files(measured('rank', 'rank of 39 forces'), 'period: 2025\nvalue: 0\n'),
    '5:1: value: 0 is no place in an order, which begins with 1. Correct the figure: a whole number from 1. [measures/no-place]',
  ],
  [
    'a period that has not begun',
    files(COUNT, 'period: 2027\nvalue: 40\n'),
    '4:1: period: 2027 has not begun on 2026-01-15, so nothing can be counted in it. Correct the period; what is hoped for is a target, and no figure. [measures/not-begun]',
  ],
])('%s is refused', (_what, content, said) => {
  expect(problemsWith(content)).toEqual([`content/${NAME}:${said}`]);
});

test('a figure that a plan printed is refused alike', () => {
  const measure = `${SHARE.trimEnd()}\nobservations:\n  - { period: 2025, value: 112, sources: [{ document: report }] }\n`;
  const [problem] = problemsWith({
    'organisations.yaml': ORGANISATIONS,
    'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n',
    [`${PLAN}measures/theft.yaml`]: measure,
  });
  expect(problem).toContain('observations[1].value: 112 is more than 100 per cent of a whole');
});

test.each<[what: string, fields: string, more: Files, rule: string | undefined]>([
  ['a part of one', 'period: 2025\nvalue: 12.5\n', {}, '[advice/part-of-one]'],
  ['zero after many', 'period: 2025\nvalue: 0\n', before('period: 2024\nvalue: 48\n'), '[advice/zero]'],
  ['zero after few', 'period: 2025\nvalue: 0\n', before('period: 2024\nvalue: 8\n'), undefined],
  ['ten times as many', 'period: 2025\nvalue: 480\n', before('period: 2024\nvalue: 48\n'), '[advice/figure-jumps]'],
  ['a tenth', 'period: 2025\nvalue: 48\n', before('period: 2024\nvalue: 480\n'), '[advice/figure-jumps]'],
  [
    'ten times as many, with the reason',
    'period: 2025\nvalue: 480\nnote: The law has changed.\n',
    before('period: 2024\nvalue: 48\n'),
    undefined,
  ],
  ['half a year', 'period: 2026\nvalue: 40\n', {}, '[advice/not-over]'],
])('%s is worth a look, or not', (_what, fields, more, rule) => {
  expect(adviceOn(contentWith(files(COUNT, fields, more))).map((problem) => / (\[.+\])$/.exec(line(problem))?.[1])).toEqual(
    rule ? [rule] : [],
  );
});

test.each([
  [0, 48, 'this says that nothing was counted, and the figure before it was 48 (2024). '],
  [480, 48, '480 is at least 10 times the figure before it, which was 48 (2024). '],
  [48, 480, 'the figure before it was 480 (2024), at least 10 times as much as 48. '],
])('of %i after %i an advice says what was before', (value, last, said) => {
  const [advice] = adviceOn(contentWith(files(COUNT, `period: 2025\nvalue: ${value}\n`, before(`period: 2024\nvalue: ${last}\n`))));
  expect(advice && line(advice)).toContain(said);
});
