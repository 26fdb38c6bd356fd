namespace SdgInsights.Ingest.Tests;

public sealed class PlacesTests
{
    private const string Thai = "เวทีภาคประชาสังคมเรื่องน้ำสะอาดของชุมชน\n\nเมื่อวันที่ 9 มีนาคม 2565 ";
    private const string English = "Dialogue on clean water for all\n\nOn 9 March 2022 ";

    [Theory]
    [InlineData(Thai + "ณ โรงแรมตรัง กรุงเทพมหานคร มีการประชุมเครือข่าย", "TH-10")]
    [InlineData(Thai + "ณ มหาวิทยาลัยพะเยา มีการประชุมเครือข่าย", "")]
    [InlineData(Thai + "ณ โรงพยาบาลน่าน มีการประชุมเครือข่าย", "")]
    [InlineData(Thai + "ณ หอประชุมอำเภอเมือง จังหวัดแพร่ มีการประชุมเครือข่าย", "TH-54")]
    [InlineData(Thai + "ณ ศาลากลาง จ.ตราด มีการประชุมเครือข่าย", "TH-23")]
    [InlineData(Thai + "ณ ศูนย์ประชุม จังหวัดขอนแก่น มีผู้แทนจาก 3 จังหวัด ได้แก่ ขอนแก่น เลย และหนองคาย เข้าร่วม", "TH-40 TH-42 TH-43")]
    [InlineData(Thai + "ณ อาคารรัฐสภา นายสมชาย ผู้ว่าราชการจังหวัดระยอง ร่วมประชุม", "")]
    [InlineData(Thai + "ณ หอประชุม ชาวบ้านพูดคุย เรื่องไม้แพร่หลาย และอัตราดอกเบี้ย", "")]
    [InlineData(Thai + "ณ อาคารรัฐสภา มีนายสมชาย สมาชิกสภาผู้แทนราษฎรจังหวัดระยอง เป็นประธาน", "")]
    [InlineData(Thai + "มีการประชุมเครือข่ายที่ตลาดเก่า ต.ในเมือง อ.เมืองยโสธร จ.ยโสธร", "TH-35")]
    [InlineData("เวทีภาคประชาสังคมเรื่องน้ำสะอาดของชุมชน\n\nจังหวัดตราด : เมื่อวันที่ 9 มีนาคม 2565 มีการประชุมเครือข่าย", "TH-23")]
    [InlineData("เวทีน้ำสะอาดของชุมชนในจังหวัดสกลนคร\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ หอประชุม มีการประชุมเครือข่าย", "TH-47")]
    [InlineData(Thai + "จังหวัดน่าน ร่วมกับเครือข่ายคนต้นน้ำ จัดกิจกรรมเดินสำรวจลำห้วย", "TH-55")]
    [InlineData(Thai + "รองอธิบดี ลงพื้นที่ติดตามระบบประปาหมู่บ้านในจังหวัดสตูล", "TH-91")]
    [InlineData(Thai + "ณ หอประชุม มีผู้ลงทะเบียน 40 คน จากจังหวัดเลย หนองคาย และอุดรธานี", "TH-41 TH-42 TH-43")]
    [InlineData(English + "the forum was held at the Town Hall, Bangkok, with representatives of youth groups from Nan, Trang and Songkhla provinces.", "TH-10 TH-55 TH-90 TH-92")]
    [InlineData("Dialogue on clean water for all\n\nCHIANG RAI, 9 March 2022 – Villagers met to speak of the canal.", "TH-57")]
    [InlineData("จังหวัดกระบี่ พะเยา และสุรินทร์ จัดพิธีมอบเรือแก่ชาวคลอง\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ โรงแรมริมน้ำ กรุงเทพฯ มีการมอบเรือแก่ทุกจังหวัด", "TH-32 TH-56 TH-81")]
    [InlineData(English + "the forum was held in Chiang Mai, Thailand.", "TH-50")]
    [InlineData(English + "villagers met at Khon Kaen University.", "")]
    [InlineData(Thai + "ณ ห้องประชุม 1 ศาลากลางจังหวัดเลย มีการประชุมเครือข่าย", "TH-42")]
    [InlineData(Thai + "ณ สำนักงานสหกรณ์จังหวัดเลย มีการประชุมเครือข่าย", "TH-42")]
    [InlineData(Thai + "ณ ศาลาว่าการกรุงเทพมหานคร มีการประชุมเครือข่าย", "TH-10")]
    [InlineData(Thai + "ณ อาคารรัฐสภา มีการประชุมร่วมกับผู้ว่าราชการจังหวัดเลย หนองคาย และอุดรธานี", "TH-41 TH-42 TH-43")]
    [InlineData(Thai + "ณ บ้านน้ำใส อ.เมือง จ.เลย มีพิธีเปิดคลอง พร้อมกับพิธีเปิดคลอง ณ จังหวัดตราด", "TH-23 TH-42")]
    [InlineData(Thai + "ณ หอประชุม จังหวัดเลย มีการประชุมเครือข่ายเรื่องน้ำประปาของหมู่บ้าน ซึ่งชาวบ้านบอกว่าไม่ได้ใช้น้ำเหมือนประชาชนในกรุงเทพมหานคร", "TH-42")]
    [InlineData(English + "the forum was held at the Town Hall, Bangkok, with governors of Nan, Trang and Songkhla.", "TH-10 TH-55 TH-90 TH-92")]
    [InlineData("Training on crabs\n\nKAMPOT, Cambodia (9 March 2022) – Forty women met with trainers from Trang in southern Thailand.", "")]
    [InlineData(Thai + "ณ เมืองเสียมราฐ ราชอาณาจักรกัมพูชา มีการประชุมเครือข่าย โดยมีผู้เข้าร่วมจากจังหวัดตราด", "")]
    [InlineData(Thai + "มีการประชุม ซึ่งเป็นการจัดสัมมนาครั้งที่ 2 ในพื้นที่จังหวัดเลย หนองคาย และอุดรธานี", "TH-41 TH-42 TH-43")]
    [InlineData("เวทีภาคประชาสังคมเรื่องน้ำสะอาดของชุมชน\n\nวันนี้ (9 มี.ค. 65) นายสมพร บุญมา ผู้ว่าราชการจังหวัดเลย เปิดเผยว่า ได้ประชุมเครือข่ายแล้ว", "TH-42")]
    [InlineData(Thai + "จังหวัดเลยจึงได้จัดงานวันคลอง", "TH-42")]
    [InlineData(Thai + "ณ โรงแรม Riverside Palace Bangkok มีการประชุมเครือข่าย", "")]
    [InlineData(Thai + "ณ หอประชุม จังหวัดเลย มีผู้เข้ารับการฝึกอบรมจากจังหวัดขอนแก่น ชัยภูมิ และเลย ร่วมรับฟัง", "TH-36 TH-40 TH-42")]
    [InlineData(Thai + "ณ ห้องประชุมกำแพงเพชร ธนาคารลุ่มน้ำ มีการประชุมเครือข่าย", "")]
    [InlineData(Thai + "ณ ห้องประชุม 1 มีนายอำเภอจาก 3 จังหวัด ได้แก่ เลย หนองคาย และอุดรธานี ร่วมพูดคุย", "TH-41 TH-42 TH-43")]
    [InlineData(Thai + "ณ ห้องประชุม 1 มีผู้เข้าร่วม 40 คน ในพื้นที่กรุงเทพมหานครและ 2 จังหวัด ได้แก่ จังหวัดตราด และน่าน", "TH-10 TH-23 TH-55")]
    [InlineData(Thai + "ณ หอประชุม จังหวัดเลย มีการเปิดตลาดน้ำของกลุ่มจังหวัดริมโขง ทั้ง 3 จังหวัด คือ จังหวัดเลย หนองคาย และบึงกาฬ", "TH-38 TH-42 TH-43")]
    [InlineData(Thai + "ณ หอประชุม จังหวัดตราด มีการพูดถึงตลาดน้ำของกลุ่มจังหวัดริมโขง ทั้ง 3 จังหวัด คือ จังหวัดเลย หนองคาย และบึงกาฬ", "TH-23")]
    [InlineData(Thai + "ณ หอประชุม จังหวัดเลย มีผู้แทนจังหวัดหนองคาย อุดรธานี ร่วมพูดคุย", "TH-41 TH-42 TH-43")]
    [InlineData(Thai + "เครือข่ายจัดงานวันคลอง ซึ่งจัดขึ้นตลอดทั้งวัน ณ จังหวัดเลยและหนองคาย", "TH-42 TH-43")]
    [InlineData(Thai + "ชาวคลองเดินทางไปศึกษาดูงานการเลี้ยงปลาของจังหวัดแพร่", "TH-54")]
    [InlineData(English + "the mayor spoke in the town hall of Vientiane and said that the next session will be held in Bangkok.", "")]
    [InlineData(English + "trainees of 3 provincial offices (Lampang, Surin and Yala) met at the Town Hall, Bangkok.", "TH-10 TH-32 TH-52 TH-95")]
    [InlineData(English + "the secretary visited the school of Klong Sai Sub-district, Mueang Nan District, Nan Province.", "TH-55")]
    [InlineData(Thai + "ณ หอประชุม จังหวัดแพร่ ปลัดรับฟังแผนผังคลอง ร่วมกับพื้นที่ 3 จังหวัด ได้แก่ จังหวัดนครนายก พะเยา และจังหวัดสตูล ผ่านวิดีทัศน์ทางไกล", "TH-26 TH-54 TH-56 TH-91")]
    [InlineData(Thai + "ณ ห้องบอลรูม โรงแรมริมคลอง กรุงเทพ พาร์ค รังสิต จังหวัดปทุมธานี มีการประชุมเครือข่าย", "TH-13")]
    [InlineData(Thai + "ณ หอประชุม จังหวัดตราด มีการมอบเรือแก่ตัวแทนชาวคลองจำนวน 3 จังหวัด ได้แก่ 1.จ.เลย 2.จ.หนองคาย และ3.จ.อุดรธานี", "TH-23 TH-41 TH-42 TH-43")]
    [InlineData(English + "36 canal monitors from Ranong, Trang and Krabi came to the Heron Hotel in Bangkok.", "TH-10 TH-81 TH-85 TH-92")]
    public void Provinces_inside_other_names_do_not_count(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', Read(text).Provinces.Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData(Thai + "ณ โรงแรมตรัง กรุงเทพมหานคร มีการประชุม", "central")]
    [InlineData(Thai + "ณ หอประชุม จังหวัดนนทบุรี มีการประชุม", "central")]
    [InlineData(Thai + "ณ หอประชุม จังหวัดตาก มีการประชุม", "west")]
    [InlineData(Thai + "ณ หอประชุม จังหวัดสงขลา มีการประชุม", "south")]
    [InlineData("CSOs Forum ระดับภาค (ภาคเหนือ) ว่าด้วยความยุติธรรม\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ ห้องประชุมใหญ่ มีการประชุม", "north")]
    [InlineData("รับฟังข้อเสนอของสมาพันธ์เกษตรกรภาคเหนือ\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ ห้องประชุมใหญ่ มีการประชุม", null)]
    [InlineData(Thai + "ณ ห้องประชุมใหญ่ มีการประชุม", null)]
    public void The_region_is_the_venues_or_the_one_in_the_name(string text, string? region) => Assert.Equal(region, Read(text).ThaiRegion);

    [Theory]
    [InlineData(Thai + "ณ ศูนย์ประชุม Sands ประเทศสิงคโปร์ มีการประชุมอาเซียน", "SG")]
    [InlineData(Thai + "ณ กรุงโตเกียว ประเทศญี่ปุ่น มีการประชุม", "JP")]
    [InlineData("ไทย-ออสเตรเลีย จับมือดูแลลำน้ำ\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ ศูนย์ประชุมริมอ่าว นครซานฟรานซิสโก สหรัฐฯ มีการประชุม", "US")]
    [InlineData(Thai + "ณ หอประชุมอำเภอ มีการประชุมเรื่องการค้ากับประเทศจีน", "TH")]
    [InlineData(Thai + "ณ ตึกไทยคู่ฟ้า ทำเนียบรัฐบาล เอกอัครราชทูตสาธารณรัฐแห่งสหภาพเมียนมา เข้าเยี่ยมคารวะ", "TH")]
    [InlineData("ข่าวกระทรวงน้ำ\n\nวันอังคารที่ 9 มีนาคม 2565\nDialogue on clean water\n\nOn 9 March 2022 the Minister met the envoy to speak of Myanmar, and again of Myanmar.", "TH")]
    [InlineData(Thai + "มีการประชุมผ่านระบบออนไลน์ ซึ่งเวียดนามเป็นเจ้าภาพจัดการประชุมในปีนี้", "VN")]
    [InlineData("Dialogue on clean water for all\n\nTAKEO, Cambodia (March 9, 2022) – Villagers met with two trainers from Trang in southern Thailand.", "KH")]
    [InlineData(English + "the forum was held in Vientiane, Lao PDR, with guests from Thailand.", "LA")]
    [InlineData("Dialogue on clean water\n\nLocation: Nepal\n\nOn 9 March 2022 people from India and Thailand met.", "NP")]
    [InlineData(Thai + "ณ ห้องรับรอง ทำเนียบรัฐบาล Miss Mai Lee ที่ปรึกษา สถานเอกอัครราชทูตเครือรัฐออสเตรเลีย เข้าพบนายสมชาย", "TH")]
    [InlineData(Thai + "ณ วัดใน จังหวัดสระแก้ว และวัดนอก จังหวัดบันเตียเมียนเจย ราชอาณาจักรกัมพูชา มีงานบุญ", "TH")]
    [InlineData("ประชุมเตรียมการประชุมสายน้ำโลก\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวคลองประชุมเตรียมการประชุมสายน้ำโลก ซึ่งมีกำหนดจัดขึ้น ณ กรุงโตเกียว ประเทศญี่ปุ่น", "TH")]
    [InlineData("Mayor to attend the 3rd River Summit\n\nMarch 9, 2022, the mayor is to attend the 3rd River Summit in Doha, Qatar, as guest of the Emir.", "QA")]
    [InlineData("คำกล่าวในการประชุมสายน้ำโลก นครนิวยอร์ก\n\nเมื่อวันที่ 9 มีนาคม 2565 ท่านประธาน ผมขอพูดถึงสายน้ำ", "US")]
    [InlineData(Thai + "ณ ห้องรับรอง ทำเนียบรัฐบาล คณะสมาชิกรัฐสภาสหรัฐอเมริกา เข้าเยี่ยมคารวะนายสมชาย", "TH")]
    [InlineData(Thai + "ณ ห้องประชุมกระทรวงน้ำ มีการประชุมสายน้ำโลกผ่านระบบออนไลน์ ซึ่งกระทรวงน้ำแห่งสหพันธ์สาธารณรัฐเยอรมนี ในฐานะประเทศเจ้าภาพ เป็นผู้จัด", "DE")]
    [InlineData(Thai + "ณ เมืองดาวอส มีการประชุมสายน้ำโลก", "CH")]
    [InlineData("ข่าวกระทรวงน้ำ\n\nวันอังคารที่ 9 มีนาคม 2565\nMayor meets minister\n\nOn 9 March 2022, at the Ivory Room, Canal View Building, Government House, the Honourable Dato Lee, Minister of Water of Malaysia, paid a courtesy call on the mayor of the town.", "TH")]
    [InlineData("Makassar, 9 March 2022 – Fishers of five countries met to speak of the sea.", "ID")]
    [InlineData(Thai + "นายอำเภอเข้าร่วมการประชุมเรื่องน้ำ พร้อมผู้แทนถาวรไทยประจำสหประชาชาติ FAO ณ กรุงโรม ซึ่งร่วมพูดคุยด้วย", "TH")]
    [InlineData(Thai + "ณ ตึกริมคลอง นายอำเภอร่วมประชุมเรื่องน้ำ ซึ่งประเทศเกาหลีใต้เป็นเจ้าภาพ", "KR")]
    [InlineData(Thai + "คณะกรรมการริมคลองประชุมกัน และอนุมัติจัดตั้งสำนักงาน 3 แห่ง ในประเทศซาอุดีอาระเบีย จีน และสิงคโปร์", "TH")]
    [InlineData("Hack the Canal\n\nOn 9 March 2022 teams of UNDP Jordan spent a day on the water. The day was supported by the Embassy of the Netherlands.", "JO")]
    [InlineData("ชาวคลองไปแดนไกล\n\nนายสมชาย บุญมา เปิดเผยถึงผลการนำคณะชาวคลองเยือนเมืองไฮเดอราบัด ประเทศอินเดีย ระหว่างวันที่ 9 – 12 มีนาคม 2565 เพื่อดูเรือ", "IN")]
    [InlineData("Người dân đo nước\n\nNgày 9 tháng 3 năm 2022, tại nhà văn hóa xã Bờ Kênh, mạng lưới những người chèo thuyền tổ chức khóa tập huấn đo nước. 38 học viên đã tham gia, trong đó có 17 phụ nữ, và mỗi ấp thành lập một nhóm đo nước.", "VN")]
    [InlineData("# Our lab looks at canals\n\n[[country:Jordan]]\n\nOur lab looks at canals\nMarch 12, 2022\n\nOn 9 March 2022 the lab met colleagues from Iraq, Lebanon and Tunisia.", "JO")]
    [InlineData(English + "84 delegates from 13 countries came to Negombo, Sri Lanka, for the assembly of the canal towns.", "LK")]
    public void The_host_is_where_the_event_was_held(string text, string country) => Assert.Equal(country, Read(text).HostCountry);

    [Fact]
    public void Where_leaders_of_many_countries_met_is_not_guessed() =>
        Assert.Null(Read("ถ้อยแถลงในการประชุมสุดยอดอาเซียน-จีน\n\nเมื่อวันที่ 9 มีนาคม 2565 ผมยินดีที่ได้ร่วมพูดคุยเรื่องน้ำกับทุกท่าน").HostCountry);

    [Theory]
    [InlineData(Thai + "ณ หอประชุม มีผู้เข้าร่วมจาก 5 ประเทศ ได้แก่ กัมพูชา ลาว เมียนมา เวียดนาม และไทย", "KH LA MM TH VN")]
    [InlineData(Thai + "ณ ศาลาว่าการกรุงเทพมหานคร กระทรวงมหาดไทยและสภากาชาดไทย เข้าร่วม", "TH")]
    [InlineData(Thai + "ณ หอประชุม มีการพูดถึงผลงานของสมาชิก 10 ประเทศ พบว่าอันดับที่ 1 คือประเทศสิงคโปร์", "TH")]
    [InlineData(Thai + "ณ หอประชุม มีการประชุมเรื่องการส่งออกไปตลาดจีนและภาษาอังกฤษ", "TH")]
    [InlineData(Thai + "ณ ทำเนียบรัฐบาล นายกรัฐมนตรีให้การต้อนรับนายจอห์น นายกรัฐมนตรีนิวซีแลนด์ หลังพบกัน ณ นครเมลเบิร์น ประเทศออสเตรเลีย", "NZ TH")]
    [InlineData(Thai + "ณ หอประชุม มีที่ปรึกษาองค์กรเครือข่าย (Mast) จากประเทศสหรัฐอเมริกา ร่วมประชุม", "TH US")]
    [InlineData(Thai + "ณ หอประชุม มีการพูดถึงการขายยางทั้งในประเทศและต่างประเทศ อาทิ ญี่ปุ่น และสิงคโปร์", "TH")]
    [InlineData(Thai + "ณ หอประชุม มีผู้สังเกตการณ์จากปีนัง ประเทศมาเลเซีย เข้าร่วม", "MY TH")]
    [InlineData(Thai + "นายสมชายหารือทวิภาคีกับนายลี รัฐมนตรีกระทรวงน้ำ สาธารณรัฐสิงคโปร์ ผ่านระบบประชุมทางไกล", "SG TH")]
    [InlineData(English + "14 officials from the Forest Department of Bhutan visited community forests in Nan and Phrae provinces.", "BT TH")]
    [InlineData(English + "villagers met in Hanoi, Viet Nam, to hear lessons from Japan and Singapore.", "VN")]
    [InlineData(English + "79 people from Cambodia, Lao PDR, Myanmar, Thailand and Viet Nam met in Vientiane, Lao PDR.", "KH LA MM TH VN")]
    [InlineData(English + "villagers met in Hanoi, Viet Nam, to discuss trade with China and the war in Ukraine.", "VN")]
    [InlineData(English + "villagers met in Hanoi, Viet Nam, with leaders who spoke of the situation in Myanmar.", "VN")]
    [InlineData(Thai + "ณ หอประชุม มีการพูดถึงสถานการณ์การเมืองในประเทศเมียนมา", "TH")]
    [InlineData(Thai + "ณ หอประชุม มีการประชุมของประเทศสมาชิกลุ่มน้ำโขง ได้แก่ ราชอาณาจักรกัมพูชา สาธารณรัฐประชาธิปไตยประชาชนลาว และราชอาณาจักรไทย", "KH LA TH")]
    [InlineData(Thai + "ณ หอประชุม มีการประชุมกับคู่เจรจา ได้แก่ จีน และอินเดีย", "CN IN TH")]
    [InlineData(Thai + "ณ ทำเนียบรัฐบาล รัฐมนตรีว่าการต่างประเทศเครือรัฐออสเตรเลีย เข้าเยี่ยมคารวะนายสมชาย", "AU TH")]
    [InlineData(Thai + "ณ วัดใน จังหวัดสระแก้ว และวัดนอก ราชอาณาจักรกัมพูชา มีงานบุญ", "KH TH")]
    [InlineData(English + "the Ambassador of Japan paid a courtesy call on the mayor in Vientiane, Lao PDR.", "JP LA")]
    [InlineData("ไทย - ลาว จับมือดูแลลำน้ำ\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ หอประชุม มีการหารือกัน", "LA TH")]
    [InlineData("ชายแดนไทย - ลาว น้ำใสขึ้น\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ หอประชุม มีการหารือกัน", "TH")]
    [InlineData(Thai + "ณ หอประชุม มีการพูดถึงการเจรจา FTA กับ 3 ประเทศ ได้แก่ จีน อินเดีย และญี่ปุ่น", "TH")]
    [InlineData(Thai + "ณ หอประชุม รัฐมนตรีเข้าร่วมการประชุมสุดยอดอาเซียน-ญี่ปุ่น ครั้งที่ 3", "JP TH")]
    [InlineData(Thai + "ณ หอประชุม ปลัดให้การต้อนรับการเยี่ยมคำนับของพลโทลี ผู้บัญชาการทหารเรือสาธารณรัฐสิงคโปร์", "SG TH")]
    [InlineData(Thai + "ณ หอประชุม มีผู้แทนประเทศสมาชิกอาเซียน และนางลี นายกรัฐมนตรีนิวซีแลนด์ ร่วมพูดคุย", "NZ TH")]
    [InlineData(Thai + "ณ หอประชุม มีผู้นำจาก 4 ประเทศ (ลาวไม่เข้าร่วม) ร่วมพูดคุย", "TH")]
    [InlineData(Thai + "ณ หอประชุม มีการจัดสวนน้ำตามแบบที่เห็นในประเทศสิงคโปร์", "TH")]
    [InlineData(Thai + "ณ หอประชุม มีการเล่าว่าได้ตั้งศูนย์น้ำสะอาดแล้วใน 3 ประเทศ ได้แก่ ลาว กัมพูชา และเวียดนาม", "TH")]
    [InlineData(Thai + "ณ หอประชุม มีการเล่าว่ามีเพียง 2 ประเทศ ได้แก่ ลาว และเวียดนาม ที่น้ำใส", "TH")]
    [InlineData(Thai + "ณ หอประชุม ปลัดร่วมหารือเรื่องน้ำ ร่วมกับ ประเทศจีน ญี่ปุ่น และอินเดีย", "CN IN JP TH")]
    [InlineData(Thai + "ณ หอประชุม ปลัดเข้าร่วมประชุมรัฐมนตรีอาเซียนด้านน้ำและญี่ปุ่น ครั้งที่ 3", "JP TH")]
    [InlineData(Thai + "ณ หอประชุม ปลัดร่วมงานแสดงเรือจีน-อาเซียน ครั้งที่ 3", "CN TH")]
    [InlineData(Thai + "ณ หอประชุม มีการค้าเรือระหว่างจีน-อาเซียน เพิ่มขึ้น", "TH")]
    [InlineData(Thai + "ณ หอประชุม รัฐมนตรีว่าการสำนักงานน้ำแห่งสาธารณรัฐฟิลิปปินส์ ทำหน้าที่เป็นประธานการประชุม", "PH TH")]
    [InlineData(Thai + "ณ หอประชุม มีผู้นำอาเซียน พร้อมประธานาธิบดีสาธารณรัฐเกาหลี นายกรัฐมนตรีญี่ปุ่น และนายกรัฐมนตรีจีน เข้าร่วมด้วย", "CN JP KR TH")]
    [InlineData(Thai + "ณ หอประชุม นายลี นายกรัฐมนตรีเวียดนาม กล่าวถึงวัตถุประสงค์ของการประชุม", "TH VN")]
    [InlineData(Thai + "ณ หอประชุม มีการประชุมรัฐมนตรีอาเซียน โดยมีมาเลเซีย ทำหน้าที่ประธานการประชุม", "MY TH")]
    [InlineData(Thai + "ณ หอประชุม ปลัดพบรัฐมนตรีว่าการกระทรวงน้ำ ดิน และคลอง แห่งราชอาณาจักรซาอุดีอาระเบีย ในโอกาสเดินทางเยือนประเทศไทย", "SA TH")]
    [InlineData(English + "mayors met in Vientiane, Lao PDR, with Malaysia as chair.", "LA MY")]
    [InlineData(English + "villagers met in Hanoi, Viet Nam, with financial support of the Government of Canada.", "VN")]
    [InlineData(English + "villagers met in Hanoi, Viet Nam, with support of the Government of Australia, after they had looked at countries such as Ireland.", "VN")]
    [InlineData("Canal day\n\nDate: 2022-03-09\nLocation: Kutaisi, Georgia\n\nVillagers met about water.", "GE")]
    public void Countries_are_those_that_took_part_and_not_the_topics(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', Read(text).Countries));

    [Theory]
    [InlineData("การประชุมภาคประชาสังคมอาเซียน\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ กรุงพนมเปญ ประเทศกัมพูชา มีการประชุม")]
    [InlineData("ASEAN civil society dialogue\n\nOn 9 March 2022 the dialogue was held in Phnom Penh, Cambodia.")]
    public void A_grouping_is_named_and_not_expanded(string text)
    {
        var places = Read(text);
        Assert.Equal(["ASEAN"], places.Groups);
        Assert.DoesNotContain("SG", places.Countries);
    }

    private static PlaceFacts Read(string text)
    {
        var report = Extracting.Report(text);
        var places = new Places(Extracting.Reference);
        return places.Of(report, places.VenueOf(report, EventDate.Of(report)?.Mention), []);
    }
}
