/** A value of a field in words: bodies and entries by their names, dates as people read them, figures with their unit. */

import type { FieldChange } from '../../plan/changes/field-changes.ts';
import type { Graph } from '../../plan/graph.ts';
import { calledOf } from '../../plan/titles.ts';
import type { Kind } from '../../schema/kinds.ts';
import { childSchema, labelOf, metaOf, optionFor, type Schema, unwrap, valuesOf } from '../../schema/schema-walk.ts';
import type { UnitKind } from '../../schema/unit.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { candidates, kindsWithin, splitPlan } from '../../source/references.ts';

/** Where a value stands: which side of the comparison, and in the entry of which plan. */
export interface Side {
  graph: Graph;
  plan: string | undefined;
  unit?: UnitKind | undefined;
}

/** A date, a month, a year, a financial year or twelve months. */
const DATE = /^\d{4}((-\d{2}){0,2}|\/\d{2}|-\d{2}\/\d{4}-\d{2})$/;
/** Longer texts are shown around what differs. */
const LONG = 160;
const AROUND = 40;
const MOST = 300;

function entryMeant({ graph, plan }: Side, schema: Schema, reference: string): AnyEntry | undefined {
  const { references: wanted = [], across = false } = metaOf(schema);
  if (!across) return candidates(graph.entries, reference, wanted as Kind[], plan)[0];
  const { plan: first, rest } = splitPlan(reference);
  const isPlan = graph.plans.some(({ id }) => id === first);
  return isPlan
    ? candidates(graph.entries, rest, kindsWithin(wanted as Kind[], 'plan'), first)[0]
    : candidates(graph.entries, reference, wanted as Kind[], undefined)[0];
}

/** The whole value in words, or nothing where there is none. */
export function inWords(side: Side, schema: Schema, value: unknown): string | undefined {
  const { changes, dates, locale } = side.graph.words;
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const element = optionFor(schema, value);
    return locale.list(value.flatMap((item, index) => inWords(side, childSchema(element, index) ?? element, item) ?? []));
  }
  if (typeof value === 'object') {
    const option = optionFor(schema, value);
    const facts = Object.entries(value).flatMap(([name, each]) => {
      const field = childSchema(option, name);
      const said = field && name !== 'sources' && name !== 'id' ? inWords(side, field, each) : undefined;
      return field && said !== undefined ? [changes.fact({ label: labelOf(field) ?? name, value: said })] : [];
    });
    return changes.facts(facts);
  }
  if (typeof value === 'boolean') return value ? changes.yes : changes.no;
  if (typeof value === 'number') return locale.value(value, side.unit ?? 'unknown');
  const own = optionFor(schema, value);
  const text = String(value);
  if (valuesOf(schema).includes(text)) return changes.word(text);
  if (metaOf(own).references) {
    const entry = entryMeant(side, own, text);
    if (!entry) return changes.quoted(text);
    const called = calledOf(side.graph, entry);
    return entry.kind === 'organisation' || entry.kind === 'group' || entry.kind === 'district' ? called : changes.quoted(called);
  }
  return DATE.test(text) ? dates.full(text) : changes.quoted(text);
}

/** A long text around what differs in it from another: both begin and end where they come apart. */
export function aroundDifference(text: string, other: string): string {
  if (text.length <= LONG && other.length <= LONG) return text;
  const shared = (a: string, b: string) => {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
    return length;
  };
  const head = shared(text, other);
  const most = Math.min(text.length, other.length) - head;
  const tail = Math.min(most, shared([...text].reverse().join(''), [...other].reverse().join('')));
  const from = head <= AROUND ? 0 : text.lastIndexOf(' ', head - AROUND) + 1;
  const end = text.indexOf(' ', text.length - tail + AROUND);
  const to = tail <= AROUND || end < 0 ? text.length : end;
  const middle = text.slice(from, to);
  const kept = middle.length <= MOST ? middle : `${middle.slice(0, middle.lastIndexOf(' ', MOST))} …`;
  return `${from > 0 ? '… ' : ''}${kept}${to < text.length ? ' …' : ''}`;
}

/** What a figure counts, by where it stands. */
export function unitOf(graph: Graph, entry: AnyEntry, { path, within }: Pick<FieldChange, 'path' | 'within'>): UnitKind {
  const last = path.at(-1) ?? '';
  if (entry.kind === 'measure') return entry.data.unit.kind;
  if (entry.kind === 'target') return unitOfTarget(graph, entry, last);
  if (last === 'amount') return 'money';
  if (entry.kind !== 'consultation' || path[0] !== 'questions') return 'unknown';
  const question = entry.data.questions.find(({ id }) => id === path[1]) as { countedIn?: string } | undefined;
  const counts = ['mentions', 'rank', 'respondents'].includes(last) || (within.after as object | undefined) === undefined;
  if (last === 'population') return 'share';
  return counts || question?.countedIn !== 'per cent' ? 'unknown' : 'share';
}

function unitOfTarget(graph: Graph, { data, plan }: Entry<'target'>, field: string): UnitKind {
  if (field === 'value' && data.meaning === 'change') return 'change';
  if (!['value', 'upTo', 'amount'].includes(field) || !data.measure) return 'unknown';
  const measure = candidates(graph.entries, data.measure, ['measure'], plan)[0] as Entry<'measure'> | undefined;
  return measure?.data.unit.kind ?? 'unknown';
}

export const stepsInWords = (side: Side, steps: FieldChange['steps']): string[] =>
  steps.map((step) =>
    'label' in step ? step.label : step.key.flatMap(({ schema, value }) => inWords(side, unwrap(schema), value) ?? []).join(', '),
  );
