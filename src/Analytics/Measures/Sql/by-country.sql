-- dimensions: country
-- people are additive: yes
-- en: Participants by the country they come from; people whom the source does not split over the countries it names stand in a row of their own
-- th: ผู้เข้าร่วม จำแนกตามประเทศที่มา ส่วนผู้เข้าร่วมที่เอกสารไม่ได้แยกตามประเทศที่ระบุไว้แสดงเป็นแถวต่างหาก
SELECT country,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM country_participation
GROUP BY country
ORDER BY country NULLS LAST
