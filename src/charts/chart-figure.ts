/**
 * A chart as a page shows it: heading, pictures for those who see them, sentence and table for all, and what the script
 * needs that lets a reader step through the values. Every text is here, so that a component only has to put it on the page.
 */
import type { UnitKind } from '../schema/unit.ts';
import type { Words } from '../words/words.ts';
import { summary } from './chart-summary.ts';
import { chartTable, namesUnit, unsaid } from './chart-table.ts';
import type { ChartView } from './chart-view.ts';
import { drawing } from './drawing.ts';

/** A piece of a text that only screen readers are given: it tells the controls of one chart from those of another. */
export interface Unseen {
  unseen: string;
}
export type Said = (string | Unseen)[];

export interface FigureCell {
  text: string;
  /** It is not read out where a reader goes from row to row. */
  isUnsaid: boolean;
  /** What a screen reader is told in the place of a dash. */
  unseen?: string | undefined;
}

export interface ChartFigure {
  id: string;
  name: string;
  finding: string;
  /** What is counted, of whom: the line under the heading. */
  subject: string;
  wide: string;
  narrow: string;
  summary: string;
  notes: readonly string[];
  table: {
    caption: string;
    columns: readonly string[];
    rows: readonly { header: string; href?: string | undefined; cells: readonly FigureCell[] }[];
    /** Over a long table, which is folded; undefined for a short one, which is not. */
    fold?: string | undefined;
  };
  /** How to step through the values; undefined where there is only one. */
  reader?: { step: Said; columns: readonly string[]; rows: readonly (readonly (string | null)[])[] } | undefined;
  /** How to choose among many; undefined where there is nothing to choose. */
  explore?: Said | undefined;
  source: string;
  /** Names of files to take away begin with it; undefined for a chart of no plan. */
  fileName?: string | undefined;
  file: (format: string) => Said;
}

/** Where a chart stands. */
export interface FigurePlace {
  /** The id of its plan; without it, there are no files to take away. */
  plan?: string | undefined;
  /** On a page over several plans, each may have a chart of the same name. */
  ofSeveral?: boolean | undefined;
  /** Tells this chart from others on the page, in a few words. */
  subject?: string | undefined;
}

/** More rows than these are folded. */
const SHORT = 5;
/** So many rows are something to choose from, even of one series. */
const MANY = 12;
/** Kinds whose values carry their unit; a rank has none. Any other is to be known before the figures are read. */
const SAID_BY_VALUES: readonly UnitKind[] = ['share', 'change', 'money', 'rank'];
/** In a table, for what is no gap. */
const DASH = '–';

export function chartFigure(view: ChartView, words: Words, { plan, ofSeveral, subject = view.columnLabel }: FigurePlace = {}): ChartFigure {
  const { charts } = words;
  const naming = { subject, unseen: (unseen: string): Unseen => ({ unseen }) };
  const table = chartTable(view, words);
  const rows = table.rows.map((row, place) => ({
    ...row,
    cells: row.cells.map((text, column): FigureCell => {
      const why = unsaid(view, place, column);
      return why === 'no target' ? { text: DASH, isUnsaid: true, unseen: charts.noTarget } : { text, isUnsaid: why !== undefined };
    }),
  }));
  const isUnitSaid = SAID_BY_VALUES.includes(view.unit.kind) || namesUnit(view);
  return {
    id: ['chart', plan !== undefined && ofSeveral ? plan : '', view.id].filter(Boolean).join('-'),
    name: charts.figure.name({ subject }),
    finding: view.finding,
    subject: charts.subject({ ...view, unit: isUnitSaid ? undefined : view.unit.words }),
    wide: drawing(view, 'wide', words).svg,
    narrow: drawing(view, 'narrow', words).svg,
    summary: summary(view, words),
    notes: view.notes ?? [],
    table: { ...table, rows, fold: rows.length > SHORT ? charts.figure.table : undefined },
    reader:
      rows.length > 1
        ? {
            step: charts.figure.step(naming),
            columns: table.columns,
            rows: rows.map(({ header, cells }) => [header, ...cells.map(({ text, isUnsaid }) => (isUnsaid ? null : text))]),
          }
        : undefined,
    explore: isToExplore(view) ? charts.figure.explore(naming) : undefined,
    source: charts.figure.source(view),
    // “safer-norfolk-2021” and “2021-priorities” have the year in common: it is said once.
    fileName: plan === undefined ? undefined : `${plan}-${view.id}`.replace(/(-\d{4})\1(?=-)/, '$1'),
    file: (format) => charts.figure.file({ ...naming, format }),
  };
}

/** Ranks are an order, not amounts: a part of them, drawn as bars, would mislead. */
function isToExplore({ kind, series, rows }: ChartView): boolean {
  const hasChoice = series.length > 1 || rows.length > MANY;
  return hasChoice && kind !== 'ranking' && rows.some(({ values }) => values.some((value) => value !== null));
}
