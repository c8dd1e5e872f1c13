// Which actions of all plans have no owner, and what does the plan say in the place of one?
import { answer, tables } from './read.mjs';

const { actions } = await tables();

answer(
  actions
    .filter(({ owner_ids }) => owner_ids.length === 0)
    .map(({ plan_id, id, action, owners_unknown }) => ({ plan_id, id, action, owners_unknown })),
);
