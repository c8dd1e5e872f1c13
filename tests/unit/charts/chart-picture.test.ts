import { describe, expect, it } from 'vitest';
import { CARD, chartCard } from '../../../src/charts/chart-picture.ts';
import { chartPng } from '../../../src/charts/chart-png.ts';
import { chartExamples } from '../../../src/charts/examples/index.ts';
import { example } from './examples.ts';
import { chartPicture } from './in-english.ts';
import { labels, textBoxes } from './text-boxes.ts';

const ages = example('grouped-bars');
const views = chartExamples.map(({ chart }) => chart);
const origin = { site: 'Safer Norfolk', licence: { name: 'Open Government Licence v3.0' } };
/** The boxes of the words that are painted: a title is not. */
const paintedBoxes = (svg: string) => textBoxes(svg.replace(/<title>.*<\/desc>/, ''));
const attribute = (svg: string, name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(svg)?.[1]);
/** Width and height of a PNG, from its first chunk. */
const sizeOf = (png: Uint8Array) => [16, 20].map((at) => Buffer.from(png).readUInt32BE(at));

describe('chartPicture', () => {
  it('says all that a page says around the chart', () => {
    const words = labels(chartPicture({ ...ages, notes: ['The base is under 30.'] }, origin).svg).join('\n');
    for (const text of [
      'Younger people are missing: 4% of respondents were under 25, and 27% of the people of Fenshire are',
      'Age of respondents, beside the population of Fenshire, n = 412 responses.',
      'The base is under 30.',
      'Source: Invented figures for Fenshire, a county that does not exist.',
      'Safer Norfolk. Open Government Licence v3.0.',
      '34.9%',
    ]) {
      expect(words).toContain(text);
    }
  });

  it('has its finding and its summary as title and description', () => {
    expect(chartPicture(ages, origin).svg).toMatch(
      /^<svg [^>]*role="img"[^>]*><title>Younger people are missing: [^<]*<\/title><desc>Respondents: highest is 45 to 64 \(41%\)/,
    );
  });

  it.each(views.map((view) => [view.id, view] as const))('has no ids, and the same bytes each time: %s', (_, view) => {
    expect(chartPicture(view, origin).svg).not.toMatch(/\sid="/);
    expect(chartPicture({ ...view }, origin)).toEqual(chartPicture({ ...view }, origin));
  });

  it('names a font that every machine has after its own', () => {
    const families = [...chartPicture(ages, origin).svg.matchAll(/font-family="([^"]*)"/g)].map(([, family]) => family);
    expect(families).toEqual(['Atkinson Hyperlegible Next, Arial, sans-serif']);
  });

  it('wraps long texts, and stands without a licence', () => {
    const long = 'A finding that goes on and on about everything that the figures could possibly say about a place. '.repeat(3);
    const svg = chartPicture({ ...ages, finding: long, source: long, notes: [long, long] }, { site: 'Safer Norfolk' }).svg;
    expect(labels(svg)).toContain('Safer Norfolk.');
    const outside = paintedBoxes(svg).filter(({ left, right }) => left < 0 || right > attribute(svg, 'width'));
    expect(outside).toEqual([]);
    expect(Math.max(...paintedBoxes(svg).map(({ bottom }) => bottom))).toBeLessThan(attribute(svg, 'height'));
  });

  it('puts the chart below its heading and above its source', () => {
    const { svg } = chartPicture(ages, origin);
    const [, chartTop = '', chartHeight = ''] = /<svg x="20" y="([\d.]+)"[^>]*? height="([\d.]+)"/.exec(svg) ?? [];
    const boxes = paintedBoxes(svg);
    const subtitle = boxes.find(({ text }) => text.startsWith('Age of respondents'));
    const source = boxes.find(({ text }) => text.startsWith('Source:'));
    expect(subtitle?.bottom).toBeLessThan(Number(chartTop));
    expect(source?.top).toBeGreaterThan(Number(chartTop) + Number(chartHeight));
  });
});

describe('chartPng', () => {
  const picture = chartPicture(ages, origin);

  it('is as wide as asked, in the shape of the picture', () => {
    const [width = 0, height = 0] = sizeOf(chartPng(picture, 1280));
    expect(width).toBe(1280);
    expect(height / width).toBeCloseTo(picture.height / picture.width, 2);
  });

  it('fits a tall picture and a wide one into the same card', () => {
    for (const view of [example('twelve-long-labels'), example('one-bar')]) {
      expect(sizeOf(chartPng(chartCard(chartPicture(view, origin)), CARD.width))).toEqual([1200, 630]);
    }
  });

  it('paints the words too, with the same bytes each time', () => {
    const png = chartPng(picture, 640);
    expect(chartPng(picture, 640)).toEqual(png);
    const other = { ...picture, svg: picture.svg.replaceAll('Younger people', 'Young people') };
    expect(chartPng(other, 640)).not.toEqual(png);
  });
});
