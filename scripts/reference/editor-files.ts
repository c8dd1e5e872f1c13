/**
 * What editors need to help with content: the JSON Schema of the file of every kind, the settings that say which files it is for, and
 * templates. They are made from the schemas by `npm run content-reference`, like the reference itself.
 *
 * The usual extension for YAML reads files that are YAML as a whole. It does not look between the lines `---` of Markdown, so these
 * kinds have templates, which need no extension. (Extensions that do look there take the same schemas.)
 */
import { z } from 'zod';
import { hasText, type Kind, kinds, pathOf, WITH_COMPONENTS } from '../../src/schema/kinds.ts';
import {
  childSchema,
  elementOf,
  fieldNames,
  isOptional,
  labelOf,
  metaOf,
  optionFor,
  type Schema,
  valuesOf,
} from '../../src/schema/schema-walk.ts';

type Json = Record<string, unknown>;

const SCHEMAS = '.vscode/schemas';
const names = Object.keys(kinds) as Kind[];

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * As an editor takes it: names of fields as titles, without what only our check knows; and 2025 may stand where a text is wanted,
 * because our reader keeps what was typed.
 */
function forEditors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forEditors);
  if (!isObject(value)) return value;
  const { label, expected, references, across, aboveToo, step, ...rest } = value;
  // The fields of an object are named by authors of schemas: “label” is one of them.
  if (isObject(rest.properties)) {
    const { properties, ...others } = rest;
    const own = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, forEditors(field)]));
    return { ...(label === undefined ? {} : { title: label }), ...(forEditors(others) as Json), properties: own };
  }
  const made = Object.fromEntries(Object.entries(rest).map(([name, each]) => [name, forEditors(each)])) as Json;
  // Not every editor reads patterns as Unicode.
  if (String(made.pattern).includes('\\p{')) delete made.pattern;
  const isPlain = made.type === 'string' && made.enum === undefined && made.const === undefined;
  return {
    ...(label === undefined ? {} : { title: label }),
    ...made,
    ...(isPlain ? { type: ['string', 'number'] } : {}),
    ...(typeof expected === 'string' && made.pattern !== undefined ? { patternErrorMessage: `Write ${expected}` } : {}),
    ...(typeof expected === 'string' && made.description === undefined ? { description: expected } : {}),
  };
}

/** The schema of the file in which entries of a kind stand. */
export function editorSchema(kind: Kind): Json {
  const { schema, form, label, plural } = kinds[kind];
  const { $schema, ...entry } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Json;
  const own = forEditors(entry) as Json;
  if (form === 'list') return { $schema, title: plural, type: 'array', items: { ...own, title: label } };
  return { $schema, title: label, ...own };
}

/** The files of a kind, wherever a content folder lies. */
function globsOf(kind: Kind): string[] {
  const path = `**/content/${pathOf(kind, '*', '*')}`;
  return WITH_COMPONENTS.includes(kind) ? [path, path.replace(/\.md$/, '.mdx')] : [path];
}

const settings = (): Json => ({
  'yaml.schemas': Object.fromEntries(names.map((kind) => [`./${SCHEMAS}/${kind}.json`, globsOf(kind)])),
  'yaml.format.enable': false,
  '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.autoIndent': 'keep' },
});

/** Signs that mean something in a template. */
const plain = (text: string) => text.replace(/[\\$}]/g, '\\$&');
const choice = (text: string) => text.replace(/[\\,|]/g, '\\$&');

/** The lines of a template for the fields that must be there, each with a place to type in. */
function template(schema: Schema, next: () => number): string[] {
  const option = optionFor(schema, {});
  return fieldNames(option).flatMap((name): string[] => {
    const field = childSchema(option, name) as Schema;
    if (isOptional(field)) return [];
    const item = elementOf(field);
    const inner = item ?? field;
    // Where something else may stand too, such as a date, the words are no choice.
    const values = metaOf(field).expected ? [] : valuesOf(field);
    if (fieldNames(optionFor(inner, {})).length > 0) {
      const lines = template(inner, next);
      return [`${name}:`, ...lines.map((line, index) => `${item ? (index === 0 ? '  - ' : '    ') : '  '}${line}`)];
    }
    if (values.length > 1 && !item) return [`${name}: \${${next()}|${values.map(choice).join(',')}|}`];
    const place = values.length === 1 && !item ? values[0] : `\${${next()}:${plain(labelOf(field) ?? name)}}`;
    return item ? [`${name}:`, `  - ${place}`] : [`${name}: ${place}`];
  });
}

function snippets(): Json {
  const made = names
    .filter((kind) => kinds[kind].form === 'folder' || kind === 'plan')
    .map((kind) => {
      const { schema, label } = kinds[kind];
      let last = 0;
      const lines = template(schema, () => {
        last += 1;
        return last;
      });
      const isText = hasText(kind);
      const scope = isText ? 'markdown' : 'yaml';
      const body = isText ? ['---', ...lines, '---', '', '$0'] : [...lines, '$0'];
      return [label, { scope, prefix: label, description: z.toJSONSchema(schema, { io: 'input' }).description, body }] as const;
    });
  return Object.fromEntries(made);
}

/** Every file, by its path in the project. */
export function editorFiles(): { path: string; text: string }[] {
  const file = (path: string, value: Json) => ({ path, text: `${JSON.stringify(value, null, 2)}\n` });
  return [
    ...names.map((kind) => file(`${SCHEMAS}/${kind}.json`, editorSchema(kind))),
    file('.vscode/settings.json', settings()),
    file('.vscode/content.code-snippets', snippets()),
    file('.vscode/extensions.json', { recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode', 'biomejs.biome'] }),
  ];
}
