/**
 * `npm run dev` shows what was saved, of files that Vite does not know as modules too: what pages are made from is read or bundled anew, and the page in the
 * browser reloads. Astro's collections are the entries of the graph, as in a build: its own store of them would be written, read and told of at each save.
 */
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { COLLECTIONS } from './shared-modules.ts';

const CODE = join(import.meta.dirname, sep);
/** The module that keeps what was read of the content, and of the public folder: content names files of it. */
const OF_CONTENT = ['/src/site.ts'];
/** The modules that keep what esbuild bundles, the scripts of pages and of frames, and drawings of charts: these have words in them that they do not import. */
const OF_CODE = ['/src/render/html/page-scripts.ts', '/src/render/embed/framed-script.ts', '/src/charts/drawing.ts'];

export const reloadOnSave = (content: string): Plugin => ({
  name: 'reload-on-save',
  apply: 'serve',
  enforce: 'pre',
  resolveId: {
    // Before Astro’s own.
    order: 'pre',
    handler: (source) => (source === COLLECTIONS ? join(import.meta.dirname, 'data-layer.ts') : undefined),
  },
  configureServer(server) {
    const folders = [content, server.config.publicDir].map((folder) => join(folder, sep));
    const oldAfter = (file: string): string[] | undefined => {
      if (folders.some((folder) => file.startsWith(folder))) return OF_CONTENT;
      return file.startsWith(CODE) && file.endsWith('.ts') ? OF_CODE : undefined;
    };
    server.watcher.add(folders);
    server.watcher.on('all', (_event, file) => {
      const old = oldAfter(file);
      if (!old) return;
      for (const environment of Object.values(server.environments)) {
        const modules = [...environment.moduleGraph.idToModuleMap.values()].filter(({ id }) => old.some((each) => id?.endsWith(each)));
        for (const module of modules) environment.moduleGraph.invalidateModule(module);
        // What paths a route has is asked anew.
        if (environment !== server.environments.client) environment.hot.send('astro:content-changed', {});
      }
      server.ws.send({ type: 'full-reload' });
    });
  },
});
