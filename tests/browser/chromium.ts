/** A real Chromium from npm, for tests: it needs no package of the system. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Tells the browser where its fonts are: the list in the package names /tmp/fonts, whatever folder it unpacks to. */
function fontConfiguration(folder: string): string {
  const path = join(folder, 'fontconfig');
  mkdirSync(path);
  writeFileSync(
    join(path, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return path;
}

/** Starts the browser. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  // A folder of its own: two test runs at once would unpack over each other.
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  process.env.TMPDIR = folder;
  process.env.FONTCONFIG_PATH = fontConfiguration(folder);
  // Tells @sparticuz/chromium to unpack the libraries that a bare machine lacks; it must be set before the import.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({
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
    ],
  });
}
