/** The part of a document on priorities, and the sheet on one of them: why, what was promised, and what became of it. */

import {
  allWords,
  bodies,
  type ColumnHead,
  facts,
  heading,
  link,
  linkList,
  list,
  maybe,
  noteList,
  paragraph,
  type Run,
  section,
  source,
  strong,
  table,
  text,
  textList,
} from '../../nodes/nodes.ts';
import { onPaper, type PageNode } from '../../nodes/page-nodes.ts';
import { withoutStop } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import { kinNodes } from '../across-plans/lineage-nodes.ts';
import { priorityAnswerNodes } from '../consultations/consultation-nodes.ts';
import type { ObjectiveItem } from '../delivery/objectives.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import { measureTable, targetTable } from '../measures/measure-parts.ts';
import { promiseText } from '../measures/targets.ts';
import { ending, nodesOf, runsOf } from '../page/block-nodes.ts';
import type { PriorityListView, PriorityView } from './priorities.ts';

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { kind: K }>;

/** More actions than this would fill a sheet that is handed out: it says how many there are, and where they are listed. */
const MOST_ON_A_SHEET = 14;

/** Whether letters stand in a text: “RAP”, also in “RAPs”, but not in “RAPID”. */
const hasLetters = (words: string, letters: string): boolean =>
  words.split(letters).some((after, index, pieces) => {
    const before = pieces[index - 1];
    return before !== undefined && !/[\p{L}\d-]$/u.test(before) && !/^[\p{L}\d-]/u.test(after.replace(/^s(?![\p{L}\d-])/u, ''));
  });

/** What letters stand for, for a sheet that is read without the glossary: those that stand in what is on the sheet. */
function expansions({ title, terms }: PriorityView, nodes: readonly PageNode[], all: Words): PageNode[] {
  const words = `${title}\n${allWords(onPaper(nodes, all))}`;
  const spelledOut = terms.flatMap(({ term, spelled }) => (spelled && hasLetters(words, term) ? [`${term}: ${spelled}`] : []));
  return facts(['Letters spelled out', textList(spelledOut)]);
}

/** How the actions come to stand under the priority: above them, in the place of a name that a sheet has as its title. */
function actionNodes({ title, actions, actionsNote, actionSections }: PriorityView, isSheet: boolean): PageNode[] {
  if (isSheet && actions.length > MOST_ON_A_SHEET) {
    return [
      ...table(
        `The ${actions.length} actions, by section of the delivery plan`,
        [
          ['Section', 5],
          ['Actions', 1],
        ],
        actionSections.map(({ label, address, count }) => [[link({ label, address })], text(String(count))]),
      ),
      paragraph([actionsNote, 'Each action is on the page of this priority, and in the delivery plan.'].filter(Boolean).join(' ')),
    ];
  }
  const columns: ColumnHead[] = [
    ['No.', 0.9],
    ['Action', 4.7],
    ['Owner', 2.9],
    ['Due', 2.2],
    ['Status', 2],
  ];
  return [
    ...(isSheet ? [] : maybe(actionsNote)),
    ...table(
      isSheet && actionsNote ? withoutStop(actionsNote) : `Actions: ${title}`,
      columns,
      actions.map(({ number, title: action, address, ownedBy, due, status }) => [
        [link({ label: number, address })],
        text(action),
        textList(ownedBy),
        text(due),
        text(status.label),
      ]),
    ),
  ];
}

/** Objectives under the headings of the plan’s list. */
export const objectiveNodes = (objectives: readonly ObjectiveItem[]): PageNode[] =>
  [...Map.groupBy(objectives, ({ group }) => group)].flatMap(([group, items]) => [
    ...(group ? [paragraph([strong(group)])] : []),
    ...list(
      items.map(({ number, title, period, notes }): Run[] =>
        text([`${number ? `${number}. ` : ''}${title}${period ? ` (${period})` : ''}`, ...notes].join('. ')),
      ),
    ),
  ]);

function achievedNodes({ achieved }: PriorityView, level: number): PageNode[] {
  if (!achieved) return [];
  return section(level, `What the plan says was achieved: ${achieved.period}`, [
    ...achieved.groups.flatMap(({ title, items }) => [...(title ? [paragraph([strong(title)])] : []), ...list(items)]),
    ...source(achieved.source),
  ]);
}

function lineageNodes({ ancestors, heirs, ended, droppedParts }: PriorityView, level: number, isSheet: boolean, words: Words): PageNode[] {
  const detail = isSheet ? 'sheet' : 'whole';
  return section<PageNode>(level, 'Before and after', [
    ...kinNodes(heirs, detail, words),
    ...maybe(ended && `No later priority goes on with it. ${ended}`),
    ...droppedParts.map(({ title, reason }) => paragraph(`No later priority goes on with the part on ${title}. ${reason}`)),
    ...kinNodes(ancestors, detail, words),
  ]);
}

/** Targets as a table; on a sheet as a list, which needs less room. */
const targetNodes = ({ title, targets }: PriorityView, isSheet: boolean): PageNode[] =>
  isSheet ? list(targets.map(promiseText)) : targetTable(`Targets: ${title}`, targets);

/** A priority under a heading of this level; at level 0 its title is that of the document, and stands above. */
export function priorityNodes(view: PriorityView, level: number, words: Words): PageNode[] {
  const isSheet = level === 0;
  const about = facts(
    ['In the plan', view.code && `Priority ${view.code}`],
    ['Theme', view.theme?.label],
    ['Why this theme', view.theme?.reason],
    ['Sponsor', view.sponsor && [link(view.sponsor)]],
    ['Lead', bodies(view.leads)],
    ['Lead officer', view.leadOfficer],
    ['About the lead', view.leadsNote],
  );
  const main = [
    ...(level > 0 ? [heading(level, view.title, view.address)] : []),
    paragraph(view.summary),
    ...(level > 0 ? about : []),
    ...section(level + 1, 'Why it matters', nodesOf(view, level + 1, words)),
    ...achievedNodes(view, level + 1),
    ...section(level + 1, 'Objectives', objectiveNodes(view.objectives)),
    ...section(level + 1, view.over ? words.common.wasToBeDone : words.common.isBeingDone, actionNodes(view, isSheet)),
    ...section(level + 1, 'What should be different', list(view.outcomes.map((item) => [link(item)]))),
    ...(view.outcomesReason ? [paragraph(runsOf(view.outcomesReason, view.address))] : []),
    ...section(level + 1, 'How it is measured', measureTable(`Measures: ${view.title}`, view.measures)),
    ...section(level + 1, 'Targets', targetNodes(view, isSheet)),
    ...section(
      level + 1,
      'Money',
      list(view.projects.map(({ title, address, sum }) => [link({ label: title, address }), ...text(`: ${sum}`)])),
    ),
    ...section(level + 1, 'What the public said', priorityAnswerNodes(view.answers, words)),
    ...lineageNodes(view, level + 1, isSheet, words),
    ...section(
      level + 1,
      'What it answers to',
      facts(
        ['National', linkList(view.aligned.national)],
        ['County', linkList(view.aligned.county)],
        ['Indicators', view.aligned.indicators.join(', ')],
      ),
    ),
  ];
  const end = ending(view);
  const letters = expansions(view, [...main, ...about, end], words);
  // On a sheet, what it is about comes first; whose it is and what letters stand for can wait.
  return [...main, ...(level > 0 ? [] : section(level + 1, 'About this priority', [...about, ...letters])), end];
}

/** The themes that the priorities stand under. */
const themeNodes = ({ address, groups }: PriorityListView, words: Words): PageNode[] =>
  groups.flatMap(({ id, theme, alsoCalled, summary, body, priorities, notes, source: from }) =>
    theme && id
      ? [
          heading(3, theme, `${address}#${id}`),
          ...maybe(summary),
          ...nodesOf({ address, body }, 3, words),
          ...facts(['Also called', textList(alsoCalled)], ['Priorities', linkList(priorities)]),
          ...noteList(notes),
          ...source(from),
        ]
      : [],
  );

export function prioritiesNodes({ views, list: all }: Part<'priorities'>, words: Words): PageNode[] {
  const columns: ColumnHead[] = [
    ['As worded there', 1],
    ['Priorities in this document', 1],
  ];
  const counted = all.lists.flatMap((each) => [
    heading(3, each.title),
    ...maybe(each.note),
    ...table(
      each.title,
      columns,
      each.items.map((item) => [text(item.wording), linkList(item.priorities)]),
    ),
    ...source(each.source),
  ]);
  return [
    ...section(2, 'The themes', themeNodes(all, words)),
    ...views.flatMap((view) => priorityNodes(view, 2, words)),
    ...section(2, 'How each document counts the priorities', counted),
  ];
}
