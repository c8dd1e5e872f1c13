/** Objectives, and the page of all of them: as the plan lists them, with the sections of its delivery plan that answer to them. */
import { heading, link, links, minorHeading, paragraph, section, strong, text } from '../../nodes/nodes.ts';
import { aside, cited, linkNodes, onlyOnPages, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { ending } from '../page/block-nodes.ts';
import type { ObjectiveItem, ObjectiveListView } from './objectives.ts';

function itemNodes(
  { number, title, period, address, sections, notes, sources }: ObjectiveItem,
  isWhole: boolean,
  words: Words,
): PageNode[] {
  const { objectives } = words;
  return [
    {
      type: 'paragraph',
      runs: [...(number ? [strong(number), ...text(' ')] : []), ...text(objectives.wording({ title, period }))],
      address: isWhole ? address : undefined,
    },
    ...aside(isWhole && sections.length > 0 ? runsIn(objectives.answeredBy(links(sections))) : undefined),
    ...notes.flatMap((note) => aside(note)),
    ...(isWhole ? [onlyOnPages(...cited(sources))] : []),
  ];
}

/** Objectives under the headings of the plan’s list, which are of this level. */
export const objectiveNodes = (objectives: readonly ObjectiveItem[], level: number, words: Words, { isWhole = false } = {}): PageNode[] =>
  [...Map.groupBy(objectives, ({ group }) => group)].flatMap(([group, items]): PageNode[] => [
    ...(group ? [minorHeading(level, group)] : []),
    { type: 'list', ordered: false, plain: true, items: items.map((item) => itemNodes(item, isWhole, words)) },
  ]);

/** The page of all objectives: links to them lead there, and it says which sections of the delivery plan answer to them. */
export function objectiveListNodes(view: ObjectiveListView, level: number, words: Words): PageNode[] {
  const { objectives } = words;
  return [
    paragraph(view.numbered ? objectives.ourWordsNumbered : objectives.ourWords),
    ...view.groups.flatMap(({ title, id, priority, objectives: items }) => [
      heading(level + 1, title, `${view.address}#${id}`),
      ...(priority ? [onlyOnPages(...aside([link({ ...priority, label: objectives.thePriority })]))] : []),
      ...objectiveNodes(items, level + 2, words, { isWhole: true }),
      // On paper each source under each objective would be longer than what they are the sources of.
      onlyOnPaper(...cited(items.flatMap(({ sources }) => sources))),
    ]),
    ...section(
      level + 1,
      objectives.differing,
      linkNodes(view.differing.map(({ label, address, note }) => ({ label, address, note }))),
      `${view.address}#differing`,
    ),
    ending(view),
  ];
}
