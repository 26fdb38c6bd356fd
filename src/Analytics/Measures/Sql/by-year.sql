-- dimensions: year
-- people are additive: yes
-- en: Activities and participants by the year in which the activity began
-- th: กิจกรรมและผู้เข้าร่วม จำแนกตามปีที่เริ่มกิจกรรม
SELECT year,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation
GROUP BY year
ORDER BY year NULLS LAST
