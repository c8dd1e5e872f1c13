/** A real Chromium from npm, for tests: it needs no package of the system. */
import { type Browser, chromium } from 'playwright-core';
import { type DeviceFonts, fontConfiguration } from './device-fonts.ts';
import { unpacked } from './unpacked.ts';

/** How long a test waits for the browser, in milliseconds: it ends what hangs, and no busy machine comes near it. */
const PATIENCE = 120_000;

/** Starts the browser, with the fonts that come with it or with those of a reader's device. The caller closes it. */
export async function launchChromium(fonts?: DeviceFonts, more: readonly string[] = []): Promise<Browser> {
  const { folder, program, libraries } = await unpacked();
  const browser = await chromium.launch({
    timeout: PATIENCE,
    executablePath: program,
    env: {
      ...process.env,
      FONTCONFIG_PATH: fontConfiguration(folder, fonts),
      LD_LIBRARY_PATH: [libraries, ...(process.env.LD_LIBRARY_PATH ? [process.env.LD_LIBRARY_PATH] : [])].join(':'),
    },
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
