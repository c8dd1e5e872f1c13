/** How several things stand in one sentence, for views that do not have the words of their language yet; how a text is found in others. */

const joined = (all: readonly string[], word: string) =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}`;

/** `a, b or c` */
export const either = (choices: readonly string[]): string => joined(choices, 'or');

/** `a, b and c` */
export const both = (things: readonly string[]): string => joined(things, 'and');

/** A text as a pattern that finds just this text. */
export const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
