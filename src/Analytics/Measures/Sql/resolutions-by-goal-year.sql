-- dimensions: goal, year
-- people are additive: no
-- en: Resolutions by the goals that they address and the year in which the activity began; a resolution stands under each of its goals, so goals must not be added up
-- th: มติและข้อเสนอ จำแนกตามเป้าหมาย SDG ที่เกี่ยวข้องและปีที่เริ่มกิจกรรม หนึ่งข้อนับอยู่ในทุกเป้าหมายของตน จึงนำเป้าหมายมารวมกันไม่ได้
SELECT s.goal,
       r.year,
       COUNT(DISTINCT r.event_key) AS activities,
       0 AS activities_with_head_count,
       NULL AS people,
       NULL AS people_approximate,
       COUNT(DISTINCT r.resolution_key) AS resolutions
FROM counted_resolutions r
LEFT JOIN sdg_assignments s ON s.resolution_key = r.resolution_key
GROUP BY s.goal, r.year
ORDER BY s.goal NULLS LAST, r.year NULLS LAST
