/**
 * Characters that cannot be seen and have come in by a way round the letters of the file: as an escape of YAML (`\u202e`) or as
 * an entity (`&#8238;`). Those that stand in the file as they are have been found, and taken away, when its text was read.
 */

import { unseenIn } from '../schema/characters.ts';
import { textsIn } from '../schema/schema-walk.ts';
import { type Block, eachBlock } from './blocks.ts';
import type { Draft } from './entry.ts';
import { fieldName, type Problem, say } from './problem.ts';

/** In a text that was decoded, what could not be is a question mark in a diamond. */
const firstUnseen = (text: string) => unseenIn(text)[0]?.number ?? (text.includes('\ufffd') ? 'U+FFFD' : undefined);

export const unseenInFields = (draft: Draft): Problem[] =>
  [...textsIn(draft.value)].flatMap(({ text, path }) => {
    const number = firstUnseen(text);
    return number
      ? [{ file: draft.file, ...draft.locate(path), field: fieldName(path), ...say('files/unseen-by-number', { number }) }]
      : [];
  });

/** A block without the blocks within it, which are looked at by themselves. */
const own = (block: Block): unknown => {
  const { at, ...rest } = block;
  if (block.type === 'list') return [];
  return block.type === 'note' || block.type === 'quote' ? [] : rest;
};

export const unseenInText = (draft: Draft): Problem[] =>
  [...eachBlock(draft.body ?? [])].flatMap((block) => {
    const number = [...textsIn(own(block))].map(({ text }) => firstUnseen(text)).find(Boolean);
    return number ? [{ file: draft.file, ...block.at, field: '', ...say('files/unseen-by-number', { number }) }] : [];
  });
