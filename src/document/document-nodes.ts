/** A document’s view -> its nodes, part after part. */
import type { DocumentPart, DocumentView } from '../views/plan-document.ts';
import { type DocumentNode, heading } from './nodes.ts';
import { deliveryNodes, measuresNodes, outcomesNodes, prioritiesNodes, summaryNodes } from './plan-parts.ts';
import { chaptersNodes, consultationsNodes, glossaryNodes, partnershipNodes, sourcesNodes, theoriesNodes } from './reference-parts.ts';

const TITLES: Record<DocumentPart['kind'], string> = {
  summary: 'The plan at a glance',
  priorities: 'Priorities',
  outcomes: 'Outcomes',
  delivery: 'Delivery plan',
  measures: 'Measures',
  theories: 'Theories of change',
  consultations: 'Consultation',
  chapters: 'Chapters and appendices',
  partnership: 'The partnership',
  glossary: 'Glossary',
  sources: 'Sources',
};

function nodesOfPart(part: DocumentPart): DocumentNode[] {
  switch (part.kind) {
    case 'summary':
      return summaryNodes(part);
    case 'priorities':
      return prioritiesNodes(part);
    case 'outcomes':
      return outcomesNodes(part);
    case 'delivery':
      return deliveryNodes(part);
    case 'measures':
      return measuresNodes(part);
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
  }
}

/** The text of a document in the order of reading. Every part begins with a heading of level 1. */
export const documentNodes = ({ parts }: DocumentView): DocumentNode[] =>
  parts.flatMap((part) => [heading(1, TITLES[part.kind], part.address), ...nodesOfPart(part)]);
