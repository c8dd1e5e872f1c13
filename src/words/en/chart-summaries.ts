/** What a chart shows, in sentences: for readers of the page, beside a figure in print, and as its text alternative. */
import type { About, Areas, Change, Course, Missing, Moved, PeriodFigure, PeriodGap, Sharing, Spread } from '../chart-facts.ts';
import { localeOf } from '../locale.ts';
import { capitalised, withoutStop } from '../sentences.ts';

const { list, either } = localeOf('en-GB');

/** Labels that say nothing of what was asked: as the highest or lowest they would hide the answer that is. */
const NO_ANSWERS = ['not stated', 'prefer not to say', 'don’t know', 'no answer', 'other', 'none'];

/** Parts of one sentence, which begins with what it is about where that is not the whole chart. */
function sentenceOf(about: About, parts: readonly (string | undefined)[]): string {
  const text = parts.filter((part) => part !== undefined).join('; ');
  if (about === undefined) return `${capitalised(text)}.`;
  if ('series' in about) return `${about.series}: ${text}.`;
  const { together } = about;
  return `${together.length > 1 ? `${capitalised(list(together))} together` : list(together)}: ${text}.`;
}

const sharing = ({ rows, value }: Sharing): string => `${'of' in rows ? `${rows.count} of ${rows.of}` : list(rows)} (${value})`;

/** “no figure for 2 of 7 (not in the text)” */
function missingText(missing: Missing | undefined, what = 'no figure for'): string | undefined {
  if (!missing) return undefined;
  const { count, of, reasons } = missing;
  return `${what} ${count === of ? `any of the ${of}` : `${count} of ${of}`} (${either(reasons)})`;
}

function spreadTexts(spread: Spread): string[] {
  switch (spread.type) {
    case 'some':
      return [`figures for ${spread.figures.length} of ${spread.of}: ${list(spread.figures.map(({ row, value }) => `${row} (${value})`))}`];
    case 'one':
      return [`the only figure is for ${sharing(spread.only)}`];
    case 'all alike':
      return [`all are ${spread.value}`];
    case 'highest':
      return [`highest is ${sharing(spread.highest)}`, ...(spread.lowest ? [`lowest is ${sharing(spread.lowest)}`] : [])];
    case 'none':
      return [];
  }
}

/** A sentence or a number of its own would run into the words and the figure around it. */
const quoted = (label: string): string => (/\d|[.,;:?!]/.test(label) ? `“${withoutStop(label)}”` : label);

const movedText = ({ count, of, farthest }: Moved): string => {
  const named = sharing({ ...farthest, rows: 'of' in farthest.rows ? farthest.rows : farthest.rows.map(quoted) });
  return count === 1 ? named : `${count} of ${of}, most for ${named}`;
};

const PLACES = ['first', 'second', 'third'];

const figureText = ({ value, period }: PeriodFigure): string => `${value} (${period})`;

function courseTexts(course: Course): string[] {
  if (course.type === 'none') return [];
  if (course.type === 'one') return [`the only figure is ${figureText(course.only)}`];
  const { first, last, highest, lowest } = course;
  return [
    `from ${figureText(first)} to ${figureText(last)}`,
    ...(highest ? [`highest ${figureText(highest)}`] : []),
    ...(lowest ? [`lowest ${figureText(lowest)}`] : []),
  ];
}

function gapText({ periods, reason }: PeriodGap): string {
  const which = !('of' in periods)
    ? list(periods)
    : periods.count === periods.of
      ? `any of the ${periods.of} periods`
      : `${periods.count} of ${periods.of} periods`;
  return `no figure for ${which} (${reason})`;
}

function areasText({ spread, missing }: Areas): string {
  if (spread.type === 'one') return `the only figure is for ${sharing(spread.only)}`;
  if (spread.type === 'all alike') return `all known are ${spread.value}`;
  const { highest, lowest } = spread;
  return [`highest${missing ? ' of those known' : ''} is ${sharing(highest)}`, ...(lowest ? [`lowest is ${sharing(lowest)}`] : [])].join(
    '; ',
  );
}

export const chartSummaries = {
  /** Whether a label is an answer to what was asked, which “Prefer not to say” is not. */
  isAnswer: (label: string): boolean => !NO_ANSWERS.includes(label.trim().toLowerCase().replace("'", '’')),

  /** “Highest is Fraud (81%); lowest is A and B (3%); no figure for 1 of 7 (hidden).” */
  spread: ({ about, spread, missing }: { about: About; spread: Spread; missing?: Missing | undefined }): string =>
    sentenceOf(about, [...spreadTexts(spread), missingText(missing)]),

  /** “Down for 5 of 7, most for burglary (−24%); up for fraud (+8%).” */
  change: ({ about, isAim, down, up, still, missing }: Change): string => {
    const words = isAim
      ? { down: 'a fall is the aim for', up: 'a rise is the aim for', still: 'no change is the aim for' }
      : { down: 'down for', up: 'up for', still: 'no change for' };
    return sentenceOf(about, [
      down && `${words.down} ${movedText(down)}`,
      up && `${words.up} ${movedText(up)}`,
      still && `${words.still} ${still.count} of ${still.of}`,
      missingText(missing),
    ]);
  },

  /** “First: Feeling safe; second: Speeding; no rank for 3 of 4 (not ranked).” */
  ranking: ({ places, missing }: { places: readonly { rank: number; rows: readonly string[] }[]; missing?: Missing | undefined }): string =>
    sentenceOf(undefined, [
      ...places.map(({ rank, rows }) => `${PLACES[rank - 1] ?? `rank ${rank}`}: ${list(rows)}`),
      missingText(missing, 'no rank for'),
    ]),

  /** “From 1,200 (2019) to 900 (2023); highest 1,300 (2020); no figure for 2021 (not reported).” */
  course: ({ about, course, gaps }: { about: About; course: Course; gaps: readonly PeriodGap[] }): string =>
    sentenceOf(about, [...courseTexts(course), ...gaps.map(gapText)]),

  /** “Target: 800 by 2024.”, “Baseline: 31% in 2020.”; one baseline for all periods is only a value. */
  levels: ({ label, role, levels }: { label: string; role: 'target' | 'baseline'; levels: readonly PeriodFigure[] | string }): string => {
    const preposition = role === 'target' ? 'by' : 'in';
    const text = typeof levels === 'string' ? levels : list(levels.map(({ value, period }) => `${value} ${preposition} ${period}`));
    return `${label}: ${text}.`;
  },

  /** “2024: highest is Wold (10.2); lowest is Fen (3). Fenshire: 9.7.” */
  areas: (areas: Areas): string => {
    const { period, isLast, missing, compared } = areas;
    const when = isLast ? period : `${period}, the latest period with figures`;
    const said = [areasText(areas), missingText(missing)].filter((part) => part !== undefined).join('; ');
    return `${when}: ${said}.${compared ? ` ${compared.label}: ${compared.value}.` : ''}`;
  },

  noAreas: ({ areas, reasons }: { areas: number; reasons: readonly string[] }): string =>
    `No figure for any of the ${areas} in any period (${either(reasons)}).`,
};
