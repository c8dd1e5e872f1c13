/** The page of what was promised, and that of each partner: counts and lists agree, and nothing is judged. */
import { describe, expect, it } from 'vitest';
import { wordsIn, wordsOf } from '../../../../src/nodes/nodes.ts';
import type { PageNode } from '../../../../src/nodes/page-nodes.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { accountabilityView, hasPromises } from '../../../../src/subjects/accountability/accountability.ts';
import { accountabilityNodes, partnerNodes } from '../../../../src/subjects/accountability/accountability-nodes.ts';
import { partnerViews } from '../../../../src/subjects/accountability/partner.ts';
import { waysIn } from '../../../../src/subjects/plans/ways-in.ts';
import { contentWith, ORGANISATIONS, PLAN, withProgress } from '../../plan/broken-content.ts';

const action = (number: string, owners: string, rest: string) =>
  `---\nnumber: "${number}"\ntitle: Do ${number}\nsuccessMeasures: [It is done]\nowners: ${owners}\n${rest}---\n`;
const FILES = {
  'organisations.yaml': ORGANISATIONS,
  [`${PLAN}actions/1-1.md`]: action('1.1', '[police]', 'due: 2026-06\n'),
  ...withProgress('1-1', '2026-01-21'),
  [`${PLAN}actions/1-2.md`]: action('1.2', '[police]', 'due: 2025-03\n'),
  [`${PLAN}actions/1-3.md`]: action('1.3', 'to be confirmed', 'due: to be confirmed\n'),
  [`${PLAN}actions/1-4.md`]: action('1.4', '[council]', 'due: ongoing\n'),
};

function planWith(files: Record<string, string>) {
  const graph = buildGraph(contentWith(files).entries);
  return { graph, plan: graph.currentPlan };
}
const { graph, plan } = planWith(FILES);

/** All that nodes say, a text for each. */
const textsIn = (nodes: readonly PageNode[]): string[] =>
  nodes.flatMap((node): string[] => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        return [wordsOf(node.runs)];
      case 'list':
        return node.items.flatMap(textsIn);
      case 'table':
        return node.rows.map((row) => row.map(wordsIn).join(' | '));
      case 'fold':
        return [node.label, ...textsIn(node.nodes)];
      case 'only':
        return textsIn(node.nodes);
      default:
        return [];
    }
  });
const page = () => accountabilityNodes(accountabilityView(graph, plan), graph.words);
const partner = (folder: string) => {
  const found = partnerViews(graph, plan).find((each) => each.folder === folder);
  if (!found) throw new Error(`${folder} has no page`);
  return textsIn(partnerNodes(found.view, graph.words));
};

describe('the page of what was promised', () => {
  it('says in sentences of how many what is not known, and lists just those', () => {
    const { gaps } = accountabilityView(graph, plan);
    expect(gaps.map(({ gap, count, promises }) => [gap, count, promises.map(({ label }) => label.slice(0, 3))])).toEqual([
      ['owner', 1, ['1.3']],
      ['date', 1, ['1.3']],
      ['measure', 0, []],
      ['report', 3, ['1.2', '1.3', '1.4']],
    ]);
    const said = textsIn(page());
    expect(said).toContain('1 of 4 actions is without an owner. Nothing is known here about who is to do it.');
    expect(said).toContain('3 of 4 promises are without a report. Nothing is known here about how they have gone.');
    expect(said).toContain('For every promise it is said how one can tell that it is kept.');
    expect(said).toContain(
      '1 of 4 promises is without a date. Nothing is known here about when it is to be kept. 1 more action is said to be ongoing: it has no end.',
    );
  });

  it('counts the days to the day of the content, for bodies and priorities of which there is a report', () => {
    expect(textsIn(page())).toContain('The police | 2 | 1 | 21 January 2026 | 10');
    expect(textsIn(page())).toContain('We hold no report on what these bodies promised.');
    expect(textsIn(page())).toContain('The council (1)');
  });

  it('lists what is due next with its calendar, and apart from it the dates that have passed', () => {
    const said = textsIn(page());
    const [next, passed] = [said.indexOf('June 2026: 1.1 Do 1.1'), said.indexOf('March 2025: 1.2 Do 1.2')];
    expect(next).toBeGreaterThan(0);
    expect(passed).toBeGreaterThan(said.indexOf('Dates that have passed'));
    expect(said.indexOf('Dates that have passed')).toBeGreaterThan(next);
    expect(accountabilityView(graph, plan).calendar?.address).toBe('/plans/safer-town/accountability/due.ics');
  });

  it('says that nothing is to come where that is so, and offers no calendar', () => {
    const later = buildGraph(contentWith(FILES).entries, { asOf: '2027-01-01' });
    const view = accountabilityView(later, later.currentPlan);
    expect(view.calendar).toBeUndefined();
    expect(textsIn(accountabilityNodes(view, later.words))).toContain(later.words.accountability.noNext);
  });

  it('uses no word that judges', () => {
    const all = [...textsIn(page()), ...partnerViews(graph, plan).flatMap(({ view }) => textsIn(partnerNodes(view, graph.words)))];
    expect(all.filter((said) => /\b(fail|late|overdue|miss|poor|broken|bad|worst|best|only)/i.test(said))).toEqual([]);
  });

  it('is not there, nor a way to it, where a plan promises nothing', () => {
    const without = planWith({ 'organisations.yaml': ORGANISATIONS });
    expect(hasPromises(without.plan)).toBe(false);
    expect(partnerViews(without.graph, without.plan)).toEqual([]);
    expect(waysIn(without.graph, without.plan).some(({ id }) => id === 'accountability')).toBe(false);
    expect(waysIn(graph, plan).some(({ id }) => id === 'accountability')).toBe(true);
  });
});

describe('the page of a partner', () => {
  it('has its actions and no others, and its last report with the days since', () => {
    const said = partner('police');
    expect(said).toContain('2 actions have this owner. 1 is reported on.');
    expect(said).toContain('The last report on any of them is of 21 January 2026: 10 days ago.');
    const view = partnerViews(graph, plan).find(({ folder }) => folder === 'police')?.view;
    expect(view?.actions.map(({ number }) => number)).toEqual(['1.1', '1.2']);
  });

  it('says that there is no report where there is none', () => {
    expect(partner('council')).toContain('We hold no report on it.');
  });

  it('counts a silence from the day on which the promises were published', () => {
    const sourced = planWith({
      ...FILES,
      'organisations.yaml': `${ORGANISATIONS}- id: fire\n  name: The fire service\n`,
      'sources.yaml':
        '- { id: plan, title: The plan, publisher: The partnership, date: "2026-01-01" }\n- { id: paper, title: A paper, publisher: The partnership, date: "2025" }\n',
      [`${PLAN}actions/1-4.md`]: action('1.4', '[council]', 'due: ongoing\nsources: [{ document: plan, at: page 1 }]\n'),
      [`${PLAN}actions/1-5.md`]: action('1.5', '[fire]', 'due: ongoing\nsources: [{ document: paper, at: page 2 }]\n'),
    });
    const saidBy = (body: string) => {
      const view = partnerViews(sourced.graph, sourced.plan).find(({ folder }) => folder === body)?.view;
      return view ? textsIn(partnerNodes(view, sourced.graph.words)) : [];
    };
    expect(saidBy('council')).toContain('We hold no report on it. The promises were published on 1 January 2026, 30 days ago.');
    expect(saidBy('fire')).toContain('We hold no report on it. The promises were published in 2025, at least 31 days ago.');
    const all = accountabilityNodes(accountabilityView(sourced.graph, sourced.plan), sourced.graph.words);
    expect(textsIn(all)).toContain(
      'We hold no report on what these bodies promised. The promises were published on 1 January 2026, 30 days ago.',
    );
  });

  it('is there for who leads without an action of its own, and for nobody who has taken on nothing', () => {
    const folders = partnerViews(graph, plan).map(({ folder }) => folder);
    expect(folders).toContain('police');
    const leading = planWith({
      ...FILES,
      'organisations.yaml': `${ORGANISATIONS}- id: library\n  name: The library\n- id: museum\n  name: The museum\n`,
      [`${PLAN}delivery-parts.yaml`]: '- id: town\n  title: The town\n',
      [`${PLAN}delivery-sections.yaml`]: '- id: streets\n  title: Streets\n  part: town\n  leads: [library]\n',
    });
    const found = partnerViews(leading.graph, leading.plan);
    expect(found.map(({ folder }) => folder)).toContain('library');
    expect(found.map(({ folder }) => folder)).not.toContain('museum');
    const library = found.find(({ folder }) => folder === 'library');
    expect(library && textsIn(partnerNodes(library.view, leading.graph.words))).toContain('Sections of the delivery plan that it leads');
  });
});
