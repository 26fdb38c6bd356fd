-- dimensions: age_group
-- people are additive: yes
-- en: Participants by age group
-- th: ผู้เข้าร่วม จำแนกตามกลุ่มอายุ
SELECT age_group,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation
GROUP BY age_group
ORDER BY age_group NULLS LAST
