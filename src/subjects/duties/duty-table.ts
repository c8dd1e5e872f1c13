/** Duties as open data: a row for each plan that each duty was asked of. */
import { answerOf, isAskedOf, type OfPlan, saidOf } from '../../plan/duties.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { ANSWERS } from '../../schema/duty.ts';
import type { Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { sharedColumns } from '../open-data/shared-columns.ts';
import { passageOf, placeOf } from './duties.ts';

interface Row {
  duty: Entry<'duty'>;
  plan: Plan;
  said: OfPlan | undefined;
}

export function dutyTable(graph: Graph) {
  const shared = sharedColumns<Row>(graph);
  const rows = graph
    .all('duty')
    .flatMap((duty) =>
      graph.plans.filter((plan) => isAskedOf(duty, plan)).map((plan): Row => ({ duty, plan, said: saidOf(graph, duty, plan) })),
    );
  const places = ({ said }: Row) => (said?.evidence ?? []).flatMap(({ at }) => at.map((place) => placeOf(graph, place)));
  return table(
    graph,
    'duties',
    rows,
    [
      { name: 'duty_id', type: 'id', value: ({ duty }) => dataId(duty) },
      { name: 'duty', type: 'text', value: ({ duty }) => duty.data.title },
      { name: 'asks', type: 'text', value: ({ duty }) => duty.data.asks },
      { name: 'from', type: 'date', exact: 'day', value: ({ duty }) => duty.data.from },
      { name: 'until', type: 'date', exact: 'day', value: ({ duty }) => duty.data.until },
      { name: 'law', type: 'list of text', value: ({ duty }) => duty.data.law.map((law) => passageOf(graph, law)) },
      { name: 'law_links', type: 'list of text', value: ({ duty }) => duty.data.law.map(({ link }) => link) },
      { name: 'law_versions', type: 'list of text', value: ({ duty }) => duty.data.law.map(({ version }) => version) },
      ...shared.entry('plan', 'plans.id', ({ plan }) => plan.entry),
      { name: 'answer', type: 'code', codes: ANSWERS, value: ({ said }) => answerOf(said) },
      { name: 'shows', type: 'list of text', value: ({ said }) => said?.evidence?.map(({ shows }) => shows) },
      { name: 'evidence', type: 'list of text', value: (row) => places(row).map(({ label }) => label) },
      { name: 'evidence_addresses', type: 'list of text', value: (row) => places(row).map(({ address }) => address) },
      { name: 'missing', type: 'text', value: ({ said }) => said?.lacks },
      shared.notes(({ duty }) => duty.data.notes),
      ...shared.sources(({ duty }) => duty.data.law),
      shared.address(graph.currentPlan, ({ duty }) => duty),
    ],
    ['duty_id', 'plan_id'],
  );
}
