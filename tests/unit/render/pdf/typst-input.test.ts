/** What the template is given: texts as they are, links that lead somewhere, rows that may break. */
import { describe, expect, it } from 'vitest';
import { type DocumentNode, text } from '../../../../src/nodes/nodes.ts';
import { lookOf } from '../../../../src/render/pdf/look.ts';
import { columnWidths } from '../../../../src/render/pdf/table-layout.ts';
import { typstInput } from '../../../../src/render/pdf/typst-input.ts';
import { documentNodes, documentOf } from '../../../../src/subjects/documents/document-nodes.ts';
import { fixtureDocument } from '../fixture.ts';

const view = fixtureDocument();
const input = JSON.stringify(typstInput(documentOf(view), 'standard', (text) => text));
const nodes = documentNodes(view);

describe('typstInput', () => {
  it('keeps texts to the letter', () => {
    for (const text of ['#panic("x") $ x $ *bold* <script> @ref \u{1f600}', '#read("/etc/passwd") `raw` \\n // gone /* gone */ = none']) {
      expect(input.includes(JSON.stringify(text)) || input.includes(JSON.stringify(`: ${text}`)), text).toBe(true);
    }
  });

  it('leads links to what the document has to that place, and others to the site or the web', () => {
    const { places }: { places: string[] } = JSON.parse(input);
    const placeOf = (address: string) => places.indexOf(address);
    expect(placeOf('/glossary/a/#asb')).toBeGreaterThan(0);
    expect(input).toContain(
      `{"type":"link","place":${placeOf('/plans/safer-fens-2024/priorities/street-safety/')},"runs":[{"type":"text","value":"street safety"}]}`,
    );
    expect(input).toContain(
      '{"type":"link","url":"https://fens.example/report","runs":[{"type":"text","value":"the report"}]},{"type":"text","value":" (fens.example/report)"}',
    );
    expect(input).toContain(`{"type":"term","place":${placeOf('/glossary/a/#asb')},"runs":[{"type":"text","value":"ASB"}]}`);
    expect(input).toContain('"address":"https://safer-fens.example/plan/plans/safer-fens-2024/"');
  });

  it('puts whom to call at the top of a sheet, each number in one line and one tap', () => {
    const help = {
      items: [{ label: '0808 2000 247', address: 'tel:08082000247', for: 'Helpline' }],
      more: { label: 'More help', address: '/help/#abuse' },
    };
    const sheet = JSON.stringify(typstInput(documentOf({ ...view, opening: 'sheet', help }), 'standard', (text) => text));
    expect(sheet).toContain(
      '{"type":"link","url":"tel:08082000247","runs":[{"type":"text","value":"0808\u00a02000\u00a0247"}]},{"type":"text","value":" Helpline; "}',
    );
    expect(sheet).toContain('"url":"https://safer-fens.example/plan/help/#abuse"');
    expect(sheet.indexOf('tel:')).toBeLessThan(sheet.indexOf('"heading"'));
    expect(JSON.stringify(typstInput(documentOf({ ...view, help }), 'standard', (text) => text))).not.toContain('tel:');
  });

  it('gives every place to one node only', () => {
    const places = [...input.matchAll(/"type":"(?:heading|paragraph|target)"[^{}]*?"to":"([^"]+)"/g)].map(([, place]) => place);
    expect(new Set(places).size).toBe(places.length);
  });

  it('gives a diagram a page that lies on its side, as wide as that has room for; large print leaves it to the list', () => {
    const [, across] = /"type":"figure","across":true,"pieces":\[\{"svg":".*?","width":([\d.]+)/.exec(input) ?? [];
    // A4 on its side, without the margins.
    expect(Number(across)).toBeGreaterThan(500);
    expect(Number(across)).toBeLessThanOrEqual(842 - 2 * 68);
    const large = JSON.stringify(typstInput(documentOf(view), 'large-print', (text) => text));
    expect(large).not.toContain('"across"');
  });

  it('lets only very long rows break over two pages', () => {
    expect(input).toContain('"whole":true');
    expect(input).not.toContain('"whole":false');
  });
});

describe('documentNodes', () => {
  /** Not `toContain`: that would print the whole document. */
  const says = (part: string) => JSON.stringify(nodes).includes(part);

  it('has all parts in the order of reading', () => {
    const titles = nodes.flatMap((node: DocumentNode) =>
      node.type === 'heading' && node.level === 1 ? node.runs.flatMap((run) => ('value' in run ? run.value : [])) : [],
    );
    expect(titles).toEqual([
      'The plan at a glance',
      'Priorities',
      'Outcomes',
      'Delivery plan',
      'Measures',
      'Theories of change',
      'Consultation',
      'Chapters and appendices',
      'The partnership',
      'Glossary',
      'Sources',
    ]);
  });

  it('says below the summary that the years of the plan are over', () => {
    expect(nodes[2]).toMatchObject({ type: 'note', label: 'Please note', nodes: [{ runs: [{ value: expect.stringContaining('2024') }] }] });
  });

  it('keeps the numbers of paragraphs', () => {
    expect(nodes).toContainEqual(
      expect.objectContaining({ type: 'paragraph', number: '1.1', address: '/plans/safer-fens-2024/chapters/1-overview/#p1.1' }),
    );
  });

  it('tells progress reports under the table of actions', () => {
    expect(says('10 January 2025: Complete. The lights are on.')).toBe(true);
  });

  it('tells a theory of change in coded steps', () => {
    expect(says('"label":"A1","address":"/plans/safer-fens-2024/theories-of-change/streets/#streets-money"')).toBe(true);
    expect(says('Light in the station."},{"type":"text","value":" Leads to "},{"type":"link"')).toBe(true);
    expect(says('"address":"/plans/safer-fens-2024/theories-of-change/streets/#streets-lit","runs":[{"type":"text","value":"C1"}]')).toBe(
      true,
    );
  });

  it('names a stage where a step leads to all of it', () => {
    expect(says('The council pays."},{"type":"text","value":" Leads to "},{"type":"text","value":"everything under “What is done”"}')).toBe(
      true,
    );
  });

  it('leads from a priority to the very question that asked about it', () => {
    expect(JSON.stringify(nodes).split('/consultations/2024/#question-agree"')).toHaveLength(3);
  });
});

describe('columnWidths', () => {
  const look = lookOf({ orientation: 'portrait', opening: 'cover' }, 'standard');
  const widths = (heads: [head: string, width?: number][], rows: string[][]) =>
    columnWidths(
      {
        type: 'table',
        columns: heads.map(([head, width]) => ({ head: text(head), ...(width ? { width } : {}) })),
        rows: rows.map((row) => row.map(text)),
      },
      look,
      look.width,
    );
  const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);

  it('keeps the shares of a table that has room for all words', () => {
    expect(
      widths(
        [
          ['A', 3],
          ['B', 1],
        ],
        [['one', 'two']],
      ).map((width) => width / look.width),
    ).toEqual([0.75, 0.25]);
  });

  it('gives a column of dates one line, and no word less than it needs', () => {
    const [number = 0, , date = 0, ...others] = widths(
      [
        ['No.', 1],
        ['Action', 50],
        ['Due', 1],
        ['Owner', 1],
      ],
      [['1.10', 'Make the streets safer', '31 December 2024', 'Partnership']],
    );
    expect(date).toBeGreaterThan(80);
    expect(number).toBeGreaterThan(25);
    expect(Math.min(...others)).toBeGreaterThan(50);
  });

  it('gives what a column of short texts does not need to those that can use it', () => {
    const [words = 0, dashes = 0, ...others] = widths(
      [
        ['National', 3],
        ['County', 3],
        ['Indicators', 2],
        ['Work', 3],
      ],
      [['Reduce all recorded crime by fifteen per cent in the high crime areas of the nation over three years', '–', '–', '–']],
    );
    expect(words).toBeGreaterThan(look.width * 0.6);
    expect(dashes).toBeLessThan(look.width * 0.12);
    expect(Math.max(...others)).toBeLessThan(look.width * 0.16);
  });

  it('fills the width, whatever stands in the cells', () => {
    for (const long of ['', 'a', 'W'.repeat(5000), 'many words '.repeat(500)]) {
      expect(sum(widths([['A'], ['B', 2], ['C']], [[long, long, 'c']]))).toBeCloseTo(look.width, 3);
    }
  });
});
