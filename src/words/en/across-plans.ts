/** Pages over several plans: subjects then and now, plans side by side, promises and results. */

import type { TOPIC_KINDS } from '../../schema/topic.ts';
import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

const { number, plural } = localeOf('en-GB');

const targetsOf = (count: number) => plural(count, { one: '1 target', other: `${number(count)} targets` });

/** A figure as it is written, with the time that it is of. */
interface Figure {
  value: string;
  period: string;
}

const figureText = ({ value, period }: Figure) => `${value} (${period})`;

const topics = {
  title: names.topics,
  kind: 'Topic',
  note: 'Subjects through all plans, such as anti-social behaviour',
  description: 'Subjects followed through all plans: what each plan said about them.',
  headings: {
    priority: names.priorities,
    objective: names.objectives,
    target: names.targets,
    measure: 'Measures and figures',
    action: names.actions,
    outcome: names.outcomes,
    'funded-project': 'Projects with money',
    funding: names.money,
    chapter: 'In the text',
  } satisfies Record<(typeof TOPIC_KINDS)[number], string>,
  inPlan: <T>({ plan, where }: { plan: T; where: string }): Pieces<T> => [plan, `: ${where}`],
  numberedAction: ({ number: of, title }: { number: string; title: string }) => `${of}: ${title}`,
  numberedObjective: ({ number: of, title }: { number: string; title: string }) => `${of}. ${title}`,
  figures: ({ baseline, latest }: { baseline?: Figure | undefined; latest?: Figure | undefined }) => {
    if (baseline && latest) return `Baseline ${figureText(baseline)}; latest ${figureText(latest)}`;
    if (baseline) return `Baseline ${figureText(baseline)}`;
    return latest ? `Latest ${figureText(latest)}` : 'No figure found';
  },
  others: 'Other subjects',
};

const compare = {
  title: 'Compare plans',
  note: 'Two plans side by side',
  description: 'Two plans side by side: priorities, measures and what is in them.',
  which: 'Each plan stands beside the one before it, and beside those that its priorities came from.',
  pair: ({ later, earlier }: { later: string; earlier: string }) => `${later} and ${earlier}`,
  pairDescription: ({ later, earlier }: { later: string; earlier: string }) =>
    `The ${later} beside the ${earlier}: priorities, measures and parts.`,

  atAGlance: 'At a glance',
  glanceCaption: 'The two plans at a glance',
  about: 'About',
  years: names.years,
  madeBy: 'Made by',
  status: names.status,

  whatIsInThem: 'What is in them',
  countsCaption: 'How many of each are published here',
  part: 'Part',
  count: ({ part, count }: { part: string; count: string }) => `${part}: ${count}`,
  noneHere: 'none here',

  noLink: 'We have recorded no link between the priorities of the two plans. That does not mean that they have no subject in common.',
  through: <T>({ by, priority, where }: { by: string; priority: T; where: string }): Pieces<T> => [
    `Through “${by}”: `,
    priority,
    ` (${where})`,
  ],
  sharedSubjects: 'Subjects of both plans',
  /** `someLinked`: whether some of the priorities in these subjects have a link to the other plan. */
  aboutSubjects: ({ someLinked }: { someLinked: boolean }) =>
    [
      'Each plan has something that touches these subjects.',
      someLinked
        ? 'Some of these priorities are linked above; for the others we have recorded no link.'
        : 'Between these priorities we have recorded no link.',
      'How much a plan has on a subject is told on its page.',
    ].join(' '),
  subjectsCaption: 'Priorities by subject',
  subject: 'Subject, then and now',
  noPriority: 'No priority on it; what the plan says',
  unlinked: 'No link recorded',
  aboutUnlinked:
    'For these we have recorded no link to the other plan, and no subject that both share. The other plan may still say something on them.',
  outcomes: names.outcomes,
  measures: names.measures,
  nonePublished: 'None.',
  otherPairs: 'Other pairs',
};

/** Whether reports say of targets that they were met: a sentence that is about all of them, so that none is read twice. */
function verdicts({ targets, judged }: { targets: number; judged: number }): string {
  if (targets === 1) return judged === 0 ? 'No report says whether it was met.' : 'A report says whether it was met.';
  return judged === 0
    ? 'No report says whether any of them was met.'
    : `For ${number(judged)} of the ${number(targets)} a report says whether it was met.`;
}

const promises = {
  title: names.promises,
  note: 'Every target, and what was reported about it',
  description: 'Every target of every plan, and what the published documents report about it.',
  /** `reported`: of how many a document reports on the subject; `judged`: of how many one says whether the target was met. */
  summary: ({ targets, reported, judged, silent }: { targets: number; reported: number; judged: number; silent: number }) => {
    const all = `${targetsOf(targets)} in all plans.`;
    if (reported === 0) return `${all} No published document that we hold reports on ${targets === 1 ? 'it' : 'any of them'}.`;
    if (targets === 1) return `${all} ${verdicts({ targets, judged })}${judged === 0 ? ' There is a report on its subject.' : ''}`;
    const rest = silent > 0 ? ` For ${number(silent)} we have found no report.` : '';
    return `${all} ${verdicts({ targets, judged })} For ${number(reported)} there is a report on the subject.${rest}`;
  },
  asItStands: 'A report is given as it stands in the document. We do not work out ourselves whether a target was met.',
  chart: {
    finding: ({ targets, met, reported, silent }: { targets: number; met: number; reported: number; silent: number }) =>
      `${targetsOf(targets)}: ${met === 0 ? 'none known to be met' : `${number(met)} reported as met`}, ${number(reported)} with a report, ${number(silent)} without one`,
    subtitle: 'What published documents report of the targets of all plans',
    column: 'What is reported',
    reported: {
      met: 'A report says that it was met',
      'not met': 'A report says that it was not met',
      'no verdict': 'A report tells of its subject, but not whether it was met',
    },
    silent: 'No report found',
    notDue: 'Not due yet',
    source: 'counted from the targets and reports on this site',
  },
  withReport: 'Promises with a report',
  reportedCaption: 'Targets with a report',
  bySubject: 'By subject',
  unsorted: 'On no one subject',
  unsortedCaption: 'Targets on no one subject',
  byPlan: 'By plan',
  /** Promises that have a page of their own. */
  group: <T>({ way, targets, reported }: { way: T; targets: number; reported: number }): Pieces<T> => [
    way,
    `: ${targetsOf(targets)}, ${reported === 0 ? 'none' : number(reported)} with a report`,
  ],
  onSubject: (subject: string) => `Promises: ${subject}`,
  subjectDescription: (subject: string) =>
    `Every target of every plan on this subject: ${subject}. What the published documents report about each.`,
  moreOnSubject: <T>(subject: T): Pieces<T> => ['What else the plans say on it: ', subject, '.'],
  /** What a plan says of the years before it, and so not of what it promises. */
  reportedBefore: <T>({ priority, period }: { priority: T; period: string }): Pieces<T> => [
    `Figures that this plan itself reports of the time before it (${period}), under `,
    priority,
    ':',
  ],
  otherSubjects: 'Promises on other subjects',
  caption: (plan: string) => `Targets: ${plan}`,
  without: 'Plans without targets',
  noTargets: <T>(plan: T): Pieces<T> => [plan, ': no target with a figure or a date is in the documents that we hold.'],
};

export const across = {
  /** What search says such a page is. */
  kind: names.allPlans,
  funding: { title: names.fundingOverTime, note: 'The money, and the projects that it paid for' },
  topics,
  compare,
  promises,
};
