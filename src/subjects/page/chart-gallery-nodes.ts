/** The page with an example of every kind of chart: what it shows, and why it is there. */
import { heading, paragraph } from '../../nodes/nodes.ts';
import { lead, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import type { ChartGalleryView } from './chart-gallery.ts';

export const chartGalleryNodes = ({ description, address, examples }: ChartGalleryView, { page }: Words): PageNode[] => [
  lead(description),
  paragraph(page.chartGallery.invented),
  ...examples.flatMap(({ title, why, chart }): PageNode[] => [
    heading(2, title, `${address}#example-${chart.id}`),
    paragraph(why),
    { type: 'chart', chart, subject: title, level: 3 },
  ]),
];
