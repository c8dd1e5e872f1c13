/** Targets as a table: what was promised, what is reported about it, how much, by when, for what. */
import { citationText, type LinkItem } from '../../nodes/links.ts';
import {
  type Column,
  type Content,
  citationRuns,
  type DocumentNode,
  inLine,
  linkList,
  listed,
  maybe,
  paragraph,
  type Run,
  section,
  strong,
  text,
} from '../../nodes/nodes.ts';
import { aside, asideRun, noted, onlyOnPages, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import { sharedNotes } from '../../nodes/shared-notes.ts';
import type { Words } from '../../words/words.ts';
import { waysRuns } from '../plans/who-answers-nodes.ts';
import { withdrawnSection } from '../publication/withdrawal-nodes.ts';
import type { ResultView, TargetItem, TargetListView } from './targets.ts';

/** A column: its head, its share of the width of paper, and what it has of a target. */
interface Part {
  head: string;
  width: number;
  numeric?: boolean;
  cell: (target: TargetItem) => Content;
}

const tableOf = (caption: string, targets: readonly TargetItem[], parts: readonly Part[]): DocumentNode => ({
  type: 'table',
  caption,
  columns: parts.map(({ head, width, numeric = false }): Column => ({ head: text(head), width, numeric })),
  rows: targets.map((target) => parts.map(({ cell }) => cell(target))),
});

/** What a target is about, but for the page that it stands on. */
const about = ({ measure, priority }: TargetItem, here?: string) =>
  [measure, priority].filter((each) => each !== undefined && each.address !== here) as LinkItem[];

const resultRuns = ({ said: verdict, period, text: said }: ResultView, { measures }: Words): Run[] =>
  runsIn(measures.result({ verdict: strong(verdict), period, said }));

/** Links to a target lead to its name, where this table is its place. */
const nameOf =
  (isPlace: boolean) =>
  ({ address, label }: TargetItem): Run[] =>
    isPlace ? [{ type: 'target', address, runs: text(label), fact: true }] : text(label);

/** The same with what it counts: a page has no list of words that a row is read with, as paper has. */
const nameWithMeaning =
  ({ isPlace = false, here }: Options) =>
  (target: TargetItem): Run[] => [
    ...nameOf(isPlace)(target),
    ...(target.counts && target.measure?.address !== here ? [...text(' '), asideRun(text(target.counts))] : []),
  ];

interface Options {
  /** True where other pages’ links to a target lead to. */
  isPlace?: boolean;
  /** The page that it stands on, to which no row need lead. */
  here?: string;
}

const differIn = (targets: readonly TargetItem[], said: (target: TargetItem) => string): boolean => new Set(targets.map(said)).size > 1;

const noteNodes = (targets: readonly TargetItem[], { measures }: Words, label?: string): PageNode[] =>
  noted(
    sharedNotes(targets).map(({ labels, notes }) => (labels.length > 0 ? measures.noteOn({ targets: labels, notes }) : notes.join(' '))),
    label,
  );

/** The one document that all targets come from, if it is one: then each needs to name its place only. */
function oneDocument(targets: readonly TargetItem[]): string | undefined {
  const documents = new Set(targets.flatMap(({ citations }) => citations.map((each) => citationText({ ...each, at: undefined }))));
  return documents.size === 1 ? [...documents][0] : undefined;
}

/** Whom to ask of those that are due and of which no result is known: once for each plan, which is named where there are several. */
const askNodes = (targets: readonly TargetItem[], { measures }: Words): PageNode[] => {
  const silent = targets.filter(({ results, isDue }) => isDue && results.length === 0);
  const asks = new Map(silent.flatMap(({ ask }) => (ask ? [[ask.plan, ask] as const] : [])));
  return [...asks.values()].map((ask) =>
    paragraph(
      runsIn(
        measures.askWhat({
          ways: waysRuns(ask),
          plan: asks.size > 1 ? ask.plan : undefined,
          silent: silent.length,
          isAll: silent.length === targets.length,
        }),
      ),
    ),
  );
};

/** A source stands beside its target, or below the table if it is the one of all; so do the area, and that no time is known. */
function onPages(caption: string, targets: readonly TargetItem[], words: Words, options: Options): PageNode[] {
  const { measures } = words;
  const { here } = options;
  const { heads } = measures;
  const [differInArea, differInSource] = [differIn(targets, ({ area }) => area), differIn(targets, ({ source }) => source)];
  const [first] = targets;
  const document = oneDocument(targets);
  const placeIn = ({ citations, source }: TargetItem) => (document ? citations.flatMap(({ at }) => at ?? []).join('; ') : source);
  const isTimed = targets.some(({ hasTime }) => hasTime) || differIn(targets, ({ by }) => by);
  /** Where no target has a report, one sentence says so, and not a cell in every row. */
  const isReported = targets.some(({ results, isDue }) => results.length > 0 || !isDue);
  const results = (target: TargetItem): Content =>
    target.results.length === 0
      ? text(target.noResult)
      : listed(
          target.results.map((result) => [...resultRuns(result, words), asideRun(runsIn(measures.sources(citationRuns(result.sources))))]),
        );
  return [
    ...maybe(isReported ? undefined : measures.nothingReported(targets.length)),
    ...askNodes(targets, words),
    tableOf(caption, targets, [
      { head: heads.target, width: 5, cell: nameWithMeaning(options) },
      ...(targets.some((target) => about(target, here).length > 0)
        ? [{ head: heads.about, width: 3, cell: (target: TargetItem) => linkList(about(target, here)) }]
        : []),
      ...(isReported ? [{ head: heads.reported, width: 4, cell: results }] : []),
      { head: heads.aim, width: 2, numeric: true, cell: ({ aim }) => text(aim) },
      ...(isTimed ? [{ head: heads.by, width: 2, cell: ({ by }: TargetItem) => text(by) }] : []),
      ...(differInArea ? [{ head: heads.area, width: 2, cell: ({ area }: TargetItem) => text(area) }] : []),
      ...(differInSource ? [{ head: heads.source, width: 3, cell: (target: TargetItem) => text(placeIn(target)) }] : []),
    ]),
    ...noteNodes(targets, words),
    ...aside(
      measures.ofAllTargets({
        by: isTimed ? undefined : first?.by,
        area: differInArea ? undefined : first?.area,
        source: differInSource ? document : first?.source,
      }),
    ),
  ];
}

/** Paper is narrow: what all targets share stands once below the table, such as area, sources, and that nothing was reported. */
function onPaper(caption: string, targets: readonly TargetItem[], words: Words, isPlace: boolean): PageNode[] {
  const { measures } = words;
  const { heads } = measures;
  const isReported = targets.some(({ results }) => results.length > 0);
  const differInArea = differIn(targets, ({ area }) => area);
  const results = ({ results: all, noResult }: TargetItem): Content =>
    all.length === 0
      ? text(noResult)
      : listed(all.map((result) => [...resultRuns(result, words), ...text(` (${result.sources.map(citationText).join('; ')})`)]));
  return [
    tableOf(caption, targets, [
      { head: heads.target, width: 5, cell: nameOf(isPlace) },
      { head: heads.aim, width: 1.8, cell: ({ aim }) => text(aim) },
      { head: heads.by, width: 2, cell: ({ by }) => text(by) },
      ...(differInArea ? [{ head: heads.area, width: 2, cell: ({ area }: TargetItem) => text(area) }] : []),
      ...(isReported ? [{ head: heads.reported, width: 4, cell: results }] : []),
    ]),
    ...(isReported ? [] : [...new Set(targets.map(({ noResult }) => noResult))].flatMap((why) => maybe(measures.sentence(why)))),
    ...noteNodes(targets, words, measures.aboutTargets),
    { type: 'source', runs: runsIn(measures.sources(inLine({ items: [...new Set(targets.map(({ source }) => source))].map(text) }))) },
  ];
}

export const targetNodes = (caption: string, targets: readonly TargetItem[], words: Words, options: Options = {}): PageNode[] =>
  targets.length > 0
    ? [
        onlyOnPages(...onPages(caption, targets, words, options)),
        onlyOnPaper(...onPaper(caption, targets, words, options.isPlace ?? false)),
      ]
    : [];

/** Every target of a plan, under a heading of this level, with the chart of those that are changes. */
export const targetListNodes = (view: TargetListView, level: number, words: Words): PageNode[] => [
  ...(view.chart ? [{ type: 'chart', chart: view.chart, plan: view.plan, level: level + 1 } as const] : []),
  ...section<PageNode>(
    level + 1,
    words.measures.allTargets,
    targetNodes(view.description, view.targets, words, { isPlace: true }),
    `${view.address}#part-targets`,
  ),
  ...withdrawnSection(view.withdrawn, level + 1, view.address, words),
];
