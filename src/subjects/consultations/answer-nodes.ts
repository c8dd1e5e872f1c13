/** What the public said of a priority, each time that it was asked. */
import { type DocumentNode, link, paragraph, strong, text } from '../../nodes/nodes.ts';
import { asideRun } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { PriorityAnswer } from './consultation-answers.ts';

export const priorityAnswerNodes = (answers: readonly PriorityAnswer[], { priorities, locale }: Words): DocumentNode[] =>
  answers.map(({ consultation, address, base, agree, words }) => {
    const from = asideRun(runsIn(priorities.inConsultation(link({ label: consultation, address }))));
    if (agree === undefined) return paragraph([...text(words ?? priorities.noFigure), from]);
    const share = strong(locale.value(agree, 'share'));
    return paragraph([...runsIn(priorities.agreed({ share, base })), ...text(words ? ` ${words}` : ''), from]);
  });
