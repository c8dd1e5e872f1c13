/**
 * A content folder with every text of its authors in Greek letters, so that what is left in Latin ones on a page was said by the
 * code. Ids, dates, addresses and words that a field chooses among stay as they are.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { NOT_STATED, TO_BE_CONFIRMED } from '../../src/schema/fields.ts';
import { kinds } from '../../src/schema/kinds.ts';
import { metaOf, type Schema, typeOf, walk } from '../../src/schema/schema-walk.ts';
import { readContent } from '../../src/source/read-content.ts';

const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const GREEK = [...'αβψδεφγηιξκλμνοπθρστυωχζϕϑΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥΩΧΖΫΪ'];

const IN_PLACE_OF_A_FACT: readonly string[] = [NOT_STATED, TO_BE_CONFIRMED];

export const greek = (text: string): string => [...text].map((letter) => GREEK[LATIN.indexOf(letter)] ?? letter).join('');

/** Whether an author writes it as she likes: no id, date, address or reference. */
function isFree(schema: Schema): boolean {
  const { references, step } = metaOf(schema);
  if (typeOf(schema) !== 'string' || references || step) return false;
  const { format, pattern, allOf } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return (format ?? pattern ?? allOf) === undefined;
}

function inGreek(schema: Schema, data: unknown): unknown {
  const copy = structuredClone(data);
  walk(schema, copy, (field, value, path) => {
    if (typeof value !== 'string' || !isFree(field) || IN_PLACE_OF_A_FACT.includes(value)) return;
    const last = path.at(-1);
    const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], copy);
    if (last !== undefined) (holder as Record<string | number, unknown>)[last] = greek(value);
  });
  return copy;
}

/** The text below the fields; what is notation in it stays. */
const bodyInGreek = (body: string): string =>
  body
    .split(/(<[^>]*>|\]\([^)]*\)|\[![A-Z]+\])/)
    .map((piece, index) => (index % 2 === 0 ? greek(piece) : piece))
    .join('');

/** Writes the content of `from` to `to` in Greek letters, in the language of the software that is asked for. */
export function writeInGreek(from: string, to: string, language: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const root = join(process.cwd(), from);
  for (const [file, entries] of Map.groupBy(readContent(from).entries, (entry) => entry.file)) {
    const [first] = entries;
    if (!first) continue;
    const { form, schema } = kinds[first.kind];
    const source = readFileSync(file, 'utf8');
    const values = entries.map(({ data }) => inGreek(schema, data));
    const fields = first.kind === 'site' ? { ...(values[0] as object), language } : values[0];
    const path = join(to, relative(root, join(process.cwd(), file)));
    mkdirSync(dirname(path), { recursive: true });
    if (form === 'list') writeFileSync(path, stringify(values));
    else if (!/\.mdx?$/.test(file)) writeFileSync(path, stringify(fields));
    else writeFileSync(path, `---\n${stringify(fields)}---\n${bodyInGreek(source.split(/^---$/m).slice(2).join('---'))}`);
  }
}
