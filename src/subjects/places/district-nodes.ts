/** The page of a district: who acts there, what plans do and count there, what documents and people say; the rest is folded. */
import { cards } from '../../nodes/cards.ts';
import { type Content, citationRuns, facts, heading, link, nodeList, paragraph, section, text } from '../../nodes/nodes.ts';
import { aside, asideRun, fold, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { actionEntries } from '../delivery/action-entries.ts';
import { districtContactNodes } from '../help/contact-nodes.ts';
import { measureEntries } from '../measures/measure-entries.ts';
import type { Post } from '../partnership/partnership.ts';
import type { DistrictView, FactView } from './districts.ts';

const postContent = ({ remit, source }: Post): Content => [...text(remit), ...(source.length > 0 ? [asideRun(citationRuns(source))] : [])];

const factNodes = (said: readonly FactView[]): PageNode[] =>
  nodeList<PageNode>(
    said.map(({ text: words, source }) => [paragraph(words), ...aside(source.length > 0 ? citationRuns(source) : undefined)]),
  );

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

function everywhereNodes({ title, address, everywhere, others }: DistrictView, words: Words): PageNode[] {
  const { places, delivery } = words;
  const { priorities, actions, allActions } = everywhere;
  const nodes = [
    ...cards(priorities, 'cards brief'),
    ...(actions.length > 0
      ? [paragraph(places.sharedActions), ...actionEntries(delivery.actionsOf(title), actions, words, { saySilence: true })]
      : []),
    ...(allActions ? [paragraph([link(allActions)])] : []),
  ];
  return section(
    2,
    others.length > 0 ? places.everywhere(title) : places.wholeArea,
    fold(places.showEverywhere, nodes),
    `${address}#priorities`,
  );
}

export function districtNodes(view: DistrictView, words: Words): PageNode[] {
  const { places, labels, delivery } = words;
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
    ...part(
      places.ownPlans(view.ownPlans.length),
      'own-plans',
      nodeList<PageNode>(
        view.ownPlans.map(({ plan, sentence, numbers }) => [
          paragraph([link(plan), ...text(`. ${sentence}`)]),
          ...aside(runsIn(places.numbers(numbers.map(link)))),
        ]),
      ),
    ),
    heading(2, places.actions(title), `${address}#actions`),
    ...(view.actions.length > 0
      ? [
          ...byPlan(view.actions, (items) => actionEntries(delivery.actionsOf(title), items, words), words),
          ...aside(places.aboutActions(title)),
        ]
      : [paragraph(places.noAction)]),
    ...part(places.measures(title), 'measures', figures),
    ...part(places.documentsSay(title), 'said', factNodes(view.facts)),
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
    ...everywhereNodes(view, words),
    ...part(places.others, 'others', [
      ...linkNodes(view.others),
      ...(view.others.length > 0 ? [paragraph([link(view.allDistricts)])] : []),
    ]),
  ];
}
