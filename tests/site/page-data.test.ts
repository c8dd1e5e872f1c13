/** What stands as JSON beside pages: beside which, in the published form, and what a template is given. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ending, read } from './build.ts';
import { attributes, ids } from './page.ts';
import { ADDRESS, data, each, files, leadsSomewhere, type PageJson, pages, SCHEMA, there } from './page-json.ts';
import { REAL_SITE } from './real-site.ts';

const CURRENT = 'plans/safer-norfolk-2021.json';

interface Described {
  description: string;
  items?: { properties: Record<string, { description?: string }> };
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
  const schema = JSON.parse(read(REAL_SITE, SCHEMA)) as { $id: string; properties: Record<string, Described> };
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(
    schema,
  );
  expect(each((json) => (validate(json) ? [] : [JSON.stringify(validate.errors?.[0])]))).toEqual([]);
  const known = new Set(Object.keys(schema.properties));
  expect(each((json) => Object.keys(json).filter((name) => !known.has(name)))).toEqual([]);
  expect(Object.entries(schema.properties).filter(([, { description }]) => !/^\S.*\.$/.test(description))).toEqual([]);
  // Two dates of two forms, each said to be so.
  const dateOf = (name: string) => schema.properties[name]?.items?.properties.date?.description;
  expect([dateOf('sources'), dateOf('withdrawn')]).toEqual([expect.stringMatching(/^In words/), expect.stringMatching(/^As data/)]);
  expect(schema.$id).toBe(ADDRESS + SCHEMA);
  const [some] = [...data.values()] as [PageJson];
  expect(validate({ ...some, more: 'a field more breaks nobody' })).toBe(true);
  for (const spoiled of [{ title: '' }, { title: undefined }, { exit: '/away' }, { sections: [{}] }, { status: 'late' }])
    expect(validate(JSON.parse(JSON.stringify({ ...some, ...spoiled }))), JSON.stringify(spoiled)).toBe(false);
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

  it('has texts that do not run together, and no label that says nothing where all lies open', () => {
    const texts = [...data].flatMap(([file, { sections, facts }]) =>
      [...sections.flatMap(({ paragraphs }) => paragraphs), ...facts].map(({ text }) => ({ file, text })),
    );
    const wrong = texts.filter(({ text }) =>
      /^(Delayed|Complete|On track|Reported without a status) [A-Z]|^(Notes and sources|Show all \d+|Show it)$/.test(text),
    );
    expect(wrong).toEqual([]);
    const action = data.get('plans/safer-norfolk-2021/actions/1-1.json');
    expect(action?.facts.find(({ label }) => label === 'Section')?.text).toMatch(/^Fraud \(.* Delivery Plan\)$/);
  });

  it('says nothing on a page that is empty', () => {
    expect(each(({ sections, facts }) => (sections.length + facts.length > 0 ? [] : ['empty']))).toEqual([]);
  });

  it('says beside the way out of a page on trouble that it hides nothing', () => {
    const help = data.get('help.json');
    const texts = help?.sections.flatMap(({ paragraphs }) => paragraphs).map(({ text }) => text) ?? [];
    expect(help?.exit).not.toBeNull();
    expect(texts[0]).toContain('so clear your history');
    expect(texts.join(' ')).toContain('It does not hide that you were here');
    expect(help?.html).toContain('so clear your history');
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
