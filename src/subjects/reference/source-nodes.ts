/** The documents that everything rests on, on their page and in the document of a plan: each with its parts below it. */
import { link, section, text } from '../../nodes/nodes.ts';
import { aside, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import type { SourcesView, SourceView } from './reference-pages.ts';

const sourceList = (views: readonly SourceView[], page: string, words: Words): PageNode[] =>
  views.length > 0 ? [{ type: 'list', ordered: false, items: views.map((view) => sourceItem(view, page, words)) }] : [];

const sourceItem = (
  { id, title, publisher, date, link: address, opened, notes, parts }: SourceView,
  page: string,
  words: Words,
): PageNode[] => [
  { type: 'paragraph', runs: address ? [link({ label: title, address })] : text(title), address: `${page}#${id}` },
  ...aside(words.sources.published({ by: publisher, date })),
  ...(opened === undefined ? [] : aside(words.sources.opened(opened))),
  ...notes.flatMap((note) => aside(note)),
  ...sourceList(parts, page, words),
];

/** The documents under a heading of this level: 1 is the title of their page. */
export const sourcesNodes = ({ address, held, notHeld }: SourcesView, level: number, words: Words): PageNode[] => [
  ...section(level + 1, words.sources.held, sourceList(held, address, words)),
  ...section(level + 1, words.sources.notHeld, sourceList(notHeld, address, words)),
];
