/** What stands as JSON beside pages: beside which, in the published form, and that it says what the page says. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ending, filesIn, htmlFiles, read } from './build.ts';
import { attributes, elements, ids, textOf } from './page.ts';
import { REAL_SITE } from './real-site.ts';

const ADDRESS = 'https://safer-norfolk.example/';
const SCHEMA = 'data/schema/pages.json';
const CURRENT = 'plans/safer-norfolk-2021.json';

interface Linked {
  title: string;
  address: string;
}
interface PageJson {
  title: string;
  page_title: string;
  address: string;
  kind: string;
  plan: string | null;
  html: string;
  latest_record: string | null;
  notice: { text: string; latest: Linked | null } | null;
  exit: string | null;
  help: { items: Linked[]; more: Linked } | null;
  status: { code: string; label: string } | null;
  replaced_by: Linked[];
  facts: { label: string; text: string; links: Linked[] }[];
  sections: {
    title: string | null;
    level: number;
    address: string | null;
    html: string | null;
    paragraphs: { number: string | null; address: string | null; text: string }[];
  }[];
  sources: Linked[];
  trail: Linked[];
  terms: { term: string; meaning: string }[];
  record: { table: string; row: Record<string, unknown> } | null;
  embed: string | null;
  embed_whole: string | null;
  include: string | null;
  feed: string | null;
}

const files = filesIn(REAL_SITE);
const there = new Set(files);
/** Pages that lead on, and those for other sites, are none of ours. */
const pages = htmlFiles(REAL_SITE).filter((file) => !/^(include|embed)\/.|^404/.test(file) || /^embed\/(index|of\/)/.test(file));
const pageOf = (file: string) => file.replace(/\.json$/, '/index.html');
const dataFiles = ending(files, '.json', '').filter((file) => there.has(pageOf(file)));
const data = new Map(dataFiles.map((file) => [file, JSON.parse(read(REAL_SITE, file)) as PageJson]));
const html = new Map(dataFiles.map((file) => [file, read(REAL_SITE, pageOf(file))]));
/** What is wrong with each, after its file. */
const each = (check: (json: PageJson, page: string, file: string) => string[]) =>
  [...data].flatMap(([file, json]) => check(json, html.get(file) ?? '', file).map((found) => `${file}: ${found}`));
const fileOf = (address: string) =>
  address
    .replace(ADDRESS, '')
    .replace(/#.*/, '')
    .replace(/(^|\/)$/, '$1index.html');
/** Of each page that is led to, the names of its parts. */
const parts = new Map<string, Set<string>>();
function partsOf(file: string): Set<string> {
  const known = parts.get(file) ?? ids(read(REAL_SITE, file));
  parts.set(file, known);
  return known;
}
function leadsSomewhere(address: string): boolean {
  if (!address.startsWith(ADDRESS)) return /^(https?|tel|mailto):/.test(address);
  const [file, part] = [fileOf(address), address.split('#')[1]];
  return there.has(file) && (part === undefined || partsOf(file).has(decodeURIComponent(part)));
}

/** The pages that say nothing of a plan themselves, and why they have no JSON. */
const WITHOUT: readonly [page: RegExp, why: string][] = [
  [/^index\.html$/, 'home is the way in: what it says stands on the pages that it leads to'],
  [/^(search|a-to-z)\//, 'ways to find pages'],
  [/^plans\/[^/]+\/actions\/by\//, 'the list of actions in another order: its table has the columns to choose by'],
  [/^plans\/[^/]+\/downloads\//, 'files to take away'],
  [/^(check|report|embed|data)\//, 'tools, with files of their own'],
  [/^(charts|pieces)\//, 'galleries of what the software can show'],
];

it('stands beside every page that says something of a plan, and the others are few kinds', () => {
  const without = pages.filter((page) => !there.has(page.replace(/\/?index\.html$/, '.json')));
  expect(without.filter((page) => !WITHOUT.some(([pattern]) => pattern.test(page)))).toEqual([]);
  expect(WITHOUT.filter(([pattern]) => !without.some((page) => pattern.test(page)))).toEqual([]);
  const kinds = new Set([...data.values()].map(({ kind }) => kind));
  for (const kind of [
    ...['plan', 'chapter', 'priority', 'priority-sources', 'outcome', 'measure', 'action', 'theory-of-change', 'consultation'],
    ...['questionnaire', 'action-list', 'target-list', 'funding-list', 'partnership', 'accountability', 'accountability-list', 'topic'],
    ...['district', 'meeting', 'meeting-list', 'promises', 'comparison', 'lineage', 'money', 'duties', 'help', 'have-your-say'],
    ...['glossary', 'glossary-letter', 'sources', 'updates', 'page'],
  ])
    expect(kinds.has(kind), kind).toBe(true);
});

it('stands beside no page that is not there', () => {
  const others = /^(data|embed|pagefind|search|check|_astro)\/|^staticwebapp\.config\.json$/;
  expect(ending(files, '.json', '').filter((file) => !others.test(file) && !data.has(file))).toEqual([]);
});

it('has the form that its schema gives, which describes every field and finds what is not of it', () => {
  const schema = JSON.parse(read(REAL_SITE, SCHEMA)) as { $id: string; properties: Record<string, { description: string }> };
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(
    schema,
  );
  expect(each((json) => (validate(json) ? [] : [JSON.stringify(validate.errors?.[0])]))).toEqual([]);
  const known = new Set(Object.keys(schema.properties));
  expect(each((json) => Object.keys(json).filter((name) => !known.has(name)))).toEqual([]);
  expect(Object.entries(schema.properties).filter(([, { description }]) => !/^\S.*\.$/.test(description))).toEqual([]);
  expect(schema.$id).toBe(ADDRESS + SCHEMA);
  const [some] = [...data.values()] as [PageJson];
  expect(validate({ ...some, more: 'a field more breaks nobody' })).toBe(true);
  for (const spoiled of [{ title: '' }, { title: undefined }, { exit: '/away' }, { sections: [{}] }, { status: 'late' }])
    expect(validate(JSON.parse(JSON.stringify({ ...some, ...spoiled }))), JSON.stringify(spoiled)).toBe(false);
});

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
      const text = textOf(html.get(file) ?? '').replaceAll(' ', '');
      const said = new Map(facts.map((fact) => [fact.label, fact.text]));
      return [
        ...(status && said.get('Status') === status.label && record?.row.status === status.code ? [] : ['another status']),
        ...facts
          .filter((fact) => !text.includes(`${fact.label}${fact.text.split('; ')[0]}`.replaceAll(' ', '')))
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

describe('what a template is given', () => {
  it('is HTML without classes, styles, scripts and a title of level 1', () => {
    const wrong = each(({ html: all, sections }) =>
      [all, ...sections.map((section) => section.html ?? '')].filter((piece) =>
        /<(html|head|body|script|style|h1)\b|\s(class|style|id|on\w+)=/.test(piece),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has whole addresses, which lead somewhere, to the very part', () => {
    const wrong = each((json) => {
      const { facts, sources, trail, replaced_by: heirs, sections, help, embed, embed_whole: whole, include, feed } = json;
      const linked = [...facts.flatMap(({ links }) => links), ...sources, ...trail, ...heirs, ...(help ? [...help.items, help.more] : [])];
      const all = [
        ...linked.map(({ address }) => address),
        ...sections.flatMap((section) => [
          section.address,
          ...section.paragraphs.map(({ address }) => address),
          ...attributes(section.html ?? '', 'href'),
        ]),
        ...attributes(json.html, 'href'),
        ...[embed, whole, include, feed],
      ].filter((address) => address !== null);
      return all.filter((address) => !leadsSomewhere(address));
    });
    expect(wrong).toEqual([]);
  });

  it('has headings in their order, and none that leaves a level out', () => {
    const levels = (piece: string) => [...piece.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
    const wrong = each(({ sections }) => {
      const all = sections.flatMap(({ title, level, html: piece }) => [...(title === null ? [] : [level]), ...levels(piece ?? '')]);
      return all.some((level, index) => level < 2 || level > (all[index - 1] ?? 1) + 1) ? [all.join()] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('says nothing on a page that is empty', () => {
    expect(each(({ sections, facts }) => (sections.length + facts.length > 0 ? [] : ['empty']))).toEqual([]);
  });

  it('says first that a plan is over, and where the one is that holds', () => {
    const old = [...data].filter(([, { kind, status }]) => kind === 'plan' && status?.code === 'superseded');
    expect(old.length).toBeGreaterThan(1);
    expect(old.filter(([, { notice }]) => !notice?.text || notice.latest?.address !== data.get(CURRENT)?.address)).toEqual([]);
  });

  it('says what an old priority became, and has its row of open data', () => {
    const old = data.get('plans/norfolk-2012/priorities/reoffending.json');
    expect(old?.replaced_by.length).toBeGreaterThan(0);
    expect(old?.notice?.text).toContain('2012');
    expect(old?.record).toMatchObject({ table: 'priorities', row: { id: 'reoffending', plan_id: 'norfolk-2012' } });
  });
});

it('the page is used elsewhere from its foot: by its own snippet, by that of what it stands in, or as data', () => {
  const shown = (file: string) => /<a href="(\/embed\/[^"]*)">([^<]*another website[^<]*)</.exec(read(REAL_SITE, file))?.slice(1);
  expect(shown('plans/safer-norfolk-2021/priorities/fraud/index.html')?.[1]).toBe('Show this on another website');
  expect(shown('plans/safer-norfolk-2021/actions/1-1/index.html')).toEqual([
    '/embed/#snippet-safer-norfolk-2021-priorities-fraud',
    'Show this on another website, with all of “Fraud”',
  ]);
  expect(shown('plans/safer-norfolk-2021/chapters/1-foreword/index.html')).toEqual([
    '/embed/#templates',
    'Use this page on another website',
  ]);
  const embed = read(REAL_SITE, 'embed/index.html');
  expect(ids(embed).has('templates')).toBe(true);
  expect(attributes(embed, 'href')).toContain(`/${SCHEMA}`);
  expect(each((_, page) => (/href="\/embed\/(of\/[^/]+\/)?#/.test(page) ? [] : ['does not say how']))).toEqual([]);
});
