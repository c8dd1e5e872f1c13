/**
 * Reads the tables of a package of plan data, for the questions beside it. Nothing here knows the software that made the data: the
 * package says where its tables are and what their columns hold, and where it does not, the schemas of the specification do.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const schemaOf = (name) => JSON.parse(readFileSync(new URL(`../schema/${name}.json`, import.meta.url), 'utf8'));

const TYPED = {
  number: (cell) => (cell === '' ? null : Number(cell)),
  integer: (cell) => (cell === '' ? null : Number(cell)),
  year: (cell) => (cell === '' ? null : Number(cell)),
  boolean: (cell) => (cell === '' ? null : cell.toLowerCase() === 'true'),
};

/** A file of a folder or of an address, as text. */
const read = async (place, file) =>
  /^https?:/.test(place) ? (await fetch(new URL(file, `${place.replace(/\/*$/, '')}/`))).text() : readFileSync(`${place}/${file}`, 'utf8');

/** All tables by name; one that the package does not have has no rows. Without a place it is the one behind the command. */
export async function tables(place = process.argv[2] ?? 'dist/data') {
  const { resources } = JSON.parse(await read(place, 'datapackage.json'));
  const found = resources.map(async ({ name, path, schema = schemaOf(name), dialect }) => {
    const fields = new Map(schema.fields.map((field) => [field.name, field]));
    const items = (cell, delimiter) => (cell === '' ? [] : cell.split(delimiter));
    const one = (cell, field) => (TYPED[field?.type] ? TYPED[field.type](cell) : cell || null);
    const typed = (cell, field) => (field?.delimiter ? items(cell, field.delimiter) : one(cell, field));
    // An apostrophe before what a spreadsheet would take for a formula.
    const plain = (cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '');
    const cast = (cell, { column, header }) => (header ? cell : typed(plain(cell), fields.get(column)));
    return [name, parse(await read(place, path), { bom: true, columns: true, delimiter: dialect?.delimiter ?? ',', cast })];
  });
  return new Proxy(Object.fromEntries(await Promise.all(found)), { get: (all, name) => all[name] ?? [] });
}

/** An answer: one row a line, as JSON. */
export const answer = (rows) => rows.forEach((row) => console.log(JSON.stringify(row)));

/** Rows that belong together, as pairs of what they have in common and the rows. */
export function groups(rows, keyOf) {
  const found = new Map();
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return [...found];
}

/** What a body is called. */
export const namesOf = ({ bodies }) => Object.fromEntries(bodies.map(({ id, body }) => [id, body]));
