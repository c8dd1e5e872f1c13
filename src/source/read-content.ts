/**
 * The only code that reads the content folder: files -> entries, each with its data, its body as blocks and the
 * places of its fields, and every problem of form that was met on the way.
 */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Data, Kind } from '../schema/kinds.ts';
import type { Path } from '../schema/schema-walk.ts';
import type { Block } from './blocks.ts';
import { isIgnored, type Slot, slotOf, strayFile } from './places.ts';
import { type Place, type Problem, type Saying, START, say } from './problem.ts';
import { addUnread, type Memory, type Part, partOf } from './read-file.ts';
import { normalised } from './references.ts';

export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** The id of the plan that the entry belongs to; undefined for what all plans share. */
  plan: string | undefined;
  /** Path from the root of the project: `content/plans/…`. */
  file: string;
  data: Data<K>;
  body: Block[];
  locate: (path: Path) => Place;
}

export type EntryName = Pick<Entry, 'kind' | 'id' | 'plan'>;
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

/**
 * An entry as its author has it, right or wrong. Rules that look at one value at a time go through these, so that a
 * mistake in one line does not hide another, and is not reported again as references to an entry that is not there.
 */
export interface Draft extends EntryName {
  file: string;
  /** The path that the file will have when its name has been put right; links may have it already. */
  renamed?: string;
  /** Undefined if its fields could not be read. */
  value: unknown;
  /** Undefined if its text could not be read. */
  body: Block[] | undefined;
  locate: (path: Path) => Place;
}

export interface Content {
  /** The entries that keep to their schema: what the graph is made from. */
  entries: AnyEntry[];
  drafts: Draft[];
  problems: Problem[];
  /** Lists of which not even the ids could be read. */
  unreadLists: Pick<Slot, 'kind' | 'plan'>[];
  /** How many files were read. */
  files: number;
  /** Addresses of the files that are published as they are: `/images/map.png`. */
  publicFiles: Set<string>;
}

const filesBelow = (folder: string, is: (entry: Dirent) => boolean = (entry) => entry.isFile()): string[] =>
  isFolder(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(is)
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((path) => !isIgnored(path))
        .sort()
    : [];

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folder that file names are shown from: where the command was given, if the content is below it. */
function rootOf(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path.startsWith('..') || isAbsolute(path) || path === '' ? dirname(folder) : process.cwd();
}

interface ReadOptions {
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
  const content: Content = {
    entries: [],
    drafts: [],
    problems: [],
    unreadLists: [],
    files: 0,
    publicFiles: new Set(filesBelow(publicFolder).map((path) => `/${path}`)),
  };
  const report = (path: string, saying: Saying) => content.problems.push({ file: nameOf(path), ...START, field: '', ...saying });
  if (!isFolder(folder)) {
    report('', say('files/no-folder'));
    return content;
  }
  const isLink = (entry: Dirent) => entry.isSymbolicLink();
  for (const path of filesBelow(folder, isLink)) report(path, LINK);
  for (const path of filesBelow(publicFolder, isLink))
    content.problems.push({ file: relative(root, join(publicFolder, path)).split(sep).join('/'), ...START, field: '', ...LINK });
  const paths = filesBelow(folder);
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
