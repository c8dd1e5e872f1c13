/** What was published and would be gone is found, what goes with it is told once, and what leads on leads to the right place. */
import { describe, expect, test } from 'vitest';
import { type Held, onwards, vanished } from '../../../src/publish/addresses/kept-addresses.ts';

const PAGE = '/plans/old/priorities/theft/';
const NEW = '/plans/old/priorities/burglary/';
const DAY = '2026-11-14';

/** Held against a ledger of these addresses; what is there now, with its parts. */
const held = (
  known: string[],
  now: Record<string, string[]>,
  moved: [string, string?][] = [],
  mayGo: Held['mayGo'] = () => false,
): Held => ({
  ledger: { days: new Map(known.map((address) => [address, DAY])) },
  now: new Map(Object.entries(now)),
  moved: moved.map(([from, to]) => ({ from, to, why: 'Why.', date: DAY, file: 'f' })),
  mayGo,
});
const gone = (...given: Parameters<typeof held>) =>
  vanished(held(...given)).map(({ what, address, names, meant, others }) => [what, address, ...names, meant, others]);
const leads = (...given: Parameters<typeof held>) =>
  onwards(held(...given)).map(({ address, name, to }) => [name === undefined ? address : `${address}#${name}`, to]);

describe('what would be gone', () => {
  test.each([
    ['nothing, where all is there', [PAGE, `${PAGE}#p1`], { [PAGE]: ['p1', 'p2'] }, []],
    ['a page, with what is new beside it', [PAGE, `${PAGE}#p1`], { [NEW]: ['p1'] }, [['page', PAGE, NEW, 0]]],
    ['a page, and no guess where two are new', [PAGE], { [NEW]: [], '/plans/old/priorities/fraud/': [] }, [['page', PAGE, undefined, 0]]],
    [
      'a page, with its documents, its embed and the pages named after it, once',
      [PAGE, `${PAGE}old-theft.pdf`, '/embed/old/priorities/theft/', '/plans/old/actions/by/priority/theft/', '/lineage/#old-theft'],
      { '/lineage/': [] },
      [['page', PAGE, undefined, 4]],
    ],
    ['a page, with its JSON, once', ['/topics/theft/', '/topics/theft.json'], {}, [['page', '/topics/theft/', undefined, 1]]],
    ['a file', ['/data/a.csv'], {}, [['file', '/data/a.csv', undefined, 0]]],
    [
      'a plan, with its tables, its papers, its forms and what other sites show of it, once',
      [
        ...['/plans/old/', PAGE, '/data/plans/old/actions.csv', '/check/old/', '/report/old/', '/embed/old/actions/', '/embed/of/old/'],
        ...['/include/old/actions.html', '/include/h3/old/actions.html'],
      ],
      { '/plans/new/': [] },
      [['page', '/plans/old/', '/plans/new/', 8]],
    ],
    [
      'a list of what nothing shares any more, which is all in the whole list',
      ['/plans/old/actions/by/due/2026/'],
      { '/plans/old/actions/': [] },
      [['page', '/plans/old/actions/by/due/2026/', '/plans/old/actions/', 0]],
    ],
    ['parts of one page together', ['/a/', '/a/#p1', '/a/#p2'], { '/a/': ['p3'] }, [['parts', '/a/', 'p1', 'p2', undefined, 0]]],
    [
      'a column, and no guess where two are new',
      ['/a.csv', '/a.csv#due'],
      { '/a.csv': ['id', 'due_on'] },
      [['columns', '/a.csv', 'due', undefined, 0]],
    ],
  ] as const)('%s', (_what, known, now, expected) => {
    expect(gone([...known], now as unknown as Record<string, string[]>)).toEqual(expected);
  });

  test('a column that has one new beside it is probably that', () => {
    expect(gone(['/a.csv', '/a.csv#id', '/a.csv#due'], { '/a.csv': ['id', 'due_on'] })).toEqual([
      ['columns', '/a.csv', 'due', '/a.csv#due_on', 0],
    ]);
  });

  test('not what was withdrawn or taken back', () => {
    expect(gone(['/a/', '/a/#p1'], { '/a/': [] }, [], (address, name) => address === '/a/' && name === 'p1')).toEqual([]);
  });

  test('not what leads on, nor what the content says is gone', () => {
    expect(
      gone([PAGE, '/a/', '/a/#x', '/b.csv', '/b.csv#c'], { '/a/': [], '/b.csv': [] }, [[PAGE, NEW], ['/a/#x', '/a/'], ['/b.csv#c']]),
    ).toEqual([]);
  });

  test('what has its name within another word is not told of as part of it', () => {
    const others = ['/plans/old/priorities/thefts/', '/plans/old/priorities/antitheft/'];
    expect(gone([PAGE, ...others], {}).map(([, address]) => address)).toEqual([PAGE, ...others]);
  });
});

describe('what leads on', () => {
  const moved: [string, string?][] = [[PAGE, NEW]];
  const now = {
    [NEW]: [],
    [`${NEW}sources/`]: [],
    [`${NEW}old-burglary.pdf`]: [],
    '/embed/old/priorities/burglary/whole/': [],
    '/include/old/priorities/burglary.html': [],
    '/plans/old/priorities/burglary.json': [],
    '/plans/old/actions/by/priority/burglary/': [],
    '/lineage/': ['old-burglary'],
  };
  test.each([
    ['the page', PAGE, NEW],
    ['a page below it', `${PAGE}sources/`, `${NEW}sources/`],
    ['a page below it that has no like', `${PAGE}more/`, NEW],
    ['its document, which has its name in it', `${PAGE}old-theft.pdf`, `${NEW}old-burglary.pdf`],
    ['what other sites show', '/embed/old/priorities/theft/whole/', '/embed/old/priorities/burglary/whole/'],
    ['what other sites take in', '/include/old/priorities/theft.html', '/include/old/priorities/burglary.html'],
    ['what it says as JSON', '/plans/old/priorities/theft.json', '/plans/old/priorities/burglary.json'],
    ['a page named after it', '/plans/old/actions/by/priority/theft/', '/plans/old/actions/by/priority/burglary/'],
    ['a part of a page named after it', '/lineage/#old-theft', '/lineage/#old-burglary'],
  ])('%s', (_what, from, to) => {
    expect(leads([PAGE, ...(from === PAGE ? [] : ['/lineage/', from])], now, moved)).toContainEqual([from, to]);
    expect(gone([PAGE, from], now, moved)).toEqual([]);
  });

  test('a document that has no like is gone: nobody wants another paper in its place', () => {
    expect(gone([PAGE, `${PAGE}notes.pdf`], now, moved)).toEqual([['file', `${PAGE}notes.pdf`, undefined, 0]]);
  });

  test('below a page in whose place nothing stands, to what says so', () => {
    const json = '/plans/old/priorities/theft.json';
    expect(leads([PAGE, `${PAGE}sources/`, `${PAGE}a.pdf`, json], { [PAGE]: [] }, [[PAGE]])).toEqual([
      [`${PAGE}sources/`, PAGE],
      [`${PAGE}a.pdf`, undefined],
      [json, undefined],
    ]);
    expect(gone([PAGE, json], { [PAGE]: [] }, [[PAGE]])).toEqual([]);
  });

  test('an address that the ledger does not have: of a site of old', () => {
    expect(leads([], { '/a/': [] }, [['/index.php', '/a/']])).toEqual([['/index.php', '/a/']]);
  });

  test('the JSON of a page that moved to another plan under another name', () => {
    const to = '/plans/new/priorities/burglary/';
    expect(
      leads(['/plans/old/priorities/theft.json'], { [to]: [], '/plans/new/priorities/burglary.json': [] }, [[PAGE, to]]),
    ).toContainEqual(['/plans/old/priorities/theft.json', '/plans/new/priorities/burglary.json']);
  });

  test('not from what is there', () => {
    expect(leads([PAGE], { [PAGE]: [], [NEW]: [] }, moved)).toEqual([]);
  });
});
