/** Measures and targets: what is counted, how it went, and what was promised. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { sentence } from '../sentences.ts';
import { names } from './names.ts';

const { number, plural } = localeOf('en-GB');

const BOUNDS: Record<string, string> = { 'at least': 'At least', 'at most': 'At most', above: 'Above', below: 'Below' };

/** How many targets there are of a kind, and the sizes of the smallest and the largest change. */
interface Range {
  count: number;
  sizes: readonly string[];
}

const rangeText = ({ count, sizes }: Range, one: string, many: string): string =>
  count === 0 ? '' : `${count === 1 ? one : many} of ${sizes.join(' to ')}`;

const measuresOf = (count: number) => plural(count, { one: '1 measure', other: `${number(count)} measures` });

export const measures = {
  title: names.measures,
  kind: names.measure,
  description: (plan: string) => `How the ${plan} measures this, and what is known of its figures.`,
  listDescription: ({ count, plan, byOutcome }: { count: number; plan: string; byOutcome: boolean }) =>
    `The ${measuresOf(count)} of the ${plan}${byOutcome ? ', by outcome' : ''}.`,
  total: ({ count, listed }: { count: number; listed: number }) =>
    listed > count
      ? `${measuresOf(count)}, in ${number(listed)} listings: some stand under more than one outcome.`
      : `${measuresOf(count)}.`,
  noOutcome: 'Listed under no outcome',
  outcomesWithout: 'Outcomes without a measure',

  measure: names.measure,
  direction: 'Where it should go',
  latest: 'Latest figure',
  of: (title: string) => `Measures: ${title}`,
  figureIn: ({ figure, period }: { figure: string; period: string }) => `${figure} (${period})`,
  noFigure: (count: number) => `We have found no figure for ${count === 1 ? 'this measure' : 'these measures'}.`,
  notReported: names.notReported,
  directions: {
    increase: 'Should go up',
    decrease: 'Should go down',
    maintain: 'Should stay as it is',
    neutral: 'Neutral: more or less is neither good nor bad in itself',
    'not stated': names.notStated,
  },
  ourReading: (said: string) => `${said} (our reading)`,
  ourReason: (reason: string) => `Our reading: ${reason}`,

  counted: names.whatIsCounted,
  area: names.area,
  codes: 'Codes',
  lead: 'Lead partner',
  reportedBy: 'Reported by',
  frequency: 'How often',
  notStated: names.notStated,
  /** The facts that a source may not state, for a list of those that it does not. */
  facts: { unit: 'what is counted', direction: 'where it should go', reportedBy: 'who reports it', frequency: 'how often' },
  travel: 'Direction of travel',
  charts: (count: number) => (count === 1 ? 'Chart' : 'Charts'),
  figures: 'Figures',
  silence: 'Not reported. We have found no figure for this measure.',
  willShow:
    'When figures are published, the page of this measure will show each of them with its period and source, a chart of how they change, and which way they have gone.',
  nobodyNamed: 'The plan does not say who is to report them.',
  toComeFrom: <T>(bodies: T): Pieces<T> => ['They are to come from: ', bodies, '.'],
  figuresOf: ({ title, unit }: { title: string; unit: string | undefined }) =>
    unit ? `${title}: ${unit}, by period` : `${title}, by period`,
  heads: {
    period: names.period,
    figure: 'Figure',
    target: names.target,
    about: 'Measure or priority',
    reported: 'What is reported',
    aim: 'Aim',
    by: 'By',
    area: names.area,
    source: names.source,
  },
  /** What must be known of a figure of the table above. */
  noteOnFigure: ({ period, area, note }: { period: string; area: string; note: string }) => `${period}, ${area}: ${note}`,
  baseline: (period: string) => `${period} (baseline)`,
  published: ({ source, day }: { source: string; day: string }) => `${source}; published on ${day}`,
  listedUnder: 'Listed under',
  place: <T>({ outcome, place }: { outcome: T; place: number }): Pieces<T> => [outcome, ` (measure ${number(place)})`],
  priorities: 'Priorities it tells about',
  ourLink: 'This link is ours: the measure names the subject of the priority.',

  targets: names.targets,
  targetsOf: (title: string) => `Targets: ${title}`,
  allTargets: 'All targets',
  targetsDescription: (plan: string) => `What the ${plan} promised to reach, and by when.`,
  nothingReported: (count: number) =>
    `No result found in the published documents: none of them says what became of ${count === 1 ? 'this target' : 'these targets'}.`,
  /** `ways`: a body, and how to reach it. Some of the targets may have a result, and be of another plan. */
  askWhat: <T>({ ways, plan, silent, isAll }: { ways: T; plan: string | undefined; silent: number; isAll: boolean }): Pieces<T> => {
    if (plan) return [`To ask what became of those of the ${plan}: `, ways, '.'];
    return [
      isAll ? `Ask what became of ${silent === 1 ? 'it' : 'them'}: ` : 'Where there is no result, ask what became of it: ',
      ways,
      '.',
    ];
  },
  noResult: 'No result found in the published documents',
  notDue: 'Not due yet',
  verdicts: { met: 'Reported as met', 'not met': 'Reported as not met', 'no verdict': 'Reported without a verdict' },
  result: <T>({ verdict, period, said }: { verdict: T; period: string | undefined; said: string }): Pieces<T> => [
    verdict,
    `${period ? ` (${period})` : ''}: ${said}`,
  ],
  sentence: (said: string) => `${said}.`,
  sources: <T>(of: T): Pieces<T> => ['Source: ', of],
  aboutTargets: 'About these targets',
  /** Notes that hold for some targets of a table. */
  noteOn: ({ targets, notes }: { targets: readonly string[]; notes: readonly string[] }) =>
    `${sentence(targets.join('; '))} ${notes.join(' ')}`,
  /** What all targets of a table have in common. */
  ofAllTargets: ({ by, area, source }: { by: string | undefined; area: string | undefined; source: string | undefined }) =>
    [by && `By: ${by}.`, area && `${names.area}: ${area}.`, source && `${names.source}: ${source}.`].filter(Boolean).join(' '),
  /** What stands in the place of a figure. */
  aims: { 'no increase': 'No increase', 'in words': 'Given in words', 'to be confirmed': names.toBeConfirmed } as Record<string, string>,
  level: ({ from, to, bound }: { from: string; to: string | undefined; bound: string | undefined }) => {
    const range = to === undefined ? from : `${from} to ${to}`;
    return bound === undefined ? range : `${BOUNDS[bound] ?? bound} ${range}`;
  },
  change: ({ share, counted }: { share: string; counted: string | undefined }) => (counted ? `${share} (${counted})` : share),
  noIncrease: 'no increase',
  aimedAt: 'Change in per cent that was aimed at',
  measureOrTarget: 'Measure or target',
  planAimsAt: ({ falls, rises, unchanged, noIncrease }: { falls: Range; rises: Range; unchanged: number; noIncrease: number }) => {
    const moved = [rangeText(falls, 'a fall', 'falls'), rangeText(rises, 'a rise', 'rises')].filter(Boolean).join(' and ');
    return [
      `The plan aims at ${moved || 'no change'}`,
      ...(unchanged > 0 && moved ? [`no change for ${number(unchanged)}`] : []),
      ...(noIncrease > 0 ? [`no increase for ${number(noIncrease)}`] : []),
    ].join('; and ');
  },
  aimIs: (aim: string) => `Aim: ${aim}`,
  byIs: (day: string) => `By: ${day}`,
};
