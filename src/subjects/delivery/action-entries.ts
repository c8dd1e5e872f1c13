/** Actions as a list with their status, owner and date, and how many have each status. */

import { type Content, type DocumentNode, strong, text, textList } from '../../nodes/nodes.ts';
import { aside, type ChoiceGroup, entries, onlyOnPages, type PageNode } from '../../nodes/page-nodes.ts';
import { NOT_REPORTED } from '../../schema/action.ts';
import type { Words } from '../../words/words.ts';
import type { ActionItem, StatusView, statusCounts } from './actions.ts';

export const statusRuns = ({ label, tone }: StatusView): Content => [{ type: 'status', tone, runs: text(label) }];

interface Options<Item> {
  /** How one can tell that each is done, for a table that has room for it. */
  success?: ((item: Item) => Content) | undefined;
  /** What else a table says of each, in its last column. */
  last?: { name: string; width: number; of: (item: Item) => Content; inList?: 'bare' } | undefined;
  /** True for the table that links to actions lead to within a document. */
  isPlace?: boolean;
  /** True where nothing else on the page says that none of them is reported on. */
  saySilence?: boolean;
  /** The choices that each belongs to, by its number, on a page where a reader can choose among them. */
  marks?: Readonly<Record<string, readonly string[]>> | undefined;
  /** False where all have the same status, and it is told once above them. */
  hasStatus?: boolean;
}

/** Whether a status tells one action from another: where none is reported on, a tag at each would say the same again and again. */
const statusTells = (items: readonly ActionItem[]): boolean => items.some(({ status }) => status.tone !== NOT_REPORTED);

export const actionEntries = <Item extends ActionItem>(
  caption: string,
  items: readonly Item[],
  { delivery, actionLists }: Words,
  { success, last, isPlace = false, saySilence = false, hasStatus = true, marks }: Options<Item> = {},
): PageNode[] => [
  ...entries({
    caption,
    isPlace,
    numbered: { name: delivery.number, width: 1 },
    of: { name: delivery.actionHead, width: 5 },
    columns: [
      ...(success ? [{ name: delivery.successHead, head: text(delivery.successHead), width: 4.2 }] : []),
      { name: delivery.owner, head: text(delivery.owner), width: 3.2, inList: 'said' },
      { name: delivery.due, head: text(delivery.due), width: 2.3, inList: 'said' },
      {
        name: delivery.status,
        head: text(delivery.status),
        width: 2,
        ...(hasStatus && statusTells(items) ? { inList: 'spoken' as const } : {}),
      },
      ...(last ? [{ name: last.name, head: text(last.name), width: last.width, ...(last.inList ? { inList: last.inList } : {}) }] : []),
    ],
    items: items.map((item) => ({
      number: item.number,
      label: item.title,
      fuller: item.fuller,
      address: item.address,
      of: marks?.[item.number],
      cells: [
        ...(success ? [success(item)] : []),
        textList(item.ownedBy),
        text(item.due),
        statusRuns(item.status),
        ...(last ? [last.of(item)] : []),
      ],
    })),
  }),
  ...(saySilence && items.length > 0 && !statusTells(items) ? [onlyOnPages(...aside(actionLists.silentList))] : []),
];

/** What a reader can choose by. `onThisPage`: the actions stand on the same page. */
export const choiceNodes = (groups: ChoiceGroup[], onThisPage: boolean, { actionLists }: Words): PageNode[] =>
  groups.length > 0 ? [{ type: 'choices', label: actionLists.choose, groups, onThisPage }] : [];

/** How many actions have each status, in a line. */
export const countsNode = (counts: ReturnType<typeof statusCounts>, { delivery }: Words): DocumentNode[] =>
  counts.length > 0
    ? [
        {
          type: 'list',
          ordered: false,
          look: 'counts',
          items: [
            [{ type: 'paragraph', runs: text(delivery.howTheyStand) }],
            ...counts.map(({ status, count }): DocumentNode[] => [
              {
                type: 'paragraph',
                runs: [strong(String(count)), ...text(' '), { type: 'status', tone: status.tone, runs: text(status.label) }],
              },
            ]),
          ],
        },
      ]
    : [];
