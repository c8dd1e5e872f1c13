/** The page of an outcome, and its part of a document: what it is, how it is measured, and which actions work towards it. */
import { type Content, citationRuns, facts, heading, joined, link, paragraph, type Run, section, text } from '../../nodes/nodes.ts';
import {
  aside,
  asideRun,
  entries,
  foldedIfMany,
  lead,
  linkNodes,
  onlyOnPages,
  onlyOnPaper,
  type PageNode,
} from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { kinNodes } from '../across-plans/lineage-nodes.ts';
import { measureEntries } from '../measures/measure-entries.ts';
import { ending, nodesOf } from '../page/block-nodes.ts';
import { actionEntries } from './action-entries.ts';
import type { ActionItem } from './actions.ts';
import type { OtherNumber, OutcomeListView, OutcomeView } from './outcomes.ts';

const otherNumber = ({ number, wording, source }: OtherNumber, { delivery }: Words): Content => [
  ...text(delivery.otherNumber({ number, wording })),
  ...(source.length > 0 ? [asideRun(citationRuns(source))] : []),
];

const otherNumberFacts = ({ otherNumbers }: OutcomeView, words: Words): PageNode[] =>
  facts(...otherNumbers.map((other): [string, Content] => [other.list, otherNumber(other, words)]));

/** The numbers of actions that stand in a table of their own elsewhere in a document. */
const numbersOf = (actions: readonly ActionItem[]): Run[] =>
  joined(
    actions.map(({ number, address }) => link({ label: number, address })),
    ', ',
  );

function actionNodes({ title, actions, actionsNote, ofParts }: OutcomeView, level: number, words: Words): PageNode[] {
  const { delivery, labels } = words;
  if (actions.length + ofParts.length === 0) return [];
  return [
    onlyOnPages(
      ...aside(actionsNote),
      ...actionEntries(delivery.actionsOf(title), actions, words, { saySilence: true }),
      ...ofParts.flatMap((part) => [
        heading(level + 1, delivery.ofWholePart(part.title)),
        ...aside(delivery.links.ofWholePart),
        ...foldedIfMany(
          part.actions.length,
          labels.all({ what: delivery.actions, count: part.actions.length }),
          actionEntries(delivery.actionsOf(part.title), part.actions, words, { saySilence: true }),
        ),
      ]),
    ),
    onlyOnPaper(
      ...facts(
        [delivery.actions, numbersOf(actions)],
        [delivery.aboutLinks, actionsNote],
        ...ofParts.map((part): [string, Content] => [delivery.ofWholePart(part.title), numbersOf(part.actions)]),
        [delivery.aboutPart, ofParts.length > 0 ? delivery.links.ofWholePart : undefined],
      ),
    ),
  ];
}

/** An outcome under a heading of this level: 1 is the title of its page. */
export function outcomeNodes(view: OutcomeView, level: number, words: Words): PageNode[] {
  const { delivery, labels } = words;
  const part = (title: string, nodes: PageNode[], id: string) => section(level + 1, title, nodes, `${view.address}#part-${id}`);
  const measures = measureEntries(delivery.measuresOf(view.number), view.measures, words, { ordered: true });
  return [
    ...(view.wording ? [lead(view.wording)] : []),
    ...nodesOf(view, level, words),
    ...facts([labels.theme, view.theme && [link(view.theme)]]),
    onlyOnPaper(...otherNumberFacts(view, words)),
    ...part(delivery.howMeasured, measures.length > 0 ? measures : [paragraph(delivery.noMeasure)], 'measures'),
    ...part(delivery.actions, actionNodes(view, level + 1, words), 'actions'),
    ...part(delivery.prioritiesTowards, linkNodes(view.priorities), 'priorities'),
    ...part(delivery.howItComesAbout, linkNodes(view.theories), 'theory'),
    onlyOnPaper(...part(labels.beforeThisPlan, kinNodes(view.ancestors, 'brief', words), 'lineage')),
    ending(view),
  ];
}

/** What stands behind the page: its numbers in other lists, how its actions came to be linked, and what it came from. */
export const behindOutcomeNodes = (view: OutcomeView, words: Words): PageNode[] => [
  ...otherNumberFacts(view, words),
  ...facts([words.delivery.aboutLinks, view.actionsNote]),
  ...section<PageNode>(3, words.labels.beforeThisPlan, kinNodes(view.ancestors, 'brief', words), `${view.address}#part-lineage`),
];

/** All outcomes of a plan as a list by theme. */
export const outcomeListNodes = ({ groups }: OutcomeListView, words: Words): PageNode[] =>
  groups.flatMap(({ theme, outcomes }) => {
    const { delivery } = words;
    return [
      heading(2, theme),
      ...entries({
        caption: theme,
        numbered: { name: delivery.number, width: 1 },
        of: { name: delivery.outcomes, width: 6 },
        columns: [
          { name: delivery.measures, head: text(delivery.measures), inList: 'bare' },
          { name: delivery.actions, head: text(delivery.actions), inList: 'bare' },
        ],
        items: outcomes.map(({ label, wording, address, number, measures, actions, otherNumbers }) => ({
          label,
          address,
          number: String(number),
          note: elsewhere(wording, otherNumbers, words),
          cells: [text(delivery.measuresCount(measures)), text(actions)],
        })),
      }),
    ];
  });

const elsewhere = (own: string, others: readonly OtherNumber[], { delivery }: Words): string | undefined =>
  others.length > 0
    ? delivery.elsewhere(others.map(({ list, number, wording }) => ({ list, number, wording: wording === own ? undefined : wording })))
    : undefined;
