/** The chart as a picture that stands alone. */
import type { APIRoute } from 'astro';
import { chartPicture } from '../../../../../charts/chart-picture.ts';
import { graph } from '../../../../../site.ts';
import type { ChartView } from '../../../../../views/chart-view.ts';
import { chartPaths } from '../../../../../views/paths.ts';

export const getStaticPaths = () => chartPaths(graph);

const { name: site, licence } = graph.site.data;

export const GET: APIRoute<{ chart: ChartView }> = ({ props: { chart } }) =>
  new Response(chartPicture(chart, { site, licence }), { headers: { 'Content-Type': 'image/svg+xml' } });
