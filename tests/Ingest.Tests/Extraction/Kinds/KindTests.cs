using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class KindTests
{
    private const string ThaiBody = "\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ หอประชุมอำเภอ มีชาวบ้านเข้าร่วม 40 คน";
    private const string EnglishBody = "\n\nOn 9 March 2022 some 40 people took part at the Town Hall.";
    private const string Line = "\nชุมชนริมคลองใช้น้ำจากลำคลองสายนี้มานานหลายชั่วคน และช่วยกันดูแลตลิ่งทุกฤดูแล้ง";
    private const string EnglishLine = "\nThe villages along the canal have drunk its water for many lives and mend its banks every dry season.";
    private const string Background = Line + Line + Line + Line + Line + Line + Line + Line + Line + Line + Line + Line + Line + Line + Line + Line;
    private const string EnglishBackground = EnglishLine + EnglishLine + EnglishLine + EnglishLine + EnglishLine + EnglishLine + EnglishLine + EnglishLine + EnglishLine + EnglishLine + EnglishLine + EnglishLine + EnglishLine;

    [Theory]
    [InlineData("การประชุมเชิงปฏิบัติการเรื่องน้ำสะอาด" + ThaiBody, EventType.Workshop)]
    [InlineData("โครงการฝึกอบรมอาสาสมัครดูแลน้ำ" + ThaiBody, EventType.Training)]
    [InlineData("การประชุมคณะทำงานลุ่มน้ำ ครั้งที่ 2/2565" + ThaiBody, EventType.WorkingGroup)]
    [InlineData("รณรงค์เก็บขยะชายหาดเพื่อทะเลสะอาด" + ThaiBody, EventType.Campaign)]
    [InlineData("เปิดเวทีสัมมนาเรื่องน้ำสะอาด\n\nเมื่อวันที่ 9 มีนาคม 2565 มีพิธีเปิดการสัมมนาเชิงปฏิบัติการ ณ หอประชุม มีผู้เข้าร่วม 40 คน", EventType.Workshop)]
    [InlineData("เปิดการเสวนา “อบรมอย่างไรให้คนรักน้ำ”" + ThaiBody, EventType.Conference)]
    [InlineData("ร่วมประชุมคณะอนุกรรมาธิการจัดการน้ำ" + ThaiBody, EventType.WorkingGroup)]
    [InlineData("การประชุมรัฐมนตรีอาเซียนด้านน้ำ\n\nเมื่อวันที่ 9 มีนาคม 2565 นายสมชาย ผู้ตรวจราชการกระทรวง เข้าร่วม ณ หอประชุม", EventType.Conference)]
    [InlineData("ประชุมระดับสูงเรื่องน้ำ สนับสนุน ‘ปฏิญญาสายน้ำ’" + ThaiBody, EventType.Conference)]
    [InlineData("เยี่ยมเยือนชุมชนริมคลอง" + ThaiBody, EventType.Visit)]
    [InlineData("Workshop on clean water" + EnglishBody, EventType.Workshop)]
    [InlineData("Training of water volunteers" + EnglishBody, EventType.Training)]
    [InlineData("Regional conference on clean water" + EnglishBody, EventType.Conference)]
    [InlineData("Working group on clean water" + EnglishBody, EventType.WorkingGroup)]
    [InlineData("ประชุมผู้บริหารองค์การน้ำ ครั้งที่ 3/2565" + ThaiBody, EventType.WorkingGroup)]
    [InlineData("ผู้แทนชุมชนริมคลองร่วมเวทีรัฐมนตรีอาเซียนด้านน้ำ" + ThaiBody, EventType.Conference)]
    [InlineData("ลงพื้นที่เป็นสักขีพยานลงนามบันทึกข้อตกลงดูแลคลอง" + ThaiBody, EventType.Other)]
    [InlineData("Mayor delivers statement at the River Forum" + EnglishBody, EventType.Conference)]
    [InlineData("Envoy pays courtesy call on the mayor during her visit" + EnglishBody, EventType.Consultation)]
    [InlineData("พัฒนาศักยภาพท่าเรือชุมชนริมคลอง\n\nเมื่อวันที่ 9 มีนาคม 2565 นายอำเภอ เป็นประธานการประชุมติดตามงานขุดท่าเรือ ณ หอประชุมอำเภอ", EventType.WorkingGroup)]
    [InlineData("ปลัดอำเภอเปิดการประชุม “เชิงปฏิบัติการดูแลตลิ่ง”" + ThaiBody, EventType.Workshop)]
    [InlineData("นายกฯ ประชุม กรค. ติดตามน้ำในคลอง\n\nเมื่อวันที่ 9 มีนาคม 2565 มีการประชุมคณะกรรมการคลอง (กรค.) ณ หอประชุมอำเภอ", EventType.WorkingGroup)]
    [InlineData("นายอำเภอรับฟังข้อเรียกร้องของสมัชชาคนริมคลอง" + ThaiBody, EventType.Consultation)]
    [InlineData("ผู้ว่าฯ ร่วมประชุมเพื่อแลกเปลี่ยนเรียนรู้กับคนปลายน้ำ" + ThaiBody, EventType.Conference)]
    [InlineData("Clean canals for all\n\nOn 9 March 2022 the mayor opened the river seminar at the Town Hall. 40 people took part. Training will follow.", EventType.Conference)]
    [InlineData("กระทรวงน้ำ ประชุมรายไตรมาสติดตามคลอง" + ThaiBody, EventType.WorkingGroup)]
    [InlineData("ส่งมอบเรือให้โรงเรียนริมคลอง" + ThaiBody, EventType.Other)]
    [InlineData("Wikidata and the river\n\nWe gathered at the River Hub for an edit-a-thon. 40 people came and each found one statement that was wrong.", EventType.Workshop)]
    [InlineData("Boats of tomorrow\n\nOn 9 March 2022 the League of Boatmen held the first futures lab in Takeo with 40 people.", EventType.Workshop)]
    [InlineData("Minister meets boatmen\n\nToday (9 March 2022) the minister had a meeting with representatives of seven associations, to listen to opinions on canals.", EventType.Consultation)]
    [InlineData("Tập huấn nước sạch cho phụ nữ\n\nNgày 9 tháng 3 năm 2022, Hội Phụ nữ phối hợp với Trung tâm Nước sạch tổ chức tập huấn. 40 phụ nữ tham gia.", EventType.Training)]
    [InlineData("What the old boatmen know\n\nIt took a second visit and a bag of rice before he showed us his boat." + EnglishBackground + " With the Boat Trust we organised a co-design workshop, to which 45 boatmen came.", EventType.Workshop)]
    [InlineData("Bến thuyền sạch cho mọi người\n\nNgày 9 tháng 3 năm 2022, Hội Phụ nữ phối hợp với Trung tâm Nước sạch tổ chức hội thảo đồng thiết kế tại Nhà văn hóa xã. Có 40 người tham dự, phần lớn là những người chèo thuyền.", EventType.Workshop)]
    [InlineData("Letters from the canal\n\nOn 9 March 2022 40 weavers came to the Town Hall in Zenda. We ran a participatory mapping session on wells.", EventType.Workshop)]
    [InlineData("Letters from the canal\n\nOn 9 March 2022 40 weavers came to the Town Hall in Zenda. They wrote on sticky notes and sketched a prototype of a pump.", EventType.Workshop)]
    [InlineData("Letters from the canal\n\nOn 9 March 2022 40 weavers came to the Town Hall in Zenda. It is near the Strelsau Conference Centre.", EventType.Other)]
    [InlineData("Letters from the canal\n\nOn 9 March 2022 40 weavers came to the Town Hall in Zenda. They marched along the canal with banners against plastic.", EventType.Campaign)]
    [InlineData("Letters from the canal\n\nOn 9 March 2022 40 weavers came to the Town Hall in Zenda. They learned to repair pumps and got certificates from our trainers.", EventType.Training)]
    [InlineData("Open Data Day Zenda - Event report\nDate: 2022-03-09\nLocation: Zenda, Ruritania\n\nThe training had two parts, one on maps and one on charts, and 30 weavers came to the Town Hall.", EventType.Training)]
    [InlineData("Office > News > Press Release\nCanal dialogue concluded in Zenda\n\nThe Canal Consultation was held on 9 March 2022 at the Town Hall with 40 weavers.", EventType.Consultation)]
    [InlineData("Canal committee holds third meeting\n\nOn 9 March 2022 the Canal Committee held its third meeting at the Town Hall in Zenda.", EventType.WorkingGroup)]
    [InlineData("ຟັງສຽງຈາກຄອງ\n\nໃນວັນທີ 9-10 ມີນາ 2022 ມີຊາວບ້ານ 45 ຄົນ ເຂົ້າຮ່ວມການຝຶກອົບຮົມ ເຊິ່ງຈັດຂຶ້ນໂດຍ ສະຫະພັນແມ່ຍິງ ທີ່ ໂຮງແຮມດອກບົວ.", EventType.Training)]
    [InlineData("Ngày hội đổi rác lấy cây\n\nNgày 9 tháng 3 năm 2022, Hội Phụ nữ đã tổ chức ngày hội bên kênh. 40 phụ nữ tham gia.", EventType.Campaign)]
    [InlineData("ร่วมประชุมเตรียมการรับเสด็จ" + ThaiBody, EventType.WorkingGroup)]
    public void The_title_tells_the_type(string text, EventType type) => Assert.Equal(type, Extracting.ActivityIn(text)!.EventType);

    [Theory]
    [InlineData("ประชุมเรื่องน้ำสะอาด" + ThaiBody, ActivityMode.Onsite)]
    [InlineData("ประชุมเรื่องน้ำสะอาด" + ThaiBody + " และผ่านระบบ Zoom", ActivityMode.Hybrid)]
    [InlineData("ประชุมเรื่องน้ำสะอาด\n\nเมื่อวันที่ 9 มีนาคม 2565 มีการประชุมผ่านระบบออนไลน์ มีผู้เข้าร่วม 40 คน", ActivityMode.Online)]
    [InlineData("ประชุมเรื่องน้ำสะอาด\n\nเมื่อวันที่ 9 มีนาคม 2565 ผู้แทนกรมเข้าร่วมประชุมผ่านระบบการประชุมทางไกล ณ ห้องประชุม 2 ชั้น 9 มีผู้เข้าร่วม 40 คน", ActivityMode.Online)]
    [InlineData("ประชุมเรื่องน้ำสะอาด" + ThaiBody + " พูดคุยเรื่องความรุนแรงทางออนไลน์", ActivityMode.Onsite)]
    [InlineData("ประชุมเรื่องน้ำสะอาด" + ThaiBody + " พูดคุยเรื่องการขายผักผ่านระบบออนไลน์", ActivityMode.Onsite)]
    [InlineData("ประชุมเรื่องน้ำสะอาด" + ThaiBody + Background + " ซึ่งครูสอนเรื่องน้ำผ่านออนไลน์ และใช้เครื่องสูบแบบไฮบริด", ActivityMode.Onsite)]
    [InlineData("Meeting on water" + EnglishBody + EnglishBackground + " Teachers there show water films via video, and pumps are hybrid.", ActivityMode.Onsite)]
    [InlineData("Meeting on water" + EnglishBody, ActivityMode.Onsite)]
    [InlineData("Meeting on water\n\nTakeo, 9 March 2022 — A meeting on water ended with 40 participants.", ActivityMode.Onsite)]
    [InlineData("Meeting on water\n\nOn 9 March 2022 we held a workshop with fishing families in Takeo. 40 people came.", ActivityMode.Onsite)]
    [InlineData("Meeting on water\n\nOn 9 March 2022 the forum was held online with 40 participants.", ActivityMode.Online)]
    [InlineData("Hybrid meeting on water" + EnglishBody, ActivityMode.Hybrid)]
    [InlineData("Open river data\n\nOver four mornings we ran a workshop entirely online, on Zoom, with 28 boatmen.", ActivityMode.Online)]
    [InlineData("Open river data\n\nThe workshop took place virtually on Google Meet. 40 people joined.", ActivityMode.Online)]
    [InlineData("Open river data\n\nLocation: Takeo, Cambodia (online)\n\n40 people took part, and somebody was at Bridge House.", ActivityMode.Online)]
    [InlineData("Open river data\n\nLocation: Takeo, Cambodia (hybrid)\n\n40 people took part.", ActivityMode.Hybrid)]
    [InlineData("Open river data\n\nOn 9 March 2022 we met at the River Hub, with another group following the talks through Zoom.", ActivityMode.Hybrid)]
    [InlineData("Open river data\n\nOn 9 March 2022 we met at the River Hub and opened a Google Meet for those in other towns.", ActivityMode.Hybrid)]
    [InlineData("Open river data\n\nOn 9 March 2022 we met at the River Hub. Next time the online participants should hear us better.", ActivityMode.Hybrid)]
    [InlineData("Open river data\n\nOn 9 March 2022 we met at the River Hub. Ten of the 40 participants joined by Google Meet.", ActivityMode.Hybrid)]
    [InlineData("Open river data\n\nOn 9 March 2022 we met at the River Hub with 40 farmers who grow hybrid rice.", ActivityMode.Onsite)]
    [InlineData("What we learned from boatmen in Honiara\n\nThe training has six sessions, which 40 boatmen attended.", ActivityMode.Onsite)]
    [InlineData("ประชุมเรื่องน้ำสะอาด" + ThaiBody + " และผ่านสื่ออิเล็กทรอนิกส์", ActivityMode.Hybrid)]
    [InlineData("ประชุมเตรียมความพร้อมสำหรับการประชุมสายน้ำโลก" + ThaiBody + " ทั้งนี้ การประชุมสายน้ำโลกจะจัดขึ้นในรูปแบบผสม", ActivityMode.Onsite)]
    [InlineData("ประชุมเรื่องน้ำสะอาด" + ThaiBody + " และขายผักผ่านช่องทางออนไลน์ด้วย", ActivityMode.Onsite)]
    [InlineData("ประชุมสายน้ำ ณ ศรีลังกา\n\nเมื่อวันที่ 9 มีนาคม 2565 มีการประชุมสายน้ำโลก ณ กรุงโคลัมโบ ประเทศศรีลังกา", ActivityMode.Onsite)]
    [InlineData("ประชุมสายน้ำโลก\n\nเมื่อวันที่ 9 มีนาคม 2565 รัฐมนตรีเปิดการประชุมสายน้ำโลกในรูปแบบออนไลน์ มีผู้เข้าร่วม 40 คน\nรัฐมนตรีกล่าวว่า นายกฯ ได้พูดเรื่องน้ำต่อที่ประชุมระดับสูง ที่สำนักงานใหญ่ลุ่มน้ำ เมื่อปีก่อน", ActivityMode.Online)]
    [InlineData("ประชุมน้ำผ่านระบบออนไลน์\n\nเมื่อวันที่ 9 มีนาคม 2565 มีการประชุมผ่านระบบวิดีทัศน์ทางไกล (Video Call) จากห้องประชุมปากคลอง ชั้น 4 มีผู้เข้าร่วม 40 คน", ActivityMode.Online)]
    [InlineData("Open river data\n\nOn 9 March 2022 we held the whole thing on Jitsi, and 40 people took part.", ActivityMode.Online)]
    [InlineData("ประชุมเรื่องน้ำสะอาด\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ ห้องประชุม 803 แจ้งวัฒนะ กรุงเทพฯ และผ่านสื่ออิเล็กทรอนิกส์ มีผู้เข้าร่วม 40 คน", ActivityMode.Hybrid)]
    [InlineData("ตรวจเยี่ยมงานขุดคลองรอบเกาะเมือง\n\nเมื่อวันที่ 9 มีนาคม 2565 นายอำเภอตรวจเยี่ยมงานขุดคลอง มีผู้เข้าร่วม 40 คน", ActivityMode.Onsite)]
    [InlineData("Meeting to prepare the World Water Week" + EnglishBody + " The week will be held in a hybrid format.", ActivityMode.Onsite)]
    [InlineData("ประชุมเรื่องน้ำสะอาด\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวคลองร่วมประชุมผ่านระบบประชุมทางไกล มีผู้เข้าร่วม 40 คน", ActivityMode.Online)]
    [InlineData("ประชุมเรื่องน้ำสะอาด\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวคลองประชุมวีดีโอทางไกลกับนายอำเภอ มีผู้เข้าร่วม 40 คน", ActivityMode.Online)]
    [InlineData("ประชุมเรื่องน้ำสะอาด\n\nเมื่อวันที่ 9 มีนาคม 2565 มีการประชุมผ่านระบบ VDO Conference มีผู้เข้าร่วม 40 คน", ActivityMode.Online)]
    [InlineData("ประชุมเรื่องน้ำสะอาด\n\nมีการประชุมผ่านระบบการประชุมทางไกล เมื่อวันที่ 9 มีนาคม 2565 ณ ห้องประชุม 803 มีผู้เข้าร่วม 40 คน", ActivityMode.Online)]
    [InlineData("ประชุมเรื่องน้ำสะอาด" + ThaiBody + " ในรูปแบบออนไซต์และออนไลน์", ActivityMode.Hybrid)]
    [InlineData("ประชุมเรื่องน้ำสะอาด" + ThaiBody + " พูดคุยเรื่องการรู้เท่าทันภัยทางออนไลน์", ActivityMode.Onsite)]
    [InlineData("Meeting on water" + EnglishBody + " It was held onsite and online.", ActivityMode.Hybrid)]
    [InlineData("ประชุมสายน้ำอาเซียน\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ ห้องประชุมกรมคลอง นายสมพร บุญมา เข้าร่วมการประชุมรัฐมนตรีสายน้ำอาเซียน ครั้งที่ 3 ผ่านระบบการประชุมทางไกล", ActivityMode.Online)]
    [InlineData("ประชุมสายน้ำอาเซียน\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ ห้องประชุมกรมคลอง นายสมพร บุญมา เป็นประธานการประชุมสายน้ำ โดยมีผู้แทนเข้าร่วมประชุมสายน้ำอาเซียน ครั้งที่ 3 ผ่านระบบการประชุมทางไกล", ActivityMode.Hybrid)]
    [InlineData("ประชุมรัฐมนตรีสายน้ำ ณ เกาะบาหลี\n\nเมื่อวันที่ 9 มีนาคม 2565 นายสมพร บุญมา เข้าร่วมการประชุมรัฐมนตรีสายน้ำ", ActivityMode.Onsite)]
    [InlineData("ประชุมเรื่องน้ำสะอาด" + Background + Background + Background + "\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ ห้องประชุมกรมคลอง และผ่านระบบ Zoom มีการประชุมชาวบ้าน", ActivityMode.Hybrid)]
    [InlineData("Letters from the river\n\nWe held three workshops with boatmen. In Ban Laem we were joined by 22 of them.", ActivityMode.Onsite)]
    [InlineData("Letters from the river\n\nWe held three workshops along the canal, to which 40 boatmen came.", ActivityMode.Onsite)]
    [InlineData("Letters from the river\n\nWe held three workshops on Zoom. In Ban Laem we were joined by 22 boatmen.", ActivityMode.Online)]
    [InlineData("การประชุมสายน้ำอาเซียน\n\nเมื่อวันที่ 9 มีนาคม 2565 มีการประชุมสายน้ำอาเซียน ณ สาธารณรัฐสิงคโปร์ มีผู้เข้าร่วม 40 คน", ActivityMode.Onsite)]
    [InlineData("Letters from the river\n\nDate: 2022-03-09\nLocation: Zenda, Ruritania (online)\n\nIt was our first meeting without seeing anyone in person.", ActivityMode.Online)]
    [InlineData("Meeting on water\n\nOn 9 March 2022 at the Canal House, the minister attended the river ministers' meeting via video conference.", ActivityMode.Online)]
    [InlineData("Meeting on water\n\nOn 9 March 2022 the dialogue was held at the Heron Hotel, Zenda, and via video conference.", ActivityMode.Hybrid)]
    [InlineData("Meeting on water\n\nOn 9 March 2022 the committee met at the Canal House in Zenda and online.", ActivityMode.Hybrid)]
    [InlineData("Meeting on water\n\nOn 9 March 2022 the forum was held at the Canal House. 140 people took part, 95 of them in the room and the rest on screen.", ActivityMode.Hybrid)]
    [InlineData("Meeting on water\n\nOn 9 March 2022 the council met at the Canal House. Nine members attended in person, two were connected by video.", ActivityMode.Hybrid)]
    [InlineData("Meeting on water\n\nOn 9 March 2022 the forum was held at the Canal House. Those who could not travel took part through a web link.", ActivityMode.Hybrid)]
    [InlineData("Tham vấn về dòng kênh\n\nNgày 9 tháng 3 năm 2022, Hội Phụ nữ tổ chức buổi tham vấn trực tuyến về dòng kênh. 40 người tham gia.", ActivityMode.Online)]
    [InlineData("Tham vấn về dòng kênh\n\nNgày 9 tháng 3 năm 2022, Hội Phụ nữ tổ chức hội thảo trực tiếp kết hợp trực tuyến về dòng kênh. 40 người tham gia.", ActivityMode.Hybrid)]
    public void The_mode_follows_from_room_and_line(string text, ActivityMode mode) => Assert.Equal(mode, Extracting.ActivityIn(text)!.Mode);

    [Theory]
    [InlineData("CSOs Forum ระดับภาค ประจำปี ๒๕๖๖" + ThaiBody, "CSOs Forum ระดับภาค", "๒๕๖๖")]
    [InlineData("การประชุมคณะทำงานร่วมภาคประชาสังคม ครั้งที่ ๑/๒๕๖๑" + ThaiBody, null, "๑/๒๕๖๑")]
    [InlineData("การประชุมสมัชชาสายน้ำแห่งชาติ ครั้งที่ 17" + ThaiBody, "สมัชชาสายน้ำแห่งชาติ", "17")]
    [InlineData("การประชุมสมัชชาสายน้ำโลก สมัยที่ 75" + ThaiBody, "สมัชชาสายน้ำโลก", "75")]
    [InlineData("การประชุมคณะกรรมการจัดงานวันน้ำ ประจำปี 2567 ครั้งที่ 3/2567" + ThaiBody, "คณะกรรมการจัดงานวันน้ำ ประจำปี 2567", "3/2567")]
    [InlineData("การประชุมคณะกรรมการน้ำท่วม ภัยแล้ง และดินถล่ม ครั้งที่ 2/2567" + ThaiBody, "คณะกรรมการน้ำท่วม ภัยแล้ง และดินถล่ม", "2/2567")]
    [InlineData("สมัชชาประมงพื้นบ้านลุ่มน้ำ ประจำปี 2561" + ThaiBody, "สมัชชาประมงพื้นบ้านลุ่มน้ำ", "2561")]
    [InlineData("The 12th ASEAN People Forum" + EnglishBody, "ASEAN People Forum", "12th")]
    public void Body_and_edition_are_kept_as_written(string text, string? body, string edition)
    {
        var activity = Extracting.ActivityIn(text)!;
        Assert.Equal(edition, activity.Edition);
        if (body is not null)
            Assert.Equal(body, activity.Body);
    }

    [Theory]
    [InlineData("การประชุมคณะทำงานร่วมด้าน การจัดการน้ำ ชาวคลอง" + ThaiBody, "คณะทำงานร่วมด้าน การจัดการน้ำ")]
    [InlineData("การประชุมคณะกรรมการลุ่มน้ำ ชาวคลอง" + ThaiBody, "คณะกรรมการลุ่มน้ำ")]
    public void A_body_is_named_whole(string text, string body) => Assert.Equal(body, Extracting.ActivityIn(text)!.Body);

    [Theory]
    [InlineData("การประชุมสายน้ำอาเซียน\n\nเมื่อวันที่ 9 มีนาคม 2565 มีการประชุมสายน้ำอาเซียน ณ ประเทศมาเลเซีย มีผู้เข้าร่วม 40 คน")]
    [InlineData("Meeting on water\n\nOn 9 March 2022 some 40 people from Malaysia took part in a meeting.")]
    [InlineData("พิธีลงนามร่วมดูแลคลอง\n\nวันที่ 9 มีนาคม 2565 บริษัทเรือร่วมพิธีลงนามดูแลคลอง โดยผู้สมัครจะได้พบผู้บริหารแบบ On-site visit")]
    [InlineData("คณะคนเมืองซีอานหารือผู้ว่าฯ\n\nวันที่ 9 มีนาคม 2565 คณะคนเมืองซีอาน เข้าพบผู้ว่าฯ และได้เชิญให้ผู้ว่าฯ เดินทางไปร่วมพิธีเปิดคลอง ณ เมืองซีอาน")]
    public void A_country_alone_does_not_tell_the_mode(string text) => Assert.Null(Extracting.ActivityIn(text)!.Mode);

    [Theory]
    [InlineData("คณะกรรมการพายเรือ นำนักกีฬาไปแข่งพาราเกมส์ ครั้งที่ 12" + ThaiBody)]
    [InlineData("Villagers speak of the 12th flood" + EnglishBody)]
    public void Another_names_number_is_no_edition(string text) => Assert.Null(Extracting.ActivityIn(text)!.Edition);

    [Theory]
    [InlineData("ครม. อนุมัติงบกลาง 200 ล้านบาท แก้ภัยแล้ง\n\nวันที่ 9 มีนาคม 2565 โฆษกเปิดเผยว่า คณะรัฐมนตรีเห็นชอบกรอบวงเงิน")]
    [InlineData("แต่งตั้งผู้บริหารระดับสูง 12 ราย\n\nมีพระบรมราชโองการแต่งตั้งข้าราชการ")]
    [InlineData("กรมอุตุฯ เตือนพายุฤดูร้อน 9-11 มีนาคม 2565\n\nขอให้ประชาชนระวังอันตราย")]
    [InlineData("เปิดรับสมัครเยาวชนเข้าร่วมค่าย\n\nผู้สนใจสมัครได้ถึงวันที่ 9 มีนาคม 2565 จำนวน 40 คน")]
    [InlineData("Call for Solutions: clean water challenge\n\nApplications are accepted until 9 March 2022.")]
    [InlineData("Call for proposals: clean water fund\n\nApplications are accepted until 9 March 2022.")]
    [InlineData("สถาบันจัดอันดับคงอันดับความน่าเชื่อถือของประเทศ\n\nเมื่อวันที่ 9 มีนาคม 2565 สถาบันคงอันดับความน่าเชื่อถือ ณ ระดับมีเสถียรภาพ")]
    [InlineData("ความคืบหน้ามาตรการลดค่าครองชีพ\n\nจากข้อมูลสะสม ณ วันอาทิตย์ที่ 4 กันยายน 2565 มีผู้ใช้สิทธิรวม 23.78 ล้านคน และมีร้านค้าเข้าร่วมแล้ว")]
    [InlineData("Opinion: why rivers need rights\n\nFor years the river has been treated as a drain.")]
    [InlineData("Góc nhìn: không khí của dòng kênh\n\nĐăng ngày 09/03/2022 · Chuyên mục: Ý kiến\n\nTheo Tổ chức Y tế Thế giới, không khí ở hai bên bờ kênh mỗi năm một xấu đi. Các tổ chức xã hội đã nói nhiều, và dòng kênh thì vẫn đục như mười năm trước.")]
    [InlineData("Con tôm ôm cây lúa\n\nBài: Quốc Huy – 18/11/2021\n\nNhà chị Lụa ở ấp Kinh Năm. Mười năm trước, chị nuôi tôm quanh năm; nay mùa mưa chị trồng lúa, mùa khô mới thả tôm, và con kênh trước nhà đã trong trở lại như ngày chị còn bé.")]
    public void News_without_an_event_is_no_activity(string text) => Assert.Null(Extracting.ActivityIn(text));

    [Theory]
    [InlineData("รัฐบาลปลื้มยอดส่งออกลำไยไตรมาสแรก\n\nวันนี้ (9 มีนาคม 2565) นางสาวดวงใจ ใจงาม รองโฆษกรัฐบาล เปิดเผยว่า ยอดส่งออกลำไยเพิ่มขึ้นร้อยละ 12 และจะหารือกับคู่ค้าต่อไป")]
    [InlineData("ครม. รับทราบผลการดำเนินงานกองทุนป่าชุมชน\n\nวันที่ 9 มีนาคม 2565 คณะรัฐมนตรีรับทราบรายงาน ซึ่งมีการประชุมคณะกรรมการกองทุนแล้ว 4 ครั้ง ณ ห้องประชุมกองทุน")]
    [InlineData("ขอเชิญเสนอชื่อครูต้นแบบด้านสิ่งแวดล้อม\n\nกรมฯ เปิดรับรายชื่อถึงวันที่ 9 มีนาคม 2565 ผู้ได้รับคัดเลือกจะเข้ารับโล่ ณ ห้องประชุมกรม")]
    [InlineData("ขนส่งเข้มวินัยเรือ ขอคะแนนคืนได้ด้วยการอบรม\n\nกรมคลอง กวดขันวินัยผู้ขับเรือเพื่อความปลอดภัยของผู้โดยสารในคลองทุกสาย ผู้ขับเรือทุกคนมีคะแนนคนละ 12 คะแนน เมื่อทำผิดจะถูกตัดคะแนน ขับเรือเร็วตัด 2 คะแนน ไม่มีเสื้อชูชีพตัด 4 คะแนน หากถูกตัดจนเหลือ 0 คะแนน จะถูกพักใบอนุญาต 90 วัน และหากฝ่าฝืนจะมีโทษปรับตามกฎหมายว่าด้วยการเดินเรือในน่านน้ำไทย ซึ่งใช้มานานหลายปีแล้ว ทั้งนี้ กรมได้ตรวจเรือโดยสารทุกลำในคลองสายหลัก และติดป้ายบอกผลให้ผู้โดยสารทราบที่ท่าเรือทุกท่า\nขอคะแนนคืนได้ด้วยการอบรมปีละสองครั้ง")]
    [InlineData("Rice exports rise in the first quarter\n\n9 March 2022, the deputy spokesman disclosed that exports rose by 12 per cent, and that a meeting with traders would follow.")]
    [InlineData("The cabinet met on 9 March 2022\n\nThe cabinet approved the draft plan for wetlands, as proposed by the ministry, and a training budget.")]
    [InlineData("กรมทรัพยากรน้ำขานรับข้อเสนอแนะชาวคลอง เร่งขุดลอกทุกสาย\n\nเมื่อเร็ว ๆ นี้ กรมทรัพยากรน้ำ รับหนังสือจากชาวคลองที่เสนอให้ขุดลอกคลองสายหลักและคลองซอยให้ทั่วถึง ซึ่งกรมได้วางแผนไว้แล้ว และจะเริ่มงานในปีงบประมาณหน้าเมื่อได้รับจัดสรรงบ")]
    [InlineData("นายกฯ พูดเรื่องคลอง\n\nวันนี้ (9 มีนาคม 2565) นายกฯ ให้สัมภาษณ์ถึงการจะลงพื้นที่ปากคลองเดือนหน้าว่า ยังไม่ได้กำหนดวัน")]
    [InlineData("รัฐมนตรีชี้แจงงบดูแลคลอง\n\nวันที่ 9 มีนาคม 2565 ในการประชุมสภาผู้แทนราษฎร รัฐมนตรีชี้แจงงบขุดคลองทั้งปี")]
    [InlineData("ตามข่าวคนริมคลองขายเรือใช้หนี้\n\nตามที่มีข่าวคนริมคลองประกาศขายเรือเพื่อใช้หนี้แทนเพื่อน จนชาวบ้านพูดกันทั้งคลอง นั้น\nนางดวงใจ ใจงาม เปิดเผยว่า กรมช่วยเจรจากับเจ้าหนี้แล้ว\nวันนี้ (9 มีนาคม 2565) ได้ส่งเจ้าหน้าที่ไปพูดคุยกับเจ้าหนี้")]
    [InlineData("ย้ำลงทะเบียนเรือ\n\nวันนี้ (9 มีนาคม 2565) เวลา 12.30 น. ณ โถงกลางกรมเจ้าท่าคลอง นางดวงใจ ใจงาม ตอบคำถามสื่อเรื่องการลงทะเบียนเรือ")]
    public void Words_about_a_policy_are_no_activity(string text) => Assert.Null(Extracting.ActivityIn(text));

    [Theory]
    [InlineData("PM emphasizes clean wells for all\n\n9 March 2022, at the Town Hall, following the weekly cabinet meeting, the Prime Minister gave an update on the wells that were cleaned this year.")]
    [InlineData("Office warns of fake boat tickets\n\nOn 9 March 2022 the office opened a hotline for passengers who were sold fake tickets.")]
    [InlineData("OPINION\n\nWe meet about the river while the river rises\n\nBy Duang Jai, posted 3 February 2022\n\nLast year the mayor attended the River Forum on 9 March 2021 at the Town Hall.")]
    public void Words_about_a_policy_speak_against_an_event_in_English(string text)
    {
        var report = ReportLayout.Read(text, "");
        Assert.True(ActivityJudge.Of(report).With(new FactFinder(Extracting.Reference).In(report, _ => true)!.Signs) < 0, "the rules take it for an event");
    }

    [Theory]
    [InlineData("Six figures on water in the delta\n\nBetween May and July, 40 enumerators visited 9,000 households in all districts of the delta. The results came out last week, and six of them should worry us. More than half of the households buy their water from a boat. One well in three is salty. The share of families who boil what they drink has fallen from 71 to 58 per cent. None of this is new to those who live there, but until now nobody had counted it. The data can be downloaded free of charge, and the next round is planned for 2027.")]
    [InlineData("Call for proposals: small grants for river schools\n\nThe River Fund invites community groups, schools and associations to apply for grants of up to 5,000 dollars. Projects should run for no more than nine months and involve pupils. Up to twelve applicants will be selected, and will take part in a two-day training in Zenda in June. To apply, fill in the form and send it with a budget before 31 March 2026. Applications from groups led by women are encouraged. Only selected applicants will be contacted.")]
    [InlineData("Ministry: one household in six drinks unsafe water\n\nNovember 25, 2024, the Office of Rivers released its report on drinking water in the third quarter. According to the report, 16 percent of households have no safe source, falling from 22 percent in 2020. The provinces with the highest rates are in the north. The Director said that the decrease was a result of the well programme, but that 2 million persons remain vulnerable. The report gives three issues to be monitored, and recommends that districts test each well twice a year.")]
    public void Pages_without_an_event_are_no_activity_in_English(string text) => Assert.Null(Extracting.ActivityIn(text));

    [Fact]
    public void An_event_that_an_English_page_comes_to_late_is_an_activity() => Assert.NotNull(Extracting.ActivityIn(
        "Whose water is it?\n\nFor nine years the village of Hentzau has shared one well with two others. In the dry season the queue begins at four in the morning, and children miss the first hours of school. The district has promised pipes since 2018. Prices of bottled water have doubled, and a family spends a tenth of its income on it. The programme of the River Fund, which runs until 2027, wants to change that with pumps that villages own and repair themselves.\nThis is why the Fund and the district brought the three villages together in February. For two days 64 women and men drew maps of the wells in the school hall, argued about turns and prices, and agreed on a committee. Participants voted for a fee. The next workshop will be held in June."));

    [Theory]
    [InlineData("The river cannot pay its debts\n\nA donor conference is called after every flood, pledges are made, and little of it arrives. The river needs rules, not pledges, and the towns along it know this. Three changes are needed.")]
    [InlineData("รองโฆษกเผยมาตรการภาษีหนุนการอบรมสัมมนา\n\nวันนี้ (9 มีนาคม 2565) นางสาวดวงใจ ใจงาม เผยว่า วันนี้ ที่ประชุม ครม. เห็นชอบมาตรการภาษีเพื่อการอบรมสัมมนา")]
    [InlineData("When the pump came to Hentzau\n\nFor nine years the nurse carried water in the dark. Since March there has been a pump. A local man was trained to repair it, and the clinic has water all day.")]
    [InlineData("รัฐมนตรีเตรียมหารือผู้ส่งออกลำไย\n\nรัฐมนตรี เผย การประชุมกับผู้ส่งออกลำไย วันที่ 12 มีนาคม 2565 จะหารือเรื่องราคา\n\nวันนี้ (9 มีนาคม 2565) รัฐมนตรีให้สัมภาษณ์ ณ โรงแรมริมน้ำ")]
    public void Words_about_a_policy_can_leave_a_doubt(string text) => Assert.True(Extracting.ActivityIn(text)!.IsInDoubt);

    [Theory]
    [InlineData("กรมฯ เร่งฟื้นฟูป่าชายเลน\n\nวันนี้ (10 มีนาคม 2565) นายสมพร บุญมา โฆษกกรม เปิดเผยว่า เมื่อวันที่ 9 มีนาคม 2565 อธิบดีเป็นประธานการประชุมร่วมกับชุมชนชายฝั่ง ณ ศาลาประชาคม")]
    [InlineData("รัฐมนตรีสั่งแก้ปัญหาลำน้ำแห้ง\n\nนายสมพร บุญมา เปิดเผยหลังเป็นประธานการประชุมร่วมกับผู้ใช้น้ำ ณ ห้องประชุมชลประทาน ว่าจะเร่งขุดลอก")]
    [InlineData("รองผู้ว่าฯ ชี้แจงแนวเขตป่าในที่ประชุมชาวบ้าน\n\nเมื่อวันที่ 9 มีนาคม 2565 นางดวงใจ ใจงาม ลงพื้นที่พบปะชาวบ้าน 40 คน ณ ศาลาวัด")]
    [InlineData("ผู้ว่าฯ รับมือน้ำหลาก\n\nวันที่ 9 มีนาคม 2565 นายสมพร บุญมา เปิดเผยว่า จังหวัดได้ประชุมหารือกับผู้ใช้น้ำ ณ ศาลากลาง เพื่อแบ่งงานกัน")]
    [InlineData("ผู้ว่าฯ รับมือน้ำหลาก\n\nวันที่ 9 มีนาคม 2565 นายสมพร บุญมา เปิดเผยว่า ตนพร้อมคณะลงพื้นที่พบชาวบ้านริมน้ำ ณ ศาลาวัด")]
    [InlineData("ผู้ว่าฯ ชวนปลูกป่าต้นน้ำ\n\nวันที่ 9 มีนาคม 2565 นายสมพร บุญมา เปิดเผยว่า จังหวัด ได้ร่วมกับสมาคมคนรักป่า ภายใต้การนำของนางดวงใจ ใจงาม จัดกิจกรรมปลูกป่า ณ ศาลาวัด")]
    [InlineData("นายกฯ ตรวจราชการและประชุม ครม.สัญจร จังหวัดน่าน\n\nวันที่ 9 มีนาคม 2565 นายกฯ ตรวจราชการและพบชาวสวน ณ ท่าน้ำเมืองน่าน")]
    [InlineData("ขอเชิญรับฟังข่าวเช้าลุ่มน้ำ\n\nวันที่ 9 มีนาคม 2565 ผู้ว่าฯ ลงพื้นที่พบชาวสวน ณ ท่าน้ำเมืองน่าน")]
    [InlineData("กลุ่มคนรักป่าร่วมใจฟื้นต้นน้ำ\n\nนายสมพร บุญมา เป็นประธานเปิดเวทีฟื้นป่าต้นน้ำ โดยมีชาวบ้านร่วมด้วย")]
    [InlineData("Ministry to restore mangroves\n\n10 March 2022, the spokesman disclosed that on 9 March 2022 the director-general chaired a meeting with coastal villages at the Town Hall.")]
    [InlineData("นายกฯ รับฟังปัญหาน้ำเค็ม ยืนยันแก้จริงจัง\n\nนายสมพร บุญมา โฆษก เปิดเผยว่า วันนี้ (9 มีนาคม 2565) เวลา 12.55 น. ณ วัดปากคลอง นายกฯ พบประชาชนเพื่อรับฟังปัญหาน้ำเค็มในคลองสายหลักและคลองซอยทุกสาย")]
    [InlineData("รัฐมนตรีเปิดโครงการปรับดิน\n\nนายสมพร บุญมา กล่าวภายหลังเป็นประธานพิธีเปิดโครงการปรับดิน ณ โรงเรียนบ้านคลอง ว่า ดินที่ดีช่วยให้ชาวสวนมีผลผลิตมากขึ้นและใช้น้ำน้อยลงกว่าเดิมมาก")]
    [InlineData("ผู้ว่าฯ ฟื้นป่าต้นน้ำ\n\nเมื่อวันที่ 9 มีนาคม 2565 นายสมพร บุญมา ผู้ว่าราชการจังหวัด เปิดเผยว่า จังหวัดได้จัดกิจกรรมปลูกป่าต้นน้ำร่วมกับชาวบ้าน ณ ศาลาวัด")]
    [InlineData("รัฐมนตรีพูดคุยผู้นำชาวคลองในเวทีลุ่มน้ำ\n\nนายสมพร บุญมา โฆษก เปิดเผยว่า เมื่อเวลา 14.00 น. รัฐมนตรีเข้าหารือกับผู้นำชาวคลองเรื่องน้ำเค็มที่หนุนสูงขึ้นทุกปี และรับปากว่าจะกลับมาฟังผลอีกครั้งหลังฤดูฝน")]
    [InlineData("อำเภอริมคลองจัดกิจกรรมเก็บผักตบ ขอเชิญชวนคนในคลองร่วมมือ\n\nวันนี้ (9 มี.ค. 65) นายสมพร บุญมา นายอำเภอ เปิดเผยว่า ตนได้เป็นประธานเปิดกิจกรรมเก็บผักตบร่วมกับชาวบ้าน")]
    [InlineData("อำเภอริมคลองรวมพลังจัดกิจกรรมเก็บผักตบ\n\nวันนี้ (9 มี.ค. 65) นายสมพร บุญมา นายอำเภอ เปิดเผยว่า อำเภอกับเครือข่ายร่วมกันทำกิจกรรมเก็บผักตบ ที่ตลาดเก่า ตำบลริมคลอง")]
    [InlineData("ผู้ว่าฯ ย้ำดูแลคลองทุกสาย\n\nผู้ว่าราชการจังหวัด เผย คลองสายหลักตื้นเขินมากขึ้นทุกปีเพราะดินจากไร่ไหลลงมาสะสม ทำให้เรือโดยสารวิ่งได้เพียงครึ่งทางในหน้าแล้ง และปลาพื้นบ้านลดลงมาก จึงต้องช่วยกันทุกฝ่ายทั้งชาวบ้าน โรงเรียน วัด และเทศบาล เพื่อให้คลองกลับมาใสเหมือนเดิมภายในห้าปี และขอให้ทุกหมู่บ้านตั้งกลุ่มดูแลคลองของตนเองโดยเร็ว\nวันนี้ (9 มีนาคม 2565) ผู้ว่าราชการจังหวัด เป็นประธานการประชุมกลุ่มดูแลคลอง")]
    [InlineData("กรมคลองตามดูความคืบหน้าขุดลอก\n\nเมื่อวันที่ 9 มีนาคม 2565 เจ้าหน้าที่กรมคลอง ลงพื้นที่ปากคลองเพื่อดูงานขุดลอก")]
    [InlineData("เร่งแก้ตลิ่งพัง\n\nนายสมพร บุญมา ปลัดกระทรวงน้ำ เปิดเผยภายหลังประชุมหารือเรื่องตลิ่งพัง ณ ห้องประชุมกระทรวง ว่าจะเริ่มงานเดือนหน้า")]
    [InlineData("นายกฯ เตรียมลงพื้นที่ปากคลอง\n\n8 มีนาคม 2565\n\nวันนี้ (8 มีนาคม 2565) นายสมพร บุญมา โฆษก เปิดเผยว่า นายกฯ มีกำหนดการลงพื้นที่ปากคลองเพื่อเปิดงานวันคลอง ณ ท่าน้ำปากคลอง ในวันที่ 9 มีนาคม 2565")]
    [InlineData("นายกฯ ชมสวนริมคลอง\n\nนายสมพร บุญมา โฆษก เปิดเผยว่า วานนี้ (9 มี.ค. 65) เวลา 10.00 น. นายกฯ เดินทางมาติดตามงานฟื้นสวน ณ บ้านปากคลอง")]
    [InlineData("ครม. รับทราบผลการจัดงานวันคลอง\n\nวันที่ 15 มีนาคม 2565 รัฐมนตรีกล่าวภายหลังร่วมประชุมคณะรัฐมนตรีว่า ครม. รับทราบผลการจัดงานวันคลอง วันที่ 9 มีนาคม 2565 ณ ท่าน้ำปากคลอง มีผู้เข้าร่วมงาน 400 คน")]
    [InlineData("นายกฯ กินข้าวริมคลอง\n\nวันนี้ (9 มี.ค. 65) เวลา 12.30 น. ณ ร้านข้าวปากคลอง นายกฯ และคณะได้รับประทานข้าวแกงฝีมือแม่ครัวริมคลอง\nโฆษก เปิดเผยว่า ข้าวแกงอร่อย")]
    [InlineData("นายกฯ ยินดีกับแชมป์เรือยาว คว้ารางวัลที่หนึ่ง\n\nนายสมพร บุญมา โฆษกเผยว่า วันนี้ (9 มีนาคม 2565) เวลา 09.00 น. ณ ท่าน้ำทำเนียบ นายดวงดี ใจงาม ประธานชมรมเรือยาว พร้อมฝีพายทั้งหมด มาแสดงถ้วยรางวัล")]
    [InlineData("รัฐมนตรีให้การต้อนรับคณะคนริมคลอง\n\nเมื่อวันที่ 9 มี.ค. 65 น.ส.ดวงใจ ใจงาม โฆษกกระทรวง เปิดเผยว่า นายสมพร บุญมา รัฐมนตรี ให้การต้อนรับคณะคนริมคลองที่มาดูงาน")]
    [InlineData("Mayor and delegation off to the River Summit\n\nThe spokesman disclosed that the mayor, together with a delegation of boatmen, teachers and fishers from all the villages along the canal, is scheduled to attend the River Summit to be held in Doha, Qatar on 9-10 March 2022.")]
    [InlineData("คกก.คลองแห่งชาติเห็นชอบแผนขุดลอก\n\nเมื่อวันที่ 9 มีนาคม 2565 คกก.คลองแห่งชาติ ประชุมร่วมกันและเห็นชอบแผนขุดลอกคลองทุกสาย")]
    [InlineData("Letters from the river\n\nA net costs more than a boat, and nobody has told us why it should be so. We went to ask. In Takeo we were joined by 22 boatmen. In Kep, where the rain chased us into a school, 31 people came.")]
    public void Words_that_tell_of_a_meeting_are_an_activity(string text) => Assert.False(Extracting.ActivityIn(text)!.IsInDoubt);

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("ๆ")]
    public void Nothing_is_no_activity(string text) => Assert.Null(Extracting.ActivityIn(text));
}
