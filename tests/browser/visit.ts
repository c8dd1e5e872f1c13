/** The built site, served, and a browser that reads it: there for all tests of a file, and closed after them. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { REAL_SITE } from '../site/real-site.ts';
import { type Server, serve } from '../site/serve.ts';
import { launchChromium } from './chromium.ts';

export interface Visit {
  browser: Browser;
  server: Server;
}

/** Call it once at the top of a file; what it returns is filled before the first test. */
export function visitSite(): Visit {
  const visit = {} as Visit;
  beforeAll(async () => {
    visit.server = await serve(REAL_SITE);
    visit.browser = await launchChromium();
  });
  afterAll(async () => {
    await visit.browser?.close();
    await visit.server?.close();
  });
  return visit;
}
