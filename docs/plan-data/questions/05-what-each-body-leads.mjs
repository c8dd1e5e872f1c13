// What does each body lead, over all the years? Priorities and measures that name it as a lead, with the first year of their plan.
import { answer, namesOf, tables } from './read.mjs';

const all = await tables();
const names = namesOf(all);
const first = Object.fromEntries(all.plans.map(({ id, year_from }) => [id, year_from]));
const led = [...all.priorities, ...all.measures].flatMap(({ plan_id, lead_ids = [], priority, measure }) =>
  lead_ids.map((body_id) => ({ body_id, year: first[plan_id], plan_id, what: priority ?? measure })),
);

answer(led.map((each) => ({ body: names[each.body_id], ...each })).sort((a, b) => a.body_id.localeCompare(b.body_id) || a.year - b.year));
