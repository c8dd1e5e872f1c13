/**
 * SVG -> PNG, for places that take no SVG: slides, posts, the card that a site shows beside a link. The only fonts are
 * those of the package, so that every machine paints the same bytes.
 */
import { Resvg } from '@resvg/resvg-js';
import type { Picture } from './chart-picture.ts';
import { palettePng } from './palette-png.ts';
import { fontFile, TYPEFACE } from './typeface.ts';

/**
 * A drawing within another has its edges cut, which takes a layer as large as the picture and half of the time of painting, and cuts the
 * half of a line that lies on the edge. Nothing is drawn outside, and pages do not cut it either.
 */
const uncut = (svg: string): string => svg.replaceAll(/(?<!^)<svg /g, '<svg overflow="visible" ');

/** Paints a picture `width` px wide, as high as its shape asks for. */
export function chartPng({ svg }: Picture, width: number): Uint8Array<ArrayBuffer> {
  const painted = new Resvg(uncut(svg), {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: [fontFile(400), fontFile(700)], defaultFontFamily: TYPEFACE },
  }).render();
  return palettePng(painted.pixels, painted.width, painted.height) ?? new Uint8Array(painted.asPng());
}
