-- dimensions: region
-- people are additive: no
-- en: Participants by region of UN M49, from the smallest to the world; a person stands in every region that holds their country, so rows must not be added up
-- th: ผู้เข้าร่วม จำแนกตามภูมิภาคของสหประชาชาติ (UN M49) จากภูมิภาคย่อยที่สุดจนถึงทั้งโลก หนึ่งคนนับอยู่ในทุกภูมิภาคที่ครอบคลุมประเทศของตน จึงนำแต่ละแถวมารวมกันไม่ได้
WITH spread AS (
    SELECT activity_key, COUNT(*) AS countries
    FROM activity_spread
    GROUP BY activity_key
),
spread_within AS (
    -- Regions that hold every country over which a document spreads its people.
    SELECT s.activity_key, r.region
    FROM activity_spread s
    JOIN country_regions r ON r.country = s.country
    JOIN spread z ON z.activity_key = s.activity_key
    GROUP BY s.activity_key, r.region, z.countries
    HAVING COUNT(*) = z.countries
),
involved AS (
    SELECT c.event_key, r.region
    FROM event_countries c
    JOIN country_regions r ON r.country = c.country
    UNION
    SELECT a.event_key, w.region
    FROM counted_reports a
    JOIN spread_within w ON w.activity_key = a.activity_key
),
by_country AS (
    -- Added up before they are placed: an event has far fewer countries than rows of people.
    SELECT event_key, country_key, counted_event, SUM(people) AS people, SUM(people_approximate) AS people_approximate
    FROM counted_participation
    WHERE counted_event IS NOT NULL
    GROUP BY event_key, country_key, counted_event
),
placed AS (
    SELECT p.event_key, COALESCE(r.region, w.region) AS region, p.counted_event, p.people, p.people_approximate
    FROM by_country p
    LEFT JOIN country_regions r ON r.country = p.country_key
    LEFT JOIN spread_within w ON w.activity_key = p.event_key AND p.country_key LIKE 'unallocated:%'
    UNION ALL
    SELECT event_key, region, NULL, NULL, NULL FROM involved
    UNION ALL
    SELECT p.event_key, NULL, NULL, NULL, NULL
    FROM counted_participation p
    WHERE p.counted_event IS NULL
      AND NOT EXISTS (SELECT 1 FROM involved i WHERE i.event_key = p.event_key)
)
SELECT p.region,
       COUNT(DISTINCT p.event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM placed p
LEFT JOIN regions r ON r.m49 = p.region
GROUP BY p.region, r.depth
ORDER BY r.depth DESC NULLS LAST, p.region NULLS LAST
