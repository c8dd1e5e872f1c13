/** The other parts of the document, which readers look things up in: theories, partnership, glossary, sources. */

import {
  bodies,
  facts,
  heading,
  joined,
  link,
  linkList,
  links,
  list,
  maybe,
  nodeList,
  note,
  noteList,
  paragraph,
  section,
  source,
  strong,
  table,
  text,
  textList,
} from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { TheoryStep, TheoryView } from '../delivery/theories-of-change.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import type { ProgrammeItem } from '../meetings/meetings.ts';
import { fundingNodes } from '../money/money-parts.ts';
import { MEETINGS } from '../page/addresses.ts';
import { ending, structureNodes } from '../page/block-nodes.ts';
import { sentenceCase } from '../partnership/bodies.ts';
import type { BodyCard, OfficeHolderList, Post } from '../partnership/partnership.ts';
import type { SourceView } from './reference-pages.ts';

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { kind: K }>;

/** Steps have a letter for their stage and a number: “leads to B2” says in two signs what an arrow shows. */
const stepCodes = ({ diagram }: TheoryView): Map<string, string> =>
  new Map(
    diagram.stages.flatMap(({ steps }, stage) => steps.map(({ id }, index) => [id, `${String.fromCharCode(65 + stage)}${index + 1}`])),
  );

/** Stage after stage, each step with what it stands for and what it leads to: the text behind a diagram of arrows. */
function theoryNodes(view: TheoryView): PageNode[] {
  const codes = stepCodes(view);
  const place = (id: string) => `${view.address}#${view.diagram.id}-${id}`;
  const codeLink = ({ id }: { id: string }) => link({ label: codes.get(id) ?? id, address: place(id) });
  const stepFact = ({ id, text: said, about, gap, leadsTo, leadsToStages }: TheoryStep) => {
    const next = [...leadsToStages.flatMap((stage) => text(`everything under “${stage}”`)), ...leadsTo.map(codeLink)];
    return {
      label: codes.get(id) ?? id,
      address: place(id),
      content: [
        ...(gap ? [strong('Gap: ')] : []),
        ...text(said),
        ...(about.length > 0 ? [...text(' ('), ...links(about), ...text(')')] : []),
        ...(next.length > 0 ? [...text(' Leads to '), ...joined(next, ', '), ...text('.')] : []),
      ],
    };
  };
  return [
    heading(2, view.title, view.address),
    paragraph(view.summary),
    ...facts(['Theme', view.theme && links([view.theme])]),
    ...note(view.reconstruction, 'How this was built'),
    ...section(3, 'The problem', maybe(view.problem)),
    ...section(3, 'Whom it is meant to reach', list(view.targetGroups)),
    ...view.diagram.stages.flatMap(({ title, steps, leadsTo }) =>
      section(3, title, [
        { type: 'facts', items: steps.map(stepFact) },
        ...leadsTo.flatMap(({ text: said, reason }) => maybe([said, reason].filter(Boolean).join(' '))),
      ]),
    ),
    ...section(3, 'What must be true for it to work', list(view.assumptions)),
    ...section(3, 'What is known about whether it works', list(view.evidence)),
    ending(view),
  ];
}

export const theoriesNodes = ({ views }: Part<'theories'>): PageNode[] => views.flatMap(theoryNodes);

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
