/** What the font cannot show is shown as a number, and nothing turns the direction of a sentence round. */
import { describe, expect, it } from 'vitest';
import { isSeen, printableIn, readFonts } from '../../../../src/render/pdf/printable-text.ts';

const [upright] = readFonts();
if (!upright) throw new Error('no font');
const printable = printableIn(upright);

describe('printableIn', () => {
  it.each([
    ['leaves what the font has as it is', 'Café, £5 – “Łódź” • 50%', 'Café, £5 – “Łódź” • 50%'],
    ['leaves the signs of Typst, Markdown and HTML', '#x $y$ *z* <b> @r \\ //', '#x $y$ *z* <b> @r \\ //'],
    ['shows the number of what the font lacks', 'A \u{1f600} and \u4e2d', 'A [U+1F600] and [U+4E2D]'],
    ['drops the joints of an emoji', '\u{1f468}\u200d\u{1f469}\ufe0f', '[U+1F468][U+1F469]'],
    ['shows marks that turn the direction round', 'a\u202Eb\u2066', 'a[U+202E]b[U+2066]'],
    ['shows controls and lone halves of a character', 'a\u0007\ud83d', 'a[U+0007][U+D83D]'],
    ['makes one character of a letter and its accent', 'e\u0301', 'é'],
    ['makes spaces of line breaks and tabs', 'a\tb\nc', 'a b c'],
    ['makes a usual space of one that the font lacks', 'a\u3000b\u205fc', 'a b c'],
    ['makes a usual hyphen of one that does not break', 'co\u2011ordinate', 'co-ordinate'],
    ['drops places where a word may break', 'Nor\u00adfolk\u200b', 'Norfolk'],
    ['shows in numbers what is not seen at all', '\u200d\ufe0f', '[U+200D][U+FE0F]'],
    ['leaves nothing of nothing', '', ''],
  ])('%s', (_, written, shown) => {
    expect(printable(written)).toBe(shown);
  });

  it('has the same characters in every style', () => {
    const shown = 'AZaz09 £€–—“”‘’•…½éŁß→≥✓';
    expect(new Set(readFonts().map((font) => printableIn(font)(shown))).size).toBe(1);
  });
});

describe('isSeen', () => {
  it('tells a text from marks that nobody sees', () => {
    expect([' ', 'a\u200b', '\u202e', '\u200b\ufeff', ''].map(isSeen)).toEqual([true, true, true, false, false]);
  });
});
