/**
 * Splits a Markdown file into its fields and its text, with the lines at which they begin.
 *
 * gray-matter does the cutting, and no more: it would run fields that follow a line `---js`, so nothing but a bare `---`
 * gets to it, and its engines refuse. The two lines are looked at first, so that an author hears which of them is wrong.
 */
import matter from 'gray-matter';
import { type Place, type Saying, START, say } from './problem.ts';

export interface SplitFile {
  yaml: string;
  body: string;
  /** How many lines of the file stand above the body. */
  bodyOffset: number;
}

const FENCE = '---';
/** A line that was meant to be `---`: dashes that a word processor made, too many of them, or something after them. */
const ALMOST = /^\s*(?:[-–—]{2}|[-–—]{4,}|---\s*\S.*|[–—]{1,3}|\+\+\+|===+)\s*$/;

const refuse = () => {
  throw new Error('Fields are read by read-yaml.ts alone');
};
const ENGINES = { yaml: () => ({}), json: refuse, javascript: refuse };

const isFence = (line: string) => line.trimEnd() === FENCE;

/** `text` has line feeds only. A mistake comes back with the place where it stands, or where something is missing. */
export function splitFrontMatter(text: string): SplitFile | (Saying & Place) {
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (text.trim() === '') return { ...START, ...say('front-matter/empty') };
  if (!isFence(first)) return opening(lines);
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith(FENCE));
  if (end < 0 || !isFence(lines[end] ?? '')) return closing(lines);
  const { matter: fields, content } = matter(text, { engines: ENGINES });
  return { yaml: `${fields.slice(1)}\n`, body: content, bodyOffset: end + 1 };
}

/** A line `---` among the fields, before the one that ends them: its place, if what follows it are fields and another such line. */
export function fenceTooMany({ body, bodyOffset }: SplitFile, fields: readonly string[]): Place | undefined {
  const lines = body.split('\n');
  const end = lines.findIndex(isFence);
  const below = lines.slice(0, Math.max(end, 0)).filter((line) => line.trim() !== '');
  const isField = (line: string) => fields.includes(/^([A-Za-z]\w*):(\s|$)/.exec(line)?.[1] ?? '');
  return below.some(isField) && below.every((line) => isField(line) || /^\s/.test(line) || /^- /.test(line))
    ? { line: bodyOffset, column: 1 }
    : undefined;
}

function opening(lines: readonly string[]): Saying & Place {
  const place = lines.findIndex((line) => line.trim() !== '');
  const line = lines[place] ?? '';
  if (isFence(line.trimStart())) return { ...START, ...say('front-matter/not-first') };
  if (ALMOST.test(line)) return { line: place + 1, column: 1, ...say('front-matter/opens-wrong', { line: line.trim() }) };
  return { ...START, ...say('front-matter/no-fields') };
}

/** The line that should have ended the fields, or else the first empty one, below which the text usually begins. */
function closing(lines: readonly string[]): Saying & Place {
  const almost = lines.findIndex((line, index) => index > 0 && ALMOST.test(line));
  if (almost > 0) return { line: almost + 1, column: 1, ...say('front-matter/closes-wrong', { line: lines[almost]?.trim() ?? '' }) };
  const empty = lines.findIndex((line) => line.trim() === '');
  return { line: empty < 0 ? lines.length : empty + 1, column: 1, ...say('front-matter/not-closed') };
}
