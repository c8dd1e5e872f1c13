/** The static paths of routes that are made of what views list: tables, charts, documents, pages over all plans. `collections.ts` has those of entries. */
import type { Graph } from '../../plan/graph.ts';
import { type AcrossPage, acrossPage } from '../across-plans/across-plans.ts';
import { promiseSubjects } from '../across-plans/promises.ts';
import { ENDINGS } from '../documents/formats.ts';
import { dataTables } from '../open-data/data-tables.ts';
import { sharedFiles } from '../open-data/shared-tables.ts';
import { planCharts } from '../plans/plan-charts.ts';
import { allDocuments, withdrawnTables } from '../publication/withdrawn-pages.ts';

/** For a page over several plans, whose address ends with its folder: none where it has nothing to show. */
export const acrossPaths = (graph: Graph, page: AcrossPage) => (acrossPage(graph, page) ? [{ params: { index: undefined } }] : []);

/** The promises on a subject have a page where all promises have one. */
export const promisePaths = (graph: Graph) =>
  acrossPage(graph, 'promises') ? promiseSubjects(graph).map((topic) => ({ params: { topic: topic.id }, props: { topic } })) : [];

const tablesOfPlans = (graph: Graph) => graph.plans.flatMap((plan) => dataTables(graph, plan).map((table) => ({ plan, table })));

export const tablePaths = (graph: Graph) =>
  [...tablesOfPlans(graph), ...withdrawnTables(graph)].map(({ plan, table }) => ({
    params: { plan: plan.id, table: table.name },
    props: { plan, table },
  }));

export const sharedTablePaths = (graph: Graph) => sharedFiles(graph).map((table) => ({ params: { table: table.name }, props: { table } }));

export const chartPaths = (graph: Graph) =>
  graph.plans.flatMap((plan) =>
    planCharts(graph, plan).map((chart) => ({ params: { plan: plan.id, chart: chart.id }, props: { plan, chart } })),
  );

/** The documents whose files end like this, by their address without the ending. */
export const documentPaths = (graph: Graph, ending: string) =>
  allDocuments(graph).flatMap((document) =>
    document.formats
      .map((format) => ({ format, address: document.address + ENDINGS[format] }))
      .filter(({ address }) => address.endsWith(ending))
      .map(({ format, address }) => ({
        params: { document: address.slice(1, -ending.length) },
        props: { document, format },
      })),
  );
