/** The page of a district: who acts there, what is done and counted there, and what its people said. */
import { type Content, citationRuns, facts, heading, link, nodeList, paragraph, section, text } from '../../nodes/nodes.ts';
import { aside, asideRun, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { actionEntries } from '../delivery/action-entries.ts';
import { measureEntries } from '../measures/measure-entries.ts';
import type { Post } from '../partnership/partnership.ts';
import type { DistrictView } from './districts.ts';

const postContent = ({ remit, source }: Post): Content => [...text(remit), ...(source.length > 0 ? [asideRun(citationRuns(source))] : [])];

/** The priorities as cards; on a phone their names only, as each is a tap away. */
const priorityNodes = ({ priorities }: DistrictView): PageNode[] =>
  priorities.length > 0
    ? [
        {
          type: 'list',
          ordered: false,
          look: 'cards brief',
          items: priorities.map(({ summary, ...priority }) => [paragraph([link(priority)]), ...aside(summary)]),
        },
      ]
    : [];

function actionNodes({ title, actions, allActions }: DistrictView, words: Words): PageNode[] {
  const { places, delivery } = words;
  return [
    ...(actions.length > 0
      ? [paragraph(places.aboutActions(title)), ...actionEntries(delivery.actionsOf(title), actions, words, { saySilence: true })]
      : [paragraph(places.noAction)]),
    paragraph([link(allActions)]),
  ];
}

export function districtNodes(view: DistrictView, words: Words): PageNode[] {
  const { places, labels } = words;
  const { title, address } = view;
  const part = (name: string, id: string, nodes: PageNode[]) => section<PageNode>(2, name, nodes, `${address}#${id}`);
  return [
    ...facts(
      [places.council, view.council && [link(view.council)]],
      ...view.posts.map((post): [string, Content] => [post.title, postContent(post)]),
      [labels.plan, [link(view.plan)]],
    ),
    ...part(places.priorities(title), 'priorities', priorityNodes(view)),
    heading(2, places.actions, `${address}#actions`),
    ...actionNodes(view, words),
    ...part(places.measures(title), 'measures', measureEntries(places.measures(title), view.measures, words)),
    ...part(
      places.documentsSay(title),
      'said',
      nodeList<PageNode>(
        view.facts.map(({ text: said, source }) => [paragraph(said), ...aside(source.length > 0 ? citationRuns(source) : undefined)]),
      ),
    ),
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
    ...part(places.others, 'others', linkNodes(view.others)),
  ];
}
