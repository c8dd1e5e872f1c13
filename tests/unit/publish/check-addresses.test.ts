/** What an officer is told who would take away what was published; and what may go, because its page says what became of it. */
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { checkAddresses, heldBy, isLookBack } from '../../../src/publish/addresses/check-addresses.ts';
import { expectedFrom, isExpected } from '../../../src/publish/addresses/expected-addresses.ts';
import type { Ledger } from '../../../src/publish/addresses/ledger.ts';
import { wantedFiles } from '../../../src/report/changed-silently.ts';
import { ACTION, changed, contentWith, type Files, ORGANISATIONS, PLAN } from '../plan/broken-content.ts';
import { line } from '../plan/said.ts';

const CHAPTER = '---\nnumber: "2"\ntitle: Overview\nsummary: What it is.\n---\n2.1 One.\n\n2.2 Two.\n';
const BEFORE: Files = {
  'organisations.yaml': ORGANISATIONS,
  [`${PLAN}actions/1-1.md`]: ACTION,
  [`${PLAN}chapters/overview.md`]: CHAPTER,
};
const graphWith = (files: Files) => buildGraph(contentWith({ ...BEFORE, ...files }).entries, { asOf: '2026-11-20' });

const days = new Map(
  [...expectedFrom(graphWith({}))].flatMap(([address, names]) =>
    [address, ...names.map((name) => `${address}#${name}`)].map((each) => [each, '2026-11-14'] as const),
  ),
);
const ledger: Ledger = { days, editions: [], last: '2026-11-14' };
const problems = (files: Files, of = ledger) => checkAddresses(graphWith(files), of);
const told = (...given: Parameters<typeof problems>) => problems(...given).map(line);
const withoutAction = (files: Files = {}) => {
  const { [`${PLAN}actions/1-1.md`]: _, ...rest } = BEFORE;
  return checkAddresses(buildGraph(contentWith({ ...rest, ...files }).entries, { asOf: '2026-11-20' }), ledger);
};

test('content that has all that was published, and more, has no problem', () => {
  expect(told({})).toEqual([]);
  expect(told({ [`${PLAN}actions/1-2.md`]: changed(ACTION, '"1.1"', '"1.2"') })).toEqual([]);
});

test('a file that was given another name is told once, with the place where it is now, and the file that says so stands ready', () => {
  const found = withoutAction({ [`${PLAN}actions/1-2.md`]: changed(ACTION, '"1.1"', '"1.2"') });
  expect(found.map(line)).toEqual([
    expect.stringMatching(
      /^content\/redirects\/safer-town-actions-1-1\.yaml:1:1: the page \/plans\/safer-town\/actions\/1-1\/, published since 2026-11-14, would be gone(, and \d+ address(es)? with it)?: papers, bookmarks and other sites can lead there\. If its file was deleted or has another name now, put it back under the name that it had\. If it is elsewhere now, perhaps at \/plans\/safer-town\/actions\/1-2\/, add the file that stands below, ready to paste, and write why\. If nothing took its place, add that file without the line “to”\. If it was right and does not hold any more, put its file back and write “publication: \{ withdrawn: … \}” in it, with the day and why\. \[addresses\/gone\]$/,
    ),
  ]);
  const [wanted] = wantedFiles(found);
  expect(wanted?.path).toBe('redirects/safer-town-actions-1-1.yaml');
  expect(wanted?.text).toContain('from: ["/plans/safer-town/actions/1-1/"]\nto: "/plans/safer-town/actions/1-2/"\n');
  expect(wanted?.text).toContain('date: "2026-11-20"');
});

test('with that file, or with the word that nothing took its place, or withdrawn, it may go', () => {
  const moved = (to: string) => `from: [/plans/safer-town/actions/1-1/]\n${to}why: It has another number.\ndate: 2026-11-20\n`;
  const renamed = { [`${PLAN}actions/1-2.md`]: changed(ACTION, '"1.1"', '"1.2"') };
  expect(withoutAction({ ...renamed, 'redirects/a.yaml': moved('to: /plans/safer-town/actions/1-2/\n') })).toEqual([]);
  expect(withoutAction({ ...renamed, 'redirects/a.yaml': moved('') })).toEqual([]);
  const withdrawn = changed(
    ACTION,
    'due: ongoing\n',
    'due: ongoing\npublication:\n  withdrawn: { on: 2026-11-20, why: It was stopped. }\n',
  );
  expect(told({ ...renamed, [`${PLAN}actions/1-1.md`]: withdrawn })).toEqual([]);
});

test('a paragraph that was deleted, by its number', () => {
  expect(told({ [`${PLAN}chapters/overview.md`]: changed(CHAPTER, '\n2.2 Two.\n', '') })).toEqual([
    'content/redirects/safer-town-chapters-overview-p2-2.yaml:1:1: the part “p2.2” of /plans/safer-town/chapters/overview/, published since 2026-11-14, would be gone: papers, bookmarks and other sites can lead there. If it was deleted or has another number or id now, put it back as it was. If it is elsewhere now, add the file that stands below, ready to paste, and write why. If nothing took its place, add that file without the line “to”. [addresses/gone]',
  ]);
});

test('columns that a table has no more, by their names', () => {
  const file = '/data/plans/safer-town/actions.csv';
  const wider = new Map([...days, [`${file}#deadline`, '2026-10-01'], [`${file}#owner_name`, '2026-11-01']] as const);
  expect(told({}, { ...ledger, days: wider })).toEqual([
    'content/redirects/safer-town-actions-csv.yaml:1:1: the columns “deadline” and “owner_name” of /data/plans/safer-town/actions.csv, published since 2026-10-01, would be gone: papers, bookmarks and other sites can lead there. Whoever looks after the software can give the column its name again. If it is elsewhere now, add the file that stands below, ready to paste, and write why. If nothing took its place, add that file without the line “to”. [addresses/gone]',
  ]);
});

test('a table without rows is a file that would be gone', () => {
  const lost = problems(
    { 'organisations.yaml': ORGANISATIONS },
    { ...ledger, days: new Map([['/data/plans/safer-town/wards.csv', '2026-11-14']]) },
  );
  expect(lost.map(line)).toEqual([
    expect.stringContaining('the file /data/plans/safer-town/wards.csv, published since 2026-11-14, would be gone'),
  ]);
});

test('what only a build can know is left to it', () => {
  expect(
    told(
      {},
      {
        ...ledger,
        days: new Map([
          ['/about-us/', 'x'],
          ['/help/#a', 'x'],
          ['/data/x.csv', 'x'],
        ]),
      },
    ),
  ).toEqual([]);
  expect([...days.keys()].filter((address) => isExpected(...(address.split('#') as [string, string]))).length).toBeGreaterThan(20);
});

describe('a site of an earlier day', () => {
  test.each([
    ['the day after the last publication', '2026-11-15', false],
    ['that day itself', '2026-11-14', false],
    ['a day before it', '2026-11-13', true],
    ['no day', undefined, false],
  ])('of %s', (_what, day, isOne) => {
    expect(isLookBack(ledger, day)).toBe(isOne);
  });

  test('of content that was never published is none', () => {
    expect(isLookBack({ ...ledger, last: undefined }, '2000-01-01')).toBe(false);
  });
});

describe('a report that was taken back', () => {
  const page = '/plans/safer-town/actions/1-1/';
  const name = 'report-2026-11-14-1-1';
  const noted = held({ 'taken-back/2026-11-20-1-1.yaml': 'date: 2026-11-20\nwhy: It named a person.\nat: safer-town/action/1-1\n' });

  test.each<[what: string, address: string, name: string | undefined, may: boolean]>([
    ['its place', page, name, true],
    ['its place among what was recorded', '/check/safer-town/', 'progress-report-2026-11-14-1-1', true],
    ['the place of a change of the plan', '/changes/', 'safer-town-2026-11-14-1-1', true],
    ['not the place of a change of another plan', '/changes/', 'old-town-2026-11-14-1-1', false],
    ['not the place of a report on something else', '/plans/safer-town/actions/1-2/', 'report-2026-11-14-1-2', false],
    ['not what has a year in its name', '/plans/safer-town/targets/', 'adult-reoffending-2010-11', false],
    ['not what has a day in its name', '/sources/', 'minutes-2021-07-20', false],
    ['no other part of its page', page, 'owners', false],
    ['not its page', page, undefined, false],
    ['not what came after the note', page, 'report-2026-11-21-1-1', false],
  ])('takes with it: %s', (_what, address, part, may) => {
    expect(noted.mayGo(address, part)).toBe(may);
  });

  test('and one that was only deleted takes nothing', () => {
    expect(held({}).mayGo(page, name)).toBe(false);
  });
});

test('what was withdrawn takes the parts of its page with it, and the parts that are named after it elsewhere', () => {
  const withdrawn = changed(
    ACTION,
    'due: ongoing\n',
    'due: ongoing\npublication:\n  withdrawn: { on: 2026-11-20, why: It was stopped. }\n',
  );
  const files = { [`${PLAN}actions/1-1.md`]: withdrawn, [`${PLAN}actions/1-2.md`]: changed(ACTION, '"1.1"', '"1.2"') };
  const parts: [string, string][] = [
    ['/plans/safer-town/actions/1-1/', 'owners'],
    ['/plans/safer-town/actions/', 'action-1-1'],
    ['/plans/safer-town/actions/', 'action-1-2'],
  ];
  expect(parts.map((part) => held(files).mayGo(...part))).toEqual([true, true, false]);
  expect(parts.map((part) => held({}).mayGo(...part))).toEqual([false, false, false]);
});

test('what was withdrawn of one plan frees nothing that is named so in another', () => {
  const other = 'plans/old-town/';
  const withdrawn = changed(
    ACTION,
    'due: ongoing\n',
    'due: ongoing\npublication:\n  withdrawn: { on: 2026-11-20, why: It was stopped. }\n',
  );
  const before = contentWith({ ...BEFORE, [`${PLAN}actions/1-1.md`]: withdrawn }).entries;
  const plan = before.find(({ kind }) => kind === 'plan');
  const action = contentWith(BEFORE).entries.find(({ kind }) => kind === 'action');
  if (!plan || !action) throw new Error('The fixture has no plan with an action');
  const ofOther = [
    { ...plan, id: 'old-town', plan: 'old-town', file: `content/${other}plan.md` },
    { ...action, plan: 'old-town', file: `content/${other}actions/1-1.md` },
  ] as typeof before;
  const graph = buildGraph([...before, ...ofOther], { asOf: '2026-11-20' });
  const { mayGo } = heldBy(graph, ledger, new Map());
  const parts: [string, string][] = [
    ['/plans/safer-town/actions/', 'action-1-1'],
    ['/plans/old-town/actions/', 'action-1-1'],
    ['/lineage/', 'safer-town-1-1'],
    ['/lineage/', 'old-town-1-1'],
  ];
  expect(parts.map((part) => mayGo(...part))).toEqual([true, false, true, false]);
});

function held(files: Files) {
  const late = '/plans/safer-town/actions/1-1/#report-2026-11-21-1-1';
  return heldBy(graphWith(files), { ...ledger, days: new Map([[late, '2026-11-21']]) }, new Map());
}
