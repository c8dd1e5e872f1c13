/** Which fonts the browser finds, in fontconfig's own words: those that come with it, or those of a reader's device. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The fonts of a reader's device: the folders that they are in, if it has others than those that come with the browser, and the
 * names that they go by there, if these are not their own.
 */
export interface DeviceFonts {
  folders?: string[];
  names?: Record<string, string>;
}

const renamed = ([own, there]: [string, string]) =>
  `<match target="scan"><test name="fullname"><string>${own}</string></test><edit name="fullname"><string>${there}</string></edit></match>`;

/** The folder with the list of fonts, below that of the browser: the list in the package names /tmp/fonts, whatever folder it unpacks to. */
export function fontConfiguration(browser: string, { folders = [`${browser}/fonts`], names = {} }: DeviceFonts = {}): string {
  const list = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.map((each) => `<dir>${each}</dir>`).join('')}${Object.entries(names).map(renamed).join('')}<cachedir>${browser}/cache</cachedir></fontconfig>`;
  const folder = join(browser, `fontconfig-${createHash('sha256').update(list).digest('hex').slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  const made = mkdtempSync(`${folder}.`);
  writeFileSync(join(made, 'fonts.conf'), list);
  try {
    renameSync(made, folder);
  } catch {
    // Another process was faster, and its list is the same.
    rmSync(made, { recursive: true });
  }
  return folder;
}
