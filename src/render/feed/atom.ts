/** What is new -> an Atom feed (RFC 4287). Nothing comes from the clock: it changed last when its latest entry did. */
import type { FeedEntry, FeedView } from '../../nodes/feed.ts';
import { element, XML, xmlText } from '../xml.ts';

/** Atom knows no days: a day begins with its first second. */
const time = (day: string): string => `${day}T00:00:00Z`;

const textOf = (name: string, text: string): string => `${element(name, {}, xmlText(text))}\n`;

const entryXml = ({ id, title, text, url, published, updated }: FeedEntry): string =>
  `${element(
    'entry',
    {},
    '\n',
    textOf('id', id),
    textOf('title', title),
    `${element('link', { href: url })}\n`,
    textOf('published', time(published)),
    textOf('updated', time(updated)),
    textOf('summary', text),
  )}\n`;

export function atomFile({ id, title, about, author, language, address, page, entries }: FeedView): string {
  const [last = ''] = entries
    .map(({ updated }) => updated)
    .toSorted()
    .reverse();
  return `${XML}${element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    '\n',
    textOf('id', id),
    textOf('title', title),
    textOf('subtitle', about),
    `${element('link', { rel: 'self', type: 'application/atom+xml', href: address })}\n`,
    `${element('link', { rel: 'alternate', type: 'text/html', href: page })}\n`,
    textOf('updated', time(last)),
    `${element('author', {}, element('name', {}, xmlText(author)))}\n`,
    ...entries.map(entryXml),
  )}\n`;
}
