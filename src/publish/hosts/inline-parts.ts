/**
 * The styles that stand within built pages, by the hashes that a policy names them by: read from the files, because some are made of the
 * colours in the content. Scripts are not: only the one that we put there ourselves is named, so that nothing else can become one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { framedScript, hashOf } from '../../render/embed/framed-script.ts';
import { pathsIn } from '../file-hashes.ts';
import type { InlineParts } from './headers.ts';

export async function inlineParts(folder: string): Promise<InlineParts> {
  const [styles, framed] = [new Set<string>(), new Set<string>()];
  for (const path of pathsIn(folder).filter((file) => file.endsWith('.html'))) {
    const into = path.startsWith('embed/') ? framed : styles;
    for (const [, style = ''] of readFileSync(join(folder, path), 'utf8').matchAll(/<style[^>]*>(.*?)<\/style>/gs)) into.add(hashOf(style));
  }
  return { styles: [...styles].sort(), embeds: { styles: [...framed].sort(), scripts: [hashOf(await framedScript())] } };
}
