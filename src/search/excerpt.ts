/** A few words of a page around what was looked for, so that a reader sees why it is among the results. */
import { wordsIn } from './word-forms.ts';

export interface Piece {
  text: string;
  /** True for a word that was looked for. */
  found: boolean;
}

/** Letters before and after what was found. */
const BEFORE = 60;
const LENGTH = 190;

interface Place {
  from: number;
  to: number;
  form: string;
}

/** Where the words stand. Only those that begin like one of them can be a form of it. */
function placesOf(text: string, forms: ReadonlySet<string>): Place[] {
  const beginnings = new Set([...forms].map((form) => form.slice(0, 2)));
  const places: Place[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}.'’]+/gu)) {
    if (!beginnings.has(match[0].slice(0, 2).toLowerCase())) continue;
    for (const { form, from, to } of wordsIn(match[0]))
      if (forms.has(form)) places.push({ form, from: match.index + from, to: match.index + to });
  }
  return places;
}

/** The start of the stretch with most of the different words. */
function bestStart(places: readonly Place[]): number {
  let best = { from: places[0]?.from ?? 0, forms: 0 };
  places.forEach((place, index) => {
    const within = places.slice(index, index + 12).filter(({ to }) => to - place.from < LENGTH - BEFORE);
    const forms = new Set(within.map(({ form }) => form)).size;
    if (forms > best.forms) best = { from: place.from, forms };
  });
  return best.from;
}

/** What to show of a page: its description where that or the title has the words, else the stretch of its text that has them. */
export function excerptOf(
  { title, text, description }: { title: string; text: string; description: string },
  forms: ReadonlySet<string>,
): Piece[] {
  const says = (part: string) => placesOf(part, forms).length > 0;
  const isDescribed = description !== '' && (says(description) || says(title) || !says(text));
  const source = isDescribed ? description : text;
  const marked = placesOf(source, forms);
  const first = marked.length > 0 ? bestStart(marked) : 0;
  const line = source.lastIndexOf('\n', first) + 1;
  const from = first - line <= BEFORE ? line : source.indexOf(' ', first - BEFORE) + 1;
  const cut = source.length <= from + LENGTH ? source.length : source.lastIndexOf(' ', from + LENGTH);
  const to = Math.max(cut, ...marked.filter((place) => place.from < cut).map((place) => place.to));
  const pieces: Piece[] = [];
  let at = from;
  const plain = (until: number) => {
    if (until > at) pieces.push({ text: source.slice(at, until).replaceAll('\n', ' · '), found: false });
  };
  if (from > line) pieces.push({ text: '… ', found: false });
  for (const place of marked.filter((each) => each.from >= from && each.to <= to)) {
    plain(place.from);
    pieces.push({ text: source.slice(place.from, place.to), found: true });
    at = place.to;
  }
  plain(to);
  if (to < source.length) pieces.push({ text: ' …', found: false });
  return pieces;
}
