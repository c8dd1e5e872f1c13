/**
 * The only code that reads the content folder: files -> entries, each with its data, its body as blocks and the
 * places of its fields, and every problem of form that was met on the way.
 */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Content } from './entry.ts';
import { isIgnored, isOfLedger, slotOf, strayFile } from './places.ts';
import { type Saying, START, say } from './problem.ts';
import { addUnread, type Memory, type Part, partOf } from './read-file.ts';
import { normalised } from './references.ts';

export type { AnyEntry, Content, Draft, Entry, EntryName } from './entry.ts';

/** What lies below a folder, by its path from there. */
function below(folder: string): { files: string[]; links: string[] } {
  const entries = isFolder(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = (some: readonly Dirent[]) =>
    some
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => !isIgnored(path))
      .sort();
  return { files: paths(entries.filter((entry) => entry.isFile())), links: paths(entries.filter((entry) => entry.isSymbolicLink())) };
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folder that file names are shown from: where the command was given, if the content is below it. */
function rootOf(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path.startsWith('..') || isAbsolute(path) || path === '' ? dirname(folder) : process.cwd();
}

export interface ReadOptions {
  /** The folder that file names are shown from. */
  root?: string;
  publicFolder?: string;
  /** For whoever reads the same folder again and again. */
  memory?: Memory;
}

function append(content: Content, part: Part): void {
  content.entries.push(...part.entries);
  content.drafts.push(...part.drafts);
  content.problems.push(...part.problems);
  content.unreadLists.push(...part.unreadLists);
}

/** Reads every file of a content folder. */
export function readContent(
  given: string,
  { root = rootOf(resolve(given)), publicFolder = join(process.cwd(), 'public'), memory }: ReadOptions = {},
): Content {
  const folder = resolve(given);
  const nameOf = (path: string) => relative(root, join(folder, path)).split(sep).join('/');
  const [inContent, inPublic] = [below(folder), below(publicFolder)];
  const content: Content = {
    entries: [],
    drafts: [],
    problems: [],
    unreadLists: [],
    files: 0,
    publicFiles: new Set(inPublic.files.map((path) => `/${path}`)),
  };
  const report = (path: string, saying: Saying) => content.problems.push({ file: nameOf(path), ...START, field: '', ...saying });
  if (!isFolder(folder)) {
    report('', say('files/no-folder'));
    return content;
  }
  for (const path of inContent.links) report(path, LINK);
  for (const path of inPublic.links)
    content.problems.push({ file: relative(root, join(publicFolder, path)).split(sep).join('/'), ...START, field: '', ...LINK });
  const paths = inContent.files.filter((path) => !isOfLedger(path));
  for (const path of paths) {
    content.files += 1;
    const slot = slotOf(path);
    if (slot) append(content, partOf(readFileSync(join(folder, path)), nameOf(path), slot, memory));
    else {
      const { meant, ...saying } = strayFile(path);
      report(path, saying);
      if (meant) addUnread(meant.slot, nameOf(meant.path), '', content);
    }
  }
  for (const required of requiredFiles(paths)) {
    const missing = slotOf(required);
    if (missing && content.drafts.some(({ kind, plan }) => kind === missing.kind && plan === missing.plan)) continue;
    report(required, say('files/missing'));
    if (missing) addUnread(missing, nameOf(required), '', content);
  }
  content.entries = normalised(content.entries);
  return content;
}

function requiredFiles(paths: readonly string[]): string[] {
  const plans = new Set(paths.flatMap((path) => /^plans\/[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  return ['site.yaml', ...[...plans].map((plan) => `${plan}/plan.md`)].filter((path) => !paths.includes(path));
}

/** What a link to another place leads to is not in the proposal that a colleague reads, and may not be meant for the public. */
const LINK = say('files/link');
