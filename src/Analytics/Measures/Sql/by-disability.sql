-- dimensions: disability
-- people are additive: yes
-- en: Participants by whether they live with a disability
-- th: ผู้เข้าร่วม จำแนกตามความพิการ
SELECT disability,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation
GROUP BY disability
ORDER BY disability NULLS LAST
