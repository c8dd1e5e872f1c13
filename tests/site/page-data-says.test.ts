/** What stands as JSON beside a page says what the page says, and leads to it. */
import { describe, expect, it } from 'vitest';
import { read } from './build.ts';
import { attributes, elements, ids, textOf } from './page.ts';
import { data, each, fileOf, html, type PageJson, pageOf, pages, there } from './page-json.ts';
import { REAL_SITE } from './real-site.ts';

/** What is compared: a page puts side by side, or below one another, what a text parts with its signs. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('a page and its JSON', () => {
  it('lead to each other, and no other page names one', () => {
    const LINK = /<link rel="alternate" type="application\/json" href="([^"]*)">/g;
    const named = (source: string) => [...source.matchAll(LINK)].map(([, href]) => href);
    expect(each((_, page, file) => (named(page).join() === `/${file}` ? [] : [named(page).join()]))).toEqual([]);
    expect(each((json, _, file) => (fileOf(json.address) === pageOf(file) ? [] : [json.address]))).toEqual([]);
    const others = pages.filter((page) => !there.has(page.replace(/\/?index\.html$/, '.json')));
    expect(others.filter((page) => named(read(REAL_SITE, page)).length > 0)).toEqual([]);
  });

  it('say the same title, date, notice and words explained', () => {
    const wrong = each((json, page) => {
      const text = textOf(page);
      const date = /The latest source or report here is of ([^<.]*\d{4})/.exec(page)?.[1] ?? null;
      return [
        ...(elements(page, 'h1')[0] === json.page_title ? [] : [`“${json.page_title}”`]),
        ...(json.latest_record === date ? [] : [`${json.latest_record} and ${date}`]),
        ...(json.notice && !text.includes(json.notice.text) ? [json.notice.text] : []),
        ...json.terms.filter(({ meaning }) => !text.includes(meaning)).map(({ term }) => term),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('say the same parts, also of what can be framed: each heading of the page is one of the JSON', () => {
    /** Words explained are a field of their own; files to take away have none. */
    const others = /id="(part-words|part-share|part-formats|[^"]*-pack-[^"]*)"/;
    /** Its notes and sources are fields of their own, but for what has a heading there. */
    const folded = 'Notes and sources';
    const wrong = each(({ sections }, page) => {
      const said = new Set(sections.flatMap(({ title, paragraphs }) => [title ?? '', ...paragraphs.map(({ text }) => text)].map(letters)));
      const [main = ''] = /<main .*<\/main>/s.exec(page.replace(/<aside class="help".*?<\/aside>/s, '')) ?? [];
      const headings = [...main.matchAll(/<h[2-4]\b([^>]*)>(.*?)<\/h[2-4]>/gs)];
      return headings
        .filter(([, own = '']) => !others.test(own))
        .map(([, , inner = '']) => textOf(inner))
        .filter((title) => title !== folded && !said.has(letters(title)));
    });
    expect(wrong).toEqual([]);
  });

  it('say the same of why, by whom and with what notes, where the frame says less', () => {
    const of = (file: string) => data.get(file) as PageJson;
    const priority = of('plans/safer-norfolk-2021/priorities/fraud.json');
    const titles = priority.sections.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Who leads', 'Why it matters', 'Related']));
    expect(priority.facts.map(({ label }) => label)).toContain('Lead');
    expect(priority.html).not.toContain('Why it matters');
    const noted = [...data.values()].filter(
      ({ kind, notes }) => kind === 'action' && notes.some((note) => /^About (the owner|its priorities): /.test(note)),
    );
    expect(noted.length).toBeGreaterThan(100);
    const wrong = each(({ notes }, page) => {
      const text = letters(textOf(page));
      return notes.filter((note) => !note.split('; ').every((each) => text.includes(letters(each))));
    });
    expect(wrong).toEqual([]);
  });

  it('have all that can be framed with its addresses, and the piece of HTML is that of the frame in full', () => {
    const framed = pages
      .filter((page) => read(REAL_SITE, page).includes('application/json+oembed'))
      .map((page) => page.replace(/\/index\.html$/, '.json'));
    expect(framed.length).toBeGreaterThan(200);
    expect(framed.filter((file) => !data.get(file)?.embed || !data.get(file)?.include)).toEqual([]);
    const pieces = framed.flatMap((file) => {
      const { include, html: piece } = data.get(file) as PageJson;
      return include && read(REAL_SITE, fileOf(include)) === piece ? [] : [file];
    });
    expect(pieces).toEqual([]);
  });

  it('have the way out and help lines both, or neither', () => {
    const wrong = each((json, page) => {
      const exit = /<a class="exit" href="([^"]*)"/.exec(page)?.[1] ?? null;
      const hrefs = new Set(attributes(page, 'href'));
      return [
        ...(exit === json.exit ? [] : [`leads out to ${exit} and ${json.exit}`]),
        ...(json.help?.items ?? []).filter(({ address }) => !hrefs.has(address)).map(({ title }) => title),
        ...(page.includes('<aside class="help') === (json.help !== null) ? [] : ['help in one alone']),
      ];
    });
    expect(wrong).toEqual([]);
    expect([...data.values()].filter(({ exit }) => exit !== null).length).toBeGreaterThan(20);
    expect([...data.values()].filter(({ help }) => help !== null).length).toBeGreaterThan(10);
  });

  it('say the same of how an action stands, by whom and by when', () => {
    const actions = [...data].filter(([, { kind }]) => kind === 'action');
    expect(actions.length).toBeGreaterThan(100);
    const wrong = actions.flatMap(([file, { status, facts, record }]) => {
      const text = letters(textOf(html.get(file) ?? ''));
      const said = new Map(facts.map((fact) => [fact.label, fact.text]));
      return [
        ...(status && said.get('Status') === status.label && record?.row.status === status.code ? [] : ['another status']),
        ...facts
          .filter((fact) => !text.includes(letters(`${fact.label}${fact.text.split('; ')[0]}`)))
          .map(({ label, text: each }) => `${label}: ${each}`),
        ...['Owner', 'Due'].filter((label) => !said.has(label)),
      ].map((found) => `${file}: ${found}`);
    });
    expect(wrong).toEqual([]);
  });

  it('of a chapter have the same paragraphs with their numbers, each with its place', () => {
    const chapters = [...data].filter(([, { kind }]) => kind === 'chapter');
    expect(chapters.length).toBeGreaterThan(20);
    let numbered = 0;
    const wrong = chapters.flatMap(([file, { sections }]) => {
      const page = html.get(file) ?? '';
      const text = textOf(page).replaceAll(' ', '');
      const anchors = ids(page);
      const paragraphs = sections.flatMap((section) => section.paragraphs);
      numbered += paragraphs.filter(({ number }) => number !== null).length;
      const onPage = [...anchors].filter((id) => /^p[A-Z]?\d+-\d/.test(id));
      const places = new Set(paragraphs.map(({ address }) => address?.split('#')[1]));
      return [
        ...onPage.filter((id) => !places.has(id)),
        ...paragraphs.filter(({ address }) => address && !anchors.has(address.split('#')[1] ?? '')).map(({ address }) => address),
        ...paragraphs.filter((each) => each.address && !text.includes(each.text.replaceAll(' ', ''))).map((each) => each.text),
      ].map((found) => `${file}: ${found}`);
    });
    expect(wrong).toEqual([]);
    expect(numbered).toBeGreaterThan(100);
  });
});
