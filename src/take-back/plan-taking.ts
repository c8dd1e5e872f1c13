/** What taking something back changes: files that go, files that are written anew, the note that says so, and where it stands still. */
import { isRecord, SAID_KINDS, subjectOf } from '../plan/record.ts';
import { pathOf } from '../schema/kinds.ts';
import { TAKEN_FROM } from '../schema/taken-back.ts';
import type { AnyEntry, Content, Draft } from '../source/entry.ts';
import type { Words } from '../words/words.ts';
import { type Edited, type Instead, withoutField, withoutWords } from './edit.ts';
import { type Place, placesOf } from './elsewhere.ts';
import { nameOf, type Target } from './target.ts';

export interface Taking {
  /** By the path of the file: what it holds then; nothing for a file that goes. */
  files: Map<string, string | undefined>;
  /** The values that are taken: they are looked for, and never shown. */
  taken: (string | number)[];
  /** Where they stand still. */
  elsewhere: Place[];
  /** A report that counts again, because the one that put it right is gone. */
  countsAgain?: string | undefined;
}

export type Refused = { refused: 'no-field' | 'must-be-there' | 'whole-page' };

export interface Asked extends Target {
  /** Only these words. */
  words?: string | undefined;
  /** Wherever they stand in the content. */
  everywhere: boolean;
  reason: string;
  day: string;
}

const CAN_GO: readonly string[] = SAID_KINDS;

/** Where readers are told: at what the record is about, or at the entry itself. */
function toldAt(content: Content, draft: Draft): string | undefined {
  const entry = content.entries.find(({ file, id }) => file === draft.file && id === draft.id);
  const told = entry && isRecord(entry) ? subjectOf(content.entries, entry as AnyEntry & Parameters<typeof subjectOf>[1]) : entry;
  return told && (TAKEN_FROM as readonly string[]).includes(told.kind) ? nameOf(told) : undefined;
}

/** A name that no other file has. */
function freeName(root: string, name: string, there: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const file = root + pathOf('taken-back', undefined, count === 1 ? name : `${name}-${count}`);
    if (!there.has(file)) return file;
  }
}

/** The note, which says nothing of what it was. */
function noteFile(content: Content, draft: Draft, root: string, goes: boolean, asked: Asked): [string, string] {
  const at = goes && draft.kind === 'update' ? undefined : toldAt(content, draft);
  const name = at === undefined ? asked.day : `${asked.day}-${at.slice(at.lastIndexOf('/') + 1)}`;
  const file = freeName(root, name, new Set(content.drafts.map((each) => each.file)));
  return [file, `date: ${asked.day}\nwhy: ${JSON.stringify(asked.reason)}\n${at === undefined ? '' : `at: ${at}\n`}`];
}

/** `textOf` reads a file; `root` is the content folder as files are shown, with a slash. */
export function planTaking(content: Content, asked: Asked, root: string, textOf: (file: string) => string, words: Words): Taking | Refused {
  const { draft, path } = asked;
  const instead: Instead = {
    field: words.takeBack.inField,
    words: words.takeBack.inText,
    note: words.takeBack.note(asked.reason),
  };
  const files = new Map<string, string | undefined>();
  const all = [...new Set(content.drafts.map(({ file }) => file))];
  let taken: (string | number)[] = [];
  let countsAgain: string | undefined;
  const put = (file: string, edited: Edited): Refused | undefined => {
    if ('refused' in edited) return edited;
    files.set(file, edited.text);
    taken = [...taken, ...edited.taken];
    return undefined;
  };
  const goes = asked.words === undefined && path.length === 0;
  if (asked.words !== undefined) {
    for (const file of asked.everywhere ? all : [draft.file]) put(file, withoutWords(textOf(file), file, asked.words, instead));
    if (files.size === 0) return { refused: 'no-field' };
    taken = [asked.words];
  } else if (goes) {
    if (!CAN_GO.includes(draft.kind)) return { refused: 'whole-page' };
    files.set(draft.file, undefined);
    const { corrects } = draft.value as { corrects?: { report?: string } };
    countsAgain = corrects?.report;
    // Who put this one right stands by itself now.
    for (const other of content.drafts) {
      const named = (other.value as { corrects?: { report?: string } } | undefined)?.corrects?.report;
      if (other.kind === draft.kind && other.plan === draft.plan && named === draft.id)
        put(other.file, withoutField(textOf(other.file), { draft: other, path: ['corrects'] }, instead));
    }
    taken = valuesOf(draft);
  } else {
    const refused = put(draft.file, withoutField(textOf(draft.file), asked, instead));
    if (refused) return refused;
  }
  const [note, text] = noteFile(content, draft, root, goes, asked);
  files.set(note, text);
  const left = all.flatMap((file) => {
    const now = files.has(file) ? files.get(file) : textOf(file);
    return now === undefined ? [] : [{ file, text: now }];
  });
  const ofPlan = `${root}plans/${draft.plan ?? ''}/`;
  const near = (file: string) => (draft.plan === undefined ? file === draft.file : file.startsWith(ofPlan));
  return { files, taken, elsewhere: placesOf(taken, left, near), countsAgain };
}

/** What of a report may be repeated elsewhere: its words and its figure. What it is about, who reports and the day are no secret. */
function valuesOf({ value }: Draft): (string | number)[] {
  const { text, note, value: figure } = value as { text?: string; note?: string; value?: number | null };
  return [text, note, figure].filter((each) => typeof each === 'string' || typeof each === 'number');
}
