/** How a plan stands on a day, as a scrutiny pack tells it: no page has it. */
import { type Content, type DocumentNode, maybe, paragraph, section, table, text } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { sinceNodes } from '../changes/since-nodes.ts';
import { actionEntries } from '../delivery/action-entries.ts';
import { measureEntries } from '../measures/measure-entries.ts';
import { measureNodes } from '../measures/measure-nodes.ts';
import type { PerformanceView } from './performance.ts';

function countNodes({ counts }: PerformanceView, { meetings: { performance } }: Words): DocumentNode[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const rows = counts.map(({ status, count }): Content[] => [text(status.label), text(String(count))]);
  return table(
    performance.counts(total),
    [
      [performance.status, 3],
      [performance.howMany, 1],
    ],
    rows,
  );
}

export function performanceNodes(view: PerformanceView, level: number, words: Words): PageNode[] {
  const { performance } = words.meetings;
  const { actions, unlinked, measures, withoutFigure } = view;
  return [
    paragraph(performance.about(view.asOf)),
    ...sinceNodes(view.since, level + 1, words),
    ...section<PageNode>(level + 1, performance.actions, [
      ...countNodes(view, words),
      ...actionEntries(performance.reported, actions, words, {
        last: { name: performance.latestReport, width: 4, of: ({ report }) => text(report ?? performance.noReport) },
      }),
      ...maybe(actions.length === 0 ? performance.noneReported : undefined),
      ...actionEntries(performance.unlinked, unlinked, words),
    ]),
    ...section<PageNode>(level + 1, performance.measures, [
      paragraph(performance.figures({ withFigure: measures.length, without: withoutFigure })),
      ...measureEntries(performance.everyMeasure, view.list, words),
      ...measures.flatMap((measure): PageNode[] => [
        { type: 'heading', level: level + 2, runs: text(measure.title), address: measure.address, minor: true },
        ...measureNodes(measure, level + 2, words),
      ]),
    ]),
  ];
}
