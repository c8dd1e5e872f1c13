/** What somebody has to look at, by the body that can: what is due, silent, unread or over, and nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { staleBy } from '../../../src/plan/stale.ts';
import { staleText } from '../../../src/subjects/accountability/stale-text.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { ACTION, changed, contentWith, type Files, MEASURE, ORGANISATIONS, PLAN, withProgress } from './broken-content.ts';
import { OLD, OLD_PRIORITY, TWO_PLANS } from './two-plans.ts';

const SITE = readFileSync('tests/fixtures/minimal/content/site.yaml', 'utf8');
const words = wordsIn('en-GB');
const DAY = '2026-06-30';
const action = (due: string) => ACTION.replace('due: ongoing', `due: ${due}`);
const base = (due = 'ongoing'): Files => ({ 'organisations.yaml': ORGANISATIONS, [`${PLAN}actions/1-1.md`]: action(due) });

const graphOf = (files: Files, asOf = DAY) => buildGraph(contentWith(files).entries, { asOf });
/** “police: never Mark bicycles” for each thing. */
const stale = (files: Files, asOf = DAY, months = 6) =>
  staleBy(graphOf(files, asOf), { months }).flatMap(({ body, things }) =>
    things.map(({ kind, name, date }) => `${body?.id ?? 'publisher'}: ${kind} ${name}${date === undefined ? '' : ` ${date}`}`),
  );

describe('a promise', () => {
  it('on which nobody has ever reported is told to its owner', () => {
    expect(stale(base())).toEqual(['police: never Mark bicycles']);
  });

  it.each([
    ['2025-12-29', ['police: silent Mark bicycles 2025-12-29']],
    ['2025-12-30', []],
  ])('reported on %s, half a year before', (date, said) => {
    expect(stale({ ...base(), ...withProgress('1-1', date) })).toEqual(said);
  });

  it.each([
    ['2026-06-29', 'police: past Mark bicycles 2026-06-29'],
    ['2026-06', 'police: due Mark bicycles 2026-06'],
    ['2026-09-30', 'police: due Mark bicycles 2026-09-30'],
    ['2026-10-01', undefined],
  ])('due %s', (due, said) => {
    const reported = withProgress('1-1', '2026-05-01');
    expect(stale({ ...base(`"${due}"`), ...reported })).toEqual(said === undefined ? [] : [said]);
  });

  it('that is complete is not asked for again', () => {
    expect(stale({ ...base('2025-01-01'), ...withProgress('1-1', '2025-01-01', { status: 'complete' }) })).toEqual([]);
  });

  it.each([
    ['met', []],
    ['not met', []],
    ['no verdict', ['publisher: silent Calm nights 2025-01-01']],
  ])('of which a report says “%s”', (verdict, said) => {
    const files = {
      [`${PLAN}targets/calm.yaml`]:
        'title: Calm nights\npriority: burglary\nby: not stated\nmeaning: in words\nsources: [{ document: report }]\n',
      'sources.yaml': '- { id: report, title: Report, publisher: The town }\n',
      [`${PLAN}reports/results/calm.yaml`]: `target: calm\nreportedBy: not stated\ndate: 2025-01-01\nverdict: ${verdict}\ntext: It was counted.\n`,
    };
    expect(stale(files)).toEqual(said);
  });

  it('of two owners is told to both, and one of nobody to those who publish', () => {
    const files = (owners: string) => ({ ...base(), [`${PLAN}actions/1-1.md`]: changed(ACTION, '[police]', owners) });
    expect(stale(files('[police, council]'))).toEqual(['council: never Mark bicycles', 'police: never Mark bicycles']);
    expect(stale(files('not stated'))).toEqual(['publisher: never Mark bicycles']);
  });

  it('of a plan that another has replaced is due no more', () => {
    const old = {
      ...TWO_PLANS,
      'organisations.yaml': ORGANISATIONS,
      [`${OLD}actions/1-1.md`]: ACTION,
      [`${OLD}priorities/theft.md`]: OLD_PRIORITY,
    };
    expect(stale(old)).toEqual([]);
  });
});

it('a measure without a figure is told to who reports it', () => {
  expect(stale({ 'organisations.yaml': ORGANISATIONS, [`${PLAN}measures/theft.yaml`]: MEASURE })).toEqual([
    'police: never Bicycles stolen',
  ]);
});

describe('what was read elsewhere', () => {
  const contact = (on: string) =>
    `- id: police\n  name: The police\n  contact:\n    web: https://police.example.org/\n    readOn: [{ page: Home page, url: https://police.example.org/, on: ${on} }]\n`;

  it('is to be read again after a year, by the body whose it is', () => {
    expect(stale({ 'organisations.yaml': contact('2025-06-29') })).toEqual(['police: read The police 2025-06-29']);
    expect(stale({ 'organisations.yaml': contact('2025-06-30') })).toEqual([]);
  });

  it('is a link to a document too', () => {
    const document = (more: string) => ({
      'sources.yaml': `- { id: report, title: Report, publisher: The town, link: https://www.example.org/report${more} }\n`,
    });
    expect(stale(document(''))).toEqual(['publisher: document Report']);
    expect(stale(document(', linkOpened: 2025-06-29'))).toEqual(['publisher: document Report 2025-06-29']);
    expect(stale(document(', linkOpened: 2025-06-30'))).toEqual([]);
  });
});

it('terms that are over, a plan whose years are over, and a security.txt that ends', () => {
  const files: Files = {
    'organisations.yaml': ORGANISATIONS,
    'sources.yaml': '- { id: report, title: Report, publisher: The town }\n',
    [`${PLAN}office-holders.yaml`]:
      '- { id: chair, list: The board, name: B. Person, body: council, until: 2026-05, sources: [{ document: report }] }\n',
    'site.yaml': `${SITE}\nsecurity: { contact: [https://www.example.org/safety], expires: 2026-07-30 }\n`,
  };
  expect(stale(files)).toEqual(['council: term B. Person 2026-05', expect.stringMatching(/^publisher: security .* 2026-07-30$/)]);
  expect(stale({}, '2031-01-01')).toEqual([expect.stringMatching(/^publisher: plan /)]);
});

describe('as a text', () => {
  const text = (format: 'text' | 'markdown') => staleText(staleBy(graphOf(base()), { months: 6 }), words, { day: DAY, months: 6, format });

  it('for a terminal', () => {
    expect(text('text').split('\n')).toEqual([
      'What is to be looked at, on 30 June 2026',
      '1 thing, of 1 body.',
      '',
      'The police',
      '  Nobody has ever reported:',
      '    Mark bicycles (no report; content/plans/safer-town/actions/1-1.md)',
    ]);
  });

  it('for a paper of a meeting', () => {
    expect(text('markdown')).toContain('\n## The police\n');
    expect(text('markdown')).toContain('- Mark bicycles (no report; content/plans/safer-town/actions/1-1.md)');
  });

  it('says that nothing is to be looked at', () => {
    expect(staleText([], words, { day: DAY, months: 6, format: 'text' })).toContain('Nothing is due, silent or unread.');
  });
});
