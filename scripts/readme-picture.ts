/** `npm run picture`: the picture in the README, taken of the site in `dist/`. */
import { launchChromium } from '../tests/browser/chromium.ts';
import { serve } from '../tests/site/serve.ts';

const server = await serve('dist');
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1000, height: 1100 } });
await page.goto(`${server.address}plans/safer-norfolk-2021/priorities/fraud/`);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: 'docs/site.png' });
await browser.close();
await server.close();
