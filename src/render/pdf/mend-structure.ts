/**
 * What the compiler cannot yet say about a document, and what it must not have done.
 *
 * Typst marks the heads of columns, but has no way to mark the first cell of a row as the head of that row, which is
 * what a screen reader names when somebody moves down a column. So the tags of the finished PDF are put right here
 * (ISO 32000-1, 14.8.5.7). It is also the place to see that no font of the machine has stepped in.
 */
import { leadToPlaces, type Places } from './links-within.ts';
import { type PdfObjects, readObjects, writeObjects } from './pdf-objects.ts';

const references = (list: string | undefined): number[] => [...(list ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
const isTag = (content: string, tag: string): boolean => content.includes('/Type /StructElem') && new RegExp(`/S /${tag}\\b`).test(content);
const childrenOf = (content: string): number[] => references(/\/K \[([^\]]*)\]/.exec(content)?.[1]);

/** A list of the heads of a cell leaves no room for the head of its row; without one, readers find both by their scope. */
const withoutHeaderList = (content: string): string => content.replace(/(\/O \/Table\b[^>]*?)\s*\/Headers \[[^\]]*\]/g, '$1');

/** Makes the first cell of every row of a table’s body the head of its row. */
function markRowHeaders({ plain }: PdfObjects): void {
  for (const content of [...plain.values()]) {
    if (!isTag(content, 'TBody')) continue;
    for (const row of childrenOf(content)) {
      const [first, ...others] = childrenOf(plain.get(row) ?? '');
      for (const cell of [first, ...others]) {
        const found = cell === undefined ? undefined : plain.get(cell);
        if (cell === undefined || !found || !isTag(found, 'T[DH]'))
          throw new Error('A row of a table of the PDF has something that is no cell');
        const open = withoutHeaderList(found);
        plain.set(cell, cell === first ? open.replace(/\/S \/TD\b/, '/S /TH').replace(/\/O \/Table\b/, '/O /Table /Scope /Row') : open);
      }
    }
  }
}

function checkFonts({ plain }: PdfObjects, families: readonly string[]): void {
  const names = [...plain.values()].flatMap((content) => /\/Type \/Font\b.*?\/BaseFont \/(\S+)/s.exec(content)?.[1] ?? []);
  const strange = names.filter((name) => !families.some((family) => name.replace(/^[A-Z]{6}\+/, '').startsWith(family)));
  if (strange.length > 0) throw new Error(`The PDF uses fonts that are not the document’s: ${strange.join(', ')}`);
}

/**
 * The compiler’s PDF with heads of rows and with links that lead to its places, and smaller. `families` are the fonts that it may use, as PDF
 * names them. Throws if it uses others.
 */
export function mendStructure(pdf: Uint8Array, families: readonly string[], places?: Places): Uint8Array {
  const objects = readObjects(pdf);
  checkFonts(objects, families);
  markRowHeaders(objects);
  if (places) leadToPlaces(objects, places);
  return writeObjects(objects);
}
