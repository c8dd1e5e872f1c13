/**
 * Links within a document.
 *
 * Typst describes a link to a place by the page of that place, so that all paragraphs with such a link are laid out again whenever pages move,
 * and that is most of a plan, three times over. So the template gives links numbers for addresses, and says at the end where
 * the places are; here, in the finished PDF, the links are made to lead there (ISO 32000-1, 12.5.6.5 and 12.3.2.2).
 */
import type { PdfObjects } from './pdf-objects.ts';

/** Where a link leads: a page, counted from 1, and a point on it in points from its left and its top. */
export interface Place {
  page: number;
  x: number;
  y: number;
}

export interface Places {
  all: readonly Place[];
  /** What a link says that leads to a page. */
  say: (page: number) => string;
}

/** A reader of the PDF shows the place with so much room above, in points, as Typst has it. */
const ABOVE = 10;

/** As much of a number as 32 bits hold, which is how exact all numbers of a PDF by Typst are. */
function asNumber(value: number): string {
  const least = Math.fround(value);
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(least.toPrecision(digits));
    if (Math.fround(short) === least) return String(short);
  }
  return String(Number(least.toPrecision(9)));
}

/** A text as PDF has it: as it is, or in UTF-16. */
const textString = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? `(${text.replace(/[()\\]/g, '\\$&')})`
    : `<FEFF${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')).join('')}>`;

/** Every page, by its number and height. */
function pagesOf(plain: PdfObjects['plain']): { number: number; height: number }[] {
  const tree = [...plain.values()].find((content) => /\/Type \/Pages\b/.test(content));
  return [...(/\/Kids \[([^\]]*)\]/.exec(tree ?? '')?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) => {
    const [, bottom, top] = /\/MediaBox \[\S+ (\S+) \S+ (\S+)\]/.exec(plain.get(Number(number)) ?? '') ?? [];
    return { number: Number(number), height: Math.fround(Number(top)) - Math.fround(Number(bottom)) };
  });
}

const ACTION = /\/A <<\s*\/Type \/Action\s*\/S \/URI\s*\/URI \(place:(\d+)\)\s*>>/;
const SAID = /\/Contents \((?:\\.|[^\\)])*\)/;

/** Makes the links with numbers for addresses lead to their places. */
export function leadToPlaces({ plain, streams }: PdfObjects, { all, say }: Places): void {
  const pages = pagesOf(plain);
  const made = new Map<number, number>();
  let last = [...plain.keys(), ...streams.keys()].reduce((highest, number) => Math.max(highest, number), 0);
  const objectOf = (index: number): number => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const place = all[index];
    const page = place && pages[place.page - 1];
    if (!place || !page) throw new Error(`A link of the PDF leads to place ${index}, which is not in it`);
    const top = Math.fround(Math.max(0, place.y - ABOVE));
    plain.set(++last, `[${page.number} 0 R /XYZ ${asNumber(place.x)} ${asNumber(page.height - top)} 0]`);
    made.set(index, last);
    return last;
  };
  for (const [number, content] of [...plain]) {
    if (!/\/URI \(place:\d+\)/.test(content)) continue;
    const [, named] = ACTION.exec(content) ?? [];
    if (named === undefined) throw new Error(`A link of the PDF is not written as expected: ${content}`);
    const index = Number(named);
    plain.set(
      number,
      content
        .replace(ACTION, () => `/Dest ${objectOf(index)} 0 R`)
        .replace(SAID, () => `/Contents ${textString(say(all[index]?.page ?? 0))}`),
    );
  }
}
