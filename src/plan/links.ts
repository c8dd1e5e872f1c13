/** Where a link in a text leads. Authors link content files by their path, which their editor and GitHub can follow too. */
import { posix } from 'node:path';
import { eachBlock } from '../source/blocks.ts';
import type { AnyEntry } from '../source/read-content.ts';

export type LinkTarget =
  | { type: 'entry'; entry: AnyEntry; anchor: string | undefined }
  | { type: 'web'; href: string }
  | { type: 'here'; anchor: string }
  | { type: 'nowhere' };

const hasAnchor = (entry: AnyEntry, anchor: string) =>
  [...eachBlock(entry.body)].some(
    (block) => (block.type === 'heading' && block.id === anchor) || (block.type === 'paragraph' && block.anchor === anchor),
  );

/** Resolves `href` as written in the text of `from`. */
export function linkTarget(href: string, from: AnyEntry, entries: readonly AnyEntry[]): LinkTarget {
  if (/^https:\/\/[^\s/]+\.[^\s/]+/.test(href) || href.startsWith('tel:')) return { type: 'web', href };
  const [path = '', anchor] = href.split('#');
  if (!path) return anchor && hasAnchor(from, anchor) ? { type: 'here', anchor } : { type: 'nowhere' };
  const file = posix.normalize(posix.join(posix.dirname(from.file), path));
  const inFile = entries.filter((entry) => entry.file === file);
  const [first] = inFile;
  if (!first) return { type: 'nowhere' };
  const isList = inFile.length > 1 || 'id' in first.data;
  const entry = isList ? inFile.find(({ id }) => id === anchor) : first;
  if (!entry) return { type: 'nowhere' };
  if (!isList && anchor && !hasAnchor(entry, anchor)) return { type: 'nowhere' };
  return { type: 'entry', entry, anchor: isList ? undefined : anchor };
}
