/** What a panel of values by period is: the plan of it that `period-panel` has drawn and `point-words` writes values into. */
import type { Axis } from './axis.ts';
import type { ChartView } from './chart-view.ts';
import type { PeriodWords } from './period-words.ts';
import type { Area } from './svg-context.ts';

/** The word for a value: of which series, in which row. */
export interface PointWord {
  series: number;
  row: number;
}

/** A panel, and what is in it. */
export interface PeriodPanel {
  area: Area;
  /** Within the area. */
  plot: Area;
  axis: Axis;
  /** Indexes of its series, the uppermost first. The first is what the panel is about: its gaps are marked. */
  series: number[];
  periods: PeriodWords;
  /** Room for crosses above the names of the periods; 0 where no figure is missing. */
  crossStrip: number;
  showsNumbers: boolean;
  /** Lines and points as thick as there is room for. */
  scale: number;
  /** Which values are written beside their points, if there is room. */
  labels: (view: ChartView, series: number[]) => PointWord[][];
  title?: { lines: string[]; middle: number };
}
