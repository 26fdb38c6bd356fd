-- dimensions: mode
-- people are additive: yes
-- en: Activities and participants by whether people met on site, online or both
-- th: กิจกรรมและผู้เข้าร่วม จำแนกตามรูปแบบการจัด (ในสถานที่ ออนไลน์ หรือผสมผสาน)
SELECT mode,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM counted_participation
GROUP BY mode
ORDER BY mode NULLS LAST
