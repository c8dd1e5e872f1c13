/** Changes of promises, below the promise that was changed and on the page of all changes. */
import { heading, link, nodeList, paragraph, section } from '../../nodes/nodes.ts';
import { aside, cited, onlyOnPages, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { CHANGES } from '../page/addresses.ts';
import type { AmendmentView, ChangesView } from './amendments.ts';

const changeNodes = ({ when, changes, reason, decidedAt, sources, notes }: AmendmentView, { record }: Words): PageNode[] => [
  paragraph(`${when}. ${changes.join(' ')} ${reason}`),
  ...(decidedAt ? [paragraph(runsIn(record.decidedAt(link(decidedAt))))] : []),
  ...notes.flatMap((note) => aside(note)),
  ...cited(sources),
];

/** What was promised first, for the page of a promise that was changed. */
export const amendmentNodes = (changes: readonly AmendmentView[], level: number, address: string, words: Words): PageNode[] =>
  section<PageNode>(
    level,
    words.record.promisedFirst,
    changes.length > 0
      ? [
          ...nodeList<PageNode>(changes.map((change) => changeNodes(change, words))),
          onlyOnPages(paragraph([link({ label: words.record.allChanges, address: CHANGES })])),
        ]
      : [],
    `${address}#part-changes`,
  );

export const changesNodes = ({ address, plans }: ChangesView, words: Words): PageNode[] =>
  plans.flatMap(({ plan, changes }): PageNode[] => [
    heading(2, plan),
    ...changes.flatMap(({ id, promise, amendment }): PageNode[] => [
      { type: 'heading', level: 3, runs: [link(promise)], address: `${address}#${id}` },
      ...changeNodes(amendment, words),
    ]),
  ]);
