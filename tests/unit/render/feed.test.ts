/** Feeds as a feed reader that is not ours has them: it finds all that a feed is to say, letter by letter, and nothing else. */
import { parseAtomFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { atomFile } from '../../../src/render/feed/atom.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { feedsOf } from '../../../src/subjects/feeds/feeds.ts';

const day = (date: string) => `${date}T00:00:00Z`;

it.each(['whole-plan', 'every-field', 'year-in-the-life'])('a feed reader finds what every feed of “%s” says', (fixture) => {
  const feeds = feedsOf(buildGraph(readContent(`tests/fixtures/${fixture}/content`).entries, {}));
  expect(feeds.length).toBeGreaterThan(5);
  for (const { view } of feeds) {
    const [latest = ''] = view.entries.map(({ updated }) => updated);
    expect(parseAtomFeed(atomFile(view))).toEqual({
      id: view.id,
      title: { value: view.title },
      subtitle: { value: view.about },
      updated: day(latest),
      authors: [{ name: view.author }],
      xml: { lang: view.language },
      links: [
        { href: view.address, rel: 'self', type: 'application/atom+xml' },
        { href: view.page, rel: 'alternate', type: 'text/html' },
      ],
      entries: view.entries.map(({ id, title, text, url, published, updated }) => ({
        id,
        title: { value: title },
        summary: { value: text },
        links: [{ href: url }],
        published: day(published),
        updated: day(updated),
      })),
    });
  }
});

it('a feed reader has signs of XML and of other scripts in titles and texts as they were written', () => {
  const text = 'Five < six & “seven” — ünïcode, ]]>, &amp; as it stands, <b>bold</b>';
  const view = {
    ...{ id: 'tag:example.org,2026:feed', title: text, about: text, author: text, language: 'en-GB' },
    ...{ address: 'https://example.org/feed.xml', page: 'https://example.org/?a=1&b=2' },
    entries: [
      { id: 'tag:example.org,2026:one', title: text, text, url: 'https://example.org/#x', published: '2026-01-01', updated: '2026-01-02' },
    ],
  };
  const read = parseAtomFeed(atomFile(view));
  const [entry] = read.entries ?? [];
  const said = [read.title?.value, read.subtitle?.value, read.authors?.[0]?.name, entry?.title?.value, entry?.summary?.value];
  expect(said).toEqual(said.map(() => text));
  expect(read.links?.[1]?.href).toBe('https://example.org/?a=1&b=2');
});
