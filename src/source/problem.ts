/**
 * What is wrong in the content, as data: the rule that is broken, what it found, and where. The words are made where a problem
 * is reported (`src/words/`, in the language of the site).
 */
import type { Said } from '../words/check.ts';
import type { Words } from '../words/words.ts';

/** The words of all rules, by their ids. */
export type Rules = Words['check']['rules'];

/** The id of a rule: `references/unknown`. */
export type RuleId = keyof Rules;

export interface Place {
  /** Counted from 1, as editors do. */
  line: number;
  column: number;
}

/** Which rule is broken and what its words need, apart from where it was. `say` makes it, with facts of the right type. */
export interface Saying {
  rule: RuleId;
  facts: unknown;
}

/** `say('dates/order', { from, to })`: the facts are those that the words of the rule take. */
export const say = <R extends RuleId>(rule: R, ...[facts]: Parameters<Rules[R]>): Saying => ({ rule, facts });

export interface Problem extends Place, Saying {
  /** True if the file could not be read, so that what is missed elsewhere may follow from it: such problems come first. */
  cause?: true;
  /** Path from the folder above the content folder: `content/plans/…`. */
  file: string;
  /** The field, as an author reads it: `owners[1]`, or empty for text. */
  field: string;
}

/** Where a file begins: the place of what concerns it as a whole. */
export const START: Place = { line: 1, column: 1 };

/** `path` as an author reads it: `measures[2]`, counted from 1; `period.from`. */
export const fieldName = (path: readonly (string | number)[]): string =>
  path.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[${key + 1}]` : name ? `${name}.${key}` : key), '');

/**
 * A text on one line of a terminal or of a log, with every character in it to be seen: what stands in a file must not be
 * able to speak to the program that shows the message, by a line of its own or by a code for the terminal.
 */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\n\r\u0085\u2028\u2029]+/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f]/g, '\ufffd');

/**
 * The same where Markdown is read: signs of Markdown and HTML have no meaning. Services look for @name and #12 in the finished text, whatever
 * stands before them: a space without width breaks these.
 */
export const inMarkdown = (text: string): string =>
  onOneLine(text)
    .replace(/[\\`*_[\]<>|#~&]/g, '\\$&')
    .replace(/@|#(?=\d)/g, '$&&#8203;');

/** The words for what is wrong and how to put it right: two sentences. */
export function wordsFor({ rule, facts }: Saying, words: Words): string {
  const { message, fix } = (words.check.rules[rule] as (facts: unknown) => Said)(facts);
  return `${message}. ${fix}.`;
}

/** `file:line:column: field: what is wrong. How to put it right. [rule]` */
export function formatProblem(problem: Problem, words: Words): string {
  const { file, line, column, field, rule } = problem;
  const subject = field ? `${field}: ` : '';
  return onOneLine(`${file}:${line}:${column}: ${subject}${wordsFor(problem, words)} [${rule}]`);
}

const text = new Intl.Collator('en', { numeric: true });

/** All that a reader of a problem would see of it, in any language. */
const keyOf = ({ file, line, column, field, rule, facts }: Problem) => JSON.stringify([file, line, column, field, rule, facts]);

/** Problems in the order in which an author meets them, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [keyOf(problem), problem]));
  return [...seen.values()].sort(
    (a, b) =>
      Number(b.cause ?? false) - Number(a.cause ?? false) ||
      text.compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      text.compare(a.rule, b.rule),
  );
}
