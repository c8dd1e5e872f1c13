/**
 * `npm run changes -- --base main [--content FOLDER] [--as-of DAY] [--format text|json|markdown] [--notice]`: what the content says otherwise than
 * another state of it, a sentence for each change. It ends with 0 when the two were compared, with 2 when they could not be: then it says
 * why and names no change, for a comparison that failed is not “nothing changed”.
 */

import { CHANGE_CLASSES } from '../src/schema/change-classes.ts';
import { toldChanges } from '../src/subjects/changes/all-changes.ts';
import { changesAsMarkdown, changesAsText } from '../src/subjects/changes/change-report.ts';
import { noticeOf } from '../src/subjects/changes/notice.ts';
import { NoBase } from './base-content.ts';
import { compared, SAYS } from './compared.ts';
import { flagsOf } from './flags.ts';
import { CONTENT } from './folders.ts';
import { takeDay } from './handed-day.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;

function run(): string {
  const { values } = flagsOf({
    options: {
      base: { type: 'string' },
      content: { type: 'string' },
      'as-of': { type: 'string' },
      format: { type: 'string', default: 'text' },
      notice: { type: 'boolean', default: false },
    },
  });
  const format = FORMATS.find((each) => each === values.format);
  if (!values.base || !format) throw new NoBase(SAYS.usage);
  if (!takeDay(values['as-of'])) throw new NoBase(SAYS.noDay);
  const folder = values.content ?? CONTENT;
  const { base, day, before, after, waiting } = compared(values.base, folder);
  const changes = toldChanges({ before, after });
  const counts = Object.fromEntries(CHANGE_CLASSES.map((each) => [each, changes.filter((change) => change.class === each).length]));
  if (values.notice) {
    const notice = noticeOf(after, day, changes);
    return notice ? `${after.words.check.report.ready(`${folder}/${notice.path}`)}\n\n${notice.text}` : after.words.changes.summary([]);
  }
  if (format === 'json') return JSON.stringify({ base, day, counts, changes, waiting }, undefined, 2);
  const report = { base, day: after.words.dates.full(day), changes, waiting, words: after.words };
  return format === 'markdown' ? changesAsMarkdown(report) : changesAsText(report);
}

try {
  console.log(run());
} catch (error) {
  // Whatever went wrong, it is never to look like a comparison that found nothing.
  const said = error instanceof Error ? error.message : String(error);
  console.error(error instanceof NoBase ? said : SAYS.stopped({ cause: said }));
  if (process.env.DEBUG) console.error(error);
  process.exitCode = 2;
}
