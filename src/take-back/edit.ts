/** Takes a field or some words out of a content file. What is left is what its author wrote, with its comments. */
import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import { kinds } from '../schema/kinds.ts';
import {
  childSchema,
  isNullable,
  isOptional,
  isText,
  metaOf,
  optionFor,
  type Path,
  type Schema,
  schemaAt,
  typeOf,
  valueAt,
  walk,
} from '../schema/schema-walk.ts';
import type { Draft } from '../source/entry.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { withoutTitle, wordsPattern } from './elsewhere.ts';

export type Edited = { text: string; taken: (string | number)[] } | { refused: 'no-field' | 'must-be-there' };

/** What stands where something was taken out. */
export interface Instead {
  /** Of a whole field: “Taken back”. */
  field: string;
  /** Within a text: “[taken back]”. */
  words: string;
  /** Beside a figure that is null now. */
  note: string;
}

/** What of a field may be repeated elsewhere: its texts and numbers, and of a person the name. Ids and words of a list tell of nobody. */
function valuesIn(schema: Schema, value: unknown): (string | number)[] {
  const found: { key: unknown; value: string | number }[] = [];
  walk(schema, value, (field, each, path) => {
    if (metaOf(field).references || ['enum', 'literal'].includes(typeOf(field))) return;
    if (typeof each === 'string' || typeof each === 'number') found.push({ key: path.at(-1), value: each });
  });
  const names = found.filter(({ key }) => key === 'name');
  return (names.length > 0 ? names : found).map((each) => (typeof each.value === 'string' ? withoutTitle(each.value) : each.value));
}

/** The fields of a file as YAML, and what to put around them again. */
function opened(text: string, file: string): { yaml: string; around: (yaml: string, body?: string) => string; body: string } | undefined {
  if (file.endsWith('.yaml')) return { yaml: text, around: (yaml) => yaml, body: '' };
  const split = splitFrontMatter(text.replaceAll('\r\n', '\n'));
  if ('rule' in split) return undefined;
  return { yaml: split.yaml, around: (yaml, body = split.body) => `---\n${yaml.trimEnd()}\n---\n${body}`, body: split.body };
}

/** As the library writes it: what is meant is the same, lines may be broken elsewhere. */
const written = (document: Document): string => document.toString({ lineWidth: 0, flowCollectionPadding: true });

const sameFields = (yaml: string, document: Document): boolean => isDeepStrictEqual(parseDocument(yaml).toJS(), document.toJS());

/** The lines of a field or an item, if it has them to itself. */
function ownLines(yaml: string, document: Document, at: Path): [from: number, to: number] | undefined {
  const holder = document.getIn(at.slice(0, -1), true);
  const key = at.at(-1);
  const pair = isMap(holder) ? holder.items.find(({ key: each }) => isScalar(each) && each.value === key) : undefined;
  const first = isSeq(holder) ? holder.items[Number(key)] : pair?.key;
  const last = isSeq(holder) ? first : (pair?.value ?? pair?.key);
  const [start, end] = [(first as Node | undefined)?.range?.[0], (last as Node | undefined)?.range?.[2]];
  if (start === undefined || end === undefined) return undefined;
  const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
  return [lineStart, end];
}

/** Only what is to go is touched, as long as that comes to the same: whoever reads the proposal sees that and no more. */
function withLeast(document: Document, attempt: string | undefined): string {
  return attempt !== undefined && sameFields(attempt, document) ? attempt : written(document);
}

function deleted(yaml: string, document: Document, at: Path): string {
  const lines = ownLines(yaml, document, at);
  document.deleteIn(at);
  return withLeast(document, lines && yaml.slice(0, lines[0]) + yaml.slice(lines[1]));
}

/** A field more, below those that are there. */
function added(yaml: string, document: Document, at: Path, value: string): string {
  const lines = ownLines(yaml, parseDocument(yaml), [...at.slice(0, -1), 'value']);
  document.setIn(at, value);
  const indent = lines && /^ */.exec(yaml.slice(lines[0]))?.[0];
  return withLeast(document, lines && `${yaml.slice(0, lines[1])}${indent}note: ${JSON.stringify(value)}\n${yaml.slice(lines[1])}`);
}

function replaced(yaml: string, document: Document, at: Path, value: string | null): string {
  const [start, end] = (document.getIn(at, true) as Node | undefined)?.range ?? [];
  document.setIn(at, value);
  if (start === undefined || end === undefined) return written(document);
  const line = yaml.slice(start, end).endsWith('\n') ? '\n' : '';
  return withLeast(document, yaml.slice(0, start) + JSON.stringify(value) + line + yaml.slice(end));
}

/** Where an item of a list stands in the document. */
function rootOf(document: Document, draft: Draft): Path {
  if (kinds[draft.kind].form !== 'list' || !isSeq(document.contents)) return [];
  return [document.contents.items.findIndex((item) => isMap(item) && String(item.get('id')) === draft.id)];
}

/** Takes a field out, or what stands in it where the field has to be there. */
export function withoutField(text: string, { draft, path }: { draft: Draft; path: Path }, instead: Instead): Edited {
  const { schema } = kinds[draft.kind];
  const value = valueAt(draft.value, path);
  const file = opened(text, draft.file);
  if (!file || value === undefined || path.length === 0) return { refused: 'no-field' };
  const { yaml, around } = file;
  const document = parseDocument(yaml);
  const at = [...rootOf(document, draft), ...path];
  const above = path.slice(0, -1);
  const key = path.at(-1) as string | number;
  const holder = schemaAt(schema, draft.value, above);
  const field = holder && childSchema(optionFor(holder, valueAt(draft.value, above)), key);
  const itself = schemaAt(schema, draft.value, path);
  const taken = itself ? valuesIn(itself, value) : [];
  const result = (now: string) => ({ text: around(now), taken });
  if (typeof key === 'number') {
    const rest = (valueAt(draft.value, above) as unknown[]).length - 1;
    // An empty list says “none”, which is not what is known.
    return result(deleted(yaml, document, rest > 0 ? at : at.slice(0, -1)));
  }
  if (!field) return { refused: 'no-field' };
  if (isOptional(field)) return result(deleted(yaml, document, at));
  if (isNullable(field)) {
    const emptied = replaced(yaml, document, at, null);
    const note = [...at.slice(0, -1), 'note'];
    const mayHaveNote = holder && childSchema(optionFor(holder, valueAt(draft.value, above)), 'note');
    return result(mayHaveNote && !document.hasIn(note) ? added(emptied, document, note, instead.note) : emptied);
  }
  return isText(field) && typeof value === 'string' ? result(replaced(yaml, document, at, instead.field)) : { refused: 'must-be-there' };
}

/** Takes words out of all texts of a file. */
export function withoutWords(text: string, file: string, words: string, instead: Instead): Edited {
  const found = opened(text, file);
  if (!found) return { refused: 'no-field' };
  const { yaml, around, body } = found;
  const document = parseDocument(yaml);
  const pattern = wordsPattern(words, 'gu');
  const has = (each: string) => each.search(pattern) >= 0;
  let count = 0;
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string' || !has(node.value)) return;
      count += 1;
      node.value = node.value.replace(pattern, instead.words);
    },
  });
  if (count === 0 && !has(body)) return { refused: 'no-field' };
  const fields = count === 0 ? yaml : withLeast(document, yaml.replace(pattern, instead.words));
  // In a text below the fields, brackets could begin a link.
  const inBody = body.replace(pattern, instead.words.replace(/[[\]]/g, '\\$&'));
  return { text: around(fields, inBody), taken: [words] };
}
