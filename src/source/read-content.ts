/**
 * The only code that reads the content folder: files -> entries, each with its data, its body as blocks and the
 * places of its fields, and every problem of form that was met on the way.
 */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { id as idSchema } from '../schema/fields.ts';
import { type Data, type Kind, kinds } from '../schema/kinds.ts';
import { fieldNames, type Path } from '../schema/schema-walk.ts';
import type { Block } from './blocks.ts';
import { schemaProblems } from './field-problems.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isIgnored, type Slot, slotOf, strayFile } from './places.ts';
import { type Place, type Problem, type Saying, START } from './problem.ts';
import { readBody } from './read-body.ts';
import { readText } from './read-text.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';
import { normalised } from './references.ts';
import { unseenInFields, unseenInText } from './unseen.ts';
import { idFrom, quote } from './wording.ts';

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

/** Kinds whose paragraphs may begin with a number of their own. */
const NUMBERED: readonly Kind[] = ['chapter', 'consultation', 'meeting'];

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

/** What one file holds. */
type Part = Pick<Content, 'entries' | 'drafts' | 'problems' | 'unreadLists'>;

/** What files held when they were last read, by their names: what has not changed is not read again. */
export type Memory = Map<string, { bytes: Uint8Array; part: Part }>;

interface ReadOptions {
  /** The folder that file names are shown from. */
  root?: string;
  publicFolder?: string;
  /** For whoever reads the same folder again and again. */
  memory?: Memory;
}

function partOf(bytes: Buffer, file: string, slot: Slot, memory: Memory | undefined): Part {
  const known = memory?.get(file);
  if (known && bytes.equals(known.bytes)) return known.part;
  const part: Part = { entries: [], drafts: [], problems: [], unreadLists: [] };
  try {
    readFile(bytes, file, slot, part);
  } catch (error) {
    part.problems.push({ file, ...START, field: '', cause: true, ...unreadable(error) });
    addUnread(slot, file, '', part);
  }
  memory?.set(file, { bytes, part });
  return part;
}

/** A file that the software does not come to terms with, whatever is in it: the others are still checked. */
const unreadable = (error: unknown): Saying => ({
  message: `the software cannot read this file (${error instanceof Error ? error.message : String(error)})`,
  fix: 'Take back the last change to it, and please report it with the file',
});

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
    report('', {
      message: 'there is no such folder with content',
      fix: 'Correct the name of the folder in CONTENT_DIR, or create the folder',
    });
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
    report(required, {
      message: 'the file is missing',
      fix: 'Create it; the content reference (docs/content-reference.md) lists its fields',
    });
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
const LINK: Saying = {
  message: 'this is a link to another place on the disk, and no file',
  fix: 'Delete it, and put a copy of the file in its place',
};

/** Remembers the entries of a file that cannot be read: others may rightly point to them. */
function addUnread({ kind, plan, id }: Slot, file: string, text: string, content: Part, body?: Block[]): void {
  const ids = id === undefined ? [...text.matchAll(/^- (?:id|.*\n {2}id): *["']?([a-z0-9-]+)/gm)].map(([, found = '']) => found) : [id];
  // An id may be what cannot be read.
  if (id === undefined) content.unreadLists.push({ kind, plan });
  for (const found of ids) {
    content.drafts.push({ kind, id: found, plan, file, value: undefined, body, locate: () => START });
  }
}

/** The id of a file; where its name cannot be one, what it will probably be once the file is renamed. */
function nameProblem({ kind, id = '' }: Slot): Saying | undefined {
  if (idSchema.safeParse(id).success) return undefined;
  const what = kind === 'plan' ? 'folder' : 'file';
  return {
    message: `the name of the ${what}, ${quote(id)}, cannot be part of a web address`,
    fix: `Rename the ${what} with lower-case letters, numbers and hyphens: ${idFrom(id) || 'for example 1-10'}`,
  };
}

function readFile(bytes: Uint8Array, file: string, given: Slot, content: Part): void {
  const report = (saying: Saying, place: Place = START) => content.problems.push({ file, ...place, field: '', ...saying });
  const badName = given.id === undefined ? undefined : nameProblem(given);
  if (badName) report(badName);
  const slot = badName ? { ...given, id: idFrom(given.id ?? '') } : given;
  const renamed = badName ? file.replace(/[^/]+(\.\w+)$/, `${slot.id}$1`) : file;
  const { text, problems, readable } = readText(bytes, file);
  content.problems.push(...(readable ? problems : problems.map(asCause)));
  if (!readable) {
    addUnread(slot, file, text, content);
    return;
  }

  const isYaml = file.endsWith('.yaml');
  const source = isYaml ? { yaml: text, body: '', bodyOffset: 0 } : splitFrontMatter(text);
  if ('message' in source) {
    content.problems.push(asCause({ file, line: source.line, column: source.column, field: '', message: source.message, fix: source.fix }));
    addUnread(slot, file, text, content);
    return;
  }
  const { schema, form } = kinds[slot.kind];
  if (source.yaml.replace(/^\s*#.*$/gm, '').trim() === '') {
    report(
      { message: 'there are no fields in the file', fix: 'Write its fields, as in a similar file, or delete the file' },
      { line: isYaml ? 1 : 2, column: 1 },
    );
    addUnread(slot, file, text, content);
    return;
  }
  const read = readYaml({ text: source.yaml, file, lineOffset: isYaml ? 0 : 1 }, form === 'list' ? schema.array() : schema);
  if (form === 'list' && read.problems.length > 0) {
    addReadableItems(source.yaml, file, slot, content);
    return;
  }
  content.problems.push(...read.problems.map(asCause));
  const body = readBody({
    text: source.body,
    file,
    lineOffset: source.bodyOffset,
    mdx: file.endsWith('.mdx'),
    numbered: NUMBERED.includes(slot.kind),
    fields: fieldNames(schema),
  });
  content.problems.push(...body.problems);
  if (read.problems.length > 0) {
    addUnread(slot, file, text, content, body.blocks);
    return;
  }
  if (form === 'list') {
    addItems(read, file, slot, text, content);
    return;
  }
  addEntry(
    { ...slot, id: slot.id ?? '', file, renamed, value: read.value ?? {}, body: body.blocks, locate: read.locate },
    read.misread,
    content,
  );
}

const asCause = (problem: Problem): Problem => ({ ...problem, cause: true });

/** Where an item of a list begins, or was meant to begin. */
const ITEM = /^(?=[-–—*•·] )/m;

/** The items of a list with a mistake of YAML in some of them: each is read by itself, so that the others are checked and known. */
function addReadableItems(yaml: string, file: string, slot: Slot, content: Part): void {
  const { schema } = kinds[slot.kind];
  let lineOffset = 0;
  for (const text of yaml.split(ITEM)) {
    const read = readYaml({ text, file, lineOffset }, schema.array());
    lineOffset += text.split('\n').length - 1;
    if (read.problems.length > 0) {
      content.problems.push(...read.problems.map(asCause));
      addUnread(slot, file, text, content);
    } else if (read.value !== null) addItems(read, file, slot, text, content);
  }
}

function addItems(read: ReadYaml, file: string, slot: Slot, text: string, content: Part): void {
  if (!Array.isArray(read.value)) {
    content.problems.push({
      file,
      ...read.locate([]),
      field: '',
      message: 'the file is not a list',
      fix: 'Begin each of its entries with “- id: ”, and indent its other fields by two spaces',
    });
    addUnread(slot, file, text, content);
    return;
  }
  for (const [index, value] of read.value.entries()) {
    const named = typeof value === 'string' ? value : String((value as { id?: unknown } | null)?.id ?? '');
    const id = idSchema.safeParse(named).success ? named : idFrom(named);
    const within =
      <R>(find: (path: Path) => R) =>
      (path: Path) =>
        find([index, ...path]);
    addEntry({ ...slot, id, file, value, body: [], locate: within(read.locate) }, within(read.misread), content);
  }
}

/** Checks an entry against its schema; only a right one goes on to the graph. */
function addEntry(draft: Draft, misread: ReadYaml['misread'], content: Part): void {
  const { schema } = kinds[draft.kind];
  content.drafts.push(draft);
  const problems = [
    ...schemaProblems(schema, draft.value, { file: draft.file, locate: draft.locate, misread }),
    ...unseenInFields(draft),
    ...unseenInText(draft),
  ];
  content.problems.push(...problems);
  if (problems.length > 0) return;
  const { kind, id, plan, file, body = [], locate } = draft;
  content.entries.push({ kind, id, plan, file, data: schema.parse(draft.value), body, locate } as AnyEntry);
}
