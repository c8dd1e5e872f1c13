import { describe, expect, it } from 'vitest';
import { roomFor, textWidth, wrapText } from '../../../src/charts/text-width.ts';

describe('textWidth', () => {
  it('grows with the size, and bold is wider', () => {
    expect(textWidth('Preventing terrorism', 16)).toBeCloseTo(144, 1);
    expect(textWidth('Preventing terrorism', 32)).toBeCloseTo(288, 1);
    expect(textWidth('Fraud', 16, 700)).toBeGreaterThan(textWidth('Fraud', 16));
  });
});

describe('roomFor', () => {
  it('has room for the spacing that a reader may set between letters and words', () => {
    expect(roomFor('Fraud', 16)).toBeGreaterThan(textWidth('Fraud', 16) + 5 * 0.12 * 16);
    expect(roomFor('Hate crime', 16, 700)).toBeGreaterThan(textWidth('Hate crime', 16, 700) + (10 * 0.12 + 0.16) * 16);
  });

  it('is more than another font needs, 15 % wider, that stands in for the page’s own', () => {
    for (const text of ['Preventing terrorism', '96.5%', '£1,250,000', 'Norwich'])
      expect(roomFor(text, 16)).toBeGreaterThan(1.15 * textWidth(text, 16));
  });
});

describe('wrapText', () => {
  it('leaves a short text alone', () => {
    expect(wrapText('Fraud', 100, 16)).toEqual(['Fraud']);
  });

  it('makes lines about equally long, within the width', () => {
    const lines = wrapText('Criminal exploitation, modern slavery and human trafficking', 290, 16);
    expect(lines).toEqual(['Criminal exploitation, modern', 'slavery and human trafficking']);
    for (const line of lines) expect(roomFor(line, 16)).toBeLessThanOrEqual(290);
  });

  it('breaks after a hyphen, and inside a word only when it must', () => {
    expect(wrapText('anti-social behaviour', 60, 16)).toEqual(['anti-', 'social', 'behavi', 'our']);
    expect(wrapText('anti-social', 60, 16)).toEqual(['anti-', 'social']);
  });

  it('parts no letter from its accent', () => {
    const word = 'e\u0301'.repeat(20);
    for (const line of wrapText(word, 60, 16)) expect(line).toMatch(/^(e\u0301)+$/);
  });

  it('breaks a word of thousands of letters, and keeps them all', () => {
    const word = 'Wörter'.repeat(800);
    const lines = wrapText(word, 200, 16);
    expect(lines.join('')).toBe(word);
    expect(Math.max(...lines.map((line) => textWidth(line, 16)))).toBeLessThanOrEqual(200);
  });

  it('keeps every character', () => {
    const text = 'Safer streets: lighting, cameras and wardens in the evening economy';
    for (const width of [40, 90, 200]) expect(wrapText(text, width, 16).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
