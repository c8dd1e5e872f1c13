/** Where a link in a text leads. Authors link content files by their path, which their editor and GitHub can follow too. */
import { posix } from 'node:path';
import { kinds } from '../schema/kinds.ts';
import { isTelephone, wrongWebAddress } from '../schema/web-address.ts';
import { type Block, eachBlock } from '../source/blocks.ts';
import { nearMiss } from '../source/near-miss.ts';
import type { AnyEntry, EntryName } from '../source/read-content.ts';
import { indexOnce } from '../source/references.ts';

/** What a link can lead to: an entry, or the draft of one. */
export interface Linked extends EntryName {
  file: string;
  /** Undefined if the text could not be read. */
  body: readonly Block[] | undefined;
}

export type LinkTarget<E extends Linked = AnyEntry> =
  | { type: 'entry'; entry: E; anchor: string | undefined }
  | { type: 'web'; href: string }
  | { type: 'here'; anchor: string }
  | { type: 'nowhere' };

/** The ids that a link can name after `#`. */
export const anchorsOf = ({ body }: Linked): string[] =>
  [...eachBlock(body ?? [])].flatMap((block) => {
    if (block.type === 'heading') return [block.id];
    return block.type === 'paragraph' && block.anchor ? [block.anchor] : [];
  });

const hasAnchor = (entry: Linked, anchor: string) => entry.body === undefined || anchorsOf(entry).includes(anchor);

export const fileOf = (path: string, from: Pick<Linked, 'file'>): string => posix.normalize(posix.join(posix.dirname(from.file), path));

const byFile = indexOnce<Linked>((entry) => entry.file);

/** Resolves `href` as written in the text of `from`. */
export function linkTarget<E extends Linked>(href: string, from: Linked, entries: readonly E[]): LinkTarget<E> {
  if (isTelephone(href) || wrongWebAddress(href) === undefined) return { type: 'web', href };
  const [path = '', anchor] = href.split('#');
  if (!path) return anchor && hasAnchor(from, anchor) ? { type: 'here', anchor } : { type: 'nowhere' };
  const file = fileOf(path, from);
  const inFile = (byFile(entries).get(file) ?? []) as readonly E[];
  const [first] = inFile;
  if (!first) return { type: 'nowhere' };
  const isList = kinds[first.kind].form === 'list';
  const entry = isList ? inFile.find(({ id }) => id === anchor) : first;
  if (!entry) return { type: 'nowhere' };
  if (!isList && anchor && !hasAnchor(entry, anchor)) return { type: 'nowhere' };
  return { type: 'entry', entry, anchor: isList ? undefined : anchor };
}

const withoutEnding = (path: string) => path.replace(/\/$|\.(mdx?|ya?ml|html?)$/, '');

/** The path, from `from` on, of the file that a link which leads nowhere was probably meant for. */
export function likelyLink(href: string, from: Linked, entries: readonly Linked[]): string | undefined {
  const [path = '', anchor] = href.replaceAll('\\', '/').split('#');
  const files = [...new Set(entries.map(({ file }) => file))];
  const wanted = withoutEnding(fileOf(path, from));
  const fromRoot = withoutEnding(path.replace(/^\//, ''));
  const [nameOf, folderOf] = [(file: string) => posix.basename(withoutEnding(file)), posix.dirname];
  const sameName = files.filter((each) => nameOf(each) === posix.basename(wanted));
  const sameFolder = files.filter((each) => folderOf(each) === folderOf(wanted));
  const [near, nearFolder] = [nearMiss(posix.basename(wanted), sameFolder.map(nameOf)), nearMiss(folderOf(wanted), sameName.map(folderOf))];
  const file =
    files.find((each) => withoutEnding(each) === wanted) ??
    files.find((each) => withoutEnding(each).endsWith(`/${fromRoot}`)) ??
    sameFolder.find((each) => nameOf(each) === near) ??
    (sameName.length === 1 ? sameName[0] : sameName.find((each) => folderOf(each) === nearFolder));
  if (!file) return undefined;
  return posix.relative(posix.dirname(from.file), file) + (anchor ? `#${anchor}` : '');
}
