/**
 * The open data of the fixture `whole-plan`: the smallest plan that has something for every column of every table, with words
 * that stand nowhere else, so that a value in a wrong column is seen. Tests of documents look into it too.
 */
import { checkContent } from '../../../src/plan/check-content.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { readContent } from '../../../src/source/read-content.ts';
import type { Cell } from '../../../src/subjects/open-data/column.ts';
import { dataTables } from '../../../src/subjects/open-data/data-tables.ts';
import type { DataTable } from '../../../src/subjects/open-data/open-data-table.ts';
import { sharedFiles } from '../../../src/subjects/open-data/shared-tables.ts';
import { line } from '../plan/said.ts';

const content = readContent('tests/fixtures/whole-plan/content');
const [mistake] = checkContent(content);
if (mistake) throw new Error(`The fixture “whole-plan” has a mistake in it: ${line(mistake)}`);
export const graph = buildGraph(content.entries);

export const tablesOfPlan = dataTables(graph, graph.currentPlan);
export const tablesOfOldPlan = dataTables(graph, graph.planOf('old-town'));
export const tablesOfSite = sharedFiles(graph);

/** The rows of a table without their empty cells. */
const filledRows = (tables: readonly DataTable[], name: string): Record<string, Cell>[] =>
  (tables.find((table) => table.name === name)?.rows ?? []).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null && !(Array.isArray(cell) && cell.length === 0))),
  );

export const rowsOfPlan = (name: string) => filledRows(tablesOfPlan, name);
export const rowsOfOldPlan = (name: string) => filledRows(tablesOfOldPlan, name);
export const rowsOfSite = (name: string) => filledRows(tablesOfSite, name);
