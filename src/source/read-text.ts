/**
 * The bytes of a file as text, whatever program saved it: byte order marks and the line ends of Windows are of no
 * account. What cannot be seen in an editor but would mislead is reported before anything else is read.
 */
import { unseenIn, withoutUnseen } from '../schema/characters.ts';
import { type Place, type Problem, type Saying, START, say } from './problem.ts';

export interface ReadText {
  text: string;
  problems: Problem[];
  /** False if the file is not worth reading further: other problems would only follow from these. */
  readable: boolean;
}

const placeOf = (text: string, index: number): Place => {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** Bytes of a file: more than ten times the largest of the plans that are published so. */
const LARGEST = 2_000_000;

/** The marks that a merge leaves, at the edge or further right. */
const CONFLICT_MARK = /^[ \t]*(<{7} |={7}$|>{7} )/m;

/** True if every other byte is nothing, as in a text of UTF-16 that does not say so. */
const isWide = (bytes: Uint8Array) => {
  const beginning = bytes.subarray(0, 64);
  return bytes.length > 3 && beginning.filter((byte) => byte === 0).length > beginning.length / 3;
};

export function readText(bytes: Uint8Array, file: string): ReadText {
  const at = (place: Place, saying: Saying): Problem => ({ file, ...place, field: '', ...saying });
  if (bytes.length > LARGEST) return { text: '', problems: [at(START, say('files/too-large'))], readable: false };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || isWide(bytes)) {
    return { text: '', problems: [at(START, say('files/encoding'))], readable: false };
  }
  // TextDecoder takes away the byte order mark.
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const broken = text.indexOf('\ufffd');
  if (broken >= 0) return { text, problems: [at(placeOf(text, broken), say('files/encoding'))], readable: false };
  const conflict = CONFLICT_MARK.exec(text);
  if (conflict) return { text, problems: [at(placeOf(text, conflict.index), say('files/two-versions'))], readable: false };
  const found = unseenIn(text);
  const [first] = found;
  const problems = first ? [at(placeOf(text, first.index), say('files/unseen', { number: first.number, more: found.length - 1 }))] : [];
  return { text: withoutUnseen(text), problems, readable: true };
}
