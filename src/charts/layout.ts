/** The shape of a chart that is ready to be drawn: what every kind of chart makes of a view for a width. */
import type { ChartConfiguration } from 'chart.js';
import type { Words } from '../words/words.ts';
import type { ChartView } from './chart-view.ts';
import type { ChartWidth, Point } from './frame.ts';
import type { LegendEntry } from './legend.ts';
import type { Area } from './svg-context.ts';

/** A part of the picture that Chart.js draws. */
export interface Panel extends Area {
  config: ChartConfiguration<'bar', Point[]> | ChartConfiguration<'line', Point[]>;
}

/** All in px. */
export interface Layout {
  width: number;
  height: number;
  legend: LegendEntry[];
  panels: Panel[];
  /** The area that belongs to each row of the chart’s table, in its order. */
  places: Area[];
}

/** Lays out a kind of chart for a width. */
export type LayOut = (view: ChartView, width: ChartWidth, words: Words) => Layout;
