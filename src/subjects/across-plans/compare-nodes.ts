/** The pages that put two plans side by side. */
import type { LinkItem } from '../../nodes/links.ts';
import { type Column, type Content, heading, link, links, list, paragraph, type Run, section, text } from '../../nodes/nodes.ts';
import { lead, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { CompareListView, CompareView } from './compare.ts';
import { kinNodes } from './lineage-nodes.ts';

type Pair<T> = readonly [later: T, earlier: T];

/** A table with a column for each plan. */
const sideBySide = (caption: string, of: string, plans: Pair<Column>, rows: Content[][]): PageNode => ({
  type: 'table',
  caption,
  columns: [{ head: text(of) }, ...plans],
  rows,
});

const named = ({ plans: [later, earlier] }: CompareView, head: (plan: LinkItem) => Column): Pair<Column> => [head(later), head(earlier)];

function glanceNodes(view: CompareView, { across: { compare } }: Words): PageNode[] {
  // A head is not seen where a row is a card, so that no link may stand in it.
  const plans = named(view, ({ label }) => ({ head: text(label) }));
  const rows = view.facts.map(({ name, values }) => [name, ...values].map(text));
  return [sideBySide(compare.glanceCaption, compare.about, plans, rows)];
}

function countNodes(view: CompareView, { across: { compare } }: Words): PageNode[] {
  const plans = named(view, ({ label }) => ({ head: text(label), numeric: true }));
  const cell = (name: string, count: LinkItem | undefined): Run[] =>
    count ? [{ ...link(count), spoken: compare.count({ part: name, count: count.label }) } as Run] : text(compare.noneHere);
  const rows = view.counts.map(({ name, values }) => [text(name), ...values.map((count) => cell(name, count))]);
  return [sideBySide(compare.countsCaption, compare.part, plans, rows)];
}

const cameNodes = ({ came }: CompareView, words: Words): PageNode[] =>
  came.flatMap(({ priority, from, through }): PageNode[] => [
    { type: 'heading', level: 3, runs: [link(priority)] },
    ...kinNodes(from, 'whole', words),
    ...list(through.map(({ by, where, ...other }) => runsIn(words.across.compare.through({ by, priority: link(other), where })))),
  ]);

function subjectNodes(view: CompareView, { across: { compare } }: Words): PageNode[] {
  if (view.subjects.length === 0) return [];
  const plans = named(view, ({ label }) => ({ head: text(label) }));
  const rows = view.subjects.map(({ topic, values }) => [[link(topic)], ...values.map(links)]);
  return [
    heading(3, compare.sharedSubjects),
    paragraph(compare.aboutSubjects({ someLinked: view.someLinked })),
    sideBySide(compare.subjectsCaption, compare.subject, plans, rows),
  ];
}

const unlinkedNodes = ({ unlinked }: CompareView, { across: { compare } }: Words): PageNode[] =>
  unlinked.length > 0
    ? [
        heading(3, compare.unlinked),
        paragraph(compare.aboutUnlinked),
        ...unlinked.flatMap(({ plan, priorities }) => [heading(4, plan.label), ...linkNodes(priorities)]),
      ]
    : [];

function listNodes({ plans, lists, address }: CompareView, { across: { compare } }: Words): PageNode[] {
  return lists.flatMap(({ id, title, values }) => [
    heading(2, title, `${address}#${id}`),
    ...plans.flatMap((plan, index) => {
      const items = values[index] ?? [];
      return [heading(3, plan.label), ...(items.length > 0 ? list(items) : [paragraph(compare.nonePublished)])];
    }),
  ]);
}

export function compareNodes(view: CompareView, words: Words): PageNode[] {
  const { compare } = words.across;
  const at = (id: string) => `${view.address}#${id}`;
  return [
    heading(2, compare.atAGlance, at('glance')),
    ...linkNodes([...view.plans]),
    ...glanceNodes(view, words),
    heading(2, compare.whatIsInThem, at('parts')),
    ...countNodes(view, words),
    heading(2, words.labels.priorities, at('priorities')),
    ...(view.came.length === 0 ? [paragraph(compare.noLink)] : cameNodes(view, words)),
    ...subjectNodes(view, words),
    ...unlinkedNodes(view, words),
    ...listNodes(view, words),
    ...section<PageNode>(2, compare.otherPairs, linkNodes(view.others), at('other-pairs')),
  ];
}

export const compareListNodes = ({ description, which, pairs }: CompareListView): PageNode[] => [
  lead(description),
  ...(which ? [paragraph(which)] : []),
  ...linkNodes(pairs),
];
