/** What of a site grows with its plans, and what grows more: a part of the report of `npm run bench`, where it has two sizes or more. */
import type { Run, Size } from './builds.ts';
import { type Growth, growthOf, sumOf } from './growth.ts';
import { MB, s, table } from './units.ts';

type Built = Size & { runs: { cold: Run } };

/** What is more than this beside the growth of the plans is named: pages have names of copies that are longer by some letters. */
const MORE = 1.1;
const LARGEST = 15;

const factor = (of: number) => `${of.toFixed(1)} times`;

const kindRows = (kinds: readonly Growth[]) =>
  kinds.map(({ kind, at, bytes, cpu }) => [
    `\`/${kind}\``,
    ...at.map((each) => `${each.files} files, ${MB(each.bytes)}, ${s(each.cpu)}`),
    factor(bytes),
    at.some((each) => each.cpu >= 1) ? factor(cpu) : '',
  ]);

function sumRows(sizes: readonly Built[]): string[][] {
  const [base] = sizes;
  const row = (what: string, of: (size: Built) => number, unit: (value: number) => string) => {
    const values = sizes.map(of);
    return [what, ...values.map(unit), factor((values.at(-1) ?? 0) / (base ? of(base) : 1))];
  };
  const step = (name: string) => (size: Built) => size.runs.cold.steps.find((each) => each.step === name)?.cpu ?? 0;
  return [
    row('Content', ({ content }) => content.bytes, MB),
    row('Pages', ({ runs }) => runs.cold.pages, String),
    row('Files', ({ kinds }) => sumOf(kinds).files, String),
    row('All of the site', ({ kinds }) => sumOf(kinds).bytes, MB),
    row('All anew', ({ runs }) => runs.cold.cpu, s),
    row('Check', step('check'), s),
    row('Pages, pictures, data', step('pages'), s),
    row('Search index', step('search'), s),
    row('Most memory', ({ runs }) => Math.max(...runs.cold.steps.map(({ memory }) => memory)), MB),
  ];
}

export function growthText(all: readonly Built[]): string {
  // The same content, with and without a made-up record, would not tell what plans alone do.
  const most = all.at(-1);
  const sizes = all.filter(({ record, withoutDocuments }) => record && withoutDocuments === most?.withoutDocuments);
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last || first === last) return '';
  const plans = last.times / first.times;
  const kinds = growthOf(sizes.map((size) => size.kinds));
  const heads = [...sizes.map((size) => `${size.times} times`), `Growth for ${factor(plans)} the plans`];
  const faster = kinds.filter(
    ({ bytes, cpu, at }) => bytes > plans * MORE || (cpu > plans * MORE * 1.2 && at.some((each) => each.cpu >= 1)),
  );
  const largest = kinds.toSorted((a, b) => (b.at.at(-1)?.bytes ?? 0) - (a.at.at(-1)?.bytes ?? 0)).slice(0, LARGEST);
  const kindHeads = ['Kind', ...sizes.map((size) => `${size.times} times`), 'Bytes', 'Time'];
  return `
## Growth

Content of these sizes has a made-up record, the smallest too (\`npm run grow\`), so that they differ in the number of plans alone. What plans share does not grow.

${table(['All together', ...heads], sumRows(sizes))}

A kind of file is its address with a star for each name. ${
    faster.length > 0
      ? `These grew more than the plans, in bytes by a tenth or in time by a third:\n\n${table(kindHeads, kindRows(faster))}`
      : 'None grew more than the plans by a tenth in bytes, or by a third in time.'
  }

The largest:

${table(kindHeads, kindRows(largest))}
`;
}
