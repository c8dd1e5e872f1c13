/** Reads shares that are written in words (“half”, “two thirds”, “four in five”), so that they can be held against figures. */

export interface ShareInWords {
  /** As they stand in the text: “more than half”. */
  words: string;
  /** In per cent. */
  share: number;
  /** “more than half”, “at least half” and “under a third” are right for any share on that side. */
  bound?: 'above' | 'from' | 'below' | undefined;
}

const NUMBERS = ['nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = String.raw`(?:\d{1,3}|${NUMBERS.slice(1).join('|')})`;

const PARTS: Record<string, number> = { third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10 };
const PART = Object.keys(PARTS).join('|');

/** “a third of”, “a quarter agreed”; but not “a third theme”. */
const OF_PEOPLE = String.raw`(?=\sof\b|\s*[.,;:)]|\s*$|\s(?:did|do|said|are|were|have|had|want|feel|felt|chose|live|answered|(?:dis)?agreed?)\b)`;

const BOUNDS = ['above', 'from', 'below'] as const;
const BOUND = String.raw`(?:(?<above>more\sthan|over)\s|(?<from>at\sleast)\s|(?<below>less\sthan|fewer\sthan|under|below)\s)?`;

const SHARE = new RegExp(
  String.raw`\b${BOUND}(?:` +
    [
      String.raw`(?<of>${NUMBER})\s(?:in|out\sof)(?:\severy)?\s(?<all>${NUMBER})\b`,
      String.raw`(?<many>two|three|four|five|seven|nine)[\s-](?<parts>${PART})s\b`,
      String.raw`(?:a|one)[\s-](?<part>${PART})\b${OF_PEOPLE}`,
      String.raw`(?<!(?:first|second|latter)\s)(?<half>half)\b(?!-|\s(?:an?|year|day|term|hour)\b)`,
    ].join('|') +
    ')',
  'giu',
);

const numberOf = (word: string) => (/^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()));

function shareIn({ of = '', all = '', many, parts = '', part = '' }: Record<string, string | undefined>): number {
  if (all) return (numberOf(of) / numberOf(all)) * 100;
  if (many) return (numberOf(many) / (PARTS[parts.toLowerCase()] ?? 1)) * 100;
  return part ? 100 / (PARTS[part.toLowerCase()] ?? 1) : 50;
}

/** The shares in a text, and the text without them: the “4” of “4 in 5” is no figure of its own. */
export function sharesInWords(text: string): { shares: ShareInWords[]; rest: string } {
  const found = [...text.matchAll(SHARE)].filter(({ groups = {} }) => !groups.all || numberOf(groups.of ?? '') < numberOf(groups.all));
  return {
    shares: found.map(({ 0: words, groups = {} }) => ({
      words,
      share: shareIn(groups),
      bound: BOUNDS.find((bound) => groups[bound]),
    })),
    rest: found.reduce((rest, { 0: words }) => rest.replace(words, ' '), text),
  };
}
