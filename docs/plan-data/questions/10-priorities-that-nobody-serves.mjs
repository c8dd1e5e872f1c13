// Which priorities have neither an action nor a target nor a measure that names them? What hangs on a section of the plan counts too.
import { answer, tables } from './read.mjs';

const { priorities, actions, targets, measures } = await tables();
const served = new Set([
  ...[...actions, ...measures].flatMap(({ plan_id, priority_ids, priority_ids_of_section }) =>
    [...(priority_ids ?? []), ...(priority_ids_of_section ?? [])].map((id) => `${plan_id} ${id}`),
  ),
  ...targets.map(({ plan_id, priority_id }) => `${plan_id} ${priority_id}`),
]);

const left = priorities.filter(({ plan_id, id }) => !served.has(`${plan_id} ${id}`));

answer(left.map(({ plan_id, id, priority }) => ({ plan_id, id, priority })));
