/** The chart as a picture for places that take no SVG, wide enough for a slide. */
import type { APIRoute } from 'astro';
import { chartPicture } from '../../../../../charts/chart-picture.ts';
import { chartPng } from '../../../../../charts/chart-png.ts';
import type { ChartView } from '../../../../../charts/chart-view.ts';
import { graph } from '../../../../../site.ts';
import { chartPaths } from '../../../../../subjects/page/paths.ts';
import { pictureOrigin } from '../../../../../subjects/partnership/publisher.ts';

export const getStaticPaths = () => chartPaths(graph);

const origin = pictureOrigin(graph);

export const GET: APIRoute<{ chart: ChartView }> = ({ props: { chart } }) =>
  new Response(chartPng(chartPicture(chart, origin), { width: 1280 }), { headers: { 'Content-Type': 'image/png' } });
