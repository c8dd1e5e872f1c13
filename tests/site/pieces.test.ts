/** The gallery of pieces as it was built: a page shows every word of every example of a node or a run. */
import { describe, expect, it } from 'vitest';
import { nodeExamples, runExamples } from '../../src/nodes/examples/index.ts';
import { missing } from '../unit/render/example-words.ts';
import { read } from './build.ts';
import { attributes, elements, textOf } from './page.ts';
import { REAL_SITE } from './real-site.ts';

const html = read(REAL_SITE, 'pieces/index.html');
/** Each example from its title on: the last of those of nodes and runs is followed by the first component. */
const [, ...sections] = html.split(/(?=<h[23]\b)/).filter((section) => !section.startsWith('<h2'));

const examples = [nodeExamples, runExamples]
  .flatMap((kinds) => Object.entries(kinds))
  .flatMap(([kind, each]) => each.map((one) => ({ kind, ...one })));

/** What a page says of nodes. It says no label of a note, no caption of entries, and nothing that only paper has. */
function said(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(said);
  if (typeof value !== 'object' || value === null) return [];
  const { type, ...fields } = value as Record<string, unknown>;
  if ((type === 'only' && fields.medium === 'paper') || type === 'chart' || type === 'drawing' || type === 'diagram') return [];
  if (type === 'map') return fields.about as string[];
  if (type === 'entries') {
    const { columns, items } = fields as { columns: { inList?: string }[]; items: { cells: unknown[] }[] };
    return items.flatMap(({ cells, ...item }) => [...said(item), ...said(cells.filter((_, column) => columns[column]?.inList))]);
  }
  const isSaid = (name: string) => ['value', 'number', 'title', 'label', 'note', 'caption', 'date', 'at'].includes(name);
  return Object.entries(fields).flatMap(([name, field]) => {
    if (typeof field === 'string') return isSaid(name) && !(name === 'label' && /^notes?$/.test(String(type))) ? [field] : [];
    return said(field);
  });
}

describe('the gallery of pieces', () => {
  it.each(examples.map((example, index) => ({ ...example, index })))('$kind: $title', ({ title, why, nodes, index }) => {
    const section = sections[index] ?? '';
    expect(elements(section, 'h3')[0]).toBe(title);
    const words = [title, why, ...said(nodes)].join('\n');
    expect(missing(words, textOf(section))).toEqual([]);
    // The names on a map are in the picture.
    const drawn = section.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const node of nodes)
      if (node.type === 'map') for (const { label, figure = '' } of node.areas) expect(drawn).toContain(`${label} ${figure}`.trim());
    for (const node of nodes) if (node.type === 'image') expect(attributes(section, 'alt')).toContain(node.alt);
  });
});
