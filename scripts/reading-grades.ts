/**
 * How many years of school a text of ours asks for, by the formula of Flesch and Kincaid (1975):
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Only texts long enough to be measured count, and only what we
 * wrote: quotations, headings, tables, and fields that repeat the words of others are left out. A list joins its items.
 */
import { syllable } from 'syllable';
import { kinds } from '../src/schema/kinds.ts';
import { isText, metaOf, type Path, type Schema, walk } from '../src/schema/schema-walk.ts';
import { type Block, plainText } from '../src/source/blocks.ts';
import type { AnyEntry } from '../src/source/read-content.ts';

/** Shorter texts jump with every long name that they have. */
export const LEAST_WORDS = 100;

/** Fields that have the words of a document or of a survey, not ours. */
const OF_OTHERS = /(^|\.)(\w*AsPrinted|asPrinted|wording|question|text|label|title|publisher|alsoCalled|at)$/;
/** Of these, the fields with such a name that are ours all the same. */
const OURS = /^(updates|achieved\.items|contact|results)\.text$/;

export interface Measured {
  words: number;
  sentences: number;
  grade: number;
}

/** Words have a letter: figures are read at a glance, and nobody agrees on their syllables. */
const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.filter((word) => /\p{L}/u.test(word)) ?? [];

/** A sentence ends with its stop, and with the paragraph or item that it stands in. */
const sentencesOf = (passages: readonly string[]): string[] =>
  passages.flatMap((passage) => passage.split(/(?<=[.!?][”’)]?)\s+/u)).filter((sentence) => wordsOf(sentence).length > 0);

export function measure(passages: readonly string[]): Measured {
  const sentences = sentencesOf(passages);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return { words: 0, sentences: 0, grade: 0 };
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { words: words.length, sentences: sentences.length, grade };
}

/** The paragraphs and items of a body: what is quoted is of others. */
export const passagesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
        return [plainText(block.children)];
      case 'list':
        return block.items.flatMap(passagesOf);
      case 'note':
        return passagesOf(block.children);
      default:
        return [];
    }
  });

/** “achieved.items.text”: a field, whichever item of a list it is of. */
const nameOf = (path: Path): string => path.filter((key) => typeof key === 'string').join('.');

/** References, ids and words of a choice are no prose; nor is what has no sentence in it. */
const isProse = (schema: Schema, value: unknown): value is string =>
  typeof value === 'string' && isText(schema) && metaOf(schema).references === undefined && /\s/.test(value);

export interface OurText extends Measured {
  entry: AnyEntry;
  /** “text” is what stands below the fields. */
  of: string;
}

/** The texts of an entry that are long enough, with the grade of each. */
export function textsOf(entry: AnyEntry): OurText[] {
  const fields = new Map<string, string[]>();
  walk(kinds[entry.kind].schema, entry.data, (schema, value, path) => {
    const field = nameOf(path);
    if (isProse(schema, value) && (!OF_OTHERS.test(field) || OURS.test(field))) fields.set(field, [...(fields.get(field) ?? []), value]);
  });
  const passages = [['text', passagesOf(entry.body)] as const, ...fields];
  return passages.map(([of, said]) => ({ entry, of, ...measure(said) })).filter(({ words }) => words > LEAST_WORDS);
}

export const worstFirst = (entries: readonly AnyEntry[]): OurText[] =>
  entries.flatMap(textsOf).sort((a, b) => b.grade - a.grade || a.entry.file.localeCompare(b.entry.file));
