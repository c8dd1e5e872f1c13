/** The words that a document uses, explained at its end; the page of the glossary has its letters and its search beside them. */
import { type Content, joined, link, listed, paragraph, text } from '../../nodes/nodes.ts';
import { linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { GlossaryView } from './glossary-pages.ts';

type Term = GlossaryView['letters'][number]['terms'][number];

const saidOf = ({ expansion, expansionNote, meaning, usage, aliases, notes }: Term, { glossary }: Words): string[] =>
  [
    expansion && glossary.expanded(expansion),
    meaning,
    aliases.length > 0 && glossary.alsoWritten(aliases),
    usage,
    expansionNote,
    ...notes,
  ].filter((said) => typeof said === 'string' && said !== '') as string[];

const explained = ({ letters }: GlossaryView, meaningOf: (term: Term) => Content): PageNode => ({
  type: 'facts',
  items: letters.flatMap(({ terms }) => terms).map((term) => ({ label: term.term, address: term.address, content: meaningOf(term) })),
});

/** What each term means, with what a plan says it means and what took its place: the page of a letter, for templates of others. */
export const termNodes = (view: GlossaryView, words: Words): PageNode[] => [
  paragraph(view.description),
  explained(view, (term) =>
    listed([
      ...saidOf(term, words).map((said) => text(said)),
      ...term.inPlans.map(({ plan, says }) => runsIn(words.glossary.inPlan({ plan: link(plan), says }))),
      ...(term.replacedBy ? [runsIn(words.glossary.today(link(term.replacedBy)))] : []),
    ]),
  ),
];

/** Every term by its name. */
export const termListNodes = ({ description, letters }: GlossaryView): PageNode[] => [
  paragraph(description),
  ...linkNodes(letters.flatMap(({ terms }) => terms.map(({ term, address }) => ({ label: term, address })))),
];

export const glossaryNodes = (view: GlossaryView, words: Words): PageNode[] => [
  paragraph(view.description),
  explained(view, (term) => {
    const said = saidOf(term, words).flatMap((each) => text(each));
    return joined(said, ' ');
  }),
];
