-- dimensions: country, year, sex, organisation_type
-- people are additive: yes
-- en: Participants by the country they come from, the year in which the activity began, sex and the type of their organisation
-- th: ผู้เข้าร่วม จำแนกตามประเทศที่มา ปีที่เริ่มกิจกรรม เพศ และประเภทองค์กรที่สังกัด
SELECT country_key AS country,
       year,
       sex,
       organisation_type,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation
GROUP BY country_key, year, sex, organisation_type
ORDER BY country_key NULLS LAST, year NULLS LAST, sex NULLS LAST, organisation_type NULLS LAST
