/** What has changed since a meeting, for a scrutiny pack and for the page of notices. */
import { list, section, text } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import type { SinceView } from './since.ts';

export const sinceNodes = (since: SinceView | undefined, level: number, { changes }: Words): PageNode[] =>
  since === undefined
    ? []
    : section<PageNode>(level, changes.since(since.meeting), list(since.sentences.map((sentence) => text(sentence))));
