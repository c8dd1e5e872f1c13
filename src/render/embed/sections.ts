/**
 * A page for the templates of others: its headings with what stands under each, once as texts in order and once as HTML without classes,
 * and its facts with what they lead to. The nodes are ours to change; this shape is published, and is not.
 */
import { summary } from '../../charts/chart-summary.ts';
import { citationInRow } from '../../nodes/links.ts';
import { type Content, heading, paragraph, type Run, strong, text, textsOf } from '../../nodes/nodes.ts';
import { entryFacts, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { htmlOf, isOfSite } from './fragment.ts';
import { isLabelled, plainNodes } from './plain-nodes.ts';

export interface Link {
  title: string;
  address: string;
}

export interface Fact {
  label: string;
  text: string;
  links: Link[];
  /** The heading that it stands under; nothing for those that the page begins with. */
  section: string | null;
}

export interface Paragraph {
  /** The number by which its source counts it: 2.9. */
  number: string | null;
  text: string;
  /** Where it can be led to. */
  address: string | null;
}

export interface Section {
  /** Nothing for what stands before the first heading. */
  title: string | null;
  /** As on the page, where the title of the page is 1. */
  level: number;
  address: string | null;
  paragraphs: Paragraph[];
  /** Nothing where a heading stands right above another. */
  html: string | null;
}

type Address = (address: string) => string;

/** A heading that stands in a part with an address has that. */
function placed([first, ...others]: PageNode[], address: string): PageNode[] {
  if (!first) return [];
  return [first.type === 'heading' ? { ...first, address: first.address ?? address } : first, ...others];
}

/**
 * In one row, open, and without what only paper has. What embeds leave out because a list beside it says the same has its words here. What
 * a folded part is called stays only where that says something: not that it opens, nor the heading above it once more.
 */
export function rowOf(nodes: readonly PageNode[], part?: PageNode): PageNode[] {
  let above = part;
  const inRow = (of: readonly PageNode[]): PageNode[] => {
    const row = rowOf(of, above);
    above = row.findLast(({ type }) => type === 'heading') ?? above;
    return row;
  };
  return nodes.flatMap((node): PageNode[] => {
    switch (node.type) {
      case 'heading':
        above = node;
        return [node];
      case 'only':
        return node.medium === 'paper' ? [] : inRow(node.nodes);
      case 'group':
        return placed(inRow(node.nodes), node.address);
      case 'region':
        return inRow(node.nodes);
      case 'fold':
        return [...(isLabelled(node, above) ? [paragraph([strong(node.label)])] : []), ...inRow(node.nodes)];
      case 'stages':
        return node.stages.flatMap(({ title, steps, after }): PageNode[] => [
          { type: 'heading', level: node.level, runs: text(title) },
          { type: 'list', ordered: false, items: steps.map(({ runs }) => [paragraph(runs)]) },
          ...after.map((runs) => paragraph(runs)),
        ]);
      case 'map':
        return node.besideList ? [] : linkNodes(node.areas.map(({ label, address }) => ({ label, address })));
      case 'image':
        return node.alt ? [paragraph(node.alt)] : [];
      default:
        return [node];
    }
  });
}

/** The rows of a page: what it says itself, the same with the parts that stand behind it, and what notes there are of how it was put together. */
export function rowsOf(nodes: readonly PageNode[], behind: readonly PageNode[], words: Words) {
  const own = rowOf(nodes);
  const after = rowOf(behind);
  const isPart = after.map((node) => node.type === 'heading');
  const first = isPart.includes(true) ? isPart.indexOf(true) : after.length;
  const isNote = (node: PageNode, at: number) => node.type === 'facts' && at < first;
  const parts = after.filter((node, at) => !isNote(node, at));
  return {
    own,
    row: parts.length > 0 ? [...own, heading(2, words.page.notesAndSources), ...parts] : own,
    notes: after.filter(isNote).flatMap((node) => textsIn(node, words)),
  };
}

/** Where a sentence or a line ends by itself. */
const isEnded = (words: string): boolean => /[.!?:;][”’)]*$/.test(words);

/** What stands between two of them: nothing more after a sentence; a full stop, or a semicolon before what goes on in small letters. */
const between = (before: string, after: string): string => (isEnded(before) ? ' ' : /^\p{Ll}/u.test(after) ? '; ' : '. ');

/** What stands below one another on a page, as sentences that follow each other. */
const inSentences = (parts: readonly (string | undefined)[]): string =>
  parts.reduce<string>((all, each) => (all && each ? all + between(all, each) + each : all || each || ''), '');

/** What stands in smaller letters beside or below something: a sentence of its own, or else in brackets. */
function besides(main: string, small: string): string {
  if (main === '' || small === '') return main + small;
  return isEnded(small) || isEnded(main) ? inSentences([main, small]) : `${main} (${small})`;
}

/** The words of runs, without what only a screen reader is given, and without the numbers of pages of paper. A tag has a colon before what follows it. */
const wordsSaid = (runs: readonly Run[]): string =>
  runs.reduce((all, run, at) => {
    if (run.type === 'unseen' || run.type === 'page') return all;
    if ('value' in run) return all + run.value;
    if (run.type === 'aside') return besides(all.trim(), wordsSaid(run.runs).trim());
    if ('runs' in run) return `${all}${wordsSaid(run.runs)}${run.type === 'status' && at < runs.length - 1 ? ':' : ''}`;
    return `${all} `;
  }, '');
const said = (runs: readonly Run[]): string => wordsSaid(runs).replace(/\s+/g, ' ').trim();
const saidOf = (content: Content): string =>
  textsOf(content)
    .map(said)
    .filter(Boolean)
    .reduce((all, each) => all + (isEnded(all) ? ' ' : '; ') + each);

/** An item with what stands under it in a list of its own, and below that once more. */
function itemText(item: readonly PageNode[], words: Words, isWithin = false): string {
  const own = inSentences(item.flatMap((node) => (node.type === 'list' ? [] : textsIn(node, words))));
  const under = item.flatMap((node) => (node.type === 'list' ? node.items.map((each) => itemText(each, words, true)) : []));
  if (own === '' || under.length === 0) return own + under.join('; ');
  if (isEnded(own)) return `${own} ${inSentences(under)}`;
  return isWithin ? `${own} (${under.join(', ')})` : `${own}: ${under.join('; ')}`;
}

/** What a node says, a text for each paragraph, item or fact. */
function textsIn(node: PageNode, words: Words): string[] {
  const all = (nodes: readonly PageNode[]) => nodes.flatMap((each) => textsIn(each, words));
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'source':
      return [said(node.runs)];
    case 'notes':
      return node.items.map(said);
    case 'list':
      return node.items.map((item) => itemText(item, words));
    case 'facts':
      return node.items.map(({ label, content }) => `${label}: ${saidOf(content)}`);
    case 'entries':
      return node.items.map(({ number, label, note, cells }) => {
        const facts = entryFacts(node.columns, cells).map(({ name, isNamed, runs }) => {
          const fact = said(runs);
          return isNamed && fact ? `${name}: ${fact}.` : fact;
        });
        return inSentences([[number, label].filter(Boolean).join(' '), ...facts, note]);
      });
    case 'note':
    case 'quote':
      return all(node.nodes);
    case 'citations':
      return [`${words.labels.source}: ${node.of.map(citationInRow).join('; ')}`];
    case 'chart':
      return [node.chart.finding, node.chart.subtitle, summary(node.chart, words), node.chart.source];
    default:
      return [];
  }
}

/** Large figures are part of the text. */
const isOfFacts = (node: PageNode): node is Extract<PageNode, { type: 'facts' }> => node.type === 'facts' && node.look !== 'figures';

/** The facts of a page: who, by when, for what. */
export function factsOf(nodes: readonly PageNode[], absolute: Address): Fact[] {
  let section: string | null = null;
  return nodes.flatMap((node) => {
    if (node.type === 'heading') section = said(node.runs);
    if (!isOfFacts(node)) return [];
    const of = { section };
    return node.items.map(({ label, content }) => ({
      label,
      text: saidOf(content),
      links: linksIn(textsOf(content).flat(), absolute),
      ...of,
    }));
  });
}

const whole = (address: string, absolute: Address): string => (isOfSite(address) ? absolute(address) : address);

const linksIn = (runs: readonly Run[], absolute: Address): Link[] =>
  runs.flatMap((run): Link[] => {
    if (run.type === 'link') return [{ title: said(run.runs), address: whole(run.address, absolute) }];
    return 'runs' in run ? linksIn(run.runs, absolute) : [];
  });

/** `nodes`: in one row. The facts that a page begins with stand among its facts alone, for a template has a place of its own for them. */
export function sectionsOf(nodes: readonly PageNode[], absolute: Address, words: Words): Section[] {
  const parts: { heading?: Extract<PageNode, { type: 'heading' }>; nodes: PageNode[] }[] = [{ nodes: [] }];
  for (const node of nodes) {
    if (node.type === 'heading') parts.push({ heading: node, nodes: [] });
    else if (parts.length > 1 || !isOfFacts(node)) parts.at(-1)?.nodes.push(node);
  }
  const addressOf = (node: PageNode) => {
    const address = node.type === 'heading' || node.type === 'paragraph' ? node.address : undefined;
    return address === undefined ? null : whole(address, absolute);
  };
  return parts.flatMap(({ heading, nodes: below }): Section[] => {
    const paragraphs = below.flatMap((node) =>
      plainNodes([node], heading)
        .flatMap((plain) => textsIn(plain, words))
        .filter(Boolean)
        .map((each) => ({
          number: node.type === 'paragraph' ? (node.number ?? null) : null,
          text: each,
          address: addressOf(node),
        })),
    );
    if (!heading && paragraphs.length === 0) return [];
    return [
      {
        title: heading ? said(heading.runs) : null,
        level: heading?.level ?? 1,
        address: heading ? addressOf(heading) : null,
        paragraphs,
        html: htmlOf(plainNodes(below), 1, absolute, words) || null,
      },
    ];
  });
}
