/** The other parts of the document, which readers look things up in: consultation, chapters, partnership, glossary, sources. */

import {
  bodies,
  type Content,
  facts,
  heading,
  joined,
  link,
  linkList,
  links,
  list,
  maybe,
  nodeList,
  noteList,
  paragraph,
  type Run,
  section,
  source,
  strong,
  table,
  text,
  textList,
} from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { sentence } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import type { AnswerView } from '../consultations/consultation-answers.ts';
import type { ConsultationView, QuestionView } from '../consultations/consultations.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import type { ProgrammeItem } from '../meetings/meetings.ts';
import { fundingNodes } from '../money/money-parts.ts';
import { MEETINGS } from '../page/addresses.ts';
import { ending, nodesOf, structureNodes } from '../page/block-nodes.ts';
import { sentenceCase } from '../partnership/bodies.ts';
import type { BodyCard, OfficeHolderList, Post } from '../partnership/partnership.ts';
import type { ChapterView } from '../plans/chapters.ts';
import type { SourceView } from './reference-pages.ts';

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { kind: K }>;

const answerLabel = ({ label, address }: AnswerView['labels'][number]): Run[] => (address ? [link({ label, address })] : text(label));

/** What the report says of several answers at once: the words once, and below them the answers. */
const sharedWords = ({ labels, words }: AnswerView): PageNode[] => [
  paragraph(`${sentence(sentenceCase(words))} This is said of these answers:`),
  ...list(labels.map(answerLabel)),
];

function questionNodes(view: QuestionView, page: string, level: number): PageNode[] {
  const { chart, answers, ranking } = view;
  const single = answers.flatMap(({ labels: [label, ...others], words }) => (label && others.length === 0 ? [{ label, words }] : []));
  const themes = () => list(single.map(({ label, words }) => [...answerLabel(label), ...text(words && `. ${words}`)]));
  const shares = () =>
    table(
      view.title,
      [
        ['Answer', 1],
        ['What the report says', 2],
      ],
      single.map(({ label, words }) => [answerLabel(label), text(sentenceCase(words))]),
    );
  return [
    heading(level, view.number ? `Question ${view.number}: ${view.title}` : view.title, `${page}#question-${view.id}`),
    ...facts(['Asked', view.question], ['Possible answers', textList(view.options)]),
    ...(chart ? [{ type: 'chart', chart } as const] : maybe(view.finding)),
    ...maybe(ranking),
    ...maybe(view.comparedWith && `Compared with: ${view.comparedWith}.`),
    ...(ranking === undefined ? shares() : themes()),
    ...answers.filter(({ labels }) => labels.length > 1).flatMap(sharedWords),
    ...noteList(view.notes),
    ...(view.source && !chart ? [{ type: 'source', runs: text(`Source: ${view.source}`) } as const] : []),
  ];
}

/** A consultation under a heading of this level; at level 0 its title is that of the document, and stands above. */
export function consultationNodes(view: ConsultationView, level: number, words: Words): PageNode[] {
  return [
    ...(level > 0 ? [heading(level, view.title, view.address)] : []),
    paragraph(view.summary),
    ...facts(
      ['Dates', view.dates],
      ['About the dates', view.datesNote],
      ['Responses', view.responses],
      ['About the responses', view.responsesNote],
      ['Consulted on', view.consultedOn],
    ),
    ...section(level + 1, 'How people could take part', list(view.methods)),
    ...section(
      level + 1,
      'Questions and answers',
      view.questions.flatMap((question) => questionNodes(question, view.address, level + 2)),
    ),
    ...section(
      level + 1,
      'Through what and whom it was promoted',
      facts(...view.channels.map(({ title, items }): [string, Content] => [title, textList(items)])),
    ),
    ...section(level + 1, 'The report', nodesOf(view, level + 1, words)),
    ending(view),
  ];
}

export const consultationsNodes = ({ views }: Part<'consultations'>, words: Words): PageNode[] =>
  views.flatMap((view) => consultationNodes(view, 2, words));

const chapterNodes = (view: ChapterView, words: Words): PageNode[] => [
  heading(2, view.title, view.address),
  ...facts(['Theme', view.theme && links([view.theme])]),
  ...nodesOf(view, 2, words),
  ending(view),
];

export const chaptersNodes = ({ views }: Part<'chapters'>, words: Words): PageNode[] => views.flatMap((view) => chapterNodes(view, words));

/** Organisations or groups with all that is known of them; the name is where links to them lead. */
function bodyNodes(cards: readonly BodyCard[], page: string): PageNode[] {
  return cards.flatMap((card): PageNode[] => [
    heading(3, card.shortName ? `${card.name} (${card.shortName})` : card.name, `${page}#${card.id}`),
    ...maybe(card.text),
    ...facts(
      ['Also called', textList(card.alsoCalled)],
      ['Part of', card.parent && [link(card.parent)]],
      ['Governed', card.governance && sentenceCase(card.governance)],
      ['Districts', linkList(card.districts)],
      ['Members', linkList(card.members)],
    ),
    ...noteList(card.notes),
    ...source(card.source),
  ]);
}

const postNodes = (posts: readonly Post[]): PageNode[] => [
  ...table(
    'Posts that cover named districts',
    [
      ['Post', 2],
      ['Districts', 3],
      ['Remit', 4],
    ],
    posts.map(({ title, districts, remit }) => [text(title), districts.length > 0 ? linkList(districts) : text('All'), text(remit)]),
  ),
  ...source(posts.flatMap((post) => post.source)),
];

/** What the scrutiny body intends to look at, as the page of meetings has it. */
const programmeNodes = (items: readonly ProgrammeItem[]): PageNode[] =>
  items.flatMap(({ id, heading: title, when, body, standing, meeting, issues, invited, notes, source: from }) => [
    heading(3, title, `${MEETINGS}#${id}`),
    ...facts(
      ['When', [`${when}.`, ...standing].join(' ')],
      ['Meeting', meeting && [link(meeting)]],
      ['Who meets', [link(body)]],
      ['To consider', textList(issues)],
      ['Invited', bodies(invited)],
    ),
    ...noteList(notes),
    ...source(from),
  ]);

const officeHolderNodes = (lists: readonly OfficeHolderList[]): PageNode[] =>
  lists.flatMap(({ title, holders, source: from }) => [
    ...table(
      title,
      [
        ['Name', 2],
        ['Post', 3],
        ['Body', 3],
        ['Role', 1.5],
        ['Deputy', 2],
      ],
      holders.map(({ name, post, body, role, deputy }) => [
        text(name),
        text(post),
        typeof body === 'string' ? text(body) : [link(body)],
        text(role),
        text(deputy),
      ]),
    ),
    ...noteList(holders.flatMap(({ name, notes }) => notes.map((said) => `${name}: ${said}`))),
    ...source(from),
  ]);

export function partnershipNodes({ view, funding, programme }: Part<'partnership'>): PageNode[] {
  return [
    paragraph(view.description),
    ...facts(
      ['Name', [view.partnership, view.shortName && `(${view.shortName})`].filter(Boolean).join(' ')],
      ['Also called', textList(view.alsoCalled)],
      ['Area', view.area],
    ),
    ...section(
      2,
      'How the groups stand to each other',
      view.structures.length > 0 ? [paragraph(view.structuresNote), ...structureNodes(view.structures)] : [],
    ),
    ...section(2, 'Responsible authorities', bodyNodes(view.responsible, view.address)),
    ...section(2, 'Groups', bodyNodes(view.groups, view.address)),
    ...section(2, 'Other organisations', bodyNodes(view.others, view.address)),
    ...section(2, 'Posts', postNodes(view.posts)),
    ...section(2, 'People in their offices', officeHolderNodes(view.officeHolders)),
    ...section(2, 'Funding', fundingNodes(funding), funding.address),
    ...section(2, 'Forward work programme', programmeNodes(programme)),
    ending(view),
  ];
}

export function glossaryNodes({ view }: Part<'glossary'>): PageNode[] {
  const terms = view.letters.flatMap(({ terms: each }) => each);
  return [
    paragraph(view.description),
    {
      type: 'facts',
      items: terms.map(({ id, term, expansion, expansionNote, meaning, usage, aliases, notes }) => ({
        label: term,
        address: `${view.address}#${id}`,
        content: joined(
          [
            expansion && `${expansion}.`,
            meaning,
            aliases.length > 0 && `Also: ${aliases.join('; ')}.`,
            usage,
            expansionNote,
            ...notes,
          ].flatMap((said) => (said ? text(said) : [])),
          ' ',
        ),
      })),
    },
  ];
}

const sourceItem = (view: SourceView, page: string): PageNode[] => [
  paragraph([
    {
      type: 'target',
      address: `${page}#${view.id}`,
      runs: [view.link ? { type: 'link', address: view.link, runs: text(view.title) } : strong(view.title)],
    },
    ...text(`. ${sentenceCase(view.publisher)}. ${view.date}.`),
  ]),
  ...view.notes.map((said) => paragraph(said)),
  ...sourceList(view.parts, page),
];

const sourceList = (views: readonly SourceView[], page: string): PageNode[] => nodeList(views.map((view) => sourceItem(view, page)));

export const sourcesNodes = ({ view }: Part<'sources'>): PageNode[] => [
  paragraph(view.description),
  ...section(2, 'Documents that we hold', sourceList(view.held, view.address)),
  ...section(2, 'Documents not held: named in the others, or missing between them', sourceList(view.notHeld, view.address)),
];
