/** Chapters as pages show them: prose whose paragraphs can be cited, and the diagrams that its components place. */

import type { LinkItem } from '../../nodes/links.ts';
import { bodyOf } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { type Block, eachBlock, plainText } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import { type TheoryDiagram, theoryDiagram } from '../delivery/theories-of-change.ts';
import { addressOf, listAddress } from '../page/addresses.ts';
import { titleLink } from '../page/entry-links.ts';
import { type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { type StructureView, structureView } from '../partnership/bodies.ts';

/** What the components of a text show, by the block that places them. */
export interface Figures {
  theories: Record<string, TheoryDiagram>;
  structures: Record<string, StructureView>;
}

/** Everything that the components in `blocks` refer to. */
export function figuresIn(graph: Graph, plan: Plan, blocks: readonly Block[]): Figures {
  const figures: Figures = { theories: {}, structures: {} };
  for (const block of eachBlock(blocks)) {
    if (block.type !== 'component') continue;
    const { id, of } = block.attributes;
    if (block.name === 'TheoryOfChange' && id) figures.theories[id] = theoryDiagram(graph, plan, plan.get(id, 'theory-of-change'));
    if (block.name === 'Structure' && of) figures.structures[of] = structureView(graph, plan, bodyOf(graph, of));
  }
  return figures;
}

/** Appendices are numbered A1, A2 and so on. */
const APPENDIX = 'A';

export const chapterLabel = ({ words }: Graph, { data: { number, title } }: Entry<'chapter'>): string =>
  number.startsWith(APPENDIX)
    ? words.plans.appendix({ number: number.slice(APPENDIX.length), title })
    : words.plans.chapter({ number, title });

export const chapterLink = (graph: Graph, plan: Plan, chapter: Entry<'chapter'>): LinkItem => ({
  label: chapterLabel(graph, chapter),
  address: addressOf(chapter, plan.id),
  note: chapter.data.summary,
});

export interface ChapterView extends PageView {
  number: string;
  theme?: LinkItem | undefined;
  body: Block[];
  figures: Figures;
  previous?: LinkItem | undefined;
  next?: LinkItem | undefined;
}

/** The headings of a text, if there are enough to need a list. */
const contentsOf = (blocks: readonly Block[]): LinkItem[] => {
  const headings = blocks.flatMap((block) =>
    block.type === 'heading' && block.depth === 2 ? [{ label: plainText(block.children), address: `#${block.id}` }] : [],
  );
  return headings.length > 2 ? headings : [];
};

export function chapterView(graph: Graph, plan: Plan, chapter: Entry<'chapter'>): ChapterView {
  const chapters = plan.all('chapter');
  const at = chapters.indexOf(chapter);
  const before = chapters[at - 1];
  const after = chapters[at + 1];
  const build = pageBuilder(graph);
  const body = build.body(chapter);
  const theme = chapter.data.theme && plan.get(chapter.data.theme, 'theme');
  return {
    ...build.page({
      title: chapterLabel(graph, chapter),
      description: chapter.data.summary,
      address: addressOf(chapter, plan.id),
      plan,
      trail: [...planCrumbs(graph, plan), { label: graph.words.plans.chapters, address: listAddress(plan.id, 'chapter') }],
      sources: chapter.data.sources,
      notes: chapter.data.notes,
      file: chapter.file,
      contents: contentsOf(body),
      search: { kind: graph.words.plans.chapterKind, themes: theme ? [theme.data.title] : [] },
    }),
    number: chapter.data.number,
    theme: theme ? titleLink(theme, plan.id) : undefined,
    body,
    figures: figuresIn(graph, plan, chapter.body),
    previous: before && chapterLink(graph, plan, before),
    next: after && chapterLink(graph, plan, after),
  };
}

export interface ChapterListView extends PageView {
  chapters: LinkItem[];
}

export const chapterListView = (graph: Graph, plan: Plan): ChapterListView => ({
  ...pageBuilder(graph).page({
    title: graph.words.plans.chapters,
    description: graph.words.plans.chaptersDescription(plan.entry.data.title),
    address: listAddress(plan.id, 'chapter'),
    plan,
    trail: planCrumbs(graph, plan),
    file: plan.entry.file,
    sources: plan.entry.data.sources,
    search: { kind: graph.words.labels.list },
  }),
  chapters: plan.all('chapter').map((chapter) => chapterLink(graph, plan, chapter)),
});
