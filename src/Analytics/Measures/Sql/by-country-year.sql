-- dimensions: country, year
-- people are additive: yes
-- en: Participants by the country they come from and the year in which the activity began
-- th: ผู้เข้าร่วม จำแนกตามประเทศที่มาและปีที่เริ่มกิจกรรม
SELECT country,
       year,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM country_participation
GROUP BY country, year
ORDER BY country NULLS LAST, year NULLS LAST
