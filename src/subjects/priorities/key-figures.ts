/** The figures that stand large on the page of a priority, and on the card that other sites show of it. */
import type { CitationView } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresForPriority } from '../../plan/measures.ts';
import { baselineOf, latestFigure } from '../../plan/trajectory.ts';
import type { Entry } from '../../source/read-content.ts';
import { citations } from '../page/page.ts';

/** A figure that stands large, with the sentence that it belongs to. */
export interface KeyFigure {
  figure: string;
  says: string;
  source: CitationView[];
}

/** More figures than these are none that stand out. */
const MOST_FIGURES = 3;

/** Those that the content names; without them, the latest of its measures that have any. */
export function keyFiguresOf(graph: Graph, plan: Plan, priority: Entry<'priority'>): KeyFigure[] {
  const { priorities, dates, labels, locale } = graph.words;
  const named = (priority.data.keyFigures ?? []).map(({ figure, says, period, sources }) => ({
    figure,
    says: priorities.figureSays({ says, period }),
    source: citations(graph, sources),
  }));
  if (named.length > 0) return named;
  return measuresForPriority(plan, priority)
    .flatMap((measure) => {
      const latest = latestFigure(measure, graph.asOf) ?? baselineOf(measure, graph.asOf);
      if (!latest) return [];
      const period = labels.inPlaceOf[latest.period] ?? dates.full(latest.period);
      return [
        {
          figure: locale.value(latest.value, measure.data.unit.kind),
          says: priorities.figureSays({ says: measure.data.title, period }),
          source: citations(graph, latest.sources ?? measure.data.sources),
        },
      ];
    })
    .slice(0, MOST_FIGURES);
}
