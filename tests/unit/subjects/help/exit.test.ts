/** Which pages have the way out: those about a trouble in which somebody may be watched, however content leads there. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { allEmbeds } from '../../../../src/subjects/embeds/embeds.ts';
import { exitOf } from '../../../../src/subjects/help/exit.ts';
import { searchView } from '../../../../src/subjects/search/search.ts';
import { contentWith, type Files, ORGANISATIONS, PLAN, THEORY } from '../../plan/broken-content.ts';

const READ = 'readOn: [{ page: Own page, url: "https://line.example/", on: 2026-01-31 }]';
const SUBJECT = `- { id: stalking, title: Stalking, words: Someone follows me., lines: [line], topics: [stalking], quickExit: true }\n`;
const FILES: Files = {
  'organisations.yaml': ORGANISATIONS,
  'help-lines.yaml': `- { id: line, name: Line, number: "101", for: All, situation: danger, ${READ} }\n`,
  'help-subjects.yaml': SUBJECT,
  'topics/stalking.md': `---
title: Being followed
order: 1
summary: What plans say on it.
plans: [{ plan: safer-town, says: Much., entries: [safer-town/pursuit] }]
---
`,
  'glossary.yaml':
    '- { id: cyberstalking, term: stalking online, meaning: It is done by phone. }\n- { id: lamp, term: lamp, meaning: It gives light. }\n',
  'everyday-words.yaml': '- { id: followed-home, words: [followed home, peeping tom], means: [help-subject/stalking] }\n',
  [`${PLAN}priorities/pursuit.md`]: '---\ntitle: Pursuit\norder: 2\nsummary: Less of it.\nleads: not stated\ntheme: safety\n---\n',
  [`${PLAN}themes/safety.md`]: '---\ntitle: Safety\norder: 1\nsummary: Being safe.\n---\n',
  [`${PLAN}chapters/1-safety.md`]: '---\nnumber: "1"\ntitle: Safety\nsummary: On being safe.\ntheme: safety\n---\n\nIt is long.\n',
  'sources.yaml': '- { id: report, title: Report, publisher: The town }\n',
  [`${PLAN}measures/reports.yaml`]:
    'title: Reports taken\nunit: { kind: count, words: reports }\npriorities: [pursuit]\nreportedBy: [police]\ndirection: not stated\n' +
    'observations: [{ period: 2021, value: 200, sources: [{ document: report }] }, { period: 2022, value: 180, sources: [{ document: report }] }]\n',
  [`${PLAN}outcomes/1.md`]: '---\nnumber: 1\ntitle: Fewer are afraid\nmeasures: [reports]\n---\n',
  [`${PLAN}theories-of-change/marking.yaml`]: `${THEORY}theme: safety\n`,
  [`${PLAN}actions/1-1.md`]:
    '---\nnumber: "1.1"\ntitle: Teach staff\nsuccessMeasures: [It is done]\nowners: [police]\ndue: ongoing\npriorities: [pursuit]\n---\n',
  [`${PLAN}actions/1-2.md`]:
    '---\nnumber: "1.2"\ntitle: Light the park\nsuccessMeasures: [It is done]\nowners: [council]\ndue: ongoing\npriorities: [burglary]\n---\n',
};
const graphOf = (files: Files) => buildGraph(contentWith(files).entries);
const graph = graphOf(FILES);
const hasExit = (address: string, title = 'A page', description = 'What it says.') =>
  exitOf(graph, { address, title, description }) === 'https://www.bbc.co.uk/weather';

describe('the way out', () => {
  it.each([
    ['a priority of the subject', '/plans/safer-town/priorities/pursuit/'],
    ['its topic', '/topics/stalking/'],
    ['promises on the topic', '/promises/stalking/'],
    ['an action that serves the priority', '/plans/safer-town/actions/1-1/'],
    ['a chapter on a theme of which it is half', '/plans/safer-town/chapters/1-safety/'],
    ['a measure of the priority', '/plans/safer-town/measures/reports/'],
    ['an outcome that is told by the measure', '/plans/safer-town/outcomes/1/'],
    ['what tells how such a theme is to work', '/plans/safer-town/theories-of-change/marking/'],
    ['a list of just these actions', '/plans/safer-town/actions/by/priority/pursuit/'],
    ['what a body promised that has no other action', '/plans/safer-town/accountability/police/'],
    ['the letter of the glossary that has the term', '/glossary/s/'],
    ['the letter of the A to Z that has the word', '/a-to-z/f/'],
  ])('is on the page of %s', (_, address) => {
    expect(hasExit(address)).toBe(true);
  });

  it.each([
    ['another priority', '/plans/safer-town/priorities/burglary/'],
    ['another action', '/plans/safer-town/actions/1-2/'],
    ['what another body promised', '/plans/safer-town/accountability/council/'],
    ['another letter', '/glossary/l/'],
    ['all actions', '/plans/safer-town/actions/'],
  ])('is not on the page of %s', (_, address) => {
    expect(hasExit(address)).toBe(false);
  });

  it('is on a page whose title or sentence names the trouble in any of its words', () => {
    expect(hasExit('/x/', 'Stalking and what is done')).toBe(true);
    expect(hasExit('/x/', 'A page', 'About a peeping Tom.')).toBe(true);
    expect(hasExit('/x/', 'Mistalkings')).toBe(false);
  });

  it('is on the search page, which shows what was typed', () => {
    expect(searchView(graph).exit).toBe('https://www.bbc.co.uk/weather');
  });

  it('is on what other sites show of these pages, with a box of help or without', () => {
    const exits = new Map(allEmbeds(graph).map(({ address, content }) => [address, content().view.exit]));
    for (const watched of [
      'safer-town/priorities/pursuit',
      'safer-town/outcomes/1',
      'safer-town/measures/reports',
      'safer-town/charts/measure-reports',
      'safer-town/theories-of-change/marking',
      'safer-town/accountability/police',
      'topics/stalking',
    ])
      expect(exits.get(`/embed/${watched}/`), watched).toBe('https://www.bbc.co.uk/weather');
    for (const other of ['safer-town/priorities/burglary', 'safer-town/accountability/council'])
      expect(exits.get(`/embed/${other}/`), other).toBeUndefined();
  });

  it('is nowhere where no subject asks for it', () => {
    const none = graphOf({ ...FILES, 'help-subjects.yaml': SUBJECT.replace(', quickExit: true', '') });
    expect(exitOf(none, { address: '/topics/stalking/', title: 'Stalking', description: '' })).toBeUndefined();
    expect(searchView(none).exit).toBeUndefined();
  });
});
