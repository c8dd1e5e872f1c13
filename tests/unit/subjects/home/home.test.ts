/** The home page: what a site has is there, in the order of the questions that readers have, and nothing that it has not. */
import { describe, expect, it } from 'vitest';
import { allWords, type DocumentNode } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { homeView } from '../../../../src/subjects/home/home.ts';
import { homeNodes } from '../../../../src/subjects/home/home-nodes.ts';
import { ACTION, contentWith, type Files, ORGANISATIONS, PLAN, withProgress } from '../../plan/broken-content.ts';
import { graph as wholePlan } from '../whole-plan.ts';

const ofGraph = (graph: ReturnType<typeof buildGraph>) => {
  const view = homeView(graph);
  const nodes = homeNodes(view, graph.words);
  const headings = onPaper(nodes, graph.words).flatMap((node: DocumentNode) => (node.type === 'heading' ? [allWords([node])] : []));
  return { view, nodes, headings, words: allWords(onPaper(nodes, graph.words)) };
};
const home = (files: Files, asOf?: string) => ofGraph(buildGraph(contentWith(files).entries, { asOf }));
const LINES =
  '- { id: emergency, name: Emergency, number: "999", for: Danger, situation: danger, readOn: [{ page: A page, url: "https://www.example.org/help", on: 2025-01-01 }] }\n' +
  '- { id: police, name: Police, number: "101", for: Reports, situation: not an emergency, readOn: [{ page: A page, url: "https://www.example.org/help", on: 2025-01-01 }] }\n';
const DISTRICTS = '- { id: east, name: East }\n- { id: west, name: West }\n';
const MAP = `points: [{ id: a, x: 0, y: 0 }, { id: b, x: 90, y: 0 }, { id: c, x: 90, y: 90 }, { id: d, x: 0, y: 90 }]
districts: [{ district: east, ring: [a, b, c] }, { district: west, ring: [a, c, d] }]
`;

describe('a site with little', () => {
  const { view, headings, nodes } = home({});

  it('has no heading without anything below it', () => {
    expect(headings).toEqual(['I want to …', 'Priorities', 'The whole plan']);
  });

  it('promises no place that is not there', () => {
    expect(view.wants.map(({ address }) => address)).toEqual(['/plans/safer-town/downloads/', '/check/']);
    expect(nodes.filter(({ type }) => type === 'map')).toEqual([]);
  });
});

describe('what readers want to do', () => {
  it('leads to help, reports, districts, promises and meetings, where the site has them', () => {
    const files = {
      'organisations.yaml': ORGANISATIONS,
      'help-lines.yaml': LINES,
      'districts.yaml': DISTRICTS,
      [`${PLAN}actions/1-1.md`]: ACTION,
      'groups.yaml': '- { id: panel, name: The panel }\n',
      'meetings/2020-01-01.md': '---\ntitle: Panel\ndate: 2020-01-01\nbody: panel\nrecord: agenda\n---\n',
    };
    expect(home(files).view.wants).toEqual([
      { label: 'Get help', address: '/help/' },
      { label: 'Find out who to report to', address: '/help/#not-an-emergency' },
      { label: 'See my area', address: '/districts/' },
      { label: 'See what was promised', address: '/plans/safer-town/actions/' },
      { label: 'Have my say', address: '/have-your-say/' },
      { label: 'Download or print the plan', address: '/plans/safer-town/downloads/' },
      { label: 'Check whether a paper is still true', address: '/check/' },
    ]);
  });
});

describe('the state of the plan', () => {
  it('says that what came after is not known, once its years are over', () => {
    expect(home({}, '2099-01-01').words).toMatch(/Those years are over\. What came after it is not known here\./);
    expect(home({}).words).not.toContain('not known here');
  });
});

describe('districts', () => {
  it('are a map where there is one, and links in a row where there is none', () => {
    expect(home({ 'districts.yaml': DISTRICTS, 'map.yaml': MAP }).nodes.find(({ type }) => type === 'map')).toMatchObject({
      besideList: false,
      areas: [
        { label: 'East', address: '/districts/east/' },
        { label: 'West', address: '/districts/west/' },
      ],
    });
    expect(home({ 'districts.yaml': DISTRICTS }).words).toContain('East\nWest');
  });
});

describe('key figures', () => {
  it('stand as they are printed, with their time and their source', () => {
    const graph = buildGraph(contentWith({}).entries);
    const file = graph.currentPlan.entry;
    const plan = `---\ntitle: ${file.data.title}\nsummary: A plan.\nperiod: { from: "2024", to: "2027" }\nstatus: current\narea: The town\nkeyFigures:\n  - { figure: £16.1m, says: lost to fraud, period: In 2024, sources: [{ document: report, at: page 4 }] }\n---\n`;
    const { nodes, words } = home({
      'sources.yaml': '- { id: report, title: Report of the year, publisher: The partnership }\n',
      [`${PLAN}plan.md`]: plan,
    });
    expect(words).toContain('Key figures\n£16.1m lost to fraud\nIn 2024. Source: Report of the year, page 4');
    // On the page the figures come first, and all their sources are one folded line.
    const folds = nodes
      .flatMap((node) => (node.type === 'only' && node.medium === 'page' ? node.nodes : []))
      .filter(({ type }) => type === 'fold');
    expect(folds).toHaveLength(1);
    expect(allWords(onPaper(folds, wholePlan.words))).toContain('£16.1m: Report of the year, page 4');
  });
});

describe('is it working', () => {
  const action = (number: number): Files => ({ [`${PLAN}actions/1-${number}.md`]: ACTION.replace('"1.1"', `"1.${number}"`) });
  const actions = (reported: number, of: number): Files =>
    Object.assign(
      {},
      ...Array.from({ length: of }, (_, index) => action(index + 1)),
      ...Array.from({ length: reported }, (_, index) => withProgress(`1-${index + 1}`, '2020-01-01')),
    );
  const told = (reported: number, of: number) => home({ 'organisations.yaml': ORGANISATIONS, ...actions(reported, of) });

  it('is a sentence while less than half is reported', () => {
    const { nodes, words } = told(1, 3);
    expect(nodes.filter(({ type }) => type === 'drawing')).toEqual([]);
    expect(words).toContain('1 of the 3 actions has been reported on.');
  });

  it('is a picture once half is, with the same counts in words', () => {
    const { nodes, words } = told(2, 4);
    const [picture] = nodes.filter((node) => node.type === 'drawing');
    expect(picture?.wide).toContain('On track');
    expect(words).toMatch(/2 On track/);
    expect(words).toMatch(/2 Not reported/);
  });

  it('is the same on a site that has everything', () => {
    expect(ofGraph(wholePlan).nodes.some(({ type }) => type === 'drawing')).toBe(true);
  });
});
