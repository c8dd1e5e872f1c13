/** What is not public yet, what was withdrawn or taken back, and who approved a plan. */
import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';

const { list } = localeOf('en-GB');

const NOTHING_INSTEAD = 'Nothing is named that stands in its place.';

export const publication = {
  /** In previews. `from`: the day from which it is to be public. */
  draft: (from: string | undefined) =>
    from === undefined ? 'Draft: not yet published.' : `Draft: not yet published. It is to be public from ${from}.`,
  hasDrafts: (titles: readonly string[]) => `Draft: what is new here is not yet published: ${list(titles)}.`,

  withdrawn: 'Withdrawn',
  withdrawnList: 'Withdrawn',
  /** In search results and in the head of the page. */
  description: (title: string) => `What stood here was withdrawn: ${title}.`,
  was: ({ kind, title, date }: { kind: string; title: string; date: string }) => `${kind}: ${title}. It was withdrawn on ${date}.`,
  why: 'Why',
  instead: 'What holds instead',
  nothingInstead: NOTHING_INSTEAD,
  wentOn: 'What took it on in another plan',
  inPlan: ({ title, plan }: { title: string; plan: string }) => `${title}, ${plan}`,
  /** In a feed or a calendar that somebody follows. */
  gone: (title: string) => `Withdrawn: ${title}`,
  goneText: ({ was, why, instead }: { was: string; why: string; instead: string | undefined }) =>
    `${was} ${/[.!?]$/.test(why) ? why : `${why}.`} ${instead === undefined ? NOTHING_INSTEAD : `What holds instead: ${instead}.`}`,
  stays: 'The address stays, so that whoever kept it learns of this.',

  approvals: 'Approved',
  approved: <T>({
    by,
    date,
    meeting,
    note,
    source,
  }: {
    by: T;
    date: string;
    meeting: T | undefined;
    note: string | undefined;
    source: T | undefined;
  }): Pieces<T> => [
    by,
    `, ${date}`,
    ...(meeting === undefined ? [] : [', at ', meeting]),
    ...(note === undefined ? [] : [`. ${note}`]),
    ...(source === undefined ? [] : [' (', source, ')']),
  ],
  approvedText: ({ by, date, meeting, note }: { by: string; date: string; meeting: string | undefined; note: string | undefined }) =>
    `${by}, ${date}${meeting === undefined ? '' : `, at ${meeting}`}${note === undefined ? '' : `. ${note}`}`,

  /** At an address of old in whose place nothing stands. */
  ended: {
    title: 'What stood here is gone',
    kind: 'Page',
    description: (address: string) => `What stood at ${address} is gone, and nothing took its place.`,
  },
  /** Where something is now, at the address that it had. */
  moved: {
    title: 'This page has another address',
    isNow: (address: string) => `What stood here is now at ${address}`,
    since: ({ date, why }: { date: string; why: string }) => `Since ${date}: ${why}`,
    /** Of a part of a page: at its foot, for those whose links name the part. */
    part: ({ name, why }: { name: string; why: string }) => `“${name}” on this page: ${why}`,
    partIsNow: 'Where it is now',
  },
  redirectTable: {
    title: 'Addresses that moved',
    description: 'Addresses that were published and lead elsewhere now, or nowhere; and columns and parts of pages whose names changed.',
    columns: {
      id: 'Id of the row',
      from: 'The old addresses, from the base of the site; of a part of a page or a column, with # and its name',
      to: 'Where it is now; empty if nothing took its place',
      why: 'Why it is there no more',
      since: 'The day from which it is so',
    },
  },

  takenBack: 'Taken back',
  /** `title`: of what has no page of its own. On the page of updates, of what stood elsewhere or is gone. */
  takenBackNote: ({
    date,
    why,
    where,
    title = '',
  }: {
    date: string;
    why: string;
    where: 'page' | 'part' | 'elsewhere';
    title?: string;
  }) => {
    const stood = { page: 'stood here', part: `stood here, in “${title}”,`, elsewhere: 'had been published on this site' }[where];
    return `On ${date}, something that ${stood} was taken back: ${why}`;
  },
};

/** The open data of what was withdrawn. */
export const withdrawnTable = {
  title: 'Withdrawn',
  description: 'What was published here and was withdrawn: what it was, when, why, and what stands in its place.',
  columns: {
    kind: 'What kind of thing it was',
    entry_id: 'Its id, which the other tables have no more',
    plan_id: 'Id of the plan that it belonged to, if to one',
    title: 'Its title',
    withdrawn_on: 'The day from which it does not hold any more',
    why: 'Why it was withdrawn',
    instead_id: 'Id of what stands in its place, if anything does',
    address: 'Where it stood, from the base of the site: the page there says so',
  },
};

/** The open data of what was taken back: never what it was. */
export const takenBackTable = {
  title: 'Taken back',
  description: 'Where something was taken out of what had been published, when and why. What it was is not said.',
  columns: {
    id: 'Id of the note',
    date: 'The day on which it was taken back',
    why: 'Why it was taken back',
    plan_id: 'Id of the plan that it stood in, if in one',
    entry_id: 'Id of the entry that it stood in, if that is still there',
    entry: 'Title of that entry',
    address: 'The page on which it stood, from the base of the site',
  },
};
