/** The pages of the glossary: every term by its name, and a page for each letter with what the terms mean. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { sharedDataLinks } from '../open-data/open-data-table.ts';
import { addressOf, GLOSSARY, glossaryLetterAddress, letterName, letterOf } from '../page/addresses.ts';
import { homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { type TermView, termView } from './glossary.ts';

export interface ExplainedTerm extends TermView {
  notes: string[];
  replacedBy?: LinkItem | undefined;
}

export interface GlossaryLetter {
  letter: string;
  terms: ExplainedTerm[];
}

export interface GlossaryView extends PageView {
  /** The way to every letter. */
  ways: LinkItem[];
  letters: GlossaryLetter[];
  data: LinkItem[];
}

/** The term that took the place of another. */
function successor(graph: Graph, { data }: Entry<'glossary-term'>): LinkItem | undefined {
  const found = data.replacedBy ? graph.get(data.replacedBy, 'glossary-term') : undefined;
  return found && { label: found.data.term, address: addressOf(found, graph.currentPlan.id) };
}

/** `only`: the ids of the terms wanted, for a document of `plan` that uses no others. */
function lettersOf(graph: Graph, only?: ReadonlySet<string>, plan?: Plan): GlossaryLetter[] {
  const { compare } = graph.words.locale;
  const terms = graph
    .all('glossary-term')
    .filter(({ id }) => only === undefined || only.has(id))
    .toSorted((a, b) => compare(a.data.term, b.data.term));
  return [...Map.groupBy(terms, ({ data }) => letterOf(data.term))]
    .map(([letter, those]) => ({
      letter,
      terms: those.map((term) => ({ ...termView(graph, term, plan), notes: term.data.notes ?? [], replacedBy: successor(graph, term) })),
    }))
    .sort((a, b) => compare(a.letter, b.letter));
}

const waysTo = ({ words }: Graph, letters: readonly GlossaryLetter[]): LinkItem[] =>
  letters.map(({ letter }) => ({ label: letterName(letter, words), address: glossaryLetterAddress(letter) }));

/** The page with every term by its name, and the part of a document with those that it uses. */
export function glossaryView(graph: Graph, only?: ReadonlySet<string>, plan?: Plan): GlossaryView {
  const { glossary } = graph.words;
  const letters = lettersOf(graph, only, plan);
  return {
    ...pageBuilder(graph).page({
      title: glossary.title,
      description: glossary.description,
      address: GLOSSARY,
      trail: [homeCrumb(graph)],
      file: graph.all('glossary-term')[0]?.file,
      search: { kind: glossary.title },
    }),
    ways: waysTo(graph, letters),
    data: sharedDataLinks(graph, 'glossary', letters.length > 0),
    letters,
  };
}

export function glossaryLetterView(graph: Graph, of: string): GlossaryView {
  const { glossary } = graph.words;
  const letters = lettersOf(graph);
  const name = letterName(of, graph.words);
  return {
    ...pageBuilder(graph).page({
      title: glossary.letterTitle(name),
      description: glossary.letterDescription(name),
      address: glossaryLetterAddress(of),
      trail: [homeCrumb(graph), { label: glossary.title, address: GLOSSARY }],
      file: graph.all('glossary-term')[0]?.file,
    }),
    ways: waysTo(graph, letters),
    data: [],
    letters: letters.filter(({ letter }) => letter === of),
  };
}

export const glossaryPaths = (graph: Graph) =>
  lettersOf(graph).map(({ letter }) => ({
    params: { letter: glossaryLetterAddress(letter).slice(GLOSSARY.length, -1) },
    props: { letter },
  }));
