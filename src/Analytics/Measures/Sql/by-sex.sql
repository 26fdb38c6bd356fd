-- dimensions: sex
-- people are additive: yes
-- en: Participants by sex
-- th: ผู้เข้าร่วม จำแนกตามเพศ
SELECT sex,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation
GROUP BY sex
ORDER BY sex NULLS LAST
