/**
 * A document -> a PDF that meets PDF/UA-1, so that it can be read aloud, navigated and reflowed.
 *
 * The compiler checks the standard itself. Its warnings are errors here, because it only warns where text would be
 * lost. The same document gives the same bytes on every machine: only our fonts are used, and the date is the content’s.
 */
import { join } from 'node:path';
import {
  type CompileDocArgs,
  NodeCompiler,
  type NodeError,
  type NodeTypstDocument,
  PdfStandard,
} from '@myriaddreamin/typst-ts-node-compiler';
import { TYPEFACE } from '../../charts/frame.ts';
import type { Document, Edition } from '../../nodes/document.ts';
import { wordsIn } from '../../words/words.ts';
import type { Place } from './links-within.ts';
import { mendStructure } from './mend-structure.ts';
import { printableIn, readFonts } from './printable-text.ts';
import { typstInput } from './typst-input.ts';

/** From the root of the project, where every command runs: the code itself may have been bundled to another place. */
const FOLDER = 'src/render/pdf';
const TEMPLATE = 'document.typ';

let tools: { compiler: NodeCompiler; printable: (text: string) => string } | undefined;

/** One compiler for all documents of a build: starting one reads all fonts. */
function ready(): NonNullable<typeof tools> {
  if (tools) return tools;
  const fonts = readFonts();
  const [upright] = fonts;
  if (!upright) throw new Error('there is no font for documents');
  const workspace = join(process.cwd(), FOLDER);
  tools = { compiler: NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] }), printable: printableIn(upright) };
  return tools;
}

/** What the compiler, or a part of ours before it, has to say of a document. */
class Remarks extends Error {
  readonly all: readonly string[];
  constructor(all: readonly string[]) {
    super(`The PDF cannot be made: ${all.join('\n')}`);
    this.all = all;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const remarksOf = (error: NodeError): string[] =>
  error.shortDiagnostics.map((remark: unknown) => (isRecord(remark) ? String(remark.message) : String(remark)));

/** What breaks the standard is thrown, as the compiler’s own notes: the messages are within. */
const messagesIn = (notes: string): string[] => {
  const messages = [...notes.matchAll(/\bmessage: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message.replace(/\\(.)/g, '$1'));
  return messages.length > 0 ? messages : [notes];
};

function layOut(args: CompileDocArgs): NodeTypstDocument {
  const result = ready().compiler.compile(args);
  // Each has to be asked for by name: takeDiagnostics leaves the warnings of a compile that succeeded out.
  const said = [result.takeError(), result.takeWarnings()].flatMap((error) => (error ? remarksOf(error) : []));
  if (said.length > 0) throw new Remarks(said);
  if (!result.result) throw new Remarks(['the compiler gives no reason']);
  return result.result;
}

/** A PDF, and how many pages it has: the compiler knows, so that nobody has to read it again to count them. */
export interface Pdf {
  bytes: Uint8Array;
  pages: number;
}

/** What is laid out as a PDF, with what is to be known of it. */
function typst<T>(laidOut: () => NodeTypstDocument, known: (document: NodeTypstDocument) => T): Pdf & { known: T } {
  const { compiler } = ready();
  try {
    const document = laidOut();
    const bytes = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 });
    return { bytes, pages: document.numOfPages, known: known(document) };
  } catch (error) {
    if (error instanceof Remarks) throw error;
    throw new Remarks(messagesIn(error instanceof Error ? error.message : String(error)));
  } finally {
    // The compiler remembers every layout; with many documents that fills the memory.
    compiler.evictCache(0);
  }
}

/**
 * Compiles a Typst source with texts that it reads from `sys.inputs`. Throws an error with all that the compiler says,
 * be it an error or a warning.
 */
export const compileTypst = (mainFileContent: string, inputs: Record<string, string>): Uint8Array =>
  typst(
    () => layOut({ mainFileContent, inputs }),
    () => undefined,
  ).bytes;

/** A last page with less than this share of its height in use is nearly empty. */
const NEARLY_EMPTY = 0.2;
/** To lay a longer document out twice takes too long for the sake of one page. */
const MOST_PAGES = 40;

/** What the template says at its end: how much of the last page is in use, as a share of its height, and where links lead. */
interface End {
  used: number;
  places: Place[];
}

const endOf = (document: NodeTypstDocument): End => ready().compiler.query(document, { selector: '<end>', field: 'value' })[0];

/** Whether the last page is nearly empty. */
function endsNearlyEmpty(document: NodeTypstDocument): boolean {
  return document.numOfPages > 1 && document.numOfPages <= MOST_PAGES && endOf(document).used < NEARLY_EMPTY;
}

/** The document as it is usually set; or with a little less room between blocks, where that saves a nearly empty page. */
function setDocument(document: string): NodeTypstDocument {
  const set = (spacing: 'usual' | 'tight') =>
    layOut({ mainFilePath: join(process.cwd(), FOLDER, TEMPLATE), inputs: { document, spacing, typeface: TYPEFACE } });
  const usual = set('usual');
  if (!endsNearlyEmpty(usual)) return usual;
  const tight = set('tight');
  return tight.numOfPages < usual.numOfPages ? tight : usual;
}

function compile(view: Document, edition: Edition): Pdf {
  const document = JSON.stringify(typstInput(view, edition, ready().printable));
  const { bytes, pages, known } = typst(() => setDocument(document), endOf);
  const places = { all: known.places, say: wordsIn(view.language).print.pdf.leadsTo };
  return { bytes: mendStructure(bytes, [TYPEFACE.replaceAll(' ', '')], places), pages };
}

let last: Promise<unknown> = Promise.resolve();

/** The memory of a compile is only given back when Node has its turn, so that there is one between any two of them. */
function inTurn<T>(work: () => T): Promise<T> {
  const done = last.then(work);
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  last = done.then(turn, turn);
  return done;
}

/**
 * The document as a tagged PDF (PDF/UA-1). The same document gives the same bytes. Rejects with `Remarks` if the compiler has
 * any. Documents are made one after the other.
 */
export const pdfOf = (document: Document, edition: Edition = 'standard'): Promise<Pdf> => inTurn(() => compile(document, edition));

/** What stands in the way of a document; an empty list if it can be made. */
export function remarksAbout(document: Document, edition: Edition): readonly string[] {
  try {
    compile(document, edition);
    return [];
  } catch (error) {
    return remarksIn(error);
  }
}

/** What an error of a compile says. */
export const remarksIn = (error: unknown): readonly string[] =>
  error instanceof Remarks ? error.all : [error instanceof Error ? error.message : String(error)];
