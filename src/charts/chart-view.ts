/**
 * What a chart says apart from how it is drawn: whether its view is fit to be drawn, the words of a cell, and the sentence
 * that sums it up. The view itself is made by src/views/ (chart-view.ts).
 */
export type { AgreementAnswer, ChartKind, ChartRow, ChartSeries, ChartView } from '../views/chart-view.ts';
export { cellText } from './cell-text.ts';
export { chartProblems } from './chart-problems.ts';
export { summary } from './chart-summary.ts';
