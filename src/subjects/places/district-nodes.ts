/** The page of a district: who acts there, what the latest plan does there, what earlier ones did, what documents and people say. */
import { type Content, citationRuns, facts, heading, link, list, nodeList, paragraph, section, text } from '../../nodes/nodes.ts';
import { aside, asideRun, fold, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { actionEntries } from '../delivery/action-entries.ts';
import { districtContactNodes } from '../help/contact-nodes.ts';
import { measureEntries } from '../measures/measure-entries.ts';
import type { Post } from '../partnership/partnership.ts';
import type { DistrictView, FactView, NamedItem } from './districts.ts';

const postContent = ({ remit, source }: Post): Content => [...text(remit), ...(source.length > 0 ? [asideRun(citationRuns(source))] : [])];

const factNodes = (said: readonly FactView[]): PageNode[] =>
  nodeList<PageNode>(
    said.map(({ text: words, source }) => [paragraph(words), ...aside(source.length > 0 ? citationRuns(source) : undefined)]),
  );

/** Actions, each with the sentences that name the district: nobody should have to open one to read why it is here. */
export const namedEntries = (district: string, items: readonly NamedItem[], words: Words): PageNode[] =>
  actionEntries(words.delivery.actionsOf(district), items, words, {
    last: items.every(({ mentions }) => mentions.length === 0)
      ? undefined
      : {
          name: words.places.namedIn(district),
          width: 4,
          inList: 'bare',
          of: ({ mentions }) =>
            mentions.flatMap(({ text: said, source }) => [...text(said), ...(source.length > 0 ? [asideRun(citationRuns(source))] : [])]),
        },
  });

/** The same of several plans: under the name of each, the latest first. */
const byPlan = <Item>(
  of: readonly { plan: { label: string; address: string }; years?: string | undefined; items: readonly Item[] }[],
  nodes: (items: readonly Item[], plan: string) => PageNode[],
  { places }: Words,
): PageNode[] =>
  of.flatMap(({ plan, years, items }): PageNode[] => [
    { type: 'heading', level: 3, runs: runsIn(places.ofPlan({ plan: link(plan), years })) },
    ...nodes(items, plan.label),
  ]);

/** What the latest plan does here: how much there is of it, what is known of it, and for what. */
export function nowNodes({ title, address, now }: DistrictView, words: Words): PageNode[] {
  const { places, delivery } = words;
  if (!now) return [];
  const { plan, status, count, reported, priorities, own, shared, allActions, nothingAlone } = now;
  return [
    heading(2, places.now(title), `${address}#priorities`),
    ...(nothingAlone ? [paragraph(places.nothingAlone({ plan: plan.label, district: title }))] : []),
    paragraph([...runsIn(places.nowPlan({ plan: link(plan), district: title })), ...text(` ${status.sentence}`)]),
    ...(count > 0 ? [paragraph(places.reportedOf({ count, reported }))] : []),
    ...list(priorities.map(({ actions, ...priority }) => runsIn(places.forPriority({ priority: link(priority), actions })))),
    ...(own.length > 0 ? [paragraph(places.ownActions(title)), ...namedEntries(title, own, words)] : []),
    ...fold(places.sharedActions(shared.length), actionEntries(delivery.actionsOf(title), shared, words)),
    ...(allActions ? [paragraph([link(allActions)])] : []),
  ];
}

export function districtNodes(view: DistrictView, words: Words): PageNode[] {
  const { places, labels } = words;
  const { title, address } = view;
  const part = (name: string, id: string, nodes: PageNode[]) => section<PageNode>(2, name, nodes, `${address}#${id}`);
  const figures = byPlan(
    view.figures,
    (items, plan) =>
      items.flatMap(({ measures, targets }) => [
        ...measureEntries(places.measuresOf({ district: title, plan }), measures, words),
        ...(targets.length > 0 ? [paragraph(places.targets), ...linkNodes(targets)] : []),
      ]),
    words,
  );
  return [
    ...facts(
      [places.council, view.council && [link(view.council)]],
      [labels.plan, view.plan && runsIn(places.planInYears({ plan: link(view.plan.plan), years: view.plan.years }))],
    ),
    ...part(places.contacts(title), 'contacts', districtContactNodes(view.contacts, words)),
    ...nowNodes(view, words),
    ...part(places.documentsSay(title), 'said', factNodes(view.facts)),
    ...part(
      places.ownPlans(view.ownPlans.length),
      'own-plans',
      nodeList<PageNode>(
        view.ownPlans.map(({ plan, status, numbers }) => [
          paragraph([link(plan), ...text(`. ${status.sentence}`)]),
          ...aside(runsIn(places.numbers(numbers.map(link)))),
        ]),
      ),
    ),
    ...part(
      places.actions(title),
      'actions',
      view.actions.length > 0
        ? [...byPlan(view.actions, (items) => namedEntries(title, items, words), words), ...aside(places.aboutActions(title))]
        : [],
    ),
    ...part(places.measures(title), 'measures', figures),
    ...part(places.posts, 'posts', facts(...view.posts.map((post): [string, Content] => [post.title, postContent(post)]))),
    ...part(
      places.answers,
      'public',
      nodeList<PageNode>(
        view.answers.map(({ consultation, address: to, text: said }) => [
          paragraph(said),
          ...aside([link({ label: consultation, address: to })]),
        ]),
      ),
    ),
    ...part(
      places.people,
      'people',
      nodeList<PageNode>(
        view.people.map(({ text: said, on, source }) => [
          paragraph(said),
          ...aside([...text(places.heldOffice(on)), ...citationRuns(source)]),
        ]),
      ),
    ),
    ...part(places.others, 'others', [
      ...linkNodes(view.others),
      ...(view.others.length > 0 ? [paragraph([link(view.allDistricts)])] : []),
    ]),
  ];
}
