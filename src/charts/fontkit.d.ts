/**
 * fontkit brings no types of its own. These are the few parts that measuring text needs.
 */
declare module 'fontkit' {
  interface Font {
    /** Font units in one em; every other length is in these units. */
    readonly unitsPerEm: number;
    readonly ascent: number;
    /** Below the baseline, so a negative number. */
    readonly descent: number;
    readonly capHeight: number;
    /** Shapes the text with the font's own kerning and ligatures. */
    layout(text: string): { readonly advanceWidth: number };
  }
  export function create(buffer: Uint8Array): Font;
}
