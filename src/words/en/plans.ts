/** Plans: whether they still run, what they are made of, and their chapters. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { actionsOf } from './counted.ts';
import { names } from './names.ts';

const { number, plural } = localeOf('en-GB');

export const plans = {
  listDescription: (area: string) => `The community safety plans for ${area} that can be read here.`,
  acrossPlans: 'Over all plans',

  /** In a word or two. */
  statuses: { draft: 'Draft', current: 'Latest plan here', superseded: 'Old plan' },
  /** In a sentence or two: what a reader must know first. */
  draft: 'This plan is a draft.',
  inForce: (years: string) => `This plan is in force for ${years}.`,
  notBegun: (years: string) => `This plan is for ${years}, which has not begun.`,
  ended: (years: string) => `This plan was for ${years}. Those years are over. It is the latest plan on this site.`,
  endedElsewhere: ({ years, site }: { years: string; site: string }) =>
    `This plan was for ${years}. Those years are over. It is the latest plan on the site ${site}.`,
  superseded: ({ years, area }: { years: string; area: string }) => `This plan was for ${years}, in ${area}. Later plans have replaced it.`,
  /** The same on every page of the plan. */
  fromDraft: (plan: string) => `From a draft of the ${plan}.`,
  fromEnded: ({ plan, years }: { plan: string; years: string }) => `From the ${plan}. Its years, ${years}, are over.`,
  fromSuperseded: ({ plan, years }: { plan: string; years: string }) =>
    `From the ${plan}, an old plan for ${years}. Later plans have replaced it.`,
  /** The same in a frame of another site, which names the plan at its foot. */
  draftInBrief: 'From a draft plan.',
  endedInBrief: (years: string) => `From a plan for ${years}. Those years are over.`,
  supersededInBrief: (years: string) => `From an old plan, for ${years}, since replaced.`,
  latestAt: ({ plan, address }: { plan: string; address: string }) => `The latest plan on the site is the ${plan}: ${address}`,

  /** What is true now of a plan that is over. */
  afterUnknown: 'We do not know which plan came after it.',
  ask: <T>({ ways, reason }: { ways: T; reason?: string | undefined }): Pieces<T> => [
    'To ask about it now: ',
    ways,
    reason ? `. ${reason}` : '.',
  ],
  askAbout: <T>({ plan, ways, reason }: { plan: T; ways: T; reason: string | undefined }): Pieces<T> => [
    'About the ',
    plan,
    ' or its partnership, ask: ',
    ways,
    reason ? `. ${reason}` : '.',
  ],
  textphone: 'textphone',
  whoAnswers: 'Who answers for it',
  siteContact: 'the contact at the foot of this page',
  sinceThen: (count: number) =>
    `What has changed since: ${plural(count, { one: '1 thing', other: `${number(count)} things` })} that the plan names`,

  pleaseNote: 'Please note',
  years: names.years,
  partnership: names.partnership,
  replaces: 'Replaces',
  replacedBy: 'Replaced by',
  adoption: 'Adoption',
  alsoCalled: names.alsoCalled,
  inNumbers: 'In numbers',
  number: {
    theme: (count: number) => plural(count, { one: '1 theme', other: `${number(count)} themes` }),
    priority: (count: number) => plural(count, { one: '1 priority', other: `${number(count)} priorities` }),
    outcome: (count: number) => plural(count, { one: '1 long-term outcome', other: `${number(count)} long-term outcomes` }),
    measure: (count: number) => plural(count, { one: '1 measure', other: `${number(count)} measures` }),
    action: actionsOf,
    objective: (count: number) => plural(count, { one: '1 objective', other: `${number(count)} objectives` }),
    target: (count: number) => plural(count, { one: '1 target', other: `${number(count)} targets` }),
    consultation: (count: number) => plural(count, { one: '1 consultation', other: `${number(count)} consultations` }),
    response: (count: number) =>
      plural(count, { one: '1 response to the consultation', other: `${number(count)} responses to the consultation` }),
  },
  download: 'Download or print the plan',
  downloadIn: <T>(download: T): Pieces<T> => [download, ': PDF, large print and other formats'],
  data: 'Data',
  openData: 'Open data of this plan',
  aims: 'What the partnership says it will do',
  keyFigures: 'Key figures',
  about: names.aboutThisPlan,
  keyFigure: <T>({ period, about, source }: { period: string; about: T | undefined; source?: T | undefined }): Pieces<T> => [
    `${period}.`,
    ...(about ? [' More: ', about, ...(source ? ['.'] : [])] : []),
    ...(source ? [' Source: ', source] : []),
  ],
  whereFigures: 'Where these figures are printed',
  ofFigure: (figure: string) => `${figure}: `,
  actionsSoFar: 'Actions so far',
  howActionsStand: (date: string) => `How the actions stand, by what is known up to ${date}`,
  howMany: 'How many',
  notHeld: 'Named in the plan, but not held',
  parts: 'Parts of the plan',

  /** The parts of a plan, by their ids: what each is called, and what it is for. */
  waysIn: {
    priority: { label: names.priorities, note: 'What the partnership has chosen to act on' },
    objective: { label: names.objectives, note: 'What the plan set out to do' },
    action: { label: names.actions, note: 'What was promised, by whom and by when' },
    outcome: { label: names.outcomes, note: names.whatIsDifferent },
    measure: { label: names.measures, note: 'How progress was to be measured' },
    target: { label: names.targets, note: 'What was to be reached, and by when' },
    'theory-of-change': { label: names.theories, note: 'How the actions should lead to change' },
    consultation: { label: names.consultation, note: 'What the public was asked and said' },
    chapter: { label: names.chapters, note: 'The plan in plain English, paragraph by paragraph' },
    funding: { label: names.funding, note: 'The money for it' },
    alignment: { label: names.mapping },
    accountability: { label: names.accountability, note: 'What is known of each promise, and what is not' },
    partnership: { label: names.partnership, note: 'Who is in it and who runs what' },
  },
  /** What the way to national and county priorities is for: whole mappings, names alone, or only what is known of a mapping. */
  mappings: {
    mapped: 'What the plan answers to',
    named: 'Those that the plan names',
    notHeld: 'What is known of them; we hold no mapping',
  },

  summary: {
    outcomes: names.whatIsDifferent,
    actionsByPart: (count: number) => `The ${actionsOf(count)} of the delivery plan`,
    part: 'Part',
    silence: 'We have found no report on any action, so we do not know how they stand.',
    reported: (counts: readonly { status: string; count: number }[]) =>
      `How the actions stand, by the latest report: ${counts.map(({ status, count }) => `${status.toLowerCase()}: ${number(count)}`).join('; ')}.`,
    measures: ({ known, of }: { known: number; of: number }) =>
      `Measures with a reported figure: ${known === 0 ? 'none' : number(known)} of ${number(of)}.`,
    public: names.whatPublicSaid,
    consultation: <T>({ title, dates, responses, said }: { title: T; dates: string; responses: string; said: string }): Pieces<T> => [
      title,
      `, ${dates}, ${responses}. ${said}`,
    ],
    about: names.aboutThisPlan,
    responsible: 'Responsible by law',
  },

  chapterKind: 'Chapter',
  chapters: names.chapters,
  chaptersDescription: (plan: string) => `The chapters and appendices of the ${plan}.`,
  chapter: ({ number: its, title }: { number: string; title: string }) => `${its}. ${title}`,
  appendix: ({ number: its, title }: { number: string; title: string }) => `Appendix ${its}: ${title}`,
};
