/**
 * In a build, pages take the modules of the site as Node reads them, and not a bundled copy: they are then the very ones that have read
 * the content and made the documents, and what these have worked out of the graph, pages need not work out again. What knows of Astro is bundled.
 */
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const SOURCE = join(import.meta.dirname, sep);
const OF_ASTRO = /^(?:pages|render\/html)\/|^(?:collections|content\.config)\.ts$/;
/** What Astro asks for the entries of its collections. */
export const COLLECTIONS = 'astro:data-layer-content';

export const sharedModules = (): Plugin => ({
  name: 'shared-modules',
  enforce: 'pre',
  applyToEnvironment: ({ config: { consumer } }) => consumer === 'server',
  resolveId: {
    // Before Astro’s own.
    order: 'pre',
    handler(source, importer) {
      if (source === COLLECTIONS) return { id: pathToFileURL(join(SOURCE, 'data-layer.ts')).href, external: true };
      if (!importer || !/^\.\.?\/.*\.ts$/.test(source)) return;
      const path = resolve(dirname(importer.replace(/\?.*$/, '')), source);
      if (!path.startsWith(SOURCE) || OF_ASTRO.test(relative(SOURCE, path).split(sep).join('/'))) return;
      return { id: pathToFileURL(path).href, external: true };
    },
  },
});
