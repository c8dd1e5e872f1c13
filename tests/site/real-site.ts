/** The build of the real content that site and browser tests walk: `dist/`, made first if it is not there. */
import { existsSync } from 'node:fs';
import { build } from './build.ts';

export const REAL_SITE = 'dist';

export default function setup() {
  if (existsSync(REAL_SITE)) return;
  const { code, output } = build('', { BUILD_DIR: REAL_SITE });
  if (code !== 0) throw new Error(`The real content does not build:\n${output}`);
}
