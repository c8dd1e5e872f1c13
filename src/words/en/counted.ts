/** How many there are of something, where several modules say it. */
import { localeOf } from '../locale.ts';

const { number, plural } = localeOf('en-GB');

export const actionsOf = (count: number): string => plural(count, { one: '1 action', other: `${number(count)} actions` });
