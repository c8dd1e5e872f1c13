/** What every page has in common: title, trail, sources, notes, the words explained on it, and what search knows of it. */

import { type CitationView, citationText, type LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { documentDates } from '../../plan/last-record.ts';
import { linkTarget } from '../../plan/links.ts';
import { ofGraph } from '../../plan/remembered.ts';
import type { DrawingName } from '../../schema/drawing.ts';
import { type Data, kinds } from '../../schema/kinds.ts';
import { latestOf } from '../../schema/periods.ts';
import type { Block, Inline } from '../../source/blocks.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { exitOf } from '../help/exit.ts';
import type { HelpBox } from '../help/help-box.ts';
import { type Notice, planNotice } from '../plans/plan-status.ts';
import { draftText } from '../publication/drafts.ts';
import { takenBackNotes } from '../publication/taken-back.ts';
import { type TermReader, type TermView, termReader } from '../reference/glossary.ts';
import { addressOf, HOME, PLANS, planAddress, SOURCES } from './addresses.ts';

export interface PageView {
  title: string;
  /** One sentence for search engines and results. */
  description: string;
  address: string;
  /** Where the page stands: the pages above it, home first. */
  trail: LinkItem[];
  sources: CitationView[];
  /** True for a page in the site’s own words, which rests on no document: without sources of its own it names none. */
  ownWords?: true;
  notes: Inline[][];
  /** The content file behind the page, or nearest to it, for “suggest a change”. */
  file: string;
  terms: TermView[];
  /** The title of the plan that the page is about, to tell it from the same page of another plan. */
  planTitle?: string | undefined;
  /** The parts of a long page, for a list of links at its top. */
  contents?: LinkItem[] | undefined;
  /** What a reader must know of the plan first: that its years are over, that it is a draft. */
  notice?: Notice | undefined;
  /** In a preview: that it is not yet published, or what on it is not. */
  draft?: string | undefined;
  /** Whom to call, on a page about a trouble. */
  help?: HelpBox | undefined;
  /** Where “Exit this page” leads, on a page about a trouble in which somebody may be watched. */
  exit?: string | undefined;
  /** The date of the latest source, report or change that it shows, in words. */
  lastRecord?: string | undefined;
  /** The same as data, as exact as it is known: 2021-09-16, 2021-09 or 2021. */
  lastRecordDate?: string | undefined;
  /** A picture that stands for the page where it is shared, 1200 by 630 px, and what it says. Without one, it is that of … */
  image?: { address: string; alt: string } | undefined;
  /** … the page that this one belongs to, if that is not the one above it. */
  partOf?: string | undefined;
  /** A small drawing beside the title. */
  drawing?: DrawingName | undefined;
  /** False for pages that search engines are to leave alone. */
  indexed?: false;
  /** Where an officer can report on what the page is about. */
  report?: string | undefined;
  /** What search knows of the page. Without it, the page is not found by search. */
  search?: { kind: string; plan?: string | undefined; themes?: string[]; districts?: string[]; years?: string[] } | undefined;
}

type Sources = Data<'measure'>['sources'];

/** Sources as a reader sees them: short title, place, date. */
export const citations = (graph: Graph, sources: Sources): CitationView[] =>
  (sources ?? []).map(({ document, at }) => {
    const { data, id } = graph.get(document, 'document');
    return { label: data.shortTitle ?? data.title, address: `${SOURCES}#${id}`, at, date: data.date && graph.words.dates.full(data.date) };
  });

/** Citations of several entries, each once. */
export const citationsOnce = (all: readonly CitationView[]): CitationView[] => [
  ...new Map(all.map((citation) => [citationText(citation), citation])).values(),
];

/** The documents that several entries rest on, for a page that lists them. */
export const documentsOf = (entries: readonly { data: { sources?: Sources } }[]): NonNullable<Sources> =>
  [...new Set(entries.flatMap(({ data }) => (data.sources ?? []).map(({ document }) => document)))].map((document) => ({ document }));

/** A list of contents from the parts of a page that are there. */
export const contentsList = (parts: readonly (readonly [label: string, id: string, there: boolean])[]): LinkItem[] =>
  parts.filter(([, , there]) => there).map(([label, id]) => ({ label, address: `#${id}` }));

/** Blocks whose links lead to addresses instead of files. */
export function withAddresses(graph: Graph, entry: AnyEntry, blocks: readonly Block[]): Block[] {
  const everything = allEntries(graph);
  const resolve = (href: string): string => {
    const target = linkTarget(href, entry, everything);
    if (target.type !== 'entry') return href;
    const address = addressOf(target.entry, entry.plan ?? graph.currentPlan.id);
    return target.anchor ? `${address}#${target.anchor}` : address;
  };
  const inlines = (list: readonly Inline[]): Inline[] =>
    list.map((inline): Inline => {
      if (inline.type === 'link') return { ...inline, href: resolve(inline.href), children: inlines(inline.children) };
      return 'children' in inline ? { ...inline, children: inlines(inline.children) } : inline;
    });
  const each = (list: readonly Block[]): Block[] =>
    list.map((block): Block => {
      switch (block.type) {
        case 'heading':
        case 'paragraph':
          return { ...block, children: inlines(block.children) };
        case 'list':
          return { ...block, items: block.items.map(each) };
        case 'table':
          return { ...block, head: block.head.map(inlines), rows: block.rows.map((row) => row.map(inlines)) };
        case 'note':
        case 'quote':
          return { ...block, children: each(block.children) };
        default:
          return block;
      }
    });
  return each(blocks);
}

/** What was withdrawn is among them: it has a page that says so. */
const allEntries = ofGraph((graph): AnyEntry[] => [
  ...(Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => graph.all(kind) as readonly AnyEntry[]),
  ...graph.withdrawn,
]);

export const homeCrumb = (graph: Graph): LinkItem => ({ label: graph.site.data.name, address: HOME });
/** The crumbs of a page over several plans. */
export const allPlansCrumbs = (graph: Graph): LinkItem[] => [homeCrumb(graph), { label: graph.words.page.allPlans, address: PLANS }];
export const planCrumbs = (graph: Graph, plan: Plan): LinkItem[] => [
  homeCrumb(graph),
  { label: plan.entry.data.title, address: planAddress(plan.id) },
];

/** The years of a plan, from the first to the last. */
export function yearsOf({ entry }: Plan): string[] {
  const { period } = entry.data;
  return Array.from({ length: Number(period.to) - Number(period.from) + 1 }, (_, index) => String(Number(period.from) + index));
}

type OwnParts = Omit<
  PageView,
  'sources' | 'notes' | 'terms' | 'file' | 'notice' | 'draft' | 'planTitle' | 'search' | 'lastRecord' | 'lastRecordDate'
> & {
  /** The plan that the page is about, if it is about one. */
  plan?: Plan | undefined;
  /** The same for a page that presents the plan itself, and needs no line that says which. */
  ofPlan?: Plan | undefined;
  search?: { kind: string; themes?: string[]; districts?: string[] } | undefined;
  sources?: Sources;
  /** The dates of reports, changes and notices that it shows. */
  recorded?: readonly string[] | undefined;
  notes?: readonly string[] | undefined;
  file?: string | undefined;
};

export interface PageBuilder {
  words: (text: string) => Inline[];
  mention: (text: string) => void;
  blocks: (blocks: readonly Block[]) => Block[];
  /** The body of an entry, ready to show. */
  body: (entry: AnyEntry) => Block[];
  /** The page itself. Call it last, when all texts have been read. */
  page: (own: OwnParts) => PageView;
}

/** Builds one page: hands its texts to one reader of terms, in the order of reading, and adds what all pages share. */
export function pageBuilder(graph: Graph): PageBuilder {
  const reader: TermReader = termReader(graph);
  let done = false;
  /** A text read after the page is made would lose its terms without a word, so it is refused. */
  const untilDone =
    <A, B>(read: (text: A) => B) =>
    (text: A): B => {
      if (done) throw new Error('A view reads a text after it has made its page: call page() last');
      return read(text);
    };
  const words = untilDone(reader.words);
  const mention = untilDone(reader.mention);
  const blocks = untilDone(reader.blocks);
  return {
    words,
    mention,
    blocks,
    body: (entry) => blocks(withAddresses(graph, entry, entry.body)),
    page: ({ plan, ofPlan, search, recorded = [], ...own }) => {
      const notes = [...(own.notes ?? []), ...takenBackNotes(graph, own.address)].map(words);
      mention(own.title);
      done = true;
      const about = plan ?? ofPlan;
      const documents = (own.sources ?? []).map(({ document }) => document);
      const last = latestOf([...documentDates(graph, documents), ...recorded].filter((date) => date <= graph.asOf));
      return {
        ...own,
        exit: own.exit ?? own.help?.exit ?? exitOf(graph, own),
        search: search && { ...search, plan: about?.entry.data.title, years: about ? yearsOf(about) : [] },
        planTitle: plan?.entry.data.title,
        notice: plan && planNotice(graph, plan),
        draft: draftText(graph, own.address, about),
        file: own.file ?? graph.site.file,
        sources: citations(graph, own.sources),
        lastRecord: last && graph.words.dates.full(last),
        lastRecordDate: last,
        notes,
        terms: reader.met(about),
      };
    },
  };
}
