/**
 * `npm run dev`: serves pages from the content, and shows changes as they are saved. A mistake in the content is listed and
 * does not stop the server: it is mended while it runs. Without a `site.yaml` that says where the site stands, there is
 * nothing to serve.
 */
import { resolve } from 'node:path';
import { siteAddress } from '../src/site-address.ts';
import { reportContent } from './report-content.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DEV_BACKGROUND = '0';
// Who writes sees drafts too.
process.env.PREVIEW = '1';

function knowsItsAddress(): boolean {
  try {
    siteAddress(resolve(process.env.CONTENT_DIR || 'content'), process.env.SITE_URL || undefined);
    return true;
  } catch {
    return false;
  }
}

const graph = reportContent();
if (graph || knowsItsAddress()) {
  const { dev } = await import('astro');
  await dev({ root: process.cwd() });
} else {
  console.error('Mend site.yaml, then start again.');
  process.exitCode = 1;
}
