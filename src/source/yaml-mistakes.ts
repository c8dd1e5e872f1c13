/**
 * What an author did wrong where YAML cannot be read. The parser names the place where it gave up and the rule that was
 * broken; this finds the line that is to blame, and what somebody did there who has never heard of YAML.
 */
import { type Document, isCollection, isScalar, Scalar, visit, type YAMLError } from 'yaml';
import { type RuleId, type Saying, say } from './problem.ts';

export interface Mistake extends Saying {
  /** Where in the text, counted from 0. */
  offset: number;
}

interface Context {
  text: string;
  document: Document;
}

/** A line of the text: its words and where it begins. */
interface Line {
  text: string;
  start: number;
}

/** Signs with a meaning of their own at the beginning of a text. */
const SIGN = /^( *(?:- +)*(?:[\w.-]+: +)?)([\]}*&!|>@`%,?])/;
/** Spaces that look like a space and are none, as word processors and web pages have them. */
const ODD_SPACE = /^ *(?:- *)?(?:[\w.-]+: *)?([\u00a0\u2000-\u200a\u202f\u3000])/;

function lineAt({ text }: Context, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { text: text.slice(start, end < 0 ? undefined : end), start };
}

function lineBelow(context: Context, { start, text }: Line): Line | undefined {
  const end = start + text.length + 1;
  const empty = /^(?:[ \t]*\n)*/.exec(context.text.slice(end))?.[0].length ?? 0;
  return end + empty < context.text.length ? lineAt(context, end + empty) : undefined;
}

const indent = ({ text }: Line) => text.length - text.trimStart().length;
const firstLetter = (line: Line) => line.start + indent(line);

/** The last quoted text or bracketed list that begins before `offset`, with the sign that it begins with. */
function openedBefore({ text, document }: Context, offset: number, kind: 'quote' | 'bracket') {
  let found: { start: number; end: number } | undefined;
  visit(document, {
    Node(_key, node) {
      if (!node.range || node.range[0] >= offset) return;
      const quoted = isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE);
      const bracketed = isCollection(node) && node.flow;
      if (kind === 'quote' ? quoted : bracketed) found = { start: node.range[0], end: node.range[1] };
    },
  });
  return found && { ...found, sign: text.charAt(found.start), lines: text.slice(found.start, found.end).trimEnd().split('\n').length };
}

const signMistake = (offset: number, sign: string): Mistake => ({ offset, ...say('yaml/sign', { sign }) });

function quoteMistake(context: Context, error: YAMLError): Mistake | undefined {
  const open = openedBefore(context, error.pos[0], 'quote');
  if (!open) return undefined;
  if (error.message.startsWith('Missing closing') || open.lines > 1) {
    return { offset: open.start, ...say('yaml/quotation-open', { mark: open.sign }) };
  }
  const between = context.text.slice(open.end, error.pos[0]);
  if (between.trim() !== '' || between.includes('\n')) return undefined;
  return { offset: open.start, ...say('yaml/quotation-goes-on') };
}

function bracketMistake(context: Context, error: YAMLError): Mistake | undefined {
  const open = openedBefore(context, error.pos[0], 'bracket');
  if (!open) return undefined;
  const close = open.sign === '[' ? ']' : '}';
  if (/must be sufficiently indented/.test(error.message) || !context.text.slice(open.start, open.end).trimEnd().endsWith(close)) {
    return { offset: open.start, ...say('yaml/bracket-open', { open: open.sign, close }) };
  }
  const between = context.text.slice(open.end, error.pos[0]);
  return between.includes('\n') || between.trim() !== '' ? undefined : signMistake(open.start, open.sign);
}

/** Signs and spaces that are wrong wherever the parser met them. */
function letterMistake(line: Line): Mistake | undefined {
  const tab = line.text.slice(0, indent(line)).indexOf('\t');
  if (tab >= 0) return { offset: line.start + tab, ...say('yaml/tab') };
  const odd = ODD_SPACE.exec(line.text);
  if (odd?.[1]) return { offset: line.start + odd[0].length - 1, ...say('yaml/odd-space') };
  const [, bullet] = /^\s*([*•·–—]) /.exec(line.text) ?? [];
  if (bullet) return { offset: firstLetter(line), ...say('yaml/bullet', { bullet }) };
  const sign = SIGN.exec(line.text);
  return sign?.[2] ? signMistake(line.start + (sign[1]?.length ?? 0), sign[2]) : undefined;
}

/** A line that stands further right than the line above allows, or that has two colons. */
function nestedMistake(context: Context, line: Line, error: YAMLError): Mistake {
  const curly = line.text.slice(Math.max(0, error.pos[0] - line.start - 1)).search(/[“”„]/);
  if (curly >= 0 && curly <= 1) return { offset: error.pos[0], ...say('yaml/quotation-curly') };
  const value = line.text.slice(error.pos[0] - line.start);
  const below = lineBelow(context, line);
  if (!/: /.test(value) && !/:$/.test(value) && below) return { offset: firstLetter(below), ...say('yaml/too-far-right') };
  return { offset: error.pos[0], ...say('yaml/colon') };
}

/** A line that is neither a field nor an item. */
function bareLine(line: Line): Mistake {
  const glued = /^(\s*(?:- +)?[A-Za-z]\w*):(?=\S)/.exec(line.text);
  if (glued) return { offset: line.start + glued[0].length, ...say('yaml/colon-without-space') };
  return { offset: firstLetter(line), ...say(/^\s*- /.test(line.text) ? 'yaml/item-below-value' : 'yaml/no-colon') };
}

const misplaced = (line: Line): Mistake => ({ offset: firstLetter(line), ...say('yaml/indent') });

function explain(context: Context, error: YAMLError): Mistake {
  const line = lineAt(context, error.pos[0]);
  const at = (saying: Saying): Mistake => ({ offset: error.pos[0], ...saying });
  const { code, message } = error;
  if (code === 'DUPLICATE_KEY') return at(say('yaml/twice', { name: /^[^:]*/.exec(context.text.slice(error.pos[0]))?.[0] ?? '' }));
  if (code === 'MULTIPLE_DOCS') return at(say('yaml/line-of-hyphens'));
  if (code === 'BAD_DQ_ESCAPE') return at(say('yaml/backslash'));
  if (code === 'RESOURCE_EXHAUSTION') return at(say('yaml/repeats-often'));
  const letter = letterMistake(line);
  if (letter) return letter;
  if (message.startsWith('Missing closing') || code === 'UNEXPECTED_TOKEN') {
    const found = quoteMistake(context, error) ?? bracketMistake(context, error);
    if (found) return found;
  }
  if (/^Flow/.test(message)) return bracketMistake(context, error) ?? misplaced(line);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return nestedMistake(context, line, error);
  if (/on same line with key/.test(message) && /^[^-]*: +-( |$)/.test(line.text)) return at(say('yaml/list-in-line'));
  if (code === 'MULTILINE_IMPLICIT_KEY' || /^Implicit map keys/.test(message) || code === 'TAB_AS_INDENT') return bareLine(line);
  return misplaced(line);
}

/** What makes nonsense of all that follows. */
const BREAKS_ALL: readonly RuleId[] = ['yaml/quotation-open', 'yaml/bracket-open', 'yaml/tab'];

/** What is wrong, one mistake a line; what follows from a mark or bracket that is not closed is left out. */
export function yamlMistakes(text: string, document: Document): Mistake[] {
  const context = { text, document };
  const found = new Map<number, Mistake>();
  const met = new Set<number>();
  const blamed = new Set<number>();
  for (const error of [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    // The parser breaks several rules of its own over one place.
    if (met.has(error.pos[0])) continue;
    met.add(error.pos[0]);
    if (blamed.has(lineAt(context, error.pos[0]).start)) continue;
    const mistake = explain(context, error);
    const line = lineAt(context, mistake.offset).start;
    // Every line below one that stands too far to the right or left is at odds with it.
    if (mistake.rule === 'yaml/indent' && [...found.values()].some(({ rule }) => rule === 'yaml/indent')) continue;
    if (!found.has(line)) found.set(line, mistake);
    // A tab, an odd space or a sign breaks everything that follows in its line.
    if (letterMistake(lineAt(context, mistake.offset))) blamed.add(line);
    if (BREAKS_ALL.includes(mistake.rule)) break;
  }
  return oneForItem([...found.values()], text);
}

/** Fields that stand twice, line below line, are those of an item whose first line is missing: one mistake. */
function oneForItem(mistakes: readonly Mistake[], text: string): Mistake[] {
  const lineOf = ({ offset }: Mistake) => text.slice(0, offset).split('\n').length;
  return mistakes.flatMap((mistake, index): Mistake[] => {
    const isTwice = (place: number) => mistakes[place]?.rule === 'yaml/twice';
    const follows = (place: number) =>
      isTwice(place) && isTwice(place - 1) && lineOf(mistakes[place] as Mistake) - lineOf(mistakes[place - 1] as Mistake) < 6;
    if (follows(index)) return [];
    if (!follows(index + 1)) return [mistake];
    const { name } = mistake.facts as { name: string };
    return [{ offset: mistake.offset, ...say('yaml/several-twice', { name }) }];
  });
}
