/**
 * The form of what stands as JSON beside pages: a JSON Schema (2020-12) for whoever reads it by a program, in any language. What is new
 * later is allowed: a field more breaks no template.
 */
import type { Graph } from '../../plan/graph.ts';
import type { Words } from '../../words/words.ts';
import { INEXACT_DATE } from '../open-data/table-schema.ts';
import { PAGES_SCHEMA, wholeAddress } from '../page/addresses.ts';

/** A field that goes or means something else would be a new first number, and breaks a promise; one that comes is a new second one. */
export const PAGES_VERSION = '1.1.0';

type Schema = Readonly<Record<string, unknown>>;
type Field = keyof Words['pageData']['fields'];

const TEXT = { type: 'string', minLength: 1 };
const TEXT_OR_NULL = { type: ['string', 'null'], minLength: 1 };
/** A web address, or one for a telephone: `tel:999`. */
const ADDRESS = { type: 'string', format: 'uri' };
const ADDRESS_OR_NULL = { type: ['string', 'null'], format: 'uri' };
const CODE = { type: 'string', pattern: '^[a-z][a-z-]*$' };
const DATE = { type: 'string', pattern: INEXACT_DATE };

const listOf = (items: Schema): Schema => ({ type: 'array', items });
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

const LINK = object({ title: TEXT, address: ADDRESS });

const fieldsOf = ({ pageData: { within } }: Words): Record<Field, Schema> => {
  const said = (schema: Schema, description: string): Schema => ({ ...schema, description });
  return {
    title: TEXT,
    address: ADDRESS,
    plan: TEXT_OR_NULL,
    description: TEXT,
    latest_record: TEXT_OR_NULL,
    sources: listOf(object({ title: TEXT, date: said(TEXT_OR_NULL, within.dateInWords), place: TEXT_OR_NULL, address: ADDRESS_OR_NULL })),
    embed: ADDRESS_OR_NULL,
    embed_whole: ADDRESS_OR_NULL,
    include: ADDRESS_OR_NULL,
    html: TEXT,
    schema: ADDRESS,
    version: { type: 'string', pattern: '^[0-9]+[.][0-9]+[.][0-9]+$' },
    kind: CODE,
    page_title: TEXT,
    language: TEXT,
    plan_id: TEXT_OR_NULL,
    plan_address: ADDRESS_OR_NULL,
    latest_record_date: orNull(DATE),
    publisher: TEXT_OR_NULL,
    official: { type: 'boolean' },
    licence: orNull(object({ name: TEXT, url: ADDRESS })),
    rights: TEXT,
    trail: listOf(LINK),
    draft: TEXT_OR_NULL,
    notice: orNull(object({ text: TEXT, latest: orNull(LINK) })),
    withdrawn: listOf(object({ title: TEXT, date: said(DATE, within.dateAsData), why: TEXT, instead: orNull(LINK) })),
    exit: ADDRESS_OR_NULL,
    help: orNull(object({ title: TEXT, items: listOf(object({ title: TEXT, address: ADDRESS, for: TEXT })), more: LINK })),
    status: orNull(object({ code: said(TEXT, within.code), label: said(TEXT, within.label) })),
    replaced_by: listOf(object({ title: TEXT, address: ADDRESS, plan: TEXT_OR_NULL })),
    facts: listOf(object({ label: TEXT, text: said(TEXT, within.text), links: listOf(LINK), section: said(TEXT_OR_NULL, within.section) })),
    sections: listOf(
      object({
        title: said(TEXT_OR_NULL, within.heading),
        level: said({ type: 'integer', minimum: 1, maximum: 6 }, within.level),
        address: said(ADDRESS_OR_NULL, within.link),
        paragraphs: listOf(
          object({
            number: said(TEXT_OR_NULL, within.number),
            text: said(TEXT, within.text),
            address: said(ADDRESS_OR_NULL, within.link),
          }),
        ),
        html: said(TEXT_OR_NULL, within.sectionHtml),
      }),
    ),
    terms: listOf(object({ term: TEXT, expansion: TEXT_OR_NULL, meaning: TEXT })),
    notes: listOf(TEXT),
    record: orNull(
      object({
        table: said(TEXT, within.table),
        table_address: said(ADDRESS, within.tableAddress),
        row: said({ type: 'object' }, within.row),
      }),
    ),
    feed: ADDRESS_OR_NULL,
  };
};

export function pagesSchema(graph: Graph): Schema {
  const { words } = graph;
  const { fields, schemaTitle, schemaDescription } = words.pageData;
  const forms = Object.entries(fieldsOf(words)) as [Field, Schema][];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: wholeAddress(graph, PAGES_SCHEMA),
    title: schemaTitle,
    description: schemaDescription(PAGES_VERSION),
    ...object(Object.fromEntries(forms.map(([name, schema]) => [name, { ...schema, description: fields[name] }]))),
  };
}
