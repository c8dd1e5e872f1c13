/**
 * About how high a page for other sites will be, so that a snippet can say it: a frame cannot ask its content. Letters are those
 * of the reader’s device, some wider than ours, so it errs to the high side by a little; a test holds it against a browser.
 * Sizes are those of `styles/embed.scss`, in px.
 */
import { summary } from '../../charts/chart-summary.ts';
import { drawing } from '../../charts/drawing.ts';
import { textWidth } from '../../charts/text-width.ts';
import { citationText } from '../../nodes/links.ts';
import { type Content, type Run, textsOf, wordsOf } from '../../nodes/nodes.ts';
import { entryFacts, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';

/** What of a page stands around its nodes. */
export interface AroundNodes {
  title: string;
  /** Lines above the title: the way out of the page, and whom to call. */
  exit?: string | undefined;
  help?: { title: string; items: readonly { label: string; for?: string }[] } | undefined;
  /** Sentences on where it is from: above the nodes, and below them. */
  before: readonly Run[][];
  after: readonly Run[][];
}

const SIZE = 16;
const LINE = 20;
const SMALL_LINE = 24;
const BELOW = 12;
/** Below an item of a list; the room below the last one and below the list are one. */
const BELOW_ITEM = 6.4;
/** Within charts, and below the box with help. */
const WIDE_GAP = 16;
/** Of the body of the page: at its sides, above and below. */
const EDGE = { side: 12, top: 8, end: 4 };
/** Texts are not wider than this. */
const MEASURE = 42 * SIZE;
/** A little too high is a little empty; too low is a scroll bar. The fewer words fit in a line, the less is known of where it ends. */
const spareIn = (frame: number): number => (frame < 400 ? 1.13 : 1.05);
/** How much wider than ours the letters of a device may be. */
const WIDER = 1.07;
const HEADINGS: Record<number, { size: number; line: number; above: number; below: number }> = {
  1: { size: 22.4, line: 1.15, above: 2.3, below: 11.2 },
  2: { size: 18.4, line: 1.2, above: 22.1, below: 7.4 },
};
const LOWER_HEADING = { size: 16, line: 1.25, above: 16, below: 6.4 };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const widths = { 400: new Map<string, number>(), 700: new Map<string, number>() };
/** The width of a text, letter by letter, so that no text has to be laid out. Pages say the same words again and again. */
function widthOf(text: string, weight: 400 | 700): number {
  const known = widths[weight].get(text);
  if (known !== undefined) return known;
  let width = 0;
  for (const letter of text) width += textWidth(letter, 1, weight);
  widths[weight].set(text, width * WIDER);
  return width * WIDER;
}

/** Lines that a text takes: between words, and after hyphens and slashes. */
function linesOf(text: string, width: number, size = SIZE, weight: 400 | 700 = 400): number {
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/\s+|(?<=[-/–])(?=\p{L})/u)) {
    const own = widthOf(word, weight) * size;
    const space = used > 0 ? widthOf(' ', weight) * size : 0;
    if (used > 0 && used + space + own > width) {
      lines += 1;
      used = own;
    } else used += space + own;
    if (used > width) lines += Math.ceil(used / width) - 1;
  }
  return lines;
}

/** Things side by side that wrap: the height of all rows. */
function rowsOf(widths: readonly number[], width: number, gap: number, line: number, between = 0): number {
  let rows = 1;
  let used = 0;
  let extra = 0;
  for (const own of widths) {
    if (used > 0 && used + gap + own > width) {
      rows += 1;
      used = own;
    } else used += (used > 0 ? gap : 0) + own;
    if (own > width) extra += Math.ceil(own / width) - 1;
  }
  return (rows + extra) * line + (rows - 1) * between;
}

const seen = (runs: readonly Run[]): Run[] => runs.filter(({ type }) => type !== 'unseen' && type !== 'aside');
const statuses = (runs: readonly Run[]): number => runs.filter(({ type }) => type === 'status').length;
const TAG = 16;

/** Text with what stands beside it on lines of its own. */
function runsHeight(runs: readonly Run[], width: number, line = LINE, weight: 400 | 700 = 400): number {
  const inline = wordsOf(seen(runs));
  const asides = runs.flatMap((run) => (run.type === 'aside' ? [linesOf(wordsOf(run.runs), width) * SMALL_LINE + 2.4] : []));
  const breaks = runs.filter(({ type }) => type === 'break').length;
  return (inline.trim() ? linesOf(inline, width, SIZE, weight) + breaks : 0) * line + sum(asides);
}

const contentHeight = (content: Content, width: number): number =>
  Array.isArray(content)
    ? runsHeight(content, width)
    : sum(textsOf(content).map((runs) => runsHeight(runs, width - 20.8) + BELOW_ITEM)) + BELOW - BELOW_ITEM;

const small = (runs: readonly Run[], width: number): number => runsHeight(runs, width, SMALL_LINE) + 6 + BELOW;

function itemHeight([first, ...others]: readonly PageNode[], width: number, words: Words): number {
  const opens = first?.type === 'paragraph' && !first.look;
  const rest = opens ? others : first ? [first, ...others] : [];
  return (
    (opens ? runsHeight(first.runs, width) : 0) +
    sum(
      rest.map((node) =>
        node.type === 'paragraph' && node.look
          ? runsHeight(node.runs, width, SMALL_LINE) + 8.4
          : nodeHeight(node, width, words) - (BELOW - BELOW_ITEM),
      ),
    )
  );
}

function entriesHeight({ items, columns }: Extract<PageNode, { type: 'entries' }>, width: number): number {
  const each = items.map(({ number, label, note, cells }) => {
    const facts = entryFacts(columns, cells).map(({ name, inList, runs }) => {
      // Names that are for screen readers take no room.
      const own = `${inList === 'said' ? `${name}: ` : ''}${wordsOf(runs)}. `;
      return widthOf(own, 400) * SIZE + statuses(runs) * TAG;
    });
    const title = linesOf([number, label].filter(Boolean).join(' '), width) * LINE;
    return (
      title +
      (facts.length > 0 ? rowsOf(facts, width, SIZE, LINE) + 3.2 : 3.2) +
      (note ? runsHeight([{ type: 'text', value: note }], width, SMALL_LINE) : 0)
    );
  });
  return sum(each) + items.length * 17 + BELOW;
}

/** Pictures are drawn wide or narrow; a wide one shrinks to its column, a narrow one does not grow. */
const WIDE_PICTURE = 544;

function chartHeight({ chart, level = 4, isNarrow }: Extract<PageNode, { type: 'chart' }>, width: number, words: Words): number {
  const size = width >= WIDE_PICTURE && !isNarrow ? 'wide' : 'narrow';
  const picture = drawing(chart, size, words);
  const { size: letter, line } = HEADINGS[level] ?? LOWER_HEADING;
  const texts = [chart.subtitle, summary(chart, words)].map((each) => linesOf(each, Math.min(width, MEASURE)) * LINE);
  const notes = [...(chart.notes ?? []), chart.source, words.embeds.figures].map(
    (each) => linesOf(each, Math.min(width, MEASURE)) * SMALL_LINE + WIDE_GAP + 4,
  );
  const head = level === 1 ? 0 : linesOf(chart.finding, Math.min(width, MEASURE), letter, 700) * letter * line;
  return head + sum(texts) + sum(notes) + picture.height * Math.min(1, width / picture.width) + 4 * WIDE_GAP;
}

function nodeHeight(node: PageNode, whole: number, words: Words): number {
  const width = Math.min(whole, MEASURE);
  switch (node.type) {
    case 'heading': {
      const { size, line, above, below } = HEADINGS[node.level] ?? LOWER_HEADING;
      // What is above takes the place of the room below the last text.
      return linesOf(wordsOf(node.runs), whole, size, 700) * size * line + Math.max(0, above - BELOW) + below;
    }
    case 'paragraph':
      return node.look === 'aside' ? small(node.runs, width) : runsHeight(node.runs, width) + BELOW;
    case 'source':
      return small(node.runs, width);
    case 'citations':
      return small([{ type: 'text', value: node.of.map(citationText).join('; ') }], width - 60);
    case 'notes':
      return sum(node.items.map((runs) => small(runs, width)));
    case 'list': {
      if (node.look === 'counts') {
        const widths = node.items.map(([first]) => {
          const runs = first?.type === 'paragraph' ? first.runs : [];
          return widthOf(wordsOf(runs), 400) * SIZE + statuses(runs) * TAG;
        });
        return rowsOf(widths, width, 24, LINE, 4.8) + BELOW;
      }
      const rows = node.look === 'rows';
      const inside = rows ? whole : width - (node.plain ? 0 : 20.8);
      return (
        sum(node.items.map((item) => itemHeight(item, inside, words) + (rows ? 17 : BELOW_ITEM))) + (rows ? BELOW : BELOW - BELOW_ITEM)
      );
    }
    case 'facts':
      if (node.look === 'figures')
        return sum(node.items.map(({ label, content }) => linesOf(label, width, 24, 700) * 30 + contentHeight(content, width) + 8)) + BELOW;
      return (
        sum(
          node.items.map(
            ({ label, content }) => linesOf(label, width, SIZE, 700) * LINE + (contentHeight(content, width) * SMALL_LINE) / LINE + 6.4,
          ),
        ) + BELOW
      );
    case 'entries':
      return entriesHeight(node, whole);
    case 'note':
      return sum(node.nodes.map((each) => nodeHeight(each, Math.min(width, 40 * SIZE) - 37, words))) + 25.6 + BELOW;
    case 'quote':
      return sum(node.nodes.map((each) => nodeHeight(each, width - 20, words)));
    case 'chart':
      return chartHeight(node, whole, words);
    default:
      return 0;
  }
}

const looksOf = (node: PageNode | undefined) => (node?.type === 'heading' ? (HEADINGS[node.level] ?? LOWER_HEADING) : undefined);

/** The height of nodes that stand one below the other in a frame of this width. */
export function nodesHeight(nodes: readonly PageNode[], frame: number, words: Words): number {
  const each = nodes.map((node, index) => {
    // The room below a text is as much as that above a heading, but that below another heading is less.
    const [before, own] = [looksOf(nodes[index - 1]), looksOf(node)];
    const between = before && own ? Math.min(own.above, BELOW) - before.below : 0;
    return nodeHeight(node, frame - 2 * EDGE.side, words) + between;
  });
  return sum(each) * spareIn(frame);
}

/** The height of what stands around them. */
export function heightAround({ title, exit, help, before, after }: AroundNodes, frame: number): number {
  const width = frame - 2 * EDGE.side;
  const { size, line, above, below } = HEADINGS[1] ?? LOWER_HEADING;
  const helpWidth = Math.min(width, MEASURE) - 31.6;
  // What has a height of its own, however wide letters are.
  const fixed =
    EDGE.top +
    EDGE.end +
    (exit ? 39 : 0) +
    (help
      ? 18.8 +
        LINE +
        rowsOf(
          help.items.map((item) => (widthOf(item.label, 700) + (item.for ? widthOf(` ${item.for}`, 400) : 0)) * SIZE),
          helpWidth,
          20.8,
          28,
        ) +
        WIDE_GAP
      : 0);
  const texts =
    linesOf(title, width, size, 700) * size * line +
    above +
    below +
    sum([...before, ...after].map((runs) => runsHeight(runs, Math.min(width, MEASURE)) + BELOW));
  return fixed + texts * spareIn(frame);
}
