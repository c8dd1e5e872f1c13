/** Takes a field or some words out of a content file. What is left is what its author wrote, with its comments. */
import { type Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { kinds } from '../schema/kinds.ts';
import { childSchema, isOptional, isText, metaOf, optionFor, type Path, type Schema, schemaAt, walk } from '../schema/schema-walk.ts';
import type { Draft } from '../source/entry.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { withoutTitle } from './elsewhere.ts';

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

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((here, key) => (here as Record<string | number, unknown> | undefined)?.[key], value);

const isNullable = (schema: Schema): boolean => {
  const def = (schema as { _zod: { def: { type: string; innerType?: Schema } } })._zod.def;
  return def.type === 'nullable' || (def.innerType !== undefined && isNullable(def.innerType));
};

/** What of a field may be repeated elsewhere: its texts and numbers, and of a person the name. Ids and words of a list tell of nobody. */
function valuesIn(schema: Schema, value: unknown): (string | number)[] {
  const found: { key: unknown; value: string | number }[] = [];
  walk(schema, value, (field, each, path) => {
    const type = (field as { _zod: { def: { type: string } } })._zod.def.type;
    if (metaOf(field).references || type === 'enum' || type === 'literal') return;
    if (typeof each === 'string' || typeof each === 'number') found.push({ key: path.at(-1), value: each });
  });
  const names = found.filter(({ key }) => key === 'name');
  return (names.length > 0 ? names : found).map((each) => (typeof each.value === 'string' ? withoutTitle(each.value) : each.value));
}

/** The fields of a file as YAML, and what to put around them again. */
function opened(text: string, file: string): { document: Document; around: (yaml: string) => string; body: string } | undefined {
  if (file.endsWith('.yaml')) return { document: parseDocument(text), around: (yaml) => yaml, body: '' };
  const split = splitFrontMatter(text.replaceAll('\r\n', '\n'));
  if ('rule' in split) return undefined;
  return { document: parseDocument(split.yaml), around: (yaml) => `---\n${yaml.trimEnd()}\n---\n${split.body}`, body: split.body };
}

const written = (document: Document): string => document.toString({ lineWidth: 0, flowCollectionPadding: true });

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
  const { document, around } = file;
  const at = [...rootOf(document, draft), ...path];
  const above = path.slice(0, -1);
  const key = path.at(-1) as string | number;
  const holder = schemaAt(schema, draft.value, above);
  const field = holder && childSchema(optionFor(holder, valueAt(draft.value, above)), key);
  const itself = schemaAt(schema, draft.value, path);
  const taken = itself ? valuesIn(itself, value) : [];
  const result = () => ({ text: around(written(document)), taken });
  if (typeof key === 'number') {
    const rest = (valueAt(draft.value, above) as unknown[]).length - 1;
    // An empty list says “none”, which is not what is known.
    document.deleteIn(rest > 0 ? at : at.slice(0, -1));
    return result();
  }
  if (!field) return { refused: 'no-field' };
  if (isOptional(field)) document.deleteIn(at);
  else if (isNullable(field)) {
    document.setIn(at, null);
    const note = [...at.slice(0, -1), 'note'];
    if (holder && childSchema(optionFor(holder, valueAt(draft.value, above)), 'note') && !document.hasIn(note))
      document.setIn(note, instead.note);
  } else if (isText(field) && typeof value === 'string') document.setIn(at, instead.field);
  else return { refused: 'must-be-there' };
  return result();
}

/** Takes words out of all texts of a file. */
export function withoutWords(text: string, file: string, words: string, instead: Instead): Edited {
  const found = opened(text, file);
  if (!found) return { refused: 'no-field' };
  const { document, around, body } = found;
  let count = 0;
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || !node.value.includes(words)) return;
      count += 1;
      node.value = node.value.replaceAll(words, instead.words);
    },
  });
  const inBody = body.includes(words);
  if (count === 0 && !inBody) return { refused: 'no-field' };
  const whole = count > 0 ? around(written(document)) : text;
  // In a text below the fields, brackets would begin a link.
  return { text: inBody ? whole.replaceAll(words, instead.words.replace(/[[\]]/g, '\\$&')) : whole, taken: [words] };
}
