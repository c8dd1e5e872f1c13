/** The chart itself as JSON, with its table in words: what the page asks for when a reader wants to explore it. */

import type { APIRoute } from 'astro';
import { chartTable } from '../../../../../charts/chart-table.ts';
import type { ChartView } from '../../../../../charts/chart-view.ts';
import type { Plan } from '../../../../../plan/graph.ts';
import { lastRecordOf } from '../../../../../plan/last-record.ts';
import { link } from '../../../../../render/html/link.ts';
import { periodStart } from '../../../../../schema/periods.ts';
import { graph } from '../../../../../site.ts';
import { chartPaths } from '../../../../../subjects/page/paths.ts';
import { publisherFacts } from '../../../../../subjects/partnership/publisher.ts';

export const getStaticPaths = () => chartPaths(graph);

/** Links of rows as they are in the page, under the site’s base path. */
const linked = <Row extends { href?: string | undefined }>(rows: Row[]): Row[] =>
  rows.map((row) => (row.href ? { ...row, href: link(row.href) } : row));

export const GET: APIRoute<{ plan: Plan; chart: ChartView }> = ({ props: { plan, chart } }) => {
  const table = chartTable(chart, graph.words);
  return Response.json({
    plan: plan.entry.data.title,
    asOf: periodStart(lastRecordOf(graph, plan)),
    ...publisherFacts(graph),
    // The unit in words, as it has been published from the first; its kind stands beside it.
    chart: { ...chart, unit: chart.unit.words, unitKind: chart.unit.kind, rows: linked(chart.rows) },
    table: { ...table, rows: linked(table.rows) },
  });
};
