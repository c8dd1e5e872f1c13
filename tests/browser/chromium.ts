/** A real Chromium from npm, for tests: it needs no package of the system. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** How long a test waits for the browser, in milliseconds: it ends what hangs, and no busy machine comes near it. */
const PATIENCE = 120_000;

/**
 * The fonts of a reader's device: the folders that they are in, if it has others than those that come with the browser, and the
 * names that they go by there, if these are not their own.
 */
export interface DeviceFonts {
  folders?: string[];
  names?: Record<string, string>;
}

/** In fontconfig's own words: a font that has the one full name is taken to have the other. */
const renamed = ([own, there]: [string, string]) =>
  `<match target="scan"><test name="fullname"><string>${own}</string></test><edit name="fullname"><string>${there}</string></edit></match>`;

/** Tells the browser where its fonts are: the list in the package names /tmp/fonts, whatever folder it unpacks to. */
function fontConfiguration(folder: string, { folders = [`${folder}/fonts`], names = {} }: DeviceFonts = {}): string {
  const path = join(folder, 'fontconfig');
  mkdirSync(path);
  writeFileSync(
    join(path, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.map((each) => `<dir>${each}</dir>`).join('')}${Object.entries(names).map(renamed).join('')}<cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return path;
}

/** Starts the browser, with the fonts that come with it or with those of a reader's device. The caller closes it. */
export async function launchChromium(fonts?: DeviceFonts, more: readonly string[] = []): Promise<Browser> {
  // A folder of its own: two test runs at once would unpack over each other.
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  process.env.TMPDIR = folder;
  process.env.FONTCONFIG_PATH = fontConfiguration(folder, fonts);
  // Tells @sparticuz/chromium to unpack the libraries that a bare machine lacks; it must be set before the import.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const browser = await chromium.launch({
    timeout: PATIENCE,
    executablePath: await packed.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-zygote',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Phones draw letters as wide as they are, not rounded to whole pixels.
      ...(fonts ? ['--font-render-hinting=none'] : []),
      ...more,
    ],
  });
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}
