/** What a priority came from, and what became of it. */

import type { Data } from '../../schema/kinds.ts';
import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

const { list } = localeOf('en-GB');

type How = Data<'lineage-link'>['how'];
type Level = Data<'wider-priority'>['level'];
/** From which end of a link it is told: from what came later, or from what was there before. */
export type Seen = 'fromHeir' | 'fromAncestor';

interface Verbs {
  fromHeir: string;
  fromAncestor: string;
  /** Where only a part of the earlier one went on, and that is said in other words. */
  ofPart?: { fromHeir: string; fromAncestor: string };
}

const VERBS: Record<How, Verbs> = {
  continues: { fromHeir: 'Continues', fromAncestor: 'Went on as' },
  renamed: { fromHeir: 'Is a new name of', fromAncestor: 'Was renamed' },
  widens: { fromHeir: 'Is a wider form of', fromAncestor: 'Was widened to' },
  splits: { fromHeir: 'Is a part of what was', fromAncestor: 'Was split; a part of it became' },
  merges: {
    fromHeir: 'Takes in',
    fromAncestor: 'Was taken into',
    ofPart: { fromHeir: 'Takes in a part of', fromAncestor: 'A part of it was taken into' },
  },
  returns: {
    fromHeir: 'Brings back',
    fromAncestor: 'Came back as',
    ofPart: { fromHeir: 'Brings back a part of', fromAncestor: 'A part of it came back in' },
  },
  kept: {
    fromHeir: 'Keeps what was the priority',
    fromAncestor: 'Is no priority any more, but is kept as',
    ofPart: { fromHeir: 'Keeps a part of what was the priority', fromAncestor: 'Is no priority any more; a part of it is kept as' },
  },
};

/** A part of one priority in another that is wider than that part: it is not “a part of what was” the first. */
const SPLIT_INTO_WIDER: Verbs = { fromHeir: 'Takes in a part of', fromAncestor: 'Was split; a part of it went into' };

/** What a link says: how the later one came from the earlier one, and of how much of it. */
export interface Descent {
  how: How;
  seen: Seen;
  /** True if a part of the earlier priority went on here, and not the whole. */
  ofPart: boolean;
  /** True if the later one is wider than what went into it. */
  intoWider: boolean;
}

function verbOf({ how, seen, ofPart, intoWider }: Descent): string {
  const verbs = how === 'splits' && intoWider ? SPLIT_INTO_WIDER : VERBS[how];
  return (ofPart && verbs.ofPart ? verbs.ofPart : verbs)[seen];
}

/** Priorities of one plan, and where it held. */
interface Together {
  titles: readonly string[];
  where: string;
}

/** What a title itself quotes has single marks. */
const quote = (title: string) => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
const quoted = (titles: readonly string[]) => list(titles.map(quote));
/** “from “A” and “B” (2012 to 2015, Norfolk), and from “C” (2010 to 2011, Norwich)” */
const inPlans = (groups: readonly Together[], before = '') =>
  groups.map(({ titles, where }) => `${before}${quoted(titles)} (${where})`).join(', and ');

const separated = <T>(things: readonly T[]): Pieces<T> => things.flatMap((each, index) => (index > 0 ? ['; ', each] : [each]));

const READING = { ours: 'Our reading', source: 'A document says so' };

export const lineage = {
  title: names.lineage,
  description: 'How the priorities of each plan became those of the next, with what shows it.',
  note: 'How the priorities of one plan became those of the next',
  lead: 'Each priority with those of earlier plans that it came from.',
  /** `hasStated`: whether a document states any of the links. */
  howToRead: ({ hasStated }: { hasStated: boolean }) =>
    [
      'In the pictures, the oldest plan stands at the top. A line leads from a priority to what it became.',
      hasStated
        ? 'It is whole where a document says so, and broken where we read it from the texts of both plans.'
        : 'We read each link from the texts of both plans: no document that we hold says which single priority became which, so the lines are broken.',
      'Where only a part of a priority went on, we follow that part. The sentences under each picture say which became which; “What shows it” has the reason for each line, and how the areas differ.',
    ].join(' '),
  whatPlansSay: 'What the plans say themselves',
  planSays: <T>({ plan, says }: { plan: T; says: string }): Pieces<T> => [plan, `: ${says}`],
  noAncestors: 'We found no earlier priority that it came from.',
  earlierPlansOn: <T>(topics: readonly T[]): Pieces<T> => ['What earlier plans say on the subject: ', ...separated(topics), '.'],
  whatShowsIt: (priority: string) => `What shows it: ${priority}`,
  ended: 'What no later priority goes on with',
  /** `part`: what of it nothing goes on with, if not the whole. */
  dropped: <T>({
    priority,
    part,
    plan,
    where,
    reason,
  }: {
    priority: T;
    part?: string | undefined;
    plan: string;
    where: string;
    reason: string;
  }): Pieces<T> => [priority, `${part ? `, the part on ${part}` : ''} (${plan}, ${where}). ${reason}`],

  /** Where and when a plan held. */
  where: ({ years, area }: { years: string; area: string }) => `${years}, ${area}`,
  inPlan: ({ plan, where }: { plan: string; where: string }) => `${plan}, ${where}`,
  ofPlan: <T>({ priority, plan, where }: { priority: T; plan: string; where: string }): Pieces<T> => [priority, `: ${plan}, ${where}`],
  /** What stands for a plan’s own place with a priority that others set. */
  setByOthers: {
    national: (years: string) => `a national priority, named in the plan of ${years}`,
    county: (years: string) => `a priority of the county, named in the plan of ${years}`,
  } satisfies Record<Level, unknown>,
  /** The same of several, above their names in a picture. */
  allSetByOthers: {
    national: (years: string) => `National priorities, named in the plan of ${years}`,
    county: (years: string) => `Priorities of the county, named in the plan of ${years}`,
  } satisfies Record<Level, unknown>,
  withParts: ({ title, parts }: { title: string; parts: readonly string[] }) => `${title} (of it: ${list(parts)})`,

  /** `plan`: unless it is told already. */
  descent: <T>({ other, plan, where, ...descent }: Descent & { other: T; plan?: T; where: string }): Pieces<T> => [
    `${verbOf(descent)} `,
    other,
    ...(plan === undefined ? [] : [' (', plan, ', ']),
    `${plan === undefined ? ' (' : ''}${where}).`,
  ],
  /** The same on a sheet, which has room for one line. */
  descentInBrief: <T>({ other, where, ...descent }: Descent & { other: T; where: string }): Pieces<T> => [
    `${verbOf(descent)} `,
    other,
    ` (${where})`,
  ],
  onward: <T>(later: readonly { next: T; where: string }[]): Pieces<T> => [
    'From there: ',
    ...later.flatMap(({ next, where }, index) => [...(index > 0 ? ['; '] : []), next, ` (${where})`]),
    '.',
  ],
  wentOn: (parts: readonly string[]) => `What went on: ${list(parts)}.`,
  returned: (parts: readonly string[]) => `What returned: ${list(parts)}.`,
  wentInto: (parts: readonly string[]) => `It went into the part on ${list(parts)}.`,
  evidence: ({ by, shown }: { by: 'source' | 'ours'; shown: string }) => `${READING[by]}: ${shown}`,
  areas: (differ: string) => `${differ}.`,
  notHeldBetween: <T>(plans: readonly T[]): Pieces<T> => ['Between the two, not held: ', ...separated(plans), '.'],
  sources: <T>(citations: readonly T[]): Pieces<T> => ['Source: ', ...separated(citations), '.'],
  /** Why no later priority goes on with something. */
  reason: ({ by, reason }: { by: 'source' | 'ours'; reason: string }) => (by === 'ours' ? `Our reading: ${reason}` : reason),

  /** What a priority came from. `parts`: what of it that is about; `partly`: earlier ones of which a part went on. */
  story: ({
    title,
    where,
    parts,
    from,
    returned,
    partly,
    isGap,
  }: {
    title: string;
    where: string;
    parts: readonly string[];
    from: readonly Together[];
    returned: readonly Together[];
    partly: readonly string[];
    isGap: boolean;
  }) => {
    const said = [
      ...(from.length > 0 ? [`came ${inPlans(from, 'from ')}`] : []),
      ...(returned.length > 0 ? [`brings back ${inPlans(returned)}, after a plan in which we found no such priority`] : []),
    ];
    return [
      `${quote(title)} (${where})${parts.length > 0 ? `, as to ${list(parts)},` : ''} ${said.join('. It ')}.`,
      ...(partly.length > 0 ? [`Of ${quoted(partly)}, only a part went on here.`] : []),
      ...(isGap ? ['There are plans between that are not held.'] : []),
    ].join(' ');
  },
  keptStory: ({ title, kept }: { title: string; kept: readonly Together[] }) =>
    `${quote(title)} is no priority any more. What keeps its subject: ${inPlans(kept)}.`,
};
