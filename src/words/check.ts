/**
 * The shape of what the check says. A rule is known by its id, `room/rule`; its words are a function of the facts that it found.
 * The same id in every language: it is printed behind each message, so that a colleague can look it up.
 */
export interface Said {
  /** What is wrong: a sentence without its full stop. */
  message: string;
  /** How to put it right: a sentence without its full stop. */
  fix: string;
}

/** The rules of one room: an id begins with the name of the room, so that no two rooms can have the same one. */
export type Room<Name extends string> = Record<`${Name}/${string}`, (facts: never) => Said>;

/** What may be written in a field. */
export type Wanted =
  /** As its schema describes it. */
  | { form: 'described'; words: string }
  | { form: 'number' | 'whole number' | 'yes or no' | 'id' | 'text' }
  | { form: 'at least' | 'more than'; limit: number }
  | { form: 'fields'; names: readonly string[] }
  /** One of some words, or a list; `first` is the first field of its items. */
  | { form: 'choice'; values: readonly string[]; list: { of: 'ids' } | { of: 'items'; first: string | undefined } | undefined };

/** What of a reference is wrong: its id, or one side of a reference from above the plans. */
export type ReferencePart = 'id' | 'before the slash' | 'after the slash';

/** The field of a form at which something is said, and what else of the form a fix may name. */
export interface AtField {
  form: string;
  name: string;
  control: string;
  /** The words that may be chosen, as readers see them. */
  choices: readonly string[];
  /** What another field is called. */
  label: (name: string) => string;
  /** What a reference means. */
  nameOf: (reference: string) => string;
}
