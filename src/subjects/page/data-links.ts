/** Where what a page over several plans shows can be had as data. */
import type { LinkItem } from '../../nodes/links.ts';
import { link, paragraph } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';

export const sharedDataNodes = (data: readonly LinkItem[], { page }: Words): PageNode[] =>
  data.length > 0 ? [paragraph(runsIn(page.asData(data.map(link))))] : [];
