/** YAML -> a plain value and the place of every field. A field that its schema declares as text keeps what was typed. */
import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { childSchema, isText, optionFor, type Path, type Schema } from '../schema/schema-walk.ts';
import { type Place, type Problem, type Saying, say } from './problem.ts';
import { type Mistake, yamlMistakes } from './yaml-mistakes.ts';

export interface YamlSource {
  text: string;
  file: string;
  /** How many lines of the file stand above the YAML. */
  lineOffset: number;
}

export interface ReadYaml {
  /** Undefined if the YAML cannot be read. */
  value: unknown;
  locate: (path: Path) => Place;
  /** Why a value was not read as the text that was typed. */
  misread: (path: Path) => Saying | undefined;
  problems: Problem[];
}

/** More values than any plan has: a file of a few lines can repeat itself into millions. */
const MOST_VALUES = 100_000;

/** More repetitions than anybody writes by hand: to follow each of many thousands takes longer than anybody waits. */
const MOST_ALIASES = 100;

/** Brackets within brackets, more than any field has: the parser takes ever longer for each. */
const DEEPEST_BRACKETS = 50;

/** How many brackets stand open at most, wherever they stand: texts have few of them. */
function bracketDepth(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

class Repeats extends Error {}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.source ?? key.value) : String(key));

/** A value of plain objects, with numbers and booleans turned back into text where the schema wants text. */
function toValue(root: unknown, wanted: Schema, document: Document): unknown {
  let count = 0;
  const read = (node: unknown, schema: Schema | undefined): unknown => {
    count += 1;
    if (count > MOST_VALUES) throw new Repeats();
    if (isAlias(node)) return read(node.resolve(document), schema);
    if (isMap(node)) {
      const option = schema && optionFor(schema, objectShape(node));
      return Object.fromEntries(
        node.items.map(({ key, value }) => {
          const name = keyOf(key);
          return [name, read(value, option && childSchema(option, name))];
        }),
      );
    }
    if (isSeq(node)) {
      const option = schema && optionFor(schema, []);
      return node.items.map((item, index) => read(item, option && childSchema(option, index)));
    }
    if (!isScalar(node)) return null;
    const typed = node.value;
    const wantsText = schema !== undefined && isText(schema);
    return wantsText && (typeof typed === 'number' || typeof typed === 'boolean') ? (node.source ?? String(typed)) : typed;
  };
  return read(root, wanted);
}

/** The scalar fields of a map: enough to choose the option of a union. */
const objectShape = (node: Node): unknown =>
  isMap(node) ? Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), isScalar(value) ? value.value : undefined])) : {};

/** Notation that YAML can read but that swallows the first word of a text: &name, !name, and *name for what is not there. */
function swallowedWords(document: Document, text: string): Mistake[] {
  const aliases = new Set<string>();
  const anchors: [Node, string][] = [];
  const found: Mistake[] = [];
  // Few files have these signs at all.
  if (!/[&*!]/.test(text)) return found;
  const swallowed = (node: Node, word: string) => {
    const begins = node.range?.[0] ?? 0;
    const offset = Math.max(0, text.lastIndexOf(word, begins));
    found.push({ offset, ...say('yaml/word-lost', { word }) });
  };
  visit(document, {
    Alias(_key, node) {
      aliases.add(node.source);
      if (!node.resolve(document)) swallowed(node, `*${node.source}`);
    },
    Node(_key, node) {
      if (isAlias(node)) return;
      if (node.tag && !isCollection(node)) swallowed(node, node.tag.startsWith('!') ? node.tag : `!!${node.tag.split(':').at(-1)}`);
      if (node.anchor && isScalar(node)) anchors.push([node, node.anchor]);
    },
  });
  for (const [node, anchor] of anchors) if (!aliases.has(anchor)) swallowed(node, `&${anchor}`);
  return found;
}

const unread = ({ file, lineOffset }: YamlSource, saying: Saying): ReadYaml => {
  const place = { line: 1 + lineOffset, column: 1 };
  return { value: undefined, locate: () => place, misread: () => undefined, problems: [{ file, ...place, field: '', ...saying }] };
};

/** Reads YAML; on an error of form `value` is undefined and `problems` say where and what. */
export function readYaml(source: YamlSource, schema: Schema): ReadYaml {
  const lines = new LineCounter();
  if ((source.text.match(/[ [,]\*[\w-]+/g)?.length ?? 0) > MOST_ALIASES) return unread(source, say('yaml/repeats'));
  if (bracketDepth(source.text) > DEEPEST_BRACKETS) return unread(source, say('yaml/too-deep'));
  let document: Document;
  try {
    document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unread(source, say('yaml/too-deep'));
  }
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + source.lineOffset, column: Math.max(1, col) };
  };
  const mistakes = document.errors.length > 0 ? yamlMistakes(source.text, document) : swallowedWords(document, source.text);
  let value: unknown;
  try {
    if (mistakes.length === 0) value = toValue(document.contents, schema, document);
  } catch (error) {
    if (!(error instanceof Repeats) && !(error instanceof ReferenceError) && !(error instanceof RangeError)) throw error;
    mistakes.push({ offset: 0, ...say(error instanceof RangeError && !/&\w/.test(source.text) ? 'yaml/too-deep' : 'yaml/repeats') });
  }
  return {
    value,
    locate: (path) => placeAt(nodeAt(document.contents, path).offset),
    misread: (path) => misread(nodeAt(document.contents, path).node, source.text),
    problems: mistakes.map(({ offset, ...saying }) => ({ file: source.file, ...placeAt(offset), field: '', ...saying })),
  };
}

/** A text that the notation turned into something else. */
function misread(node: unknown, text: string): Saying | undefined {
  const begins = text.slice((node as Node | undefined)?.range?.[0] ?? 0);
  if (isScalar(node) && node.value === null) {
    const remark = /^[ \t]*#/.test(begins);
    return remark ? say('yaml/remark') : undefined;
  }
  if (!isCollection(node)) return undefined;
  const sign = /^[[{?-]/.exec(begins)?.[0];
  if (
    sign === '-' &&
    isSeq(node) &&
    text
      .slice(0, node.range?.[0] ?? 0)
      .trimEnd()
      .endsWith(':')
  )
    return undefined;
  if (sign) return say('yaml/sign', { sign });
  const [pair] = isMap(node) && node.items.length === 1 ? node.items : [];
  return pair && isScalar(pair.value) && pair.value.value !== null ? say('yaml/colon') : undefined;
}

/** The value at `path`, and where its field begins: its key if it has one; for what is missing, what would have held it. */
function nodeAt(root: unknown, path: Path): { node: unknown; offset: number } {
  let node = root;
  let offset = (root as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => keyOf(key) === String(step));
      if (!pair) return { node: undefined, offset };
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return { node: undefined, offset };
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return { node: undefined, offset };
  }
  return { node, offset };
}
