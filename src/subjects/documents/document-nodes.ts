/** A document’s view -> its nodes, part after part. */

import type { Document } from '../../nodes/document.ts';
import { type DocumentNode, heading, link, paragraph, text } from '../../nodes/nodes.ts';
import { deliveryNodes, outcomesNodes, summaryNodes } from '../delivery/plan-parts.ts';
import type { HelpBox } from '../help/help.ts';
import { measuresNodes, targetsNodes } from '../measures/measure-parts.ts';
import { agendaNodes, performanceNodes } from '../meetings/scrutiny-parts.ts';
import { planSummaryNodes } from '../plans/summary-part.ts';
import { alignmentNodes, objectivesNodes } from '../priorities/alignment-parts.ts';
import { prioritiesNodes, priorityNodes } from '../priorities/priority-parts.ts';
import {
  chaptersNodes,
  consultationNodes,
  consultationsNodes,
  glossaryNodes,
  partnershipNodes,
  sourcesNodes,
  theoriesNodes,
} from '../reference/reference-parts.ts';
import type { DocumentPart, DocumentView } from './document-view.ts';

/** The titles of parts. A part without one brings its own, or is the whole of a document and stands under its title. */
const TITLES: { [K in DocumentPart['kind']]?: string } = {
  summary: 'The plan at a glance',
  priorities: 'Priorities',
  objectives: 'Objectives',
  alignment: 'National and county priorities',
  outcomes: 'Outcomes',
  delivery: 'Delivery plan',
  measures: 'Measures',
  targets: 'Targets',
  theories: 'Theories of change',
  consultations: 'Consultation',
  chapters: 'Chapters and appendices',
  partnership: 'The partnership',
  glossary: 'Glossary',
  sources: 'Sources',
  agenda: 'The meeting',
  performance: 'What has been reported',
};

/** The same sections under each of many priorities would fill the list of contents and tell nothing. */
const withoutContents = (node: DocumentNode): DocumentNode => (node.type === 'heading' && node.level > 1 ? { ...node, minor: true } : node);

function nodesOfPart(part: DocumentPart, alone: boolean): DocumentNode[] {
  switch (part.kind) {
    case 'summary':
      return summaryNodes(part);
    case 'priorities':
      return prioritiesNodes(part);
    case 'objectives':
      return objectivesNodes(part);
    case 'alignment':
      return alignmentNodes(part);
    case 'outcomes':
      return outcomesNodes(part);
    case 'delivery':
      return deliveryNodes(part);
    case 'measures':
      return measuresNodes(part);
    case 'targets':
      return targetsNodes(part);
    case 'theories':
      return theoriesNodes(part);
    case 'consultations':
      return consultationsNodes(part);
    case 'chapters':
      return chaptersNodes(part);
    case 'partnership':
      return partnershipNodes(part);
    case 'glossary':
      return glossaryNodes(part);
    case 'sources':
      return sourcesNodes(part);
    case 'plan-summary':
      return planSummaryNodes(part);
    case 'priority':
      return alone ? priorityNodes(part.view, 0) : priorityNodes(part.view, 1).map(withoutContents);
    case 'consultation':
      return consultationNodes(part.view, alone ? 0 : 1);
    case 'agenda':
      return agendaNodes(part);
    case 'performance':
      return performanceNodes(part);
  }
}

/** Whom to call, at the top of a sheet, in as few lines as can be. On paper nobody can tap “more”, so its address is written out. */
const helpNote = ({ items, more }: HelpBox, site: string): DocumentNode => {
  const written = (site + more.address.slice(1)).replace(/^https:\/\//, '');
  return {
    type: 'note',
    label: 'Need help now',
    nodes: [
      paragraph([
        ...items.flatMap((item) => [link(item), ...text(` ${item.for}; `)]),
        ...text(`${more.label.toLowerCase()}: `),
        link({ label: written, address: more.address }),
      ]),
    ],
  };
};

/** The text of a document in the order of reading. Every part begins with a heading of level 1, if it is not the only one. */
export const documentNodes = ({ parts, opening, help, site }: DocumentView): DocumentNode[] => [
  ...(opening === 'sheet' && help ? [helpNote(help, site)] : []),
  ...parts.flatMap((part) => {
    const title = TITLES[part.kind];
    return [...(title ? [heading(1, title, part.address)] : []), ...nodesOfPart(part, parts.length === 1)];
  }),
];

/** The document as its renderers take it. */
export function documentOf(view: DocumentView): Document {
  const { parts, help: _, ...cover } = view;
  return { ...cover, nodes: documentNodes(view), hasParts: parts.length > 1 };
}
