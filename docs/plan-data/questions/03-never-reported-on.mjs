// Which promises were never reported on? Promises are actions and targets; a target whose time has not come is none of them.
import { answer, tables } from './read.mjs';

const { actions, targets } = await tables();

answer([
  ...actions
    .filter(({ status }) => status === 'not reported')
    .map(({ plan_id, id, action }) => ({ plan_id, kind: 'action', id, promise: action })),
  ...targets
    .filter(({ reported_unknown }) => reported_unknown === 'not found')
    .map(({ plan_id, id, target }) => ({ plan_id, kind: 'target', id, promise: target })),
]);
