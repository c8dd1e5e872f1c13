/**
 * Which part of a site a machine makes, where several make it together (docs/decisions/0044-in-parts.md). An address belongs to a part by its
 * hash, so that nobody has to tell the machines who makes what.
 */
import { createHash } from 'node:crypto';
import type { DocumentSize } from '../../subjects/documents/documents.ts';

export interface Shard {
  /** From 1. */
  number: number;
  of: number;
}

/** Above this a part would hold less than what each of them has to make for itself. */
const MOST = 256;

/** “2/8”. Throws in words if it is no part. */
export function shardIn(text: string): Shard {
  const [, first = '', second = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const [number, of] = [Number(first), Number(second)];
  if (number >= 1 && number <= of && of <= MOST) return { number, of };
  if (of > MOST && number <= of) throw new Error(`“${text}” is too many parts: a site is made of ${MOST} at most.`);
  const range = of >= 1 && of <= MOST ? `from 1/${of} to ${of}/${of}` : 'such as 2/8, the second of eight';
  throw new Error(`“${text}” is no part of a site. Write which part it is and how many there are, ${range}.`);
}

/** An address as all who name it write it, whether with slashes at its ends or without. */
const plain = (address: string) => address.replace(/^\/+|\/+$/g, '');

/** Whether an address belongs to a part. */
export const belongsTo = ({ number, of }: Shard, address: string): boolean =>
  createHash('sha256').update(plain(address)).digest().readUInt32BE() % of === number - 1;

/** Addresses, however their slashes are written. */
export class Addresses {
  readonly #all = new Set<string>();
  constructor(all: Iterable<string> = []) {
    for (const each of all) this.add(each);
  }
  add(address: string): void {
    this.#all.add(plain(address));
  }
  has(address: string): boolean {
    return this.#all.has(plain(address));
  }
  get sorted(): string[] {
    return [...this.#all].sort();
  }
}

/** The sizes of the documents of a part. It notes when a page asks for another, which only all parts together know. */
export class SizesOfPart extends Map<string, DocumentSize> {
  #asked = false;
  override get(address: string): DocumentSize | undefined {
    const size = super.get(address);
    if (!size) this.#asked = true;
    return size;
  }
  /** Whether one was asked for in vain since this was asked last. */
  missed(): boolean {
    const asked = this.#asked;
    this.#asked = false;
    return asked;
  }
}
