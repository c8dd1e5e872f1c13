/** The partnership in the document of a plan: with its money, and with what is to be looked at, which have pages of their own. */
import { section } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import { programmeNodes } from '../meetings/meeting-nodes.ts';
import { fundingNodes } from '../money/funding-nodes.ts';
import { ending } from '../page/block-nodes.ts';
import { partnershipNodes } from './partnership-nodes.ts';

export const partnershipPart = ({ view, funding, programme }: Extract<DocumentPart, { kind: 'partnership' }>, words: Words): PageNode[] => [
  ...partnershipNodes(view, 1, words),
  ...section<PageNode>(2, words.money.title, fundingNodes(funding, 2, words), funding.address),
  ...section<PageNode>(2, words.meetings.programme.title, programmeNodes(programme, 3, words)),
  ending(view),
];
