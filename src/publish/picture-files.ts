/** Pictures as files of the site: painted once, in a thread of their own (`charts/painter.ts`), and kept for the builds that come after. */
import { Worker } from 'node:worker_threads';
import type { Picture } from '../charts/chart-picture.ts';
import { chartPng } from '../charts/chart-png.ts';
import type { Order, Painted } from '../charts/painter.ts';
import { handedOver } from '../handed-over.ts';

type Paint = (order: Order) => Promise<Uint8Array<ArrayBuffer>>;

/** A thread that paints; it is no reason for a build to go on when nothing is asked of it. */
function painting(): Paint {
  const worker = new Worker(new URL('../charts/painter.ts', import.meta.url));
  const waiting: { take: (answer: Painted) => void }[] = [];
  worker.unref();
  const answered = (answer: Painted) => {
    waiting.shift()?.take(answer);
    if (waiting.length === 0) worker.unref();
  };
  worker.on('message', answered);
  // Without a thread, nothing that waits is painted any more.
  const ended = (error: unknown) => {
    while (waiting.length > 0) answered({ error });
    if (thread === paint) thread = undefined;
  };
  worker.on('error', ended);
  worker.on('exit', (code) => ended(new Error(`The thread that paints pictures has ended (${code})`)));
  const paint: Paint = (order) =>
    new Promise((resolve, reject) => {
      worker.postMessage(order);
      waiting.push({ take: (answer) => ('bytes' in answer ? resolve(answer.bytes) : reject(answer.error)) });
      worker.ref();
    });
  return paint;
}

let thread: Paint | undefined;
const paintApart: Paint = (order) => {
  thread ??= painting();
  return thread(order);
};

/** A picture `width` px wide, as a server answers. */
export async function pictureResponse(picture: Picture, width: number): Promise<Response> {
  const workshop = handedOver()?.workshop;
  // What is asked for one by one, in `npm run dev`, needs no thread.
  const bytes = workshop
    ? (await workshop.made('picture', [picture, width], async () => ({ bytes: await paintApart({ picture, width }) }))).bytes
    : chartPng(picture, width);
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'image/png' } });
}
