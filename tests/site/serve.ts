/** Serves a built folder under its base path, as a web server would that sends what `publish/hosts/headers.ts` asks for. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as listening } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headerRules, headersOf } from '../../src/publish/hosts/headers.ts';
import { inlineParts } from '../../src/publish/hosts/inline-parts.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.zip': 'application/zip',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};

export interface Server {
  /** Address of the home page, with the base path. */
  address: string;
  close: () => Promise<void>;
}

export async function serve(folder: string, base = '/'): Promise<Server> {
  const rules = headerRules(await inlineParts(folder));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
    const file = inside === undefined ? undefined : join(folder, normalize(inside));
    const found = file && (existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file);
    if (!found || !existsSync(found)) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const type = TYPES[extname(found)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headersOf(`/${inside ?? ''}`, rules), 'Content-Type': type }).end(readFileSync(found));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A port that nothing has now, for a program that must be told one. */
export const freePort = () =>
  new Promise<number>((found) => {
    const server = listening();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
