/** Parts of a site: who makes which address, and that only parts which belong together, each once and whole, become a site. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layParts, nameOfPart, type Origin, originOf, partsBelow, siteOfPart, writePart } from '../../../src/publish/parts/parts.ts';
import { Addresses, belongsTo, SizesOfPart, shardIn } from '../../../src/publish/parts/shard.ts';

describe('a part', () => {
  it('is named by its number and how many there are', () => {
    expect(shardIn('2/8')).toEqual({ number: 2, of: 8 });
    expect(shardIn('1/1')).toEqual({ number: 1, of: 1 });
  });

  it.each([
    ['9/8', '“9/8” is no part of a site. Write which part it is and how many there are, from 1/8 to 8/8.'],
    ['0/8', 'from 1/8 to 8/8'],
    ['2', '“2” is no part of a site. Write which part it is and how many there are, such as 2/8, the second of eight.'],
    ['2/0', 'such as 2/8'],
    ['a/b', 'such as 2/8'],
    ['-1/8', 'such as 2/8'],
    ['1.5/8', 'such as 2/8'],
    ['', 'such as 2/8'],
    ['1/1000', '“1/1000” is too many parts: a site is made of 256 at most.'],
  ])('%s is none, and that is said', (text, said) => {
    expect(() => shardIn(text)).toThrow(said);
  });

  const addresses = Array.from({ length: 4000 }, (_, index) => `/plans/a/actions/${index}/`);
  it('has an address that no other has, however its slashes are written', () => {
    for (const address of addresses.slice(0, 100)) {
      const [here, ...others] = [1, 2, 3].filter((number) => belongsTo({ number, of: 3 }, address));
      expect(others).toEqual([]);
      expect(belongsTo({ number: here ?? 0, of: 3 }, address.slice(1, -1))).toBe(true);
    }
  });

  it('has about as many as each other', () => {
    const counts = Array.from(
      { length: 8 },
      (_, index) => addresses.filter((each) => belongsTo({ number: index + 1, of: 8 }, each)).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(400);
    expect(Math.max(...counts)).toBeLessThan(600);
  });

  it('notes when a page asks for the size of a document that it does not have, once', () => {
    const sizes = new SizesOfPart([['/a.pdf', { bytes: 1, pages: 1 }]]);
    sizes.get('/a.pdf');
    expect(sizes.missed()).toBe(false);
    sizes.get('/b.pdf');
    expect([sizes.missed(), sizes.missed()]).toEqual([true, false]);
  });

  it('knows addresses that were left by any of their forms', () => {
    expect(['/a/b/', 'a/b', '/a/b'].map((each) => new Addresses(['a/b/']).has(each))).toEqual([true, true, true]);
  });
});

const HERE: Origin = {
  content: 'c',
  software: 's',
  machine: 'Node 24 on linux, x64',
  day: '2027-01-10',
  address: 'https://a.example/',
  drafts: false,
  withoutDocuments: false,
};

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** A part with a page of its own, a style that all have, and a hidden file. */
function part(number: number, of: number, from: Partial<Origin> = {}, folder = nameOfPart({ number, of })): string {
  const path = join(parent, folder);
  put(join(siteOfPart(path), `page-${number}/index.html`), `page ${number}`);
  put(join(siteOfPart(path), '_astro/style.css'), 'a{}');
  put(join(siteOfPart(path), '.well-known/security.txt'), 'x');
  writePart(path, {
    number,
    of,
    origin: { ...HERE, ...from },
    documents: [[`/${number}.pdf`, { bytes: number, pages: 2 }]],
    pages: [[`/page-${number}/`, number === 1 ? '2027-01-01' : null]],
    left: [`left-${number}`],
  });
  return path;
}

describe('parts that belong together', () => {
  it('are a site with all that each has, wherever their folders are from', () => {
    part(1, 2);
    part(2, 2, {}, 'from-another-machine');
    put(join(parent, 'notes.txt'), 'no part');
    const parts = partsBelow(parent, HERE);
    expect(parts.left).toEqual(['left-1', 'left-2']);
    expect([...parts.pages]).toEqual([
      ['/page-1/', '2027-01-01'],
      ['/page-2/', undefined],
    ]);
    expect([...parts.documents.keys()]).toEqual(['/1.pdf', '/2.pdf']);
    const site = join(parent, 'site');
    layParts(parts, site);
    expect(
      ['page-1/index.html', 'page-2/index.html', '.well-known/security.txt'].map((file) => readFileSync(join(site, file), 'utf8')),
    ).toEqual(['page 1', 'page 2', 'x']);
  });

  it('do not lay over what another has made otherwise', () => {
    part(1, 1);
    put(join(parent, 'site/_astro/style.css'), 'b{}');
    expect(() => layParts(partsBelow(parent, HERE), join(parent, 'site'))).toThrow('_astro/style.css is not the same in all parts');
  });
});

describe('what does not belong together', () => {
  it.each<[string, () => unknown, string]>([
    ['no part at all', () => undefined, 'There is no part of a site in'],
    ['a part that is missing', () => [part(1, 3), part(3, 3)], 'Part 2 of 3 is missing in'],
    ['parts that are missing', () => part(1, 4), 'Parts 2, 3 and 4 of 4 are missing in'],
    ['a part that is there twice', () => [part(1, 2), part(2, 2), part(2, 2, {}, 'again')], 'Part 2 of 2 is there twice: '],
    ['parts of another number', () => [part(1, 2), part(2, 2), part(3, 3)], '1-of-2 is one of 2 parts, and '],
    [
      'other software',
      () => [part(1, 2), part(2, 2, { software: 'x' })],
      '2-of-2 is made of other software: check out the same commit everywhere.',
    ],
    [
      'other content',
      () => [part(1, 2), part(2, 2, { content: 'x' })],
      '2-of-2 is made of other content: check out the same commit everywhere.',
    ],
    [
      'another day',
      () => [part(1, 2, { day: '2027-01-11' }), part(2, 2)],
      '1-of-2 is made of the day 2027-01-11, and here it is 2027-01-10: hand all of them the same with --as-of.',
    ],
    [
      'another address',
      () => part(1, 1, { address: 'https://b.example/' }),
      'https://b.example/, and here it is https://a.example/: hand all',
    ],
    [
      'no documents',
      () => part(1, 1, { withoutDocuments: true }),
      'is made of documents that are empty (BUILD_WITHOUT_DOCUMENTS), and here they are whole.',
    ],
    ['drafts', () => part(1, 1, { drafts: true }), 'is made of drafts too (--preview), and here there are none.'],
    ['another Node', () => part(1, 1, { machine: 'Node 26 on linux, x64' }), 'Node 26 on linux, x64, and here it is Node 24 on linux, x64'],
    [
      'a part without its list',
      () => writeFileSync(join(part(1, 1), 'part.json'), '{"'),
      'part.json cannot be read. Make that part again.',
    ],
    [
      'a file that changed',
      () => put(join(siteOfPart(part(1, 1)), 'page-1/index.html'), 'other'),
      'page-1/index.html is another. Make that part again.',
    ],
    ['a file that is new', () => put(join(siteOfPart(part(1, 1)), 'new.html'), 'new'), 'new.html was not in it. Make that part again.'],
    [
      'hidden files that were left behind',
      () => rmSync(join(siteOfPart(part(1, 1)), '.well-known'), { recursive: true }),
      '.well-known/security.txt is not there any more. Who carries parts has to carry hidden files too',
    ],
  ])('%s is refused in words', (_, lay, said) => {
    lay();
    expect(() => partsBelow(parent, HERE)).toThrow(said);
  });
});

describe('what a part is made from', () => {
  const site = { asOf: '2027-01-10', address: 'https://a.example/', preview: false };
  it('is another as soon as a letter of the content is, and the same wherever that lies', () => {
    const [one, other] = [join(parent, 'one'), join(parent, 'other/content')];
    cpSync('tests/fixtures/minimal/content', one, { recursive: true });
    cpSync('tests/fixtures/minimal/content', other, { recursive: true });
    expect(originOf(one, site)).toEqual(originOf(other, site));
    writeFileSync(join(other, 'site.yaml'), `${readFileSync(join(other, 'site.yaml'), 'utf8')}\n`);
    expect(originOf(one, site).content).not.toBe(originOf(other, site).content);
    expect(originOf(one, site).software).toBe(originOf(other, site).software);
  });
});
