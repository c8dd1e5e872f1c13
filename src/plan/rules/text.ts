/** Texts are there where a page lives by them, images can be read by those who do not see them, numbered paragraphs can be cited. */
import { hasText, type Kind, WITH_COMPONENTS } from '../../schema/kinds.ts';
import { RESERVED_PAGES } from '../../schema/page.ts';
import { textsIn } from '../../schema/schema-walk.ts';
import { plainText } from '../../source/blocks.ts';
import { nearMiss } from '../../source/near-miss.ts';
import { type Problem, START, say } from '../../source/problem.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { onceFor } from '../../source/references.ts';
import { inText, problemAt, type Rule, ruleForBlocks } from './rule.ts';

/** WCAG 2.2, 1.1.1. */
const imagesHaveText: Rule = ruleForBlocks((block, draft, content) => {
  if (block.type !== 'image') return [];
  const problems: Problem[] = [];
  if (!block.alt) problems.push(inText(draft, block.at, say('text/image-without-text')));
  if (!content.publicFiles.has(block.src)) {
    const near = nearMiss(block.src.startsWith('/') ? block.src : `/${block.src}`, [...content.publicFiles]);
    problems.push(inText(draft, block.at, say('text/image-missing', { address: block.src, near })));
  }
  return problems;
});

/** A cell without words at the head of a table leaves those who hear it without the name of the column (WCAG 2.2, 1.3.1). */
const tableHeads: Rule = ruleForBlocks((block, draft) => {
  if (block.type !== 'table') return [];
  const empty = block.head.findIndex((cell) => plainText(cell).trim() === '');
  return empty < 0 ? [] : [inText(draft, block.at, say('text/table-head', { column: empty + 1 }))];
});

/** The number of a paragraph is its address: it stands once, and belongs to its chapter. */
const paragraphNumbers: Rule = ({ drafts }) =>
  drafts.flatMap((draft) => {
    const met = new Map<string, number>();
    const chapter = draft.kind === 'chapter' ? (draft.value as { number?: unknown } | undefined)?.number : undefined;
    return (draft.body ?? []).flatMap((block): Problem[] => {
      if (block.type !== 'paragraph' || !block.number) return [];
      const { number, at } = block;
      const line = met.get(number);
      met.set(number, at.line);
      if (line) return [inText(draft, at, say('text/paragraph-twice', { number, line }))];
      return typeof chapter === 'string' && /^A?\d+$/.test(chapter) && !number.startsWith(`${chapter}.`)
        ? [inText(draft, at, say('text/paragraph-of-chapter', { number, chapter }))]
        : [];
    });
  });

const leftOpen = /* @__PURE__ */ onceFor((entry: AnyEntry) =>
  [...textsIn(entry.data)].flatMap(({ text, path }) =>
    /^<[^<>]+>$/.test(text) ? [problemAt(entry, path, say('text/left-open', { text }))] : [],
  ),
);

/** A file that stood ready to paste, in which nobody has written what only they know. */
const nothingLeftOpen: Rule = ({ entries }) => entries.flatMap(leftOpen);

/** The pages of most kinds are shown without components. */
const componentsInPlans: Rule = ruleForBlocks((block, draft) => {
  if (block.type !== 'component' || WITH_COMPONENTS.includes(draft.kind)) return [];
  return [inText(draft, block.at, say('text/component-not-shown', { kind: draft.kind, shownIn: WITH_COMPONENTS }))];
});

/** A text that nobody would see is not lost without a word. */
const textIsShown: Rule = ({ drafts }) =>
  drafts.flatMap((draft) => {
    const [first] = draft.body ?? [];
    if (!first || hasText(draft.kind)) return [];
    return [inText(draft, first.at, say('text/not-shown', { kind: draft.kind }))];
  });

/** A page of the partnership does not stand at the address of one that the software makes. */
const pageNames: Rule = ({ drafts }) =>
  drafts
    .filter((draft) => draft.kind === 'page' && RESERVED_PAGES.includes(draft.id))
    .map((draft) => inText(draft, START, say('text/page-name', { name: draft.id })));

/** The kinds whose page is its text. */
const WRITTEN: readonly Kind[] = ['chapter', 'page', 'update'];

/** A page that has nothing but a heading is a dead end. */
export const textIsThere: Rule = ({ drafts }) =>
  drafts.flatMap((draft) =>
    WRITTEN.includes(draft.kind) && draft.value !== undefined && draft.body?.length === 0
      ? [inText(draft, START, say('text/none', { kind: draft.kind }))]
      : [],
  );

/** What holds of texts below the fields. */
export const TEXT_RULES: readonly Rule[] = [
  imagesHaveText,
  tableHeads,
  paragraphNumbers,
  componentsInPlans,
  textIsThere,
  nothingLeftOpen,
  textIsShown,
  pageNames,
];
