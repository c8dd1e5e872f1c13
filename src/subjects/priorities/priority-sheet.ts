/** The sheet on a priority: a few pages that are handed out, so that long lists are told in less room. */

import { allWords, facts, link, list, paragraph, section, table, text, textList } from '../../nodes/nodes.ts';
import { onPaper } from '../../nodes/on-paper.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { withoutStop } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import { actionEntries } from '../delivery/action-entries.ts';
import { promiseText } from '../measures/targets.ts';
import { ending } from '../page/block-nodes.ts';
import type { PriorityView } from './priorities.ts';
import { aboutNodes, figureNodes, sectionNodes } from './priority-nodes.ts';
import { lineageNodes } from './priority-sources.ts';

/** More actions than this would fill a sheet that is handed out: it says how many there are, and where they are listed. */
const MOST_ON_A_SHEET = 12;

/** Whether letters stand in a text: “RAP”, also in “RAPs”, but not in “RAPID”. */
const hasLetters = (words: string, letters: string): boolean =>
  words.split(letters).some((after, index, pieces) => {
    const before = pieces[index - 1];
    return before !== undefined && !/[\p{L}\d-]$/u.test(before) && !/^[\p{L}\d-]/u.test(after.replace(/^s(?![\p{L}\d-])/u, ''));
  });

/** What letters stand for, for a sheet that is read without the glossary: those that stand in what is on the sheet. */
function expansions({ title, terms }: PriorityView, nodes: readonly PageNode[], words: Words): PageNode[] {
  const { priorities } = words;
  const said = `${title}\n${allWords(onPaper(nodes, words))}`;
  const spelledOut = terms.flatMap(({ term, spelled }) =>
    spelled && hasLetters(said, term) ? [priorities.letters({ term, spelled })] : [],
  );
  return facts([priorities.lettersSpelledOut, textList(spelledOut)]);
}

/** The actions under how they come to stand under the priority: a sheet has its name as its title. */
function actionNodes({ title, actions, actionsNote, actionSections }: PriorityView, words: Words): PageNode[] {
  const { priorities, delivery } = words;
  if (actions.length <= MOST_ON_A_SHEET) {
    // The plan has what they are called in full.
    const inShort = actions.map((action) => ({ ...action, fuller: undefined }));
    return actionEntries(actionsNote ? withoutStop(actionsNote) : delivery.actionsOf(title), inShort, words);
  }
  return [
    ...table(
      priorities.actionsBySection(actions.length),
      [
        [delivery.section, 5],
        [delivery.actions, 1],
      ],
      actionSections.map(({ label, address, actions: own }) => [[link({ label, address })], text(words.locale.number(own.length))]),
    ),
    paragraph([actionsNote, priorities.whereActionsAre].filter(Boolean).join(' ')),
  ];
}

/** What it is about comes first; whose it is and what letters stand for can wait. Its title is that of the document. */
export function prioritySheetNodes(view: PriorityView, words: Words): PageNode[] {
  const main = [
    paragraph(view.summary),
    ...figureNodes(view),
    ...sectionNodes(view, 0, words, {
      actions: actionNodes(view, words),
      targets: list(view.targets.map((target) => promiseText(target, words))),
      lineage: lineageNodes(view, 'sheet', words),
    }),
  ];
  const about = aboutNodes(view, words);
  const end = ending(view);
  const letters = expansions(view, [...main, ...about, end], words);
  return [...main, ...section(1, words.priorities.aboutThis, [...about, ...letters]), end];
}
