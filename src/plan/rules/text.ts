/** Links in texts lead somewhere, images can be read by those who do not see them, numbered paragraphs can be cited. */
import { posix } from 'node:path';
import { type Kind, kinds } from '../../schema/kinds.ts';
import { type Block, eachBlock, inlinesOf, linksIn } from '../../source/blocks.ts';
import type { Place, Problem } from '../../source/problem.ts';
import type { AnyEntry, Content } from '../../source/read-content.ts';
import { linkTarget } from '../links.ts';
import type { Rule } from './rule.ts';

const inText = (entry: AnyEntry, at: Place, message: string, fix: string): Problem => ({ file: entry.file, ...at, field: '', message, fix });

const forBlocks =
  (check: (block: Block, entry: AnyEntry, content: Content) => Problem[]): Rule =>
  (content) =>
    content.entries.flatMap((entry) => [...eachBlock(entry.body)].flatMap((block) => check(block, entry, content)));

/** A link leads to a content file that exists, to an address of the web, or to a heading of the same text. */
export const linksLead: Rule = forBlocks((block, entry, content) =>
  inlinesOf(block).flatMap((inlines) =>
    [...linksIn(inlines)].flatMap((link): Problem[] => {
      const target = linkTarget(link.href, entry, content.entries);
      if (target.type !== 'nowhere') return [];
      const isFile = /\.(md|mdx|yaml)(#|$)/.test(link.href);
      const message = isFile
        ? `the link leads to ${posix.normalize(posix.join(posix.dirname(entry.file), link.href))}, which is not there`
        : `the link “${link.href}” leads nowhere`;
      return [inText(entry, link.at, message, 'Write the path of a content file from here (../actions/1-1.md), an address that begins with https://, or # and a heading of this text')];
    }),
  ),
);

export const linksHaveWords: Rule = forBlocks((block, entry) =>
  inlinesOf(block).flatMap((inlines) =>
    [...linksIn(inlines)]
      .filter((link) => link.children.length === 0)
      .map((link) => inText(entry, link.at, 'the link has no words', 'Write what it leads to between the brackets: [words](address)')),
  ),
);

/** WCAG 2.2, 1.1.1. */
export const imagesHaveText: Rule = forBlocks((block, entry, content) => {
  if (block.type !== 'image') return [];
  const problems: Problem[] = [];
  if (!block.alt) {
    problems.push(inText(entry, block.at, 'the image has no alternative text', 'Write what it shows between the brackets: ![What it shows](address)'));
  }
  if (!content.publicFiles.has(block.src)) {
    problems.push(inText(entry, block.at, `there is no image “${block.src}”`, 'Put it in the folder public and write its path from there: /images/name.png'));
  }
  return problems;
});

/** The number of a paragraph is its address: it stands once, and belongs to its chapter. */
export const paragraphNumbers: Rule = (content) =>
  content.entries.flatMap((entry) => {
    const met = new Map<string, number>();
    return entry.body.flatMap((block): Problem[] => {
      if (block.type !== 'paragraph' || !block.number) return [];
      const { number, at } = block;
      const line = met.get(number);
      met.set(number, at.line);
      if (line) return [inText(entry, at, `paragraph ${number} stands already in line ${line}`, 'Give one of the two another number')];
      if (entry.kind === 'chapter' && !number.startsWith(`${entry.data.number}.`)) {
        return [inText(entry, at, `paragraph ${number} stands in chapter ${entry.data.number}`, `Begin its number with “${entry.data.number}.”, or begin the paragraph with a word`)];
      }
      return [];
    });
  });

/** Components show what belongs to a plan, so they stand in its texts. */
export const componentsInPlans: Rule = forBlocks((block, entry) => {
  const allowed: Kind[] = ['chapter', 'plan', 'priority', 'consultation'];
  if (block.type !== 'component' || allowed.includes(entry.kind)) return [];
  return [inText(entry, block.at, `a component cannot stand in the text of a ${kinds[entry.kind].label}`, `Use it in a ${allowed.map((kind) => kinds[kind].label).join(', ')}`)];
});
