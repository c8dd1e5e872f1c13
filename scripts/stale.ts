/**
 * `npm run stale [-- --as-of 2026-11-22] [--months 6] [--format text|json|markdown]`: what is due, silent, or not looked at for a year, by the
 * body that can do something about it. It changes nothing.
 */

import { staleBy } from '../src/plan/stale.ts';
import { LANGUAGES } from '../src/schema/site.ts';
import { staleText } from '../src/subjects/accountability/stale-text.ts';
import { wordsIn } from '../src/words/words.ts';
import { flagsOf } from './flags.ts';
import { graphToAddTo } from './graph-to-add-to.ts';
import { takeDay, today } from './handed-day.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;

const { values } = flagsOf({
  options: {
    'as-of': { type: 'string' },
    months: { type: 'string', default: '6' },
    format: { type: 'string', default: 'text' },
  },
});

function main(): boolean {
  if (!takeDay(values['as-of'])) return false;
  const format = FORMATS.find((each) => each === values.format);
  const months = Number(values.months);
  if (!format || !Number.isInteger(months) || months < 1) {
    console.error(wordsIn(LANGUAGES[0]).stale.usage);
    return false;
  }
  const read = graphToAddTo(undefined, today());
  if (!read) return false;
  const { graph } = read;
  const all = staleBy(graph, { months });
  const asData = () => ({
    asOf: graph.asOf,
    months,
    bodies: all.map(({ body, things }) => ({ body: body?.id ?? null, name: body?.data.name ?? graph.words.stale.publisher, things })),
  });
  console.log(format === 'json' ? JSON.stringify(asData(), null, 2) : staleText(all, graph.words, { day: graph.asOf, months, format }));
  return true;
}

process.exitCode = main() ? 0 : 1;
