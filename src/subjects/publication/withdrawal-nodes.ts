/** What a page, a list or a document says of what was withdrawn. */
import { facts, link, linkList, paragraph, section } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import type { WithdrawalView } from './withdrawals.ts';

const oneNodes = ({ kind, title, date, why, instead, wentOn = [], address }: WithdrawalView, words: Words): PageNode[] => {
  const { publication } = words;
  return [
    { ...paragraph(publication.was({ kind, title, date })), address } as PageNode,
    ...facts(
      [publication.why, why],
      [publication.instead, instead ? [link(instead)] : publication.nothingInstead],
      [publication.wentOn, wentOn.length > 0 ? linkList(wentOn) : undefined],
    ),
  ];
};

/** On a page that stood for what was withdrawn. */
export const withdrawnNodes = (all: readonly WithdrawalView[], words: Words): PageNode[] => [
  ...all.flatMap((each) => oneNodes(each, words)),
  paragraph(words.publication.stays),
];

/** At the end of a list of what holds: the addresses of what was withdrawn lead here. */
export const withdrawnSection = (all: readonly WithdrawalView[], level: number, address: string, words: Words): PageNode[] =>
  section<PageNode>(
    level,
    words.publication.withdrawnList,
    all.flatMap((each) => oneNodes(each, words)),
    `${address}#part-withdrawn`,
  );
