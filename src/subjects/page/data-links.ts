/** Where what a page over several plans shows can be had as data. */
import type { LinkItem } from '../../nodes/links.ts';
import { links, paragraph } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';

export const sharedDataNodes = (data: readonly LinkItem[], { labels }: Words): PageNode[] =>
  data.length > 0 ? [paragraph(runsIn(labels.asData(links(data))))] : [];
