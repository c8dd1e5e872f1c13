/**
 * Text -> Unified English Braille, grade 2, in the 64 characters of North American Braille ASCII, by liblouis.
 *
 * The package is liblouis 3.2.0, compiled to JavaScript: old, but the only one that can be had from the registry. Over the
 * whole plan its words were compared with those of liblouis 3.24; what it got wrong is put right here
 * (docs/decisions/0013-formats.md).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { numberOf, safeCharacters, visible } from '../../nodes/safe-characters.ts';

/** What is used of liblouis as Emscripten compiles it. Pointers are numbers of bytes in its memory. */
interface Liblouis {
  FS: { writeFile(path: string, text: string): void };
  HEAPU16: Uint16Array;
  ccall(name: string, returns: 'number', types: string[], values: (number | string)[]): number;
  getValue(pointer: number, type: 'i32'): number;
  setValue(pointer: number, value: number, type: 'i32'): void;
  stringToUTF16(text: string, pointer: number, bytes: number): void;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
}

const PACKAGE = 'node_modules/liblouis-build';
const TABLES = ['en-us-brf.dis', 'en-ueb-g2.ctb'];

/** Writes a table, and those that it includes, where liblouis looks for them: in its memory. */
function giveTable(liblouis: Liblouis, name: string): void {
  const table = readFileSync(join(process.cwd(), PACKAGE, 'tables', name), 'utf8');
  liblouis.FS.writeFile(`/${name}`, table);
  for (const [, included] of table.matchAll(/^include (\S+)/gm)) if (included) giveTable(liblouis, included);
}

/** Starts liblouis: 0.2 s and 16 MB, so only where braille is made. */
function startLiblouis(): Liblouis {
  const listeners = new Set(process.listeners('uncaughtException'));
  // Its program must stay in one piece as it is: loaded like this, no bundler takes it in.
  const liblouis = createRequire(join(process.cwd(), 'package.json'))('liblouis-build') as Liblouis;
  // It meddles with how the whole process ends.
  for (const listener of process.listeners('uncaughtException')) {
    if (!listeners.has(listener)) process.off('uncaughtException', listener);
  }
  for (const table of TABLES) giveTable(liblouis, table);
  return liblouis;
}

let started: Liblouis | undefined;

function translate(text: string): string {
  started ??= startLiblouis();
  const liblouis = started;
  // A character that braille has to spell out becomes many.
  const room = text.length * 8 + 64;
  const [from, to, lengths] = [liblouis._malloc((text.length + 1) * 2), liblouis._malloc(room * 2), liblouis._malloc(8)];
  try {
    liblouis.stringToUTF16(text, from, (text.length + 1) * 2);
    liblouis.setValue(lengths, text.length, 'i32');
    liblouis.setValue(lengths + 4, room, 'i32');
    const tables = TABLES.map((name) => `/${name}`).join(',');
    const types = ['string', ...Array<string>(7).fill('number')];
    const done = liblouis.ccall('lou_translateString', 'number', types, [tables, from, lengths, to, lengths + 4, 0, 0, 0]);
    if (!done || liblouis.getValue(lengths, 'i32') < text.length) throw new Error(`Braille cannot be made of “${text}”`);
    const start = to >> 1;
    const cells = liblouis.HEAPU16.subarray(start, start + liblouis.getValue(lengths + 4, 'i32'));
    return Array.from(cells, (cell) => String.fromCharCode(cell)).join('');
  } finally {
    for (const pointer of [from, to, lengths]) liblouis._free(pointer);
  }
}

const known = new Map<string, boolean>();

/** Whether braille has a sign for the character. Otherwise liblouis writes its number, in quotation marks. */
function hasSign(character: string): boolean {
  const found = known.get(character) ?? (character.length === 1 && !/^'\\X/.test(translate(character)));
  known.set(character, found);
  return found;
}

/** The text without what braille has no sign for: such characters are shown as their numbers. */
const brailleable = (text: string): string =>
  Array.from(visible(safeCharacters(text)), (character) => (hasSign(character) ? character : numberOf(character))).join('');

/** Where liblouis 3.2.0 begins a number a second time (“800 8020”), or takes the full stop of “A.2” for a decimal point. */
const mended = (braille: string): string => braille.replace(/(?<=[A-J])"#(?=[A-J])/g, '"').replace(/(?<=(?<!@)[A-Z])#4(?=[A-J])/g, '4#');

const made = new Map<string, string>();

/** One line of text as braille. */
export function toBraille(text: string): string {
  const braille = made.get(text) ?? mended(translate(brailleable(text)));
  made.set(text, braille);
  return braille;
}
