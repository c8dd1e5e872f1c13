-- What money went to which priority, and in which year, as far as a plan says? A project of several priorities counts for each.
SELECT f.plan_id, r.priority, f.project, f.pounds, f.period, f.period_unknown
FROM "funded-projects" f, json_each(f.priority_ids) each
JOIN priorities r ON r.plan_id = f.plan_id AND r.id = each.value
ORDER BY f.plan_id, r.priority, f.pounds DESC;
