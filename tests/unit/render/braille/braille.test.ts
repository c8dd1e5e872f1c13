/** Braille: what a reader’s finger finds. Cells are written in North American Braille ASCII, as in the file. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { brf } from '../../../../src/publish/document-files.ts';
import { type Block, centre, paginate, wrapCells } from '../../../../src/render/braille/braille-pages.ts';
import { toBraille } from '../../../../src/render/braille/braille-translation.ts';
import { passagesOf } from '../../../../src/render/text/passages.ts';
import { documentNodes } from '../../../../src/subjects/documents/document-nodes.ts';
import { wordsIn } from '../../../../src/words/words.ts';
import { CONTENT, fixtureDocument } from '../fixture.ts';

const listeners = process.listenerCount('uncaughtException');
const view = fixtureDocument();
const written = brf(view);
const pages = written.split('\f').map((page) => page.split('\r\n'));
const text = pages.slice(pages.findIndex((page) => page[24]?.trim() === '#A'));
const lines = text.flatMap((page) => page.slice(0, 24));
const after = (line: string, count: number) =>
  lines
    .slice(lines.indexOf(line) + 1)
    .filter(Boolean)
    .slice(0, count);

describe('Unified English Braille, grade 2', () => {
  it.each([
    ['contracts words', 'the people and their community safety', '! P & _! COMMUN;Y SAFETY'],
    ['contracts parts of words', 'behaviour, station, foreword', '2HAVI\\R1 /A;N1 =E^W'],
    ['marks capitals, and words in capitals', 'The Plan, NHS, ASB', ',! ,PLAN1 ,,NHS1 ,,ASB'],
    ['marks a passage in capitals', 'ALL OF THESE WORDS', ",,,ALL ( ^! ^WS,'"],
    ['writes years', '2021-24 and 2021/22', '#BJBA-#BD & #BJBA_/#BB'],
    ['writes shares and changes', '76%, +8%, −20%', '#GF.01 "6#H.01 "-#BJ.0'],
    ['writes money', '£500,000, £16.1m, £.5', '@L#EJJ1JJJ1 @L#AF4AM1 @L#4E'],
    ['keeps numbers with spaces together', '0344 800 8020 and 1 2 3', '#JCDD"HJJ"HJBJ & #A"B"C'],
    ['takes the full stop of a paragraph’s number for what it is', 'A.2, A2.1, 2.10', ',A4#B1 ,A#B4A1 #B4AJ'],
    ['has quotation marks and apostrophes', '“quoted” and ‘single’: Norfolk’s', "8QUOT$0 & ,8S+LE,03 ,NORFOLK'S"],
    ['has brackets and dashes', '(see page 4) – here', '"<SEE PAGE #D"> ,- "H'],
    ['marks letters that would be words', 'points b and c', 'PO9TS ;B & ;C'],
    ['writes addresses', 'fens.example/report', 'F5S4EXAMPLE_/REPORT'],
    ['has accents', 'café', 'CAF^/E'],
  ])('%s', (_, print, braille) => {
    expect(toBraille(print)).toBe(braille);
  });

  it('shows what braille has no sign for as its number', () => {
    for (const [character, number] of [
      ['😀', '[U+1F600]'],
      ['中', '[U+4E2D]'],
      ['\u202e', '[U+202E]'],
      ['\ud83d', '[U+D83D]'],
    ]) {
      expect(toBraille(`a ${character} b`)).toBe(toBraille(`a ${number} b`));
    }
  });

  it('loses nothing of a very long word, or of a very long text', () => {
    expect(toBraille('x'.repeat(5000))).toBe('X'.repeat(5000));
    expect(toBraille('plan '.repeat(4000)).split('PLAN')).toHaveLength(4001);
  });

  it('leaves the process as it was', () => {
    expect(process.listenerCount('uncaughtException')).toBe(listeners);
  });
});

describe('the file', () => {
  it('has pages of 25 lines, of at most 40 cells each, with the number of the page in the last', () => {
    for (const page of pages) {
      expect(page).toHaveLength(26);
      expect(page.at(-1)).toBe('');
      expect(page[24]).toMatch(/^ +P?#[A-J]+$/);
      expect(page[24]).toHaveLength(40);
      expect(page.filter((line) => line.length > 40 || line !== line.trimEnd())).toEqual([]);
    }
    expect(text.map((page) => page[24]?.trim())).toEqual(text.map((_, index) => toBraille(String(index + 1))));
  });

  it('has none but the 64 characters of braille', () => {
    expect(written.replace(/[ -_]/g, '').replace(/\r\n\f?/g, '')).toBe('');
  });

  it('is the same the second time, and in another process', () => {
    const code = `
      import { createHash } from 'node:crypto';
      const { buildGraph } = await import('./src/plan/graph.ts');
      const { readContent } = await import('./src/source/read-content.ts');
      const { planDocumentView } = await import('./src/subjects/plans/plan-document.ts');
      const { brf } = await import('./src/publish/document-files.ts');
      const graph = buildGraph(readContent('${CONTENT}').entries);
      process.stdout.write(createHash('sha256').update(brf(planDocumentView(graph, graph.currentPlan))).digest('hex'));
    `;
    expect(brf(fixtureDocument())).toBe(written);
    const other = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
    expect(other).toBe(createHash('sha256').update(written).digest('hex'));
  });
});

describe('the pages before the text', () => {
  it('have the title in the middle, whether the plan runs, and that no transcriber has read it', () => {
    const [first = []] = pages;
    expect(first[0]).toBe(`            ${toBraille('Safer Fens Plan')}`);
    const said = first.join(' ').replace(/ +/g, ' ');
    expect(said).toContain(toBraille('This plan was for 2024.'));
    expect(said).toContain(toBraille('No transcriber has read it.'));
    expect(first[24]?.trim()).toBe('P#A');
  });

  it('list the parts with the pages on which they are', () => {
    const entries = pages.slice(0, pages.length - text.length).flatMap((page) => page.filter((line) => /"{2,} #[A-J]+$/.test(line)));
    expect(entries.length).toBeGreaterThan(15);
    for (const part of ['Delivery plan', 'Street safety', 'Glossary']) {
      const entry = entries.find((line) => line.trim().startsWith(`${toBraille(part)} "`));
      const number = entry?.split(' ').at(-1);
      const page = text.find((each) => each[24]?.trim() === number);
      expect(page?.map((line) => line.trim())).toContain(toBraille(part));
    }
  });

  it('are not there where the document is a sheet: the text follows the title on the first page', () => {
    const [first = []] = brf({ ...view, opening: 'sheet', parts: view.parts.slice(0, 1) }).split('\f');
    expect(first).toContain(`            ${toBraille('Safer Fens Plan')}\r\n`);
    expect(first).toContain(toBraille('How the partners make'));
    expect(first).not.toContain(toBraille('Contents'));
    expect(first).toContain('#A');
  });
});

describe('the layout', () => {
  it('centres parts on new pages, begins headings in cell 5, and deeper ones in cell 7', () => {
    expect(text.some((page) => page[0] === `             ${toBraille('Delivery plan')}`)).toBe(true);
    expect(lines).toContain(`    ${toBraille('Street safety')}`);
    expect(lines).toContain(`      ${toBraille('Why it matters')}`);
  });

  it('begins paragraphs in cell 3, and further lines in cell 1', () => {
    const start = lines.indexOf(lines.find((line) => line.startsWith(`  ${toBraille('1.1 The Fens')}`)) ?? '');
    expect(lines[start]).toMatch(/^ {2}#A4A /);
    expect(lines[start + 1]).toMatch(/^\S/);
  });

  it('begins items of lists in cell 1, of lists within them in cell 3', () => {
    expect(after(`_4 ${toBraille('Towns')}`, 3)).toEqual([
      `_4 ${toBraille('Villages')}`,
      `  ${toBraille('1. Near')}`,
      `  ${toBraille('2. Far')}`,
    ]);
  });

  it('tells a table as a list with labels', () => {
    const start = lines.indexOf(toBraille('Table: Actions: Streets'));
    expect(
      lines
        .slice(start + 1)
        .filter(Boolean)
        .slice(0, 2),
    ).toEqual([toBraille('No.: 1.1'), `  ${toBraille('Action: Put up lights in Station Road')}`]);
  });

  it('ends no page with a heading or the caption of a table', () => {
    const opening = passagesOf(documentNodes(view), (address) => address, wordsIn('en-GB'))
      .filter((passage) => passage.type === 'heading' || passage.text.startsWith('Table'))
      .map((passage) => toBraille(passage.text));
    const last = text.map((page) =>
      page
        .slice(0, 24)
        .findLast((line) => line !== '')
        ?.trim(),
    );
    expect(last.filter((line) => line && opening.includes(line))).toEqual([]);
    expect(text.filter(([first]) => first === '')).toEqual([]);
  });
});

describe('lines and pages', () => {
  it('divide words after hyphens and slashes, but no numbers, dashes or minus signs', () => {
    const before = 'X'.repeat(34);
    expect(wrapCells(`${before} ANTI-SOCIAL`, 0, 0)).toEqual([`${before} ANTI-`, 'SOCIAL']);
    expect(wrapCells(`${before} AB_/CDEFG`, 0, 0)).toEqual([`${before} AB_/`, 'CDEFG']);
    expect(wrapCells(`${before} #BD-#BE`, 0, 0)).toEqual([before, '#BD-#BE']);
    expect(wrapCells(`${before} AB,-CDE`, 0, 0)).toEqual([before, 'AB,-CDE']);
  });

  it('cut a word that no line can hold, with dot 5 where it goes on', () => {
    const cut = wrapCells('X'.repeat(5000), 2, 0);
    expect(cut.every((line) => line.length <= 40)).toBe(true);
    expect(cut.slice(0, -1).every((line) => line.endsWith('"'))).toBe(true);
    expect(cut.map((line) => line.trim().replace('"', '')).join('')).toBe('X'.repeat(5000));
  });

  it('keep three cells free beside what is in the middle', () => {
    for (const line of centre('WORD '.repeat(30))) {
      expect(line.length).toBeLessThanOrEqual(37);
      expect(line).toMatch(/^ {3}/);
    }
  });

  it('move a heading to the next page when nothing of its text fits below it', () => {
    const filler: Block = { lines: Array<string>(22).fill('X') };
    const heading: Block = { lines: ['    HEAD'], above: true, opens: true };
    const body: Block = { lines: ['  ONE', 'TWO', 'THREE', 'FOUR'] };
    const { pages: made, pageOf } = paginate([filler, heading, body]);
    expect(made.map((page) => page.length)).toEqual([22, 5]);
    expect(pageOf.get(heading)).toBe(1);
  });

  it('leave no single line of a paragraph on a page', () => {
    const lengths = (before: number) =>
      paginate([{ lines: Array<string>(before).fill('X') }, { lines: ['A', 'B', 'C', 'D'] }]).pages.map((page) => page.length);
    expect(lengths(20)).toEqual([24]);
    expect(lengths(21)).toEqual([23, 2]);
    expect(lengths(22)).toEqual([24, 2]);
    expect(lengths(23)).toEqual([23, 4]);
  });
});
