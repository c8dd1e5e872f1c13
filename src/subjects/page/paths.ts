/** The static paths of routes: one for each entry, with the plan that it belongs to. */
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Kind, PlanKind } from '../../schema/kinds.ts';
import type { Entry } from '../../source/read-content.ts';
import { type AcrossPage, acrossPage } from '../across-plans/across-plans.ts';
import { ENDINGS, planDocuments } from '../documents/documents.ts';
import { dataTables } from '../open-data/data-tables.ts';
import { sharedTables } from '../open-data/shared-tables.ts';
import { planCharts } from '../plans/plan-charts.ts';

export const planPaths = (graph: Graph) => graph.plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));

/** For a page over several plans, whose address ends with its folder: none where it has nothing to show. */
export const acrossPaths = (graph: Graph, page: AcrossPage) => (acrossPage(graph, page) ? [{ params: { index: undefined } }] : []);

/** For lists that only exist when a plan has entries of the kind. */
export const listPaths = (graph: Graph, kind: PlanKind) => planPaths(graph).filter(({ props }) => props.plan.all(kind).length > 0);

export const entryPaths = <K extends PlanKind>(graph: Graph, kind: K) =>
  graph.plans.flatMap((plan: Plan) =>
    plan.all(kind).map((entry: Entry<K>) => ({ params: { plan: plan.id, id: entry.id }, props: { plan, entry } })),
  );

export const sharedPaths = <K extends Kind>(graph: Graph, kind: K) =>
  graph.all(kind).map((entry: Entry<K>) => ({ params: { id: entry.id }, props: { entry } }));

export const tablePaths = (graph: Graph) =>
  graph.plans.flatMap((plan) =>
    dataTables(graph, plan).map((table) => ({ params: { plan: plan.id, table: table.name }, props: { plan, table } })),
  );

export const sharedTablePaths = (graph: Graph) => sharedTables(graph).map((table) => ({ params: { table: table.name }, props: { table } }));

export const chartPaths = (graph: Graph) =>
  graph.plans.flatMap((plan) =>
    planCharts(graph, plan).map((chart) => ({ params: { plan: plan.id, chart: chart.id }, props: { plan, chart } })),
  );

/** The documents whose files end like this, by their address without the ending. */
export const documentPaths = (graph: Graph, ending: string) =>
  graph.plans.flatMap((plan) =>
    planDocuments(graph, plan).flatMap((document) =>
      document.formats
        .map((format) => ({ format, address: document.address + ENDINGS[format] }))
        .filter(({ address }) => address.endsWith(ending))
        .map(({ format, address }) => ({
          params: { document: address.slice(1, -ending.length) },
          props: { document, format },
        })),
    ),
  );
