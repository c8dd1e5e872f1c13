/**
 * Drafts, days of publication, withdrawals and approvals on a whole built site: the public site has nothing of what is not public,
 * the preview shows and marks it, and what was withdrawn keeps its pages, documents and tables, which say so.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Built, build, builtOnce, environmentOf, filesIn, read } from './build.ts';
import { attributes, ids, textOf } from './page.ts';

const CONTENT = resolve('.build/tests/publication-content');
const PLAN = 'plans/safer-town';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(CONTENT, path)), { recursive: true });
  writeFileSync(join(CONTENT, path), text);
};
const edit = (path: string, from: string, to: string) => {
  const text = readFileSync(join(CONTENT, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no “${from}”`);
  write(path, text.replace(from, to));
};
const DRAFT = 'publication: { draft: true }\n';
const withdrawn = (why: string, instead = '') => `publication: { withdrawn: { on: 2026-02-10, why: ${why}${instead} } }\n`;
const notice = (title: string, more = '') => `---\ntitle: ${title}\ndate: 2026-02-11\n${more}---\n\nAll about ${title.toLowerCase()}.\n`;

rmSync(CONTENT, { recursive: true, force: true });
cpSync('tests/fixtures/whole-plan/content', CONTENT, { recursive: true });
edit(`${PLAN}/actions/1-11.md`, 'title:', `${DRAFT}title:`);
edit(`${PLAN}/priorities/fires.md`, 'title:', `${withdrawn('The fire service has a plan of its own.', ', instead: burglary')}title:`);
edit('plans/old-town/plan.md', 'title:', `${withdrawn('It was another town.')}title:`);
write('updates/draft.md', notice('Zebra crossing', DRAFT));
write('updates/later.md', notice('Yellow lamps', 'publication: { from: 2026-03-01 }\n'));
write('updates/gone.md', notice('Xylophones', withdrawn('It never happened.')));
write('updates/said.md', notice('Windows', 'plan: old-town\n'));
write(
  'site.yaml',
  `${readFileSync(join(CONTENT, 'site.yaml'), 'utf8')}
security: { contact: [safety@example.org, https://www.example.org/safety], expires: 2026-12-31 }
hosting: { name: The town council, keeps: It keeps addresses for a week., link: https://www.example.org/logs }
`,
);

const made = (name: string, environment: Record<string, string> = {}): Built => {
  const built = build(name, { CONTENT_DIR: CONTENT, AS_OF: '2026-02-20', ...environment });
  if (built.code !== 0) throw new Error(built.output);
  return built;
};
const site = made('publication');
const preview = made('publication-preview', { PREVIEW: '1' });
/** The same content without drafts and withdrawals. */
const whole = builtOnce('whole-plan', 'tests/fixtures/whole-plan/content');
const everything = ({ folder }: Built) =>
  filesIn(folder)
    .filter((file) => /\.(html|csv|json|txt|ics|svg|xml)$/.test(file) && !file.startsWith('data/schema/'))
    .map((file) => read(folder, file))
    .join('\n');
const page = ({ folder }: Built, address: string) => read(folder, `${address}index.html`);

describe('a draft', () => {
  it('is nowhere on the public site, with what was reported of it', () => {
    const all = everything(site);
    expect(all).not.toMatch(/zebra crossing/i);
    expect(all).not.toMatch(/yellow lamps/i);
    expect(filesIn(site.folder)).not.toContain(`${PLAN}/actions/1-11/index.html`);
    expect(read(site.folder, `data/${PLAN}/actions.csv`).split('\r\n').filter(Boolean)).toHaveLength(2);
  });

  it('is in the preview, and its pages say so', () => {
    const text = textOf(page(preview, `${PLAN}/actions/1-11/`));
    expect(text).toContain('Draft: not yet published.');
    expect(textOf(page(preview, `${PLAN}/actions/1-10/`))).not.toContain('Draft');
    const updates = textOf(page(preview, 'updates/'));
    expect(updates).toMatch(/Draft: what is new here is not yet published: .*Zebra crossing/);
    expect(updates).toContain('All about yellow lamps.');
    expect(JSON.parse(read(preview.folder, `data/${PLAN}/actions.json`))).toMatchObject({ preview: true });
  });

  it('the preview is for no search engine, and the public site is', () => {
    expect(page(preview, `${PLAN}/`)).toContain('content="noindex"');
    expect(page(site, `${PLAN}/`)).not.toContain('noindex');
  });

  it('the build says what waits', () => {
    expect(site.output).toContain('Not public yet (3):');
    expect(site.output).toMatch(/updates\/later\.md: public from 2026-03-01\n.*actions\/1-11\.md: draft, without a day/s);
  });
});

describe('what was withdrawn', () => {
  const fires = `${PLAN}/priorities/fires/`;

  it('has its page, which says what it was, when and why, and what holds instead', () => {
    const html = page(site, fires);
    const text = textOf(html);
    expect(text).toMatch(/Priority: Fires\S*.* It was withdrawn on 10 February 2026\./);
    expect(text).toContain('The fire service has a plan of its own.');
    expect(attributes(html, 'href')).toContain('/plans/safer-town/priorities/burglary/');
    expect(html).toContain('content="noindex"');
    expect(html).not.toContain('data-pagefind-body');
  });

  it('says so as JSON, without what it said before', () => {
    const data = JSON.parse(read(site.folder, `${PLAN}/priorities/fires.json`));
    expect(data).toMatchObject({
      address: expect.stringMatching(/\/priorities\/fires\/$/),
      kind: 'priority',
      withdrawn: [{ title: 'Fires', date: '2026-02-10', why: 'The fire service has a plan of its own.', instead: { title: 'Burglary' } }],
      status: null,
      record: null,
    });
    expect(JSON.parse(read(site.folder, 'plans/old-town.json'))).toMatchObject({ withdrawn: [{ title: 'Old Town Plan' }] });
    const was = JSON.parse(read(whole.folder, `${PLAN}/priorities/fires.json`));
    expect(was.withdrawn).toEqual([]);
    expect(JSON.stringify(data)).not.toContain(was.description);
  });

  it('leads to its feed, which says so to those who follow it', () => {
    expect(attributes(page(site, fires), 'href')).toContain(`/${fires}feed.xml`);
    expect(read(site.folder, `${fires}feed.xml`)).toContain('The fire service has a plan of its own.');
  });

  it('is in no list, and in a table of its own', () => {
    expect(attributes(page(site, `${PLAN}/priorities/`), 'href')).not.toContain(`/${fires}`);
    expect(attributes(page(site, 'plans/'), 'href')).not.toContain('/plans/old-town/');
    expect(read(site.folder, 'data/plans.csv')).not.toContain('Old Town Plan');
    const rows = read(site.folder, 'data/withdrawn.csv').split('\r\n').filter(Boolean).slice(1);
    expect(rows.map((row) => row.split(',')[1]).sort()).toEqual(['fires', 'gone', 'old-town']);
  });

  it('has its documents, which say so in every format', () => {
    const text = read(site.folder, `${fires}safer-town-fires.txt`).replace(/\s+/g, ' ');
    expect(text).toContain('The fire service has a plan of its own.');
    const files = filesIn(join(site.folder, fires));
    expect(files).toEqual(expect.arrayContaining(['safer-town-fires.pdf', 'safer-town-fires-large-print.pdf', 'safer-town-fires.epub']));
    expect(read(site.folder, `${PLAN}/safer-town.txt`)).not.toMatch(/^Fires/m);
  });

  it('of a whole plan: every page, document and table of it is there and says so', () => {
    const ofOld = filesIn(whole.folder).filter((file) =>
      /(^plans\/old-town\/|^embed\/old-town\/|^data\/plans\/old-town\/(?!charts)|-and-old-town\/)/.test(file),
    );
    expect(ofOld.length).toBeGreaterThan(10);
    const there = new Set(filesIn(site.folder));
    expect(ofOld.filter((file) => !there.has(file))).toEqual([]);
    for (const file of ofOld.filter((each) => each.endsWith('.html')))
      expect(textOf(read(site.folder, file)), file).toContain('It was another town.');
    for (const file of ofOld.filter((each) => /^data.*\.json$/.test(each)))
      expect(JSON.parse(read(site.folder, file)), file).toMatchObject({
        rows: [],
        withdrawn: [{ title: 'Old Town Plan', why: 'It was another town.' }],
      });
  });

  it('has its feed, which tells those who follow it', () => {
    expect(read(site.folder, 'plans/old-town/feed.xml')).toContain('It was another town.');
  });

  it('and stood in a list has its anchor there', () => {
    const html = page(site, 'updates/');
    expect([...ids(html)]).toContain('gone');
    expect(textOf(html)).toMatch(/Withdrawn Update: Xylophones\. It was withdrawn on 10 February 2026\. Why It never happened\./);
    expect(textOf(html)).not.toContain('All about xylophones');
  });
});

it('an approval is on the page of the plan, in its documents and in the data', () => {
  const said = /Approved The board, 6 May 2025, at The board in February\. With one change \( ?Report of the year \(2024\), page 4\)/;
  expect(textOf(page(site, `${PLAN}/`))).toMatch(said);
  expect(read(site.folder, `${PLAN}/safer-town.txt`).replace(/\s+/g, ' ')).toMatch(
    /Approved.*, 6 May 2025, at The board in February\. With one change/,
  );
  expect(read(site.folder, 'data/plans.csv')).toContain('2025-05-06');
});

it('security.txt has what RFC 9116 asks for, from site.yaml, and is not there without', () => {
  expect(read(site.folder, '.well-known/security.txt')).toMatch(
    /^Contact: mailto:safety@example\.org\nContact: https:\/\/www\.example\.org\/safety\nExpires: 2026-12-31T23:59:59Z\nCanonical: https:\/\/\S+\/\.well-known\/security\.txt\nPreferred-Languages: en\n$/,
  );
  const without = filesIn(whole.folder);
  expect(without.filter((file) => file.includes('well-known'))).toEqual([]);
});

it('the page on privacy says what the host keeps, and every page leads to it', () => {
  const text = textOf(page(site, 'privacy/'));
  expect(text).toContain('The pages are held by The town council. It keeps addresses for a week.');
  for (const address of ['', `${PLAN}/`, 'updates/']) expect(attributes(page(site, address), 'href')).toContain('/privacy/');
  expect(textOf(page(whole, 'privacy/'))).toContain('is not stated here');
});

it('the next build makes public what has come to its day', () => {
  const later = spawnSync(process.execPath, ['scripts/check.ts', '--as-of', '2026-03-01'], {
    env: environmentOf({ CONTENT_DIR: CONTENT }),
    encoding: 'utf8',
  });
  expect(later.stdout).toContain('Not public yet (2):');
});
