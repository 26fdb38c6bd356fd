-- dimensions: thai_region, year
-- people are additive: yes
-- en: Activities and participants by the region of Thailand (of six) in which the activity was held and the year in which it began
-- th: กิจกรรมและผู้เข้าร่วม จำแนกตามภาคของไทย (6 ภาค) ที่จัดกิจกรรมและปีที่เริ่มกิจกรรม
SELECT thai_region,
       year,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation
GROUP BY thai_region, year
ORDER BY thai_region NULLS LAST, year NULLS LAST
