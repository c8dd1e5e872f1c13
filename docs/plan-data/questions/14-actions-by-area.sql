-- How many actions name a district? By the codes with which figures of others can be joined: people, crimes, homes.
SELECT d.area_code, d.district, count(a.id) AS actions
FROM districts d
LEFT JOIN actions a ON d.id IN (SELECT value FROM json_each(a.district_ids))
GROUP BY d.id
ORDER BY d.area_code;
