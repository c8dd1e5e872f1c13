/** Reports and amendments: each is about one thing, once, rests on something, and fits what is there already. */
import { AMENDED_OF, isPromise } from '../../schema/amendment.ts';
import { FEWEST } from '../../schema/fields.ts';
import { periodKind } from '../../schema/periods.ts';
import { isSame } from '../../schema/schema-walk.ts';
import { say } from '../../source/problem.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { candidates, idOf } from '../../source/references.ts';
import { changesIn, isReport, type ReportKind, subjectOf, valueBefore } from '../record.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

type Report = Extract<AnyEntry, { kind: ReportKind }>;

/** The report that a report puts right. */
const correctedBy = (entries: readonly AnyEntry[], report: Report): Report | undefined =>
  report.data.corrects && (candidates(entries, report.data.corrects.report, [report.kind], report.plan)[0] as Report | undefined);

/** A correction is about what the report is about that it puts right, and comes no earlier. */
export const correctionsFit: Rule = ({ entries }) =>
  entries.filter(isReport).flatMap((report) => {
    const corrected = correctedBy(entries, report);
    // What is about nothing is told already.
    if (!corrected || !subjectOf(entries, report)) return [];
    const path = ['corrects', 'report'];
    if (subjectOf(entries, corrected) !== subjectOf(entries, report))
      return [problemAt(report, path, say('record/corrects-other', { report: corrected.id }))];
    return corrected.data.date > report.data.date
      ? [problemAt(report, path, say('record/corrects-later', { report: corrected.id, date: corrected.data.date }))]
      : [];
  });

/** A report has one correction; what is wrong in that is put right by a correction of the correction. */
export const correctedOnce: Rule = ({ entries }) => {
  const first = new Map<Report, string>();
  return entries.filter(isReport).flatMap((report) => {
    const corrected = correctedBy(entries, report);
    if (!corrected) return [];
    const other = first.get(corrected);
    first.set(corrected, other ?? report.id);
    return other === undefined ? [] : [problemAt(report, ['corrects', 'report'], say('record/corrected-twice', { other }))];
  });
};

/** That a target was met, or not, is said by somebody, somewhere. */
export const verdictHasSource = ruleFor('result-report', (report) =>
  report.data.verdict === 'no verdict' || report.data.sources || report.data.evidence
    ? []
    : [problemAt(report, ['verdict'], say('record/verdict-without-source', { verdict: report.data.verdict }))],
);

/** A figure reported fits those of its measure: the same kind of period, each period once; and where there is none, it says why. */
export const reportedFigures: Rule = ({ entries }) => {
  const reports = entries.filter(isReport).filter((report) => report.kind === 'figure-report');
  const corrected = new Set(reports.map((report) => correctedBy(entries, report)));
  const met = new Map<string, string>();
  /** The kind of period of a measure is that of the first figure that the plan printed, or else that was reported. */
  const firstOf = new Map<Entry | undefined, string>();
  for (const report of reports.toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1))) {
    const measure = subjectOf(entries, report);
    if (!corrected.has(report) && !firstOf.has(measure)) firstOf.set(measure, report.data.period);
  }
  return reports.flatMap((report) => {
    const { period, area, value, note } = report.data;
    const missing = value === null && !note ? [problemAt(report, ['value'], say('measures/no-reason'))] : [];
    const measure = subjectOf(entries, report) as Entry<'measure'> | undefined;
    if (!measure || corrected.has(report)) return missing;
    const keyOf = (figure: { period: string; area?: string | undefined }) =>
      [measure.plan, measure.id, figure.period, figure.area && idOf(figure.area)].join(' ');
    const printed = measure.data.observations ?? [];
    const key = keyOf(report.data);
    const other = met.get(key) ?? (printed.some((figure) => keyOf(figure) === key) ? measure.file : undefined);
    met.set(key, report.file);
    const first = printed[0]?.period ?? firstOf.get(measure);
    const kinds = { period, kind: periodKind(period), first: first ?? '', firstKind: periodKind(first ?? period) };
    return [
      ...missing,
      ...(other === undefined
        ? []
        : [problemAt(report, ['period'], say('record/figure-twice', { period, area: area && idOf(area), file: other }))]),
      ...(kinds.kind === kinds.firstKind ? [] : [problemAt(report, ['period'], say('measures/other-period', kinds))]),
    ];
  });
};

/** A count of one to four may tell of a person: it is not written, unless it counts what is no person. */
export const fewInReports: Rule = ({ entries }) =>
  entries.filter(isReport).flatMap((report) => {
    if (report.kind !== 'figure-report' || report.data.countsNoPeople) return [];
    const measure = subjectOf(entries, report) as Entry<'measure'> | undefined;
    const { value } = report.data;
    const isFew = measure?.data.unit.kind === 'count' && value !== null && value > 0 && value < FEWEST;
    return isFew ? [problemAt(report, ['value'], say('few-people/figure', { fewest: FEWEST }))] : [];
  });

/** An amendment changes something that its promise has, from what held until then. */
export const amendmentsFit: Rule = ({ entries }) => {
  const amendments = entries.filter((entry): entry is Extract<AnyEntry, { kind: 'amendment' }> => entry.kind === 'amendment');
  const bySubject = Map.groupBy(amendments, (amendment) => subjectOf(entries, amendment));
  return amendments.flatMap((amendment) => {
    const changes = changesIn(amendment);
    if (changes.length === 0) return [problemAt(amendment, [], say('record/changes-nothing'))];
    const promise = subjectOf(entries, amendment);
    if (!promise || !isPromise(promise.kind)) return [];
    const own: readonly string[] = AMENDED_OF[promise.kind];
    return changes.flatMap(({ field, from, to }) => {
      if (!own.includes(field)) return [problemAt(amendment, [field], say('record/not-of-promise', { kind: promise.kind, own }))];
      if (isSame(from, to)) return [problemAt(amendment, [field, 'to'], say('record/no-change'))];
      const before = valueBefore(promise, bySubject.get(promise) ?? [], amendment, field);
      return isSame(from, before)
        ? []
        : [problemAt(amendment, [field, 'from'], say('record/from-differs', { before: before ?? null, file: promise.file }))];
    });
  });
};

/** All rules on reports and changes: the check has them for files, and the form for what is typed. */
export const RECORD_RULES: readonly Rule[] = [
  correctionsFit,
  correctedOnce,
  verdictHasSource,
  reportedFigures,
  fewInReports,
  amendmentsFit,
];
