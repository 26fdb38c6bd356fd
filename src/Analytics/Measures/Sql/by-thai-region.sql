-- dimensions: thai_region
-- people are additive: yes
-- en: Activities and participants by the region of Thailand (of six) in which the activity was held
-- th: กิจกรรมและผู้เข้าร่วม จำแนกตามภาคของไทย (6 ภาค) ที่จัดกิจกรรม
SELECT thai_region,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation
GROUP BY thai_region
ORDER BY thai_region NULLS LAST
