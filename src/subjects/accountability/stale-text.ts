/** What somebody has to look at, as a text for a terminal or as Markdown for a paper of a meeting. */
import type { Stale, StaleKind, StaleOf } from '../../plan/stale.ts';
import { inMarkdown } from '../../source/problem.ts';
import type { Words } from '../../words/words.ts';

/** The order in which somebody has to look. */
const ORDER: readonly StaleKind[] = ['past', 'due', 'never', 'silent', 'term', 'plan', 'read', 'document', 'security'];

const dateText = ({ kind, date }: Stale, { stale, dates }: Words): string =>
  (stale.dates[kind] as (date: string | undefined) => string)(date === undefined ? undefined : dates.full(date));

export interface StaleText {
  day: string;
  months: number;
  format: 'text' | 'markdown';
}

export function staleText(all: readonly StaleOf[], words: Words, { day, months, format }: StaleText): string {
  const { stale } = words;
  const isMarkdown = format === 'markdown';
  const plain = isMarkdown ? inMarkdown : (text: string) => text;
  const head = (level: number, text: string) =>
    isMarkdown ? `\n${'#'.repeat(level)} ${plain(text)}\n` : level === 2 ? `\n${text}` : `  ${text}:`;
  const kinds = stale.kinds(months);
  // What two bodies share is one thing.
  const count = new Set(all.flatMap(({ things }) => things.map((thing) => JSON.stringify(thing)))).size;
  const title = stale.title(words.dates.full(day));
  const lines = all.flatMap(({ body, things }) => [
    head(2, body?.data.name ?? stale.publisher),
    ...ORDER.flatMap((kind) => {
      const of = things.filter((thing) => thing.kind === kind);
      if (of.length === 0) return [];
      const each = of.map(
        (thing) => `${isMarkdown ? '- ' : '    '}${plain(thing.name)} (${plain(`${dateText(thing, words)}; ${thing.file}`)})`,
      );
      return [head(3, kinds[kind]), ...each];
    }),
  ]);
  const total = stale.total({ count, bodies: all.length });
  return [isMarkdown ? `# ${plain(title)}\n` : title, plain(total), ...lines].join('\n');
}
