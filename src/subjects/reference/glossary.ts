/**
 * Terms of the glossary where they first appear on a page. A page’s view hands its texts to one `TermReader` in the
 * order of reading; the first use of a term becomes a link to its explanation, which the page shows at its end.
 */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { ofGraph } from '../../plan/remembered.ts';
import type { Block, Inline } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import { asPattern } from '../../source/wording.ts';
import { capitalised } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../page/addresses.ts';
import { planLink } from '../page/entry-links.ts';

export interface TermView {
  id: string;
  /** Where the glossary explains it. */
  address: string;
  term: string;
  expansion?: string | undefined;
  /** The same, marked if it is ours. */
  spelled?: string | undefined;
  /** How far the expansion is documented, if it is not. */
  expansionNote?: string | undefined;
  /** With what holds in the plan that the page is about. */
  meaning: string;
  /** What holds in one plan only, where the word is explained for all of them. */
  inPlans: { plan: LinkItem; says: string }[];
  /** Since when and until when it was used. */
  usage?: string | undefined;
  aliases: string[];
  /** True if a text of the page links to the explanation, so that there is a way back. */
  used: boolean;
}

export interface TermReader {
  /** A plain text as inlines, with terms that are new on the page linked. */
  words: (text: string) => Inline[];
  /** Notes the terms of a text that is shown without links, such as a title; a title that is itself a term needs no explanation. */
  mention: (text: string) => void;
  blocks: (blocks: readonly Block[]) => Block[];
  /** The terms met so far, in alphabetical order, as the pages of `plan` explain them. */
  met: (plan?: Plan) => TermView[];
}

interface Vocabulary {
  /** The names in a text. Views say the same texts again and again. */
  namesIn: (text: string) => readonly Name[];
  termOf: (name: string) => Entry<'glossary-term'> | undefined;
}

interface Name {
  name: string;
  index: number;
}

/** Letters such as ASB are recognised as written; words in any case, for they may begin a sentence. */
const isLetters = (name: string) => /^[A-Z][A-Za-z]*[A-Z]/.test(name) && !name.includes(' ');
const key = (name: string) => (isLetters(name) ? name : name.toLowerCase());

const vocabularyOf = ofGraph((graph): Vocabulary => {
  const names = new Map<string, Entry<'glossary-term'>>();
  for (const entry of graph.all('glossary-term')) {
    for (const name of [entry.data.term, entry.data.expansion, ...(entry.data.aliases ?? [])]) {
      if (name && !names.has(key(name))) names.set(key(name), entry);
    }
  }
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length || a.localeCompare(b));
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${longestFirst.map(asPattern).join('|')})(?![\\p{L}\\d-])`, 'giu');
  const found = (text: string): Name[] =>
    longestFirst.length > 0 ? [...text.matchAll(pattern)].map(({ 0: name, index }) => ({ name, index })) : [];
  const known = new Map<string, readonly Name[]>();
  return {
    namesIn: (text) => {
      const all = known.get(text) ?? found(text);
      known.set(text, all);
      return all;
    },
    termOf: (name: string) => names.get(name) ?? names.get(name.toLowerCase()),
  };
});

/** “Used from 2005 until 2010. …”; the note says where that comes from. */
function usageText({ dates, glossary }: Words, { since, until, usageNote }: Entry<'glossary-term'>['data']): string | undefined {
  const [from, to] = [since && dates.full(since), until && dates.full(until)];
  const times =
    from && to ? glossary.usedBetween({ since: from, until: to }) : from ? glossary.usedSince(from) : to && glossary.usedUntil(to);
  return [times, usageNote].filter(Boolean).join(' ') || undefined;
}

/** A term as the pages of `plan` explain it, or for all plans. A page of one plan does not speak of another’s time. */
export const termView = (graph: Graph, entry: Entry<'glossary-term'>, plan?: Plan): TermView => {
  const { id, data } = entry;
  const inPlans = (data.inPlans ?? []).map(({ plan: of, says }) => ({ of: graph.planOf(of), says }));
  const here = inPlans.filter(({ of }) => of === plan).map(({ says }) => says);
  const { glossary } = graph.words;
  const byUs = data.expansionBy === 'ours';
  return {
    id,
    address: addressOf(entry, graph.currentPlan.id),
    term: capitalised(data.term),
    expansion: data.expansion,
    spelled: data.expansion && glossary.spelledOut({ expansion: data.expansion, byUs }),
    expansionNote: data.expansion && byUs ? glossary.spelledOutByUs : undefined,
    meaning: [data.meaning, ...here].join(' '),
    inPlans: plan ? [] : inPlans.map(({ of, says }) => ({ plan: planLink(of), says })),
    usage: usageText(graph.words, data),
    aliases: data.aliases ?? [],
    used: false,
  };
};

export function termReader(graph: Graph): TermReader {
  const { namesIn, termOf } = vocabularyOf(graph);
  const met = new Map<string, Entry<'glossary-term'>>();
  const used = new Set<string>();

  const mention = (text: string) => {
    for (const { name } of namesIn(text)) {
      const entry = name.length < text.length ? termOf(name) : undefined;
      if (entry) met.set(entry.id, entry);
    }
  };

  const words = (text: string): Inline[] => {
    const found: Inline[] = [];
    let end = 0;
    for (const { name, index } of namesIn(text)) {
      const entry = termOf(name);
      if (!entry || met.has(entry.id)) continue;
      met.set(entry.id, entry);
      used.add(entry.id);
      if (index > end) found.push({ type: 'text', value: text.slice(end, index) });
      found.push({ type: 'term', id: entry.id, value: name, address: addressOf(entry, graph.currentPlan.id) });
      end = index + name.length;
    }
    if (end < text.length) found.push({ type: 'text', value: text.slice(end) });
    return found;
  };

  const inlines = (list: readonly Inline[]): Inline[] =>
    list.flatMap((inline): Inline[] => {
      if (inline.type === 'text') return words(inline.value);
      if (inline.type === 'strong' || inline.type === 'emphasis') return [{ ...inline, children: inlines(inline.children) }];
      return [inline];
    });

  const blocks = (list: readonly Block[]): Block[] =>
    list.map((block): Block => {
      switch (block.type) {
        case 'paragraph':
          return { ...block, children: inlines(block.children) };
        case 'list':
          return { ...block, items: block.items.map(blocks) };
        case 'note':
        case 'quote':
          return { ...block, children: blocks(block.children) };
        case 'table':
          return { ...block, rows: block.rows.map((row) => row.map(inlines)) };
        default:
          return block;
      }
    });

  return {
    words,
    mention,
    blocks,
    met: (plan) =>
      [...met.values()]
        .sort((a, b) => a.data.term.localeCompare(b.data.term, 'en'))
        .map((entry) => ({ ...termView(graph, entry, plan), used: used.has(entry.id) })),
  };
}
