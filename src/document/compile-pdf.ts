/**
 * A document -> a PDF that meets PDF/UA-1, so that it can be read aloud, navigated and reflowed.
 *
 * The compiler checks the standard itself. Its warnings are errors here, because it only warns where text would be
 * lost. The same document gives the same bytes on every machine: only our fonts are used, and the date is the content’s.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeError, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentView } from '../views/plan-document.ts';
import { mendStructure } from './mend-structure.ts';
import { FONT_FAMILY, printableIn, readFonts } from './printable-text.ts';
import { typstInput } from './typst-input.ts';

/** From the root of the project, where every command runs: the code itself may have been bundled to another place. */
const TEMPLATE = 'src/document/plan.typ';

let tools: { compiler: NodeCompiler; printable: (text: string) => string } | undefined;

/** One compiler for all documents of a build: starting one reads all fonts. */
function ready(): NonNullable<typeof tools> {
  if (tools) return tools;
  const fonts = readFonts();
  const [upright] = fonts;
  if (!upright) throw new Error('there is no font for documents');
  tools = { compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] }), printable: printableIn(upright) };
  return tools;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What the compiler says. */
const remarks = (error: NodeError): string[] =>
  error.shortDiagnostics.map((remark: unknown) => (isRecord(remark) ? String(remark.message) : String(remark)));

/**
 * Compiles a Typst source with texts that it reads from `sys.inputs`. Throws an error with all that the compiler says,
 * be it an error or a warning.
 */
export function compileTypst(mainFileContent: string, inputs: Record<string, string>): Uint8Array {
  const { compiler } = ready();
  try {
    const result = compiler.compile({ mainFileContent, inputs });
    // Each has to be asked for by name: takeDiagnostics leaves the warnings of a compile that succeeded out.
    const said = [result.takeError(), result.takeWarnings()].flatMap((error) => (error ? remarks(error) : []));
    if (said.length > 0) throw new Error(`The PDF cannot be made: ${said.join('\n')}`);
    if (!result.result) throw new Error('The PDF cannot be made: the compiler gives no reason');
    return compiler.pdf(result.result, { pdfStandard: PdfStandard.UA_1 });
  } finally {
    // The compiler remembers every layout; with many documents that fills the memory.
    compiler.evictCache(0);
  }
}

/** The document as a tagged PDF (PDF/UA-1). The same view gives the same bytes. Throws if the compiler has any remark. */
export function compilePdf(document: DocumentView): Uint8Array {
  const input = JSON.stringify(typstInput(document, ready().printable));
  const pdf = compileTypst(readFileSync(join(process.cwd(), TEMPLATE), 'utf8'), { document: input });
  return mendStructure(pdf, [FONT_FAMILY.replaceAll(' ', '')]);
}
