/** The partnership on its page and in the document of a plan: what it is called, its bodies and how they report, posts, offices. */

import { structureSvg } from '../../charts/structure-svg.ts';
import {
  bodies,
  type Column,
  type Content,
  facts,
  heading,
  inLine,
  link,
  links,
  maybe,
  paragraph,
  type Run,
  section,
  table,
  text,
  textList,
} from '../../nodes/nodes.ts';
import { aside, cited, fold, lead, linkNodes, noted, onlyOnPages, onlyOnPaper, opening, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { structureNodes } from '../page/block-nodes.ts';
import { whoAnswersNodes } from '../plans/who-answers-nodes.ts';
import type { BodyCard, OfficeHolderList, OfficeHolderView, PartnershipView, Post } from './partnership.ts';

/** Who a group reports to and who governs it, as far as either is said. */
function standing({ parent, governance }: BodyCard, { partnership }: Words): Run[] {
  if (parent) return runsIn(partnership.reportsTo({ parent: link(parent), governance }));
  return text(governance ? partnership.governedSentence[governance] : '');
}

const given = (runs: Run[]): PageNode[] => (runs.length > 0 ? [paragraph(runs)] : []);

/** An organisation or group under its name, which is where links to it lead. */
function bodyNodes(card: BodyCard, level: number, page: string, words: Words): PageNode[] {
  const { partnership } = words;
  const { id, name, shortName, alsoCalled, text: said, link: website, members, districts, notes, source, promised } = card;
  return [
    heading(level, partnership.nameWithShort({ name, short: shortName }), `${page}#${id}`),
    ...maybe(said),
    ...(promised ? [onlyOnPages(paragraph([link(promised)]))] : []),
    ...(website ? [paragraph([link({ label: partnership.website(name), address: website })])] : []),
    ...given(standing(card, words)),
    ...fold(partnership.members(members.length), linkNodes(members)),
    ...districtNodes(districts, words),
    ...aside(alsoCalled.length > 0 ? partnership.alsoCalled(alsoCalled) : undefined),
    ...behindNodes(notes, source, words),
  ];
}

/** What stands behind a card: on a page it is folded, or there would be more of it than of the body. */
function behindNodes(notes: readonly string[], source: BodyCard['source'], { partnership }: Words): PageNode[] {
  const nodes = [...noted(notes), ...cited(source)];
  return nodes.length > 0 ? [onlyOnPages(...opening(partnership.behind, nodes)), onlyOnPaper(...nodes)] : [];
}

const inRow = (content: Content): Run[] => inLine(content, ', ');

/** Who works on what: the priority first, for that is what a reader knows. */
const workNodes = ({ work, shortName, partnership: name }: PartnershipView, { partnership }: Words): PageNode[] =>
  table(
    partnership.workCaption(shortName ?? name),
    [
      [partnership.priority, 3],
      [partnership.leads, 3],
      [partnership.owners, 4],
    ],
    // In one line: as lists, ten owners are a screen of a phone.
    work.map(({ priority, leads, owners }) => [[link(priority)], inRow(bodies(leads)), links(owners)]),
  );

/** The picture of who answers to whom, for those who see it; the list beside it says the same. */
const structurePicture = ({ structures }: PartnershipView): PageNode[] =>
  structures.length > 0 ? [{ type: 'drawing', wide: structureSvg(structures, 'wide'), narrow: structureSvg(structures, 'narrow') }] : [];

const districtNodes = (districts: BodyCard['districts'], { partnership }: Words): PageNode[] =>
  districts.length > 0 ? [paragraph(runsIn(partnership.districts({ count: districts.length, districts: links(districts) })))] : [];

const postNodes = ({ title, remit, districts, priorities, source }: Post, level: number, words: Words): PageNode[] => [
  heading(level, title),
  paragraph(remit),
  ...districtNodes(districts, words),
  ...(priorities.length > 0
    ? [paragraph(runsIn(words.partnership.priorities({ count: priorities.length, priorities: links(priorities) })))]
    : []),
  ...cited(source),
];

/** A printed list as a table. Each row is where links to it lead; what is said of some rows stands below, where there is room. */
function officeHolderNodes({ title, holders, source }: OfficeHolderList, page: string, { partnership }: Words): PageNode[] {
  const columns: Column[] = [
    { head: text(partnership.name), width: 2 },
    { head: text(partnership.post), width: 3 },
    { head: text(partnership.body), width: 3 },
    { head: text(partnership.role), width: 1.5 },
    { head: text(partnership.deputy), width: 2 },
  ];
  const row = ({ id, name, post, body, role, deputy }: OfficeHolderView): Run[][] => [
    [{ type: 'target', address: `${page}#${id}`, runs: text(name) }],
    text(post),
    typeof body === 'string' ? text(body) : [link(body)],
    text(role),
    text(deputy),
  ];
  return [
    { type: 'table', caption: title, columns, rows: holders.map(row) },
    ...noted(holders.flatMap(({ notes }) => notes)),
    ...cited(source),
  ];
}

/** The partnership under a heading of this level: 1 is the title of its page. */
export function partnershipNodes(view: PartnershipView, level: number, words: Words): PageNode[] {
  const { partnership, labels } = words;
  const inner = level + 1;
  const part = (title: string, id: string, nodes: PageNode[], ...before: PageNode[]): PageNode[] =>
    section<PageNode>(inner, title, nodes.length > 0 ? [...before, ...nodes] : [], `${view.address}#${id}`);
  // Folded: the bodies are many, and who looks for one of them comes by a link, which opens the part that it stands in.
  const cards = (all: readonly BodyCard[]) =>
    opening(
      partnership.show(all.length),
      all.flatMap((card) => bodyNodes(card, inner + 1, view.address, words)),
    );
  return [
    onlyOnPaper(paragraph(view.description)),
    lead(partnership.nameWithShort({ name: view.partnership, short: view.shortName })),
    ...maybe(view.purpose),
    ...facts([labels.area, view.area], [partnership.otherNames, textList(view.alsoCalled)]),
    ...part(words.plans.whoAnswers, 'answers', whoAnswersNodes(view.answers, words)),
    ...part(partnership.work, 'work', workNodes(view, words)),
    ...part(
      partnership.structure,
      'structure',
      opening(partnership.structureInWords, structureNodes(view.structures)),
      ...aside(partnership.structureNote),
      ...structurePicture(view),
    ),
    ...part(partnership.responsible, 'responsible-authorities-list', cards(view.responsible), paragraph(partnership.responsibleNote)),
    ...part(
      partnership.officers,
      'officers',
      view.posts.flatMap((post) => postNodes(post, inner + 1, words)),
    ),
    ...part(
      partnership.officeHolders,
      'office-holders',
      view.officeHolders.flatMap((list) =>
        fold(partnership.showList({ list: list.title, count: list.holders.length }), officeHolderNodes(list, view.address, words)),
      ),
      paragraph(partnership.officeHoldersNote),
    ),
    ...part(partnership.groups, 'groups', cards(view.groups)),
    ...part(partnership.others, 'others', cards(view.others)),
  ];
}
