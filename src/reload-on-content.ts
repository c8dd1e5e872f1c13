/**
 * `npm run dev`: when a content file is saved, the graph is made anew and the page in the browser reloads. Astro's collections are the
 * entries of the graph, as in a build: its own store of them would be written, read and told of at each save.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { COLLECTIONS } from './shared-modules.ts';

export const reloadOnContent = (folder: string): Plugin => ({
  name: 'reload-on-content',
  apply: 'serve',
  enforce: 'pre',
  resolveId: {
    // Before Astro’s own.
    order: 'pre',
    handler: (source) => (source === COLLECTIONS ? join(import.meta.dirname, 'data-layer.ts') : undefined),
  },
  configureServer(server) {
    server.watcher.add(folder);
    server.watcher.on('all', (_event, file) => {
      if (!file.startsWith(folder)) return;
      for (const environment of Object.values(server.environments)) {
        const root = [...environment.moduleGraph.idToModuleMap.values()].filter((module) => module.id?.endsWith('/src/site.ts'));
        for (const module of root) environment.moduleGraph.invalidateModule(module);
        // What paths a route has is asked anew.
        if (environment !== server.environments.client) environment.hot.send('astro:content-changed', {});
      }
      server.ws.send({ type: 'full-reload' });
    });
  },
});
