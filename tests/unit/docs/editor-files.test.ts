/** What helps in an editor is made from the schemas: it is not stale, accepts all that is written rightly, and marks what is not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { editorFiles, editorSchema } from '../../../scripts/reference/editor-files.ts';
import { type Kind, kinds } from '../../../src/schema/kinds.ts';
import { slotOf } from '../../../src/source/places.ts';

const names = Object.keys(kinds) as Kind[];

test('schemas, settings and templates are up to date (npm run content-reference)', () => {
  const made = editorFiles();
  expect(made.filter(({ path, text }) => readFileSync(path, 'utf8') !== text).map(({ path }) => path)).toEqual([]);
  const there = readdirSync('.vscode', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(there.map((entry) => join(entry.parentPath, entry.name)).sort()).toEqual(made.map(({ path }) => path).sort());
});

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, string[]> };
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|mdx?)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
const FOLDERS = ['content', 'tests/fixtures/every-field/content', 'tests/fixtures/whole-plan/content', 'tests/fixtures/minimal/content'];
const files = FOLDERS.flatMap((folder) => filesIn(folder).map((file) => ({ file, kind: slotOf(file.slice(folder.length + 1))?.kind })));

test('an editor takes for each file the schema of its kind', () => {
  const found = files.map(({ file, kind }) => {
    const schemas = Object.entries(settings['yaml.schemas']).filter(([, globs]) => globs.some((glob) => matchesGlob(file, glob)));
    return { file, kind, schemas: schemas.map(([path]) => path) };
  });
  expect(found.length).toBeGreaterThan(300);
  expect(found.filter(({ kind, schemas }) => kind && schemas.join() !== `./.vscode/schemas/${kind}.json`)).toEqual([]);
});

/** The fields of a file as an editor reads them, without our reader. */
const fieldsOf = (file: string): unknown => {
  const text = readFileSync(file, 'utf8');
  return parse(file.endsWith('.yaml') ? text : (text.split(/^---$/m)[1] ?? ''));
};
const validators = new Map(names.map((kind) => [kind, z.fromJSONSchema(editorSchema(kind) as Parameters<typeof z.fromJSONSchema>[0])]));

describe.each(names)('the schema of %s', (kind) => {
  const own = files.filter((each) => each.kind === kind);

  test('has nothing against any file that the check has nothing against', () => {
    const told = own.flatMap(({ file }) => {
      const { error } = validators.get(kind)?.safeParse(fieldsOf(file)) ?? {};
      return error ? [`${file}: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`] : [];
    });
    expect(told).toEqual([]);
  });

  test('marks a field that there is not', () => {
    const { form } = kinds[kind];
    const [{ file } = { file: '' }] = own;
    expect(file, 'no file of this kind in any fixture').not.toBe('');
    const value = fieldsOf(file);
    const wrong = form === 'list' ? [{ ...(value as object[])[0], staus: 'x' }] : { ...(value as object), staus: 'x' };
    expect(validators.get(kind)?.safeParse(wrong).success).toBe(false);
  });
});

test.each<[mistake: string, fields: Record<string, unknown>]>([
  ['a status that there is not', { status: 'late' }],
  ['a date as people write it', { date: '14/11/2026' }],
  ['no text', { text: undefined }],
  ['a body that is no list', { reportedBy: 'police' }],
])('an editor marks %s in a report', (_mistake, fields) => {
  const right = { action: '1-10', reportedBy: ['police'], date: '2026-11-14', status: 'on track', text: 'Half are marked.' };
  const schema = validators.get('progress-report');
  expect(schema?.safeParse(right).success).toBe(true);
  expect(schema?.safeParse(JSON.parse(JSON.stringify({ ...right, ...fields }))).success).toBe(false);
});

test('there is a template for every kind that has a file each, with a place for every field that must be there', () => {
  const templates = JSON.parse(readFileSync('.vscode/content.code-snippets', 'utf8')) as Record<string, { prefix: string; body: string[] }>;
  for (const kind of names.filter((each) => kinds[each].form === 'folder')) {
    const { body = [] } = templates[kinds[kind].label] ?? {};
    const required = (editorSchema(kind).required ?? []) as string[];
    expect(required.filter((name) => !body.some((line) => line.startsWith(`${name}:`)))).toEqual([]);
  }
});
