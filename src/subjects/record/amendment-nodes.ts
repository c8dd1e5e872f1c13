/** Changes of promises, below the promise that was changed and on the page of all changes. */
import type { LinkItem } from '../../nodes/links.ts';
import { type Content, heading, link, links, nodeList, paragraph, section, table, text } from '../../nodes/nodes.ts';
import { aside, cited, onlyOnPages, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { CHANGES } from '../page/addresses.ts';
import type { AmendmentView, ChangesView, DriftView } from './amendments.ts';

const changeNodes = ({ when, changes, reason, decidedAt, sources, notes }: AmendmentView, { record }: Words): PageNode[] => [
  paragraph(`${when}. ${changes.join(' ')} ${reason}`),
  ...(decidedAt ? [paragraph(runsIn(record.decidedAt(link(decidedAt))))] : []),
  ...notes.flatMap((note) => aside(note)),
  ...cited(sources),
];

/** What was promised first, for the page of a promise that was changed. */
export const amendmentNodes = (
  { changes, first }: { changes: readonly AmendmentView[]; first: readonly string[] },
  level: number,
  address: string,
  words: Words,
): PageNode[] =>
  section<PageNode>(
    level,
    words.record.promisedFirst,
    changes.length > 0
      ? [
          paragraph(first.join(' ')),
          ...nodeList<PageNode>(changes.map((change) => changeNodes(change, words))),
          onlyOnPages(paragraph([link({ label: words.record.allChanges, address: CHANGES })])),
        ]
      : [],
    `${address}#part-changes`,
  );

function driftNodes(drifts: readonly DriftView[], data: readonly LinkItem[], { record, labels, locale }: Words): PageNode[] {
  const { drift } = record;
  if (drifts.length === 0) return [];
  const rows = drifts.map(({ promise, first, now, times, last }): Content[] => [
    [link(promise)],
    text(first),
    text(now),
    text(locale.number(times)),
    text(last),
  ]);
  return [
    ...table(
      drift.title,
      [
        [drift.promise, 4],
        [drift.first, 2],
        [drift.now, 2],
        [drift.times, 1],
        [drift.last, 2],
      ],
      rows,
    ),
    onlyOnPages(paragraph(runsIn(labels.asData(links(data))))),
  ];
}

export const changesNodes = ({ address, plans }: ChangesView, words: Words): PageNode[] =>
  plans.flatMap(({ plan, changes, drifts, data }): PageNode[] => [
    heading(2, plan),
    ...driftNodes(drifts, data, words),
    ...changes.flatMap(({ id, promise, amendment }): PageNode[] => [
      { type: 'heading', level: 3, runs: [link(promise)], address: `${address}#${id}` },
      ...changeNodes(amendment, words),
    ]),
  ]);
