/** What can be followed: a strict XML parser reads the feeds; days are those of the content, ids stay. */
import { describe, expect, it } from 'vitest';
import { buildGraph, type GraphOptions } from '../../../../src/plan/graph.ts';
import { atomFile } from '../../../../src/render/feed/atom.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { mainFeeds } from '../../../../src/subjects/feeds/feeds.ts';
import { contentWith, type Files } from '../../plan/broken-content.ts';
import { type Element, elementsOf, parseXml } from '../../render/epub/epub-files.ts';

const { entries } = readContent('tests/fixtures/whole-plan/content');
const wholePlan = (options: GraphOptions = {}) => buildGraph(entries, options);
const minimal = (files: Files = {}, options: GraphOptions = {}) => buildGraph(contentWith(files).entries, options);

type Of = ReturnType<typeof wholePlan>;
const feeds = (graph: Of) => mainFeeds(graph).map(({ address, view }) => ({ address, feed: parseXml(atomFile(view)) }));
const childrenOf = (element: Element, name: string) =>
  element.children.filter((child): child is Element => typeof child !== 'string' && child.name === name);
const textOf = (element: Element, name: string) => childrenOf(element, name)[0]?.children.join('');
const linksOf = (element: Element) => childrenOf(element, 'link').map(({ attributes: { rel = '', href } }) => [rel, href]);
const entriesOf = (graph: Of, address = '/feed.xml') => {
  const found = feeds(graph).find((each) => each.address === address);
  return found ? childrenOf(found.feed, 'entry') : [];
};
const said = (graph: Of, id: string, address?: string) => {
  const entry = entriesOf(graph, address).find((each) => textOf(each, 'id')?.endsWith(id));
  return entry && ['title', 'published', 'updated', 'summary'].map((name) => textOf(entry, name));
};

const notice = (title: string, date: string, more = ''): string =>
  `---\ntitle: ${title}\ndate: ${date}\n${more}---\n\nFive < six & more.\n`;

describe('the feeds of a site', () => {
  it('are those of the site and of the plans in which there is something to follow', () => {
    expect(feeds(wholePlan()).map(({ address }) => address)).toEqual(['/feed.xml', '/plans/safer-town/feed.xml']);
  });

  it('are not there where nothing is new, nor before it is', () => {
    expect(mainFeeds(minimal())).toEqual([]);
    expect(mainFeeds(minimal({ 'updates/later.md': notice('Later', '2026-03-01') }))).toEqual([]);
  });

  it('have what Atom asks for: an id, a title, an author, the time of their latest entry and the address at which this site is', () => {
    const [site, plan] = feeds(wholePlan({ address: 'https://plan.example.net/safety' }));
    for (const { feed } of [site, plan].filter((each) => each !== undefined)) {
      expect(['id', 'title', 'updated'].map((name) => childrenOf(feed, name).length)).toEqual([1, 1, 1]);
      expect(elementsOf(feed, 'name').length).toBe(1);
      expect(textOf(feed, 'updated')).toBe('2026-01-31T00:00:00Z');
    }
    expect(site && linksOf(site.feed)).toEqual([
      ['self', 'https://plan.example.net/safety/feed.xml'],
      ['alternate', 'https://plan.example.net/safety/updates/'],
    ]);
    expect(plan && linksOf(plan.feed)).toEqual([
      ['self', 'https://plan.example.net/safety/plans/safer-town/feed.xml'],
      ['alternate', 'https://plan.example.net/safety/plans/safer-town/'],
    ]);
  });

  it('know an entry by one id, which no other has, in all feeds, at any address and on any day', () => {
    const ids = (graph: Of, address?: string) => entriesOf(graph, address).map((entry) => textOf(entry, 'id') ?? '');
    const all = ids(wholePlan());
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => !/^tag:www\.example\.org,2026:[a-z0-9/-]+$/.test(id))).toEqual([]);
    expect(ids(wholePlan({ address: 'https://plan.example.net/x/', asOf: '2027-01-01' }))).toEqual(all);
    expect(ids(wholePlan(), '/plans/safer-town/feed.xml').filter((id) => !all.includes(id))).toEqual([]);
  });

  it('have every report, change and correction of the record, the latest first', () => {
    const graph = wholePlan();
    const records = entries.filter(({ kind }) => /-report$|^amendment$|^correction$|^update$/.test(kind));
    expect(entriesOf(graph).length).toBe(records.length);
    const times = entriesOf(graph).map((entry) => textOf(entry, 'updated'));
    expect(times).toEqual(times.toSorted().reverse());
  });
});

describe('an entry', () => {
  it('of a notice has its title, its day and its words, of which none is taken for a sign of XML', () => {
    const graph = minimal({ 'updates/lamps.md': notice('Lamps & lights', '2026-01-20', 'plan: safer-town\n') });
    const all = ['Lamps & lights', '2026-01-20T00:00:00Z', '2026-01-20T00:00:00Z', 'Five < six & more.'];
    expect(said(graph, 'update/lamps')).toEqual(all);
    expect(said(graph, 'update/lamps', '/plans/safer-town/feed.xml')).toEqual(all);
    expect(linksOf(entriesOf(graph)[0] as Element)).toEqual([['', 'https://www.example.org/updates/#lamps']]);
  });

  it('of a notice has no words that are only a link, for here they lead nowhere, unless it has no others', () => {
    const lamps = notice('Lamps', '2026-01-20');
    const link = '[See the lamps](../site.yaml).\n';
    const graph = minimal({ 'updates/lamps.md': `${lamps}\n${link}`, 'updates/more.md': lamps.replace('Five < six & more.\n', link) });
    expect(['lamps', 'more'].map((id) => said(graph, `update/${id}`)?.at(-1))).toEqual(['Five < six & more.', 'See the lamps.']);
  });

  it('of no plan is in the feed of none', () => {
    const graph = minimal({ 'updates/lamps.md': notice('Lamps', '2026-01-20') });
    expect(feeds(graph).map(({ address }) => address)).toEqual(['/feed.xml']);
  });

  it.each([
    [
      'report has the status that was given then, and who reports',
      'progress-report/2025-06-01-1-10',
      /^Action 1\.10 “Mark bicycles”: on track \(report of The police, 1 June 2025\)\. .*Pens came\./,
    ],
    ['figure has its unit and time', 'figure-report/2026-01-05-trust', /61\.5% for 2025/],
    ['result says who says so, and that it is of a year', 'result-report/2026-01-06-bicycles', /reported as not met \(report of 2024\)/],
    ['decision of a meeting has its words', 'decision-report/2026-02-05-board', /resolved: “Lanes and doors come first\.”/],
    [
      'changed promise says from what to what, and why',
      'amendment/2025-12-03-1-10',
      /from “January 2026” to “February 2026”\. Pens came late\./,
    ],
    ['correction says what it said', 'correction/2026-01-10-bicycles', /it said 1,000\. It says 100 now\./],
  ])('of a %s', (_, id, words) => {
    expect(said(wholePlan(), id)?.[3]).toMatch(words);
  });

  it('says that a report was put right, and has changed on that day', () => {
    const [, published, updated, summary] = said(wholePlan(), 'progress-report/2025-05-01-1-10') ?? [];
    expect([published, updated]).toEqual(['2025-05-01T00:00:00Z', '2025-06-01T00:00:00Z']);
    expect(summary).toContain('This report was put right on 1 June 2025: There were pens.');
  });
});
