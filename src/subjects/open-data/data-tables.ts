/** The tables of open data of a plan, in their order. What each is made of stands in the room of its subject. */

import type { Graph, Plan } from '../../plan/graph.ts';
import { consultationTable } from '../consultations/consultation-table.ts';
import { actionTable } from '../delivery/action-table.ts';
import { deliveryPartTable, objectiveTable, outcomeTable, sectionTable } from '../delivery/delivery-tables.ts';
import { theoryTable } from '../delivery/theory-table.ts';
import { measureTable, observationTable } from '../measures/measure-tables.ts';
import { targetTable } from '../measures/target-table.ts';
import { programmeTable } from '../meetings/meeting-tables.ts';
import { fundingTable, projectTable } from '../money/funding-tables.ts';
import { officeHolderTable } from '../partnership/body-tables.ts';
import { chapterTable } from '../plans/plan-tables.ts';
import { alignmentTable, widerTable } from '../priorities/alignment-tables.ts';
import { priorityTable, themeTable } from '../priorities/priority-tables.ts';
import type { DataTable } from './open-data-table.ts';

const PLAN_TABLES = [
  chapterTable,
  themeTable,
  priorityTable,
  objectiveTable,
  deliveryPartTable,
  sectionTable,
  actionTable,
  outcomeTable,
  measureTable,
  observationTable,
  targetTable,
  consultationTable,
  fundingTable,
  projectTable,
  alignmentTable,
  widerTable,
  officeHolderTable,
  programmeTable,
  theoryTable,
];

/** The tables of a plan that have rows. */
export const dataTables = (graph: Graph, plan: Plan): DataTable[] =>
  PLAN_TABLES.map((make) => make(graph, plan)).filter(({ rows }) => rows.length > 0);
