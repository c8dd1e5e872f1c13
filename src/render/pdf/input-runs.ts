/**
 * Pieces of text as the template is given them: characters that the font has, words that fit, and links that lead to
 * the place in the document if it has one, or to the web.
 */

import type { Document } from '../../nodes/document.ts';
import { type DocumentNode, type Run, text, wordsOf } from '../../nodes/nodes.ts';
import { placeOf, placesIn } from '../../nodes/places.ts';
import type { Look } from './look.ts';
import { isSeen } from './printable-text.ts';
import { breakable, widestWord } from './text-fit.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** The room that a text has: the width of its lines, and its size, in points. */
export interface Room {
  width: number;
  size: number;
}

/** An address as somebody would copy it from paper. */
export const shortAddress = (address: string): string => address.replace(/^(https?:\/\/(www\.)?|tel:|mailto:)/, '').replace(/\/$/, '');

export interface RunWriter {
  /** A text alone. */
  words: (value: string, room: Room) => string;
  runs: (list: readonly Run[], room: Room) => Json[];
  /** Two headings may be about the same page; links lead to the first. */
  once: (address: string | undefined) => string | undefined;
  /** The places that links have led to so far: a link has the number of its place among them. */
  led: readonly string[];
}

export function runWriter(
  { site }: Document,
  nodes: readonly DocumentNode[],
  printable: (text: string) => string,
  { edition }: Look,
): RunWriter {
  const places = placesIn(nodes);
  const met = new Set<string>();
  const once = (address: string | undefined): string | undefined => {
    if (!address || met.has(address)) return undefined;
    met.add(address);
    return address;
  };

  const led: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (to: string): number => {
    const number = numbers.get(to) ?? led.push(to) - 1;
    numbers.set(to, number);
    return number;
  };

  /** A piece of text. Where the words that it is part of are too long, each piece of them must give way. */
  const piece = (value: string, { width, size }: Room, tooLong: boolean) => breakable(printable(value), tooLong ? width / 4 : width, size);

  function runs(list: readonly Run[], room: Room, within = false): Json[] {
    const all = wordsOf(list);
    const tooLong = within || (list.length > 1 && widestWord(all, room.size) > room.width);
    // What cannot be seen is left out where there is something else; alone, `printable` shows its number.
    const seen = list.filter((run) => run.type !== 'text' || isSeen(run.value) || !isSeen(all));
    return seen.flatMap((run) => runJson(run, room, tooLong));
  }

  function link(address: string, said: readonly Run[], type: string, room: Room, tooLong: boolean): Json[] {
    const calls = address.startsWith('tel:');
    // A number to call stands in one line, or its second half is not dialled.
    const inner = runs(calls ? text(wordsOf(said).replaceAll(' ', '\u00a0')) : said, room, tooLong);
    const to = placeOf(address, places);
    if (to) return [{ type, place: numberOf(to), runs: inner }];
    if (address.startsWith('/')) return [{ type, url: site + address.slice(1), runs: inner }];
    // On paper, a link to the web is of use only if its address can be read.
    const shown = shortAddress(address);
    const isSaid = wordsOf(said).includes(shown) || calls;
    return [{ type, url: address, runs: inner }, ...(isSaid ? [] : runs(text(` (${shown})`), room, tooLong))];
  }

  function runJson(run: Run, room: Room, tooLong: boolean): Json[] {
    switch (run.type) {
      case 'text':
        return [{ type: 'text', value: piece(run.value, room, tooLong) }];
      case 'strong':
        return [{ type: 'strong', runs: runs(run.runs, room, tooLong) }];
      case 'emphasis':
        // Slanted letters are hard to read for people who need large print.
        return [{ type: edition === 'large-print' ? 'strong' : 'emphasis', runs: runs(run.runs, room, tooLong) }];
      case 'link':
      case 'term':
        return link(run.address, run.runs, run.type, room, tooLong);
      case 'target':
        return [{ type: 'target', to: once(run.address), runs: runs(run.runs, room, tooLong) }];
      case 'paged':
        return runs(placeOf(run.address, places) ? run.withPage : run.runs, room, tooLong);
      case 'page': {
        const to = placeOf(run.address, places);
        return [{ type: 'page', to, place: to === undefined ? undefined : numberOf(to) }];
      }
      case 'status':
      case 'aside':
      case 'unseen':
        return runs(run.runs, room, tooLong);
      case 'break':
        return [{ type: 'break' }];
    }
  }

  return { words: (value, room) => piece(value, room, false), runs: (list, room) => runs(list, room), once, led };
}
