-- dimensions: province
-- people are additive: yes
-- en: Participants by the Thai province they come from; people whom the source does not split over the provinces it names stand in a row of their own
-- th: ผู้เข้าร่วม จำแนกตามจังหวัดที่มา ส่วนผู้เข้าร่วมที่เอกสารไม่ได้แยกตามจังหวัดที่ระบุไว้แสดงเป็นแถวต่างหาก
WITH placed AS (
    SELECT event_key, province_key AS province, counted_event, people, people_approximate
    FROM counted_participation
    WHERE counted_event IS NOT NULL
    UNION ALL
    SELECT e.event_key, v.province, NULL, NULL, NULL
    FROM events e
    JOIN event_provinces v ON v.event_key = e.event_key
    UNION ALL
    SELECT p.event_key, NULL, NULL, NULL, NULL
    FROM counted_participation p
    WHERE p.counted_event IS NULL
      AND NOT EXISTS (SELECT 1 FROM event_provinces v WHERE v.event_key = p.event_key)
)
SELECT province,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM placed
GROUP BY province
ORDER BY province NULLS LAST
