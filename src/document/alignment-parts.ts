/** The parts of a document on objectives, and on the national and county priorities that a plan answers to. */
import type { DocumentPart } from '../views/document-view.ts';
import { type DocumentNode, heading, links, maybe, noteList, paragraph, section, source, table, text } from './nodes.ts';
import { objectiveNodes } from './priority-parts.ts';

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { kind: K }>;

export const objectivesNodes = ({ view }: Part<'objectives'>): DocumentNode[] => [
  paragraph(view.description),
  ...view.groups.flatMap(({ title, id, objectives }) => [heading(2, title, `${view.address}#${id}`), ...objectiveNodes(objectives)]),
  ...section(
    2,
    'How the delivery plan differs',
    table(
      'Sections of the delivery plan that differ from the objectives',
      [
        ['Section', 2],
        ['How it differs', 3],
      ],
      view.differing.map(({ label, address, note }) => [links([{ label, address }]), text(note)]),
    ),
  ),
  ...source(view.sources),
];

export const alignmentNodes = ({ view }: Part<'alignment'>): DocumentNode[] => [
  paragraph(view.description),
  ...maybe(view.note),
  ...section(2, 'The mapping', [
    ...table(
      'National, county and own priorities, row by row',
      [
        ['National', 3],
        ['County', 3],
        ['This plan', 3],
        ['Indicators', 2],
        ['Work that serves it', 3],
      ],
      view.rows.map(({ national, county, priorities, prioritiesElse, indicators, work }) => [
        text(national?.label ?? '–'),
        text(typeof county === 'string' ? county : county.label),
        priorities.length > 0 ? links(priorities) : text(prioritiesElse ?? '–'),
        text(indicators.join(', ') || '–'),
        text(work.join('; ') || '–'),
      ]),
    ),
    ...noteList(view.rows.flatMap(({ label, notes }) => notes.map((note) => `${label}: ${note}`))),
  ]),
  ...view.levels.flatMap(({ title, priorities, id }) => [
    heading(2, title, `${view.address}#${id}`),
    ...table(
      title,
      [
        ['Priority', 4],
        ['Priorities of this plan', 4],
        ['Note', 4],
      ],
      priorities.map(({ label, address, priorities: own, notes }) => [
        [{ type: 'target', address, runs: text(label) }],
        own.length > 0 ? links(own) : text('None'),
        text(notes.join(' ')),
      ]),
    ),
  ]),
  ...source(view.sources),
];
