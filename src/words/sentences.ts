/** Texts that authors wrote, made to go on in a sentence, or to end as one. */

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text to go on within a sentence: “By when” -> “by when”, “UK office” stays. */
export const uncapitalised = (text: string): string => (/^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** The text without the full stop that may be at its end, to go on after it. */
export const withoutStop = (text: string): string => text.trim().replace(/\.$/, '');

/** The text with one full stop. */
export const sentence = (text: string): string => `${withoutStop(text)}.`;
