/**
 * `npm run content-reference`: writes docs/content-reference.md, docs/plan-data/fields.md and what helps in an editor (`.vscode/`), so that an author never reads about a field that the
 * checker does not know. The words are the descriptions in src/schema, and for the rules those of the check in src/words; only
 * the frame around them is written here.
 * `-- --check` writes nothing and ends with exit code 1 if a file does not say what the schemas say.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { components } from '../../src/schema/components.ts';
import { sources } from '../../src/schema/fields.ts';
import { hasText, type Kind, kinds, pathOf } from '../../src/schema/kinds.ts';
import type { FieldMeta } from '../../src/schema/schema-walk.ts';
import { type RuleId, wordsFor } from '../../src/source/problem.ts';
import { capitalised } from '../../src/words/sentences.ts';
import { wordsIn } from '../../src/words/words.ts';
import { flagsOf } from '../flags.ts';
import { editorFiles } from './editor-files.ts';
import { PLAN_DATA_FILE, planDataReference } from './plan-data-reference.ts';
import { ruleExamples } from './rule-examples.ts';

export const FILE = 'docs/content-reference.md';

/** A JSON Schema as zod makes it, with what our schemas note about a field beside it. */
type Described = z.core.JSONSchema.JSONSchema & FieldMeta;

const described = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as Described;
const options = (schema: Described) => (schema.anyOf ?? schema.oneOf ?? []) as Described[];
const itemsOf = (schema: Described) => schema.items as Described | undefined;
const fieldsOf = (schema: Described) => Object.entries((schema.properties ?? {}) as Record<string, Described>);

const code = (word: unknown) => `\`${String(word)}\``;
const either = (words: readonly string[]) => words.join(', ').replace(/, ([^,]*)$/, ' or $1');
const anchor = (heading: string) => heading.toLowerCase().replaceAll(' ', '-');
const linkTo = (kind: Kind, words: string) => `[${words}](#${anchor(kinds[kind].label)})`;
const kindLink = (kind: Kind) => linkTo(kind, kinds[kind].label);
const article = (word: string) => (/^[aeiou]/i.test(word) ? 'an' : 'a');

const citation = JSON.stringify(fieldsOf(itemsOf(described(sources)) ?? {}));
const isCitations = (schema: Described) => JSON.stringify(fieldsOf(itemsOf(schema) ?? {})) === citation;

/** The objects that a field is made of: its own fields, those of its items, or those of its variants. */
const objectsIn = (schema: Described): Described[] => {
  const inner = itemsOf(schema) ?? schema;
  return [inner, ...options(inner)].filter((option) => option.type === 'object');
};

const oneId = (references: readonly string[]) =>
  `the id of ${either((references as Kind[]).map((kind) => `${article(kinds[kind].label)} ${kindLink(kind)}`))}`;
const listOfIds = (references: readonly string[]) =>
  `a list of ids of ${either((references as Kind[]).map((kind) => linkTo(kind, kinds[kind].plural)))}`;

function listWords(items: Described): string {
  if (items.references) return listOfIds(items.references);
  if (items.step) return 'a list of ids of steps of the same theory of change';
  return items.type === 'string' ? 'a list of texts' : 'a list; the fields of an item are below';
}

const leastOf = ({ minimum, exclusiveMinimum, type }: Described) =>
  minimum ?? (typeof exclusiveMinimum === 'number' && type === 'integer' ? exclusiveMinimum + 1 : undefined);

/** What an author writes in a field, in words. */
function written(schema: Described): string {
  if (schema.expected) return schema.expected;
  if (isCitations(schema)) return 'a list of [citations](#citations)';
  if (schema.references) return oneId(schema.references);
  if (schema.enum) return either(schema.enum.map(code));
  if (schema.const !== undefined) return code(schema.const);
  const choices = options(schema);
  if (choices.length > 0) {
    const words = choices.filter((choice) => choice.enum).map(written);
    return [either(choices.filter((choice) => !choice.enum).map(written)), ...words].filter(Boolean).join(', or ');
  }
  const type = [schema.type].flat()[0];
  const orNull = Array.isArray(schema.type) && schema.type.includes('null') ? ', or `null`' : '';
  const least = leastOf(schema);
  const from = least === undefined ? '' : ` from ${least}`;
  switch (type) {
    case 'array':
      return listWords(itemsOf(schema) ?? {});
    case 'object':
      return 'the fields below';
    case 'integer':
      return `a whole number${from}${orNull}`;
    case 'number':
      return `a number${from}, without a unit${orNull}`;
    case 'boolean':
      return '`true` or `false`';
    default:
      return 'text';
  }
}

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const needed = (owner: Described, name: string, { default: standard }: Described) => {
  if (owner.required?.includes(name)) return 'yes';
  const isNothing = standard === undefined || (Array.isArray(standard) && standard.length === 0);
  return isNothing ? 'no' : `no; without it ${code(standard)}`;
};

const table = (owner: Described) => [
  '| Field | What you write | Required | Meaning |',
  '| --- | --- | --- | --- |',
  ...fieldsOf(owner).map(
    ([name, field]) => `| ${code(name)} | ${cell(written(field))} | ${needed(owner, name, field)} | ${cell(field.description ?? '')} |`,
  ),
  '',
];

const EACH = 'each item of ';

interface Nested {
  object: Described;
  /** Where it stands, such as “each item of `updates`”. Several fields may have the same fields within. */
  places: string[];
}

/** The tag by which a variant of an object is told from the others: “where `kind` is `profile`”. */
function variant(object: Described): string {
  const tag = fieldsOf(object).find(([, { const: value }]) => value !== undefined);
  return tag ? `, where ${code(tag[0])} is ${code(tag[1].const)}` : '';
}

/** All objects within an object, each once, in the order of reading. */
function nestedIn(owner: Described, path = ''): Nested[] {
  const found = new Map<string, Nested>();
  for (const [name, field] of fieldsOf(owner)) {
    if (isCitations(field)) continue;
    const own = path ? `${path}.${name}` : name;
    for (const object of objectsIn(field)) {
      const place = `${field.type === 'array' ? EACH : ''}${code(own)}${variant(object)}`;
      const key = JSON.stringify(fieldsOf(object));
      const known = found.get(key);
      if (known) known.places.push(place);
      else {
        found.set(key, { object, places: [place] });
        for (const deeper of nestedIn(object, own)) {
          const places = deeper.places.map((deep) => deep + (deep.includes(', where') ? '' : variant(object)));
          found.set(places.join(), { object: deeper.object, places });
        }
      }
    }
  }
  return [...found.values()];
}

/** “In `a`”; several lists with the same fields are “In each item of `a`, `b` and `c`”. */
function heading(places: readonly string[]): string {
  const joined = (list: readonly string[]) => (list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list.at(-1)}` : (list[0] ?? ''));
  const lists = places.filter((place) => place.startsWith(EACH)).map((place) => place.slice(EACH.length));
  const others = places.filter((place) => !place.startsWith(EACH));
  return `In ${joined([...others, ...(lists.length > 0 ? [EACH + joined(lists)] : [])])}`;
}

/** Kinds whose text, below the second “---”, is shown to readers. */
const withText = (Object.keys(kinds) as Kind[]).filter(hasText);

function whereabouts(kind: Kind): string {
  const { form } = kinds[kind];
  const path = `content/${pathOf(kind, '<plan>', '<id>')}`;
  if (form === 'list') return `Where: in ${code(path)}, a list. Each item begins with ${code('- id:')}.`;
  if (form === 'single') return `Where: ${code(path)}${kind === 'plan' ? '. The name of the folder is the id of the plan' : ''}.`;
  return `Where: a file each, ${code(path)}. The name of the file is the id.`;
}

function section(kind: Kind): string[] {
  const schema = described(kinds[kind].schema);
  return [
    `## ${capitalised(kinds[kind].label)}`,
    '',
    schema.description ?? '',
    '',
    whereabouts(kind),
    '',
    ...table(schema),
    ...nestedIn(schema).flatMap(({ object, places }) => [`### ${heading(places)}`, '', ...table(object)]),
  ];
}

const frame = () => [
  '# Content reference',
  '',
  '<!-- Made from src/schema and src/words by `npm run content-reference`. Do not edit it here. -->',
  '',
  'Every kind of content, where its files are, and the fields that it has. For how to write one, see',
  '[Writing content by hand](writing-yaml.md).',
  '',
  '## How files are written',
  '',
  'A file ending in `.yaml` has fields only. A file ending in `.md` has its fields between two lines `---`, and its text',
  'below the second one. A chapter that places a component ends in `.mdx`.',
  '',
  'Only the fields below exist. A field with another name is a mistake, and the check says so.',
  '',
  '- **Text** needs quotation marks if it has a colon and a space in it, or begins with a sign such as `#`, `*`, `[` or `"`.',
  '- **An id** is the name of a file without its ending, or the `id` of an item in a list. It becomes part of a web',
  '  address. So it has lower-case letters, numbers and hyphens only, and does not change once it is published.',
  '- **A list of ids** is written `[fraud, hate-crime]`, or with each id on a line of its own after `- `.',
  '- Where an id could mean two kinds of thing, put the kind before it: `outcome/1`.',
  '- **A fact that nobody has given** is written `to be confirmed` or `not stated`, where the field allows it.',
  '  Do not guess, and do not leave a required field empty.',
  '',
  '## Citations',
  '',
  'The field `sources` says where a fact comes from. It is a list. Each item has these fields:',
  '',
  ...table(itemsOf(described(sources)) ?? {}),
  '## Text below the fields',
  '',
  'Paragraphs, headings (from `##` on), lists, tables, quotations, **bold**, *italic*, links and images. HTML is not',
  'possible, because not every format of the site could show it.',
  '',
  '- A link to other content is the path of its file from here: `[action 1.1](../actions/1-1.md)`. A link to another site',
  '  begins with `https://`.',
  '- A note that stands out begins with `> [!NOTE]`.',
  '- An image stands in a paragraph of its own and says what it shows: `![What it shows](/images/name.png)`.',
  '- In a chapter, a consultation or a meeting, a paragraph that begins with its number (`4.12 …`) gets its own link.',
  `- Kinds whose text is shown: ${withText.map(kindLink).join(', ')}.`,
  '',
  'A chapter may have components too, written in a line of their own in a file ending in `.mdx`:',
  '',
  '| Component | Attribute | What you write | Meaning |',
  '| --- | --- | --- | --- |',
  ...Object.entries(components).flatMap(([name, schema]) => {
    const object = described(schema);
    return fieldsOf(object).map(
      ([attribute, field]) =>
        `| ${code(`<${name} ${attribute}="…" />`)} | ${code(attribute)} | ${written(field)} | ${cell(`${object.description} ${field.description}`)} |`,
    );
  }),
  '',
  '## All kinds',
  '',
  ...(Object.keys(kinds) as Kind[]).map((kind) => `- ${kindLink(kind)}: ${described(kinds[kind].schema).description}`),
  '',
  'At the end stands [what the check says](#what-the-check-says), rule by rule.',
  '',
];

const words = wordsIn('en-GB');
/** Ids of rules, in the order of the rooms that they stand in. */
const ruleIds = Object.keys(words.check.rules) as RuleId[];

/** What a rule says, by an example. */
const saidBy = (rule: RuleId) => wordsFor({ rule, facts: (ruleExamples as Partial<Record<RuleId, unknown>>)[rule] }, words);

/** A text in which no sign means anything to Markdown. */
const asWords = (text: string) => text.replace(/[\\`*_~<[&]/g, '\\$&').replaceAll('](', ']\\(');

const ruleList = () => [
  '## What the check says',
  '',
  'At the end of each message the check names its rule in square brackets. Here is every rule, with an example of what it',
  'says: names and figures in it are made up. Those that begin with `advice/` stop nothing.',
  '',
  ...[...Map.groupBy(ruleIds, (rule) => rule.slice(0, rule.indexOf('/')))].flatMap(([room, rules]) => [
    `### ${code(`${room}/`)}`,
    '',
    '| Rule | What it says |',
    '| --- | --- |',
    ...rules.map((rule) => `| ${code(rule)} | ${cell(asWords(saidBy(rule)))} |`),
    '',
  ]),
];

/** The whole reference as Markdown. */
export const contentReference = (): string =>
  `${[...frame(), ...(Object.keys(kinds) as Kind[]).flatMap(section), ...ruleList()].join('\n').trimEnd()}\n`;

/** What is made from the schemas: the reference, that of plan data, and what helps in an editor. */
const madeFiles = () => [{ path: FILE, text: contentReference() }, { path: PLAN_DATA_FILE, text: planDataReference() }, ...editorFiles()];

function main(): number {
  const { values } = flagsOf({ options: { check: { type: 'boolean', default: false } } });
  const stale = madeFiles().filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  for (const { path, text } of values.check ? [] : stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const { path } of stale) {
    console.log(values.check ? `${path} does not say what the schemas say. Run: npm run content-reference` : `Written: ${path}.`);
  }
  if (stale.length === 0) console.log('Everything that is made from the schemas is up to date.');
  return values.check && stale.length > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = main();
