/** What a body is beyond its single blocks: ids that links can point to, and headings in the order of their levels. */
import { type Block, eachBlock, type Inline, plainText } from './blocks.ts';
import { type Problem, type Saying, say } from './problem.ts';

const PARAGRAPH_NUMBER = /^(A?\d+(?:\.\d+)+)\s+/;

export function withoutStart([first, ...rest]: Inline[], pattern: RegExp): Inline[] {
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(pattern, '') }, ...rest] : rest;
}

/** Ids that the frame of every page uses. */
const FRAME_IDS = ['main'];

/** Gives every paragraph and heading of the top level an id of its own on the page. */
export function withAnchors(blocks: Block[], numbered: boolean): Block[] {
  const taken = new Set<string>(FRAME_IDS);
  const next = new Map<string, number>();
  const unique = (wanted: string) => {
    let id = wanted;
    let number = next.get(wanted) ?? 2;
    for (; taken.has(id); number += 1) id = `${wanted}-${number}`;
    next.set(wanted, number);
    taken.add(id);
    return id;
  };
  let unnumbered = 0;
  return blocks.map((block) => {
    if (block.type === 'heading') {
      return { ...block, id: unique(block.id || 'heading') };
    }
    if (block.type !== 'paragraph') return block;
    const number = numbered ? PARAGRAPH_NUMBER.exec(plainText(block.children))?.[1] : undefined;
    if (!number) return { ...block, anchor: unique(`par-${++unnumbered}`) };
    return { ...block, number, anchor: `p${number}`, children: withoutStart(block.children, PARAGRAPH_NUMBER) };
  });
}

/** Headings of a body begin at level 2 (the page’s title is level 1) and skip none: WCAG 2.2, 1.3.1. */
export function headingProblems(blocks: readonly Block[], file: string): Problem[] {
  const problems: Problem[] = [];
  const ofTopLevel = new Set(blocks);
  let level = 1;
  for (const block of eachBlock(blocks)) {
    if (block.type !== 'heading') continue;
    const report = (saying: Saying) => problems.push({ file, ...block.at, field: '', ...saying });
    if (!ofTopLevel.has(block)) report(say('text/heading-within'));
    else if (block.depth === 1) report(say('text/heading-of-title'));
    else if (block.depth > level + 1) report(say('text/heading-skips', { depth: block.depth, above: level }));
    if (plainText(block.children).trim() === '') report(say('text/heading-empty'));
    if (ofTopLevel.has(block)) level = Math.max(2, block.depth);
  }
  return problems;
}
