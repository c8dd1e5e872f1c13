/**
 * Pages of this site within those of another: as high as their snippet says, or as their content is where a script follows it;
 * readable without a script, on paper, in a dark page and a light one; quiet under the strictest policy.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { htmlFiles, read } from '../site/build.ts';
import { attributes } from '../site/page.ts';
import { REAL_SITE } from '../site/real-site.ts';
import { launchChromium } from './chromium.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
const ADDRESS = 'https://safer-norfolk.example/';
const FRAUD = 'embed/safer-norfolk-2021/priorities/fraud/';
const [LIGHT, DARK] = ['rgb(255, 255, 255)', 'rgb(22, 25, 28)'];
const isEmbed = (file: string) => /^embed\/(?!index|of\/)/.test(file);

/** Another website: its page, and the policy that it sends with it. */
let host: { body: string; policy?: string | undefined; headers?: Record<string, string> } = { body: '' };
const server = createServer((_, response) => {
  response
    .writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(host.policy ? { 'Content-Security-Policy': host.policy } : {}),
      ...host.headers,
    })
    .end(`<!doctype html><html lang="en"><head><title>A council</title></head><body><h1>A council</h1>${host.body}</body></html>`);
});
beforeAll(() => new Promise<void>((done) => server.listen(0, 'localhost', done)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const address = () => `http://localhost:${(server.address() as AddressInfo).port}/`;
afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

/** What the page with snippets gives somebody to paste, with the addresses of the site as it is served here. */
function pasted(id: string): string {
  const [, field = ''] = new RegExp(`id="${id}".*?<textarea[^>]*>(.*?)</textarea>`, 's').exec(read(REAL_SITE, 'embed/index.html')) ?? [];
  const [text = ''] = attributes(`<p data-text="${field}">`, 'data-text');
  return text.replaceAll(ADDRESS, site.server.address);
}
const snippet = () => pasted('snippet-safer-norfolk-2021-priorities-fraud');
const script = () => pasted('snippet-script');
const element = () => pasted('snippet-element');
/** The address of the element in the snippet, for other things than the one that it is of. */
const elementOf = (path: string) => element().replace(/src="[^"]*"/, `src="${site.server.address}${path}"`);

/** Ten things that can be shown. */
const tenPaths = () =>
  htmlFiles(REAL_SITE)
    .filter((file) => isEmbed(file) && /priorities\/[^/]+\/index/.test(file))
    .slice(0, 10)
    .map((file) => file.replace('index.html', ''));

type Visit = BrowserContextOptions & { policy?: string; headers?: Record<string, string> };
async function visit(body: string, { policy, headers = {}, ...options }: Visit = {}): Promise<Page> {
  host = { body, policy, headers };
  const context = await site.browser.newContext({ viewport: { width: 700, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(address());
  return page;
}

const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());
const contentHeight = (frame: Frame | undefined) =>
  frame?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
/** Frames that are as high as what is in them; a frame is loaded when it comes near. */
const fits = async (page: Page, count: number) => {
  for (const frame of await page.locator('plan-embed iframe').all()) await frame.scrollIntoViewIfNeeded();
  await expect
    .poll(async () => {
      const frames = await page.locator('plan-embed iframe').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      const contents = await Promise.all(framesOf(page).map(contentHeight));
      return frames.length === count && [...frames].sort().join() === [...contents].sort().join();
    })
    .toBe(true);
};

describe('the height in a snippet', () => {
  it('is that of the page in a column of 650 px and on a phone, or a little more; a short form fits a phone’s screen and a half', async () => {
    const files = htmlFiles(REAL_SITE).filter(isEmbed);
    expect(files.length).toBeGreaterThan(100);
    const wrong: string[] = [];
    const tab = async () => {
      const page = await site.browser.newPage();
      for (let file = files.pop(); file; file = files.pop()) {
        const folder = file.replace(/index\.html$/, '');
        const { height } = JSON.parse(read(REAL_SITE, `${folder}oembed.json`)) as { height: number };
        await page.setViewportSize({ width: 650, height: 400 });
        await page.setContent(read(REAL_SITE, file), { waitUntil: 'domcontentloaded' });
        const wide = (await contentHeight(page.mainFrame())) ?? 0;
        await page.setViewportSize({ width: 340, height: 400 });
        const narrow = (await contentHeight(page.mainFrame())) ?? 0;
        const real = Math.max(wide, narrow);
        if (real > height || height > real * 1.25 + 10) wrong.push(`${folder} is ${wide} and ${narrow} px high, not ${height}`);
        if (folder.endsWith('whole/') || folder.includes('/charts/')) continue;
        if (narrow > 1000) wrong.push(`${folder} is ${narrow} px high on a phone`);
      }
      await page.close();
    };
    await Promise.all([tab(), tab()]);
    expect(wrong).toEqual([]);
  });
});

describe('a pasted snippet', () => {
  it('is a titled frame without a border, in its column, and a link with plan and date below it', async () => {
    const page = await visit(`<div style="width:600px">${snippet()}</div>`);
    const frame = page.locator('iframe');
    expect(await frame.getAttribute('title')).toBe('Fraud: Safer Norfolk Plan 2021-24');
    expect(await frame.evaluate((element) => [element.getBoundingClientRect().width, getComputedStyle(element).borderTopWidth])).toEqual([
      600,
      '0px',
    ]);
    expect(await page.locator('p a').textContent()).toMatch(/^Fraud, Safer Norfolk Plan 2021-24 \(latest source or report: .*\d{4}\)$/);
    expect(await framesOf(page)[0]?.locator('h1').textContent()).toBe('Fraud');
  });

  it('asks for one file, obeys its own policy, and tells nobody how high it is', async () => {
    const page = await visit('');
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => request.url().startsWith(site.server.address) && asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    await page.evaluate(() => {
      addEventListener('message', ({ data }) => console.log(`told ${JSON.stringify(data)}`));
    });
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), snippet().replace('loading="lazy"', ''));
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([site.server.address + FRAUD]);
    expect(said).toEqual([]);
    expect(await framesOf(page)[0]?.evaluate(() => getComputedStyle(document.body).borderTopColor)).toBe('rgb(27, 77, 62)');
  });

  it('is let in by a page that lets in only what says that it may be, and other pages of the site are not', async () => {
    const headers = { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' };
    const page = await visit(script() + snippet() + element(), { headers });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
    const titles = () => Promise.all(framesOf(page).map((frame) => frame.locator('h1').allTextContents()));
    await expect.poll(titles).toEqual([['Fraud'], ['Serious violence']]);
    const other = await visit(`<iframe src="${site.server.address}about/" title="Another page"></iframe>`);
    await other.waitForLoadState('networkidle');
    expect(await framesOf(other)[0]?.locator('h1').count()).toBe(0);
  });

  it('stays light in a page that knows no dark, on a device that asks for dark', async () => {
    // What Playwright emulates holds for all frames, whatever the page says of them.
    const dark = await launchChromium(undefined, ['--blink-settings=preferredColorScheme=0']);
    const page = await dark.newPage({ colorScheme: null });
    const backgroundIn = async (body: string) => {
      host = { body };
      await page.goto(address());
      await page.waitForLoadState('networkidle');
      return framesOf(page)[0]?.evaluate(() => getComputedStyle(document.body).backgroundColor);
    };
    const shown = await backgroundIn(snippet());
    const grown = await backgroundIn(script() + element());
    const unasked = await backgroundIn(snippet().replace('color-scheme:light', ''));
    const inDark = await backgroundIn(`<style>:root{color-scheme:dark}</style>${snippet().replace('color-scheme:light', '')}`);
    await dark.close();
    expect([shown, grown, unasked, inDark]).toEqual([LIGHT, LIGHT, DARK, DARK]);
  });

  it('shows all it says without a script, down to 280 px', async () => {
    const page = await visit(snippet(), { javaScriptEnabled: false, viewport: { width: 296, height: 800 } });
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('h1').textContent()).toBe('Fraud');
    expect(
      await frame
        .getByText('Read all of it')
        .or(frame.getByText(/^All \d+ actions$/))
        .or(frame.locator('.rows'))
        .first()
        .isVisible(),
    ).toBe(true);
  });
});

it('ten snippets on a page, on a wide screen at 400 %, are within it, and each has its link, on paper too', async () => {
  const ten = tenPaths().map((path) => snippet().replace(/src="[^"]*"/, `src="${site.server.address}${path}"`));
  const page = await visit(ten.join(''), { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
  await expect.poll(() => framesOf(page).filter((frame) => frame.url().includes('/embed/')).length, { timeout: 30_000 }).toBe(10);
  for (const frame of framesOf(page)) {
    await frame.locator('h1').waitFor();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth), frame.url()).toBeLessThanOrEqual(0);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('p a:visible').count()).toBe(10);
});

it('snippets are for pasting: on paper their page has the names of things, and what is folded stays so', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.server.address}embed/`);
  await page.emulateMedia({ media: 'print' });
  const [names, snippets] = [page.locator('details summary'), page.locator('details textarea')];
  expect(await names.first().isVisible()).toBe(true);
  expect(await snippets.count()).toBeGreaterThan(30);
  expect(await snippets.first().isVisible()).toBe(false);
  await page.close();
});

it('a short page and a long one are not wider than 280 px', async () => {
  const page = await site.browser.newPage({ viewport: { width: 280, height: 800 } });
  const kinds = new Map(
    htmlFiles(REAL_SITE)
      .filter(isEmbed)
      .map((file) => [file.split('/').slice(2, 3).join(), file]),
  );
  for (const file of kinds.values()) {
    await page.goto(site.server.address + file);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), file).toBeLessThanOrEqual(280);
  }
});

it('a long page has a way past it for those who go by key', async () => {
  const whole = htmlFiles(REAL_SITE).find((file) => isEmbed(file) && file.includes('/whole/')) ?? '';
  const page = await visit(`<iframe src="${site.server.address}${whole}" title="Long" height="300"></iframe><a href="#x">After</a>`);
  await page.keyboard.press('Tab');
  await expect.poll(() => framesOf(page)[0]?.evaluate(() => document.activeElement?.className)).toMatch(/skip|exit/);
  const skip = framesOf(page)[0]?.locator('.skip');
  await skip?.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('After');
});

describe('what puts a snippet together', () => {
  const open = async (viewport = { width: 700, height: 900 }) => {
    const context = await site.browser.newContext({ viewport });
    const page = await context.newPage();
    await page.goto(`${site.server.address}embed/#snippet-safer-norfolk-2021-priorities-fraud`, { waitUntil: 'networkidle' });
    const part = page.locator('details[open]');
    const frameIn = async () => Number(/height="(\d+)"/.exec(await part.locator('textarea').inputValue())?.[1]);
    return { page, part, frameIn };
  };

  it.each([390, 1280])('is landed on by its name, with the choices in sight, at %i px', async (width) => {
    const { page, part } = await open({ width, height: 800 });
    for (const control of [part.locator('summary'), part.getByLabel('How your website takes it'), part.locator('textarea')]) {
      const box = await control.boundingBox();
      expect(box?.y).toBeGreaterThan(-1);
      expect(box?.y).toBeLessThan(800);
    }
    expect(await page.title()).toContain('Show a part');
  });

  it('opens without a script too, and lands on what it is called', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.server.address}embed/#snippet-safer-norfolk-2021-priorities-fraud`);
    const box = await page.getByText('To paste as HTML: Fraud').first().boundingBox();
    expect(box?.y).toBeGreaterThan(-1);
    expect(box?.y).toBeLessThan(400);
  });

  it('gives the same to paste as the page does without a script', async () => {
    const { part } = await open();
    const given = await part.locator('textarea').inputValue();
    expect(given.replaceAll(ADDRESS, site.server.address)).toBe(snippet());
  });

  it('says the height that it gives, for the short form and in full', async () => {
    const { part, frameIn } = await open();
    const told = part.locator('.meta').first();
    const short = await frameIn();
    expect((await told.textContent())?.replace(',', '')).toContain(`The frame is ${short} px high`);
    await part.getByLabel('How much').selectOption('whole');
    const whole = await frameIn();
    expect(whole).toBeGreaterThan(short);
    expect((await told.textContent())?.replace(',', '')).toContain(`The frame is ${whole} px high`);
  });

  it.each(['-50', '0', ''])('refuses the height “%s”, says why, and keeps the last that is one', async (wrong) => {
    const { part, frameIn } = await open();
    await part.getByLabel('Height in px').fill('640');
    await part.getByLabel('Height in px').fill(wrong);
    expect(await frameIn()).toBe(640);
    await part.getByText('A frame is at least 100 px high.').waitFor();
    await part.getByLabel('Height in px').fill('705');
    expect(await frameIn()).toBe(705);
    expect(await part.getByText('A frame is at least 100 px high.').count()).toBe(0);
  });

  it('gives what was chosen: a frame or an element, in short or in full; an address; a piece for inclusion', async () => {
    const { part } = await open();
    const field = part.locator('textarea');
    const [embed, page] = [`${ADDRESS}${FRAUD}`, `${ADDRESS}plans/safer-norfolk-2021/priorities/fraud/`];
    const given = read(REAL_SITE, 'embed/index.html');
    const [untouched = ''] = attributes(
      `<p data-text="${/id="snippet-safer-norfolk-2021-priorities-fraud".*?<textarea[^>]*>(.*?)<\/textarea>/s.exec(given)?.[1]}">`,
      'data-text',
    );
    expect(await field.inputValue()).toBe(untouched);
    const chosen = async (way: string, length?: string) => {
      await part.getByLabel('How your website takes it').selectOption(way);
      if (length) await part.getByLabel('How much').selectOption(length);
      return field.inputValue();
    };
    const link = expect.stringMatching(new RegExp(`<a href="${page}">Fraud, .*</a>`));
    const frame = await chosen('frame', 'whole');
    expect(frame).toMatch(
      new RegExp(
        `^<div><iframe src="${embed}whole/" title="Fraud: [^"]+" width="100%" height="\\d+" [^>]* style="[^"]+"></iframe></div>\n<p>`,
      ),
    );
    expect(frame).toEqual(link);
    const element = await chosen('element', 'short');
    expect(element).toMatch(
      new RegExp(`^<script src="${ADDRESS}embed/v1.js" integrity="sha384-[^"]+" crossorigin="anonymous" async=""></script>\n`),
    );
    expect(element).toMatch(new RegExp(`<plan-embed src="${embed}" height="\\d+" frame-title="Fraud: [^"]+" print-text="[^"]+">`));
    expect(element).toEqual(link);
    expect(await chosen('element', 'whole')).toContain(`<plan-embed src="${embed}whole/"`);
    expect(await chosen('address')).toBe(page);
    expect(await chosen('include')).toBe(`${ADDRESS}include/safer-norfolk-2021/priorities/fraud.html`);
    // What was given first can be had again.
    expect(await chosen('frame', 'short')).toBe(untouched);
  });

  it('gives the address of the frame for a chart, which has no page of its own', async () => {
    const chart = 'embed/safer-norfolk-2021/charts/2021-outcomes/';
    const page = await site.browser.newPage();
    await page.goto(`${site.server.address}embed/of/safer-norfolk-2021/#snippet-safer-norfolk-2021-charts-2021-outcomes`);
    const part = page.locator('details[open]');
    await part.getByLabel('How your website takes it').selectOption('address');
    expect(await part.locator('textarea').inputValue()).toBe(`${ADDRESS}${chart}`);
    await page.close();
  });

  it('copies what it gives, and says so', async () => {
    const { page, part } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await part.getByLabel('How your website takes it').selectOption('address');
    await part.getByRole('button', { name: 'Copy' }).click();
    await part.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${ADDRESS}plans/safer-norfolk-2021/priorities/fraud/`);
  });

  it.each(['address', 'include'])('asks how much and how high of a frame alone, not for “%s”', async (way) => {
    const { part } = await open();
    await part.getByLabel('How your website takes it').selectOption(way);
    expect(await part.getByLabel('Height in px').isVisible()).toBe(false);
    expect(await part.getByLabel('How much').isVisible()).toBe(false);
    expect(await part.locator('.preview').isVisible()).toBe(way === 'address');
    expect(await part.locator('label:has(textarea)').textContent()).not.toContain('HTML');
    await part.getByLabel('How your website takes it').selectOption('frame');
    expect(await part.getByLabel('Height in px').isVisible()).toBe(true);
  });
});

describe('WordPress', () => {
  it('is left out where somebody calls a number: the browser does what it does with a telephone', async () => {
    const page = await visit('');
    const loaded = page.waitForEvent('console', (message) => message.text().startsWith('height'));
    await page.evaluate((src) => {
      addEventListener('message', ({ data }) => console.log([data.message, data.value].join(' ')));
      document.body.innerHTML = `<iframe sandbox="allow-scripts" src="${src}#?secret=aB3dE6" width="600" height="900"></iframe>`;
    }, `${site.server.address}${FRAUD}`);
    await loaded;
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const isSwallowed = await framesOf(page)[0]?.evaluate(() =>
      ['tel:999', 'mailto:office@council.example', 'https://www.gov.uk/'].map((href) => {
        const link = Object.assign(document.createElement('a'), { href, textContent: href });
        document.body.append(link);
        const click = new MouseEvent('click', { bubbles: true, cancelable: true });
        let isPrevented = false;
        // After the script of the page; then nothing is followed.
        addEventListener(
          'click',
          (event) => {
            isPrevented = event.defaultPrevented;
            event.preventDefault();
          },
          { once: true },
        );
        link.dispatchEvent(click);
        return isPrevented;
      }),
    );
    expect(isSwallowed).toEqual([false, false, true]);
    await expect.poll(() => said.filter((line) => line.startsWith('link'))).toEqual(['link https://www.gov.uk/']);
  });

  it('shuts the frame up, is told its height, and follows a link in it', async () => {
    const { html } = JSON.parse(read(REAL_SITE, `${FRAUD}oembed.json`)) as { html: string };
    const [src = ''] = attributes(html, 'src');
    const framed = `<iframe sandbox="allow-scripts" src="${src.replace(ADDRESS, site.server.address)}#?secret=aB3dE6" width="600" height="200"></iframe>`;
    const page = await visit('');
    const told = page.waitForEvent('console', (message) => message.text().startsWith('height'));
    await page.evaluate((body) => {
      addEventListener('message', ({ data }) => console.log([data.message, data.value, data.secret].join(' ')));
      document.body.innerHTML = body;
    }, framed);
    expect((await told).text()).toMatch(/^height \d{3} aB3dE6$/);
    const link = page.waitForEvent('console', (message) => message.text().startsWith('link'));
    await framesOf(page)[0]?.locator('.rows a').first().click();
    expect((await link).text()).toMatch(new RegExp(`^link ${site.server.address}plans/.* aB3dE6$`));
  });

  it('hides a frame until it has heard of it, and hears without having asked: it may have asked too early', async () => {
    const page = await visit('');
    const heard = new Set<string>();
    page.on('console', (message) => heard.add(message.text()));
    // Several: a browser that watches no size where nobody looks may have looked once.
    await page.evaluate((src) => {
      addEventListener('message', ({ data }) => console.log([data.message, data.secret].join(' ')));
      const hidden = 'position:absolute;clip:rect(1px,1px,1px,1px)';
      const frame = (number: number) =>
        `<iframe sandbox="allow-scripts" style="${hidden}" src="${src}#?secret=${number}" height="900"></iframe>`;
      document.body.innerHTML = [1, 2, 3, 4, 5, 6, 7, 8].map(frame).join('');
    }, `${site.server.address}${FRAUD}`);
    await expect.poll(() => [...heard].sort(), { timeout: 30_000 }).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `height ${number}`));
  });

  it('is answered with what it asks for: version, kind, numbers, a quotation with the link, a titled frame', () => {
    for (const file of htmlFiles(REAL_SITE).filter(isEmbed)) {
      const [href = ''] =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(read(REAL_SITE, file))?.slice(1) ?? [];
      const answer = JSON.parse(read(REAL_SITE, href.replace(ADDRESS, '')));
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        provider_name: 'Safer Norfolk',
        width: 650,
        height: expect.any(Number),
      });
      expect(answer.html).toMatch(
        /^<blockquote><a href="https:\/\/[^"]+">[^<]+<\/a><\/blockquote><iframe src="https:\/\/[^"]+" title="[^"]+" width="100%" height="\d+" frameborder="0"><\/iframe>$/,
      );
    }
  });
});

describe('the element that grows', () => {
  const strict = () => `default-src 'none'; script-src ${site.server.address}; frame-src ${site.server.address}`;

  it('is as high as its content, wide and at 280 px, under a strict policy and without a word in the console', async () => {
    host.body = '';
    const context = await site.browser.newContext({ viewport: { width: 700, height: 900 } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    host = { body: `${script()}${element()}${elementOf('embed/topics/fraud/')}`, policy: strict() };
    // A browser asks every site for a picture of its own.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.goto(address());
    await fits(page, 2);
    await page.setViewportSize({ width: 296, height: 900 });
    await fits(page, 2);
    expect(said.filter((line) => !line.includes('favicon'))).toEqual([]);
  });

  it('can be on a page ten times, and each has its own height, at 280 px too; on paper there are ten sentences', async () => {
    const page = await visit(script() + tenPaths().map(elementOf).join(''));
    await fits(page, 10);
    await page.setViewportSize({ width: 296, height: 900 });
    await fits(page, 10);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('plan-embed iframe:visible').count()).toBe(0);
    expect(await page.locator('plan-embed p:visible').count()).toBe(10);
  });

  it('hears nobody but its own frame, and nobody once it is gone', async () => {
    const page = await visit(script() + element());
    await fits(page, 1);
    const before = await page.locator('plan-embed iframe').getAttribute('height');
    await page.evaluate(() => postMessage({ message: 'height', value: 5000, secret: 'x' }, '*'));
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await page.locator('plan-embed iframe').getAttribute('height')).toBe(before);
    const frames = await page.evaluate(() => {
      const element = document.querySelector('plan-embed');
      element?.remove();
      return element?.shadowRoot?.querySelectorAll('iframe').length;
    });
    expect(frames).toBe(0);
  });

  it('is its link without a script, and on paper a sentence with the address in the place of the frame', async () => {
    const without = await visit(script() + element(), { javaScriptEnabled: false });
    expect(await without.locator('plan-embed a').isVisible()).toBe(true);
    const page = await visit(script() + element());
    await fits(page, 1);
    expect(await page.locator('plan-embed a').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('plan-embed iframe').isVisible()).toBe(false);
    expect(await page.locator('plan-embed p').textContent()).toMatch(
      /^.+, Safer Norfolk Plan .* This part of the page is on the web: http.*\/priorities\/.*\/$/,
    );
  });
});
