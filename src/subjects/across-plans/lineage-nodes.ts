/** Links to earlier and later priorities as items of a list: how, what, of which part, and what shows it. */
import { link, type Run, text } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { KinView } from './lineage-links.ts';

/**
 * How much is told of a link. `brief`: without areas and the plans between, which the page on all priorities has. A sheet
 * names the other priority only.
 */
export type Detail = 'sheet' | 'brief' | 'whole';

function evidence({ evidence: shown, area, passes }: KinView, detail: Detail, { lineage }: Words): Run {
  const whole = detail === 'whole';
  return {
    type: 'aside',
    runs: [
      ...text(shown),
      ...text(whole && area ? ` ${area}.` : ''),
      ...(whole && passes.length > 0 ? runsIn(lineage.notHeldBetween(passes.map(link))) : []),
    ],
  };
}

function kinRuns(kin: KinView, detail: Detail, words: Words): Run[] {
  const { lineage } = words;
  if (detail === 'sheet') return [...text(`${kin.how} `), link(kin), ...text(lineage.placedOnSheet(kin.where))];
  return [
    ...text(`${kin.how} `),
    link(kin),
    ...runsIn(lineage.placed({ plan: link(kin.plan), where: kin.where })),
    ...(kin.onward.length > 0 ? runsIn(lineage.onward(kin.onward.map((next) => ({ next: link(next), where: next.note ?? '' })))) : []),
    ...text(kin.parts.map((part) => ` ${part}`).join('')),
    evidence(kin, detail, words),
  ];
}

export const kinNodes = (kin: readonly KinView[], detail: Detail, words: Words): PageNode[] =>
  kin.length > 0
    ? [{ type: 'list', ordered: false, items: kin.map((each) => [{ type: 'paragraph', runs: kinRuns(each, detail, words) }]) }]
    : [];
