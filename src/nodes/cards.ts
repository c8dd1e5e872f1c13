/** Things to choose among, each a link with its small drawing, where it has one, and a sentence. */
import type { DrawingName } from '../schema/drawing.ts';
import type { LinkItem } from './links.ts';
import { link, paragraph } from './nodes.ts';
import { aside, type PageNode } from './page-nodes.ts';

export interface CardItem extends LinkItem {
  summary: string;
  drawing?: DrawingName | undefined;
}

/** `brief`: on a phone they stand in rows, without their sentences. */
export const cards = (items: readonly CardItem[], look: 'cards' | 'cards brief' = 'cards'): PageNode[] =>
  items.length > 0
    ? [
        {
          type: 'list',
          ordered: false,
          look,
          items: items.map(({ drawing, summary, ...item }): PageNode[] => [
            paragraph([link(item)]),
            ...(drawing ? [{ type: 'sign' as const, of: drawing }] : []),
            ...aside(summary),
          ]),
        },
      ]
    : [];
