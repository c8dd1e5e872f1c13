/** The open data as it is published: files where they are said to be, one rule for all CSV and JSON, and what programs find by themselves. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ending, filesIn, read } from './build.ts';
import { REAL_SITE } from './real-site.ts';

const ADDRESS = 'https://safer-norfolk.example/';
const files = filesIn(REAL_SITE);
const there = new Set(files);
const bytes = (file: string) => readFileSync(join(REAL_SITE, file));
const json = (file: string) => JSON.parse(read(REAL_SITE, file));

interface Package {
  resources: { name: string; path: string; hash: string; bytes: number; homepage: string }[];
}
const { resources }: Package = json('data/datapackage.json');

describe('the package of all tables', () => {
  it('names files that are there, as they are', () => {
    expect(resources.length).toBeGreaterThan(25);
    const wrong = resources.filter(({ path, hash, bytes: length }) => {
      const content = bytes(`data/${path}`);
      return content.length !== length || `sha256:${createHash('sha256').update(content).digest('hex')}` !== hash;
    });
    expect(wrong).toEqual([]);
  });

  it('has every table above the plans, and over all plans each that a plan has', () => {
    const names = new Set(resources.map(({ name }) => name));
    const published = ending(files, '.csv').flatMap((file) => /^data\/(?:plans\/[^/]+\/)?([^/]+)\.csv$/.exec(file)?.[1] ?? []);
    expect([...new Set(published)].filter((name) => !names.has(name))).toEqual(['promises']);
  });

  it('explains each table where it says', () => {
    const page = read(REAL_SITE, 'data/index.html');
    const unexplained = resources.filter(({ homepage }) => !page.includes(`id="${homepage.replace(`${ADDRESS}data/#`, '')}"`));
    expect(unexplained).toEqual([]);
  });

  it('is in the zip with the same files, under a fixed date', () => {
    const zip = bytes('data/tables.zip');
    const packed = unzipSync(zip);
    expect(Object.keys(packed)).toEqual(['datapackage.json', ...resources.map(({ path }) => path)]);
    for (const { path } of resources) expect(Buffer.from(packed[path] ?? []).equals(bytes(`data/${path}`)), path).toBe(true);
    expect(JSON.parse(strFromU8(packed['datapackage.json'] ?? new Uint8Array()))).toEqual(json('data/datapackage.json'));
    // The date of the first file, as zip files write it: the first of January 1980.
    expect(zip.readUInt16LE(12)).toBe((1 << 5) | 1);
  });
});

describe('every file of data', () => {
  it('begins with a byte order mark if it is CSV, that of a chart too, and never if it is JSON', () => {
    const mark = Buffer.from('\uFEFF');
    const starts = (file: string) => bytes(file).subarray(0, mark.length).equals(mark);
    expect(ending(files, '.csv').filter((file) => !starts(file))).toEqual([]);
    expect([...ending(files, '.json'), ...ending(files, '.jsonld')].filter(starts)).toEqual([]);
  });

  it('has null and not an empty text for what is not known, in all JSON', () => {
    const hasEmpty = (value: unknown): boolean =>
      value === '' || (typeof value === 'object' && value !== null && Object.values(value).some(hasEmpty));
    const others = ending(files, '.json').filter((file) => !/^(pagefind|search)\//.test(file));
    expect(others.length).toBeGreaterThan(200);
    expect(others.filter((file) => hasEmpty(json(file)))).toEqual([]);
  });

  it('has only numbers, or nothing, under a head of a chart that names a unit', () => {
    const charts = ending(files, '.csv').filter((file) => file.includes('/charts/'));
    expect(charts.length).toBeGreaterThan(10);
    const worded = charts.filter((file) => {
      const [head = '', ...rows] = read(REAL_SITE, file).replace('\uFEFF', '').trim().split('\r\n');
      // The first column of values, in rows whose name has no comma.
      return head.split(',')[1] !== undefined && rows.some((row) => !/^"|^[^,]*,(-?[\d.]+)?(,|$)/.test(row));
    });
    expect(worded).toEqual([]);
  });
});

describe('what programs find by themselves', () => {
  const page = read(REAL_SITE, 'data/index.html');
  const fileOf = (address: string) => address.replace(ADDRESS, '').replace(/#.*$/, '').replace(/\/$/, '/index.html');

  it('stands in the page of open data, as data and not as a script that runs', () => {
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const dataset = JSON.parse(text) as { '@type': string; name: string; license?: string; distribution: { contentUrl: string }[] };
    expect(dataset).toMatchObject({ '@type': 'Dataset', name: 'Safer Norfolk: open data' });
    // Nobody who could has given one.
    expect(dataset).not.toHaveProperty('license');
    expect(dataset.distribution.filter(({ contentUrl }) => !there.has(fileOf(contentUrl)))).toEqual([]);
  });

  it('has only addresses in the catalogue at which something is', () => {
    const addresses = [...read(REAL_SITE, 'data/catalogue.jsonld').matchAll(/"(https:\/\/safer-norfolk\.example\/[^"]*)"/g)].map(
      ([, address = '']) => address,
    );
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !there.has(fileOf(address)))).toEqual([]);
  });
});
