/**
 * A theory of change as a diagram and as a list, which are equals: a letter and a number stand for each step in both, so that
 * “Leads to: B2” says what a line shows. On a screen the words of that step are for those who hear the list; print has them.
 */

import type { TheoryPicture } from '../../charts/theory-svg.ts';
import { heading, joined, link, links, maybe, paragraph, type Run, section, strong, text } from '../../nodes/nodes.ts';
import { asideRun, opening, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import { withoutStop } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import type { TheoryDiagram, TheoryStep } from './theories-of-change.ts';

const wholeStages = ({ leadsToStages }: TheoryStep, { theories }: Words): Run[] =>
  leadsToStages.flatMap((stage) => text(theories.everythingUnder(stage)));
const gapRuns = ({ gap }: TheoryStep, { theories }: Words): Run[] => (gap ? [strong(theories.gap), ...text(' ')] : []);

const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** Steps have a letter for their stage and a number. */
const stepCodes = ({ stages }: TheoryDiagram): ReadonlyMap<string, string> =>
  new Map(stages.flatMap(({ steps }, stage) => steps.map(({ id }, index) => [id, `${letterOf(stage)}${index + 1}`])));

const afterStage = ({ leadsTo }: TheoryDiagram['stages'][number]): string[] =>
  leadsTo.map(({ text: said, reason }) => [said, reason].filter(Boolean).join(' '));

/** What the picture is drawn from. */
function pictureOf(diagram: TheoryDiagram, { theories }: Words): TheoryPicture {
  const codes = stepCodes(diagram);
  const codeOf = (id: string) => codes.get(id) ?? id;
  const placeOf = (stage: string) => diagram.stages.findIndex((each) => each.stage === stage);
  return {
    stages: diagram.stages.map(({ title, steps, leadsTo }, place) => ({
      title: theories.stage({ letter: letterOf(place), title }),
      steps: steps.map(({ id, text: whole, short, gap, next }) => {
        const [said, leadsTo] = [withoutStop(short ?? whole), next.map(codeOf)];
        const withNext = leadsTo.length > 0 ? theories.withNext({ text: said, next: leadsTo }) : said;
        return { code: codeOf(id), text: said, withNext, isGap: gap, leadsTo };
      }),
      together: leadsTo.map(({ to }) => theories.together(letterOf(placeOf(to)))),
    })),
    columnLinks: diagram.stages.flatMap(({ leadsTo }, from) => leadsTo.map(({ to }) => ({ from, to: placeOf(to) }))),
  };
}

/** The place of the list on its page. */
const listPlace = ({ address }: TheoryDiagram): string => `${address}#part-list`;

/** The diagram as a page has it, with the way to the list that says the same. */
export const diagramNodes = (diagram: TheoryDiagram, level: number, words: Words): PageNode[] => [
  heading(level + 1, words.theories.howItLeads, `${diagram.address}#part-diagram`),
  pictureNode(diagram, words),
  paragraph([link({ label: words.theories.toList, address: listPlace(diagram) })]),
];

/** The diagram as a picture; nothing is said by it that the list does not say. */
export function pictureNode(diagram: TheoryDiagram, words: Words): PageNode {
  const { stages } = diagram;
  const titles = stages.map(({ title }) => title);
  const steps = stages.reduce((sum, stage) => sum + stage.steps.length, 0);
  const alt = words.theories.diagram({ from: titles[0] ?? '', to: titles.at(-1) ?? '', steps });
  return { type: 'diagram', picture: pictureOf(diagram, words), alt };
}

/** The list as pages show it, with headings of this level for its stages. */
function stepNodes(diagram: TheoryDiagram, level: number, words: Words): PageNode[] {
  const { theories } = words;
  const codes = stepCodes(diagram);
  const at = (id: string) => `#${diagram.id}-${id}`;
  /** Its code, which all see, and its words. */
  const codeLink = ({ id, text: said }: { id: string; text: string }): Run => ({
    type: 'link',
    address: at(id),
    runs: [...text(codes.get(id) ?? id), { type: 'unseen', runs: text(theories.afterCode(withoutStop(said))) }],
  });
  const stepRuns = (step: TheoryStep): Run[] => {
    const next = [...wholeStages(step, words), ...step.leadsTo.map(codeLink)];
    return [
      strong(codes.get(step.id) ?? step.id),
      ...text(' '),
      ...gapRuns(step, words),
      ...text(step.text),
      ...(step.about.length > 0 ? [asideRun(joined(step.about.map(link), ' · '))] : []),
      ...(next.length > 0 ? [asideRun(runsIn(theories.leadsTo(joined(next, ', '))))] : []),
    ];
  };
  return [
    paragraph(theories.inWords),
    {
      type: 'stages',
      level,
      stages: diagram.stages.map((stage, place) => ({
        title: theories.stage({ letter: letterOf(place), title: stage.title }),
        steps: stage.steps.map((step) => ({ address: at(step.id), runs: stepRuns(step), isGap: step.gap })),
        after: afterStage(stage).map(text),
      })),
    },
  ];
}

/** The list under a heading of its own. */
export const listNodes = (diagram: TheoryDiagram, level: number, words: Words): PageNode[] => [
  heading(level + 1, words.theories.asList, listPlace(diagram)),
  // Its equal, and as long: a link to a step, or to print, opens it.
  ...opening(
    words.theories.showList(diagram.stages.reduce((sum, { steps }) => sum + steps.length, 0)),
    stepNodes(diagram, level + 2, words),
  ),
];

/** Both, where a text has them. */
export const figureNodes = (diagram: TheoryDiagram, level: number, words: Words): PageNode[] => [
  pictureNode(diagram, words),
  ...stepNodes(diagram, level + 1, words),
];

/** The list as paper has it: stage after stage, each step with its code, what it stands for and the codes that it leads to. */
export function stageNodes(diagram: TheoryDiagram, level: number, words: Words): PageNode[] {
  const codes = stepCodes(diagram);
  const codeOf = (id: string) => codes.get(id) ?? id;
  const place = (id: string) => `${diagram.address}#${diagram.id}-${id}`;
  const stepFact = (step: TheoryStep) => {
    const next = [...wholeStages(step, words), ...step.leadsTo.map(({ id }) => link({ label: codeOf(id), address: place(id) }))];
    return {
      label: codeOf(step.id),
      address: place(step.id),
      content: [
        ...gapRuns(step, words),
        ...text(step.text),
        ...(step.about.length > 0 ? runsIn(words.theories.about(links(step.about))) : []),
        ...(next.length > 0 ? runsIn(words.theories.leadsToSteps(joined(next, ', '))) : []),
      ],
    };
  };
  return diagram.stages.flatMap((stage) =>
    section<PageNode>(level + 1, stage.title, [{ type: 'facts', items: stage.steps.map(stepFact) }, ...afterStage(stage).flatMap(maybe)]),
  );
}
