/** The part of a document on theories of change: the text behind the diagrams. */

import { facts, heading, joined, link, links, list, maybe, note, paragraph, section, strong, text } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { TheoryStep, TheoryView } from '../delivery/theories-of-change.ts';
import type { DocumentPart } from '../documents/document-view.ts';
import { ending } from '../page/block-nodes.ts';

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
