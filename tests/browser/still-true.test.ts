/** Is this paper still true? A file is known by its bytes, what was recorded since is told, and nothing leaves the browser. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../site/build.ts';
import { type Server, serve } from '../site/serve.ts';
import { violations } from './axe.ts';
import { launchChromium } from './chromium.ts';

/** A fixture with a ledger: an edition of a sheet from before all reports, and one in the place of another on the same day. */
const content = resolve('.build/tests/still-true-content');
const OLD = Buffer.from('An edition of old');
const SHEET = '/plans/safer-town/priorities/burglary/safer-town-burglary.pdf';
const GONE = Buffer.from('A document that is no more');
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let browser: Browser;
let server: Server;
let folder: string;
beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/whole-plan/content', content, { recursive: true });
  mkdirSync(join(content, 'published'));
  const place = '/check/safer-town/ #2024.burglary';
  writeFileSync(join(content, 'published/2025-01-14.txt'), `${SHEET} =${hashOf(OLD)}\n${place}\n`);
  mkdirSync(join(content, 'redirects'), { recursive: true });
  writeFileSync(join(content, 'published/2025-01-15.txt'), `/plans/safer-town/gone.pdf =${hashOf(GONE)}\n`);
  writeFileSync(join(content, 'redirects/gone.yaml'), 'from: [/plans/safer-town/gone.pdf]\nwhy: Nobody asked for it.\ndate: 2025-01-16\n');
  const built = build('still-true', { CONTENT_DIR: content });
  if (built.code !== 0) throw new Error(built.output);
  folder = built.folder;
  server = await serve(folder);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(javaScriptEnabled = true): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled });
  await page.goto(`${server.address}check/`);
  return page;
}

/** The words that a reader sees. */
const shown = async (page: Page, within = '') => (await page.locator(`main ${within}`).allInnerTexts()).join('\n');

/** What the page says of a file with these bytes. */
async function told(page: Page, name: string, bytes: Buffer): Promise<string> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes });
  const status = page.locator('main [role=status]');
  await status.filter({ hasNotText: 'Reading the file' }).locator('p').first().waitFor();
  return shown(page, '[role=status]');
}

describe('a file', () => {
  it('that is the newest edition', async () => {
    const page = await visit();
    const said = await told(page, 'sheet.pdf', readFileSync(join(folder, SHEET)));
    expect(said).toMatch(/^Priority: Burglary, Safer Town Plan \(PDF\), as published on \d+ \w+ 2026\. It is the newest edition\./);
    expect(said).not.toContain('The newest edition\n');
    await page.close();
  });

  it('that is an edition of old, with what was recorded of its subject since and the way to the newest', async () => {
    const page = await visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    const said = await told(page, 'sheet.pdf', OLD);
    expect(said).toContain('Priority: Burglary, Safer Town Plan (PDF), as published on 14 January 2025. There is a newer edition.');
    // Whether the plan is over is told whatever was recorded.
    expect(said).toContain('This plan ');
    expect(said).toContain('Since then:');
    expect(said).toContain('Report on Action 1.10');
    // What concerns other subjects is counted.
    expect(said).toMatch(/There (is one more record|are \d+ more records) of the plan since then/);
    const newest = page.locator('[role=status]').getByRole('link', { name: 'The newest edition' });
    expect(await newest.getAttribute('href')).toBe(SHEET);
    // Which file it is nobody learns: only one digit of its hash is asked for.
    expect(asked).toEqual([`GET /check/editions/${hashOf(OLD)[0]}.json`, 'GET /check/safer-town/since.json']);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('of a document that is not published any more', async () => {
    const page = await visit();
    expect(await told(page, 'gone.pdf', GONE)).toContain('as published on 15 January 2025. There is no newer edition');
    await page.close();
  });

  it('that is not one of ours', async () => {
    const page = await visit();
    expect(await told(page, 'bill.pdf', Buffer.from('A bill'))).toMatch(/^bill\.pdf is not one of ours as it is/);
    await page.close();
  });

  it('that has nothing in it, and one that the browser cannot read', async () => {
    const page = await visit();
    expect(await told(page, 'nothing.pdf', Buffer.alloc(0))).toMatch(/^There is nothing in nothing\.pdf\. .* download it again/);
    await page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    });
    expect(await told(page, 'huge.pdf', Buffer.from('Much'))).toMatch(/^Your browser could not read huge\.pdf\./);
    await page.close();
  });

  it('that is dropped on the page', async () => {
    const page = await visit();
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.pdf'));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    }, OLD.toString());
    await page.getByText('as published on 14 January 2025').waitFor();
    await page.close();
  });

  it('where the list of editions cannot be had, that is said', async () => {
    const page = await visit();
    await page.route('**/editions/*', (route) => route.abort());
    expect(await told(page, 'sheet.pdf', OLD)).toContain('could not be loaded');
    await page.close();
  });

  it('where the page did not come over a safe connection, that is said', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    await page.goto(`${server.address}check/`);
    expect(await told(page, 'sheet.pdf', OLD)).toContain('https');
    await page.close();
  });
});

it('without JavaScript the page tells how to read the paper, and leads to what was recorded', async () => {
  const page = await visit(false);
  expect(await page.locator('input[type=file]').isVisible()).toBe(false);
  expect(await shown(page)).toContain('Checking a file needs JavaScript');
  await page.getByRole('link', { name: 'Safer Town Plan' }).click();
  const said = await shown(page);
  expect(said).toContain('The latest source or report in this document is of');
  expect(said).toContain('3 December 2025: Promise changed');
  await page.close();
});

it('the square code on a paper leads, without JavaScript too, to its own edition, what was recorded since and what holds now', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto(`${server.address}check/safer-town/#2024.burglary`);
  const item = page.locator('li', { has: page.locator(':target') });
  const said = (await item.allInnerTexts()).join();
  expect(said).toMatch(/^Priority: Burglary, as published on 14 January 2025\. Its latest source or report is of 2024\. .*Since then:/);
  expect(said).toContain('Report on Action 1.10');
  expect(await page.locator(':target').evaluate((place) => place.getBoundingClientRect().top)).toBeLessThan(200);
  // The edition that is there now stands next, with the way to the page.
  const newest = page.locator('li', { hasText: 'What holds now: Priority: Burglary' }).last();
  expect(await newest.getByRole('link', { name: 'Priority: Burglary' }).getAttribute('href')).toBe(
    '/plans/safer-town/priorities/burglary/',
  );
  // And just that place is what the paper of today says.
  const sheet = readFileSync(join(folder, SHEET.replace('.pdf', '.txt')), 'utf8');
  const [, place = ''] = /\/check\/safer-town\/#(\S+)/.exec(sheet) ?? [];
  expect(await newest.locator(`[id="${place}"]`).count()).toBe(1);
  await page.close();
});
