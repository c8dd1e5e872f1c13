/** What stands beside every report: who says it, what it puts right or what put it right, and where a reader can check it. */
import { paragraph } from '../../nodes/nodes.ts';
import { aside, cited, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import type { ReportView } from './reports.ts';

/** In sentences, for places without room for more. */
export const reportSentences = ({ by, corrected, corrects, notes }: ReportView, { record }: Words): string[] => [
  ...(corrected ? [record.wasCorrected(corrected)] : []),
  ...(corrects ? [record.corrects(corrects)] : []),
  ...(by.length > 0 ? [record.reportedBy(by)] : []),
  ...notes,
];

export function aboutReport(view: ReportView, words: Words): PageNode[] {
  const { corrected, ...others } = view;
  return [
    ...(corrected ? [paragraph(words.record.wasCorrected(corrected))] : []),
    ...reportSentences(others, words).flatMap((sentence) => aside(sentence)),
    ...cited(view.sources),
  ];
}
