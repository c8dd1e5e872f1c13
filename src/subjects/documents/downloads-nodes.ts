/** What the page of downloads says below the documents: where the figures are, and what each format is good for. */
import { facts, heading, inLine, link, paragraph, type Run } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { contactRuns } from '../page/frame.ts';
import type { DownloadsView, OnPaperView, ShorterView } from './downloads.ts';

/** For who has no way to open a file. */
export const onPaperNodes = ({ summary, contact, ...known }: OnPaperView, words: Words): PageNode[] => {
  const { documents } = words;
  return [
    paragraph([
      ...runsIn(documents.onPaper<Run>({ ...known, summary: link(summary) })),
      ...runsIn(documents.anotherFormat<Run[]>(contactRuns(contact, words))),
    ]),
  ];
};

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
