// Which actions are late on a day, and not reported as complete or stopped? The day stands behind the folder; else it is the end of 2021.
import { answer, tables } from './read.mjs';

const day = process.argv[3] ?? '2021-12-31';
const { actions } = await tables();

answer(
  actions
    // A month or a year is over when its last day is: 2021-12 is before 2022, and 2021 is not before 2021-12-31.
    .filter(({ due, status }) => due && due.padEnd(10, '-99') < day && !['complete', 'stopped'].includes(status))
    .map(({ plan_id, id, due, status, owners }) => ({ plan_id, id, due, status, owners })),
);
