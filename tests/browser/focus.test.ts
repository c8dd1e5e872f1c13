/**
 * Where the reader is by keyboard: what has focus can be read, and is told from what has not, in light, dark and forced
 * colours. Both are looked at where something takes focus, which no engine does by itself.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { visitSite } from './visit.ts';

const SCHEMES: Record<string, BrowserContextOptions> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours on white': { colorScheme: 'light', forcedColors: 'active' },
  'forced colours on black': { colorScheme: 'dark', forcedColors: 'active' },
};
/** Between them they have everything that takes focus. */
const PAGES = [
  '',
  'search/',
  'funding/',
  'embed/',
  'promises/',
  'plans/safer-norfolk-2021/priorities/fraud/',
  'plans/safer-norfolk-2021/theories-of-change/neighbourhood-crime/',
  'plans/norfolk-2012/actions/',
  'plans/norfolk-2012/chapters/6-ccsp-priorities/',
  'plans/norwich-2010/downloads/',
  'embed/safer-norfolk-2021/priorities/fraud/',
];
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, .scroll[tabindex]';

const site = visitSite();

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

/** A page with all its parts open and its charts ready to use, read by keyboard; captions that do not break make tables scroll. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.server.address + path);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('caption { white-space: nowrap; font-size: 2em; }');
    document.adoptedStyleSheets = [sheet];
    return document.fonts.ready;
  });
  await page.keyboard.press('Tab');
  await page.waitForFunction(
    () =>
      !document.querySelector('.reader:not(.ready)') &&
      [...document.querySelectorAll('.scroll')].every((place) => place.hasAttribute('tabindex') === place.scrollWidth > place.clientWidth),
  );
  const explore = page.getByRole('button', { name: /^Explore this chart/ });
  if ((await explore.count()) === 0) return;
  await explore.first().press('Enter');
  await page.locator('.explorer').waitFor();
}

/** Text within what has focus that stands out from what is painted behind it by less than WCAG asks: 4.5:1, 3:1 where large. */
const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate((focusable) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((each) => {
        const share = each / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string) => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const behind = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return (channels(backgroundColor)[3] ?? 1) === 0 ? behind(element.parentElement) : backgroundColor;
    };
    const found = new Set<string>();
    for (const control of document.querySelectorAll<HTMLElement>(focusable)) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      control.focus({ preventScroll: true });
      if (!control.matches(':focus-visible')) found.add(`${control.tagName} takes no focus: ${control.textContent?.slice(0, 40)}`);
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const element = text.parentElement;
        if (!element || !text.textContent?.trim() || !element.checkVisibility()) continue;
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        const size = Number.parseFloat(fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
        const ratio = contrast(color, behind(element));
        if (ratio < (isLarge ? 3 : 4.5)) found.add(`${control.tagName}.${control.className}: ${element.tagName} ${ratio.toFixed(2)}:1`);
      }
    }
    return [...found];
  }, FOCUSABLE);

/** One of each kind of what takes focus: things of one kind are drawn by the same rules. */
const kinds = (page: Page): Promise<{ kind: string; index: number }[]> =>
  page.evaluate((focusable) => {
    const seen = new Map<string, number>();
    for (const [index, control] of document.querySelectorAll<HTMLElement>(focusable).entries()) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      const around = control.parentElement?.closest('[class]')?.className ?? '';
      const kind = [control.tagName, control.getAttribute('type') ?? '', control.className, `in ${around}`].join(' ');
      if (!seen.has(kind)) seen.set(kind, index);
    }
    return [...seen].map(([kind, index]) => ({ kind, index }));
  }, FOCUSABLE);

/** How many pixels differ between two pictures by 3:1 or more. `page` is any page: it only counts. */
const changed = (page: Page, pictures: string[]): Promise<number> =>
  page.evaluate(async (encoded) => {
    const [one, other] = await Promise.all(
      encoded.map(async (each) => {
        const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(each), (byte) => byte.charCodeAt(0))]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      }),
    );
    if (!one || !other || one.length !== other.length || one.length === 0) throw new Error('The pictures are not of one size');
    const linear = Array.from({ length: 256 }, (_, each) => (each <= 10 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4));
    const light = (data: Uint8ClampedArray, at: number) =>
      0.2126 * (linear[data[at] ?? 0] ?? 0) + 0.7152 * (linear[data[at + 1] ?? 0] ?? 0) + 0.0722 * (linear[data[at + 2] ?? 0] ?? 0);
    let count = 0;
    for (let at = 0; at < one.length; at += 4) {
      const [before, after] = [light(one, at), light(other, at)];
      if ((Math.max(before, after) + 0.05) / (Math.min(before, after) + 0.05) >= 3) count += 1;
    }
    return count;
  }, pictures);

/** Pictures of a thing without focus and with it, as base64, and how wide it is. */
async function beforeAndAfter(page: Page, index: number): Promise<{ pictures: string[]; width: number }> {
  const control = page.locator(FOCUSABLE).nth(index);
  const { x, y, width, height } = await control.evaluate((each: HTMLElement) => {
    (document.activeElement as HTMLElement | null)?.blur();
    each.scrollIntoView({ block: 'center' });
    const [line] = each.getClientRects();
    return { x: line?.x ?? 0, y: line?.y ?? 0, width: line?.width ?? 0, height: line?.height ?? 0 };
  });
  const top = Math.max(0, y - 10);
  const left = Math.max(0, x - 10);
  const view = page.viewportSize() ?? { width: 0, height: 0 };
  const clip = {
    x: left,
    y: top,
    width: Math.min(x + width + 10, view.width) - left,
    height: Math.min(y + height + 10, view.height) - top,
  };
  const before = await page.screenshot({ clip });
  await control.evaluate((each: HTMLElement) => each.focus({ preventScroll: true }));
  const after = await page.screenshot({ clip });
  return { pictures: [before, after].map((each) => each.toString('base64')), width: Math.min(width, view.width) };
}

describe.each(Object.entries(SCHEMES))('in %s', (_, scheme) => {
  it('what has focus can be read', async () => {
    const context = await site.browser.newContext({ viewport: { width: 320, height: 700 }, ...scheme });
    const page = await context.newPage();
    for (const path of PAGES) {
      await open(page, path);
      expect(await unreadable(page), path || 'home').toEqual([]);
    }
  });

  it('what has focus is told from what has not, by a line of 2 px or more with a contrast of 3:1', async () => {
    const context = await site.browser.newContext({ viewport: { width: 320, height: 700 }, ...scheme });
    const page = await context.newPage();
    const counter = await context.newPage();
    const looked = new Set<string>();
    const faint: string[] = [];
    for (const path of PAGES) {
      await open(page, path);
      for (const { kind, index } of await kinds(page)) {
        if (looked.has(kind)) continue;
        looked.add(kind);
        const { pictures, width } = await beforeAndAfter(page, index);
        const count = await changed(counter, pictures);
        if (count < 2 * width) faint.push(`${path}: ${kind}: ${count} px of ${Math.round(width)}`);
      }
    }
    expect(faint).toEqual([]);
    const tags = new Set([...looked].map((kind) => kind.split(' ')[0]));
    // A link within a picture has its name in small letters.
    expect([...tags].sort()).toEqual(['A', 'BUTTON', 'DIV', 'INPUT', 'SELECT', 'SUMMARY', 'TEXTAREA', 'a']);
  });
});
