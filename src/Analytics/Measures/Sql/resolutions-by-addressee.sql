-- dimensions: addressee_kind
-- people are additive: no
-- en: Resolutions by the kinds of bodies that they address, and the activities that passed them; a resolution that addresses several stands under each, so rows must not be added up
-- th: มติและข้อเสนอ จำแนกตามประเภทของผู้รับข้อเสนอ พร้อมจำนวนกิจกรรมที่มีมติหรือข้อเสนอนั้น หนึ่งข้อที่มีผู้รับหลายประเภทนับอยู่ในทุกประเภท จึงนำแต่ละแถวมารวมกันไม่ได้
SELECT a.kind AS addressee_kind,
       COUNT(DISTINCT r.event_key) AS activities,
       0 AS activities_with_head_count,
       NULL AS people,
       NULL AS people_approximate,
       COUNT(DISTINCT r.resolution_key) AS resolutions
FROM counted_resolutions r
LEFT JOIN resolution_addressees a ON a.resolution_key = r.resolution_key
GROUP BY a.kind
ORDER BY a.kind NULLS LAST
