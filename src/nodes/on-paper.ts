/** How paper says what only pages have: a part that is folded away lies open, a map is a list, a field for searching is nothing. */

import type { Words } from '../words/words.ts';
import {
  type Column,
  type Content,
  type DocumentNode,
  type Fact,
  link,
  noteList,
  paragraph,
  type Run,
  source,
  strong,
  text,
  textsOf,
  wordsOf,
} from './nodes.ts';
import type { AreaMap, Entries, PageNode } from './page-nodes.ts';

/** So many things, with so many letters together, are read in one line as easily as in a list. */
const IN_ONE_LINE = { things: 3, letters: 100 };

/** Few and short things as one text. Where one of them has a semicolon, nobody could tell where the next begins. */
function inOneLine(content: Content): Content {
  const texts = textsOf(content);
  const words = texts.map(wordsOf);
  const isShort = texts.length <= IN_ONE_LINE.things && words.join('').length <= IN_ONE_LINE.letters;
  return isShort && !words.some((each) => each.includes(';'))
    ? texts.flatMap((runs, index) => [...text(index > 0 ? '; ' : ''), ...runs])
    : content;
}

const plainRuns = (runs: readonly Run[]): Run[] =>
  runs.flatMap((run): Run[] => {
    if (run.type === 'status' || run.type === 'unseen') return run.runs;
    if (run.type === 'aside') return [...text(' '), ...plainRuns(run.runs)];
    return [run];
  });

const plainContent = (content: Content): Content => (Array.isArray(content) ? plainRuns(content) : { items: content.items.map(plainRuns) });

const isEmpty = (content: Content): boolean => textsOf(content).flat().length === 0;

const both = (label: string, fuller: string): Run[] => [strong(label), { type: 'break' }, ...text(fuller)];

/** Entries as a table: the number or the title of each leads to its page, or is the place of it. */
function entryTable({ caption, of, numbered, columns, items, isPlace = false }: Entries): DocumentNode {
  const name = (head: { name: string; width: number }): Column => ({ head: text(head.name), width: head.width });
  const place = (label: string, address: string): Run[] =>
    isPlace ? [{ type: 'target', address, runs: text(label) }] : [link({ label, address })];
  return {
    type: 'table',
    caption,
    columns: [...(numbered ? [name(numbered)] : []), name(of), ...columns],
    rows: items.map(({ number, label, fuller, address, cells }) => [
      ...(numbered ? [place(number ?? '', address), isPlace && fuller ? both(label, fuller) : text(label)] : [place(label, address)]),
      ...cells.map((cell, index) => (isEmpty(cell) ? text(columns[index]?.blank ?? '') : plainContent(cell))),
    ]),
  };
}

const areaList = ({ areas }: AreaMap): DocumentNode[] => [
  {
    type: 'list',
    ordered: false,
    items: areas.map((area) => [paragraph([link(area), ...text(area.figure === undefined ? '' : `: ${area.figure}`)])]),
  },
];

/** The same as paper says it. */
export function onPaper(nodes: readonly PageNode[], words: Words): DocumentNode[] {
  const inner = (all: readonly PageNode[]) => onPaper(all, words);
  return nodes.flatMap((node): DocumentNode[] => {
    switch (node.type) {
      case 'only':
        return node.medium === 'paper' ? inner(node.nodes) : [];
      case 'group':
      case 'region':
        return inner(node.nodes);
      case 'fold':
        return [{ ...paragraph([strong(node.label)]), keep: true } as DocumentNode, ...inner(node.nodes)];
      case 'entries':
        return [entryTable(node)];
      case 'stages':
      case 'drawing':
      case 'sign':
      case 'search':
      case 'choices':
        return [];
      case 'map':
        return node.besideList ? [] : areaList(node);
      case 'image':
        return noteList([node.alt], words, words.labels.picture);
      case 'notes':
        return noteList(node.items.map(plainRuns), words, node.label);
      case 'citations':
        return source(node.of, words);
      case 'list':
        return [{ ...node, items: node.items.map(inner) }];
      case 'note':
      case 'quote':
        return [{ ...node, nodes: inner(node.nodes) }];
      case 'facts':
        return [{ ...node, items: node.items.map((fact): Fact => ({ ...fact, content: inOneLine(plainContent(fact.content)) })) }];
      case 'table':
        return [{ ...node, rows: node.rows.map((row) => row.map(plainContent)) }];
      case 'heading':
      case 'paragraph':
      case 'source':
        return [{ ...node, runs: plainRuns(node.runs) }];
      default:
        return [node];
    }
  });
}
