/**
 * Which content file keeps a document from being made. The compiler knows pages and not files, so that the parts of the
 * document are tried by themselves, then what the part that fails lists, with one item at a time: the file of the one
 * that brings the same remark is the one to look into.
 */
import { wordsIn } from '../../words/words.ts';
import type { DocumentPart, DocumentView } from './document-view.ts';

/** What the compiler says of a document. */
type Try = (view: DocumentView) => readonly string[];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const fileOf = (value: unknown): string | undefined => (isRecord(value) && typeof value.file === 'string' ? value.file : undefined);

/** The items of lists within a value that name a file of their own; not what stands within those. */
const filedItems = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((each) => (fileOf(each) ? [each] : filedItems(each)));
  return isRecord(value) ? Object.values(value).flatMap(filedItems) : [];
};

/** Charts show all items at once, so that one would bring the remark whichever item is left. */
const CHARTS: Record<string, unknown> = { chart: undefined, charts: [] };

/** The value without its filed items, but for `kept`, which may stand there in another form. */
function withOnly(value: unknown, kept: unknown, as: unknown = kept): unknown {
  if (value === kept) return as;
  if (Array.isArray(value)) return value.filter((each) => each === kept || !fileOf(each)).map((each) => withOnly(each, kept, as));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name in CHARTS ? CHARTS[name] : withOnly(inner, kept, as)]),
  );
}

/** The file of the one item that brings the remark, however deep it stands; `file` if what stands round the items does. */
function fileIn(value: unknown, file: string | undefined, brings: (value: unknown) => boolean): string | undefined {
  const items = filedItems(value);
  if (items.length === 0 || brings(withOnly(value, undefined))) return file;
  const item = items.find((each) => brings(withOnly(value, each)));
  if (!item) return file ?? fileOf(items[0]);
  return fileIn(item, fileOf(item), (changed) => brings(withOnly(value, item, changed)));
}

/** The table of a delivery plan with one action only. */
function withOneAction(part: Extract<DocumentPart, { kind: 'delivery' }>, number: string): DocumentPart {
  const only = <T extends { number: string }>(items: readonly T[]) => items.filter((item) => item.number === number);
  const parts = part.view.parts.map((each) => ({
    ...each,
    sections: each.sections.map((section) => ({ ...section, actions: only(section.actions) })),
  }));
  return { ...part, view: { ...part.view, parts, others: only(part.view.others) }, actions: only(part.actions) };
}

/** The file in a part that brings the remark. An action stands in the table of its part and in a view of its own. */
function fileInPart(part: DocumentPart, brings: (part: DocumentPart) => boolean): string | undefined {
  const main = Object.values(part).map(fileOf).find(Boolean);
  if (part.kind !== 'delivery') return fileIn(part, main, (changed) => brings(changed as DocumentPart));
  if (brings(withOneAction(part, ''))) return main;
  return part.actions.find(({ number }) => brings(withOneAction(part, number)))?.file ?? main;
}

/** The message for an officer: file, remark, and what to do. */
export function causeIn(view: DocumentView, remarks: readonly string[], attempt: Try): string {
  const { failed } = wordsIn(view.language).documents;
  const facts = { title: view.title, remarks };
  const brings = (parts: DocumentPart[]) => attempt({ ...view, parts }).some((remark) => remarks.includes(remark));
  if (brings([])) return failed.byCover(facts);
  const part = view.parts.find((each) => brings([each]));
  const file = part && fileInPart(part, (each) => brings([each]));
  return file ? failed.byFile({ ...facts, file }) : failed.byNone(facts);
}
