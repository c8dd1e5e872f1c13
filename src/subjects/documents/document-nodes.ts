/** A document’s view -> its nodes, part after part. */

import type { Document } from '../../nodes/document.ts';
import { type DocumentNode, heading, link, paragraph, text } from '../../nodes/nodes.ts';
import { onPaper } from '../../nodes/on-paper.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import { type Words, wordsIn } from '../../words/words.ts';
import { consultationNodes, consultationsNodes } from '../consultations/consultation-nodes.ts';
import { deliveryNodes } from '../delivery/delivery-nodes.ts';
import { outcomeNodes } from '../delivery/outcome-nodes.ts';
import { theoryNodes } from '../delivery/theory-nodes.ts';
import type { HelpBox } from '../help/help-box.ts';
import { listNodes } from '../list-pages.ts';
import { measureNodes } from '../measures/measure-nodes.ts';
import { meetingNodes } from '../meetings/meeting-nodes.ts';
import { performanceNodes } from '../meetings/performance-nodes.ts';
import { partnershipPart } from '../partnership/partnership-part.ts';
import { chaptersNodes } from '../plans/chapter-nodes.ts';
import { planNodes } from '../plans/plan-nodes.ts';
import { planSummaryNodes } from '../plans/plan-summary-nodes.ts';
import { prioritiesNodes } from '../priorities/priority-list-nodes.ts';
import { priorityNodes } from '../priorities/priority-nodes.ts';
import { prioritySheetNodes } from '../priorities/priority-sheet.ts';
import { withdrawnNodes } from '../publication/withdrawal-nodes.ts';
import { glossaryNodes } from '../reference/glossary-nodes.ts';
import { sourcesNodes } from '../reference/source-nodes.ts';
import { wordIndexNodes } from '../search/word-index.ts';
import type { DocumentPart, DocumentView } from './document-view.ts';

/** A part without a title brings its own, or is the whole of a document and stands under its title. */
function titleOf(part: DocumentPart, { documents: { parts } }: Words): string | undefined {
  if (part.kind === 'list') return part.view.title;
  return part.kind in parts ? parts[part.kind as keyof typeof parts] : undefined;
}

/** The same sections under each of many priorities would fill the list of contents and tell nothing. */
const withoutContents = (node: PageNode): PageNode => (node.type === 'heading' && node.level > 1 ? { ...node, minor: true } : node);

function nodesOfPart(part: DocumentPart, alone: boolean, words: Words): PageNode[] {
  switch (part.kind) {
    case 'list':
      return listNodes(part, words);
    case 'summary':
      return planNodes(part.view, 1, words);
    case 'priorities':
      return prioritiesNodes(part.list, part.views, words);
    case 'outcomes':
      return part.views.flatMap((view) => [heading(2, view.title, view.address), ...outcomeNodes(view, 2, words)]);
    case 'delivery':
      return deliveryNodes(part.view, part.actions, words);
    case 'measures':
      return part.views.flatMap((view) => [
        { type: 'heading', level: 2, runs: text(view.title), address: view.address, minor: true },
        ...measureNodes(view, 2, words),
      ]);
    case 'theories':
      return part.views.flatMap((view) => [heading(2, view.title, view.address), ...theoryNodes(view, 2, words)]);
    case 'consultations':
      return consultationsNodes(part.views, words);
    case 'chapters':
      return chaptersNodes(part.views, words);
    case 'partnership':
      return partnershipPart(part, words);
    case 'glossary':
      return glossaryNodes(part.view, words);
    case 'words':
      return wordIndexNodes(part.view, words);
    case 'sources':
      return [paragraph(part.view.description), ...sourcesNodes(part.view, 1, words)];
    case 'withdrawn':
      return withdrawnNodes(part.view.withdrawals, words);
    case 'plan-summary':
      return planSummaryNodes(part.view, words);
    case 'priority':
      return alone
        ? prioritySheetNodes(part.view, words)
        : [heading(1, part.view.title, part.view.address), ...priorityNodes(part.view, 1, words)].map(withoutContents);
    case 'consultation':
      return alone
        ? consultationNodes(part.view, 0, words)
        : [heading(1, part.view.title, part.address), ...consultationNodes(part.view, 1, words)];
    case 'agenda':
      return meetingNodes(part.view, 1, words);
    case 'performance':
      return performanceNodes(part.view, 1, words);
  }
}

/** Whom to call, at the top of a sheet, in as few lines as can be. On paper nobody can tap “more”, so its address is written out. */
function helpNote({ items, more }: HelpBox, site: string, { documents }: Words): DocumentNode {
  const written = (site + more.address.slice(1)).replace(/^https:\/\//, '');
  const help = documents.help({
    lines: items.map((item) => ({ call: link(item), for: item.for })),
    label: more.label,
    more: link({ label: written, address: more.address }),
  });
  return { type: 'note', label: documents.helpNow, nodes: [paragraph(runsIn(help))] };
}

/** The text of a document in the order of reading. Every part begins with a heading of level 1, if it is not the only one. */
export function documentNodes({ parts, opening, help, site, language }: DocumentView): DocumentNode[] {
  const words = wordsIn(language);
  return onPaper(
    [
      ...(opening === 'sheet' && help ? [helpNote(help, site, words)] : []),
      ...parts.flatMap((part) => {
        const title = titleOf(part, words);
        return [...(title ? [heading(1, title, part.address)] : []), ...nodesOfPart(part, parts.length === 1, words)];
      }),
    ],
    words,
  );
}

/** The document as its renderers take it. */
export function documentOf(view: DocumentView): Document {
  const { parts, help: _, ...cover } = view;
  return { ...cover, nodes: documentNodes(view), hasParts: parts.length > 1 };
}
