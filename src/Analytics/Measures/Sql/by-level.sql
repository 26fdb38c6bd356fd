-- dimensions: level
-- people are additive: yes
-- en: Activities and participants by the level of the activity
-- th: กิจกรรมและผู้เข้าร่วม จำแนกตามระดับของกิจกรรม
SELECT level,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation
GROUP BY level
ORDER BY level NULLS LAST
