/** What the law asks and what is here: first a table on the plan of now, then each duty, with older plans folded away. */
import type { LinkItem } from '../../nodes/links.ts';
import { type Content, heading, link, links, list, nodeList, paragraph, section, table, text } from '../../nodes/nodes.ts';
import { aside, fold, lead, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { runsOf } from '../page/block-nodes.ts';
import { sharedDataNodes } from '../page/data-links.ts';
import type { AnswerView, DutiesView, DutyView } from './duties.ts';

const once = (items: readonly LinkItem[]): LinkItem[] => [...new Map(items.map((item) => [item.address, item])).values()];

/** The answer for one plan in a cell, with a place for each thing that shows it. */
const answerCell = ({ answer, evidence }: AnswerView, { duties }: Words): Content =>
  runsIn(duties.inTable[answer](links(once(evidence.flatMap(({ places }) => places.slice(0, 1))))));

export function dutiesNodes(view: DutiesView, words: Words): PageNode[] {
  const { duties } = words;
  const at = (id: string) => `${view.address}#${id}`;
  const said = (inlines: Parameters<typeof runsOf>[0]) => runsOf(inlines, view.address);

  /** Sentence by sentence what shows it, each with its places; or that nothing does. */
  const answerNodes = ({ answer, evidence, missing }: AnswerView): PageNode[] => [
    paragraph(duties.answers[answer]),
    ...nodeList<PageNode>(evidence.map(({ shows, places }) => [paragraph(said(shows)), ...aside(links(places))])),
    ...(missing ? [paragraph(runsIn(duties.missing(said(missing))))] : []),
  ];

  const olderNodes = (answers: readonly AnswerView[]): PageNode[] =>
    answers.flatMap((answer): PageNode[] => [heading(4, answer.plan.label), ...answerNodes(answer)]);

  const dutyNodes = ({ id, title, asks, time, law, current, others, notes }: DutyView): PageNode[] => [
    heading(3, title, at(id)),
    paragraph([...said(asks), ...text(time ? ` ${time}` : '')]),
    ...(current ? answerNodes(current) : []),
    ...aside(runsIn(duties.inTheLaw(links(law.map(({ passage }) => passage))))),
    ...fold(duties.aboutTheLaw, [
      ...linkNodes(law.map(({ passage, version }) => ({ ...passage, note: duties.version(version) }))),
      ...list(notes.map(said)),
    ]),
    ...(current ? fold(duties.older(others.length), olderNodes(others)) : olderNodes(others)),
  ];

  const rows = view.asked.flatMap(({ id, title, current }): Content[][] =>
    current ? [[[link({ label: title, address: at(id) })], answerCell(current, words)]] : [],
  );
  return [
    lead(duties.lead),
    paragraph(duties.caveat),
    paragraph(duties.silence),
    ...section<PageNode>(
      2,
      duties.inShort,
      table(
        duties.caption(view.plan.label),
        [
          [duties.heads.duty, 2],
          [duties.heads.here, 3],
        ],
        rows,
      ),
      at('in-short'),
    ),
    ...section<PageNode>(2, duties.each, view.asked.flatMap(dutyNodes), at('each')),
    ...section<PageNode>(2, duties.notOfCurrent(view.plan.label), view.others.flatMap(dutyNodes), at('others')),
    ...sharedDataNodes(view.data, words),
  ];
}
