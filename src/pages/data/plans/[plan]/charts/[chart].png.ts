/** The chart as a picture for places that take no SVG. */
import type { APIRoute } from 'astro';
import { chartPicture } from '../../../../../charts/chart-picture.ts';
import type { ChartView } from '../../../../../charts/chart-view.ts';
import { pictureResponse } from '../../../../../publish/picture-files.ts';
import { graph } from '../../../../../site.ts';
import { chartPaths } from '../../../../../subjects/page/paths.ts';
import { pictureOrigin } from '../../../../../subjects/partnership/publisher.ts';

export const getStaticPaths = () => chartPaths(graph);

/** In px: enough for a slide. */
const WIDTH = 1280;

const origin = pictureOrigin(graph);

export const GET: APIRoute<{ chart: ChartView }> = ({ props: { chart } }) =>
  pictureResponse(chartPicture(chart, origin, graph.words), WIDTH);
