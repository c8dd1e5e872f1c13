/** The map of the districts: a list of links for those who hear it, and names that can be read on the narrowest phone. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { visitSite } from './visit.ts';

const site = visitSite();
let page: Page;

beforeEach(async () => {
  // The style that a test adds is not one of ours: the policy of the page would refuse it.
  page = await site.browser.newPage({ viewport: { width: 320, height: 700 }, bypassCSP: true });
});

const open = (path: string) => page.goto(site.server.address + path);
/** How large the letters of the map are, as seen. */
const letters = () =>
  page
    .locator('.map')
    .first()
    .evaluate((svg) => {
      const picture = svg as SVGSVGElement;
      return (Number(picture.getAttribute('font-size')) * picture.getBoundingClientRect().width) / picture.viewBox.baseVal.width;
    });

describe('the map on the home page', () => {
  it('is a list of links with the names of the districts', async () => {
    await open('');
    const names = await page.getByRole('group', { name: 'Map of the districts of Norfolk' }).getByRole('link').allInnerTexts();
    expect(names.length).toBe(7);
    for (const name of ['King’s Lynn and West Norfolk', 'Norwich'])
      await page.getByRole('group').getByRole('link', { name, exact: true }).waitFor();
  });

  it('leads to the district by keyboard', async () => {
    await open('');
    await page.getByRole('group').getByRole('link', { name: 'Great Yarmouth', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/districts/great-yarmouth/');
  });

  it('has letters of 12 px or more on a phone of 320 px, and larger ones where a reader has larger letters and there is room', async () => {
    await open('');
    expect(await letters()).toBeGreaterThanOrEqual(12);
    await page.setViewportSize({ width: 1100, height: 800 });
    const before = await letters();
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    expect((await letters()) / before).toBeCloseTo(2, 1);
  });

  it('has every name within the page and apart from the others', async () => {
    await open('');
    const boxes = await page.locator('.map text').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    expect(boxes.filter(({ left, right }) => left < 0 || right > 320)).toEqual([]);
    const meeting = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).filter((other) => {
        const beside = one.right < other.left || other.right < one.left;
        return !beside && !(one.bottom < other.top || other.bottom < one.top);
      }),
    );
    expect(meeting).toEqual([]);
  });
});

describe('the map beside the list of districts', () => {
  it('is for those who point: nobody else meets its links a second time', async () => {
    await open('districts/');
    expect(await page.getByRole('main').getByRole('link', { name: 'Breckland', exact: true }).count()).toBe(1);
    expect(await page.locator('.map a:not([tabindex="-1"])').count()).toBe(0);
    await page.locator('.map text', { hasText: 'Broadland' }).click();
    await page.waitForURL('**/districts/broadland/');
  });

  it('has a field that leads from a place to its district', async () => {
    await open('districts/');
    await page.getByRole('searchbox', { name: 'Town, village or postcode' }).fill('Swaffham');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=Swaffham');
  });
});

describe('in forced colours', () => {
  it('names and lines are told from what is below them', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open('');
    const [fill, line, name] = await page
      .locator('.map a')
      .first()
      .evaluate((link) => {
        const style = (selector: string) => getComputedStyle(link.querySelector(selector) ?? link);
        return [style('path').fill, style('path').stroke, style('text').fill];
      });
    expect(line).not.toBe(fill);
    expect(name).not.toBe(fill);
  });
});
