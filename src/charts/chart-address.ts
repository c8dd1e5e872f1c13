/** The permanent addresses of the files of charts, relative to the base path of the site. */

/** The forms in which readers can take a chart away, and `json`, which is also what the page asks for to explore it. */
export type ChartFormat = 'csv' | 'svg' | 'png' | 'json';
export const chartAddress = (plan: string, chart: string, format: ChartFormat) => `/data/plans/${plan}/charts/${chart}.${format}`;
/** The picture that other sites show beside a link to the page of the chart. */
export const chartCardAddress = (plan: string, chart: string) => `/data/plans/${plan}/charts/${chart}-card.png`;
