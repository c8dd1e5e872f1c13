-- What did public meetings decide, when, and about which plans? What was corrected later is left out.
SELECT date, body, verb, decision, plan_ids
FROM decisions
WHERE NOT corrected
ORDER BY date, id;
