/** What one plan among several says: its words, the names that lead to it, and its document. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planDocumentView } from '../../../src/subjects/plans/plan-document.ts';
import { priorityView } from '../../../src/subjects/priorities/priorities.ts';
import { glossaryView } from '../../../src/subjects/reference/glossary-pages.ts';
import { searchNames } from '../../../src/subjects/search/search-names.ts';
import { graphOf, LINK, OLD, OLD_PRIORITY, only, plansOf, SOURCES_FILE } from '../plan/two-plans.ts';

describe('the names to search for', () => {
  const graph = graphOf({
    'glossary.yaml':
      '- { id: old, term: domestic violence, meaning: Old word., replacedBy: new }\n- { id: new, term: domestic abuse, aliases: [abuse at home], meaning: New word. }\n',
  });

  it('are those of a term and of what it was called before', () => {
    const terms = searchNames(graph).filter(({ kind }) => kind === 'term');
    const all = ['domestic abuse', 'abuse at home', 'domestic violence'];
    expect(
      terms.filter(({ leadsTo }) => leadsTo[0]?.kind === 'glossary-term').map(({ names, also, today }) => ({ names, also, today })),
    ).toEqual([
      { names: ['domestic violence'], also: all, today: 'domestic abuse' },
      { names: ['domestic abuse', 'abuse at home'], also: all, today: undefined },
    ]);
  });
});

describe('a document of a plan', () => {
  it('has the terms that it uses and the sources that it cites, with the documents that they are parts of', () => {
    const graph = graphOf({
      'sources.yaml': `${SOURCES_FILE}- { id: table, title: Table of the report, publisher: The partnership, partOf: report }\n- { id: other, title: Another paper, publisher: Somebody }\n`,
      'glossary.yaml': '- { id: theft, term: theft, meaning: Taking. }\n- { id: arson, term: arson, meaning: Burning. }\n',
      'lineage.yaml': LINK.replace('document: report', 'document: table'),
      [`${OLD}priorities/theft.md`]: OLD_PRIORITY.replace('Thieves steal.', 'A theft hurts.'),
    });
    const { older } = plansOf(graph);
    const { parts } = planDocumentView(graph, older);
    const glossary = parts.find((part) => part.kind === 'glossary');
    const sources = parts.find((part) => part.kind === 'sources');
    expect(glossary?.view.letters.flatMap(({ terms }) => terms.map(({ term }) => term))).toEqual(['Theft']);
    const titles = (views: { title: string; parts: { title: string }[] }[]) =>
      views.flatMap(({ title, parts: inner }) => [title, ...inner.map((each) => each.title)]);
    expect(titles([...(sources?.view.held ?? []), ...(sources?.view.notHeld ?? [])])).toEqual([
      'Report of the year',
      'Table of the report',
      'Plan for 2023',
    ]);
  });
});

describe('a word that means more in one plan than in the others', () => {
  const graph = graphOf({
    'glossary.yaml': `- id: watch
  term: watch
  meaning: People who look after a street.
  inPlans:
    - { plan: safer-town, says: The council must pay for it. }
`,
    [`${OLD}priorities/theft.md`]: OLD_PRIORITY.replace('Thieves steal.', 'The watch saw thieves.'),
    'plans/safer-town/priorities/burglary.md': readFileSync(
      'tests/fixtures/minimal/content/plans/safer-town/priorities/burglary.md',
      'utf8',
    )
      .trimEnd()
      .concat('\n\nThe watch saw burglars.\n'),
  });
  const { older, newer } = plansOf(graph);
  const explained = (plan: typeof older) => priorityView(graph, plan, only(plan.all('priority'))).terms.map(({ meaning }) => meaning);

  it('is explained on the pages of a plan without what holds in another', () => {
    expect(explained(older)).toEqual(['People who look after a street.']);
    expect(explained(newer)).toEqual(['People who look after a street. The council must pay for it.']);
  });

  it('has both in the glossary, with the name of the plan, and its own in the document of the plan', () => {
    const terms = (view: ReturnType<typeof glossaryView>) => view.letters.flatMap((letter) => letter.terms);
    expect(terms(glossaryView(graph))).toMatchObject([
      {
        meaning: 'People who look after a street.',
        inPlans: [{ plan: { label: newer.entry.data.title }, says: 'The council must pay for it.' }],
      },
    ]);
    const inDocument = planDocumentView(graph, older).parts.flatMap((part) => (part.kind === 'glossary' ? terms(part.view) : []));
    expect(inDocument).toMatchObject([{ meaning: 'People who look after a street.', inPlans: [] }]);
  });
});
