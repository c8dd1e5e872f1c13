/**
 * Columns that many tables have, made alike everywhere: bodies and entries as ids beside their names, sources, notes, and
 * periods with their first and last day. Where a source gives a word in the place of a fact, the fact is empty, and the word
 * stands in the column `…_unknown`.
 */

import { citationText } from '../../nodes/links.ts';
import { type Body, bodyOf } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { titleOf } from '../../plan/titles.ts';
import { NOT_STATED, period, TO_BE_CONFIRMED } from '../../schema/fields.ts';
import { type Data, kinds, type PlanKind } from '../../schema/kinds.ts';
import { lastDay, periodStart } from '../../schema/periods.ts';
import { valuesOf } from '../../schema/schema-walk.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { addressOf } from '../page/addresses.ts';
import { citations } from '../page/page.ts';
import type { Column } from './column.ts';
import { bodyId, dataId } from './data-id.ts';

type Sources = Data<'measure'>['sources'];

/** References, a word in their place, or nothing. */
type References = readonly string[] | string | undefined;

export const UNKNOWN = [NOT_STATED, TO_BE_CONFIRMED] as const;
const isUnknown = (value: unknown): value is (typeof UNKNOWN)[number] => (UNKNOWN as readonly unknown[]).includes(value);

/** What is known, or nothing in the place of “not stated” and “to be confirmed”. */
export const known = <T>(value: T): Exclude<T, (typeof UNKNOWN)[number]> | null =>
  isUnknown(value) ? null : (value as Exclude<T, (typeof UNKNOWN)[number]>);
/** The word that stands in the place of a fact, if one does. */
export const unknownWord = (value: unknown): string | null => (isUnknown(value) ? value : null);

const listOf = (references: References): readonly string[] => (typeof references === 'object' ? references : []);

/** The words that a field of a kind may hold. */
export function wordsOfField<K extends keyof typeof kinds>(kind: K, field: string & keyof Data<K>): string[] {
  const { shape } = kinds[kind].schema as unknown as { shape: Record<string, Parameters<typeof valuesOf>[0]> };
  const schema = shape[field];
  return schema ? valuesOf(schema) : [];
}

const isPeriod = (words: string | null | undefined): words is string => typeof words === 'string' && period.safeParse(words).success;
/** The first day of a period that is written as one; nothing for other words. */
const firstDayOf = (words: string | null | undefined): string | null => (isPeriod(words) ? periodStart(words) : null);
/** Its last day; a month has as many days as the calendar gives it. */
export const lastDayOf = (words: string | null | undefined): string | null => (isPeriod(words) ? lastDay(words) : null);

const isBody = (entry: AnyEntry): entry is Body & AnyEntry => entry.kind === 'organisation' || entry.kind === 'group';

/** The shared columns of a table with rows of this form. */
export function sharedColumns<Row>(graph: Graph) {
  const idOf = (entry: AnyEntry) => (isBody(entry) ? bodyId(graph, entry) : dataId(entry));
  return {
    notes: (of: (row: Row) => readonly string[] | undefined): Column<Row, 'notes'> => ({ name: 'notes', type: 'list of text', value: of }),

    address: (plan: Plan, of: (row: Row) => AnyEntry): Column<Row, 'address'> => ({
      name: 'address',
      type: 'text',
      value: (row) => addressOf(of(row), plan.id),
    }),

    /** `source_ids` and `sources`; with a name, `reported_source_ids` and `reported_sources`. */
    sources: <Name extends string = ''>(
      of: (row: Row) => Sources,
      before = '' as Name,
    ): Column<Row, `${Name}source_ids` | `${Name}sources`>[] => [
      {
        name: `${before}source_ids`,
        type: 'list of id',
        joins: 'documents.id',
        value: (row) => [...new Set((of(row) ?? []).map(({ document }) => dataId(graph.get(document, 'document'))))],
      },
      { name: `${before}sources`, type: 'list of text', value: (row) => citations(graph, of(row)).map(citationText) },
    ],

    /** Several bodies: `owner_ids`, `owners`, `owners_unknown`. */
    bodies: <One extends string, Many extends string>(
      one: One,
      many: Many,
      of: (row: Row) => References,
    ): Column<Row, `${One}_ids` | Many | `${Many}_unknown`>[] => [
      {
        name: `${one}_ids`,
        type: 'list of id',
        joins: 'bodies.id',
        value: (row) => listOf(of(row)).map((reference) => bodyId(graph, bodyOf(graph, reference))),
      },
      { name: many, type: 'list of text', value: (row) => listOf(of(row)).map((reference) => bodyOf(graph, reference).data.name) },
      { name: `${many}_unknown`, type: 'code', codes: UNKNOWN, value: (row) => unknownWord(of(row)) },
    ],

    /** One body: `sponsor_id`, `sponsor`. */
    body: <One extends string>(one: One, of: (row: Row) => string | undefined): Column<Row, `${One}_id` | One>[] => {
      const bodyIn = (row: Row) => {
        const reference = of(row);
        return reference === undefined || isUnknown(reference) ? undefined : bodyOf(graph, reference);
      };
      return [
        {
          name: `${one}_id`,
          type: 'id',
          joins: 'bodies.id',
          value: (row) => {
            const body = bodyIn(row);
            return body && bodyId(graph, body);
          },
        },
        { name: one, type: 'text', value: (row) => bodyIn(row)?.data.name },
      ];
    },

    /** One entry of a plan: `theme_id`, `theme`. */
    entry: <One extends string>(
      one: One,
      joins: string,
      of: (row: Row) => AnyEntry | undefined | '',
      title: (entry: AnyEntry) => string = titleOf,
    ): Column<Row, `${One}_id` | One>[] => [
      {
        name: `${one}_id`,
        type: 'id',
        joins,
        value: (row) => {
          const entry = of(row);
          return entry ? idOf(entry) : null;
        },
      },
      {
        name: one,
        type: 'text',
        value: (row) => {
          const entry = of(row);
          return entry ? title(entry) : null;
        },
      },
    ],

    /** Several entries: `priority_ids`, `priorities`. What tells two such pairs of a table apart stands at their end. */
    entries: <One extends string, Many extends string, Rest extends string = ''>(
      one: One,
      many: Many,
      joins: string,
      of: (row: Row) => readonly AnyEntry[],
      rest = '' as Rest,
    ): Column<Row, `${One}_ids${Rest}` | `${Many}${Rest}`>[] => [
      { name: `${one}_ids${rest}`, type: 'list of id', joins, value: (row) => of(row).map(idOf) },
      { name: `${many}${rest}`, type: 'list of text', value: (row) => of(row).map(titleOf) },
    ],

    /** A period as given with its first and last day: `period`, `period_from`, `period_to`, `period_unknown`. */
    period: <Name extends string>(
      name: Name,
      of: (row: Row) => string | undefined,
    ): Column<Row, Name | `${Name}_from` | `${Name}_to` | `${Name}_unknown`>[] => [
      { name, type: 'text', value: (row) => known(of(row)) },
      { name: `${name}_from`, type: 'date', exact: 'day', value: (row) => firstDayOf(of(row)) },
      { name: `${name}_to`, type: 'date', exact: 'day', value: (row) => lastDayOf(of(row)) },
      { name: `${name}_unknown`, type: 'code', codes: UNKNOWN, value: (row) => unknownWord(of(row)) },
    ],
  };
}

/** The entries of a plan that references mean. */
export const entriesOf = <K extends PlanKind>(plan: Plan, kind: K, references: readonly string[] | undefined) =>
  (references ?? []).map((reference) => plan.get(reference, kind));
/** The entry that a reference means, if there is one. */
export const entryOf = <K extends PlanKind>(plan: Plan, kind: K, reference: string | undefined) =>
  reference ? plan.get(reference, kind) : undefined;

/** Cells of a printed table that no other column has. */
export const asPrintedTexts = (cells: readonly { column: string; says: string }[] | undefined): string[] =>
  (cells ?? []).map(({ column, says }) => `${column}: ${says}`);
