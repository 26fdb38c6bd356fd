-- dimensions: addressee_kind, goal
-- people are additive: no
-- en: Resolutions by the kinds of bodies that they address and the goals that they address; a resolution stands under each of its kinds and goals, so rows must not be added up
-- th: มติและข้อเสนอ จำแนกตามประเภทของผู้รับข้อเสนอและเป้าหมาย SDG ที่เกี่ยวข้อง หนึ่งข้อนับอยู่ในทุกประเภทและทุกเป้าหมายของตน จึงนำแต่ละแถวมารวมกันไม่ได้
SELECT a.kind AS addressee_kind,
       s.goal,
       COUNT(DISTINCT r.event_key) AS activities,
       0 AS activities_with_head_count,
       NULL AS people,
       NULL AS people_approximate,
       COUNT(DISTINCT r.resolution_key) AS resolutions
FROM counted_resolutions r
LEFT JOIN resolution_addressees a ON a.resolution_key = r.resolution_key
LEFT JOIN sdg_assignments s ON s.resolution_key = r.resolution_key
GROUP BY a.kind, s.goal
ORDER BY a.kind NULLS LAST, s.goal NULLS LAST
