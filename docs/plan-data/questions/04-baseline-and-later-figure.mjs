// Which measures have a baseline and a later figure, so that one can see whether anything changed? Periods without a figure do not count.
import { answer, tables } from './read.mjs';

const { measures, observations } = await tables();
const figures = ({ plan_id, id }, kind) =>
  observations
    .filter((row) => row.plan_id === plan_id && row.measure_id === id && row.kind === kind && row.value !== null)
    .map(({ period, value }) => ({ period, value }));

answer(
  measures
    .map((each) => ({ plan_id: each.plan_id, id: each.id, baseline: figures(each, 'baseline'), later: figures(each, 'observation') }))
    .filter(({ baseline, later }) => baseline.length > 0 && later.length > 0),
);
