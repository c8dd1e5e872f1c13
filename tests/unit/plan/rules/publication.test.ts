/** What is public names nothing that is not; drafts, days and withdrawals do not contradict one another; what a day asks of those who publish. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { adviceOn, checkContent } from '../../../../src/plan/check-content.ts';
import { waitingIn } from '../../../../src/plan/waiting.ts';
import {
  ACTION,
  changed,
  contentWith,
  type Files,
  MEASURE,
  ORGANISATIONS,
  PLAN,
  problemsWith,
  progress,
  withAction,
} from '../broken-content.ts';
import { line } from '../said.ts';
import { LINK, OLD, OLD_PRIORITY, TWO_PLANS } from '../two-plans.ts';

const SITE = readFileSync('tests/fixtures/minimal/content/site.yaml', 'utf8');
const with2 = (text: string, more: string) => changed(text, /\n---\n*$/, `\n${more}\n---\n`);
const DRAFT = 'publication: { draft: true }';
const notice = (more: string) => `---\ntitle: Lamps are on\ndate: 2026-01-10\n${more}\n---\nLamps are on.\n`;
const measure = (more: string): Files => ({ 'organisations.yaml': ORGANISATIONS, [`${PLAN}measures/theft.yaml`]: `${MEASURE}${more}\n` });
const outcome = '---\nnumber: 1\ntitle: Fewer thefts\nmeasures: [theft]\n---\n';

const problemsOn = (day: string, files: Files) => checkContent({ ...contentWith(files), day }).map(line);
const adviceLines = (day: string, files: Files) => adviceOn({ ...contentWith(files), day }).map(line);

test.each<[what: string, files: Files, said: string[]]>([
  [
    'a public entry that names a draft',
    { ...measure(DRAFT), [`${PLAN}outcomes/1.md`]: outcome },
    [
      'content/plans/safer-town/outcomes/1.md:4:12: measures[1]: this names “theft”, which is a draft and not public. Take it away here, or make this a draft too, or public from the same day. [publication/names-draft]',
    ],
  ],
  [
    'one that names what is public later',
    { ...measure('publication: { from: 2026-03-01 }'), [`${PLAN}outcomes/1.md`]: with2(outcome, 'publication: { from: 2026-02-01 }') },
    [
      'content/plans/safer-town/outcomes/1.md:4:12: measures[1]: this names “theft”, which is only public from 2026-03-01. Take it away here, or make this a draft too, or public from the same day. [publication/names-draft]',
    ],
  ],
  [
    'a text with a link to a draft',
    {
      'updates/lamps.md': notice(DRAFT),
      'pages/about.md': '---\ntitle: About\n---\nSee [the lamps](../updates/lamps.md).\n',
    },
    [
      'content/pages/about.md:4:5: this names “lamps”, which is a draft and not public. Take it away here, or make this a draft too, or public from the same day. [publication/names-draft]',
    ],
  ],
  ['a draft that names a draft', { ...measure(DRAFT), [`${PLAN}outcomes/1.md`]: with2(outcome, DRAFT) }, []],
  [
    'both public from the same day',
    { ...measure('publication: { from: 2026-03-01 }'), [`${PLAN}outcomes/1.md`]: with2(outcome, 'publication: { from: 2026-03-01 }') },
    [],
  ],
  [
    'a report on a draft: it is a draft with it',
    { ...withAction(with2(ACTION, DRAFT)), [`${PLAN}reports/progress/2026-01-15-1-1.yaml`]: progress() },
    [],
  ],
  [
    'a draft that has a day, and another that is withdrawn too',
    {
      'updates/lamps.md': notice('publication: { draft: true, from: 2026-02-01 }'),
      'updates/more.md': notice('publication: { draft: true, withdrawn: { on: 2026-01-02, why: It was wrong. } }'),
    },
    ['lamps', 'more'].map(
      (name) =>
        `content/updates/${name}.md:4:1: publication: this is more than one of draft, public from a day, and withdrawn. Keep one of “draft”, “from” and “withdrawn”. [publication/two-states]`,
    ),
  ],
  [
    'a withdrawal with itself in its place',
    { 'updates/lamps.md': notice('publication: { withdrawn: { on: 2026-01-12, why: It was wrong., instead: lamps } }') },
    [
      'content/updates/lamps.md:4:65: publication.withdrawn.instead: “lamps” cannot stand in the place of itself. Name what holds now, or take “instead” away. [publication/instead]',
    ],
  ],
  [
    'a site that presents a draft',
    {
      [`${PLAN}plan.md`]: with2(
        readFileSync(`tests/fixtures/minimal/content/${PLAN}plan.md`, 'utf8').replace(/\n---\n[\s\S]*$/, '\n---\n'),
        DRAFT,
      ),
    },
    [
      'content/site.yaml:8:1: currentPlan: “safer-town” is not public yet. Name a plan that the public can read. [publication/current-plan]',
    ],
  ],
])('%s', (_, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});

const draftPlan = changed(String(TWO_PLANS[`${OLD}plan.md`]), 'area: The old town\n', `area: The old town\n${DRAFT}\n`);

describe('a plan that is a draft', () => {
  const next: Files = { ...TWO_PLANS, [`${OLD}plan.md`]: changed(draftPlan, 'status: superseded', 'status: current') };

  it('may call itself current while another is, and have links of descent before it is public', () => {
    expect(problemsWith(next)).toEqual([]);
  });

  it('may be named in lists above the plans, and in no notice', () => {
    const group = '- id: board\n  name: Board\n  plans: [old-town]\n';
    expect(problemsWith({ ...next, 'groups.yaml': group })).toEqual([]);
    expect(problemsWith({ ...next, 'updates/new.md': notice('plan: old-town') })).toEqual([
      expect.stringContaining('[publication/names-draft]'),
    ]);
  });
});

it('what rests on a draft alone is missed before it is published', () => {
  // The old priority ended with a link to a later one that the public does not see yet.
  const later =
    '---\ntitle: Burglary of sheds\norder: 2\nsummary: Sheds.\nleads: not stated\npublication: { draft: true }\n---\n\nSheds.\n';
  const files: Files = {
    ...TWO_PLANS,
    [`${PLAN}priorities/sheds.md`]: later,
    'lineage.yaml': changed(LINK, 'to: safer-town/burglary', 'to: safer-town/sheds'),
  };
  expect(OLD_PRIORITY).toContain('title: Theft');
  expect(problemsWith(files)).toEqual([expect.stringContaining('this names “sheds”, which is a draft and not public')]);
});

it('what the public will see is looked at by itself: a priority that goes on only in a draft plan has no end there', () => {
  const next = changed(changed(draftPlan, 'status: superseded', 'status: current'), 'Old Town Plan', 'Next Town Plan');
  const files: Files = {
    ...TWO_PLANS,
    'plans/next-town/plan.md': next.replace('from: 2020', 'from: 2029').replace('to: 2022', 'to: 2030'),
    'plans/next-town/priorities/burglary.md': OLD_PRIORITY,
    'lineage.yaml': changed(LINK, 'to: safer-town/burglary', 'to: next-town/burglary'),
  };
  expect(problemsWith(files)).toEqual([expect.stringMatching(/old-town\/priorities\/theft.md.*\[lineage\//)]);
});

it('a notice of a day that has not come is refused, unless it waits for the day', () => {
  expect(problemsOn('2026-01-05', { 'updates/lamps.md': notice('') })).toEqual([expect.stringContaining('[dates/ahead]')]);
  expect(problemsOn('2026-01-05', { 'updates/lamps.md': notice('publication: { from: 2026-01-10 }') })).toEqual([]);
});

it('the check says what waits, the nearest day first, and nothing once it is public', () => {
  const files: Files = {
    'updates/lamps.md': notice('publication: { from: 2026-03-01 }'),
    'updates/more.md': notice('publication: { from: 2026-02-01 }'),
    'updates/never.md': notice(DRAFT),
  };
  const waiting = (day: string) => waitingIn({ ...contentWith(files), day }).map(({ file, from }) => `${file} ${from}`);
  expect(waiting('2026-01-10')).toEqual([
    'content/updates/more.md 2026-02-01',
    'content/updates/lamps.md 2026-03-01',
    'content/updates/never.md undefined',
  ]);
  expect(waiting('2026-03-01')).toEqual(['content/updates/never.md undefined']);
});

it('who names what was withdrawn is advised of it', () => {
  const files: Files = {
    ...measure('publication: { withdrawn: { on: 2026-01-12, why: Nobody counts it. } }'),
    // A list goes on without it, and nobody has to be told.
    [`${PLAN}outcomes/1.md`]: outcome,
    'updates/lamps.md': notice('').replace('Lamps are on.\n', 'See [thefts](../plans/safer-town/measures/theft.yaml).\n'),
  };
  expect(problemsOn('2026-01-20', files)).toEqual([]);
  expect(adviceLines('2026-01-20', files)).toEqual([
    'content/updates/lamps.md:6:5: “theft” is withdrawn: readers who go there find a page that says so. Take it away here, if it is not meant. [advice/names-withdrawn]',
  ]);
  expect(adviceLines('2026-01-11', files)).toEqual([]);
});

describe('what a day asks of those who publish', () => {
  const election = `${SITE}\npreElectionPeriods:\n  - election: Town council election\n    from: 2026-03-24\n    to: 2026-05-07\n    whoDecides: The monitoring officer\n`;

  it('in the weeks before an election: nothing new, and who decides', () => {
    const at = (day: string) => adviceLines(day, { 'site.yaml': election });
    expect(at('2026-03-23')).toEqual([]);
    expect(at('2026-03-24')).toEqual([
      expect.stringContaining(
        'preElectionPeriods[1]: these are the weeks before an election (Town council election, up to 2026-05-07), in which publicity of councils is to be issued with care. Publish nothing new before it is over, unless the law asks for it. Who decides: The monitoring officer. [advice/before-election]',
      ),
    ]);
    expect(at('2026-05-07')).toHaveLength(1);
    expect(at('2026-05-08')).toEqual([]);
  });

  it('a period that ends before it begins is a mistake', () => {
    expect(problemsWith({ 'site.yaml': changed(election, 'to: 2026-05-07', 'to: 2026-03-07') })).toEqual([
      expect.stringContaining('[dates/order]'),
    ]);
  });

  it.each([
    ['2026-06-01', '2026-05-31', 'write a day that is less than a year ahead. [advice/security-expires]'],
    ['2026-05-10', '2026-05-31', 'which is near'],
    ['2025-05-01', '2026-05-31', 'more than a year ahead'],
    ['2026-01-10', '2026-05-31', undefined],
  ])('on %s, of a security.txt that holds up to %s', (day, expires, said) => {
    const site = `${SITE}\nsecurity: { contact: [https://www.example.org/safety], expires: ${expires} }\n`;
    expect(adviceLines(day, { 'site.yaml': site })).toEqual(said === undefined ? [] : [expect.stringContaining(said)]);
  });

  it('of a site in a folder: security.txt is looked for at the root of its host', () => {
    const site = SITE.replace(/^address: .*$/m, 'address: https://www.example.org/plan/');
    const lines = adviceLines('2026-01-10', {
      'site.yaml': `${site}\nsecurity: { contact: [https://www.example.org/safety], expires: 2026-05-31 }\n`,
    });
    expect(lines).toEqual([
      expect.stringContaining('serve the file as https://www.example.org/.well-known/security.txt too. [advice/security-place]'),
    ]);
  });
});
