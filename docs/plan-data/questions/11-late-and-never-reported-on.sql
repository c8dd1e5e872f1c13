-- Which actions that a body owns are late on a day, and have no report? body=norfolk-constabulary day=2026-11-28
SELECT plan_id, id, action, due, due_last_day
FROM actions
WHERE due_last_day < :day AND status = 'not reported'
  AND :body IN (SELECT value FROM json_each(owner_ids))
ORDER BY due_last_day, plan_id, id;
