/** The page of a measure, and its part of a document: what is counted, how it went, and what was promised. */
import { citationText } from '../../nodes/links.ts';
import {
  bodies,
  type Content,
  citationRuns,
  facts,
  inLine,
  link,
  linkList,
  links,
  listed,
  paragraph,
  type Run,
  section,
  text,
  textList,
} from '../../nodes/nodes.ts';
import { aside, beside, linkNodes, noted, onlyOnPages, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { ending } from '../page/block-nodes.ts';
import { measureEntries } from './measure-entries.ts';
import type { MeasureListView, MeasureView, ObservationView } from './measures.ts';
import { targetNodes } from './target-nodes.ts';

const outcomesContent = ({ outcomes }: MeasureView, { measures }: Words): Run[][] =>
  outcomes.map(({ place, ...outcome }) => runsIn(measures.place({ outcome: link(outcome), place })));

/** On paper there is one measure after the other: what is not stated of each is one line, and what it belongs to another. */
function aboutNodes(view: MeasureView, words: Words): PageNode[] {
  const { measures } = words;
  const { areas, notStated } = view;
  const stated: [fact: MeasureView['notStated'][number], label: string, content: Content][] = [
    ['unit', measures.counted, text(view.unit)],
    ['direction', measures.direction, [...text(view.direction), ...beside(view.directionReason)]],
    ['reportedBy', measures.reportedBy, inLine(bodies(view.reportedBy))],
    ['frequency', measures.frequency, text(view.frequency)],
  ];
  const named = (all: typeof stated): [string, Content][] => all.map(([, label, content]) => [label, content]);
  const others: [string, Content | string | undefined][] = [
    [measures.area, typeof areas === 'string' ? areas : linkList(areas)],
    [measures.codes, view.codes.join(', ')],
    [measures.lead, view.lead && inLine(bodies(view.lead))],
  ];
  return [
    onlyOnPages(...facts(...named(stated), ...others)),
    onlyOnPaper(
      ...facts(
        ...named(stated.filter(([fact]) => !notStated.includes(fact))),
        ...others,
        [measures.listedUnder, listed(outcomesContent(view, words))],
        [measures.priorities, linkList(view.priorities)],
        [measures.notStated, textList(notStated.map((fact) => measures.facts[fact]))],
        [measures.figures, figuresOf(view).length === 0 ? measures.notReported : undefined],
      ),
    ),
  ];
}

const figuresOf = ({ baseline, observations }: MeasureView): ObservationView[] => [...(baseline ? [baseline] : []), ...observations];

const publishedIn = (source: string, day: string | undefined, { measures }: Words): string =>
  day ? measures.published({ source, day }) : source;

function figuresNodes(view: MeasureView, words: Words): PageNode[] {
  const { measures } = words;
  const { title, counted, reportedBy } = view;
  const { heads } = measures;
  const figures = figuresOf(view);
  if (figures.length === 0) {
    const who = typeof reportedBy === 'string' ? text(measures.nobodyNamed) : runsIn(measures.toComeFrom(links(reportedBy)));
    return [paragraph(measures.silence), paragraph([...text(`${measures.willShow} `), ...who])];
  }
  const noteOn = ({ period, area, note }: ObservationView) => (note ? [measures.noteOnFigure({ period, area, note })] : []);
  return [
    {
      type: 'table',
      caption: measures.figuresOf({ title, unit: counted }),
      columns: [
        { head: text(heads.period), width: 2 },
        { head: text(heads.area), width: 2 },
        { head: text(heads.figure), width: 1.5, numeric: true },
        { head: text(heads.source), width: 4 },
      ],
      rows: figures.map(({ period, area, value, published: day, sources }) => [
        text(period),
        text(area),
        text(value),
        // A document that is cited leads to the list of sources from the foot of the page; a paper of a report only from here.
        sources.every(({ address }) => address?.startsWith('/'))
          ? text(publishedIn(sources.map(citationText).join('; '), day, words))
          : citationRuns(sources),
      ]),
    },
    ...noted(figures.flatMap(noteOn)),
    ...noted(view.corrected, words.record.correctedFigures),
  ];
}

/** A measure under a heading of this level: 1 is the title of its page. */
export const measureNodes = (view: MeasureView, level: number, words: Words): PageNode[] => [
  ...aboutNodes(view, words),
  ...measureParts(view, level, words),
];

/** How it went and what was promised, without what it is. */
export function measureParts(view: MeasureView, level: number, words: Words): PageNode[] {
  const { measures } = words;
  const part = (title: string, nodes: PageNode[], id: string) => section(level + 1, title, nodes, `${view.address}#part-${id}`);
  const figures = part(measures.figures, figuresNodes(view, words), 'figures');
  return [
    ...part(
      measures.travel,
      view.travel.map((sentence) => paragraph(sentence)),
      'travel',
    ),
    ...part(
      measures.charts(view.charts.length),
      view.charts.map((chart) => ({ type: 'chart', chart, plan: view.plan, level: level + 2 })),
      'charts',
    ),
    // The figures are in the table below; paper has that alone.
    ...(view.map ? [onlyOnPages(...part(view.map.name, [view.map], 'map'))] : []),
    ...part(
      measures.targets,
      targetNodes(measures.targetsOf(view.title), view.targets, words, { isPlace: true, here: view.address }),
      'targets',
    ),
    // That there are none is a line of the facts on paper.
    ...(figuresOf(view).length > 0 ? figures : [onlyOnPages(...figures)]),
    onlyOnPages(
      ...part(
        measures.listedUnder,
        view.outcomes.length > 0
          ? [{ type: 'list', ordered: false, items: outcomesContent(view, words).map((runs) => [paragraph(runs)]) }]
          : [],
        'outcomes',
      ),
      ...part(
        measures.priorities,
        view.priorities.length > 0 ? [...aside(measures.ourLink), ...linkNodes(view.priorities)] : [],
        'priorities',
      ),
    ),
    ending(view),
  ];
}

/** All measures of a plan as lists by outcome. */
export function measureListNodes(view: MeasureListView, words: Words): PageNode[] {
  const { measures } = words;
  return [
    paragraph(measures.total({ count: view.total, listed: view.listed })),
    ...view.groups.flatMap(({ outcome, measures: items }): PageNode[] => [
      { type: 'heading', level: 2, runs: [link(outcome)] },
      ...measureEntries(outcome.label, items, words, { ordered: true }),
    ]),
    ...section(2, measures.noOutcome, measureEntries(measures.noOutcome, view.others, words)),
    ...section(2, measures.outcomesWithout, linkNodes(view.without)),
  ];
}
