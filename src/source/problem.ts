/** What is wrong in the content, said to the author: where, what, and how to put it right. */
export interface Place {
  /** Counted from 1, as editors do. */
  line: number;
  column: number;
}

/** What is wrong and how to put it right, apart from where it stands. */
export interface Saying {
  /** What is wrong: a sentence without its full stop. */
  message: string;
  /** How to put it right: a sentence without its full stop. */
  fix: string;
}

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

/** `file:line:column: field: what is wrong. How to put it right.` */
export function formatProblem({ file, line, column, field, message, fix }: Problem): string {
  const subject = field ? `${field}: ` : '';
  return onOneLine(`${file}:${line}:${column}: ${subject}${message}. ${fix}.`);
}

const text = new Intl.Collator('en', { numeric: true });

/** Problems in the order in which an author meets them, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...seen.values()].sort(
    (a, b) =>
      Number(b.cause ?? false) - Number(a.cause ?? false) ||
      text.compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      text.compare(a.message, b.message),
  );
}
