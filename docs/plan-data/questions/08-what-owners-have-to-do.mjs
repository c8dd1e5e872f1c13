// How many actions does each body own, on how many is there a report, and how many have no date and are not ongoing?
import { answer, groups, namesOf, tables } from './read.mjs';

const all = await tables();
const names = namesOf(all);
const owned = all.actions.flatMap((action) => action.owner_ids.map((body_id) => ({ body_id, action })));

answer(
  groups(owned, ({ body_id }) => body_id)
    .map(([body_id, rows]) => ({
      body: names[body_id],
      actions: rows.length,
      reported: rows.filter(({ action }) => action.status !== 'not reported').length,
      without_date: rows.filter(({ action }) => !action.due && action.due_kind !== 'ongoing').length,
    }))
    .sort((a, b) => b.actions - a.actions || a.body.localeCompare(b.body)),
);
