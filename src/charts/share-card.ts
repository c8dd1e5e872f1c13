/**
 * The card that other sites and messages show beside a link to a page: what the page is, and its figure. It stands far from
 * the page, so it says of whom the site is, and says no sentence by half: what has no room ends with “…”.
 */
import type { DrawingName } from '../schema/drawing.ts';
import { LITERAL } from './chart-colours.ts';
import { CARD, type Picture } from './chart-picture.ts';
import { TYPEFACE } from './frame.ts';
import { DRAWN, SMALL_DRAWINGS } from './small-drawings.ts';
import { escapeText, short } from './svg-sheet.ts';
import { type FontWeight, LINE_HEIGHT, textWidth, wrapText } from './text-width.ts';

export interface ShareCard {
  /** The name of the site, in the band at the top. */
  site: string;
  /** A short line above the title: what it is, and of which plan. */
  kind: string;
  title: string;
  /** The figure of the page, large, and what it says. */
  figure?: { figure: string; says: string } | undefined;
  /** The sentence of a card without a figure, or with one that has no room to be large. */
  says: string;
  drawing?: DrawingName | undefined;
  /** Whose site it is, and under which licence. */
  origin: string;
  colours: { brand: string; accent: string };
}

const { width: WIDTH, height: HEIGHT } = CARD;
const MARGIN = 64;
const BAND = 92;
const LINE = 8;
const DRAWING = 132;
const FOOT = 24;
const SMALL = 30;
/** From the largest to the smallest that is tried, with the lines that each may take. */
const TITLES = [
  { size: 72, lines: 1 },
  { size: 60, lines: 2 },
  { size: 50, lines: 3 },
  { size: 42, lines: 4 },
] as const;
const FIGURES = [120, 96, 72, 54];
const SAYS = 34;
const SAYS_LINES = 3;
/** Room between two things, in px. */
const GAP = 26;

/** As many lines as there is room for; the last of them ends with “…” if there is more. */
export function fitted(text: string, width: number, size: number, most: number, weight: FontWeight = 400): string[] {
  const lines = wrapText(text, width, size, weight, textWidth);
  if (lines.length <= most) return lines;
  const words = text.split(/\s+/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = wrapText(
      `${words
        .slice(0, count)
        .join(' ')
        .replace(/[,;:.–-]+$/u, '')} …`,
      width,
      size,
      weight,
      textWidth,
    );
    if (cut.length <= most) return cut;
  }
  return lines.slice(0, most);
}

interface Block {
  lines: readonly string[];
  size: number;
  weight?: FontWeight;
  colour: string;
}

const heightOf = ({ lines, size }: Block): number => lines.length * size * LINE_HEIGHT;

/** Lines one under the other, the first with its top at `top`. */
const written = ({ lines, size, weight = 400, colour }: Block, top: number): string =>
  lines
    .map(
      (line, index) =>
        `<text x="${MARGIN}" y="${short(top + size + index * size * LINE_HEIGHT)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeText(line)}</text>`,
    )
    .join('');

function titleOf(title: string, width: number): Block {
  const { text: colour } = LITERAL;
  for (const { size, lines: most } of TITLES) {
    const lines = wrapText(title, width, size, 700, textWidth);
    if (lines.length <= most) return { lines, size, weight: 700, colour };
  }
  const { size, lines } = TITLES[3];
  return { lines: fitted(title, width, size, lines, 700), size, weight: 700, colour };
}

/** The card as SVG: the same bytes every time, and no ids. */
export function shareCard({ site, kind, title, figure, says, drawing, origin, colours }: ShareCard): Picture {
  const { brand, accent } = colours;
  const whole = WIDTH - 2 * MARGIN;
  const beside = drawing ? whole - DRAWING - GAP : whole;
  const above: Block = { lines: fitted(kind, beside, SMALL, 2), size: SMALL, colour: LITERAL.muted };
  const head = titleOf(title, beside);
  const foot: Block = { lines: fitted(origin, whole, FOOT, 2), size: FOOT, colour: LITERAL.muted };
  const top = BAND + LINE + GAP;
  const headTop = top + heightOf(above) + 4;
  const footTop = HEIGHT - GAP - heightOf(foot);

  // The figure takes what is left between the title and the foot, with all that it says if there is room for that.
  const room = footTop - GAP - (headTop + heightOf(head) + GAP);
  const saysIn = (text: string, lines: number): Block => ({ lines: fitted(text, whole, SAYS, lines), size: SAYS, colour: LITERAL.text });
  const most = Math.min(SAYS_LINES + (figure ? 0 : 2), Math.floor(room / (SAYS * LINE_HEIGHT)));
  const said = figure
    ? FIGURES.flatMap((size): Block[][] => {
        const number: Block = { lines: [figure.figure], size, weight: 700, colour: brand };
        const left = Math.floor((room - heightOf(number)) / (SAYS * LINE_HEIGHT));
        const words = saysIn(figure.says, Math.min(SAYS_LINES, left));
        const isWhole = left > 0 && words.lines.at(-1)?.endsWith('…') === figure.says.endsWith('…');
        return isWhole && textWidth(figure.figure, size, 700) <= whole ? [[number, words]] : [];
      })[0]
    : undefined;
  const blocks = said ?? (most > 0 ? [saysIn(says, most)] : []);
  const height = blocks.reduce((sum, block) => sum + heightOf(block), 0);
  // A sentence goes on from the title; a figure stands by itself.
  let at = said ? footTop - GAP - height : headTop + heightOf(head) + GAP;
  const body = blocks.map((block) => {
    const svg = written(block, at);
    at += heightOf(block);
    return svg;
  });

  const lines = Object.entries(DRAWN)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"`,
    ` font-family="${TYPEFACE}, Arial, sans-serif">`,
    `<path fill="#fff" d="M0 0H${WIDTH}V${HEIGHT}H0z"/><path fill="${brand}" d="M0 0H${WIDTH}V${BAND}H0z"/>`,
    `<path fill="${accent}" d="M0 ${BAND}H${WIDTH}v${LINE}H0z"/>`,
    written({ lines: fitted(site, whole, 40, 1, 700), size: 40, weight: 700, colour: '#fff' }, (BAND - 40 * LINE_HEIGHT) / 2),
    drawing
      ? `<path transform="translate(${WIDTH - MARGIN - DRAWING} ${top}) scale(${DRAWING / 24})" stroke="${brand}" stroke-width="1.5"${lines} d="${SMALL_DRAWINGS[drawing]}"/>`
      : '',
    written(above, top),
    written(head, headTop),
    ...body,
    written(foot, footTop),
    '</svg>',
  ].join('');
  return { svg, width: WIDTH, height: HEIGHT };
}
