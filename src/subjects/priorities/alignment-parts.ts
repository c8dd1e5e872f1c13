/** The parts of a document on objectives, and on the national and county priorities that a plan answers to. */

import {
  type ColumnHead,
  type Content,
  heading,
  link,
  linkList,
  maybe,
  noteList,
  paragraph,
  section,
  source,
  table,
  text,
  textList,
  wordsIn,
} from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import { both } from '../../source/wording.ts';
import type { Words } from '../../words/words.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import { objectiveNodes } from './priority-parts.ts';

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { kind: K }>;

export const objectivesNodes = ({ view }: Part<'objectives'>): PageNode[] => [
  paragraph(view.description),
  ...view.groups.flatMap(({ title, id, objectives }) => [
    heading(2, title, `${view.address}#${id}`),
    ...objectiveNodes(objectives),
    ...source(objectives.flatMap(({ sources }) => sources)),
  ]),
  ...section(
    2,
    'How the delivery plan differs',
    table(
      'Sections of the delivery plan that differ from the objectives',
      [
        ['Section', 2],
        ['How it differs', 3],
      ],
      view.differing.map(({ label, address, note }) => [[link({ label, address })], text(note)]),
    ),
  ),
  ...source(view.sources),
];

type Row = Extract<DocumentPart, { kind: 'alignment' }>['view']['rows'][number];

/** What each row of the mapping may have, with its share of the width. Not every plan maps all of it. */
const MAPPED: [head: string, width: number, content: (row: Row) => Content][] = [
  ['County', 3, ({ county }) => (typeof county === 'object' ? [link(county)] : text(county ?? ''))],
  ['This plan', 3, ({ priorities, prioritiesElse }) => (priorities.length > 0 ? linkList(priorities) : text(prioritiesElse ?? ''))],
  ['Indicators', 2, ({ indicators }) => text(indicators.join(', '))],
  ['Work that serves it', 3, ({ work }) => textList(work)],
];

/** The mapping as printed. A column in which no row has anything is left out, and named below. */
function mappingTable(rows: readonly Row[]): PageNode[] {
  const isThere = ([, , content]: (typeof MAPPED)[number]) => rows.some((row) => wordsIn(content(row)) !== '');
  const [there, missing] = [MAPPED.filter(isThere), MAPPED.filter((column) => !isThere(column))];
  const orDash = (content: Content) => (wordsIn(content) === '' ? text('–') : content);
  return [
    ...table(
      'National, county and own priorities, row by row',
      [['National', 3], ...there.map(([head, width]): ColumnHead => [head, width])],
      rows.map((row) => [text(row.national?.label ?? '–'), ...there.map(([, , content]) => orDash(content(row)))]),
    ),
    ...(missing.length > 0 && rows.length > 0
      ? [paragraph(`No row of the mapping says anything under ${both(missing.map(([head]) => `“${head}”`))}.`)]
      : []),
  ];
}

export const alignmentNodes = ({ view }: Part<'alignment'>, words: Words): PageNode[] => [
  paragraph(view.description),
  ...maybe(view.note),
  ...section(2, 'The mapping', [
    ...mappingTable(view.rows),
    ...noteList(view.rows.flatMap(({ label, notes }) => notes.map((note) => `${label}: ${note}`))),
  ]),
  ...view.levels.flatMap(({ title, priorities, id }) => [
    heading(2, title, `${view.address}#${id}`),
    ...table(
      title,
      [
        ['Priority', 4],
        ['Priorities of this plan', 4],
        ['Note', 4],
      ],
      priorities.map(({ label, address, priorities: own, notes, heirs, dropped }) => [
        [{ type: 'target', address, runs: text(label) }],
        own.length > 0 ? linkList(own) : text(view.rows.length > 0 ? 'None' : 'Not stated'),
        [
          ...text([...notes, ...dropped].join(' ')),
          ...heirs.flatMap(({ descent, where, ...heir }) => [
            ...text(' '),
            ...runsIn(words.lineage.descent({ ...descent, other: link(heir), where })),
          ]),
        ],
      ]),
    ),
  ]),
  ...source(view.sources),
];
