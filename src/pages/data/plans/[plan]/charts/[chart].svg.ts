/** The chart as a picture that stands alone. */
import type { APIRoute } from 'astro';
import { chartPicture } from '../../../../../charts/chart-picture.ts';
import type { ChartView } from '../../../../../charts/chart-view.ts';
import { graph } from '../../../../../site.ts';
import { chartPaths } from '../../../../../subjects/page/paths.ts';
import { pictureOrigin } from '../../../../../subjects/partnership/publisher.ts';

export const getStaticPaths = () => chartPaths(graph);

const origin = pictureOrigin(graph);

export const GET: APIRoute<{ chart: ChartView }> = ({ props: { chart } }) =>
  new Response(chartPicture(chart, origin, graph.words).svg, { headers: { 'Content-Type': 'image/svg+xml' } });
