/** What the page of downloads says below the documents: where the figures are, and what each format is good for. */
import { facts, heading, link, paragraph } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { DownloadsView } from './downloads.ts';

/** Above the documents: for who holds one of them already. */
export const holderNodes = ({ stillTrue }: DownloadsView, words: Words): PageNode[] => [
  paragraph(runsIn(words.stillTrue.haveOne(link(stillTrue)))),
];

export const downloadsNodes = ({ address, data, explained }: DownloadsView, { documents }: Words): PageNode[] => [
  heading(2, documents.data, `${address}#part-data`),
  paragraph(runsIn(documents.dataOf(link(data)))),
  heading(2, documents.aboutFormats, `${address}#part-formats`),
  ...facts(...explained.map(({ label, about }): [string, string] => [label, about])),
];
