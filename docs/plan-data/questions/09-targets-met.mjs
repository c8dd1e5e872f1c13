// How many targets did each plan set, and what is known of them: met, not met, no verdict, not found, not due? The last result counts.
import { answer, groups, tables } from './read.mjs';

const { plans, targets } = await tables();
const result = ({ reported_verdicts, reported_unknown }) => reported_verdicts.at(-1) ?? reported_unknown;

answer(
  plans.map(({ id, year_from }) => {
    const own = targets.filter(({ plan_id }) => plan_id === id);
    const results = groups(own, result).map(([word, rows]) => [word, rows.length]);
    return { plan_id: id, year_from, targets: own.length, ...Object.fromEntries(results) };
  }),
);
