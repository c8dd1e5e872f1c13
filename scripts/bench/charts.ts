/** How long a chart takes, and how much it weighs: `npm run bench:charts [times]`, over the examples of the gallery. */
import { gzipSync } from 'node:zlib';
import { drawing } from '../../src/charts/drawing.ts';
import { chartExamples } from '../../src/charts/examples/index.ts';
import { wordsIn } from '../../src/words/words.ts';

const times = Number(process.argv[2] ?? 20);
if (!Number.isInteger(times) || times < 1) throw new Error('How many times? A whole number, as in: npm run bench:charts 50');

const words = wordsIn('en-GB');

/** A drawing is remembered with its view, so that only a copy of the view is drawn again. */
const drawBoth = (chart: (typeof chartExamples)[number]['chart']): string => {
  const copy = { ...chart };
  return (['wide', 'narrow'] as const).map((width) => drawing(copy, width, words).svg).join('');
};

// The first drawing of each reads the fonts and measures the words, as a build does once.
for (const { chart } of chartExamples) drawBoth(chart);

const measured = chartExamples.map(({ chart }) => {
  const start = performance.now();
  let svg = '';
  for (let time = 0; time < times; time += 1) svg = drawBoth(chart);
  return { kind: chart.kind, id: chart.id, ms: (performance.now() - start) / times / 2, bytes: gzipSync(svg).length };
});

const line = (kind: string, ms: string, bytes: string): void => console.log(`${kind.padEnd(24)}${ms.padStart(12)}${bytes.padStart(22)}`);
console.log(`${chartExamples.length} charts, each drawn ${times} times in both widths\n`);
line('', 'ms a picture', 'gzip bytes, both');
for (const kind of new Set(measured.map((each) => each.kind))) {
  const charts = measured.filter((each) => each.kind === kind);
  const mean = charts.reduce((sum, { ms }) => sum + ms, 0) / charts.length;
  const bytes = charts.map((each) => each.bytes);
  line(kind, mean.toFixed(1), bytes.length === 1 ? String(bytes[0]) : `${Math.min(...bytes)} to ${Math.max(...bytes)}`);
}
