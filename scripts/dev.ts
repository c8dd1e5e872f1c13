/**
 * `npm run dev [-- --port 4322] [--host]`: serves pages from the content, and shows changes as they are saved. A mistake in the content is listed and
 * does not stop the server: it is mended while it runs. Without a `site.yaml` that says where the site stands, there is
 * nothing to serve.
 */
import { resolve } from 'node:path';
import { siteAddress } from '../src/site-address.ts';
import { flagsOf } from './flags.ts';
import { CONTENT } from './folders.ts';
import { reportContent } from './report-content.ts';

const { values } = flagsOf({ options: { port: { type: 'string' }, host: { type: 'boolean', default: false } } });
const port = values.port === undefined ? undefined : Number(values.port);
const isPort = port === undefined || (Number.isInteger(port) && port > 0 && port < 65_536);

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DEV_BACKGROUND = '0';
// Who writes sees drafts too.
process.env.PREVIEW = '1';

function knowsItsAddress(): boolean {
  try {
    siteAddress(resolve(CONTENT), process.env.SITE_URL || undefined);
    return true;
  } catch {
    return false;
  }
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

if (!isPort) refuse(`“--port ${values.port}” is no port: write a number, such as --port 4322.`);
else if (reportContent() || knowsItsAddress()) {
  const { dev } = await import('astro');
  await dev({ root: process.cwd(), server: { host: values.host, ...(port === undefined ? {} : { port }) } });
} else refuse('Mend site.yaml, then start again.');
