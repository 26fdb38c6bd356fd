-- dimensions: goal
-- people are additive: no
-- en: Activities and participants by the goals of the activity; an activity stands under each of its goals, so rows must not be added up
-- th: กิจกรรมและผู้เข้าร่วม จำแนกตามเป้าหมาย SDG ของกิจกรรม หนึ่งกิจกรรมนับอยู่ในทุกเป้าหมายของตน จึงนำแต่ละแถวมารวมกันไม่ได้
SELECT g.goal,
       COUNT(DISTINCT p.event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation p
LEFT JOIN event_goals g ON g.event_key = p.event_key
GROUP BY g.goal
ORDER BY g.goal NULLS LAST
