/** Documents in nodes: each where citations lead, with its parts below it, and those that are not held apart. */
import { expect, it } from 'vitest';
import { heading, link, text } from '../../../../src/nodes/nodes.ts';
import { aside } from '../../../../src/nodes/page-nodes.ts';
import type { SourceView } from '../../../../src/subjects/reference/reference-pages.ts';
import { sourcesNodes } from '../../../../src/subjects/reference/source-nodes.ts';
import { wordsIn } from '../../../../src/words/words.ts';
import { pageView } from '../page-view.ts';

const words = wordsIn('en-GB');
const source = (id: string, own: Partial<SourceView> = {}): SourceView => ({
  id,
  title: `Title of ${id}`,
  publisher: 'The council',
  date: '2021',
  held: true,
  notes: [],
  parts: [],
  ...own,
});
const item = (id: string) => [
  { type: 'paragraph', runs: text(`Title of ${id}`), address: `/sources/#${id}` },
  ...aside('The council, 2021'),
];

it('a document has who published it and its parts below it; what is not held stands apart', () => {
  const view = { ...pageView('/sources/'), held: [source('pack', { parts: [source('minutes')] })], notHeld: [source('lost')] };
  const listed = (nodes: unknown[]) => ({ type: 'list', ordered: false, items: [nodes] });
  expect(sourcesNodes(view, 1, words)).toEqual([
    heading(2, 'Documents held'),
    listed([...item('pack'), listed(item('minutes'))]),
    heading(2, 'Not held: named in the documents, or missing between them'),
    listed(item('lost')),
  ]);
});

it('a document that can be read on the web is a link, with its notes', () => {
  const view = { ...pageView('/sources/'), held: [source('pack', { link: 'https://www.example.org/', notes: ['Scanned.'] })], notHeld: [] };
  expect(sourcesNodes(view, 1, words)[1]).toMatchObject({
    items: [
      [
        { runs: [link({ label: 'Title of pack', address: 'https://www.example.org/' })], address: '/sources/#pack' },
        ...aside('The council, 2021'),
        ...aside('Scanned.'),
      ],
    ],
  });
});
