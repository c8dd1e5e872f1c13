/** YAML -> a plain value and the place of every field. A field that its schema declares as text keeps what was typed. */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { childSchema, isText, optionFor, type Path, type Schema } from '../schema/schema-walk.ts';
import type { Place, Problem } from './problem.ts';

export interface YamlSource {
  text: string;
  file: string;
  /** How many lines of the file stand above the YAML. */
  lineOffset: number;
}

export interface ReadYaml {
  value: unknown;
  locate: (path: Path) => Place;
  problems: Problem[];
}

const SAYINGS: Partial<Record<YAMLError['code'], [message: string, fix: string]>> = {
  DUPLICATE_KEY: ['the same field stands here twice', 'Keep one of them'],
  BAD_INDENT: ['the line is indented differently from its neighbours', 'Begin lines that belong together with the same number of spaces'],
  TAB_AS_INDENT: ['the line begins with a tab', 'Indent with spaces'],
  MISSING_CHAR: ['a character is missing, often a closing quotation mark or a space after “:” or “-”', 'Compare the line with the one above'],
  BLOCK_AS_IMPLICIT_KEY: ['the line has a second “: ” in it', 'Put the text after the first “: ” in quotation marks'],
  UNEXPECTED_TOKEN: ['there is a character here that has a meaning of its own', 'Put the text in quotation marks'],
  BAD_ALIAS: ['a text that begins with * has a meaning of its own', 'Put the text in quotation marks'],
};

/** A value of plain objects, with numbers and booleans turned back into text where the schema wants text. */
function toValue(node: unknown, schema: Schema | undefined, document: Document): unknown {
  if (isMap(node)) {
    const option = schema && optionFor(schema, objectShape(node));
    return Object.fromEntries(
      node.items.map(({ key, value }) => {
        const name = isScalar(key) ? String(key.source ?? key.value) : String(key);
        return [name, toValue(value, option && childSchema(option, name), document)];
      }),
    );
  }
  if (isSeq(node)) {
    const option = schema && optionFor(schema, []);
    return node.items.map((item, index) => toValue(item, option && childSchema(option, index), document));
  }
  if (!isScalar(node)) return (node as Node | null)?.toJS(document) ?? null;
  const typed = node.value;
  const wantsText = schema !== undefined && isText(schema);
  return wantsText && (typeof typed === 'number' || typeof typed === 'boolean') ? (node.source ?? String(typed)) : typed;
}

/** The scalar fields of a map: enough to choose the option of a union. */
const objectShape = (node: Node): unknown =>
  isMap(node) ? Object.fromEntries(node.items.map(({ key, value }) => [String(key), isScalar(value) ? value.value : undefined])) : {};

/** Reads YAML; on an error of form `value` is undefined and `problems` say where and what. */
export function readYaml(source: YamlSource, schema: Schema): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + source.lineOffset, column: Math.max(1, col) };
  };
  const problems = document.errors.map((error): Problem => {
    const [message, fix] = SAYINGS[error.code] ?? [`the YAML cannot be read: ${error.message}`, 'Compare the line with the one above'];
    return { file: source.file, ...placeAt(error.pos[0]), field: '', message, fix };
  });
  return {
    value: problems.length > 0 ? undefined : toValue(document.contents, schema, document),
    locate: (path) => placeAt(offsetOf(document.contents, path)),
    problems,
  };
}

/** Where the field at `path` begins: its key if it has one; for what is missing, what would have held it. */
function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = (root as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.source ?? key.value) === String(step));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}
