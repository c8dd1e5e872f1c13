/** Texts are there where a page lives by them, images can be read by those who do not see them, numbered paragraphs can be cited. */
import { FIELDS_ONLY, type Kind, kinds, WITH_COMPONENTS } from '../../schema/kinds.ts';
import { RESERVED_PAGES } from '../../schema/page.ts';
import { plainText } from '../../source/blocks.ts';
import type { Problem } from '../../source/problem.ts';
import { didYouMean, either, nearMiss, quote } from '../../source/wording.ts';
import { inText, type Rule, ruleForBlocks } from './rule.ts';

/** WCAG 2.2, 1.1.1. */
export const imagesHaveText: Rule = ruleForBlocks((block, draft, content) => {
  if (block.type !== 'image') return [];
  const problems: Problem[] = [];
  if (!block.alt) {
    problems.push(
      inText(draft, block.at, {
        message: 'the image has no alternative text',
        fix: 'Write what it shows between the square brackets: ![What it shows](address)',
      }),
    );
  }
  if (!content.publicFiles.has(block.src)) {
    const near = nearMiss(block.src.startsWith('/') ? block.src : `/${block.src}`, [...content.publicFiles]);
    const fix = `Put it in the folder “public” and write its path from there: /images/name.png${didYouMean(near && quote(near))}`;
    problems.push(inText(draft, block.at, { message: `there is no image “${block.src}”`, fix }));
  }
  return problems;
});

/** A cell without words at the head of a table leaves those who hear it without the name of the column (WCAG 2.2, 1.3.1). */
export const tableHeads: Rule = ruleForBlocks((block, draft) => {
  if (block.type !== 'table') return [];
  const empty = block.head.findIndex((cell) => plainText(cell).trim() === '');
  return empty < 0
    ? []
    : [
        inText(draft, block.at, {
          message: `column ${empty + 1} of the table has no heading`,
          fix: 'Write what the column holds in the first line of the table',
        }),
      ];
});

/** The number of a paragraph is its address: it stands once, and belongs to its chapter. */
export const paragraphNumbers: Rule = ({ drafts }) =>
  drafts.flatMap((draft) => {
    const met = new Map<string, number>();
    const chapter = draft.kind === 'chapter' ? (draft.value as { number?: unknown } | undefined)?.number : undefined;
    return (draft.body ?? []).flatMap((block): Problem[] => {
      if (block.type !== 'paragraph' || !block.number) return [];
      const { number, at } = block;
      const line = met.get(number);
      met.set(number, at.line);
      if (line)
        return [
          inText(draft, at, { message: `paragraph ${number} stands already in line ${line}`, fix: 'Give one of the two another number' }),
        ];
      if (typeof chapter === 'string' && /^A?\d+$/.test(chapter) && !number.startsWith(`${chapter}.`)) {
        return [
          inText(draft, at, {
            message: `paragraph ${number} stands in chapter ${chapter}`,
            fix: `Begin its number with “${chapter}.”, or begin the paragraph with a word`,
          }),
        ];
      }
      return [];
    });
  });

/** The pages of most kinds are shown without components. */
export const componentsInPlans: Rule = ruleForBlocks((block, draft) => {
  if (block.type !== 'component' || WITH_COMPONENTS.includes(draft.kind)) return [];
  return [
    inText(draft, block.at, {
      message: `a component cannot stand in this text: ${kinds[draft.kind].plural} are shown without it`,
      fix: `Use it in the text of a ${either(WITH_COMPONENTS.map((kind) => kinds[kind].label))}`,
    }),
  ];
});

/** A text that nobody would see is not lost without a word. */
export const textIsShown: Rule = ({ drafts }) =>
  drafts.flatMap((draft) => {
    const [first] = draft.body ?? [];
    if (!first || !FIELDS_ONLY.includes(draft.kind)) return [];
    return [
      inText(draft, first.at, {
        message: `a ${kinds[draft.kind].label} has fields only, so this text would not be shown`,
        fix: 'Move it to the field “notes”, each paragraph on a line that begins with “- ”',
      }),
    ];
  });

/** A page of the partnership does not stand at the address of one that the software makes. */
export const pageNames: Rule = ({ drafts }) =>
  drafts
    .filter((draft) => draft.kind === 'page' && RESERVED_PAGES.includes(draft.id))
    .map((draft) =>
      inText(
        draft,
        { line: 1, column: 1 },
        { message: `the address /${draft.id}/ belongs to another page of the site`, fix: 'Give the file another name' },
      ),
    );

/** The kinds whose page is its text. */
const WRITTEN: readonly Kind[] = ['chapter', 'page', 'update'];

/** A page that has nothing but a heading is a dead end. */
export const textIsThere: Rule = ({ drafts }) =>
  drafts.flatMap((draft) =>
    WRITTEN.includes(draft.kind) && draft.value !== undefined && draft.body?.length === 0
      ? [
          inText(
            draft,
            { line: 1, column: 1 },
            { message: `the ${kinds[draft.kind].label} has no text`, fix: 'Write it below the second “---”' },
          ),
        ]
      : [],
  );
