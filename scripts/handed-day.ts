/**
 * The day that a build or a check is handed, as `--as-of 2026-11-22` or in AS_OF. No clock is asked, so that the same content
 * and the same day give the same site; whoever starts the command says which day it is.
 */
import { day } from '../src/schema/fields.ts';

/** Puts the day into AS_OF, where all that follows looks for it. False if it is no day: that is said. */
export function takeDay(given: string | undefined): boolean {
  const handed = given ?? process.env.AS_OF;
  if (handed === undefined || (given === undefined && handed === '')) return true;
  if (!day.safeParse(handed).success) {
    console.error(`“${handed}” is not a day. Write it year-month-day, such as 2026-11-22.`);
    return false;
  }
  process.env.AS_OF = handed;
  return true;
}

/** The day that was taken, if there is one. */
export const handedDay = (): string | undefined => process.env.AS_OF || undefined;

/** For a command that helps somebody to write, or says what is published now: the day that they have, where they give none. Builds and checks never ask. */
export const today = (): string => handedDay() ?? new Date().toISOString().slice(0, 10);
