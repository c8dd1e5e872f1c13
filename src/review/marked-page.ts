/**
 * One page before and after, with the words marked that are not in both, and without what stayed: first whole blocks are compared
 * (a row, a paragraph), so that an inserted one is one change, and then the words of those that are not the same.
 */
import { alike } from './alike.ts';
import { classOf, type Element, elementsIn, isElement, type Node, parse, write } from './markup.ts';

/** The size of a file that is offered: “12 pages, 85 kB”. */
const isSize = ({ children }: Element) => children.some((child) => !isElement(child) && /\d [kM]B\s*$/.test(child));

/** Parts of a page that are no part of what it says: its foot with the date, the way to its neighbours, what search reads. */
const isFurniture = (element: Element) =>
  element.attributes.has('hidden') ||
  (classOf(element) === 'meta' && isSize(element)) ||
  (element.name === 'footer' && classOf(element).includes('about')) ||
  (element.name === 'nav' && classOf(element).includes('pager'));

const without = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (!isElement(node)) return [node];
    return isFurniture(node) ? [] : [{ ...node, children: without(node.children) }];
  });

/** What a page says: its main part, without its furniture. */
export const saidOn = (html: string): Node[] => without(elementsIn(parse(html), 'main')[0]?.children ?? []);

/** Elements that hold blocks, and in which what stayed can be left out. The others are shown whole, or not at all. */
const HOLDS_BLOCKS = new Set('div section article details figure blockquote ul ol dl table tbody main header footer nav'.split(' '));
const BLOCKS = new Set([...HOLDS_BLOCKS, ...'p li dt dd tr td th h1 h2 h3 h4 h5 h6 caption figcaption summary thead tfoot'.split(' ')]);
const holdsBlocks = (node: Node): node is Element =>
  isElement(node) && HOLDS_BLOCKS.has(node.name) && node.children.some((child) => isElement(child) && BLOCKS.has(child.name));

/** A word as it is read, and where it stands. A drawing is one. */
interface Word {
  said: string;
  /** The place of its text, or of the drawing, in the order of reading. */
  place: string;
  /** Its number among the words of its text. */
  at: number;
}
interface Block {
  key: string;
  words: Word[];
}

const isPicture = ({ name }: Element) => name === 'svg' || name === 'img';
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** The words of a page in blocks. Texts are known by their place: two may be alike. */
class Reading {
  readonly blocks: Block[] = [];
  /** The texts in which a word is not in both. */
  readonly marked = new Map<string, Set<number>>();
  /** The texts beside which something stands on the other side. */
  readonly near = new Set<string>();
  private words: Word[] = [];
  private texts = 0;

  constructor(nodes: readonly Node[]) {
    this.read(nodes);
    this.end();
  }

  private end() {
    if (this.words.length > 0) this.blocks.push({ key: this.words.map(({ said }) => said).join(' '), words: this.words });
    this.words = [];
  }

  private read(nodes: readonly Node[]) {
    for (const node of nodes) {
      const place = String(this.texts++);
      if (!isElement(node)) this.words.push(...wordsOf(node).map((said, at) => ({ said, place, at })));
      else if (isPicture(node)) this.words.push({ said: write([node]), place, at: 0 });
      else {
        const isBlock = BLOCKS.has(node.name);
        if (isBlock) this.end();
        this.read(node.children);
        if (isBlock) this.end();
      }
    }
  }

  /** Keeps a block in sight, so that it can be seen where the other side has something. */
  stay(block: Block | undefined) {
    for (const { place } of block?.words ?? []) this.near.add(place);
  }

  mark(words: readonly Word[]) {
    for (const { place, at } of words) this.marked.set(place, (this.marked.get(place) ?? new Set()).add(at));
  }
}

/** Where fewer words than these of a block stayed, it was written anew, and is marked as a whole. */
const TOO_FEW = 0.3;

/** Marks the words of two runs of blocks that stand in the place of each other. */
function compareRuns(before: Reading, after: Reading, was: readonly Block[], is: readonly Block[]) {
  const [old, now] = [was.flatMap(({ words }) => words), is.flatMap(({ words }) => words)];
  const words = alike(
    old.map(({ said }) => said),
    now.map(({ said }) => said),
  );
  const stayed = words.before.filter(Boolean).length;
  // A block that only gained words has none that is marked, and is to be seen all the same.
  for (const block of was) before.stay(block);
  for (const block of is) after.stay(block);
  const anew = stayed < TOO_FEW * Math.max(old.length, now.length);
  before.mark(old.filter((_, index) => anew || !words.before[index]));
  after.mark(now.filter((_, index) => anew || !words.after[index]));
}

function compare(before: Reading, after: Reading) {
  const same = alike(
    before.blocks.map(({ key }) => key),
    after.blocks.map(({ key }) => key),
  );
  let [a, b] = [0, 0];
  while (a < before.blocks.length || b < after.blocks.length) {
    const [fromA, fromB] = [a, b];
    while (a < before.blocks.length && !same.before[a]) a++;
    while (b < after.blocks.length && !same.after[b]) b++;
    compareRuns(before, after, before.blocks.slice(fromA, a), after.blocks.slice(fromB, b));
    if (fromA === a && fromB < b) before.stay(before.blocks[a - 1] ?? before.blocks[a]);
    if (fromB === b && fromA < a) after.stay(after.blocks[b - 1] ?? after.blocks[b]);
    a++;
    b++;
  }
}

const element = (name: string, attributes: [string, string][], children: Node[]): Element => ({
  name,
  attributes: new Map(attributes),
  children,
});

/** A text with its marked words in elements: words next to each other in one. */
function markText(text: string, marked: ReadonlySet<number>, mark: 'ins' | 'del'): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  let run: string[] = [];
  const end = () => {
    const [, words = '', space = ''] = /^(.*?)(\s*)$/s.exec(run.join('')) ?? [];
    if (words) nodes.push(element(mark, [], [words]), space);
    run = [];
  };
  for (const piece of text.split(/(\s+)/)) {
    if (!piece.trim()) (run.length > 0 ? run : nodes).push(piece);
    else if (marked.has(at++)) run.push(piece);
    else {
      end();
      nodes.push(piece);
    }
  }
  end();
  return nodes;
}

/** Never written: `write` leaves its children alone. */
const NEAR = 'near';

/** The tree with marks, in the order in which `Reading` read it. */
function markAll(nodes: readonly Node[], reading: Reading, mark: 'ins' | 'del', count = { texts: 0 }): Node[] {
  return nodes.flatMap((node): Node[] => {
    const place = String(count.texts++);
    const here = reading.marked.get(place);
    const kept = (node: Node) => (reading.near.has(place) ? element(NEAR, [], [node]) : node);
    if (!isElement(node)) return here ? markText(node, here, mark) : [kept(node)];
    if (isPicture(node)) return [here ? element(mark, [['class', 'picture']], [node]) : kept(node)];
    return [{ ...node, children: markAll(node.children, reading, mark, count) }];
  });
}

const MARKS = new Set(['ins', 'del', NEAR]);
const isMarked = (node: Node): boolean => isElement(node) && (MARKS.has(node.name) || node.children.some(isMarked));
/** The level of a heading; of all else, one below all. */
const levelOf = (node: Node) => (isElement(node) && /^h[1-6]$/.test(node.name) ? Number(node.name[1]) : 7);

/** The heading that something stands under, and those that this one stands under, but for the title of the page. */
function headingsAbove(before: readonly Node[]): Node[] {
  const found: Node[] = [];
  let lowest = 7;
  for (const node of before.toReversed()) {
    if (levelOf(node) >= lowest || lowest <= 2) continue;
    lowest = levelOf(node);
    found.push(node);
  }
  return found;
}

/** What a list, a table or a part that opens is not understood without. */
const isHead = (node: Node) => isElement(node) && /^(summary|caption|thead)$/.test(node.name);
const isBlank = (node: Node) => !isElement(node) && node.trim() === '';

/** What is said in the place of what was left out, where a list or a table asks for an element of its own. */
function gap(parent: string): Node {
  const said = element('span', [['class', 'gap']], ['[…]']);
  if (parent === 'ul' || parent === 'ol') return element('li', [['class', 'left-out']], [said]);
  if (parent === 'dl') return element('div', [], [element('dt', [], [said]), element('dd', [], [])]);
  if (parent === 'table' || parent === 'tbody') return element('tr', [], [element('td', [['colspan', '99']], [said])]);
  return element('p', [], [said]);
}

/** What is left out in part. A fact stays with its name. */
const isOpen = (node: Node, parent: string): node is Element => holdsBlocks(node) && !(node.name === 'div' && parent === 'dl');

/** What changed, with the heading above it and a neighbour on each side. */
function changesIn(nodes: readonly Node[], parent: string): Node[] {
  const solid = nodes.filter((node) => !isBlank(node));
  const keeps = new Set(solid.filter((node) => isMarked(node) || isHead(node)));
  solid.forEach((node, index) => {
    if (!isMarked(node)) return;
    for (const each of [solid[index - 1], solid[index + 1]]) if (each && !isOpen(each, parent)) keeps.add(each);
    for (const heading of headingsAbove(solid.slice(0, index))) keeps.add(heading);
  });
  const kept: Node[] = [];
  solid.forEach((node, index) => {
    const left = index > 0 && !keeps.has(solid[index - 1] ?? '');
    if (!keeps.has(node)) {
      if (!left) kept.push(gap(parent), ' ');
    } else if (isOpen(node, parent)) {
      const attributes = node.name === 'details' ? new Map([...node.attributes, ['open', '']]) : node.attributes;
      kept.push({ ...node, attributes, children: changesIn(node.children, node.name) }, ' ');
    } else kept.push(node, ' ');
  });
  return kept;
}

export interface MarkedPage {
  /** HTML of what changed. Empty where a side has nothing of it. */
  before: string;
  after: string;
}

/** True if two pages say the same: their words and their drawings. */
export function saySame(before: readonly Node[], after: readonly Node[]): boolean {
  const [old, now] = [new Reading(before), new Reading(after)];
  return old.blocks.length === now.blocks.length && old.blocks.every(({ key }, index) => key === now.blocks[index]?.key);
}

export function markedPage(before: readonly Node[], after: readonly Node[]): MarkedPage {
  const [old, now] = [new Reading(before), new Reading(after)];
  compare(old, now);
  return {
    before: write(changesIn(markAll(before, old, 'del'), 'main')),
    after: write(changesIn(markAll(after, now, 'ins'), 'main')),
  };
}
