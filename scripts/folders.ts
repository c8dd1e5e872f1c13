/** The folders that commands work on: of the content, of the site that was built last, and of what builds keep. */
import { resolve } from 'node:path';

export const CONTENT = process.env.CONTENT_DIR || 'content';
export const BUILT = process.env.BUILD_DIR || 'dist';

/** Where builds keep things; undefined if nowhere. */
export const cacheAt = (): string | undefined => {
  const folder = process.env.BUILD_CACHE || '.cache';
  return folder === 'none' ? undefined : resolve(folder);
};
