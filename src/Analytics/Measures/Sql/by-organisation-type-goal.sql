-- dimensions: organisation_type, goal
-- people are additive: no
-- en: Participants by the type of their organisation and the goals of the activity; a person stands under every goal of the activity, so goals must not be added up
-- th: ผู้เข้าร่วม จำแนกตามประเภทองค์กรที่สังกัดและเป้าหมาย SDG ของกิจกรรม หนึ่งคนนับอยู่ในทุกเป้าหมายของกิจกรรมนั้น จึงนำเป้าหมายมารวมกันไม่ได้
SELECT p.organisation_type,
       g.goal,
       COUNT(DISTINCT p.event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation p
LEFT JOIN event_goals g ON g.event_key = p.event_key
GROUP BY p.organisation_type, g.goal
ORDER BY p.organisation_type NULLS LAST, g.goal NULLS LAST
