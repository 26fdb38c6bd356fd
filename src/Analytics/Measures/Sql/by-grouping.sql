-- dimensions: grouping
-- people are additive: no
-- en: Participants from the countries that were members of a grouping when the activity began; groupings overlap, so rows must not be added up
-- th: ผู้เข้าร่วมจากประเทศที่เป็นสมาชิกของกลุ่มประเทศ ณ วันที่เริ่มกิจกรรม กลุ่มประเทศมีสมาชิกซ้ำกันได้ จึงนำแต่ละแถวมารวมกันไม่ได้
WITH members AS (
    -- Who was a member on the first day; of an undated activity, who is one without dates.
    SELECT DISTINCT a.activity_key, m.grouping_code, m.country
    FROM activities a
    JOIN grouping_members m
      ON (m.first_day IS NULL OR m.first_day <= a.first_day)
     AND (m.last_day IS NULL OR m.last_day >= a.first_day)
),
spread AS (
    SELECT activity_key, COUNT(*) AS countries
    FROM activity_spread
    GROUP BY activity_key
),
spread_within AS (
    -- Groupings of which every country is a member over which a document spreads its people.
    SELECT s.activity_key, m.grouping_code
    FROM activity_spread s
    JOIN members m ON m.activity_key = s.activity_key AND m.country = s.country
    JOIN spread z ON z.activity_key = s.activity_key
    GROUP BY s.activity_key, m.grouping_code, z.countries
    HAVING COUNT(*) = z.countries
),
by_country AS (
    -- Added up before they are placed: an event has far fewer countries than rows of people.
    SELECT event_key, country_key, counted_event, SUM(people) AS people, SUM(people_approximate) AS people_approximate
    FROM counted_participation
    WHERE counted_event IS NOT NULL
    GROUP BY event_key, country_key, counted_event
),
placed AS (
    SELECT p.event_key, COALESCE(m.grouping_code, w.grouping_code) AS grouping_code, p.counted_event, p.people, p.people_approximate
    FROM by_country p
    LEFT JOIN members m ON m.activity_key = p.event_key AND m.country = p.country_key
    LEFT JOIN spread_within w ON w.activity_key = p.event_key AND p.country_key LIKE 'unallocated:%'
    UNION ALL
    SELECT c.event_key, m.grouping_code, NULL, NULL, NULL
    FROM event_countries c
    JOIN members m ON m.activity_key = c.event_key AND m.country = c.country
    UNION ALL
    SELECT a.event_key, w.grouping_code, NULL, NULL, NULL
    FROM counted_reports a
    JOIN spread_within w ON w.activity_key = a.activity_key
)
SELECT grouping_code,
       COUNT(DISTINCT event_key) AS activities,
       COUNT(DISTINCT counted_event) AS activities_with_head_count,
       SUM(people) AS people,
       SUM(people_approximate) AS people_approximate
FROM placed
WHERE grouping_code IS NOT NULL
GROUP BY grouping_code
ORDER BY grouping_code
