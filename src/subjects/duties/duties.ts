/** The page on what the law asks: each duty with the version of the law that was read, and what shows it in each plan. */

import type { LinkItem } from '../../nodes/links.ts';
import { answerOf, isAskedOf, saidOf } from '../../plan/duties.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { calledOf } from '../../plan/titles.ts';
import { type Answer, EVIDENCE_KINDS } from '../../schema/duty.ts';
import type { Inline } from '../../source/blocks.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { sharedDataLinks } from '../open-data/open-data-table.ts';
import { addressOf, DUTIES } from '../page/addresses.ts';
import { planLink } from '../page/entry-links.ts';
import { allPlansCrumbs, contentsList, type PageView, pageBuilder } from '../page/page.ts';
import { chapterLabel } from '../plans/chapters.ts';

type Duty = Entry<'duty'>;

/** What there is of one plan. */
export interface AnswerView {
  plan: LinkItem;
  answer: Answer;
  evidence: { shows: Inline[]; places: LinkItem[] }[];
  missing?: Inline[] | undefined;
}

export interface DutyView {
  id: string;
  title: string;
  asks: Inline[];
  /** Since when it has been asked, or in which time it was. */
  time?: string | undefined;
  law: { passage: LinkItem; version: string }[];
  /** Of the current plan, if it was asked of that. */
  current?: AnswerView | undefined;
  /** Of the other plans that it was asked of, the latest first. */
  others: AnswerView[];
  notes: Inline[][];
}

export interface DutiesView extends PageView {
  plan: LinkItem;
  /** Those that were asked of the current plan. */
  asked: DutyView[];
  /** Those that were asked of other plans alone. */
  others: DutyView[];
  data: LinkItem[];
}

const labelOf = (graph: Graph, entry: AnyEntry): string => {
  if (entry.kind === 'chapter') return chapterLabel(graph, entry as Entry<'chapter'>);
  if (entry.kind === 'document') return entry.data.shortTitle ?? entry.data.title;
  return calledOf(graph, entry);
};

type Place = NonNullable<NonNullable<Duty['data']['plans']>[number]['evidence']>[number]['at'][number];

/** A place that shows something, as a link: to the very paragraph, where that is known. */
export function placeOf(graph: Graph, { entry: reference, paragraph }: Place): LinkItem {
  const entry = graph.anywhere(reference, ...EVIDENCE_KINDS) as AnyEntry;
  const [label, address] = [labelOf(graph, entry), addressOf(entry, entry.plan ?? graph.currentPlan.id)];
  return paragraph === undefined
    ? { label, address }
    : { label: graph.words.duties.paragraph({ label, paragraph }), address: `${address}#p${paragraph}` };
}

/** Where the law says so, in words: “Crime and Disorder Act 1998, section 6”. */
export function passageOf(graph: Graph, { document, at }: Duty['data']['law'][number]): string {
  const { data } = graph.get(document, 'document');
  return graph.words.duties.passage({ document: data.shortTitle ?? data.title, at });
}

function timeOf(graph: Graph, { from, until }: Duty['data']): string | undefined {
  const { duties, dates } = graph.words;
  if (from && until) return duties.time.span({ from: dates.full(from), until: dates.full(until) });
  if (from) return duties.time.since(dates.full(from));
  return until && duties.time.until(dates.full(until));
}

export function dutiesView(graph: Graph): DutiesView {
  const { duties: words } = graph.words;
  const build = pageBuilder(graph);
  const { currentPlan } = graph;

  const answerView = (duty: Duty, plan: Plan): AnswerView => {
    const said = saidOf(graph, duty, plan);
    return {
      plan: planLink(plan),
      answer: answerOf(said),
      evidence: (said?.evidence ?? []).map(({ shows, at }) => ({
        shows: build.words(shows),
        places: at.map((place) => placeOf(graph, place)),
      })),
      missing: said?.lacks === undefined ? undefined : build.words(said.lacks),
    };
  };

  const dutyView = (duty: Duty): DutyView => ({
    id: duty.id,
    title: duty.data.title,
    asks: build.words(duty.data.asks),
    time: timeOf(graph, duty.data),
    law: duty.data.law.map((law) => ({ passage: { label: passageOf(graph, law), address: law.link }, version: law.version })),
    current: isAskedOf(duty, currentPlan) ? answerView(duty, currentPlan) : undefined,
    others: graph.plans.filter((plan) => plan !== currentPlan && isAskedOf(duty, plan)).map((plan) => answerView(duty, plan)),
    notes: (duty.data.notes ?? []).map(build.words),
  });

  const all = graph.all('duty');
  const asked = all.filter((duty) => isAskedOf(duty, currentPlan)).map(dutyView);
  const others = all.filter((duty) => !isAskedOf(duty, currentPlan)).map(dutyView);
  const plan = planLink(currentPlan);
  const documents = new Set(all.flatMap(({ data }) => data.law.map(({ document }) => document)));
  return {
    ...build.page({
      title: words.title,
      description: words.description,
      address: DUTIES,
      trail: allPlansCrumbs(graph),
      file: all[0]?.file,
      sources: [...documents].map((document) => ({ document })),
      contents: contentsList([
        [words.inShort, 'in-short', asked.length > 0],
        [words.each, 'each', asked.length > 0],
        [words.notOfCurrent(plan.label), 'others', others.length > 0],
      ]),
      search: { kind: graph.words.search.kinds.page },
    }),
    plan,
    asked,
    others,
    data: sharedDataLinks(
      graph,
      'duties',
      all.some((duty) => graph.plans.some((each) => isAskedOf(duty, each))),
    ),
  };
}
