/** What classes of changes are called. It needs no package: the comment beside a proposal is written where none is installed. */
import type { ChangeClass } from '../../schema/change-classes.ts';
import { localeOf } from '../locale.ts';

const { list, number, plural } = localeOf('en-GB');

export const changeClasses = {
  classes: {
    promise: 'Promises',
    correction: 'Corrections of our own text',
    status: 'Status and figures',
    people: 'People and bodies',
    sources: 'Sources',
    wording: 'Wording only',
  } satisfies Record<ChangeClass, string>,
  /** Before the list: how many of each class. */
  counted: {
    promise: (count: number) => plural(count, { one: '1 change of a promise', other: `${number(count)} changes of promises` }),
    correction: (count: number) => plural(count, { one: '1 correction', other: `${number(count)} corrections` }),
    status: (count: number) => `${number(count)} of status and figures`,
    people: (count: number) => `${number(count)} of people and bodies`,
    sources: (count: number) => `${number(count)} of sources`,
    wording: (count: number) => `${number(count)} of wording`,
  } satisfies Record<ChangeClass, (count: number) => string>,
  summary: (counts: readonly string[]) => (counts.length === 0 ? 'Nothing changed.' : `What changed: ${list(counts)}.`),
};
