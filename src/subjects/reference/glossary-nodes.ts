/** The words that a document uses, explained at its end; the page of the glossary has its letters and its search beside them. */
import { joined, paragraph, text } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
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

export const glossaryNodes = ({ description, letters }: GlossaryView, words: Words): PageNode[] => [
  paragraph(description),
  {
    type: 'facts',
    items: letters
      .flatMap(({ terms }) => terms)
      .map((term) => ({
        label: term.term,
        address: term.address,
        content: joined(
          saidOf(term, words).flatMap((said) => text(said)),
          ' ',
        ),
      })),
  },
];
