/** In a build pictures are painted in a thread of their own: it gives what painting in place gives, in the order that was asked for. */
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartPng } from '../../../src/charts/chart-png.ts';
import { handOver } from '../../../src/handed-over.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { workshop } from '../../../src/publish/kept/workshop.ts';
import { readContent } from '../../../src/source/read-content.ts';

const picture = (height: number) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 ${height}"><path fill="#fff" d="M0 0H60V${height}H0z"/><text y="20">Ag</text></svg>`;
  return { svg, width: 60, height };
};
const bytesOf = async (answer: Promise<Response>) => Buffer.from(await (await answer).arrayBuffer());

// A module of its own: files before this one may have left a thread in the one that all share.
const OWN = '../../../src/publish/picture-files.ts?own';
const { pictureResponse } = (await import(OWN)) as typeof import('../../../src/publish/picture-files.ts');

/** The thread that paints, each time that one begins. */
const threads: Worker[] = [];
const begun = (worker: Worker) => threads.push(worker);
process.on('worker', begun);
afterAll(() => {
  process.off('worker', begun);
});

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

  it.each<[how: string, end: (thread: Worker) => void, said: string]>([
    ['is ended', (thread) => void thread.terminate(), 'The thread that paints pictures has ended (1)'],
    ['dies of a mistake of its own', (thread) => thread.postMessage(undefined), 'Cannot destructure'],
  ])('is an error where the thread %s while it paints, as are those that wait, and the next one is painted', async (_, end, said) => {
    await pictureResponse(picture(30), 60);
    end(threads.at(-1) as Worker);
    const waiting = [30, 35].map((height) => pictureResponse(picture(height), 60));
    const ends = await Promise.allSettled(waiting);
    expect(ends.map((each) => (each.status === 'rejected' ? String(each.reason) : each.status))).toEqual([
      expect.stringContaining(said),
      expect.stringContaining(said),
    ]);
    const next = bytesOf(pictureResponse(picture(25), 60));
    expect((await next).equals(chartPng(picture(25), 60))).toBe(true);
  });

  it('goes on with the thread that took its place, when the old one ends after its error', async () => {
    await pictureResponse(picture(30), 60);
    const old = threads.at(-1) as Worker;
    const waiting = pictureResponse(picture(35), 60);
    old.emit('error', new Error('out of memory'));
    await expect(waiting).rejects.toThrow('out of memory');
    await pictureResponse(picture(30), 60);
    const begunBefore = threads.length;
    await old.terminate();
    await pictureResponse(picture(25), 60);
    expect(threads.length).toBe(begunBefore);
  });
});
