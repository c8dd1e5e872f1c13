/**
 * Which content file keeps a document from being made. The compiler knows pages and not files, so that the parts of the
 * document are tried by themselves, then the views of the part that fails: the file of the one that brings the same
 * remark is the one to look into.
 */
import type { DocumentPart, DocumentView } from '../views/document-view.ts';

/** What the compiler says of a document. */
type Try = (view: DocumentView) => readonly string[];

interface Piece {
  part: DocumentPart;
  file: string | undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const fileOf = (value: unknown): string | undefined => (isRecord(value) && typeof value.file === 'string' ? value.file : undefined);

/** The lists of views of a part. */
const listsOf = (part: DocumentPart): [name: string, views: unknown[]][] =>
  Object.entries(part).flatMap(([name, value]) => (Array.isArray(value) && value.some(fileOf) ? [[name, value]] : []));

/** The table of a delivery plan with one action only. */
function withOneAction(part: Extract<DocumentPart, { kind: 'delivery' }>, number: string): DocumentPart {
  const only = <T extends { number: string }>(items: readonly T[]) => items.filter((item) => item.number === number);
  const parts = part.view.parts.map((each) => ({
    ...each,
    sections: each.sections.map((section) => ({ ...section, actions: only(section.actions) })),
  }));
  return { ...part, view: { ...part.view, parts, others: only(part.view.others) }, actions: only(part.actions) };
}

/** The part with each of its views alone, and without any of them. */
function piecesOf(part: DocumentPart): Piece[] {
  const lists = listsOf(part);
  const bare = { ...part, ...Object.fromEntries(lists.map(([name]) => [name, []])) } as DocumentPart;
  const main = 'view' in part ? fileOf(part.view) : undefined;
  if (part.kind === 'delivery') {
    const empty = withOneAction(part, '');
    return [
      { part: empty, file: main },
      ...part.actions.map((action) => ({ part: withOneAction(part, action.number), file: action.file })),
    ];
  }
  const single = lists.flatMap(([name, views]) =>
    views.map((view) => ({ part: { ...bare, [name]: [view] } as DocumentPart, file: fileOf(view) })),
  );
  const rest = Object.values(part).map(fileOf).find(Boolean);
  return [{ part: bare, file: main ?? rest }, ...single];
}

const ADVICE = {
  file: 'Look in this file for a link, a table or a sign that is out of the ordinary, and write it in another way. If the message stays, send it to whoever looks after the software',
  cover:
    'Look at what stands on the cover: the title and the summary of the plan, and in site.yaml the contact, the publisher and the colour',
  nowhere: 'No single page brings this about. Send the message to whoever looks after the software',
};

/** The message for an officer: file, remark, and what to do. */
export function causeIn(view: DocumentView, remarks: readonly string[], attempt: Try): string {
  const said = `the PDF “${view.title}” cannot be made: ${remarks.join('; ')}`;
  const brings = (parts: DocumentPart[]) => attempt({ ...view, parts }).some((remark) => remarks.includes(remark));
  if (brings([])) return `The document itself: ${said}. ${ADVICE.cover}.`;
  const part = view.parts.find((each) => brings([each]));
  const piece = part && piecesOf(part).find((each) => brings([each.part]));
  const file = piece?.file ?? (part && piecesOf(part)[0]?.file);
  return file ? `${file}: ${said}. ${ADVICE.file}.` : `${said[0]?.toUpperCase()}${said.slice(1)}. ${ADVICE.nowhere}.`;
}
