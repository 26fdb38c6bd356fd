-- dimensions: goal, year, level
-- people are additive: no
-- en: Activities and participants by the goals of the activity, the year in which it began and its level; an activity stands under each of its goals, so goals must not be added up
-- th: กิจกรรมและผู้เข้าร่วม จำแนกตามเป้าหมาย SDG ของกิจกรรม ปีที่เริ่มกิจกรรม และระดับของกิจกรรม หนึ่งกิจกรรมนับอยู่ในทุกเป้าหมายของตน จึงนำเป้าหมายมารวมกันไม่ได้
SELECT g.goal,
       p.year,
       p.level,
       COUNT(DISTINCT p.event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation p
LEFT JOIN event_goals g ON g.event_key = p.event_key
GROUP BY g.goal, p.year, p.level
ORDER BY g.goal NULLS LAST, p.year NULLS LAST, p.level NULLS LAST
