-- From which figures did the plans start on a subject, the earliest plan first? topic=domestic-abuse
SELECT p.year_from, o.plan_id, o.measure, o.period, o.value, o.value_unknown, o.unit, o.note
FROM observations o
JOIN plans p ON p.id = o.plan_id
JOIN "topic-entries" t ON t.plan_id = o.plan_id AND t.kind = 'measure' AND t.entry_id = o.measure_id
WHERE o.kind = 'baseline' AND t.topic_id = :topic
ORDER BY p.year_from, o.measure;
