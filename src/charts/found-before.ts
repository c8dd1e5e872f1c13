/**
 * What takes long to find out and follows from a text alone, found once: how wide it is, or what a chart looks like of which it says all. A build
 * begins with what builds before have found out by the same code (`publish/kept/kept-findings.ts`).
 */
export class FoundBefore<Value> {
  readonly #asked = new Map<string, Value>();
  #before: ReadonlyMap<string, Value> = new Map();

  begin(known: ReadonlyMap<string, Value>): void {
    this.#before = known;
  }

  /** All that was asked for so far. */
  get asked(): ReadonlyMap<string, Value> {
    return this.#asked;
  }

  of(text: string, find: () => Value): Value {
    const known = this.#asked.get(text);
    if (known !== undefined) return known;
    const value = this.#before.get(text) ?? find();
    this.#asked.set(text, value);
    return value;
  }
}
