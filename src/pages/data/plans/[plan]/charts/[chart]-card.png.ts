/** The chart as the card that other sites show beside a link. */
import type { APIRoute } from 'astro';
import { CARD, chartCard, chartPicture } from '../../../../../charts/chart-picture.ts';
import type { ChartView } from '../../../../../charts/chart-view.ts';
import { pictureResponse } from '../../../../../publish/picture-files.ts';
import { graph } from '../../../../../site.ts';
import { chartPaths } from '../../../../../subjects/page/paths.ts';
import { pictureOrigin } from '../../../../../subjects/partnership/publisher.ts';

export const getStaticPaths = () => chartPaths(graph);

const origin = pictureOrigin(graph);

export const GET: APIRoute<{ chart: ChartView }> = ({ props: { chart } }) =>
  pictureResponse(chartCard(chartPicture(chart, origin, graph.words)), CARD.width);
