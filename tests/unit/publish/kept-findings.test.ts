/** What was read is kept under the hash of what reads it: whatever that imports has to be named, or what is kept would be stale. */
import { statSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { READER } from '../../../src/publish/kept/kept-findings.ts';

it.each(['src/source/read-content.ts', 'src/source/kept-parts.ts'])(
  '%s imports nothing that is not named, and the folders named are imported',
  async (code) => {
    const { metafile } = await build({
      entryPoints: [code],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'silent',
    });
    const imported = Object.keys(metafile.inputs);
    expect(imported.length).toBeGreaterThan(1);
    expect(imported.filter((file) => !READER.some((path) => file.startsWith(`${path}/`)))).toEqual([]);
    if (code.endsWith('read-content.ts')) {
      const folders = READER.filter((path) => statSync(path).isDirectory());
      expect(folders.filter((folder) => !imported.some((file) => file.startsWith(`${folder}/`)))).toEqual([]);
    }
  },
);
