-- dimensions: event_type
-- people are additive: yes
-- en: Activities and participants by the type of the activity
-- th: กิจกรรมและผู้เข้าร่วม จำแนกตามประเภทของกิจกรรม
SELECT event_type,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation
GROUP BY event_type
ORDER BY event_type NULLS LAST
