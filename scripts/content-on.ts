/** The content as a command reads it that makes no site. */
import { type Content, type ReadOptions, readContent } from '../src/source/read-content.ts';

/** The content of a folder for a day: without one, for its own. */
export const contentOn = (day: string | undefined, folder: string, options: ReadOptions = {}): Content => ({
  ...readContent(folder, options),
  day,
});
