/**
 * What is new: notices, reports, changes of promises, corrections, each as an entry of feeds, with what it is about. What an entry says
 * does not change with the reports that come after it; only what was put right says so, and when.
 */

import type { FeedEntry } from '../../nodes/feed.ts';
import { citationText } from '../../nodes/links.ts';
import { statusIn } from '../../plan/actions.ts';
import { correctedEntry } from '../../plan/corrections.ts';
import type { Graph } from '../../plan/graph.ts';
import { plansOfMeeting } from '../../plan/meetings.ts';
import { correctionOf, isRecord, type RecordKind, type ReportKind, recordOf, subjectOf } from '../../plan/record.ts';
import { ofGraph } from '../../plan/remembered.ts';
import { periodStart } from '../../schema/periods.ts';
import { type Block, bodyText, plainText } from '../../source/blocks.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { toldOf } from '../changes/sentences.ts';
import { subjectText } from '../changes/subjects.ts';
import { addressOf, wholeAddress } from '../page/addresses.ts';
import { citations } from '../page/page.ts';
import { amendmentText, amendmentView } from '../record/amendments.ts';
import { correctionSentences } from '../record/corrections.ts';
import { reporters, reportSources } from '../record/reports.ts';

type Recorded = Extract<AnyEntry, { kind: RecordKind }>;
type Report = Extract<AnyEntry, { kind: ReportKind }>;

/** The year of the first feeds. A tag names a time at which the name of the host was that of the site (RFC 4151). */
const SINCE = '2026';

/** Whichever address this build is shown at, an entry keeps its id. */
export const tag = (graph: Graph, name: string): string => `tag:${new URL(graph.site.data.address).host},${SINCE}:${name}`;

export interface New {
  /** The plans that it belongs to. */
  plans: readonly string[];
  entry: FeedEntry;
  /** The notice, report, change or correction itself. */
  said: AnyEntry;
  /** What it is about, if that is one thing, and the address of that. */
  subject: AnyEntry | undefined;
  about: string | undefined;
}

function made(
  graph: Graph,
  entry: AnyEntry & { data: { date: string } },
  said: {
    title: string;
    sentences: readonly string[];
    plans: readonly (string | undefined)[];
    putRight?: string | undefined;
    about?: AnyEntry;
  },
): New {
  const published = periodStart(entry.data.date);
  return {
    plans: said.plans.filter((plan) => plan !== undefined),
    said: entry,
    subject: said.about,
    about: said.about && addressOf(said.about, graph.currentPlan.id),
    entry: {
      id: tag(graph, [entry.plan, entry.kind, entry.id].filter(Boolean).join('/')),
      title: said.title,
      text: said.sentences.filter(Boolean).join(' '),
      url: wholeAddress(graph, addressOf(entry, graph.currentPlan.id)),
      published,
      updated: said.putRight === undefined ? published : periodStart(said.putRight),
    },
  };
}

const cited = (graph: Graph, sources: readonly string[]): string => (sources.length > 0 ? graph.words.feeds.source(sources) : '');

/** A paragraph that is a link and nothing else (“See the agenda.”) leads nowhere where words are all that there is. */
const isLinkAlone = (block: Block): boolean =>
  block.type === 'paragraph' && block.children.every((inline) => inline.type === 'link' || !/\p{L}/u.test(plainText([inline])));

const wordsOf = (body: readonly Block[]): string => bodyText(body.filter((block) => !isLinkAlone(block))) || bodyText(body);

const noticeMade = (graph: Graph, notice: Entry<'update'>): New =>
  made(graph, notice as AnyEntry & Entry<'update'>, {
    title: notice.data.title,
    sentences: [wordsOf(notice.body), cited(graph, citations(graph, notice.data.sources).map(citationText))],
    plans: [notice.data.plan && graph.planOf(notice.data.plan).id],
  });

/** What was reported. The status of an action is told as it was given: which one it followed may be known better later. */
function reportSentence(graph: Graph, report: Report, subject: AnyEntry): string {
  const { changes, delivery, dates } = graph.words;
  if (report.kind !== 'progress-report')
    return toldOf({ before: graph, after: graph }, { what: 'report', class: 'status', entry: subject, report }, () => false).sentence;
  const { date, corrects } = report.data;
  const earlier = recordOf(subject as Entry, 'progress-report').find(({ id }) => id === corrects?.report);
  const verdict = delivery.statuses[statusIn(report)];
  return [
    changes.result({ subject: subjectText(graph, subject), verdict, by: reporters(graph, report), date: dates.full(date) }),
    ...(corrects && earlier ? [changes.putsRight({ date: dates.full(earlier.data.date), why: corrects.why })] : []),
  ].join(' ');
}

/** A report or a change of what it is about. */
function recordMade(graph: Graph, record: Recorded): New[] {
  const subject = subjectOf(graph.entries, record);
  if (!subject) return [];
  const title = graph.words.feeds.entry[record.kind](subjectText(graph, subject));
  const plans = subject.kind === 'meeting' ? plansOfMeeting(graph, subject).map(({ id }) => id) : [record.plan];
  if (record.kind === 'amendment') {
    const said = amendmentText(amendmentView(graph, subject as Entry, record as Entry<'amendment'>));
    return [made(graph, record, { title, sentences: [said], plans, about: subject })];
  }
  const all = recordOf(subject as Entry, record.kind) as Entry<ReportKind>[];
  const correction = correctionOf(all, record as Entry<ReportKind>);
  const { dates, record: words } = graph.words;
  const right =
    correction?.data.corrects && words.wasCorrected({ date: dates.full(correction.data.date), why: correction.data.corrects.why });
  const text = record.kind === 'progress-report' || record.kind === 'result-report' ? record.data.text : '';
  return [
    made(graph, record, {
      title,
      sentences: [
        reportSentence(graph, record, subject),
        text,
        ...(record.data.notes ?? []),
        cited(graph, reportSources(graph, record).map(citationText)),
        right ?? '',
      ],
      plans,
      putRight: correction?.data.date,
      about: subject,
    }),
  ];
}

function correctionMade(graph: Graph, correction: Entry<'correction'>): New[] {
  const about = correctedEntry(graph.entries, correction);
  if (!about) return [];
  const sources = citations(graph, correction.data.sources).map(citationText);
  return [
    made(graph, correction as AnyEntry & Entry<'correction'>, {
      title: graph.words.feeds.entry.correction(subjectText(graph, about)),
      sentences: [...correctionSentences(graph, correction, about), cited(graph, sources)],
      plans: [about.kind === 'plan' ? about.id : about.plan],
      about,
    }),
  ];
}

/** All that is new up to the day of the graph, the latest first. */
export const allNews = ofGraph((graph): readonly New[] => {
  const isKnown = ({ data }: { data: { date: string } }) => periodStart(data.date) <= graph.asOf;
  const all = [
    ...graph
      .all('update')
      .filter(isKnown)
      .map((notice) => noticeMade(graph, notice)),
    ...graph.entries
      .filter(isRecord)
      .filter(isKnown)
      .flatMap((record) => recordMade(graph, record)),
    ...graph
      .all('correction')
      .filter(isKnown)
      .flatMap((correction) => correctionMade(graph, correction)),
  ];
  return all.sort(({ entry: a }, { entry: b }) => b.updated.localeCompare(a.updated) || (a.id < b.id ? -1 : 1));
});
