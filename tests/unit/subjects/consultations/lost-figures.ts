/** Figures of questions that neither a chart nor the words beside it have. */
import { type Figure, isDerived, type Question } from '../../../../src/plan/consultation-figures.ts';
import { figuresIn } from '../../../../src/plan/figures-in-words.ts';
import type { Graph } from '../../../../src/plan/graph.ts';
import { consultationView } from '../../../../src/subjects/consultations/consultations.ts';

/** Every figure of a question, as its file gives it: shares, totals, scales, mentions, ranks, and what they are compared with. */
function figuresGiven(question: Question): { label: string; figures: number[] }[] {
  const base = question.respondents ?? 1;
  const known = (figures: (Figure | undefined)[]) => figures.filter((figure) => typeof figure === 'number');
  return question.items.map((item) => {
    const typed =
      'scale' in item && item.scale
        ? Object.values(item.scale)
        : ['agree', 'disagree', 'share'].map((field) => (item as unknown as Record<string, Figure>)[field]);
    const shares = known(typed).map((figure) => (isDerived(question) ? Math.round((figure * 1000) / base) / 10 : figure));
    const others = ['population', 'mentions', 'rank'].map((field) => (item as unknown as Record<string, Figure>)[field]);
    return { label: item.label, figures: [...shares, ...known(others)] };
  });
}

export const lostFigures = (graph: Graph): string[] =>
  graph.plans.flatMap((plan) =>
    plan.all('consultation').flatMap((consultation) => {
      const views = consultationView(graph, plan, consultation).questions;
      return consultation.data.questions.flatMap((question, index) => {
        const { chart, answers } = views[index] ?? {};
        return figuresGiven(question).flatMap(({ label, figures }) => {
          const charted = chart?.rows.find((row) => row.label === label)?.values ?? [];
          const words = (answers ?? [])
            .filter((answer) => answer.labels.some((each) => each.label === label))
            .map(({ words: said }) => said);
          const said = figuresIn(words.join(' '));
          return figures
            .filter((figure) => !charted.includes(figure) && !said.includes(figure))
            .map((figure) => `${consultation.file}: ${question.id}: ${label}: ${figure}`);
        });
      });
    }),
  );
