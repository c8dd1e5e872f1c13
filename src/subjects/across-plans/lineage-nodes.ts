/** Links to earlier and later priorities as items of a list: how, what, of which part, and what shows it. */
import { citationRuns, inLine, link, type Run, text } from '../../nodes/nodes.ts';
import { asideRun, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { LINEAGE } from '../page/addresses.ts';
import type { KinView } from './lineage-links.ts';

/**
 * How much is told of a link. `brief`: without areas, sources and the plans between, which the page on all priorities has.
 * A sheet names the other priority only.
 */
export type Detail = 'sheet' | 'brief' | 'whole';

const sentences = (each: Run[][]): Run[] => inLine({ items: each }, ' ');

function evidenceRun({ evidence, area, passes, sources, notes }: KinView, detail: Detail, { lineage }: Words): Run {
  if (detail !== 'whole') return asideRun(text(evidence));
  return asideRun(
    sentences([
      text(evidence),
      ...(area ? [text(area)] : []),
      ...(passes.length > 0 ? [runsIn(lineage.notHeldBetween(passes.map(link)))] : []),
      ...(sources.length > 0 ? [runsIn(lineage.sources(sources.map((each) => citationRuns([each]))))] : []),
      ...notes.map(text),
    ]),
  );
}

function kinRuns(kin: KinView, detail: Detail, words: Words): Run[] {
  const { lineage } = words;
  const { descent, where, onward, parts } = kin;
  if (detail === 'sheet') return runsIn(lineage.descentInBrief({ ...descent, other: link(kin), where }));
  return [
    ...sentences([
      runsIn(lineage.descent({ ...descent, other: link(kin), plan: link(kin.plan), where })),
      ...(onward.length > 0 ? [runsIn(lineage.onward(onward.map((next) => ({ next: link(next), where: next.note ?? '' }))))] : []),
      ...parts.map(text),
    ]),
    evidenceRun(kin, detail, words),
  ];
}

/** `anchors`: the ids of the links that other pages’ links lead to here. */
export const kinNodes = (kin: readonly KinView[], detail: Detail, words: Words, anchors: ReadonlySet<string> = new Set()): PageNode[] =>
  kin.length > 0
    ? [
        {
          type: 'list',
          ordered: false,
          items: kin.map((each) => [
            {
              type: 'paragraph',
              runs: kinRuns(each, detail, words),
              address: anchors.has(each.id) ? `${LINEAGE}#${each.id}` : undefined,
            },
          ]),
        },
      ]
    : [];
