-- dimensions: goal
-- people are additive: no
-- en: Resolutions by the goals that they address, and the activities that passed them; a resolution stands under each of its goals, so rows must not be added up
-- th: มติและข้อเสนอ จำแนกตามเป้าหมาย SDG ที่เกี่ยวข้อง พร้อมจำนวนกิจกรรมที่มีมติหรือข้อเสนอนั้น หนึ่งข้อนับอยู่ในทุกเป้าหมายของตน จึงนำแต่ละแถวมารวมกันไม่ได้
SELECT s.goal,
       COUNT(DISTINCT r.event_key) AS activities,
       0 AS activities_with_head_count,
       NULL AS people,
       NULL AS people_approximate,
       COUNT(DISTINCT r.resolution_key) AS resolutions
FROM counted_resolutions r
LEFT JOIN sdg_assignments s ON s.resolution_key = r.resolution_key
GROUP BY s.goal
ORDER BY s.goal NULLS LAST
