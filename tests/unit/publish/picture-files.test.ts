/** In a build pictures are painted in a thread of their own: it gives what painting in place gives, in the order that was asked for. */
import { beforeAll, describe, expect, it } from 'vitest';
import { chartPng } from '../../../src/charts/chart-png.ts';
import { handOver } from '../../../src/handed-over.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { pictureResponse } from '../../../src/publish/picture-files.ts';
import { workshop } from '../../../src/publish/workshop.ts';
import { readContent } from '../../../src/source/read-content.ts';

const picture = (height: number) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 ${height}"><path fill="#fff" d="M0 0H60V${height}H0z"/><text y="20">Ag</text></svg>`;
  return { svg, width: 60, height };
};
const bytesOf = async (answer: Promise<Response>) => Buffer.from(await (await answer).arrayBuffer());

describe('a picture as a file of the site', () => {
  beforeAll(async () => {
    const graph = buildGraph(readContent('tests/fixtures/minimal/content').entries);
    handOver({ graph, documentSizes: new Map(), workshop: await workshop(undefined, new Date()), pages: new Map() });
  });

  it('is painted as it is without a thread, whichever is asked for first', async () => {
    const heights = [40, 30, 20];
    const painted = await Promise.all(heights.map((height) => bytesOf(pictureResponse(picture(height), 120))));
    expect(painted.map((bytes, index) => bytes.equals(chartPng(picture(heights[index] ?? 0), 120)))).toEqual([true, true, true]);
  });

  it('is an error where it cannot be painted, and the next one is painted', async () => {
    const broken = pictureResponse({ svg: 'no picture', width: 1, height: 1 }, 10);
    const next = bytesOf(pictureResponse(picture(25), 60));
    await expect(broken).rejects.toThrow('SVG data parsing failed');
    expect((await next).equals(chartPng(picture(25), 60))).toBe(true);
  });
});
