/** The page on every target of every plan and what was reported of it, and a page for each subject. */
import { drawing } from '../../charts/drawing.ts';
import { heading, link, list, paragraph, section, text } from '../../nodes/nodes.ts';
import { cited, lead, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { targetNodes } from '../measures/target-nodes.ts';
import { sharedDataNodes } from '../page/data-links.ts';
import type { PromiseGroup, PromisesView, SubjectPromisesView } from './promises.ts';

/** Each item is what links to its id on this page lead to. */
const groupNodes = (groups: readonly PromiseGroup[], page: string, { across }: Words): PageNode[] =>
  groups.length > 0
    ? [
        {
          type: 'list',
          ordered: false,
          items: groups.map(({ id, count, reported, ...way }) => [
            {
              type: 'paragraph',
              address: `${page}#${id}`,
              runs: runsIn(across.promises.group({ way: link(way), targets: count, reported })),
            },
          ]),
        },
      ]
    : [];

export function promisesNodes(view: PromisesView, words: Words): PageNode[] {
  const { address, reported, unsorted } = view;
  const { promises } = words.across;
  const at = (id: string) => `${address}#${id}`;
  return [
    lead(view.summary),
    // The sentence says what the picture shows, so that each figure is read out once.
    { type: 'drawing', wide: drawing(view.chart, 'wide', words).svg, narrow: drawing(view.chart, 'narrow', words).svg },
    // Where the picture had a place of its own, links lead here.
    { type: 'paragraph', address: at('chart-promises'), runs: text(promises.asItStands) },
    ...section<PageNode>(2, promises.bySubject, groupNodes(view.bySubject, address, words), at('by-subject')),
    ...section<PageNode>(
      2,
      promises.byPlan,
      [...groupNodes(view.byPlan, address, words), ...linkNodes(view.accountability)],
      at('by-plan'),
    ),
    ...section<PageNode>(2, promises.without, list(view.without.map((plan) => runsIn(promises.noTargets(link(plan))))), at('without')),
    ...section<PageNode>(2, promises.withReport, targetNodes(promises.reportedCaption, reported, words), at('reported')),
    ...section<PageNode>(2, promises.unsorted, targetNodes(promises.unsortedCaption, unsorted, words), at('no-subject')),
    ...sharedDataNodes(view.data, words),
  ];
}

export function subjectPromisesNodes(view: SubjectPromisesView, words: Words): PageNode[] {
  const { promises } = words.across;
  return [
    lead(view.summary),
    paragraph(runsIn(promises.moreOnSubject(link({ ...view.topic })))),
    ...view.plans.flatMap(({ id, label, promises: all, before }) => [
      heading(2, label, `${view.address}#${id}`),
      ...targetNodes(promises.caption(label), all, words),
      ...before.flatMap(({ priority, period, figures, source }): PageNode[] => [
        paragraph(runsIn(promises.reportedBefore({ priority: link(priority), period }))),
        ...list(figures),
        ...cited(source),
      ]),
    ]),
    ...section<PageNode>(2, promises.otherSubjects, groupNodes(view.others, view.address, words), `${view.address}#others`),
  ];
}
