/**
 * `npm run hosting-files -- --out FOLDER`: what each host and web server has to be told to send with the site that was built last, in its own
 * way (docs/hosting.md). BUILD_DIR, CONTENT_DIR and SITE_URL as for the build.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { azureFile, headersFile, hostedFrom, redirectsFile } from '../src/publish/hosts/host-files.ts';
import { serverFiles } from '../src/publish/hosts/server-files.ts';
import { readSite } from '../src/read-site.ts';
import { flagsOf } from './flags.ts';
import { BUILT } from './folders.ts';

const { values } = flagsOf({ options: { out: { type: 'string' } } });

async function main(): Promise<boolean> {
  if (!values.out) {
    console.error('Say where the files are to go: npm run hosting-files -- --out FOLDER');
    return false;
  }
  if (!existsSync(BUILT)) {
    console.error(`There is no site in ${BUILT}. Run “npm run build” first.`);
    return false;
  }
  const { address, site } = readSite();
  const hosted = await hostedFrom(BUILT, address, site.data.mayEmbed);
  mkdirSync(values.out, { recursive: true });
  for (const { name, text } of [headersFile(hosted), ...redirectsFile(hosted), azureFile(hosted), ...serverFiles(hosted)]) {
    writeFileSync(join(values.out, name), text);
    console.log(join(values.out, name));
  }
  return true;
}

process.exitCode = (await main()) ? 0 : 1;
