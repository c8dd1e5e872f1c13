import { describe, expect, it } from 'vitest';
import { CARD } from '../../../src/charts/chart-picture.ts';
import { chartPng } from '../../../src/charts/chart-png.ts';
import { fitted, type ShareCard, shareCard } from '../../../src/charts/share-card.ts';
import { DRAWN, SMALL_DRAWINGS } from '../../../src/charts/small-drawings.ts';
import { textWidth } from '../../../src/charts/text-width.ts';
import { DRAWINGS } from '../../../src/schema/drawing.ts';

const card: ShareCard = {
  site: 'Safer Fenshire',
  kind: 'Priority: Fenshire Plan 2030',
  title: 'Bicycle theft',
  figure: { figure: '1,204', says: 'bicycles were stolen (2029)' },
  says: 'Bicycles that are taken.',
  drawing: 'lock',
  origin: 'Safer Fenshire, not an official site of Fenshire Safety Partnership.',
  colours: { brand: '#4a1d5c', accent: '#f2b52b' },
};
const LONG = 'first-time entrants and everybody else that somebody could think of '.repeat(12).trim();

interface Line {
  text: string;
  right: number;
  top: number;
  bottom: number;
}
const linesOf = (svg: string): Line[] =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)" font-weight="(\d+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, size, weight, text = '']) => ({
      text,
      right: Number(x) + textWidth(text, Number(size), Number(weight) as 400),
      top: Number(y) - Number(size) * 0.75,
      bottom: Number(y) + Number(size) * 0.25,
    }),
  );
const said = (of: ShareCard) =>
  linesOf(shareCard(of).svg)
    .map(({ text }) => text)
    .join(' ');

describe('a card', () => {
  it('says what the page is, its figure, and whose site it is', () => {
    expect(said(card)).toBe(
      'Safer Fenshire Priority: Fenshire Plan 2030 Bicycle theft 1,204 bicycles were stolen (2029) Safer Fenshire, not an official site of Fenshire Safety Partnership.',
    );
  });

  it('says a sentence where there is no figure', () => {
    expect(said({ ...card, figure: undefined })).toContain('Bicycle theft Bicycles that are taken. Safer');
  });

  it.each([
    ['as it is', card],
    ['with a long title', { ...card, title: LONG }],
    ['with a long sentence', { ...card, figure: undefined, says: LONG }],
    ['with a figure that says much', { ...card, figure: { figure: '1,204', says: LONG } }],
    [
      'with all of it long',
      { ...card, site: LONG, kind: LONG, title: LONG, figure: { figure: 'About a tenth', says: LONG }, origin: LONG },
    ],
    ['with words that are too long', { ...card, title: 'x'.repeat(200), figure: { figure: '9'.repeat(60), says: 'y'.repeat(300) } }],
  ])('keeps its words on the card and apart from each other, %s', (_, of) => {
    const lines = linesOf(shareCard(of).svg);
    expect(lines.filter(({ right, top, bottom }) => right > CARD.width - 40 || top < 0 || bottom > CARD.height - 10)).toEqual([]);
    const overlapping = lines.filter(({ top }, index) => index > 0 && top < (lines[index - 1]?.bottom ?? 0));
    expect(overlapping).toEqual([]);
  });

  it('says that there is more where it leaves out words', () => {
    const lines = fitted(LONG, 600, 30, 2);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/ …$/);
    expect(fitted('Short.', 600, 30, 2)).toEqual(['Short.']);
  });

  it('is painted as 1200 by 630 px with the same bytes each time, and is light', () => {
    const png = chartPng(shareCard(card), CARD.width);
    expect([16, 20].map((at) => Buffer.from(png).readUInt32BE(at))).toEqual([1200, 630]);
    expect(Buffer.compare(png, chartPng(shareCard({ ...card }), CARD.width))).toBe(0);
    expect(png.length).toBeLessThan(60_000);
  });
});

describe('small drawings', () => {
  it.each(DRAWINGS)('%s stays on its field', (name) => {
    const { svg } = shareCard({ ...card, drawing: name });
    expect(svg).toContain(` d="${SMALL_DRAWINGS[name]}"`);
    expect(svg).toContain(`stroke-linecap="${DRAWN['stroke-linecap']}"`);
    // Absolute places alone: they are where each stroke begins.
    const places = [...SMALL_DRAWINGS[name].matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(places.every((place) => place >= 1 && place <= 23)).toBe(true);
  });
});
