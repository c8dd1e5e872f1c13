// How much money did each plan receive, year by year? Grants are parts of what was received in all, and count only where that is unknown.
import { answer, groups, tables } from './read.mjs';

const { funding } = await tables();
const sum = (rows, column) => rows.reduce((total, row) => total + (row[column] ?? 0), 0);

answer(
  groups(funding, ({ plan_id, period }) => `${plan_id} ${period}`)
    .map(([, rows]) => ({ ...rows[0], all: sum(rows, 'received_pounds'), grants: sum(rows, 'grant_pounds') }))
    .filter(({ all, grants }) => all + grants > 0)
    .map(({ plan_id, period, all, grants }) => ({ plan_id, period, pounds: all || grants, known: all ? 'received in all' : 'grants' })),
);
