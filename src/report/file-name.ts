/** The name of the file of a report: the day and what it is about, and more where another one has that name already. */
import { idFrom } from '../source/near-miss.ts';
import { idOf } from '../source/references.ts';

/** A name is a part of an address: longer ones are refused by the check. */
const LONGEST = 90;
/** Of a title, so many words. */
const WORDS = 6;

export interface Named {
  date: string;
  /** The reference to what it is about, or the title of a notice. */
  about: string;
  /** The reference to who reports. */
  by?: string | undefined;
  /** What tells it from a report on the same thing of the same day. */
  kind?: string | undefined;
}

const short = (name: string) => name.slice(0, LONGEST).replace(/-+$/, '');

export function fileName({ date, about, by, kind }: Named, taken: ReadonlySet<string>): string {
  const subject = idFrom(idOf(about).split(/\s+/).slice(0, WORDS).join(' '));
  const plain = short([date, subject, kind].filter(Boolean).join('-'));
  const signed = by ? short(`${plain}-${idFrom(idOf(by))}`) : plain;
  const free = [plain, signed].find((name) => !taken.has(name));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${signed}-${number}`)) number += 1;
  return `${signed}-${number}`;
}
