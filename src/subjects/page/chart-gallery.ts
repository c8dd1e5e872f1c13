/** The page that shows every kind of chart with its edge cases: for those who build and check charts, not for search. */

import { type ChartExample, chartExamples } from '../../charts/examples/index.ts';
import type { Graph } from '../../plan/graph.ts';
import { GALLERY } from './addresses.ts';
import { contentsList, homeCrumb, type PageView, pageBuilder } from './page.ts';

export interface ChartGalleryView extends PageView {
  examples: readonly ChartExample[];
}

export const chartGalleryView = (graph: Graph): ChartGalleryView => ({
  ...pageBuilder(graph).page({
    title: graph.words.page.chartGallery.title,
    description: graph.words.page.chartGallery.description,
    address: GALLERY,
    trail: [homeCrumb(graph)],
    ownWords: true,
    indexed: false,
    contents: contentsList(chartExamples.map(({ title, chart }) => [title, `example-${chart.id}`, true] as const)),
  }),
  examples: chartExamples,
});
