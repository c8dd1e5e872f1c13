// One build for every partnership: the address of the site comes from its content, the folders from the environment.
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { reloadOnSave } from './src/reload-on-save.ts';
import { sharedModules } from './src/shared-modules.ts';
import { siteAddress } from './src/site-address.ts';
import { withoutUnusedProperties } from './src/styles/unused-properties.ts';

const content = resolve(process.env.CONTENT_DIR || 'content');
const { site, base } = siteAddress(content, process.env.SITE_URL || undefined);

export default defineConfig({
  site,
  base,
  outDir: process.env.BUILD_OUT || '.build/next',
  cacheDir: process.env.BUILD_ASTRO_CACHE || '.build/cache',
  trailingSlash: 'always',
  // A line break next to an element is no space, so that lines can be broken anywhere; a space that is wanted is `{' '}`.
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  vite: {
    // The minifier that Astro brings refuses a line of govuk-frontend.
    build: { cssMinify: 'esbuild' },
    css: { preprocessorOptions: { scss: { quietDeps: true } }, postcss: { plugins: [withoutUnusedProperties] } },
    ssr: { external: ['@myriaddreamin/typst-ts-node-compiler', 'satteri', 'fontkit'] },
    plugins: [reloadOnSave(content), ...(process.env.BUILD_OUT ? [sharedModules()] : [])],
    // What builds and tests write is not looked at by `npm run dev`.
    server: { watch: { ignored: ['**/.build/**', '**/.cache/**', '**/dist/**'] } },
  },
});
