/** The document as plain text: what a reader of it sees, line by line. */
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../../../src/nodes/nodes.ts';
import { link, paragraph, text } from '../../../../src/nodes/nodes.ts';
import { plainText } from '../../../../src/publish/document-files.ts';
import { passagesOf } from '../../../../src/render/text/passages.ts';
import type { DocumentView } from '../../../../src/subjects/documents/document-view.ts';
import { wordsIn } from '../../../../src/words/words.ts';
import { fixtureDocument } from '../fixture.ts';

const view = fixtureDocument();
const written = plainText(view);
const lines = written.split('\n');

/** The lines from one to the next empty one. */
const passageFrom = (start: string) => {
  const first = lines.indexOf(start);
  return lines.slice(first, lines.indexOf('', first));
};

describe('the lines', () => {
  it('are at most 72 characters long, with no spaces at their ends', () => {
    expect(lines.filter((line) => (Array.from(line).length > 72 && !line.includes('://')) || line !== line.trimEnd())).toEqual([]);
    expect(lines.length).toBeGreaterThan(300);
  });

  it('hold no characters but text, and end in one line break', () => {
    expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u2066]/u);
    expect(written).toMatch(/[^\n]\n$/);
  });

  it('are the same the second time', () => {
    expect(plainText(fixtureDocument())).toBe(written);
  });

  it.each([1, 71, 72, 73, 5000])('cut a word of %i letters, and lose none of them', (length) => {
    const cut = plainText({ ...view, parts: [], contact: 'x'.repeat(length) }).split('\n');
    expect(cut.filter((line) => line.length > 72)).toEqual([]);
    expect(cut.filter((line) => /^x+$/.test(line)).join('')).toBe('x'.repeat(length));
  });
});

describe('an address', () => {
  const page = `https://fens.example/plan/${'a-long-path/'.repeat(8)}`;
  const withAddresses: DocumentView = {
    ...view,
    parts: [],
    address: page,
    contact: `Write to ${'a.'.repeat(40)}b@fens.example, or see www.${page.slice(8)}.`,
  };
  const said = plainText(withAddresses).split('\n');

  it('stays in one piece, however long it is, so that it can be clicked and copied', () => {
    expect(page.length).toBeGreaterThan(72);
    expect(said).toContain(page);
    expect(said).toContain(`${'a.'.repeat(40)}b@fens.example, or see`.split(' ')[0]);
    expect(said).toContain(`www.${page.slice(8)}.`);
  });
});

describe('what stands first', () => {
  it('is the title, whose plan it is, whether it runs, the day, the address and how to ask', () => {
    expect(written.slice(0, written.indexOf('Contents')).trim().split('\n\n')).toEqual([
      '===============\nSafer Fens Plan\n===============',
      'Fens Community Safety Partnership',
      'This plan was for 2024. Those years are over. It is the latest plan on\nthis site.',
      'The latest source or report in it is of 10 January 2025.',
      'On the web: https://safer-fens.example/plan/plans/safer-fens-2024/',
      'Is this still true?\nhttps://safer-fens.example/plan/check/safer-fens-2024/#2025-01-10.plan',
      'Ask the council for large print. Telephone: 01632 960000. Textphone:\n18001 01632 960000.',
    ]);
  });

  it('is followed by a list of contents, which a sheet does without', () => {
    expect(passageFrom('The plan at a glance')).toEqual(expect.arrayContaining(['Priorities', '  Street safety', 'Glossary', 'Sources']));
    expect(plainText({ ...view, opening: 'sheet' })).not.toContain('Contents\n===');
  });
});

describe('the structure', () => {
  it.each([
    ['a part', 'Delivery plan\n============='],
    ['what is in it', 'Street safety\n-------------'],
    ['a section', 'Why it matters\n~~~~~~~~~~~~~~'],
    ['a question', 'Support\n.......'],
  ])('underlines the heading of %s', (_, heading) => {
    expect(written).toContain(`\n\n${heading}\n\n`);
  });

  it('keeps the numbers of paragraphs, and addresses of the web but not of the site', () => {
    expect(passageFrom('1.1 The Fens are calm, and mostly flat. See street safety and the report')).toEqual([
      '1.1 The Fens are calm, and mostly flat. See street safety and the report',
      '(https://fens.example/report).',
    ]);
  });

  it('tells a number to call once', () => {
    const nodes: DocumentNode[] = [paragraph([link({ label: '0808 2000 247', address: 'tel:08082000247' }), ...text(' Helpline')])];
    expect(passagesOf(nodes, (address) => address, wordsIn('en-GB'))).toEqual([
      expect.objectContaining({ text: '0808 2000 247 Helpline' }),
    ]);
  });

  it('indents lists', () => {
    expect(passageFrom('• Towns')).toEqual(['• Towns', '• Villages', '  1. Near', '  2. Far']);
  });

  it('tells a table of two columns in pairs', () => {
    expect(passageFrom('Table (Place: People)')).toEqual(['Table (Place: People)', 'March: 22000', 'Wisbech: 31000']);
  });

  it('tells other tables as records', () => {
    const start = lines.indexOf('Table: Actions: Streets');
    expect(lines.slice(start + 2, lines.indexOf('', start + 2))).toEqual([
      'No.: 1.1',
      '  Action: Put up lights in Station Road',
      '  How success is measured:',
      '    • Lights are on',
      '    • Fewer complaints',
      '  Owner: Fens Council',
      '  Due: 31 December 2024',
      '  Status: Complete',
    ]);
  });

  it('tells a chart in words and figures', () => {
    expect(passageFrom('Chart: Most people agree that street safety is a priority. Figures for 1').join(' ')).toContain(
      'Street safety (80%)',
    );
    expect(written).toContain('\nStreet safety: 80%\nSomething else: Not in the text that we hold\n');
  });

  it('marks notes and sources', () => {
    expect(written).toContain('\n\nNote: The picture is lost.\n\n');
    expect(written).toContain('\n\nSource: Safer Fens Plan (April 2024), page 2\n');
  });

  it('names no page where there are none', () => {
    expect(written).toContain('See “How lights help”.');
  });
});

describe('passages', () => {
  const passages = (...nodes: DocumentNode[]) => passagesOf(nodes, (address) => address, wordsIn('en-GB'));

  it('indent what belongs to a note', () => {
    const nodes: DocumentNode = { type: 'note', label: 'Notes', nodes: [paragraph('One.'), paragraph('Two.')] };
    expect(passages(nodes).map((passage) => ['depth' in passage && passage.depth, passage.text])).toEqual([
      [0, 'Notes: One.'],
      [1, 'Two.'],
    ]);
  });

  it('say an address once', () => {
    const said = (label: string, address: string) => passages(paragraph([link({ label, address })]))[0]?.text;
    expect(said('fens.example/report', 'https://fens.example/report')).toBe('fens.example/report');
    expect(said('help@fens.example', 'mailto:help@fens.example')).toBe('help@fens.example');
    expect(said('the report', 'https://fens.example/report')).toBe('the report (https://fens.example/report)');
    expect(said('the plan', '/plans/safer-fens-2024/')).toBe('the plan');
  });

  it('show marks that turn the direction of writing, and halves of a character, as numbers', () => {
    expect(passages(paragraph('a\u202eb\u0007\ud83d'))[0]?.text).toBe('a[U+202E]b[U+0007][U+D83D]');
    expect(passages(paragraph('שלום 😀'))[0]?.text).toBe('שלום 😀');
  });

  it('leave nothing empty', () => {
    expect(passages(paragraph([]), { type: 'heading', level: 2, runs: text('') })).toEqual([]);
  });
});
