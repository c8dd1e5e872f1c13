/** What the forms of a plan have to know of the content: the entries that they name, and what was reported already. */

import { isOfPlan } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { byKey, keyOf } from '../../plan/publication.ts';
import { datesIn, isRecord, subjectOf } from '../../plan/record.ts';
import { titleOf } from '../../plan/titles.ts';
import { type AskedField, fieldsOf } from '../../report/fields.ts';
import { FORMS, type FormId } from '../../report/forms.ts';
import type { Known, KnownEntry } from '../../report/known.ts';
import { isPromise } from '../../schema/amendment.ts';
import { endingOf, isAboveThePlans, type Kind, kinds, type PlanKind, placeOf } from '../../schema/kinds.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { candidates, idOf } from '../../source/references.ts';

/** The entries of a kind that an entry of a plan can name. */
export function within(graph: Graph, plan: Plan, kind: Kind): readonly AnyEntry[] {
  if (!isAboveThePlans(kind)) return plan.all(kind as PlanKind) as readonly AnyEntry[];
  const all = graph.all(kind) as readonly AnyEntry[];
  return all.filter((entry) => (entry.kind === 'organisation' || entry.kind === 'group' ? isOfPlan(plan, entry) : true));
}

type Fields = Record<string, unknown>;

/** The fields that rules look at, and the names by which somebody may call an entry. */
const LOOKED_AT = [
  ...['title', 'name', 'shortName', 'number', 'date', 'status', 'text', 'verdict', 'record', 'corrects', 'period', 'area', 'value'],
  ...['action', 'measure', 'target', 'meeting', 'entry', 'owners', 'due', 'by', 'unit'],
];

const pick = (data: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])));

/** A promise as it is written, which is what was promised first: the graph has it as it holds now. */
const asWritten = (graph: Graph, entry: AnyEntry): AnyEntry => byKey(graph.written).get(keyOf(entry)) ?? entry;

function dataOf(graph: Graph, entry: AnyEntry, form: FormId): Fields {
  if (entry.kind === 'plan') return pick(entry.data, ['period']);
  if (entry.kind === 'measure') {
    const { title, unit, baseline, observations = [] } = entry.data;
    const figure = (each: Fields) => pick(each, ['period', 'area', 'value']);
    return { title, unit, ...(baseline ? { baseline: figure(baseline) } : {}), observations: observations.map(figure) };
  }
  // Of other consultations, a form has to know the names alone.
  if (entry.kind === 'consultation') return { ...pick(entry.data, ['title', 'from', 'to']), questions: [] };
  if (form === 'change' && isPromise(entry.kind)) return pick(asWritten(graph, entry).data, [...LOOKED_AT, 'successMeasures']);
  if (entry.kind === 'amendment') return pick(entry.data, [...LOOKED_AT, 'successMeasures']);
  const named = isPromise(entry.kind) ? ['title', 'number'] : LOOKED_AT;
  return pick(entry.data as Fields, named);
}

const asKnown = (graph: Graph, entry: AnyEntry, form: FormId): KnownEntry => ({
  kind: entry.kind,
  id: entry.id,
  ...(entry.plan === undefined ? {} : { plan: entry.plan }),
  file: entry.file,
  data: dataOf(graph, entry, form),
});

/** The reference to an entry: with its kind only where the id alone could mean two things. */
const referenceTo = (all: readonly AnyEntry[], entry: AnyEntry, wanted: readonly Kind[], plan: Plan): string =>
  candidates(all, entry.id, wanted, plan.id).length > 1 ? `${entry.kind}/${entry.id}` : entry.id;

/** What an entry is called where it is chosen: “1.10 Mark bicycles”; an earlier report by its day and what it is about. */
export function nameOf(graph: Graph, entry: AnyEntry, among: readonly AnyEntry[]): string {
  const { kind, data } = entry;
  if (isRecord(entry)) {
    const about = subjectOf(among, entry);
    return graph.words.report.earlier({ date: graph.words.dates.full(entry.data.date), about: about ? nameOf(graph, about, among) : '' });
  }
  if (kind === 'action') return `${data.number} ${data.shortTitle ?? data.title}`;
  if (kind === 'meeting') return graph.words.meetings.titleWithDate({ title: data.title, date: graph.words.dates.full(data.date) });
  return titleOf(entry);
}

export interface Choice {
  value: string;
  label: string;
}

/** The entries that may be chosen in a field, earlier reports by their names. */
export function choicesOf(graph: Graph, plan: Plan, { kinds: wanted }: AskedField): Choice[] {
  const all = wanted.flatMap((kind) => within(graph, plan, kind));
  const subjects = (['action', 'measure', 'target', 'meeting'] as const).flatMap((kind) => within(graph, plan, kind));
  const choices = all.map((entry) => ({ value: referenceTo(all, entry, wanted, plan), label: nameOf(graph, entry, subjects) }));
  const isBody = wanted.includes('organisation');
  return isBody ? choices.sort((a, b) => graph.words.locale.compare(a.label, b.label)) : choices;
}

/** The references by which an entry names who is responsible for it: a target has them of its measure. */
function responsibleFor(plan: Plan, { kind, data }: AnyEntry): readonly string[] {
  const measure = kind === 'target' ? plan.all('measure').find(({ id }) => id === idOf(data.measure ?? '')) : undefined;
  const named = kind === 'action' ? data.owners : kind === 'measure' ? data.lead : measure?.data.lead;
  return Array.isArray(named) ? named : [];
}

function ownersFor(graph: Graph, plan: Plan, form: FormId): Known['owners'] {
  const { about, by } = FORMS[form];
  const [subject, body] = [about, by].map((name) => fieldsOf(form).find((field) => field.name === name));
  if (!subject || !body) return {};
  const [subjects, bodies] = [subject, body].map(({ kinds: wanted }) => wanted.flatMap((kind) => within(graph, plan, kind))) as [
    AnyEntry[],
    AnyEntry[],
  ];
  const pairs = subjects.map((entry): [string, string[]] => [
    referenceTo(subjects, entry, subject.kinds, plan),
    responsibleFor(plan, entry)
      .flatMap((reference) => candidates(bodies, reference, body.kinds, plan.id))
      .map((owner) => referenceTo(bodies, owner, body.kinds, plan)),
  ]);
  return Object.fromEntries(pairs.filter(([, owners]) => owners.length > 0));
}

/** The day after which a date would be more than a year later than all others. */
function latestDay(graph: Graph): KnownEntry[] {
  const everything = (Object.keys(kinds) as Kind[]).flatMap((kind) => graph.all(kind) as readonly AnyEntry[]);
  const date = datesIn(everything)
    .map((each) => each.date)
    .sort()
    .at(-1);
  return date ? [{ kind: 'update', id: '', file: '', data: { date } }] : [];
}

export function knownFor(graph: Graph, plan: Plan, form: FormId): Known {
  const { kind } = FORMS[form];
  const fields = fieldsOf(form);
  const wanted = [...new Set<Kind>([kind, ...fields.flatMap((field) => field.kinds)])];
  const entries = wanted.flatMap((each) => within(graph, plan, each));
  const { repository, contact } = graph.site.data;
  const { labels } = graph.words.report;
  return {
    form,
    plan: plan.id,
    kind,
    folder: placeOf(kind, plan.id),
    ending: endingOf(kind),
    fields: fields.map(({ name, label, control, many, nullable, empty, read, values }) => ({
      name,
      label: labels[`${name}:${form}`] ?? labels[name] ?? label,
      control,
      ...(many ? { many } : {}),
      ...(nullable ? { nullable } : {}),
      ...(empty ? { empty } : {}),
      ...(read ? { read } : {}),
      ...(values.length > 0 ? { values } : {}),
    })),
    // Of plans its own alone: with all others, forms would grow with the square of the plans.
    entries: [...[...entries, plan.entry as AnyEntry].map((entry) => asKnown(graph, entry, form)), ...latestDay(graph)],
    given: form === 'notice' ? { plan: plan.id } : form === 'meeting' ? { plans: [plan.id] } : {},
    owners: form === 'change' ? {} : ownersFor(graph, plan, form),
    names: Object.fromEntries(fields.flatMap((field) => choicesOf(graph, plan, field)).map(({ value, label }) => [value, label])),
    ...(repository ? { repository } : {}),
    ...(contact.editor ? { editor: contact.editor } : {}),
    content: graph.site.file.replace(/site\.yaml$/, ''),
  };
}
