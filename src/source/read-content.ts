/**
 * The only code that reads the content folder: files -> entries, each with its data, its body as blocks and the
 * places of its fields, and every problem of form that was met on the way.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { id as idSchema } from '../schema/fields.ts';
import { type Data, type Kind, kinds, planKinds, siteKinds } from '../schema/kinds.ts';
import type { Path } from '../schema/schema-walk.ts';
import type { Block } from './blocks.ts';
import { nearMiss, schemaProblems } from './field-problems.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Place, Problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';

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

export interface Content {
  entries: AnyEntry[];
  problems: Problem[];
  /** Every id that was met, in entries with mistakes too, so that one mistake is not reported again as dead references. */
  names: EntryName[];
  /** How many files were read. */
  files: number;
  /** Addresses of the files that are published as they are: `/images/map.png`. */
  publicFiles: Set<string>;
}

interface Slot {
  kind: Kind;
  plan: string | undefined;
  /** The id that the file name gives; undefined in a list, whose items carry theirs. */
  id: string | undefined;
}

/** Kinds whose paragraphs may begin with a number of their own. */
const NUMBERED: readonly Kind[] = ['chapter', 'consultation', 'meeting'];
const EXTENSION = /\.(md|mdx|yaml)$/;
const START: Place = { line: 1, column: 1 };

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort()
    : [];

function slotIn(places: Partial<typeof kinds>, path: string, plan: string | undefined): Slot | undefined {
  for (const [kind, { form, place }] of Object.entries(places) as [Kind, (typeof kinds)[Kind]][]) {
    if (form === 'folder') {
      const folder = posix.dirname(path);
      if (folder === place && EXTENSION.test(path)) return { kind, plan, id: posix.basename(path).replace(EXTENSION, '') };
    } else if (path === place) {
      return { kind, plan, id: form === 'list' ? undefined : (plan ?? kind) };
    }
  }
  return undefined;
}

/** Which kind of content a file holds, by its path in the content folder. */
function slotOf(path: string): Slot | undefined {
  const [, plan, rest] = /^plans\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return plan && rest ? slotIn(planKinds, rest, plan) : slotIn(siteKinds, path, undefined);
}

function strayFile(file: string, path: string): Problem {
  const folders = Object.values(path.startsWith('plans/') ? planKinds : siteKinds).map(({ place }) => place as string);
  const inPlan = path.replace(/^plans\/[^/]+\//, '');
  const near = nearMiss(inPlan.split('/')[0] ?? '', folders);
  return {
    file,
    ...START,
    field: '',
    message: 'no kind of content is kept under this name, so the file would not be published',
    fix: near ? `Did you mean “${near}”` : `Move it to one of: ${folders.join(', ')}; or end its name with .md, .mdx or .yaml`,
  };
}

/** Reads every file of a content folder. `root` is the folder that file names are shown from. */
export function readContent(folder: string, { root = process.cwd(), publicFolder = join(root, 'public') } = {}): Content {
  const content: Content = {
    entries: [],
    problems: [],
    names: [],
    files: 0,
    publicFiles: new Set(filesBelow(publicFolder).map((path) => `/${path}`)),
  };
  const paths = filesBelow(folder).filter((path) => posix.basename(path) !== 'README.md');
  const nameOf = (path: string) => relative(root, join(folder, path)).split(sep).join('/');
  for (const path of paths) {
    const file = nameOf(path);
    const slot = slotOf(path);
    content.files += 1;
    if (slot) readFile(readFileSync(join(folder, path), 'utf8'), file, slot, content);
    else content.problems.push(strayFile(file, path));
  }
  for (const required of requiredFiles(paths)) {
    content.problems.push({ file: nameOf(required), ...START, field: '', message: 'the file is missing', fix: 'Create it: the content reference shows its fields' });
  }
  return content;
}

function requiredFiles(paths: readonly string[]): string[] {
  const plans = new Set(paths.flatMap((path) => /^plans\/[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  return ['site.yaml', ...[...plans].map((plan) => `${plan}/plan.md`)].filter((path) => !paths.includes(path));
}

function readFile(text: string, file: string, slot: Slot, content: Content): void {
  const report = (message: string, fix: string) => content.problems.push({ file, ...START, field: '', message, fix });
  if (text.includes('\uFFFD')) report('the file is not saved as UTF-8', 'Save it again with the encoding UTF-8');
  if (slot.id !== undefined && !idSchema.safeParse(slot.id).success) {
    report(`the name “${slot.id}” cannot be part of a web address`, 'Rename the file with lower-case letters, numbers and hyphens');
  }
  const source = file.endsWith('.yaml') ? { yaml: text, body: '', bodyOffset: 0 } : splitFrontMatter(text);
  if (!source) {
    report('the file does not begin with its fields', 'Put “---” on line 1, then the fields in YAML, then “---” on a line of its own, then the text');
    return;
  }
  const { schema, form } = kinds[slot.kind];
  const lineOffset = file.endsWith('.yaml') ? 0 : 1;
  const read = readYaml({ text: source.yaml, file, lineOffset }, form === 'list' ? schema.array() : schema);
  content.problems.push(...read.problems);
  if (read.problems.length > 0) return;
  if (form === 'list') {
    addItems(read, file, slot, content);
    return;
  }
  const { blocks, problems } = readBody({
    text: source.body,
    file,
    lineOffset: source.bodyOffset,
    mdx: file.endsWith('.mdx'),
    numbered: NUMBERED.includes(slot.kind),
  });
  content.problems.push(...problems);
  addEntry({ slot, id: slot.id ?? '', file, value: read.value ?? {}, body: blocks, locate: read.locate }, content);
}

function addItems(read: ReadYaml, file: string, slot: Slot, content: Content): void {
  const items = read.value ?? [];
  if (!Array.isArray(items)) {
    content.problems.push({ file, ...START, field: '', message: 'the file is not a list', fix: 'Begin each item with “- id: …”' });
    return;
  }
  for (const [index, value] of items.entries()) {
    const id = String((value as { id?: unknown } | null)?.id ?? '');
    addEntry({ slot, id, file, value, body: [], locate: (path) => read.locate([index, ...path]) }, content);
  }
}

interface Candidate {
  slot: Slot;
  id: string;
  file: string;
  value: unknown;
  body: Block[];
  locate: (path: Path) => Place;
}

/** Checks an entry against its schema; only a right one goes on to the graph. */
function addEntry({ slot, id, file, value, body, locate }: Candidate, content: Content): void {
  const { schema } = kinds[slot.kind];
  content.names.push({ kind: slot.kind, id, plan: slot.plan });
  const problems = schemaProblems(schema, value, { file, locate });
  content.problems.push(...problems);
  if (problems.length > 0) return;
  const entry = { kind: slot.kind, id, plan: slot.plan, file, data: schema.parse(value), body, locate };
  content.entries.push(entry as AnyEntry);
}
