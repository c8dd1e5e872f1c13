/**
 * Paints in a thread of its own. A picture is megabytes of pixels outside of the heap, so that every few pictures all that lives is looked
 * through for garbage: beside the graph and the views of a large site that took longer than painting. Here nothing else lives.
 */
import { parentPort } from 'node:worker_threads';
import type { Picture } from './chart-picture.ts';
import { chartPng } from './chart-png.ts';

/** A picture that is asked for. */
export interface Order {
  picture: Picture;
  width: number;
}

/** What comes of an order; orders are answered in their order. */
export type Painted = { bytes: Uint8Array<ArrayBuffer> } | { error: unknown };

parentPort?.on('message', ({ picture, width }: Order) => {
  let answer: Painted;
  try {
    answer = { bytes: chartPng(picture, width) };
  } catch (error) {
    answer = { error };
  }
  parentPort?.postMessage(answer);
});
