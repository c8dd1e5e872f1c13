/** Every page of the real site in a real browser: axe at phone and desktop width, and nothing to scroll sideways. */
import { expect, it } from 'vitest';
import { htmlFiles, read } from '../site/build.ts';
import { REAL_SITE } from '../site/real-site.ts';
import { type Tab, tabFor, violations } from './axe.ts';
import { unheard } from './semantics.ts';
import { visitSite } from './visit.ts';

const WIDTHS = [320, 1100];

/** “embed/topics whole”: pages for other sites are many, and alike; the heaviest of each kind stands for all of it. */
const kindOf = (file: string) =>
  [...(/^embed\/(?:topics|districts)|(?<=^embed\/[^/]+\/)[a-z-]+(?=\/[^/]+\/)/.exec(file) ?? ['embed']), file.includes('/whole/')].join(
    ' ',
  );
const isFragment = (file: string) => file.startsWith('include/');
/** Those of priorities were there before the others, and all of them are read. */
const isEmbed = (file: string) => /^embed\/(?!index|of\/|[^/]+\/priorities\/[^/]+\/index)/.test(file);

function filesToRead(): string[] {
  const files = htmlFiles(REAL_SITE).filter((file) => !isFragment(file));
  const byWeight = files.filter(isEmbed).sort((a, b) => read(REAL_SITE, b).length - read(REAL_SITE, a).length);
  const heaviest = new Map(byWeight.toReversed().map((file) => [kindOf(file), file]));
  return [...files.filter((file) => !isEmbed(file)), ...heaviest.values()];
}

const site = visitSite();

/** What is wrong with a page at each width. It is loaded once: to read the page and axe takes as long as to run it. */
async function check({ page, violations: broken }: Tab, file: string): Promise<string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: 800 });
  await page.goto(site.server.address + file.replace(/index\.html$/, ''), { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const wrong = [...(await broken()), ...(await unheard(page)), ...(wider > 0 ? [`scrolls sideways by ${wider} px`] : [])];
    found.push(...wrong.map((line) => `${file} at ${width} px: ${line}`));
  }
  return found;
}

it(`has no violation of WCAG 2.2 AA on any page at ${WIDTHS.join(' and ')} px`, async () => {
  const files = filesToRead();
  const found: string[] = [];
  // Two tabs share the work: one waits while the other computes.
  const tab = async () => {
    const opened = await tabFor(site.browser, site.server.address);
    for (let file = files.pop(); file; file = files.pop()) found.push(...(await check(opened, file)));
    await opened.close();
  };
  await Promise.all([tab(), tab()]);
  expect(found).toEqual([]);
});

it('is wide enough for dark mode and forced colours: text keeps its contrast', async () => {
  for (const [scheme, forced] of [
    ['dark', 'none'],
    ['light', 'active'],
    ['dark', 'active'],
  ] as const) {
    const context = await site.browser.newContext({ colorScheme: scheme, forcedColors: forced });
    const { page, violations: broken } = await tabFor(context, site.server.address);
    for (const path of [
      '',
      'plans/safer-norfolk-2021/priorities/fraud/',
      'plans/safer-norfolk-2021/consultations/2021/questionnaire/',
      'plans/safer-norfolk-2021/partnership/',
      'promises/',
      'search/',
      'lineage/',
      'plans/norfolk-2012/funding/',
    ]) {
      await page.goto(site.server.address + path);
      expect(await broken(), `${scheme} ${forced} ${path}`).toEqual([]);
    }
    await context.close();
  }
});

/** Breaks a page in many ways: its names, roles, colours, sizes, order, and the page as a whole. */
const spoil = () => {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  document.documentElement.removeAttribute('lang');
  document.title = '';
  for (const paragraph of all('p')) Object.assign(paragraph, { id: 'same' }).style.color = '#999';
  for (const link of all('a').slice(0, 3)) link.textContent = '';
  for (const link of all('a').slice(3, 6)) link.style.cssText = 'display: inline-block; font-size: 6px; line-height: 6px';
  for (const header of all('th')) header.setAttribute('scope', 'nonsense');
  all('main')[0]?.setAttribute('role', 'button');
  all('ul')[0]?.append(document.createElement('div'));
  const more = '<h6>6</h6><select></select><iframe></iframe><img src=""><div role="checkbox" tabindex="3" aria-checked="maybe"></div>';
  document.body.insertAdjacentHTML('beforeend', `${more}<div style="overflow: auto; height: 20px">${'<p>x</p>'.repeat(20)}</div>`);
};

it('is read by axe in a tab that keeps it as in one that does not: the same is found, word for word', async () => {
  const opened = await tabFor(site.browser, site.server.address);
  const rules = new Set<string>();
  for (const path of ['glossary/', 'plans/norfolk-2012/funding/', 'search/']) {
    await opened.page.goto(site.server.address + path);
    await opened.page.evaluate(() => document.fonts.ready.then(() => undefined));
    await opened.page.evaluate(spoil);
    const kept = await opened.violations();
    await opened.page.evaluate(() => Reflect.deleteProperty(window, 'axe'));
    expect(kept).toEqual(await violations(opened.page));
    for (const line of kept) rules.add(line.replace(/:.*/, ''));
  }
  expect(rules.size).toBeGreaterThan(15);
  await opened.close();
});
