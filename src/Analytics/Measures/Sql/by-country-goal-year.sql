-- dimensions: country, goal, year
-- people are additive: no
-- en: Participants by the country they come from, the goals of the activity and the year in which it began; a person stands under every goal of the activity, so rows must not be added up
-- th: ผู้เข้าร่วม จำแนกตามประเทศที่มา เป้าหมาย SDG ของกิจกรรม และปีที่เริ่มกิจกรรม หนึ่งคนนับอยู่ในทุกเป้าหมายของกิจกรรมนั้น จึงนำแต่ละแถวมารวมกันไม่ได้
SELECT c.country,
       g.goal,
       c.year,
       COUNT(DISTINCT c.event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM country_participation c
LEFT JOIN event_goals g ON g.event_key = c.event_key
GROUP BY c.country, g.goal, c.year
ORDER BY c.country NULLS LAST, g.goal NULLS LAST, c.year NULLS LAST
