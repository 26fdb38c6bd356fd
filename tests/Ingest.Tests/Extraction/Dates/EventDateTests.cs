namespace SdgInsights.Ingest.Tests;

public sealed class EventDateTests
{
    private const string ThaiHead = "เวทีภาคประชาสังคมเรื่องน้ำสะอาดของชุมชน\n\n";
    private const string Talk = "ชาวคลองช่วยกันเล่าว่าน้ำขึ้นลงอย่างไร ใครเคยเห็นปลาชนิดไหน เรือของใครจอดตรงไหน ต้นไม้ต้นใดให้ร่มเงา และเด็ก ๆ ชอบเล่นน้ำที่ท่าใดมากที่สุดในยามบ่าย ";
    private const string EnglishHead = "Community dialogue on clean water\n\n";

    [Theory]
    [InlineData(ThaiHead + "20 มีนาคม 2565\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ ห้องประชุม 1 มีการประชุมเครือข่ายลุ่มน้ำ", "2022-03-09")]
    [InlineData(EnglishHead + "20 March 2022\n\nThe dialogue was held on 9 March 2022 at the Town Hall.", "2022-03-09")]
    [InlineData(ThaiHead + "วันนี้ (20 มี.ค. 65) นางสาวมาลี เปิดเผยว่า เมื่อวันที่ 9 มีนาคม 2565 ได้จัดการประชุมเครือข่ายลุ่มน้ำ", "2022-03-09")]
    [InlineData(ThaiHead + "10 มีนาคม 2565\n\nเมื่อวันที่ 10 มี.ค. 65 นางสาวมาลี ใจงาม ผู้ว่าราชการจังหวัดริมน้ำ เปิดเผยถึงงานในคลอง ซึ่งเมื่อวานนี้ (9 มี.ค.) ชาวบ้านได้จัดงานเก็บผักตบ", "2022-03-09")]
    [InlineData(ThaiHead + "10 มีนาคม 2565\n\nกลุ่มคนริมคลองจัดกิจกรรมเก็บผักตบชวาทั้งสายเพื่อให้เรือโดยสารวิ่งได้ตลอดปี และให้ปลากลับมาวางไข่ในคลองเหมือนเมื่อก่อน โดยแบ่งกันทำคนละช่วงตั้งแต่ปากคลองถึงท้ายคลอง ใช้เรือสิบลำและแรงคนทั้งตำบล พร้อมเลี้ยงข้าวกลางวันที่ศาลาท่าน้ำ และตั้งกลุ่มดูแลคลองต่อไปทุกเดือนโดยไม่ใช้งบของทางการแต่อย่างใด นับเป็นแบบอย่างให้คลองสายอื่น\nวันนี้ (9 มี.ค. 65) นายสมพร บุญมา เปิดเผยว่า ตนได้ร่วมเก็บผักตบด้วย", "2022-03-09")]
    [InlineData(ThaiHead + "10 มีนาคม 2565\n\nวันนี้ (10 มี.ค. 65) นายสมพร บุญมา เปิดเผยว่า กรมคลองได้จัดพิธีมอบเรือแก่ทุกจังหวัด เมื่อวันที่ 2 มีนาคม 2565 ณ โรงแรมริมน้ำ\nนายสมพร กล่าวว่า ในวันนี้ (9 มี.ค. 65) จังหวัดกระบี่ พะเยา และสุรินทร์ ได้จัดพิธีมอบเรือแก่ชาวคลอง", "2022-03-09")]
    [InlineData(ThaiHead + "14 มีนาคม 2565\n\nวันนี้ (14 มี.ค. 65) เครือข่ายเปิดเผยผลการประชุมชาวคลอง ซึ่งจัดไปแล้วเมื่อวันที่ 9 มี.ค. 65 ณ หอประชุมอำเภอ", "2022-03-09")]
    [InlineData(ThaiHead + "12 มีนาคม 2565\n\nเมื่อวันที่ 11 มี.ค. 65 นายสมพร บุญมา ผู้ว่าราชการจังหวัดริมน้ำ เปิดเผยว่า จังหวัดริมน้ำดูแลคลองมานาน " + Talk + Talk + Talk + Talk + "\nโดยเมื่อวานนี้ (10 มี.ค. 65) ได้มีการจัดกิจกรรมเก็บผักตบชวา", "2022-03-10")]
    [InlineData(ThaiHead + "20 มีนาคม 2565\n\n" + Talk + "\n" + Talk + "\n(9 มีนาคม 2565) นายสมพร บุญมา เป็นประธานการประชุมเครือข่ายลุ่มน้ำ", "2022-03-09")]
    [InlineData(ThaiHead + "8 มีนาคม 2565\n\nวันนี้ (8 มี.ค. 65) โฆษกอำเภอ เปิดเผยว่า ในวันพรุ่งนี้ (พุธ 9 มี.ค. 2565) นายอำเภอจะลงพื้นที่พบชาวคลอง", "2022-03-09")]
    [InlineData("Taller de agua limpia para las familias\n26 de Octubre de 2022\n\nCon las familias que viven junto al canal y cuidan su agua todos los días del año convocamos a un taller el sábado 20 de agosto en la capilla.", "2022-08-20")]
    [InlineData(EnglishHead + "ZENDA, 17 October 2022 - Boatmen spent three days in the town. The workshop took place at the Heron Hotel from 11 to 13 October.", "2022-10-11..2022-10-13")]
    [InlineData(EnglishHead + "By Ana Kay and Rudolf Elphberg, 11 July 2019\n\nThe forum came together at the Heron Hotel between 4 and 6 July.", "2019-07-04..2019-07-06")]
    [InlineData(EnglishHead + "News | May 17, 2023 | by: Ana Kay\n\nBoatmen sat down with the town for a two-day workshop on May 15-16 here.", "2023-05-15..2023-05-16")]
    [InlineData(EnglishHead + "25th August 2022\n\nWe came by train. That was the first thing on 12 August when the Canal Lab opened its doors.", "2022-08-12")]
    [InlineData(EnglishHead + "22 August 2022\n\nThe BoatHack took place at the Heron Library, from the evening of Friday 12 August to Sunday morning.", "2022-08-12")]
    [InlineData("Đổi rác lấy cây\nThứ Hai, 5/6/2023 – 09:12\n\nSáng 4/6, tại công viên Bến Sông, Câu lạc bộ Kênh Xanh đã tổ chức ngày hội bên dòng kênh cho người dân ở hai bờ.", "2023-06-04")]
    [InlineData("48 giờ bên kênh\n4 tháng Mười, 2022\n\nCuộc thi sáng tạo dòng kênh diễn ra trong hai ngày 24 và 25 tháng 9 tại bến thuyền, do Hội Nông dân tổ chức.", "2022-09-24..2022-09-25")]
    [InlineData(EnglishHead + "Feature | 29 November 2022 | River agency, communications office\n\nThe boatmen belong to a regional meeting, which brought to Zenda from 23 to 25 November leaders of seven towns.", "2022-11-23..2022-11-25")]
    [InlineData(EnglishHead + "Posted 18 September 2023 | Views 1,204 | Share: LINE\n\n(Zenda, 16 September) The Department of Canals held the Canal Day at the pier, to which forty boatmen came.", "2023-09-16")]
    [InlineData("Lớp học bên kênh\nĐăng ngày 14/03/2025\n\nTrong 2 ngày 12 và 13/3, tại hội trường xã Bến Sông, Hội Phụ nữ mở lớp tập huấn cho các chị ở hai bên bờ kênh và những người bán cá.", "2025-03-12..2025-03-13")]
    public void The_press_date_is_not_the_events(string text, string date) => Assert.Equal(date, Read(text));

    [Theory]
    [InlineData(ThaiHead + "ตามมติคณะรัฐมนตรีเมื่อวันที่ 30 มีนาคม 2564 กองพัฒนาชุมชนได้จัดเวทีประจำปี 2565", "2022")]
    [InlineData(ThaiHead + "ตามระเบียบสำนักนายกรัฐมนตรี พ.ศ. ๒๕๕๘ ข้อ ๙ (๕) และมาตรา ๒๕๐ ได้จัดการประชุมเมื่อวันที่ 9 มีนาคม ๒๕๖๕", "2022-03-09")]
    [InlineData(ThaiHead + "ระหว่างวันที่ 9-10 มีนาคม 2565 มีการประชุมครั้งที่ 3 ทั้งนี้ การประชุมครั้งต่อไปจะจัดขึ้นวันที่ 5 มิถุนายน 2565", "2022-03-09..2022-03-10")]
    [InlineData(EnglishHead + "The network, founded in March 2009, met on 9 March 2022 at the Town Hall. The next meeting will be on 5 June 2022.", "2022-03-09")]
    [InlineData(EnglishHead + "The forum took place from 9 to 10 March 2022. Proposals are accepted until 30 April 2022.", "2022-03-09..2022-03-10")]
    public void Cabinet_founding_deadline_and_next_meeting_are_not_the_events(string text, string date) => Assert.Equal(date, Read(text));

    [Theory]
    [InlineData(ThaiHead + "วันที่ 9 มีนาคม 2565 นายสมพร บุญมา เป็นประธานเปิดค่ายเยาวชน ณ หอประชุมอำเภอ\nค่ายนี้จัดขึ้นระหว่างวันที่ 9-12 มีนาคม 2565 สำหรับเยาวชนลุ่มน้ำ", "2022-03-09..2022-03-12")]
    [InlineData(ThaiHead + "วันที่ 9 มีนาคม 2565 นายสมพร บุญมา เป็นประธานแถลงข่าวงานมหกรรมน้ำ ณ หอประชุมอำเภอ\nงานมหกรรมน้ำจะจัดขึ้นระหว่างวันที่ 20-22 เมษายน 2565 ณ สนามกีฬา", "2022-03-09")]
    [InlineData(EnglishHead + "On 9 March 2022 the governor opened the youth camp at the Town Hall.\nThe camp runs from 9 to 12 March 2022 and is the first of its kind.", "2022-03-09..2022-03-12")]
    [InlineData(ThaiHead + "วันนี้ (9 มี.ค. 65) นายสมพร บุญมา เข้าร่วมการประชุมน้ำ ครั้งที่ 3 ระหว่าง วันที่ 9-11 มีนาคม 2565 ณ หอประชุมอำเภอ", "2022-03-09..2022-03-11")]
    [InlineData(EnglishHead + "VIENTIANE, 11 March 2022 – Over three days, from 9 to 11 March, villagers met at the Town Hall.", "2022-03-09..2022-03-11")]
    [InlineData(ThaiHead + "วันนี้ (9 มี.ค. 65) เวลา 09.15 น. นายสมพร บุญมา เป็นประธานการประชุมน้ำ ณ หอประชุมอำเภอ\n" + Talk + Talk + Talk + "\nนายสมพร กล่าวว่า ในการตรวจติดตามคลองระหว่างวันที่ 8 - 9 มี.ค. 2565 ชาวบ้านช่วยกันดี", "2022-03-09")]
    [InlineData(ThaiHead + "เครือข่ายจัดอบรมคนเรือ จำนวน 2 ครั้ง ครั้งที่ 1 ระหว่างวันที่ 8 - 9 มีนาคม และครั้งที่ 2 ระหว่างวันที่ 15 - 16 มีนาคม 2565 ณ หอประชุม", "2022-03-08..2022-03-16")]
    [InlineData(EnglishHead + "Today (9 March 2022) the mayor opened the dialogue at the Town Hall. The workshop is held for two days, on 9-10 March 2022, for all villages.", "2022-03-09..2022-03-10")]
    [InlineData(EnglishHead + "Date: 2022-03-09\nLocation: Vientiane, Laos\n\nIt was a two day training, 9th and 10th of March, 2022, for boatmen.", "2022-03-09..2022-03-10")]
    [InlineData(EnglishHead + "Date: 2022-03-09\nLocation: Vientiane, Laos\n\nThe data were collected from 1 to 20 March 2022 by boatmen.", "2022-03-09")]
    [InlineData(ThaiHead + "วันที่ 9 มีนาคม 2565 นายสมพร บุญมา เป็นประธานเปิดงานวันคลอง ณ หอประชุมอำเภอ ในระหว่างวันที่ 8-14 มีนาคม 2565 สัปดาห์แห่งการรักคลอง", "2022-03-09")]
    [InlineData(ThaiHead + "วันที่ 9 มีนาคม 2565 นายสมพร บุญมา เป็นประธานเปิดค่ายเยาวชน ณ หอประชุมอำเภอ\nมีระยะเวลาการอบรม 4 วัน ตั้งแต่วันที่ 9 - 12 มีนาคม 2565", "2022-03-09..2022-03-12")]
    [InlineData(EnglishHead + "The three-day forum opened on 9 March 2022 at the Lotus Hotel and closes on 11 March.", "2022-03-09..2022-03-11")]
    [InlineData(EnglishHead + "The minister welcomed the envoy in a meeting held at the Lotus Room, 10th floor, Ministry of Canals, on March 9, 2022. She told him about the River Congress which is being held in Zenda between 1 and 12 March 2022.", "2022-03-09")]
    [InlineData(EnglishHead + "Zenda, 5 Dec 2024 – Boat builders sat together this week. The forum, held at the Heron Hotel on 4-5 December and streamed online, was the third.", "2024-12-04..2024-12-05")]
    [InlineData(EnglishHead + "Zenda, 25 October 2024 – Sixty boat builders completed a training in the boat house today. The training, which began on 14 October, is part of a programme.", "2024-10-14..2024-10-25")]
    [InlineData(EnglishHead + "Zenda, 25 October 2024 – Sixty boat builders met in the boat house. The season, which began on 14 October, is dry.", "2024-10-25")]
    public void The_opening_day_widens_to_the_run_that_holds_it_and_to_no_other(string text, string date) => Assert.Equal(date, Read(text));

    [Theory]
    [InlineData(ThaiHead + "เมื่อวานนี้ (9 มีนาคม 2565) เครือข่ายประชุมร่วมกัน ตามมติที่ประชุมใหญ่เมื่อวันที่ 2 กุมภาพันธ์ 2565", "2022-03-09")]
    [InlineData(ThaiHead + "10 มีนาคม 2565\n\nวันที่ 9 มีนาคม 2565 เครือข่ายประชุมร่วมกัน และจะลงพื้นที่ในวันที่ 15 มี.ค. นี้", "2022-03-09")]
    [InlineData(ThaiHead + "วันที่ 9 มีนาคม 2565 เครือข่ายประชุมร่วมกันเตรียมงานวันน้ำโลก ซึ่งตรงกับวันที่ 22 มีนาคมของทุกปี", "2022-03-09")]
    [InlineData("ประชุมเตรียมความพร้อมการประชุมสายน้ำโลก\n\n10 มีนาคม 2565\n\nวันที่ 9 มีนาคม 2565 ชาวคลองประชุมเตรียมการประชุมสายน้ำโลก ซึ่งมีกำหนดจัดขึ้นระหว่างวันที่ 2-6 ตุลาคม 2565 ณ กรุงโตเกียว", "2022-03-09")]
    [InlineData(ThaiHead + "เมื่อวันที่ 9 มีนาคม 2565 ชาวคลองต้อนรับผู้แทน เพื่อหาเสียงในการประชุมสายน้ำโลก ระหว่างวันที่ 17-21 กรกฎาคม 2565 ต่อไป", "2022-03-09")]
    [InlineData(EnglishHead + "The dialogue was held on 9 March 2022 at the Town Hall to mark the birthday of the founder, 28 July 1952.", "2022-03-09")]
    [InlineData(ThaiHead + "10 มีนาคม 2565\n\nเมื่อวันที่ 27 มิถุนายน 2563 เครือข่ายลงนามความร่วมมือ โดยเมื่อวันที่ 9 มีนาคม 2565 เครือข่ายรับมอบเรือ ณ ท่าน้ำ", "2022-03-09")]
    [InlineData(ThaiHead + "9 มีนาคม 2565 เครือข่ายประชุมร่วมกัน พร้อมรับซื้อปลา เริ่ม 1 เมษายน 2565 นี้เป็นต้นไป", "2022-03-09")]
    [InlineData(EnglishHead + "10 March 2022\n\nThe network signed its charter on 27 June 2020 in Nan. The dialogue was held on 9 March 2022 at the Town Hall.", "2022-03-09")]
    [InlineData(ThaiHead + "5 เมษายน 2565\n\nรัฐมนตรีกล่าวว่า ในวันนี้ (5 เม.ย. 65) ได้ลงพื้นที่ดูสวนริมคลอง เพื่อเตรียมเปิดสวนในวันที่ 12 สิงหาคม 2565", "2022-04-05")]
    [InlineData(ThaiHead + "10 มีนาคม 2565\n\nเมื่อวันที่ 9 มี.ค. 65 น.ส.ดวงใจ ใจงาม เป็นประธานเปิดคลอง", "2022-03-09")]
    [InlineData(EnglishHead + "Written by the desk on Wednesday 16 March 2022. For three days (from Wednesday 9 to Friday 11 March) the hall belonged to the boatmen.", "2022-03-09..2022-03-11")]
    [InlineData("Open River Day 2022 in Nan - report\n\nWe met on Saturday the 12th of March at the Town Hall, and counted boats.", "2022-03-12")]
    [InlineData(EnglishHead + "So everybody stayed at home. The date was 9 March 2022 and the start 17:00.", "2022-03-09")]
    [InlineData(ThaiHead + "9 มีนาคม 2565\n\nวันนี้ (9 มี.ค. 65) นายสมพร บุญมา เปิดเผยว่า จังหวัดได้จัดพิธีเปิดป้ายคลอง หลังจากขุดลอกไปแล้ว เมื่อวันที่ 20 มกราคม 2565 ณ ปากคลอง", "2022-03-09")]
    [InlineData(ThaiHead + "เครือข่ายจัดกิจกรรมรณรงค์ตามอนุสัญญาน้ำ ฉบับที่ 18 ในวันพุธที่ 9 มีนาคม 2565 ณ หอประชุม", "2022-03-09")]
    [InlineData(ThaiHead + "9 มีนาคม 2565\n\nชาวคลองร่วมกิจกรรมวันน้ำ ซึ่งวันที่ 9 มีนาคม ของทุกปี ถือเป็นวันน้ำสะอาด", "2022-03-09")]
    [InlineData(ThaiHead + "วันนี้ (9 มีนาคม 2565) เครือข่ายแถลงข่าวเรื่องเรือโดยสารช่วงเทศกาลสงกรานต์ ระหว่างวันที่ 11-17 เมษายน 2565", "2022-03-09")]
    [InlineData(EnglishHead + "At last, face to face! From 22 to 24 November 2021, villagers came to the boat house. The 2023 season is far.", "2021-11-22..2021-11-24")]
    [InlineData(ThaiHead + "สัมมนาประจำปีงบประมาณ พ.ศ. 2564 วันที่ 21 มิถุนายน 2564 ณ หอประชุมอำเภอ", "2021-06-21")]
    [InlineData(ThaiHead + "จากเหตุเรืออับปางเกิดเหตุเมื่อวันที่ 1 ตุลาคม 2567 ชาวคลองประชุมในวันที่ 22 พฤศจิกายน 2567 ณ หอประชุมอำเภอ", "2024-11-22")]
    public void Earlier_decisions_yearly_days_and_days_to_come_are_not_the_events(string text, string date) => Assert.Equal(date, Read(text));

    [Theory]
    [InlineData(ThaiHead + "วันที่: 9 มีนาคม 2565\nสถานที่: หอประชุมอำเภอ\n\nชาวบ้านร่วมประชุมเรื่องน้ำ", "2022-03-09")]
    [InlineData(EnglishHead + "Date: 9 March 2022\nLocation: Vientiane\n\nVillagers met about water.", "2022-03-09")]
    [InlineData("MINUTES OF THE CANAL COMMITTEE\nHELD ON: Wednesday 9th March 2022\n\nThe last meeting was on 2 February 2022.", "2022-03-09")]
    [InlineData(EnglishHead + "Date: 2022-03-09 to 2022-03-10\nLocation: Vientiane\n\nVillagers met about water.", "2022-03-09..2022-03-10")]
    public void A_labelled_date_decides(string text, string date) => Assert.Equal(date, Read(text));

    [Theory]
    [InlineData(ThaiHead + "20 มีนาคม 2565\n\nระหว่างวันที่ 9-10 มีนาคม ณ ห้องประชุม 1 มีการประชุมเครือข่ายลุ่มน้ำ", "2022-03-09..2022-03-10")]
    [InlineData(ThaiHead + "5 มกราคม 2565\n\nระหว่างวันที่ 20-21 ธันวาคม ณ ห้องประชุม 1 มีการประชุมเครือข่ายลุ่มน้ำ", "2021-12-20..2021-12-21")]
    [InlineData(EnglishHead + "20 March 2022\n\nThe dialogue was held on 9 March at the Town Hall.", "2022-03-09")]
    [InlineData(ThaiHead + "9 มีนาคม 2565\n\nนายสมพร บุญมา ประธานเครือข่าย บอกเล่าเรื่องคลองภายหลังการประชุมชาวคลอง ล่าสุดวันนี้ (9 มี.ค.) ว่า ข้อมูล ณ วันที่ 5 มี.ค. 2565 มีเรือ 40 ลำ", "2022-03-09")]
    [InlineData(ThaiHead + "\n\nนายสมพร บุญมา ให้การต้อนรับคณะชาวคลองจากเมืองปลายน้ำ และพูดคุยเรื่องเรือโดยสาร (ณ ศาลาท่าน้ำ 9มี.ค.65)", "2022-03-09")]
    public void A_missing_year_is_that_of_the_page(string text, string date) => Assert.Equal(date, Read(text));

    [Theory]
    [InlineData(ThaiHead + "ระหว่างวันที่ 9-10 มีนาคม ณ ห้องประชุม 1 มีการประชุมเครือข่ายลุ่มน้ำ")]
    [InlineData(EnglishHead + "The dialogue was held on 9 March at the Town Hall.")]
    [InlineData(ThaiHead + "ชาวบ้านพูดคุยกันเรื่องน้ำและคลองที่ตื้นเขิน")]
    [InlineData(EnglishHead + "Villagers talked about water and the silted canal.")]
    [InlineData(ThaiHead + "ชาวบ้านจัดพิธีปลูกป่า เนื่องในวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว วันที่ 28 กรกฎาคม 2566 ณ หอประชุม")]
    [InlineData("Meeting to prepare the River Week\n\n10 March 2022\n\nThe villagers met to prepare the River Week, to be held from 2 to 6 October 2022 in Tokyo.")]
    [InlineData(ThaiHead + "เครือข่ายจัดกิจกรรมตลาดนัดริมคลอง ขอเชิญเลือกซื้อผักได้ถึงวันที่ 31 มกราคม 2568")]
    [InlineData(ThaiHead + "9 มีนาคม 2565\n\nชาวคลองร่วมกิจกรรมปลูกผัก กรมคลองจึงกำหนดให้วันที่ 9 มีนาคม ของทุกปีเป็นวันน้ำสะอาด")]
    [InlineData(ThaiHead + "10 มีนาคม 2565\n\nชาวคลองร่วมกิจกรรมปลูกผัก ซึ่งวันที่ 9 มีนาคม ของทุกปี ถือเป็นวันน้ำสะอาด")]
    public void No_date_is_invented(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("Before departure all crews were trained: on 4–6 October 2021 we held a three-day training for boatmen.", "2021-10-04..2021-10-06")]
    [InlineData("So on October 20–21, 2021, the League of Boatmen and the Clean River Network held the first canal lab.", "2021-10-20..2021-10-21")]
    [InlineData("On 14 October the Clean River Network, together with the city, organised a policy dialogue.", "2021-10-14")]
    [InlineData("Two days on the waterOn 14 and 15 October 2021 the Canal Lab convened a workshop with the boatmen.", "2021-10-14..2021-10-15")]
    [InlineData("On 6 May 2021 the river rose over the bridge, and on 7 May nobody could cross.", null)]
    [InlineData("In May 2021, we therefore convened a workshop with the boatmen.", "2021-05")]
    [InlineData("In May 2021 the river rose over the bridge.", null)]
    [InlineData("On July 25 and 26 we brought them together at the pier.", "2021-07-25..2021-07-26")]
    [InlineData("The price is decided by the buyer. So on 14 July, together with the Pier Union, we hosted a session at the Town Hall.", "2021-07-14")]
    [InlineData("We held it in three towns: in Zenda on 11 May, Strelsau on 12 May and Hentzau on 13 May 2021.", "2021-05-11..2021-05-13")]
    [InlineData("The first cohort met in Zenda between 8 and 10 October, and the second one in Strelsau, from 22 to 24 October 2021.", "2021-10-08..2021-10-24")]
    [InlineData("The bootcampFrom 16 to 20 May we ran the first canal bootcamp with the boatmen.", "2021-05-16..2021-05-20")]
    [InlineData("The hackathon was held on the weekend of 23–24 October at the pier.", "2021-10-23..2021-10-24")]
    public void A_day_on_which_something_was_held_counts_far_down_a_blog_too(string sentence, string? date) =>
        Assert.Equal(date, Read("Letters from the canal\n\n2 November 2021\n\n" + string.Join(' ', Enumerable.Repeat("People along the canal tell many stories of boats, of rain and of the price of rice in the dry season.", 16)) + " " + sentence));

    [Theory]
    [InlineData("Taller de agua limpia para las familias\n\nDel 5 al 6 de marzo de 2021 organizamos un taller con las familias que viven junto al canal y cuidan su agua todos los días del año, con sus barcas, sus redes y sus huertas.", "2021-03-05..2021-03-06")]
    [InlineData("Diễn đàn nước sạch cho mọi người\n\nTừ ngày 18 đến ngày 20 tháng 5 năm 2022, Hội Nông dân tổ chức diễn đàn về kênh.", "2022-05-18..2022-05-20")]
    [InlineData("Pelatihan air bersih untuk warga di tepi kanal\n\nPada tanggal 3-5 Juli 2023, Yayasan Sungai mengadakan pelatihan untuk para nelayan dan petani setempat yang tinggal di tepi kanal dan menjaga airnya setiap hari.", "2023-07-03..2023-07-05")]
    [InlineData("ກອງປະຊຸມ ນ້ຳສະອາດ\n\nໃນວັນທີ 24-25 ພະຈິກ 2022 ສູນນ້ຳ ໄດ້ຈັດກອງປະຊຸມ ຂຶ້ນ.", "2022-11-24..2022-11-25")]
    [InlineData("Informe del taller de agua\n\nFecha: 2020-03-07\nLugar: Nicoya, Costa Rica\n\nNos reunimos con las familias.", "2020-03-07")]
    [InlineData("Chuyến đi của những người chèo thuyền\n\nĐoàn cán bộ đi thăm và học hỏi mô hình quản lý rác ở cù lao, từ ngày 15 đến ngày 18/10/2019. Chuyến đi do Hội Phụ nữ tổ chức cho các chị.", "2019-10-15..2019-10-18")]
    public void Other_languages_of_the_region_name_their_months(string text, string date) => Assert.Equal(date, Read(text));

    private static string? Read(string text) =>
        EventDate.Of(Extracting.Report(text)) is { } date ? date.Period.Start + (date.Period.End is { } end ? $"..{end}" : "") : null;
}
