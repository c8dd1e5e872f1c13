/** `npm run dev`: when a content file is saved, the graph is made anew and the page in the browser reloads. */
import type { Plugin } from 'vite';

export const reloadOnContent = (folder: string): Plugin => ({
  name: 'reload-on-content',
  apply: 'serve',
  configureServer(server) {
    server.watcher.add(folder);
    server.watcher.on('all', (_event, file) => {
      if (!file.startsWith(folder)) return;
      for (const environment of Object.values(server.environments)) {
        const root = [...environment.moduleGraph.idToModuleMap.values()].filter((module) => module.id?.endsWith('/src/site.ts'));
        for (const module of root) environment.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    });
  },
});
