-- dimensions: host_country
-- people are additive: yes
-- en: Activities and participants by the country in which the activity was held
-- th: กิจกรรมและผู้เข้าร่วม จำแนกตามประเทศที่จัดกิจกรรม
SELECT host_country,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation
GROUP BY host_country
ORDER BY host_country NULLS LAST
