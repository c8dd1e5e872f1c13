/** How entries are called; an action and an outcome in short wherever a reader chooses among many, in full where she reads of one. */

import type { AnyEntry, Entry } from '../source/read-content.ts';
import { capitalised, withoutStop } from '../words/sentences.ts';
import type { Graph } from './graph.ts';

/** What has a short title beside its title. */
export type Named = Entry<'action'> | Entry<'outcome'>;

/** The outcome in one line, its parts included: “… reoffending for: rape and sexual offences; domestic abuse”. */
const withParts = ({ data }: Entry<'outcome'>): string =>
  data.parts ? `${data.title.replace(/:$/, '')}: ${data.parts.join('; ')}` : data.title;

export const fullTitle = (entry: Named): string => (entry.kind === 'outcome' ? withParts(entry) : entry.data.title);

/** For lists, cards, links, results of a search and the top of the page: the short title of what has one. */
export const shownTitle = (entry: AnyEntry): string => ('shortTitle' in entry.data && entry.data.shortTitle) || titleOf(entry);

/** The fuller title, where another is shown. */
export const fullerTitle = (entry: Named): string | undefined => (entry.data.shortTitle ? fullTitle(entry) : undefined);

/** “3. Violence”: a section of the delivery plan, with the number that it may have. */
export const sectionTitle = ({ data }: Entry<'delivery-section'>): string => [data.number, data.title].filter(Boolean).join('. ');

/** What any entry is called, in full. */
export function titleOf(entry: AnyEntry): string {
  if (entry.kind === 'outcome') return fullTitle(entry);
  if ('title' in entry.data && typeof entry.data.title === 'string') return entry.data.title;
  return 'name' in entry.data && typeof entry.data.name === 'string' ? entry.data.name : entry.id;
}

/** The title of a meeting with its date, which many titles name already. */
export function meetingTitle({ words }: Graph, { data }: Entry<'meeting'>): string {
  const date = words.dates.full(data.date);
  return data.title.includes(date) ? data.title : words.meetings.titleWithDate({ title: data.title, date });
}

/** What a reader calls an entry: its title, name or term. */
export function calledOf(graph: Graph, entry: AnyEntry): string {
  if (entry.kind === 'meeting') return meetingTitle(graph, entry);
  if (entry.kind === 'outcome' || entry.kind === 'action') return shownTitle(entry);
  if (entry.kind === 'help-line') {
    const { name, number } = entry.data;
    return number ? graph.words.help.lineAndNumber({ name, number }) : name;
  }
  const data = entry.data as { title?: string; name?: string; term?: string; text?: string; why?: string };
  const name = data.title ?? data.name ?? data.term ?? data.text ?? (data.why && withoutStop(data.why)) ?? entry.id;
  return entry.kind === 'glossary-term' ? capitalised(name) : name;
}
