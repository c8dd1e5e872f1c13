/** What the page of downloads says below the documents: where the figures are, and what each format is good for. */
import { facts, heading, inLine, link, paragraph } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { DownloadsView, ShorterView } from './downloads.ts';

/** Before the files of a document that is a book. */
export const shorterNodes = (shorter: ShorterView | undefined, { documents }: Words): PageNode[] =>
  shorter
    ? [
        paragraph(
          runsIn(
            documents.shorter({
              pages: shorter.pages,
              ways: inLine({ items: [...shorter.ways, ...(shorter.others ? [shorter.others] : [])].map((way) => [link(way)]) }),
            }),
          ),
        ),
      ]
    : [];

export const downloadsNodes = ({ address, data, explained }: DownloadsView, { documents }: Words): PageNode[] => [
  heading(2, documents.data, `${address}#part-data`),
  paragraph(runsIn(documents.dataOf(link(data)))),
  heading(2, documents.aboutFormats, `${address}#part-formats`),
  ...facts(...explained.map(({ label, about }): [string, string] => [label, about])),
];
