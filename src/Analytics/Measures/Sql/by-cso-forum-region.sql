-- dimensions: cso_forum_region
-- people are additive: yes
-- en: Activities and participants by the region of the CSO Forum (of four) in which the activity was held
-- th: กิจกรรมและผู้เข้าร่วม จำแนกตามภาคตามการแบ่งของ CSO Forum (4 ภาค) ที่จัดกิจกรรม
WITH named AS (
    -- The provinces that the documents name within the region of the venue ...
    SELECT e.event_key, v.cso_forum_region
    FROM events e
    JOIN event_provinces n ON n.event_key = e.event_key
    JOIN provinces v ON v.code = n.province AND v.region6 = e.thai_region
),
possible AS (
    SELECT event_key, cso_forum_region FROM named
    UNION ALL
    -- ... or all its provinces, where they name none.
    SELECT e.event_key, v.cso_forum_region
    FROM events e
    JOIN provinces v ON v.region6 = e.thai_region
    WHERE NOT EXISTS (SELECT 1 FROM named n WHERE n.event_key = e.event_key)
),
venue AS (
    SELECT event_key, MIN(cso_forum_region) AS cso_forum_region
    FROM possible
    GROUP BY event_key
    HAVING COUNT(DISTINCT cso_forum_region) = 1
)
SELECT v.cso_forum_region,
       COUNT(DISTINCT p.event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation p
LEFT JOIN venue v ON v.event_key = p.event_key
GROUP BY v.cso_forum_region
ORDER BY v.cso_forum_region NULLS LAST
