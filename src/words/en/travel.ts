/** Direction of travel: which way a figure has gone, by how much, whether that is the way it should go, and what became of targets. */
import { localeOf } from '../locale.ts';

const { number, plural } = localeOf('en-GB');

/** How far a figure has gone: by a size, and its share of the first; or, of a share, in percentage points. */
type Difference = { isRise: boolean } & ({ size: string; share: string | undefined } | { points: number });

/** What is wanted of a figure, and why, in the words of a source or in ours. */
interface Wanted {
  direction: 'increase' | 'decrease' | 'maintain';
  reason: string | undefined;
  isOurs: boolean;
}

const SHOULD = { increase: 'It should go up.', decrease: 'It should go down.', maintain: 'It should stay as it is.' };

function differenceText({ isRise, ...by }: Difference): string {
  const way = isRise ? 'rise' : 'fall';
  if ('points' in by)
    return `a ${way} of ${plural(by.points, { one: '1 percentage point', other: `${number(by.points)} percentage points` })}`;
  return `a ${way} of ${by.size}${by.share ? `, or ${by.share}` : ''}`;
}

const reasonText = ({ reason, isOurs }: Pick<Wanted, 'reason' | 'isOurs'>): string =>
  reason ? ` ${isOurs ? 'Our reading: ' : ''}${reason}` : '';

const wantedText = (wanted: Wanted): string => SHOULD[wanted.direction] + reasonText(wanted);

/** “Down from 360 in 2023 to 310 in 2025”, for sentences and for the finding of a chart. */
const way = ({ from, to, change }: { from: string; to: string; change: number }): string =>
  change === 0 ? `Unchanged at ${from} and ${to}` : `${change > 0 ? 'Up' : 'Down'} from ${from} to ${to}`;

export const travel = {
  figure: ({ figure, at }: { figure: string; at: string }) => `${figure} ${at}`,
  way,
  moved: ({ difference, ...facts }: { from: string; to: string; change: number; difference: Difference | undefined }) =>
    `${way(facts)}${difference ? `: ${differenceText(difference)}` : ''}.`,
  lastStep: ({ before, difference }: { before: string; difference: Difference | undefined }) =>
    `Against the figure before, ${before}: ${difference ? differenceText(difference) : 'no change'}.`,
  beforePlan: (firstYear: string) =>
    `Both figures are for the time before the plan, which is for the years from ${firstYear} on. They show how things stood, not what came of the plan.`,

  noDirection: 'The plan does not say which way this figure should go.',
  neutral: (why: Pick<Wanted, 'reason' | 'isOurs'>) => `More or less is neither good nor bad in itself.${reasonText(why)}`,
  wanted: wantedText,
  judged: ({ isIntended, ...wanted }: Wanted & { isIntended: boolean }) =>
    `This is ${isIntended ? '' : 'not '}the way it should go. ${wantedText(wanted)}`,
  notJudged: ({ hasMoved, ...wanted }: Wanted & { hasMoved: boolean }) =>
    `It has ${hasMoved ? 'moved' : 'not moved'}. ${wantedText(wanted)}`,

  targetAhead: ({ period, aim }: { period: string; aim: string }) => `The target for ${period} is ${aim}.`,
  targetWithout: ({ period, aim }: { period: string; aim: string }) =>
    `The target for ${period} was ${aim}. We hold no figure that says whether it was reached.`,
  target: ({ period, aim, figure, isReached }: { period: string; aim: string; figure: string; isReached: boolean | undefined }) =>
    `The target for ${period} was ${aim}, and the figure was ${figure}${isReached === undefined ? '' : isReached ? ': it was reached' : ': it was not reached'}.`,

  fromBaseline: 'The first figure is the baseline. Differences are worked out from the figures below.',
  withoutBaseline:
    'No baseline is given that can be compared, so the first figure stands in its place. Differences are worked out from the figures below.',
  /** On another website, which need not show the figures. */
  elsewhere: {
    fromBaseline: 'The first figure is the baseline. Differences are worked out from the figures that were reported.',
    withoutBaseline:
      'No baseline is given that can be compared, so the first figure stands in its place. Differences are worked out from the figures that were reported.',
  },
};
