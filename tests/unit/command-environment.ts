/** What a command of the project is run with in a test: nothing of vitest’s own, and what the command before it has compiled of the sources. */
import { resolve } from 'node:path';

export const commandEnvironment = (own: Record<string, string | undefined>) => ({
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: resolve('.build/compiled'),
  ...own,
});
