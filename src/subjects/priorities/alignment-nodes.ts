/** How the priorities of a plan answer to national and county ones: the mapping as printed, and the same seen from each side. */
import {
  type Content,
  heading,
  link,
  links,
  listed,
  maybe,
  paragraph,
  type Run,
  section,
  table,
  text,
  textList,
  wordsIn,
} from '../../nodes/nodes.ts';
import { aside, lead, onlyOnPages, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { kinNodes } from '../across-plans/lineage-nodes.ts';
import { ending } from '../page/block-nodes.ts';
import type { AlignmentRow, AlignmentView, WiderView } from './alignment.ts';

/** What each row of the mapping may have, with its share of the width. Not every plan maps all of it. */
const columnsOf = ({ priorities }: Words): [head: string, width: number, content: (row: AlignmentRow) => Content][] => [
  [priorities.county, 3, ({ county }) => (typeof county === 'object' ? [link(county)] : text(county ?? ''))],
  [
    priorities.alignment.own,
    3,
    ({ priorities: own, prioritiesElse }) =>
      listed([...own.map((each) => [link(each)]), ...(prioritiesElse ? [text(prioritiesElse)] : [])]),
  ],
  [
    priorities.indicators,
    2,
    ({ indicators, measures }) =>
      listed([...(indicators.length > 0 ? [text(indicators.join(', '))] : []), ...measures.map((each) => [link(each)])]),
  ],
  [priorities.alignment.work, 3, ({ work }) => textList(work)],
];

/** The mapping as printed. A column in which no row has anything is left out, and named below. */
function mappingTable({ rows, address }: AlignmentView, words: Words): PageNode[] {
  const { priorities } = words;
  const { alignment } = priorities;
  const columns = columnsOf(words);
  const isThere = ([, , content]: (typeof columns)[number]) => rows.some((row) => wordsIn(content(row)) !== '');
  const [there, missing] = [columns.filter(isThere), columns.filter((column) => !isThere(column))];
  const orDash = (content: Content) => (wordsIn(content) === '' ? text(alignment.nothing) : content);
  const first = ({ id, national }: AlignmentRow): Run[] => [
    { type: 'target', address: `${address}#${id}`, runs: national ? [link(national)] : text(alignment.nothing) },
  ];
  return [
    ...table(
      alignment.caption,
      [[priorities.national, 3], ...there.map(([head, width]): [string, number] => [head, width])],
      rows.map((row) => [first(row), ...there.map(([, , content]) => orDash(content(row)))]),
    ),
    ...(missing.length > 0 && rows.length > 0 ? [paragraph(alignment.saysNothing(missing.map(([head]) => head)))] : []),
  ];
}

const rowNotes = ({ rows, address }: AlignmentView, { priorities }: Words): PageNode[] => {
  const noted = rows.filter(({ notes }) => notes.length > 0);
  if (noted.length === 0) return [];
  const items = noted.map(({ id, label, notes }): PageNode[] => [
    paragraph(runsIn(priorities.alignment.note({ row: link({ label, address: `${address}#${id}` }), note: notes.join(' ') }))),
  ]);
  return [{ type: 'list', ordered: false, items }];
};

function widerItem(view: WiderView, hasRows: boolean, words: Words): PageNode[] {
  const { alignment } = words.priorities;
  const { label, address, parent, priorities: own, others, isMapped, notes, dropped, heirs } = view;
  return [
    { type: 'paragraph', runs: [...text(label), ...(parent ? runsIn(alignment.partOf(link(parent))) : [])], address },
    ...aside(own.length > 0 ? runsIn(alignment.ownPriorities(links(own))) : undefined),
    ...aside(others.length > 0 ? runsIn(alignment.sameRow(links(others))) : undefined),
    ...aside(hasRows && !isMapped ? alignment.inNoRow : undefined),
    ...[...notes, ...dropped].flatMap((said) => aside(said)),
    ...kinNodes(heirs, 'brief', words),
  ];
}

/** The same from the side of the plan. On paper, each priority says it where it stands. */
function ownNodes({ own, address }: AlignmentView, level: number, { priorities: { alignment } }: Words): PageNode[] {
  const items = own.map(({ national, county, indicators, ...priority }): PageNode[] => [
    paragraph([link(priority)]),
    ...aside(national.length > 0 ? runsIn(alignment.nationalOnes(links(national))) : undefined),
    ...aside(county.length > 0 ? runsIn(alignment.countyOnes(links(county))) : undefined),
    ...aside(indicators.length > 0 ? alignment.indicatorsOf(indicators) : undefined),
  ]);
  const list: PageNode[] = items.length > 0 ? [{ type: 'list', ordered: false, items }] : [];
  return [onlyOnPages(...section(level, alignment.fromThisPlan, list, `${address}#own`))];
}

/** The page under a heading of this level. */
export function alignmentNodes(view: AlignmentView, level: number, words: Words): PageNode[] {
  const { rows, address } = view;
  return [
    lead(view.description),
    ...maybe(view.note),
    ...section(
      level + 1,
      words.priorities.alignment.mapping,
      [...mappingTable(view, words), ...rowNotes(view, words)],
      `${address}#mapping`,
    ),
    ...view.levels.flatMap(({ title, priorities, id }): PageNode[] => [
      heading(level + 1, title, `${address}#${id}`),
      { type: 'list', ordered: false, items: priorities.map((each) => widerItem(each, rows.length > 0, words)) },
    ]),
    ...ownNodes(view, level + 1, words),
    ending(view),
  ];
}
