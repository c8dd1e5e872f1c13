/**
 * The index at the end of a printed plan: words that people use, with what the plan has for each and the page where it is. The
 * A to Z of the site has them too; on paper nobody can search.
 */

import type { LinkItem } from '../../nodes/links.ts';
import { link, paragraph, type Run, strong } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { calledOf } from '../../plan/titles.ts';
import { capitalised } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import { A_TO_Z, letterName, letterOf } from '../page/addresses.ts';
import { meaningsOf, placeOf } from './entry-names.ts';

export interface WordIndexView {
  letters: { letter: string; words: { word: string; to: LinkItem }[] }[];
}

/** Only what the plan itself has: its entries, and the terms of `terms`, which its document explains. */
export function wordIndexView(graph: Graph, plan: Plan, terms: ReadonlySet<string>): WordIndexView {
  const words = graph
    .all('everyday-word')
    .filter(({ data }) => !data.neverShown)
    .flatMap((word) => {
      const meaning = meaningsOf(graph, word).find(
        (entry) => (entry.plan === plan.id && entry.kind !== 'plan') || (entry.kind === 'glossary-term' && terms.has(entry.id)),
      );
      if (!meaning) return [];
      return [{ word: capitalised(word.data.words[0] ?? ''), to: { label: calledOf(graph, meaning), address: placeOf(graph, meaning) } }];
    })
    .sort((a, b) => graph.words.locale.compare(a.word, b.word));
  const letters = [...Map.groupBy(words, ({ word }) => letterOf(word))].map(([letter, all]) => ({ letter, words: all }));
  return { letters: letters.sort((a, b) => graph.words.locale.compare(a.letter, b.letter)) };
}

export const WORD_INDEX = A_TO_Z;

/** A letter is one paragraph: several hundred lines would be ten pages. */
export const wordIndexNodes = ({ letters }: WordIndexView, language: Words): PageNode[] => [
  paragraph(language.search.index.about),
  ...letters.map(({ letter, words }): PageNode => {
    const { search } = language;
    const entries = words.map(({ word, to }, index): Run[] => [
      { type: 'text', value: index > 0 ? '; ' : ' ' },
      {
        type: 'paged',
        address: to.address,
        runs: runsIn(search.index.word({ word, meaning: link(to) })),
        withPage: runsIn(search.index.wordOnPage<Run>({ word, meaning: link(to), page: { type: 'page', address: to.address } })),
      },
    ]);
    return paragraph([strong(letterName(letter, language)), ...entries.flat()]);
  }),
];
