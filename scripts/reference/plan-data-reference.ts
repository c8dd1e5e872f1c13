/**
 * docs/plan-data/fields.md: the tables and fields of the open specification, for readers. It is made from the definition that the validator
 * reads (docs/plan-data/schema), together with the content reference: `npm run content-reference`.
 */
import { type Field, type Join, joinsOf, readStandard, type Standard, type Table } from '../../src/plan-data/definition.ts';

export const PLAN_DATA_FILE = 'docs/plan-data/fields.md';

const code = (word: string) => `\`${word}\``;
const codes = (words: readonly string[]) => words.map(code).join(', ');
const cell = (text: string) => text.replaceAll('|', '\\|');

const KINDS: Record<NonNullable<Field['kind']>, { one: string; many: string }> = {
  id: { one: 'id', many: 'ids' },
  date: { one: 'date', many: 'dates' },
  area: { one: 'code of an area', many: 'codes of areas' },
  organisation: { one: 'identifier of an organisation', many: 'identifiers of organisations' },
  link: { one: 'web address', many: 'web addresses' },
};
const TYPES = { string: 'text', number: 'number', integer: 'whole number', year: 'year', boolean: '`true` or `false`', list: 'texts' };

function typeOf({ type, kind, codes: items, constraints = {} }: Field): string {
  if (type === 'list') return `list of ${kind ? KINDS[kind].many : items ? `codes: ${codes(items)}` : 'texts'}`;
  if (constraints.enum) return `code: ${codes(constraints.enum)}`;
  const { minimum, maximum } = constraints;
  const limits = minimum === undefined ? '' : ` from ${minimum} to ${maximum}`;
  return `${kind ? KINDS[kind].one : TYPES[type]}${limits}`;
}

/** Where the ids of a column are found. */
function leadsTo(table: Table, name: string): string {
  const join = joinsOf(table).find(({ fields }: Join) => fields.at(-1) === name);
  if (!join) return '';
  const { resource } = join.reference;
  return ` Leads to [${resource}](#${resource})${join.fields.length > 1 ? ' of the same plan' : ''}.`;
}

function rulesOf({
  primaryKey,
  uniqueKeys = [],
  unknown = [],
  order = [],
  eitherOr = [],
  onlyOne = [],
  shares = [],
  hides = [],
  few = [],
}: Table) {
  const keys = [primaryKey, ...uniqueKeys].filter((key) => key !== undefined);
  return [
    ...keys.map((key) => `No two rows have the same ${codes(key)}.`),
    ...unknown.map(({ field, reason, needed, known }) =>
      known
        ? `${code(reason)} is ${code(known)} if ${code(field)} is filled, and otherwise the reason why it is not.`
        : needed
          ? `Either ${code(field)} or ${code(reason)} is filled, never both.`
          : `${code(field)} and ${code(reason)} are never both filled.`,
    ),
    ...order.map(([first, second]) => `${code(second)} is not before ${code(first)}.`),
    ...eitherOr.map((columns) => `At least one of ${codes(columns)} is filled.`),
    ...onlyOne.map((columns) => `At most one of ${codes(columns)} is filled.`),
    ...shares.map(({ field, unit }) => `${code(field)} is from 0 to 100 where ${code(unit)} is ${code('share')}.`),
    ...hides.map(({ field, figures }) =>
      figures
        ? `${codes(figures)} is empty where ${code(field)} is ${code('true')}.`
        : `Columns that ${code(field)} names are empty in that row.`,
    ),
    ...few.map(
      ({ share, of, unless }) =>
        `${code(share)} of ${code(of)} is not fewer people than may be published, unless ${code(unless)} is ${code('true')}.`,
    ),
  ];
}

function section(table: Table, { required }: Standard): string[] {
  const { name, title, description, fields } = table;
  return [
    `## ${name}`,
    '',
    `**${title}.** ${description}${required.includes(name) ? '' : ' Optional.'}`,
    '',
    '| Field | Needed | Type | Meaning |',
    '| --- | --- | --- | --- |',
    ...fields.map(
      (field) =>
        `| ${code(field.name)} | ${field.constraints?.required ? 'yes' : ''} | ${cell(typeOf(field))} | ${cell(field.description)}${leadsTo(table, field.name)} |`,
    ),
    '',
    ...rulesOf(table).map((rule) => `- ${rule}`),
    '',
  ];
}

/** The whole reference as Markdown. */
export function planDataReference(): string {
  const standard = readStandard();
  const { title, version, kinds, tables } = standard;
  return `${[
    `# ${title}: tables and fields`,
    '',
    '<!-- Made from docs/plan-data/schema by `npm run content-reference`. Do not edit it here. -->',
    '',
    `Version ${version}. What a package is, and the rules for all tables, stand in the [specification](README.md). The same for machines is a`,
    'Table Schema for each table, in [schema](schema/).',
    '',
    ...tables.map(({ name, title: called }) => `- [${name}](#${name}): ${called.toLowerCase()}`),
    '',
    '## Kinds of text',
    '',
    '| Kind | What it is | Pattern |',
    '| --- | --- | --- |',
    ...Object.entries(kinds).map(
      ([kind, { description, pattern }]) => `| ${KINDS[kind as keyof typeof KINDS].one} | ${cell(description)} | ${code(cell(pattern))} |`,
    ),
    '',
    ...tables.flatMap((table) => section(table, standard)),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
