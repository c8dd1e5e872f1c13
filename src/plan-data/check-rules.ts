/** What a row says as a whole: unknown things with their reason, times in order, sums apart, and no number that points to a person. */
import type { Standard, Table } from './definition.ts';
import { type Finding, find, type Place } from './finding.ts';
import { isEmpty, itemsOf, type LoadedTable, rowNumber } from './loaded.ts';

type Row = LoadedTable['rows'][number];
type Check = (row: Row, at: (column?: string) => Place, table: Table, standard: Standard, columns: readonly string[]) => Finding[];

const filled = (row: Row, columns: readonly string[]) => columns.filter((column) => !isEmpty(row[column]) && row[column] !== false);

/** A fact or the reason why it is not known, and never both. */
const reasons: Check = (row, at, { unknown = [] }, _, columns) =>
  unknown.flatMap(({ field, reason, needed, known }) => {
    const [value, why] = [row[field], row[reason]];
    const isKnown = known === undefined ? isEmpty(why) : why === known;
    // Where neither column is there, the publisher does not publish that fact at all.
    if (!columns.includes(field) && !columns.includes(reason)) return [];
    if (!isEmpty(value) && !isKnown) {
      return isEmpty(why) && !columns.includes(reason)
        ? []
        : [find(at(reason), 'unknown/both', { field, reason: String(why ?? ''), known })];
    }
    return isEmpty(value) && isKnown && (needed || known !== undefined) ? [find(at(reason), 'unknown/no-reason', { field, known })] : [];
  });

/** A day, month or year without its end is as long as it can be: 2026 is not before 2026-04. */
const isBefore = (later: string, earlier: string) => later.slice(0, earlier.length) < earlier.slice(0, later.length);

const order: Check = (row, at, { order: pairs = [] }) =>
  pairs.flatMap(([first, second]) => {
    const [from, to] = [row[first], row[second]];
    if (isEmpty(from) || isEmpty(to)) return [];
    return isBefore(String(to), String(from)) ? [find(at(second), 'row/order', { first, from: String(from), to: String(to) })] : [];
  });

const howMany: Check = (row, at, { eitherOr = [], onlyOne = [] }) => [
  ...eitherOr.filter((columns) => filled(row, columns).length === 0).map((columns) => find(at(), 'row/none', { columns })),
  ...onlyOne.flatMap((columns) => {
    const both = filled(row, columns);
    return both.length > 1 ? [find(at(), 'row/several', { columns: both })] : [];
  }),
];

const shares: Check = (row, at, { shares: figures = [] }) =>
  figures.flatMap(({ field, unit }) => {
    const value = row[field];
    if (row[unit] !== 'share' || typeof value !== 'number' || (value >= 0 && value <= 100)) return [];
    return [find(at(field), 'row/share', { value, unit })];
  });

/** What is said to be hidden is not there to be read. */
const hidden: Check = (row, at, { hides = [], fields }) =>
  hides.flatMap(({ field, figures }) => {
    const named = figures ? (row[field] === true ? figures : []) : itemsOf(row[field]).map(String);
    return named.flatMap((name) => {
      if (!figures && !fields.some((each) => each.name === name) && !(name in row)) return [find(at(field), 'hidden/no-column', { name })];
      return isEmpty(row[name]) ? [] : [find(at(name), 'hidden/shown', { by: field })];
    });
  });

/** A share of few people is a number of people: the number nearest to it. The message does not repeat it, for messages are read too. */
const few: Check = (row, at, { few: rules = [] }, { fewest }) =>
  rules.flatMap(({ share, of, unless }) => {
    const [percent, whole] = [row[share], row[of]];
    if (typeof percent !== 'number' || typeof whole !== 'number' || row[unless] === true || percent <= 0) return [];
    const people = Math.max(1, Math.round((percent * whole) / 100));
    return people < fewest ? [find(at(share), 'hidden/few', { fewest, unless })] : [];
  });

const CHECKS: readonly Check[] = [reasons, order, howMany, shares, hidden, few];

export const checkRules = (loaded: LoadedTable, table: Table, standard: Standard): Finding[] =>
  loaded.rows.flatMap((row, index) => {
    const at = (column?: string): Place => ({ file: loaded.file, row: rowNumber(loaded, index), column });
    return CHECKS.flatMap((check) => check(row, at, table, standard, loaded.columns));
  });
