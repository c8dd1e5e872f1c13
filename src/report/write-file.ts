/**
 * A value -> the file that holds it. All texts stand in double quotation marks as JSON has them, which is YAML too: whatever
 * somebody types is read back as that, and nothing in it can become a field, a comment or Markdown.
 */
import { isObject } from '../schema/schema-walk.ts';
import type { Value } from './typed.ts';

/** JSON leaves these as they are, and readers of lines would break there. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  return typeof value === 'string' ? quoted(value) : String(value);
};

function lines(value: Value, indent: string): string[] {
  return Object.entries(value).flatMap(([name, each]) =>
    isObject(each) ? [`${indent}${name}:`, ...lines(each, `${indent}  `)] : [`${indent}${name}: ${written(each)}`],
  );
}

/** Signs that Markdown could take for more than themselves. */
const SIGNS = /[\\`*_[\]<>#|~&{}$!:@=^]/g;
/** A number, a hyphen or a plus at the beginning of a line would open a list, and so would digits with a point. */
const OPENING = /^([-+]|\d+(?=[.)]))/;

/** Plain words as Markdown that says just these words. */
export const asMarkdown = (paragraph: string): string =>
  paragraph
    .replace(SIGNS, '\\$&')
    .replace(OPENING, (sign) => (/\d/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');

export interface WrittenFile {
  value: Value;
  /** The text below the fields; undefined for a file that is fields alone. */
  paragraphs?: readonly string[] | undefined;
  /** What the file is, for those who meet it in the repository. */
  comment: string;
}

export function writeFile({ value, paragraphs, comment }: WrittenFile): string {
  const fields = [`# ${comment.replace(/\s+/g, ' ')}`, ...lines(value, '')];
  const all = paragraphs === undefined ? fields : ['---', ...fields, '---', ...paragraphs.flatMap((each) => ['', asMarkdown(each)])];
  return `${all.join('\n')}\n`;
}
