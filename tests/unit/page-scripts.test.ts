/** The scripts of charts speak the language of the site, in which they are bundled. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pageScripts } from '../../src/render/html/page-scripts.ts';
import { LANGUAGES, type Language } from '../../src/schema/site.ts';
import { wordsIn } from '../../src/words/words.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-scripts-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
});
afterAll(() => rm(folder, { recursive: true }));

/** What a reader is told when the data of a chart cannot be had: the script that reads charts, with the least of a page. */
async function saidIn(language: Language): Promise<string> {
  const scripts = await pageScripts(language);
  await Promise.all([...scripts].map(([name, code]) => writeFile(join(folder, name), code)));
  const name = [...scripts.keys()].find((each) => each.startsWith('chart-reader')) ?? '';
  const made: Record<string, unknown> = await import(pathToFileURL(join(folder, name)).href);
  const readChart = Object.values(made).find((each) => typeof each === 'function') as (panel: object) => void;
  const [slider, button, status] = [{ setAttribute: () => {} }, { onclick: () => {}, style: {} }, { textContent: '' }];
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  readChart({
    classList: { contains: () => false, add: () => {} },
    parentElement: { querySelectorAll: () => [] },
    dataset: { explore: '/data.json', script: join(folder, 'missing.js') },
    querySelector: (wanted: string) => ({ input: slider, button, '[role]': status })[wanted],
  });
  button.onclick();
  vi.unstubAllGlobals();
  return status.textContent;
}

test.each(LANGUAGES)('scripts in %s have the words of that language', async (language) => {
  expect(await saidIn(language)).toBe(wordsIn(language).charts.reader.loading);
});
