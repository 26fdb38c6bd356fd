using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class AttendanceTests
{
    private const string Thai = "เวทีภาคประชาสังคมเรื่องน้ำสะอาดของชุมชน\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ หอประชุมอำเภอ ";
    private const string English = "Community dialogue on clean water\n\nOn 9 March 2022 villagers met at the Town Hall. ";

    [Theory]
    [InlineData(Thai + "มีผู้เข้าร่วมประชุม จำนวน ๗๙ คน จาก ๔๖ องค์กร ใน ๕ ประเทศ", 79, HeadCountQualifier.Exact)]
    [InlineData(Thai + "โดยมีผู้เข้าร่วมประมาณ ๘๐ คน", 80, HeadCountQualifier.About)]
    [InlineData(Thai + "มีประชาชนเข้าร่วมงานกว่า 1,500 คน", 1500, HeadCountQualifier.AtLeast)]
    [InlineData(Thai + "มีชาวเรือเข้าอบรมทั้งสิ้น 101 คน", 101, HeadCountQualifier.Exact)]
    [InlineData(English + "79 people from 46 organisations in five countries took part.", 79, HeadCountQualifier.Exact)]
    [InlineData(English + "It was attended by about 80 participants.", 80, HeadCountQualifier.About)]
    [InlineData(Thai + "รัฐมนตรีเปิดการอบรมอาสาสมัครดูแลคลองรุ่นใหม่ เพื่อคุ้มครองคนริมน้ำ จำนวน 120 คน", 120, HeadCountQualifier.Exact)]
    [InlineData(English + "The mayor opened a training for 120 volunteers.", 120, HeadCountQualifier.Exact)]
    [InlineData(English + "More than fifty participants attended.", 50, HeadCountQualifier.AtLeast)]
    [InlineData(Thai + "นายอำเภอมอบประกาศนียบัตรแก่ผู้สำเร็จการอบรม จำนวน 17 คน จาก 14 ตำบล", 17, HeadCountQualifier.Exact)]
    public void Attendance_keeps_its_qualifier(string text, int value, HeadCountQualifier qualifier) =>
        Assert.Equal(new HeadCount(value, qualifier), Read(text));

    [Theory]
    [InlineData("We ran a two-day design sprint in Vientiane with 33 porters, to draw what shade could look like.", 33, HeadCountQualifier.Exact)]
    [InlineData("Last month we held a training at the harbour for some 40 net menders.", 40, HeadCountQualifier.About)]
    [InlineData("The Lab hosted a workshop on canals for 21 boat builders and nine sail makers.", 30, HeadCountQualifier.Exact)]
    [InlineData("We invited 30 persons and 37 showed up.", 37, HeadCountQualifier.Exact)]
    [InlineData("We expected 25 people but 41 registered and only 19 turned up.", 19, HeadCountQualifier.Exact)]
    [InlineData("I had hoped for twenty. Thirty-seven came: boatmen from six of the piers.", 37, HeadCountQualifier.Exact)]
    [InlineData("In total 56 of us walked along three canals.", 56, HeadCountQualifier.Exact)]
    [InlineData("So far 126 weavers, 114 of them women, have completed the six sessions.", 126, HeadCountQualifier.Exact)]
    [InlineData("We were joined by 29 volunteers.", 29, HeadCountQualifier.Exact)]
    [InlineData("Nearly thirty riders and planners joined us.", 30, HeadCountQualifier.About)]
    [InlineData("Close to 200 growers attended.", 200, HeadCountQualifier.About)]
    [InlineData("Joining the ceremony were the mayor, the head of the provincial water office, the district officers of nine districts, monks, teachers of the schools along the canal, and more than 800 villagers.", 800, HeadCountQualifier.AtLeast)]
    [InlineData("The permanent secretary led some 500 students to clean the canal.", 500, HeadCountQualifier.About)]
    [InlineData("At the peak there were about 45 people in it.", 45, HeadCountQualifier.About)]
    [InlineData("Approximately 120 participants from the private sector, farmer cooperatives, academia and the media attended the seminar.", 120, HeadCountQualifier.About)]
    [InlineData("We were 26 in the room, and for a while nobody spoke.", 26, HeadCountQualifier.Exact)]
    [InlineData("With the ferry crew we were about forty, more than the boat is allowed to carry.", 40, HeadCountQualifier.About)]
    [InlineData("Some 35 people sat under the mango tree; by noon around 50 people sat on the steps of the pier.", 50, HeadCountQualifier.About)]
    [InlineData("Nearly 60 villagers squeezed into the boat house.", 60, HeadCountQualifier.About)]
    [InlineData("More than 70 girls registered by telephone and 41 joined on the day.", 41, HeadCountQualifier.Exact)]
    [InlineData("We had 73 participants, of whom 30 were boatmen, from Koh Kret and the other bank.", 73, HeadCountQualifier.Exact)]
    [InlineData("The hall was packed with some 240 boatmen.", 240, HeadCountQualifier.About)]
    [InlineData("A room full of 64 teachers listened to her.", 64, HeadCountQualifier.Exact)]
    [InlineData("Forty-two fishers filled the schoolroom.", 42, HeadCountQualifier.Exact)]
    [InlineData("The Lab brought around 75 net menders to the River School for a two-day exchange.", 75, HeadCountQualifier.About)]
    [InlineData("The forum brought some 300 people under one roof.", 300, HeadCountQualifier.About)]
    [InlineData("We sat in a circle with 19 midwives.", 19, HeadCountQualifier.Exact)]
    [InlineData("Over 150 delegates from the pier offices of Zenda, Strelsau and Hentzau, as well as from the islands, sat down with banks and boat builders for two days.", 150, HeadCountQualifier.AtLeast)]
    [InlineData("In total 73 students from six schools spent the weekend with us.", 73, HeadCountQualifier.Exact)]
    [InlineData("On Saturday, 26 volunteers, four of them nurses, walked along the canal.", 26, HeadCountQualifier.Exact)]
    [InlineData("On March 9th, a group of 33 students set out in four boats.", 33, HeadCountQualifier.Exact)]
    [InlineData("The turnout was 66, more than we had hoped.", 66, HeadCountQualifier.Exact)]
    [InlineData("It drew a crowd of 120.", 120, HeadCountQualifier.Exact)]
    [InlineData("Close to 200 people tuned in on Zoom.", 200, HeadCountQualifier.About)]
    [InlineData("A total of 140 people dialled in from six islands.", 140, HeadCountQualifier.Exact)]
    [InlineData("Nearly 180 guests were welcomed by the mayor.", 180, HeadCountQualifier.About)]
    [InlineData("She was one of 36 young weavers selected for the training.", 36, HeadCountQualifier.Exact)]
    [InlineData("The forum was attended by 14 ambassadors, 60 officials and over 250 students.", 324, HeadCountQualifier.AtLeast)]
    [InlineData("We had hoped for more, and 83 persons connected during the day.", 83, HeadCountQualifier.Exact)]
    [InlineData("The participants are 56 planning officers from 28 agencies.", 56, HeadCountQualifier.Exact)]
    [InlineData("The 42 participants worked at mixed tables, and the boatmen spoke first.", 42, HeadCountQualifier.Exact)]
    [InlineData("Over 600 participants from 38 countries have registered for the Forum.", 600, HeadCountQualifier.Planned)]
    [InlineData("Around 200 delegates are expected from the six canal towns.", 200, HeadCountQualifier.Planned)]
    [InlineData("Of 90 applications, 14 crews with 70 participants were selected.", 70, HeadCountQualifier.Exact)]
    [InlineData("The training was conducted in two cohorts of 25 weavers each.", 50, HeadCountQualifier.Exact)]
    [InlineData("The participants consisted of 350 presidents of the boat clubs at village level and 140 health officers.", 490, HeadCountQualifier.Exact)]
    [InlineData("We had registered 140 persons, of which 83 connected during the day.", 83, HeadCountQualifier.Exact)]
    [InlineData("We planned for 40 guests, but at the end of the day 57 people turned out.", 57, HeadCountQualifier.Exact)]
    [InlineData("On the form 112 people signed up. In reality we counted 70 in the hall before lunch.", 70, HeadCountQualifier.Exact)]
    [InlineData("Turnout: about 70, and we gave out 75 name tags.", 70, HeadCountQualifier.About)]
    [InlineData("The participants, a delegation of 17, listened in the boat house.", 17, HeadCountQualifier.Exact)]
    [InlineData("In the end twenty-six of them found the way to the pier, most by bicycle.", 26, HeadCountQualifier.Exact)]
    [InlineData("The growers, 220 in number, asked for a dam.", 220, HeadCountQualifier.Exact)]
    [InlineData("We had 54 people in the room and another 70 or so on Zoom.", 124, HeadCountQualifier.Exact)]
    [InlineData("Fifteen boat builders gathered each day at the Heron Hotel in Zenda, while a further twenty-four joined us by Zoom from the islands.", 39, HeadCountQualifier.Exact)]
    [InlineData("More than 85 boat builders attended in person, and a further 140 followed online.", 225, HeadCountQualifier.AtLeast)]
    [InlineData("We are expecting around 60 participants on the pier.", 60, HeadCountQualifier.Planned)]
    [InlineData("We held a workshop on canals. 34 young people (18 girls, 16 boys) from the schools of Zenda worked in eight teams.", 34, HeadCountQualifier.Exact)]
    [InlineData("We sat for two days in every place. Altogether, about 150 people shared their stories with us.", 150, HeadCountQualifier.About)]
    [InlineData("The ceremony was attended by the mayor, monks, students and the people of the canal town in total of 850 people.", 850, HeadCountQualifier.Exact)]
    [InlineData("On Saturday, in the boat house, we received about 70 participants.", 70, HeadCountQualifier.About)]
    [InlineData("A total of 112 people had registered, and 58 joined at the peak.", 58, HeadCountQualifier.Exact)]
    [InlineData("Two classes were arranged with 60 volunteers in each class, and all attended.", 120, HeadCountQualifier.Exact)]
    [InlineData("We had planned for 40 people and finally 73 registered and 51 were with us on Saturday.", 51, HeadCountQualifier.Exact)]
    [InlineData("We were waiting for 30 weavers and there came 47, and some babies.", 47, HeadCountQualifier.Exact)]
    [InlineData("A hundred and thirty people applied; 64 were selected and formed 14 crews.", 64, HeadCountQualifier.Exact)]
    [InlineData("More than 350 young Ruritanians from all boroughs gathered at the Town Hall.", 350, HeadCountQualifier.AtLeast)]
    [InlineData("The participants are boat owners, monks, teachers and village heads from the four canal towns of the delta, 240 persons in total.", 240, HeadCountQualifier.Exact)]
    [InlineData("The workshop was full: 28 people between 14 and 70 years, who soldered in pairs.", 28, HeadCountQualifier.Exact)]
    [InlineData("I counted more than four hundred people before it became too dark.", 400, HeadCountQualifier.AtLeast)]
    [InlineData("From 22 to 24 November 2021, 36 boat builders from three towns came to the boat house to learn how to measure salt.", 36, HeadCountQualifier.Exact)]
    [InlineData("We met in the boat house by the sea.Forty-three people came: boat owners, teachers and two monks.", 43, HeadCountQualifier.Exact)]
    [InlineData("The teams walk far, and by 11 there were 57 of them, from all the quarters.", 57, HeadCountQualifier.Exact)]
    [InlineData("At the busiest moment 187 people were watching.", 187, HeadCountQualifier.Exact)]
    [InlineData("Forty-one people signed the attendance sheet on the first morning.", 41, HeadCountQualifier.Exact)]
    [InlineData("Around 500 people planted 2,566 seedlings along the canal.", 500, HeadCountQualifier.About)]
    [InlineData("We had asked for three hundred people, and on Saturday some 640 volunteers arrived with rakes.", 640, HeadCountQualifier.About)]
    [InlineData("Almost thirty persons arrived at the public library, mostly boatmen.", 30, HeadCountQualifier.About)]
    [InlineData("The forum is attended by over 1,200 public health personnel from all 13 health regions.", 1200, HeadCountQualifier.AtLeast)]
    [InlineData("Eighteen of us met in the boat house and others joined through Zoom, so that counting everybody we were 61.", 61, HeadCountQualifier.Exact)]
    [InlineData("There were already thirty people on the bank at five. According to the registration table, 163 people took part.", 163, HeadCountQualifier.Exact)]
    [InlineData("64 people registered and 41 connected, from Zenda and the towns around it.", 41, HeadCountQualifier.Exact)]
    [InlineData("From the safety talk to the last story, twenty-two Ngäbe women finished the first training.", 22, HeadCountQualifier.Exact)]
    [InlineData("Also in attendance were the governor, executives of related agencies, and more than 800 representatives of community water networks.", 800, HeadCountQualifier.AtLeast)]
    public void English_tells_in_its_own_ways_who_came(string sentence, int value, HeadCountQualifier qualifier) =>
        Assert.Equal(new HeadCount(value, qualifier), Read("Community dialogue on clean water\n\n" + sentence));

    [Theory]
    [InlineData("The lab had 48 computers and everybody joined.")]
    [InlineData("It was the 13th meeting of river ministers, who joined by telephone.")]
    [InlineData("Between May and August we visited nine piers and spoke with 81 boatmen.")]
    [InlineData("Another project had trained 180 women in net mending in a village without a single boat.")]
    [InlineData("Last year we had 64 participants and no rain.")]
    [InlineData("The programme has so far trained 4,200 farmers, and the canal is still dry.")]
    [InlineData("We held two workshops. In Nadi we were joined by 19 boatmen and in Ba 22 people came.")]
    [InlineData("In Takeo, where it rained, 31 people came. In Kep we had 24 of the fishers and their wives.")]
    [InlineData("When we were 12, my sister and I swam across.")]
    [InlineData("We were 10 minutes late.")]
    [InlineData("The flood affected 15,400 people, who had received no warning.")]
    [InlineData("The clinic has trained 40 nurses since 2015, and the training goes on.")]
    [InlineData("The flood brought 200 families to the temple.")]
    [InlineData("The boat was packed with 40 tourists.")]
    [InlineData("On 3 April, 500 workers went on strike.")]
    [InlineData("The 1,204 participants in the survey live along the canal.")]
    [InlineData("Since its creation the club has trained 1,900 students.")]
    [InlineData("The bank trained 32,000 debtors, and everybody listened.")]
    [InlineData("The signing of two years ago was joined by 300 guests.")]
    [InlineData("Another one that is already published was read aloud on the pier.")]
    [InlineData("When Ana, 26, came back to the canal, there was no work.")]
    [InlineData("In our survey 340 boatmen asked for cheaper fuel.")]
    [InlineData("Our canal is long. 34 weavers live beside it.")]
    [InlineData("6668 learners enrolled in the basic and post literacy")]
    [InlineData("Of the workers in the country, 620,000 came under the old scheme, the chair told the meeting.")]
    [InlineData("The meeting heard that the town will not reach all 17 Sustainable Development Goals.")]
    [InlineData("We met in Zenda, a town with some 34,000 residents on six connected islands.")]
    [InlineData("There were four proposals, and the boatman, who is eighty and came by two ferries, rejected all of them.")]
    public void Things_ordinals_and_research_are_no_attendance(string sentence) => Assert.Null(Read("Community dialogue on clean water\n\n" + sentence));

    [Theory]
    [InlineData("Taller de agua limpia para las familias del canal\n\nEl sábado organizamos un taller con las familias que viven junto al canal y cuidan su agua todos los días del año, con sus barcas, sus redes y sus huertas. Nos reunimos en el salón comunal con 26 personas de tres barrios.", 26, HeadCountQualifier.Exact)]
    [InlineData("Diễn đàn nước sạch cho mọi người\n\nHội Nông dân phối hợp với Trung tâm Nước sạch tổ chức diễn đàn về kênh. Hơn 120 đại biểu tham dự diễn đàn này.", 120, HeadCountQualifier.AtLeast)]
    [InlineData("Lokakarya air bersih\n\nYayasan Sungai mengadakan lokakarya sehari tentang kanal di kota itu bersama para nelayan dan petani setempat yang tinggal di tepi kanal dan menjaga airnya setiap hari. Sekitar 50 peserta hadir.", 50, HeadCountQualifier.About)]
    [InlineData("ກອງປະຊຸມ ນ້ຳສະອາດ\n\nສູນນ້ຳ ໄດ້ຈັດກອງປະຊຸມ ຂຶ້ນ ທີ່ບ້ານ. ມີຜູ້ເຂົ້າຮ່ວມທັງໝົດ 65 ຄົນ, ຍິງ 34 ຄົນ.", 65, HeadCountQualifier.Exact)]
    [InlineData("Taller de agua limpia para las familias del canal\n\nLos días 9 y 10 de marzo de 2022 realizamos un taller con las familias que viven junto al canal. Participaron 34 pescadoras, 6 jóvenes del barrio y 3 biólogas del instituto.", 43, HeadCountQualifier.Exact)]
    [InlineData("Atelier sur l’eau propre du canal\n\nLe 9 mars 2022, la Maison du Canal a organisé un atelier avec les familles qui vivent près de l’eau. Il a réuni une trentaine de participants des deux rives.", 30, HeadCountQualifier.About)]
    [InlineData("Taller de agua limpia para las familias del canal\n\nEl taller se realizó del 9 al 10 de marzo de 2022 con las familias que viven junto al canal. Participaron 38 artesanas de cuatro pueblos.", 38, HeadCountQualifier.Exact)]
    [InlineData("Người dân đo nước\n\nNgày 9 tháng 3 năm 2022, mạng lưới những người chèo thuyền tổ chức khóa tập huấn đo nước. 38 học viên là các hộ nuôi tôm, cán bộ Hội Nông dân và hai thầy cô giáo đã tham gia, trong đó có 17 phụ nữ.", 38, HeadCountQualifier.Exact)]
    [InlineData("Lớp học của người chèo thuyền\n\nHội Phụ nữ tổ chức tập huấn cho 45 nữ lao động trên kênh.", 45, HeadCountQualifier.Exact)]
    [InlineData("Khởi động dự án dòng kênh sạch\n\nBến Sông, ngày 9 tháng 3 năm 2022 – Sở Thủy lợi đã tổ chức lễ khởi động dự án tại bến thuyền.\n\nTham dự buổi lễ có gần 200 đại biểu, gồm người chèo thuyền và học sinh ở hai bên bờ kênh, cùng đại diện của các hợp tác xã nuôi tôm trong vùng nước lợ.", 200, HeadCountQualifier.About)]
    [InlineData("Đổi rác lấy cây\n\nCâu lạc bộ Kênh Xanh đã tổ chức ngày hội bên kênh, thu hút hơn 1.500 lượt người dân tham gia.", 1500, HeadCountQualifier.AtLeast)]
    [InlineData("Cuộc thi dòng kênh sạch\n\nCuộc thi do Hội Nông dân đồng tổ chức. Có 18 đội với 76 thí sinh dự thi.", 76, HeadCountQualifier.Exact)]
    [InlineData("Chuyện dòng kênh\n\nHội thảo diễn ra tại Nhà văn hóa phường Bến Sông, với 48 người: 26 cô bán cá, sáu chủ vựa.", 48, HeadCountQualifier.Exact)]
    [InlineData("Chuyện dòng kênh\n\nSáng 5/6, tại bến thuyền, UBND xã tổ chức lễ mít tinh.\n\nDự lễ có lãnh đạo các sở, ngành, đoàn thể ở hai bên bờ kênh và gần 400 cán bộ, học sinh.", 400, HeadCountQualifier.About)]
    [InlineData("Chuyện dòng kênh\n\nHội Phụ nữ phối hợp với Trung tâm Kênh Xanh mở lớp tập huấn cho các chị ở hai bên bờ kênh.\n\nKhoảng 70 người đã có mặt: hội viên, phụ huynh, giáo viên của trường làng.", 70, HeadCountQualifier.About)]
    [InlineData("Chuyện dòng kênh\n\nHội Phụ nữ phối hợp với Sở Y tế mở khóa tập huấn về nước sạch cho 42 y sĩ và nhân viên y tế thôn bản.", 42, HeadCountQualifier.Exact)]
    public void Other_languages_of_the_region_are_read_where_they_are_plain(string text, int value, HeadCountQualifier qualifier) =>
        Assert.Equal(new HeadCount(value, qualifier), Read(text));

    [Fact]
    public void Those_who_are_given_something_in_another_language_are_no_attendance() =>
        Assert.Null(Read("Chuyện dòng kênh\n\nHội Phụ nữ tổ chức lễ mít tinh và trao quà cho 42 học sinh của trường làng."));

    [Theory]
    [InlineData(Thai + "ที่ผ่านมากระทรวงเปิดโรงเรียนคนริมคลอง 2,164 แห่ง โดยมีผู้เข้าร่วม 128,247 คน")]
    [InlineData(Thai + "มีผู้เข้าชม 762 ครั้ง")]
    [InlineData(Thai + "ประชากรของอำเภอมี 12,400 คน")]
    [InlineData(Thai + "ช่วยเหลือผู้ประสบภัยแล้ว 3,000 คน")]
    [InlineData(Thai + "มีผู้เสียชีวิต 12 ราย บาดเจ็บ 40 ราย")]
    [InlineData(Thai + "ตามมาตรา ๒๕๐ และระเบียบ ๒๕๕๘")]
    [InlineData(English + "The plant employs 762 people.")]
    [InlineData(English + "The project has reached 3,000 beneficiaries.")]
    [InlineData(English + "A population of 12,400 people depends on the river.")]
    [InlineData(Thai + "ชาวคลองเข้าร่วมการประชุมในกรอบลุ่มน้ำ 7 รายการ")]
    [InlineData(Thai + "มีบริษัทพี่เลี้ยงเข้าร่วมกิจกรรม 93 ราย")]
    [InlineData(Thai + "ซึ่งในแต่ละปีมีผู้แสวงบุญกว่า 3 ล้านคนเข้าร่วมพิธี")]
    [InlineData(Thai + "มีชาวคลองเข้าร่วมฝึกอบรมจากความร่วมมือที่ผ่านมา กว่า 10,000 คน")]
    [InlineData(English + "Each year some 30,000 pilgrims took part in the river rite.")]
    [InlineData(Thai + "อำเภอรายงานการเก็บผักตบลงในระบบแล้ว จำนวน 2,113 ครั้ง ซึ่งมีผู้เข้าร่วมกิจกรรมกว่า 342,000 คน")]
    public void Populations_beneficiaries_victims_and_page_views_are_no_attendance(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData(Thai + "กลุ่มเป้าหมายผู้เข้าร่วมจำนวน 120 คน")]
    [InlineData(Thai + "คาดว่าจะมีผู้เข้าร่วมงาน 120 คน")]
    [InlineData(English + "An expected 120 participants will attend.")]
    [InlineData(Thai + "คาดว่าจะมีนักท่องเที่ยวทั้งชาวไทยและต่างชาติร่วมงานกว่า 2,000 คน")]
    [InlineData(English + "The province is expected to welcome around 900 participants from 20 countries.")]
    public void Planned_attendance_is_marked_as_planned(string text)
    {
        var count = Read(text);
        Assert.True(count is null or { Qualifier: HeadCountQualifier.Planned, IsAttendance: false }, $"found {count}");
    }

    [Theory]
    [InlineData(Thai + "ผู้สนใจเข้าร่วมกว่า 500 คน", 500, HeadCountQualifier.AtLeast)]
    [InlineData(Thai + "ชาวบ้านกลุ่มเป้าหมาย จำนวน 150 คน ที่เข้าร่วมการอบรม", 150, HeadCountQualifier.Exact)]
    [InlineData(Thai + "ประธานพบปะกับชาวบ้านกว่า 300 คน", 300, HeadCountQualifier.AtLeast)]
    [InlineData(Thai + "พร้อมด้วยคณะกรรมการลุ่มน้ำ รวม 17 ท่าน เข้าร่วมประชุม", 17, HeadCountQualifier.Exact)]
    [InlineData(Thai + "มีผู้เข้าร่วมโครงการฯ จำนวน 122 คน", 122, HeadCountQualifier.Exact)]
    [InlineData(Thai + "มีผู้เข้าร่วมงานกว่า 1 ล้านคน", 1_000_000, HeadCountQualifier.AtLeast)]
    [InlineData(English + "The governor was meeting with over 4,000 local residents.", 4000, HeadCountQualifier.AtLeast)]
    [InlineData(English + "Twenty-five women received hands-on sewing training.", 25, HeadCountQualifier.Exact)]
    [InlineData(Thai + "ผู้แทนหมู่บ้านและนักวิชาการ จำนวน 200 คน ร่วมกันแสดงความคิดเห็นต่อแผน", 200, HeadCountQualifier.Exact)]
    [InlineData(English + "From 20 to 22 May, 57 representatives of 31 associations from five countries along the river met at the hall.", 57, HeadCountQualifier.Exact)]
    [InlineData(English + "Between 4 and 8 May, twenty-six trainers from small associations learned to test the water.", 26, HeadCountQualifier.Exact)]
    [InlineData(English + "More than 180 representatives of villages of three provinces, teachers of the local schools, the health volunteers of the district and the clubs of older people took part.", 180, HeadCountQualifier.AtLeast)]
    [InlineData(Thai + "ปลัดประชุมหารือกับคณะนักเดินเรือ จากสภาลุ่มน้ำ จำนวน 41 คน", 41, HeadCountQualifier.Exact)]
    [InlineData(Thai + "มีการถ่ายทอดความรู้เรื่องน้ำ แก่ชาวคลอง ให้กับผู้แทนหน่วยงานที่เกี่ยวข้อง จำนวน 95 คน ที่หอประชุมซึ่งผู้เข้าอบรมชื่นชม", 95, HeadCountQualifier.Exact)]
    [InlineData(Thai + "หัวหน้าส่วนราชการ และประชาชนผู้ใช้น้ำ กว่า 200 คน ให้การต้อนรับ", 200, HeadCountQualifier.AtLeast)]
    [InlineData(Thai + "ผู้นำชุมชนและนักเรียนในพื้นที่ กว่า 200 คน ลงพื้นที่ทำกิจกรรมเก็บผักตบ", 200, HeadCountQualifier.AtLeast)]
    [InlineData(English + "The event attracted over 50 youths from Quarters 23, 25 and 49.", 50, HeadCountQualifier.AtLeast)]
    [InlineData(English + "The talk was participated by the secretary for canals, the governors of both provinces, the mayors of the river towns, and 120 representatives of boat groups.", 120, HeadCountQualifier.Exact)]
    [InlineData(English + "In Zenda 32 young people joined, in Strelsau 24, in Hofbau 18 and in Tarlenheim 11.", 85, HeadCountQualifier.Exact)]
    [InlineData(English + "In Zenda 32 young people joined, in May 2021 and in June 2021.", 32, HeadCountQualifier.Exact)]
    [InlineData(Thai + "มีผู้ให้ความสนใจเข้าชมงานตลอดทั้ง 5 วัน รวมกว่า 70,000 ราย โดยมีผู้ซื้อเข้าร่วมเจรจาจำนวน 70 ราย", 70000, HeadCountQualifier.AtLeast)]
    public void The_word_beside_the_number_decides(string text, int value, HeadCountQualifier qualifier) =>
        Assert.Equal(new HeadCount(value, qualifier), Read(text));

    [Theory]
    [InlineData(Thai + "ทั้งนี้ มีเกษตรกรเข้าร่วมโครงการพักหนี้แล้ว 19,000 ราย")]
    [InlineData(Thai + "มีลูกหนี้ที่เข้าร่วมมาตรการ 7,300 ราย และผู้ใช้สิทธิแล้วจำนวน 52,000 คน")]
    [InlineData(Thai + "ปัจจุบันมีร้านค้าร่วมเป็นร้านธงฟ้า จำนวน 49 ราย")]
    [InlineData(Thai + "ยอดใช้จ่ายของทั้งโครงการรวม 66,000 ล้านบาท จากผู้ใช้ 4,500 ล้านคน")]
    public void Joining_a_scheme_is_not_coming_to_a_meeting(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData(Thai + "มีผู้เข้าร่วมผ่านระบบออนไลน์กว่า 300 คน และออนไซต์จำนวน 80 คน", 380, HeadCountQualifier.AtLeast)]
    [InlineData(Thai + "มีผู้เข้าร่วม 80 คน ในห้องประชุม และ 300 คน ผ่านระบบออนไลน์", 380, HeadCountQualifier.Exact)]
    [InlineData(English + "50 participants joined in person and about 30 participants online.", 80, HeadCountQualifier.About)]
    [InlineData(Thai + "มีผู้เข้าร่วมรวม 380 คน เป็นผู้เข้าร่วมออนไลน์ 300 คน และออนไซต์ 80 คน", 380, HeadCountQualifier.Exact)]
    [InlineData(Thai + "รวม 372 คน ร่วมกิจกรรม ซึ่งผู้เข้าร่วมประกอบด้วยประธานกลุ่ม จำนวน 3,312 คน เข้าร่วมที่หอประชุม 372 คน เข้าร่วมผ่านระบบออนไลน์ 2,940 คน", 3312, HeadCountQualifier.Exact)]
    public void Room_and_line_are_added_and_a_stated_total_is_not_added_to(string text, int value, HeadCountQualifier qualifier) =>
        Assert.Equal(new HeadCount(value, qualifier), Read(text));

    [Theory]
    [InlineData(Thai + "ได้รับความสนใจอย่างยิ่ง", " ทั้งนี้ มีผู้เข้าร่วมประชุม จำนวน 64 คน", 64)]
    [InlineData(Thai + "ได้รับความสนใจอย่างยิ่ง", " ซึ่งคาดว่าจะมีผู้เข้าร่วมงาน 900 คน", 900)]
    [InlineData(Thai + "ได้รับความสนใจอย่างยิ่ง", " โดยปีที่ผ่านมาได้ดำเนินการรวม 24 ครั้ง มีผู้เข้าร่วมทั้งหมด 818 คน", null)]
    [InlineData(English, " All 64 participants attended the closing.", 64)]
    public void Reports_tell_attendance_at_their_end_too(string opening, string end, int? value)
    {
        var filler = string.Concat(Enumerable.Repeat(opening.StartsWith('C') ? "The river runs low and the canal is silted. " : "แม่น้ำตื้นเขินและคลองต้องขุดลอกทุกปี ", 40));
        Assert.Equal(value, Read(opening + filler + end)?.Value);
    }

    [Theory]
    [InlineData(Thai + "เชิญไว้ 95 คน มีผู้เข้าร่วมประชุม 79 คน", 79)]
    [InlineData(English + "95 people had been invited; 79 participants attended.", 79)]
    public void Those_who_came_count_before_those_who_were_invited(string text, int value) => Assert.Equal(value, Read(text)?.Value);

    [Fact]
    public void Participants_whom_a_place_is_to_welcome_are_read_as_planned() =>
        Assert.Equal(new(900, HeadCountQualifier.Planned), Read("River Forum in May\n\nThe province is expected to welcome around 900 participants from 20 countries."));

    [Fact]
    public void A_total_over_regional_and_national_meetings_says_so() =>
        Assert.Equal(
            new HeadCount(848, scope: HeadCountScope.SumOfSeveral),
            Read(Thai + "มีผู้เข้าร่วมทั้งระดับภาคและระดับประเทศ รวมทั้งสิ้น 848 คน แยกเป็นภาคเหนือ 210 คน ภาคใต้ 190 คน"));

    [Fact]
    public void The_total_is_taken_and_not_its_part() =>
        Assert.Equal(158, Read(Thai + "มีผู้เข้าร่วมรวม 158 คน เป็นผู้แทนภาคประชาสังคม 90 คน ผู้แทนหน่วยงานรัฐ 68 คน")?.Value);

    [Theory]
    [InlineData(Thai + "ผู้แทน 46 องค์กร เข้าร่วม", 46)]
    [InlineData(Thai + "มีผู้เข้าร่วม 79 คน จาก 46 องค์กร", 46)]
    [InlineData(English + "79 people from 46 organisations took part.", 46)]
    [InlineData(Thai + "ผู้เข้ารับการอบรมจากส่วนราชการ จำนวน ๒๙ หน่วยงาน จำนวนทั้งสิ้น ๑๐๕ คน เข้าร่วม", 29)]
    [InlineData(Thai + "มีองค์กรจดทะเบียนทั่วประเทศแล้ว 290 องค์กร", null)]
    [InlineData(Thai + "มีผู้เข้าร่วม 40 คน และมอบโล่ประกาศเกียรติคุณให้แก่ 4 องค์กร", null)]
    [InlineData(Thai + "มีการมอบโล่ขอบคุณชาวบ้านที่ยกที่ดินให้ 12 คน และหน่วยงานพี่เลี้ยงอีก 3 หน่วยงาน", null)]
    [InlineData(Thai + "มีพิธีมอบโล่ขอบคุณ โดยมีผู้เข้าร่วม 12 คน จาก 3 หน่วยงาน", 3)]
    [InlineData(English + "The participants saw the fund award grants to 12 organisations.", null)]
    [InlineData(Thai + "กรมประมง จับมือ 22 หน่วยงาน ดูแลคลอง", 22)]
    [InlineData(Thai + "กรมประมง จับมือ 9 หน่วยงาน ลงนามความร่วมมือ โดยมีผู้แทนจาก 10 หน่วยงาน เข้าร่วมประชุม", 10)]
    [InlineData(Thai + "มีผู้เข้าร่วมรับรางวัล 40 คน และ 1 หน่วยงาน", null)]
    [InlineData(Thai + "ปลัดหารือกับคณะนักเดินเรือ จำนวน 41 คน จาก 29 บริษัท", 29)]
    [InlineData(Thai + "มีผู้บริหารจากองค์กรระหว่างประเทศ 11 หน่วยงาน ร่วมหารือ", 11)]
    [InlineData(Thai + "กรมประมง ร่วมกับ 13 หน่วยงาน ประกาศดูแลคลอง", 13)]
    [InlineData(Thai + "มีผู้เข้าร่วม 40 คน และพูดถึงเรือที่จดทะเบียนโดย 29 บริษัท", null)]
    [InlineData(Thai + "กรมประมง ร่วมกับภาคีเครือข่ายภาครัฐและเอกชนกว่า 130 องค์กร จัดงานวันคลอง", 130)]
    [InlineData(Thai + "มีผู้เข้าร่วมรับรางวัล ดังนี้ ประเภทบุคคล จำนวน 7 คน ประเภทหน่วยงาน จำนวน 5 หน่วยงาน", null)]
    [InlineData(English + "The dialogue brought together 180 participants from five countries, including ministries, river committees, 35 organisations and the media.", 35)]
    [InlineData(English + "66 organisations were represented.", 66)]
    [InlineData(Thai + "โดยมีบริษัทผลิตเรือเข้าร่วม 218 ราย เกิดยอดขายจาก 85 บริษัท", 218)]
    [InlineData(English + "A total of 140 young people took part. They spoke for 38 youth organisations.", 38)]
    [InlineData(Thai + "ลงนามบันทึกข้อตกลงดูแลคลอง 16 หน่วยงาน ได้แก่ กรมประมง กรมเจ้าท่า", 16)]
    public void Organisations_count_where_they_took_part(string text, int? value) =>
        Assert.Equal(value, Attendance.OrganisationsOf(Extracting.Report(text))?.Count.Value);

    private static HeadCount? Read(string text) => Attendance.ParticipantsOf(Extracting.Report(text))?.Count;
}
