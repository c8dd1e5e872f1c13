/** A change of the content as a sentence: for the colleague who looks at a proposal, for notices and for scrutiny. */

import { citationText } from '../../nodes/links.ts';
import { statusIn } from '../../plan/actions.ts';
import { type Change, fieldOf } from '../../plan/changes/changes.ts';
import { correctedEntry } from '../../plan/corrections.ts';
import type { Graph } from '../../plan/graph.ts';
import { keyOf, publicationOf, type Withdrawal } from '../../plan/publication.ts';
import { calledOf } from '../../plan/titles.ts';
import { NO_REASON } from '../../schema/amendment.ts';
import { CHANGE_CLASSES } from '../../schema/change-classes.ts';
import { type Kind, kinds } from '../../schema/kinds.ts';
import { childSchema, optionFor, type Schema } from '../../schema/schema-walk.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { idInCollection } from '../../source/references.ts';
import { addressOf } from '../page/addresses.ts';
import { citations } from '../page/page.ts';
import { bodyNames } from '../partnership/bodies.ts';
import { writtenInWords } from '../record/corrections.ts';
import { subjectText } from './subjects.ts';
import { takenBackTold } from './taken-back.ts';
import type { Sides, ToldChange } from './told.ts';
import { aroundDifference, inWords, type Side, stepsInWords, unitOf } from './values.ts';

type Told = Pick<ToldChange, 'sentence'> & Partial<Pick<ToldChange, 'field' | 'before' | 'after' | 'correction' | 'file'>>;

const sideOf = (graph: Graph, entry: AnyEntry): Side => ({ graph, plan: entry.plan });

/** What is promised: a plan says that it will be. */
const PROMISES: readonly Kind[] = ['action', 'target', 'objective', 'outcome', 'priority'];

/** That something was promised, and when: of what a plan said that was published. */
function promisedText({ before }: Sides, { plan: id, kind }: AnyEntry): string[] {
  const plan = kind === 'plan' ? undefined : before.plans.find((each) => each.id === id);
  return plan && plan.entry.data.status !== 'draft' ? [before.words.changes.promised(plan.entry.data.period.from)] : [];
}

const saidBy = (graph: Graph, { reportedBy, date }: { reportedBy: readonly string[] | string; date: string }) => ({
  by: typeof reportedBy === 'string' ? [] : bodyNames(graph, reportedBy),
  date: graph.words.dates.full(date),
});

/** Our text was wrong: what it said, what it says now, and where that can be read. */
function correctionText({ after: graph }: Sides, { data }: Entry<'correction'>, entry: AnyEntry, { before, after }: Told): string {
  const { changes: words } = graph.words;
  return words.corrected({
    subject: subjectText(graph, entry),
    from: before ?? words.nothing,
    to: after ?? words.nothing,
    reason: data.reason,
    sources: citations(graph, data.sources).map(citationText),
  });
}

type Observation = Partial<NonNullable<Entry<'measure'>['data']['baseline']>>;

/** A figure that the plan itself gives for a time, which is said with that. */
function figureText({ after: graph }: Sides, { entry, change }: Extract<Change, { what: 'field' }>, subject: string): string | undefined {
  const { path, within, before, after } = change;
  if (entry.kind !== 'measure' || (path[0] !== 'observations' && path[0] !== 'baseline')) return undefined;
  const isWhole = path.length === (path[0] === 'baseline' ? 1 : 2);
  if (!isWhole && path.at(-1) !== 'value') return undefined;
  const { changes: words, dates, locale } = graph.words;
  const [was, is] = (isWhole ? [before, after] : [within.before, within.after]) as [Observation | undefined, Observation | undefined];
  const { period = '', area } = is ?? was ?? {};
  const when = [dates.full(period), area && graph.get(area, 'district').data.name].filter(Boolean).join(', ');
  const said = (side: Observation) => (typeof side.value === 'number' ? locale.value(side.value, entry.data.unit.kind) : words.noFigure);
  if (!was) return words.figureAdded({ subject, when, value: said(is ?? {}) });
  return is ? words.figureChanged({ subject, when, from: said(was), to: said(is) }) : words.figureGone({ subject, when, value: said(was) });
}

function fieldTold(sides: Sides, change: Extract<Change, { what: 'field' }>): Told {
  const { entry, was } = change;
  const { schema, before, after, path, steps } = change.change;
  const { changes: words } = sides.after.words;
  const [first, second] = [sideOf(sides.before, was), sideOf(sides.after, entry)];
  const unit = unitOf(sides.after, entry, change.change);
  const [from, to] = [
    inWords({ ...first, unit: unitOf(sides.before, was, change.change) }, schema, before),
    inWords({ ...second, unit }, schema, after),
  ];
  const subject = subjectText(sides.after, entry);
  const field = words.field({ kind: entry.kind, path, steps: stepsInWords(after === undefined ? first : second, steps) });
  const told = { before: from ?? null, after: to ?? null };
  const planStatus = entry.kind === 'plan' && path[0] === 'status' ? words.planStatus[String(after)] : undefined;
  if (planStatus) return { ...told, sentence: planStatus(subject) };
  const figure = figureText(sides, change, subject);
  if (figure !== undefined) return { ...told, sentence: figure };
  if (Array.isArray(before) && Array.isArray(after) && change.class !== 'promise') {
    const only = (side: Side, mine: readonly unknown[], other: readonly unknown[]) =>
      mine
        .filter((item) => !other.includes(item))
        .map((item) => inWords(side, childSchema(optionFor(schema, mine), 0) ?? schema, item) ?? '');
    return {
      ...told,
      sentence: words.listChanged({ subject, field, added: only(second, after, before), gone: only(first, before, after) }),
    };
  }
  if (from === undefined) return { ...told, sentence: words.filled({ subject, field, to: to ?? words.nothing }) };
  if (to === undefined) return { ...told, sentence: words.emptied({ subject, field, from }) };
  return { ...told, sentence: words.changed({ subject, field, from: aroundDifference(from, to), to: aroundDifference(to, from) }) };
}

function reportTold({ after: graph }: Sides, { entry, report, status }: Extract<Change, { what: 'report' }>): Told {
  const { changes: words, delivery, measures, dates, meetings } = graph.words;
  const subject = subjectText(graph, entry);
  const said = { subject, ...saidBy(graph, report.data) };
  const corrected =
    report.data.corrects && entry.record?.find(({ id, kind }) => id === report.data.corrects?.report && kind === report.kind);
  const right =
    corrected && report.data.corrects
      ? [words.putsRight({ date: dates.full((corrected as Entry<'progress-report'>).data.date), why: report.data.corrects.why })]
      : [];
  const told = (sentence: string, values: Pick<Told, 'before' | 'after'>): Told => ({
    ...values,
    sentence: [sentence, ...right].join(' '),
    correction: report.data.corrects !== undefined,
  });
  const inStatus = (id: string) => (delivery.statuses as Record<string, string>)[id] ?? id;
  if (report.kind === 'progress-report') {
    const given = inStatus(statusIn(report));
    if (!status) return told(words.earlierStatus({ ...said, status: given }), { after: given });
    const [from, to] = [inStatus(status.before), inStatus(status.after)];
    const sentence = from === to ? words.sameStatus({ ...said, status: to }) : words.status({ ...said, from, to });
    return told(sentence, { before: from, after: to });
  }
  if (report.kind === 'figure-report' && entry.kind === 'measure') {
    const { value, period, area } = report.data;
    const { kind, words: unit } = entry.data.unit;
    const figure = value === null ? undefined : graph.words.locale.value(value, kind);
    const where = area === undefined ? undefined : graph.get(area, 'district').data.name;
    const hasUnit = kind !== 'share' && kind !== 'change' && unit !== 'not stated';
    return told(words.figure({ ...said, value: figure, unit: hasUnit ? unit : undefined, period: dates.full(period), area: where }), {
      after: figure ?? null,
    });
  }
  if (report.kind === 'result-report') {
    const verdict = measures.verdicts[report.data.verdict];
    return told(words.result({ ...said, verdict }), { after: verdict });
  }
  const { verb, text } = report.data as Entry<'decision-report'>['data'];
  return told(words.decision({ ...said, verb: meetings.decision({ paragraph: undefined, verb }), text }), { after: text });
}

/** What an amendment changes, in words. */
function amendedTold(sides: Sides, { entry, amendment, change }: Extract<Change, { what: 'amended' }>): Told {
  const { after: graph } = sides;
  const { changes: words, dates, record } = graph.words;
  const side = {
    ...sideOf(graph, entry),
    unit: unitOf(graph, entry, { path: [change.field], within: { before: undefined, after: entry.data } }),
  };
  const schema = childSchema(kinds[entry.kind].schema, change.field) as Schema;
  const [from, to] = [change.from, change.to].map((value) => inWords(side, schema, value) ?? words.nothing) as [string, string];
  const { decidedBy, date, reason } = amendment.data;
  const by = typeof decidedBy === 'string' ? [] : bodyNames(graph, decidedBy);
  const field = words.field({ kind: entry.kind, path: [change.field], steps: [record.fields[change.field]] });
  return {
    before: from,
    after: to,
    file: amendment.file,
    sentence: [
      words.amended({ subject: subjectText(graph, entry), field, from, to, by, date: dates.full(date) }),
      reason === NO_REASON ? record.noReason : reason,
      ...promisedText(sides, entry),
    ].join(' '),
  };
}

function newTold(sides: Sides, entry: AnyEntry): Told {
  const { after: graph } = sides;
  const { changes: words } = graph.words;
  const subject = subjectText(graph, entry);
  if (sides.before.withdrawn.some((each) => keyOf(each) === keyOf(entry)))
    return { after: calledOf(graph, entry), sentence: words.isBack(subject) };
  const side = sideOf(graph, entry);
  const { shape } = kinds.action.schema;
  if (entry.kind === 'action') {
    const [due, owners] = [inWords(side, shape.due, entry.data.due) ?? '', inWords(side, shape.owners, entry.data.owners) ?? ''];
    return { after: entry.data.title, sentence: words.newAction({ subject, due, owners }) };
  }
  if (entry.kind === 'correction') {
    const about = correctedEntry(graph.entries, entry);
    const { was, is, field } = entry.data;
    const [before, after] = [was, is].map((value) => about && writtenInWords(graph, about, field, value));
    const values = { before: before ?? null, after: after ?? null, correction: true };
    if (about) return { ...values, sentence: correctionText(sides, entry, about, { ...values, sentence: '' }) };
  }
  return { after: calledOf(graph, entry), sentence: words.isNew(subject) };
}

/** When and why an entry was withdrawn that is seen no more: its address stays, and says so. */
function withdrawalOf({ after }: Sides, entry: AnyEntry): Withdrawal | undefined {
  const now = after.withdrawn.find((each) => keyOf(each) === keyOf(entry));
  return now && publicationOf(now).withdrawn;
}

function told(sides: Sides, change: Change, isGoneAddress: (address: string) => boolean): Told {
  const { changes: words } = sides.after.words;
  const { entry } = change;
  const takenBack = takenBackTold(sides, change);
  if (takenBack) return takenBack;
  if (change.what === 'new') return newTold(sides, entry);
  if (change.what === 'report') return reportTold(sides, change);
  if (change.what === 'amended') return amendedTold(sides, change);
  if (change.what === 'field') {
    const field = fieldTold(sides, change);
    if (change.correction) return { ...field, sentence: correctionText(sides, change.correction, entry, field) };
    return change.class === 'promise' && PROMISES.includes(entry.kind)
      ? { ...field, sentence: [field.sentence, ...promisedText(sides, change.was)].join(' ') }
      : field;
  }
  if (change.what === 'text') {
    const { before, after } = change;
    const subject = subjectText(sides.after, entry);
    const [from, to] = [before, after].map((text, index) => words.quoted(aroundDifference(text, index === 0 ? after : before))) as [
      string,
      string,
    ];
    const values = { before: before || null, after: after || null };
    if (before === '') return { ...values, sentence: words.textAdded({ subject, to }) };
    return { ...values, sentence: after === '' ? words.textGone({ subject, from }) : words.textChanged({ subject, from, to }) };
  }
  const address = addressOf(entry, sides.before.currentPlan.id);
  const subject = subjectText(sides.before, entry);
  const withdrawn = withdrawalOf(sides, entry);
  return {
    before: calledOf(sides.before, entry),
    after: null,
    sentence: [
      withdrawn
        ? words.withdrawn({ subject, date: sides.after.words.dates.full(withdrawn.on), why: withdrawn.why })
        : words.isGone({ subject, address: isGoneAddress(address) ? address : undefined }),
      ...(PROMISES.includes(entry.kind) ? promisedText(sides, entry) : []),
    ].join(' '),
  };
}

const natural = new Intl.Collator('en', { numeric: true });

/** Changes as a reader meets them: what matters most first, then by plan, kind, id and field. */
export function byOrder(a: ToldChange, b: ToldChange): number {
  const byClass = CHANGE_CLASSES.indexOf(a.class) - CHANGE_CLASSES.indexOf(b.class);
  if (byClass !== 0) return byClass;
  const keyOf = ({ id, kind, field, sentence }: ToldChange) => [id.includes('/') ? id.split('/')[0] : '', kind, id, field, sentence];
  const other = keyOf(b);
  return keyOf(a).reduce((order, each, index) => order || natural.compare(each ?? '', other[index] ?? ''), 0);
}

/** What is gone takes its address with it; and a correction that comes after what it is about is one too. */
function classOf({ before }: Sides, change: Change, isGoneAddress: (address: string) => boolean): Change['class'] {
  if (change.what === 'gone' && isGoneAddress(addressOf(change.entry, before.currentPlan.id))) return 'promise';
  return change.what === 'new' && change.entry.kind === 'correction' ? 'correction' : change.class;
}

export function toldOf(sides: Sides, change: Change, isGoneAddress: (address: string) => boolean): ToldChange {
  const { entry } = change;
  const { sentence, before = null, after = null, correction = false, field = fieldOf(change), file } = told(sides, change, isGoneAddress);
  const isGone = change.what === 'gone';
  const address = isGone ? null : addressOf(entry, sides.after.currentPlan.id);
  return {
    class: classOf(sides, change, isGoneAddress),
    correction: correction || change.correction !== undefined,
    kind: entry.kind,
    id: idInCollection(entry),
    field,
    page: address && (address.split('#')[0] ?? address),
    address,
    file: file ?? (change.what === 'report' ? change.report.file : entry.file),
    sentence,
    before,
    after,
  };
}
