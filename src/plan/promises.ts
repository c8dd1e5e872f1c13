/**
 * What is known of a promise, and what is not: who is to keep it, by when, how one can tell, and whether anybody has reported.
 * A promise is an action, or a target. What nobody has said is unknown, and nothing follows from it.
 */
import { isDated } from '../schema/periods.ts';
import type { Entry } from '../source/read-content.ts';
import { progressOf } from './actions.ts';

type Action = Entry<'action'>;

/** Whether a word stands in the place of its owners. */
export const hasOwner = ({ data }: Action): boolean => typeof data.owners !== 'string';
export const hasDate = ({ data }: Action): boolean => isDated(data.due);
/** It goes on: it has no day by which it could be kept, and that is said. */
export const isOngoing = ({ data }: Action): boolean => data.due === 'ongoing';
export const saysNoDate = (action: Action): boolean => !hasDate(action) && !isOngoing(action);
export const hasMeasure = ({ data }: Action): boolean => typeof data.successMeasures !== 'string';
export const isReported = (action: Action): boolean => progressOf(action).length > 0;
