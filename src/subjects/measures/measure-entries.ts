/** Measures as a list: each with its latest figure and where it should go, where these are known. */
import { paragraph, text } from '../../nodes/nodes.ts';
import { entries, onlyOnPages, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import type { MeasureItem } from './measures.ts';

export const measureEntries = (
  caption: string,
  items: readonly MeasureItem[],
  { measures, labels }: Words,
  { ordered = false }: { ordered?: boolean } = {},
): PageNode[] => [
  ...(items.length > 0 && items.every(({ latest }) => !latest) ? [onlyOnPages(paragraph(measures.noFigure(items.length)))] : []),
  ...entries({
    caption,
    ordered,
    of: { name: measures.measure, width: 5 },
    columns: [
      {
        name: measures.direction,
        head: text(measures.direction),
        width: 3,
        inList: 'sentence',
        blank: labels.inPlaceOf['not stated'] ?? '',
      },
      { name: measures.latest, head: text(measures.latest), width: 2, inList: 'said', blank: measures.notReported },
    ],
    items: items.map(({ label, address, direction, latest }) => ({
      label,
      address,
      cells: [text(direction ?? ''), text(latest ?? '')],
    })),
  }),
];
