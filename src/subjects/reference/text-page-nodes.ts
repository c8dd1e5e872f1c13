/** A page of text of the partnership, with who publishes the site and whom to turn to where it says that. */
import { heading, paragraph } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { nodesOf } from '../page/block-nodes.ts';
import { contactRuns } from '../page/frame.ts';
import { publisherNodes } from '../partnership/publisher-nodes.ts';
import type { TextPageView } from './reference-pages.ts';

export const textPageNodes = (view: TextPageView, words: Words): PageNode[] => [
  ...nodesOf(view, 1, words),
  ...(view.publisher ? publisherNodes(view.publisher, view.address, 2, words) : []),
  ...(view.contact ? [heading(2, words.publisher.contact, `${view.address}#contact`), paragraph(contactRuns(view.contact, words))] : []),
];
