-- dimensions: organisation_type
-- people are additive: yes
-- en: Participants by the type of their organisation
-- th: ผู้เข้าร่วม จำแนกตามประเภทองค์กรที่สังกัด
SELECT organisation_type,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation
GROUP BY organisation_type
ORDER BY organisation_type NULLS LAST
