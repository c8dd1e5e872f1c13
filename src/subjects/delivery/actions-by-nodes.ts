/** The pages of actions in another order, and of those of one value. */
import { heading, link, paragraph } from '../../nodes/nodes.ts';
import { aside, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { actionEntries, choiceNodes } from './action-entries.ts';
import type { ActionGroup, ActionsByView } from './actions-by.ts';

const listOf = ({ title, note, actions }: ActionGroup, view: ActionsByView, words: Words): PageNode[] => [
  ...aside(note),
  ...actionEntries(words.delivery.actionsOf(title), actions, words, {
    saySilence: view.kind === 'chosen',
    marks: view.kind === 'ordered' ? view.marks : undefined,
  }),
];

export function actionsByNodes(view: ActionsByView, words: Words): PageNode[] {
  const { actionLists } = words;
  const chosen = view.groups[0];
  if (view.kind === 'chosen' && chosen) {
    return [
      paragraph(runsIn(actionLists.of({ shown: chosen.actions.length, all: link(view.all) }))),
      ...listOf(chosen, view, words),
      ...choiceNodes(view.choices, false, words),
    ];
  }
  return [
    paragraph([link({ ...view.all, label: actionLists.asInPlan })]),
    ...aside(view.isRepeated ? actionLists.severalTimes : undefined),
    ...aside(actionLists.withoutTag),
    ...choiceNodes(view.choices, !view.isDivided, words),
    ...view.groups.flatMap((group): PageNode[] => [
      heading(2, actionLists.counted({ label: group.title, count: group.actions.length }), `${view.address}#${group.id}`),
      ...(view.isDivided && group.page ? [paragraph([link(group.page)])] : listOf(group, view, words)),
    ]),
  ];
}
