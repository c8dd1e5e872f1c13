/** What is made of a chart, in the words of English: what a test says of words, it says of these. */
import { cellText as cellTextIn } from '../../../src/charts/cell-text.ts';
import { type PictureOrigin, chartPicture as pictureIn } from '../../../src/charts/chart-picture.ts';
import { chartProblems as problemsIn } from '../../../src/charts/chart-problems.ts';
import { summary as summaryIn } from '../../../src/charts/chart-summary.ts';
import { chartTable as tableIn } from '../../../src/charts/chart-table.ts';
import type { ChartRow, ChartView } from '../../../src/charts/chart-view.ts';
import { drawing, standingAlone } from '../../../src/charts/drawing.ts';
import type { ChartWidth } from '../../../src/charts/frame.ts';
import { chartCsv as csvIn } from '../../../src/subjects/open-data/chart-csv.ts';
import { wordsIn } from '../../../src/words/words.ts';

export const words = wordsIn('en-GB');

export const cellText = (view: ChartView, row: ChartRow, series: number) => cellTextIn(view, row, series, words);
export const chartProblems = (view: ChartView) => problemsIn(view, words);
export const summary = (view: ChartView) => summaryIn(view, words);
export const chartTable = (view: ChartView) => tableIn(view, words);
export const chartCsv = (view: ChartView, licence?: string) => csvIn(view, words, licence);
export const chartPicture = (view: ChartView, origin: PictureOrigin) => pictureIn(view, origin, words);

/** The picture of a page, drawn anew. */
export const web = (view: ChartView, width: ChartWidth): string => drawing({ ...view }, width, words).svg;
/** The picture of a file of its own. */
export const alone = (view: ChartView, width: ChartWidth): string =>
  standingAlone(drawing(view, width, words), words.charts.alternative({ finding: view.finding, summary: summary(view) }));
