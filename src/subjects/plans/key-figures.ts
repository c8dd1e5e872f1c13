/** The few figures that tell most of a plan, as its documents print them, each with its time and its source. */
import type { CitationView, LinkItem } from '../../nodes/links.ts';
import { citationRuns, link, list, paragraph, type Run, strong, text } from '../../nodes/nodes.ts';
import { aside, fold, onlyOnPages, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Words } from '../../words/words.ts';
import { titleLink } from '../page/entry-links.ts';
import { citations } from '../page/page.ts';

export interface KeyFigureView {
  figure: string;
  says: string;
  period: string;
  /** The page that has more on it. */
  about?: LinkItem | undefined;
  source: CitationView[];
}

export const keyFigures = (graph: Graph, plan: Plan): KeyFigureView[] =>
  (plan.entry.data.keyFigures ?? []).map(({ figure, says, period, about, sources }) => ({
    figure,
    says,
    period,
    about: about ? titleLink(plan.get(about, 'priority', 'measure', 'outcome', 'consultation'), plan.id) : undefined,
    source: citations(graph, sources),
  }));

/** On a page a reader has the figures first: where they are printed is one folded line below them. On paper it stands at each. */
export const keyFigureNodes = (figures: readonly KeyFigureView[], { plans }: Words): PageNode[] =>
  figures.length > 0
    ? [
        {
          type: 'list',
          ordered: false,
          look: 'figures',
          items: figures.map(({ figure, says, period, about, source }) => [
            paragraph([strong(figure), ...text(` ${says}`)]),
            onlyOnPages(...aside(runsIn(plans.keyFigure<Run | Run[]>({ period, about: about && link(about) })))),
            onlyOnPaper(
              ...aside(runsIn(plans.keyFigure<Run | Run[]>({ period, about: about && link(about), source: citationRuns(source) }))),
            ),
          ]),
        },
        onlyOnPages(
          ...fold(
            plans.whereFigures,
            list(figures.map(({ figure, source }) => [...text(plans.ofFigure(figure)), ...citationRuns(source)])),
          ),
        ),
      ]
    : [];
