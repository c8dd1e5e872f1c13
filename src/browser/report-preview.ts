/** Beside the form: what the page will say, and how the counts change. */

import type { Known } from '../report/known.ts';
import { namesOf, type Preview, type Shown } from '../report/preview.ts';
import { made } from './elements.ts';
import { reportWords as words } from './report-words.ts';

const inWords = (known: Known, value: unknown): string => {
  if (value === undefined || value === null) return words.nothing;
  return Array.isArray(value) ? namesOf(known, value).join(', ') : words.full(String(value));
};

const statusTag = (status: string) => made('span', { className: `status ${status.replaceAll(' ', '-')}` }, words.choice(status));

function shownNodes(known: Known, shown: Shown): HTMLElement[] {
  switch (shown.form) {
    case 'progress':
      return [made('p', {}, ...(shown.status ? [statusTag(shown.status), ' '] : []), shown.text)];
    case 'figure': {
      const { period, value: amount, unit, note } = shown;
      return period === '' || !unit ? [] : [made('p', {}, words.figure({ period, amount, unit, note }))];
    }
    case 'result':
      return [made('p', {}, shown.verdict ? words.decided({ verb: shown.verdict, said: shown.text }) : shown.text)];
    case 'decision':
      return [made('p', {}, shown.verb ? words.decided({ verb: shown.verb, said: shown.text }) : shown.text)];
    case 'change':
      return [
        ...shown.changes.map(({ field, from, to }) =>
          made('p', {}, words.changed({ field: words.changedFields[field as 'due'], from: inWords(known, from), to: inWords(known, to) })),
        ),
        made('p', {}, shown.reason),
      ];
    case 'consultation': {
      const { from, to, about, summary, asked, methods } = shown;
      const listed = (name: string, items: unknown) =>
        Array.isArray(items) ? [made('p', {}, name), made('ul', {}, ...items.map((item) => made('li', {}, String(item))))] : [];
      return [
        made('p', {}, summary),
        made('p', {}, from && to ? words.span({ from, to }) : ''),
        made('p', {}, about),
        ...listed(words.asked, asked),
        ...listed(words.methods, methods),
      ];
    }
    default:
      return shown.paragraphs.map((paragraph) => made('p', {}, paragraph));
  }
}

/** What a report is about, or what it is called. */
export const titleOf = ({ about, shown }: Preview): string => about || ('title' in shown ? shown.title : '');

export function previewNodes(known: Known, preview: Preview): HTMLElement[] {
  const { date, by, shown, counts } = preview;
  const title = titleOf(preview);
  return [
    ...(title ? [made('p', { className: 'preview-of' }, title)] : []),
    ...(date ? [made('h3', {}, words.full(date))] : []),
    ...shownNodes(known, shown).filter(({ textContent }) => textContent !== ''),
    ...(by.length > 0 && shown.form !== 'meeting' ? [made('p', { className: 'meta' }, words.reportedBy(by))] : []),
    ...(title && counts.length > 0
      ? [made('ul', { className: 'counts' }, ...counts.map((count) => made('li', {}, words.count(count))))]
      : []),
  ];
}
