/** One file of the content -> what it holds: its entries, right or wrong, and every problem of form in it. */
import { id as idSchema } from '../schema/fields.ts';
import { type Kind, kinds, planKinds, siteKinds, WITH_COMPONENTS } from '../schema/kinds.ts';
import { fieldNames, type Path } from '../schema/schema-walk.ts';
import type { Block } from './blocks.ts';
import type { AnyEntry, Content, Draft } from './entry.ts';
import { schemaProblems } from './field-problems.ts';
import { fenceTooMany, splitFrontMatter } from './front-matter.ts';
import { idFrom } from './near-miss.ts';
import type { Slot } from './places.ts';
import { type Place, type Problem, type Saying, START, say } from './problem.ts';
import { readBody } from './read-body.ts';
import { readText } from './read-text.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';
import { unseenInFields, unseenInText } from './unseen.ts';

/** Kinds whose paragraphs may begin with a number of their own. */
const NUMBERED: readonly Kind[] = ['chapter', 'consultation', 'meeting'];

/** What one file holds. */
export type Part = Pick<Content, 'entries' | 'drafts' | 'problems' | 'unreadLists'>;

/** What files held when they were last read, by their names: what has not changed is not read again. */
export type Memory = Map<string, { bytes: Uint8Array; slot: Slot; part: Part }>;

const emptyPart = (): Part => ({ entries: [], drafts: [], problems: [], unreadLists: [] });

/** Reads a file; one that the memory knows, and that has not changed, is not read again. */
export function partOf(bytes: Buffer, file: string, slot: Slot, memory: Memory | undefined): Part {
  const known = memory?.get(file);
  if (known && bytes.equals(known.bytes)) return known.part;
  const part = readPart(bytes, file, slot);
  memory?.set(file, { bytes, slot, part });
  return part;
}

/** What a file holds. */
export function readPart(bytes: Buffer, file: string, slot: Slot): Part {
  const part = emptyPart();
  try {
    readFile(bytes, file, slot, part);
    return meantAs(bytes, file, slot, part) ?? part;
  } catch (error) {
    part.problems.push({ file, ...START, field: '', cause: true, ...unreadable(error) });
    addUnread(slot, file, '', part);
  }
  return part;
}

/** So many fields that are missing or not known are no slips: the file was probably meant for another folder. */
const MANY_FIELDS = 3;
const OF_KIND: readonly Saying['rule'][] = ['fields/missing', 'fields/unknown', 'fields/mistyped', 'fields/elsewhere'];

/** What a file holds that is right but for its folder. */
function meantAs(bytes: Uint8Array, file: string, slot: Slot, { problems }: Part): Part | undefined {
  if (kinds[slot.kind].form !== 'folder' || problems.filter(({ rule }) => OF_KIND.includes(rule)).length < MANY_FIELDS) return undefined;
  const places: Partial<typeof kinds> = slot.plan === undefined ? siteKinds : planKinds;
  for (const [kind, { form, place }] of Object.entries(places) as [Kind, (typeof kinds)[Kind]][]) {
    if (form !== 'folder' || kind === slot.kind) continue;
    const part = emptyPart();
    readFile(bytes, file, { ...slot, kind }, part);
    if (part.problems.length > 0) continue;
    return { ...part, problems: [{ file, ...START, field: '', ...say('files/other-kind', { kind, folder: place }) }] };
  }
  return undefined;
}

/** A file that the software does not come to terms with, whatever is in it: the others are still checked. */
const unreadable = (error: unknown): Saying => say('files/unreadable', { cause: error instanceof Error ? error.message : String(error) });

/** Remembers the entries of a file that cannot be read: others may rightly point to them. */
export function addUnread({ kind, plan, id }: Slot, file: string, text: string, content: Part, body?: Block[]): void {
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
  return say(kind === 'plan' ? 'files/folder-name' : 'files/file-name', { name: id, to: idFrom(id) || undefined });
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
  if ('rule' in source) {
    content.problems.push(asCause({ file, field: '', ...source }));
    addUnread(slot, file, text, content);
    return;
  }
  const { schema, form } = kinds[slot.kind];
  const tooMany = isYaml ? undefined : fenceTooMany(source, fieldNames(schema));
  if (tooMany) {
    content.problems.push(asCause({ file, ...tooMany, field: '', ...say('front-matter/one-too-many') }));
    addUnread(slot, file, text, content);
    return;
  }
  if (source.yaml.replace(/^\s*#.*$/gm, '').trim() === '') {
    report(say('files/no-fields'), { line: isYaml ? 1 : 2, column: 1 });
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
    components: WITH_COMPONENTS.includes(slot.kind),
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
    content.problems.push({ file, ...read.locate([]), field: '', ...say('files/no-list') });
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
