/**
 * A document’s view -> the data that the template is given: its nodes, with links that lead somewhere, charts drawn,
 * and columns measured. Texts go to Typst as data, never as source, so that nothing in them is read as an instruction.
 */
import { summary } from '../../charts/chart-summary.ts';
import { theorySvg } from '../../charts/theory-svg.ts';
import { chartNodes } from '../../nodes/chart-nodes.ts';
import type { Document, Edition } from '../../nodes/document.ts';
import { type Content, type DocumentNode, paragraph, type Run, strong, wordsOf } from '../../nodes/nodes.ts';
import { wordsIn } from '../../words/words.ts';
import { chartPictures } from './chart-pictures.ts';
import { footnotesOf } from './footnotes.ts';
import { areLow, heightOfAll, isLowRow } from './heights.ts';
import { type Json, type Room, runWriter, shortAddress } from './input-runs.ts';
import { isWide, recordsOf } from './large-print.ts';
import { acrossPage, type Look, lookOf } from './look.ts';
import { qrCode } from './qr-code.ts';
import { CELL_INSET, columnWidths } from './table-layout.ts';
import { breakable, runningHeads } from './text-fit.ts';

type NodeOf<T extends DocumentNode['type']> = Extract<DocumentNode, { type: T }>;

/** What is lower than this share of a page is kept with its source, and a list of facts in one piece. */
const KEPT = 0.33;
/** So is a row of a table that is told as text. */
const RECORD = 0.65;
/** The caption of a table is not broken over two pages; a longer one is a paragraph above it. */
const CAPTION = 0.2;
/** What a heading takes from the height, with room around it, in sizes of the text. */
const HEADING = 5;
/** What the QR code takes from the width, in points. */
const BESIDE_CODE = 112;
/** What lists, notes and quotations take from the width of the page, in sizes of the text. */
const INDENT = 2.2;

/** The nodes of a document as JSON-able data. */
function nodeWriter(view: Document, nodes: readonly DocumentNode[], printable: (text: string) => string, look: Look) {
  const language = wordsIn(view.language);
  const { words, runs, once, led } = runWriter(view, nodes, printable, look);
  const { size } = look;
  const large = look.edition === 'large-print';
  const { notes, taken } = large ? { notes: new Map<DocumentNode, readonly Run[]>(), taken: new Set<DocumentNode>() } : footnotesOf(nodes);
  const at = (width: number, points = size.text): Room => ({ width, size: points });
  const inner = (width: number) => width - INDENT * size.text;
  /** Runs, or a list of them. */
  const content = (of: Content, { width, size: points }: Room): Json =>
    Array.isArray(of)
      ? runs(of, { width, size: points })
      : { items: of.items.map((each) => runs(each, { width: width - points, size: points })) };

  function headingJson({ level, runs: title, address, minor }: NodeOf<'heading'>): Json {
    const depth = Math.min(level, size.headings.length);
    const room = at(look.width, size.headings[depth - 1]);
    return { type: 'heading', level: depth, runs: runs(title, room), to: once(address), minor: minor ?? false };
  }

  function tableJson(node: NodeOf<'table'>, width: number, source: NodeOf<'source'> | undefined): Json {
    const widths = columnWidths(node, look, width);
    const cell = (of: Content, column: number) => content(of, at((widths[column] ?? 0) - 2 * CELL_INSET, size.table));
    return {
      type: 'table',
      whole: areLow(source ? [node, source] : [node], width, look),
      source: source && sourceRuns(source, width),
      caption: node.caption && words(node.caption, at(width, size.caption)),
      widths,
      numeric: node.columns.map(({ numeric }) => numeric ?? false),
      head: node.columns.map(({ head }, column) => cell(head, column)),
      rows: node.rows.map((row) => ({
        whole: isLowRow(row, widths, look),
        cells: node.columns.map((_, column) => cell(row[column] ?? [], column)),
      })),
    };
  }

  function chartJson({ chart }: NodeOf<'chart'>, width: number): Json[] {
    const shown = summary(chart, language);
    const said = paragraph(shown);
    const finding: DocumentNode = { type: 'paragraph', runs: [strong(chart.finding)], keep: true };
    // The heading above it and the finding stand on the page of the picture, and its caption if there is room.
    const left = look.height - heightOfAll([finding], width, look) - HEADING * size.text;
    const pictures = chartPictures(chart, look, printable, left, language);
    const isRoom = pictures.length === 1 && (pictures[0]?.height ?? left) + heightOfAll([said], width, look) < left;
    const caption = isRoom ? words(shown, at(width, size.caption)) : undefined;
    const pieces = pictures.map(({ svg, width: wide }): Json => ({ svg, width: Math.min(wide, width) }));
    const alt = printable(language.charts.alternative({ finding: chart.finding, summary: shown }));
    const figures: Json[] = pieces.length > 0 ? [{ type: 'figure', pieces, alt, caption }] : [];
    const missing = paragraph(language.charts.tooLarge);
    const below = [...(caption ? [] : [said]), ...(pictures.length > 0 ? [] : [missing])];
    return [...nodesJson([finding], width), ...figures, ...nodesJson([...below, ...chartNodes(chart, language)], width)];
  }

  /** On a page of its own, which lies on its side. In large print its words would be too small: the list says the same. */
  function diagramJson({ picture, alt }: NodeOf<'diagram'>): Json[] {
    if (large) return [];
    const fit = (_: string, value: unknown) => (typeof value === 'string' ? printable(value) : value);
    const drawn = theorySvg(JSON.parse(JSON.stringify(picture, fit)), 'wide');
    const { width, height } = acrossPage(look);
    const scale = Math.min(width / drawn.width, height / drawn.height);
    return [{ type: 'figure', across: true, pieces: [{ svg: drawn.alone(), width: drawn.width * scale }], alt: printable(alt) }];
  }

  const sourceRuns = (node: NodeOf<'source'>, width: number) => runs(node.runs, at(width, size.small));

  function nodeJson(node: DocumentNode, width: number, source?: NodeOf<'source'>): Json[] {
    switch (node.type) {
      case 'heading':
        return [headingJson(node)];
      case 'paragraph': {
        const footnote = notes.get(node);
        return [
          {
            type: 'paragraph',
            number: node.number && printable(node.number),
            runs: runs(node.runs, at(node.number ? inner(inner(width)) : width)),
            to: once(node.address),
            // “… work towards:” does not end a page, when the list is on the next.
            keep: (node.keep || wordsOf(node.runs).endsWith(':')) && areLow([node], width, look, KEPT),
            footnote: footnote && runs(footnote, at(width, size.small)),
          },
        ];
      }
      case 'list': {
        const room = node.plain ? width : inner(width);
        return [
          {
            type: 'list',
            ordered: node.ordered,
            plain: node.plain ?? false,
            start: node.start ?? 1,
            items: node.items.map((item) => ({ whole: areLow(item, room, look, RECORD), nodes: nodesJson(item, room) })),
          },
        ];
      }
      case 'facts': {
        const items = node.items.map(({ label, content: said, address }) => ({
          label: words(label, at(inner(width))),
          content: content(said, at(inner(width))),
          to: once(address),
        }));
        return [{ type: 'facts', whole: areLow([node], width, look, KEPT), items }];
      }
      case 'note':
        return [
          {
            type: 'note',
            whole: areLow([node], width, look),
            label: words(node.label, at(inner(width))),
            nodes: nodesJson(node.nodes, inner(width)),
          },
        ];
      case 'quote':
        return [{ type: 'quote', nodes: nodesJson(node.nodes, inner(width)) }];
      case 'source':
        return [{ type: 'source', runs: sourceRuns(node, width) }];
      case 'table': {
        const above = [paragraph([strong(node.caption ?? '')])];
        if (areLow(above, width, look, CAPTION)) return [tableJson(node, width, source)];
        return [...nodesJson(above, width), tableJson({ ...node, caption: undefined }, width, source)];
      }
      case 'chart':
        return chartJson(node, width);
      case 'diagram':
        return diagramJson(node);
    }
  }

  /** The head of a table is not broken, and stands on every page of it. */
  const fits = (node: NodeOf<'table'>, width: number): boolean =>
    !(large && isWide(node)) &&
    isLowRow(
      node.columns.map(({ head }) => head),
      columnWidths(node, look, width),
      look,
    );

  /** A source stays with what it speaks for: within a table, and otherwise in one block with what stands above it. */
  function nodesJson(list: readonly DocumentNode[], width: number): Json[] {
    const fitting = list.flatMap((node) => (node.type === 'table' && !fits(node, width) ? recordsOf(node) : [node]));
    const left = fitting.filter((node) => !taken.has(node));
    const hold = (node: DocumentNode | undefined, source: DocumentNode | undefined): boolean => {
      if (!node || source?.type !== 'source' || node.type === 'heading' || node.type === 'source') return false;
      return node.type === 'table' ? areLow([source], width, look, CAPTION) : areLow([node, source], width, look, KEPT);
    };
    /** A heading goes with its paragraph, but Typst leaves it behind where the paragraph has a footnote that does not fit. */
    const leads = (index: number): boolean => {
      const [node, next, afterNext] = left.slice(index, index + 3);
      const isPair =
        node?.type === 'heading' && node.level > 1 && next?.type === 'paragraph' && notes.has(next) && afterNext?.type !== 'source';
      return isPair && areLow([node, next], width, look, KEPT);
    };
    return left.flatMap((node, index): Json[] => {
      const after = left[index + 1];
      if (hold(left[index - 1], node) || (index > 0 && leads(index - 1))) return [];
      if (after && leads(index)) return [{ type: 'together', nodes: [...nodeJson(node, width), ...nodeJson(after, width)] }];
      if (after?.type !== 'source' || !hold(node, after)) return nodeJson(node, width);
      if (node.type === 'table') return nodeJson(node, width, after);
      return [{ type: 'together', nodes: [...nodeJson(node, width), ...nodeJson(after, width)] }];
    });
  }
  return () => ({ nodes: nodesJson(nodes, look.width), places: [...led] });
}

/** Language and region, as Typst takes them. */
function languageOf({ language }: Document) {
  const [code, region] = language.split('-');
  return { code, region };
}

/** All that the template needs, as JSON-able data. `printable` makes a text fit for the font. */
export function typstInput(view: Document, edition: Edition, printable: (text: string) => string): Json {
  const look = lookOf(view, edition);
  const nodes = view.nodes;
  const fitted = (value: string, size: number) => breakable(printable(value), look.width - BESIDE_CODE, size);
  const parts = nodes.flatMap((node) => (node.type === 'heading' && node.level === 1 ? [wordsOf(node.runs)] : []));
  const { title, subtitle, author, subject, origin, status, lastRecordText, address, stillTrue, place, contact } = view;
  const { print } = wordsIn(view.language);
  const pageNumber = print.pdf.page<{ count: string }>({ page: { count: 'page' }, last: { count: 'last' } });
  const stillTrueWords = print.stillTrue({ at: shortAddress(stillTrue) });
  return {
    title: fitted(title, look.size.title),
    subtitle: fitted(subtitle, look.size.subtitle),
    origin: fitted(origin, look.size.imprint),
    status: fitted(status, look.size.imprint),
    knownOn: fitted(print.pdf.knownOn[view.opening](lastRecordText), look.size.imprint),
    contact: fitted(contact, look.size.imprint),
    address,
    shortAddress: fitted(shortAddress(address), look.size.imprint),
    stillTrue: printable(stillTrueWords.map((piece) => (typeof piece === 'string' ? piece : piece.at)).join('')),
    place,
    qrCode: qrCode(place),
    qrCodeWords: printable(print.pdf.qrCode(place)),
    contents: printable(print.contents),
    // The words of the foot, and the two numbers that Typst counts.
    pageNumber: pageNumber.map((piece) => (typeof piece === 'string' ? printable(piece) : { ...piece })),
    plainTitle: printable(title),
    author: printable(author),
    subject: printable(subject),
    language: languageOf(view),
    brand: view.brand,
    date: view.lastRecord.split('-').map(Number),
    opening: view.opening,
    // A document of one part has its sections at the first level: they do not begin pages.
    partsBeginPages: view.opening === 'cover' && view.hasParts,
    ...runningHeads(printable(title), parts.map(printable), look),
    look: { ...look, size: { ...look.size, headings: [...look.size.headings] } },
    ...nodeWriter(view, nodes, printable, look)(),
  };
}
