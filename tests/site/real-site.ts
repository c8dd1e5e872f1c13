/** The build of the real content that site and browser tests walk: `dist/`, made again if anything it is made from is newer. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, filesIn } from './build.ts';

export const REAL_SITE = 'dist';
const SOURCES = ['content', 'src', 'public', 'scripts'];

const changed = (file: string) => statSync(file).mtimeMs;
const isFresh = () =>
  existsSync(REAL_SITE) && SOURCES.every((folder) => filesIn(folder).every((file) => changed(join(folder, file)) < changed(REAL_SITE)));

export default function setup() {
  if (isFresh()) return;
  const { code, output } = build('', { BUILD_DIR: REAL_SITE });
  if (code !== 0) throw new Error(`The real content does not build:\n${output}`);
}
