/**
 * Officers report from the page: each form is filled in, what is wrong is told in the words of the check, the address that it
 * opens is taken, the file that is in it is put into the content, and one build of all of them shows what was reported.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/plan/check-content.ts';
import type { FormId } from '../../src/report/forms.ts';
import { wordsFor } from '../../src/source/problem.ts';
import { readContent } from '../../src/source/read-content.ts';
import { reportForm } from '../../src/words/en/report-form.ts';
import { wordsIn } from '../../src/words/words.ts';
import { build, builtOnce, read } from '../site/build.ts';
import { textOf } from '../site/page.ts';
import { type Server, serve } from '../site/serve.ts';
import { violations } from './axe.ts';
import { launchChromium } from './chromium.ts';

const FIXTURE = 'tests/fixtures/whole-plan/content';
const TODAY = '2026-11-27';
const words = wordsIn('en-GB');
/** A copy of the fixture that the proposals go into. */
const COPY = resolve('.build/tests/reported/content');
const PLAN = 'report/safer-town/';

let browser: Browser;
let server: Server;
/** The site whose forms are filled in. */
let site: string;
beforeAll(async () => {
  rmSync(COPY, { recursive: true, force: true });
  cpSync(FIXTURE, COPY, { recursive: true });
  site = builtOnce('whole-plan', FIXTURE).folder;
  server = await serve(site);
  browser = await launchChromium();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  if (options.javaScriptEnabled !== false) await context.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${server.address}${PLAN}${address}`);
  return page;
}

const idOf = (name: string) => `#f-${name.replaceAll('.', '-')}`;

async function fillIn(page: Page, typed: Record<string, string>) {
  for (const folded of await page.locator('#report-form details:not([open]) > summary').all()) await folded.click();
  for (const [name, value] of Object.entries(typed)) {
    const control = page.locator(idOf(name));
    const kind = await control.evaluate((each) => (each as HTMLInputElement).type);
    if (kind === 'radio') await page.locator(`input[name="${name}"][value="${value}"]`).check();
    else if (kind === 'checkbox') await control.check();
    else if (kind === 'select-one') await control.selectOption(value);
    else await control.fill(value);
  }
}

/** Presses “Propose” and takes the address that would open, which is not followed. */
async function proposed(page: Page): Promise<{ path: string; text: string }> {
  await page.route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
  const [request] = await Promise.all([
    page.waitForRequest('https://github.com/**'),
    page.getByRole('button', { name: 'Propose on GitHub' }).click(),
  ]);
  const { origin, pathname, searchParams } = new URL(request.url());
  expect(origin + pathname).toBe('https://github.com/example/safer-town/new/main');
  return { path: searchParams.get('filename') ?? '', text: searchParams.get('value') ?? '' };
}

function put(path: string, text: string, content = COPY) {
  const file = join(dirname(content), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const checked = (content = COPY) =>
  checkContent({ ...readContent(content, { root: dirname(content) }), day: TODAY }).map(({ field, ...problem }) => ({
    field,
    said: wordsFor(problem, words),
  }));

interface Case {
  address: string;
  typed: Record<string, string>;
  /** What is typed first, and is wrong. */
  wrong: Record<string, string>;
  /** The field that the message stands at. */
  at: string;
  /** What the page says that will be seen. */
  seen: string[];
  path: RegExp;
}

const CASES: Record<FormId, Case> = {
  progress: {
    address: 'progress/?about=1-11',
    typed: { status: 'on track', text: 'Forty lamps are lit: the rest follow in May.', date: '2026-11-14', reportedBy: 'police' },
    wrong: { date: '2026-11-28' },
    at: 'date',
    seen: ['14 November 2026', 'On track', 'Forty lamps are lit', 'On track: from 1 to 2', 'Not reported: from 1 to 0'],
    path: /^content\/plans\/safer-town\/reports\/progress\/2026-11-14-1-11\.yaml$/,
  },
  figure: {
    address: 'figure/?about=bicycles',
    typed: { period: '2020', value: '1234', date: '2026-11-14', reportedBy: 'police' },
    wrong: { value: '3' },
    at: 'value',
    seen: ['2020: 1,234'],
    path: /^content\/plans\/safer-town\/reports\/figures\/2026-11-14-bicycles\.yaml$/,
  },
  result: {
    address: 'result/',
    typed: {
      target: 'trust',
      verdict: 'not met',
      text: 'Trust fell in the autumn.',
      date: '2026-11-14',
      reportedBy: 'police',
      'evidence.title': 'Report of November 2026',
    },
    wrong: { 'evidence.title': '' },
    at: 'verdict',
    seen: ['Reported as not met: Trust fell', 'Reported as not met: from'],
    path: /^content\/plans\/safer-town\/reports\/results\/2026-11-14-trust\.yaml$/,
  },
  decision: {
    address: 'decision/?about=2026-02-03-board',
    typed: { verb: 'agreed', text: 'The lamps are to stay.', date: '2026-11-14', reportedBy: 'board' },
    wrong: { text: '' },
    at: 'text',
    seen: ['Agreed: The lamps are to stay.'],
    path: /^content\/reports\/decisions\/2026-11-14-2026-02-03-board\.yaml$/,
  },
  change: {
    address: 'change/?about=1-10',
    typed: { 'due.to': '2029-03-31', reason: 'The grant came late.', date: '2026-11-14', decidedBy: 'board' },
    wrong: { 'due.to': 'next spring' },
    at: 'due.to',
    seen: ['to “31 March 2029”', 'The grant came late.'],
    path: /^content\/plans\/safer-town\/changes\/2026-11-14-1-10-change\.yaml$/,
  },
  notice: {
    address: 'notice/',
    typed: { title: 'A market for marked bicycles', date: '2026-11-14', 'text-below': '1. Bring a *bicycle*.\n\n- It is free.' },
    wrong: { 'text-below': '' },
    at: '',
    seen: ['A market for marked bicycles', '1. Bring a *bicycle*.'],
    path: /^content\/updates\/2026-11-14-a-market-for-marked-bicycles\.md$/,
  },
  consultation: {
    address: 'consultation/',
    typed: {
      title: 'What matters to you',
      summary: 'What should stand in the plan from 2027.',
      from: '2026-11-14',
      to: '2027-01-31',
      consultedOn: 'The next plan',
      asked: 'What is missing?\nWhat comes first?',
      methods: 'A form on the site of the council\nMeetings in both parts of the town',
      'evidence.title': 'The page of the council',
      'evidence.url': 'https://www.example.org/ask',
    },
    wrong: { to: '2026-11-13' },
    at: 'to',
    seen: ['What matters to you', '14 November 2026 to 31 January 2027', 'What comes first?', 'Meetings in both parts'],
    path: /^content\/plans\/safer-town\/consultations\/2026-11-14-what-matters-to-you\.md$/,
  },
  meeting: {
    address: 'meeting/',
    typed: { title: 'Winter board', date: '2026-11-14', body: 'board', record: 'minutes', 'text-below': 'The lamps were discussed.' },
    wrong: { date: '2026-12-24' },
    at: 'date',
    seen: ['Winter board', 'The lamps were discussed.'],
    path: /^content\/meetings\/2026-11-14-board\.md$/,
  },
};

describe.each(Object.entries(CASES))('the form “%s”', (_, { address, typed, wrong, at, seen, path: expected }) => {
  it('refuses what is wrong in the words of the check, then opens a proposal with a file that passes it', async () => {
    const page = await open(address, { viewport: { width: 320, height: 640 } });
    await fillIn(page, { ...typed, ...wrong });
    await page.getByRole('button', { name: 'Propose on GitHub' }).click();
    const summary = page.locator('#report-errors');
    await summary.waitFor();
    expect(await summary.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);
    const [told = ''] = await summary.locator('li').allTextContents();

    await fillIn(page, Object.fromEntries(Object.keys(wrong).map((name) => [name, typed[name] ?? ''])));
    const preview = await page.locator('#report-preview').textContent();
    for (const each of seen) expect(preview ?? '').toContain(each);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { path, text } = await proposed(page);
    expect(path).toMatch(expected);

    put(path, text);
    expect(checked()).toEqual([]);
    // The same mistake in the file.
    const mistaken = resolve('.build/tests/mistaken/content');
    rmSync(mistaken, { recursive: true, force: true });
    cpSync(COPY, mistaken, { recursive: true });
    put(path, withMistake(text, wrong, typed), mistaken);
    const [found] = checked(mistaken).filter(({ field }) => field === at);
    // The same rule and message; how it is put right is said by the fields of the form.
    expect(told).toContain(found?.said.split('. ')[0] ?? 'nothing');
    expect(told).not.toMatch(/\bfile\b|front matter|\bids?\b|null/);
  });
});

/** The file with what was typed wrongly in the place of what is right. */
function withMistake(text: string, wrong: Record<string, string>, typed: Record<string, string>): string {
  const [[name = '', value = ''] = []] = Object.entries(wrong);
  if (name === 'text-below') return text.replace(/(?<=\n---\n)[\s\S]*/, '');
  if (name === 'evidence.title') return text.replace(/evidence:\n.*\n/, '');
  const right = typed[name] ?? '';
  const line = value === '' ? new RegExp(`^${name}: .*\n`, 'm') : right === String(Number(right)) ? right : JSON.stringify(right);
  const result = text.replace(line, value === '' ? '' : right === String(Number(right)) ? value : JSON.stringify(value));
  expect(result).not.toBe(text);
  return result;
}

it('who is responsible for it comes first among those who may report, and gives way with the action', async () => {
  const page = await open('progress/?about=1-10');
  const groups = () =>
    page
      .locator(`${idOf('reportedBy')} optgroup`)
      .evaluateAll((all) =>
        all.map((each) => [(each as HTMLOptGroupElement).label, ...[...each.children].map((option) => option.textContent)]),
      );
  const { owners, others } = reportForm;
  expect(await groups()).toEqual([[owners, 'The police', 'The board'], expect.arrayContaining([others, 'The council'])]);
  await page.selectOption(idOf('reportedBy'), 'board');
  await page.selectOption(idOf('action'), '1-11');
  expect(await groups()).toEqual([]);
  expect(await page.inputValue(idOf('reportedBy'))).toBe('board');
  const names = await page.locator(`${idOf('reportedBy')} option`).allTextContents();
  expect(names.slice(1)).toEqual(names.slice(1).toSorted());
});

describe('a table of many', () => {
  it.each(['1.11\ton track\tTen are lit.', 'Nothing\nof this\nis a table'])(
    'without heads says that these are missing: %s',
    async (text) => {
      const page = await open('table/');
      await page.getByText('Use a spreadsheet').click();
      await page.fill('#pasted', text);
      await page.getByRole('button', { name: 'Check the rows' }).click();
      expect(await page.locator('#report-status').textContent()).toBe(reportForm.noHeads);
    },
  );

  const ROWS = [
    'measure_id,period,value,note,date,reported_by',
    ...Array.from({ length: 9 }, (_, place) => `bicycles,${2010 + place},${place === 2 ? 3 : 100 + place},,2026-11-15,police`),
    'trust,2020,not a number,,2026-11-15,police',
    'Nobody knows it,2010,1,,2026-11-15,police',
    'bicycles,2010,,,,',
    'bicycles,2019,"1,000","With a comma, and ""marks""",,',
  ];

  it('becomes one file a row, without small counts; what is wrong is told by row', async () => {
    const page = await open('table/');
    await page.getByText('Use a spreadsheet').click();
    await page.fill('#pasted', ROWS.join('\n'));
    await page.fill('#table-date', '2026-11-16');
    await page.selectOption('#table-by', 'police');
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('10 rows are ready. 2 rows have a problem and will not be written. 1 row reports nothing').waitFor();
    expect(await violations(page)).toEqual([]);
    const rows = await page.locator('#table-rows > li').allTextContents();
    expect(rows.find((row) => row.startsWith('Row 11'))).toContain('“not a number” cannot stand here');
    expect(rows.find((row) => row.startsWith('Row 12'))).toContain('There is no action or measure “Nobody knows it”');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all files in one ZIP' }).click(),
    ]);
    const files = Object.entries(unzipSync(readFileSync(await download.path()))).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    expect(files.length).toBe(10);
    const few = files.find(([, text]) => text.includes('period: "2012"'))?.[1] ?? '';
    expect(few).toContain('value: null\n');
    expect(few).toContain('note: "fewer than 5"');
    for (const [path, text] of files) put(path, text);
    expect(checked()).toEqual([]);
  });

  it('of open data as it is downloaded has nothing to report', async () => {
    const page = await open('table/');
    await page.getByText('Use a spreadsheet').click();
    await page.fill('#pasted', read(site, 'data/plans/safer-town/actions.csv'));
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('No row has anything to report').waitFor();
    expect(await page.getByRole('button', { name: 'Download all files in one ZIP' }).isVisible()).toBe(false);
  });

  it('is filled in on the page by keyboard at 320 px, keeps what was typed, and begins with today', async () => {
    const page = await open('table/', { viewport: { width: 320, height: 640 } });
    expect(await page.inputValue('#table-date')).toBe(TODAY);
    await page.selectOption('#table-by', 'police');
    await page.getByText('Fill in on this page: 2 actions').press('Enter');
    await page
      .getByRole('group', { name: /^1\.11/ })
      .getByLabel('Status')
      .selectOption('delayed');
    await page
      .getByRole('group', { name: /^1\.11/ })
      .getByLabel('What has been done')
      .fill('Half of them are lit.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    expect(
      await page
        .getByRole('group', { name: /^1\.11/ })
        .getByLabel('What has been done')
        .inputValue(),
    ).toBe('Half of them are lit.');
    await page.getByRole('button', { name: 'Check the rows' }).press('Enter');
    await page.getByText('1 row is ready.').waitFor();
    expect(await page.locator('#table-rows > li').allTextContents()).toEqual([
      expect.stringMatching(/^1\.11 .* – Ready\s*Delayed · Half of them are lit\.$/),
    ]);
  });

  it('is downloaded with the heads that it is read by, and days of a spreadsheet are told as they were read', async () => {
    const page = await open('table/');
    await page.fill('#table-date', '2026-11-14');
    await page.selectOption('#table-by', 'police');
    await page.getByText('Use a spreadsheet').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the table for actions' }).click(),
    ]);
    const table = readFileSync(await download.path(), 'utf8').replace(
      /(1\.11 [^\r\n]*?),,,14\/11\/2026/,
      '$1,On track,Ten are lit.,14-Nov-26',
    );
    await page.setInputFiles('#chosen', { name: 'progress.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('1 row is ready. 1 row reports nothing').waitFor();
    expect(await page.locator('#table-rows').textContent()).toContain('“14-Nov-26” was read as 14 November 2026.');
  });
});

describe('the build of all proposals', () => {
  it('shows them on pages, in lists, counts and open data', () => {
    const { code, output, folder } = build('reported-site', { CONTENT_DIR: COPY, AS_OF: TODAY });
    expect(code, output).toBe(0);
    const page = (path: string) => textOf(read(folder, `${path}/index.html`)).replace(/\s+/g, ' ');
    const action = page('plans/safer-town/actions/1-11');
    expect(action).toContain('14 November 2026');
    expect(action).toContain('On track Forty lamps are lit: the rest follow in May.');
    expect(page('plans/safer-town/actions')).toContain('2 reported on');
    expect(page('plans/safer-town/measures/bicycles')).toContain('1,234');
    expect(page('plans/safer-town/measures/bicycles')).toContain('2012 Fewer than 5');
    expect(page('plans/safer-town/targets')).toContain('Trust fell in the autumn.');
    expect(page('meetings/2026-02-03-board')).toContain('The lamps are to stay.');
    expect(page('changes')).toContain('The grant came late.');
    expect(page('updates')).toContain('1. Bring a *bicycle*.');
    const consultation = page('plans/safer-town/consultations/2026-11-14-what-matters-to-you');
    expect(consultation).toContain('What is asked What is missing? What comes first?');
    expect(consultation).toContain('The page of the council');
    expect(readdirSync(join(folder, 'meetings'))).toContain('2026-11-14-board');
    const csv = read(folder, 'data/plans/safer-town/actions.csv');
    expect(csv).toContain('on track,2026-11-14,Forty lamps are lit: the rest follow in May.');
    expect(read(folder, 'data/plans/safer-town/reports.csv')).toContain('2026-11-14-trust');
  });
});

describe('whoever reports', () => {
  it('finds what she typed when she comes back, and an empty form once the report is made', async () => {
    const page = await open('progress/?about=1-11');
    await fillIn(page, { status: 'delayed', text: 'Half of it is kept.' });
    await page.reload();
    expect(await page.inputValue('#f-text')).toBe('Half of it is kept.');
    await page.selectOption('#f-reportedBy', 'police');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the file' }).click()]);
    expect(download.suggestedFilename()).toBe('2026-11-27-1-11.yaml');
    await page.reload();
    expect(await page.inputValue('#f-text')).toBe('');
  });

  it('comes from the page of the action, by keyboard, and is told only what she has been at', async () => {
    const page = await open('');
    await page.goto(`${server.address}plans/safer-town/actions/1-11/`);
    await page.getByRole('link', { name: 'For officers: report on this' }).press('Enter');
    await page.waitForURL('**/report/safer-town/progress/?about=1-11');
    expect(await page.inputValue('#f-action')).toBe('1-11');
    await page.locator('#f-text').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator('.error:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Download the file' }).press('Enter');
    await page.locator('#report-errors a', { hasText: 'What has been done: is missing. Write what has been done' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-text');
    expect(await page.getAttribute('#f-text', 'aria-invalid')).toBe('true');
    expect(await page.getAttribute('#f-text', 'aria-describedby')).toBe('f-text-hint f-text-error');
    await page.keyboard.type('It is done.');
    expect(await page.getAttribute('#f-text', 'aria-invalid')).toBe(null);
  });

  it('is given a download where the text is too long for an address', async () => {
    const page = await open('notice/');
    await fillIn(page, { title: 'Long', date: '2026-11-14', 'text-below': 'Long words. '.repeat(700) });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Propose on GitHub' }).click()]);
    expect(download.suggestedFilename()).toBe('2026-11-14-long.md');
    expect(await page.getByRole('link', { name: 'Open the folder for uploads' }).getAttribute('href')).toBe(
      'https://github.com/example/safer-town/upload/main/content/updates',
    );
  });

  it('has the file as a text to fill in where there is no JavaScript', async () => {
    const page = await open('progress/', { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    expect(await page.locator('#report-form').isVisible()).toBe(false);
    const text = await page.locator('#by-hand pre').textContent();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const field of ['action: ""', 'status: ""', 'text: ""', 'date: ""', 'reportedBy: []']) expect(text ?? '').toContain(field);
    expect(await page.getByText('Save it as plans/safer-town/reports/progress/').isVisible()).toBe(true);
    await page.getByText('What to write under “Reported by”').click();
    expect(await page.locator('#by-hand .ids:visible').textContent()).toContain('police The police');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.each(['progress/', 'table/'])(
    'is told above the name of %s whom it is for, and led to the forms, also without JavaScript',
    async (form) => {
      const page = await open(form, { javaScriptEnabled: false });
      expect(await page.locator('main > .kind').textContent()).toBe('For officers');
      await page.getByRole('main').getByRole('link', { name: 'Report something else on this plan' }).click();
      await page.waitForURL(`**/${PLAN}`);
    },
  );

  it('has a page that search engines leave alone', async () => {
    const page = await open('progress/');
    expect(await page.getAttribute('meta[name="robots"]', 'content')).toBe('noindex');
  });

  it('comes to the form from the foot of any page, and finds there what she left unfinished', async () => {
    const page = await open('');
    await page.goto(`${server.address}plans/safer-town/`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'For officers' }).click();
    await page.waitForURL('**/report/');
    expect(await page.locator('#report-drafts').isVisible()).toBe(false);
    await page.getByText('An action (2)').click();
    await page.getByRole('link', { name: /^1\.11/ }).click();
    await page.waitForURL('**/report/safer-town/progress/?about=1-11');
    await page.fill('#f-text', 'Half of it.');
    await page.goto(`${server.address}report/`);
    const unfinished = page.locator('#report-drafts');
    await unfinished.waitFor();
    expect(await violations(page)).toEqual([]);
    await unfinished.getByRole('link', { name: /^How an action is going: 1\.11/ }).click();
    await page.waitForURL('**/progress/?about=1-11');
    expect(await page.inputValue('#f-text')).toBe('Half of it.');
    await page.goBack();
    await unfinished.getByRole('button', { name: /^Delete/ }).click();
    expect(await unfinished.isVisible()).toBe(false);
    await page.goto(`${server.address}report/safer-town/progress/?about=1-11`);
    expect(await page.inputValue('#f-text')).toBe('');
  });
});
