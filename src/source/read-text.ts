/**
 * The bytes of a file as text, whatever program saved it: byte order marks and the line ends of Windows are of no
 * account. What cannot be seen in an editor but would mislead is reported before anything else is read.
 */
import { type Place, type Problem, type Saying, START } from './problem.ts';

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

const UTF8: Saying = {
  message: 'the file is not saved as UTF-8, so letters such as é or ’ are lost',
  fix: 'Save it again and choose the encoding “UTF-8”',
};
const CONFLICT: Saying = {
  message: 'two versions of the same lines stand here, because two people changed them',
  fix: 'Keep the right version, and delete the other and the lines that begin with <<<<<<<, ======= and >>>>>>>',
};
const UNSEEN: Saying = {
  message: 'there is a character here that cannot be seen',
  fix: 'Delete the letters around it and type them again',
};

/** Control characters, and spaces without width. The joiner within an emoji (U+200D) is not one of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\u2060\ufeff]/g;

export function readText(bytes: Uint8Array, file: string): ReadText {
  const at = (place: Place, saying: Saying): Problem => ({ file, ...place, field: '', ...saying });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { text: '', problems: [at(START, UTF8)], readable: false };
  }
  // TextDecoder takes away the byte order mark.
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const broken = text.indexOf('\ufffd');
  if (broken >= 0) return { text, problems: [at(placeOf(text, broken), UTF8)], readable: false };
  const conflict = /^<{7} .*$/m.exec(text);
  if (conflict) return { text, problems: [at(placeOf(text, conflict.index), CONFLICT)], readable: false };
  const unseen = [...text.matchAll(INVISIBLE)].map(({ index }) => at(placeOf(text, index), UNSEEN));
  return { text: text.replace(INVISIBLE, ''), problems: unseen, readable: true };
}
