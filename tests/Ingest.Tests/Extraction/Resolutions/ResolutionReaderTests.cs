namespace SdgInsights.Ingest.Tests;

public sealed class ResolutionReaderTests
{
    private const string Thai = "เวทีเรื่องน้ำสะอาดของชุมชน\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวบ้านประชุมกัน ณ หอประชุมอำเภอ\n\n";
    private const string English = "Dialogue on clean water\n\nOn 9 March 2022 villagers met in Vientiane.\n\n";

    [Theory]
    [InlineData(Thai + "ที่ประชุมมีข้อเสนอดังนี้\n๑. ให้จังหวัดตรวจคุณภาพน้ำปีละสองครั้ง\n๒. ให้เทศบาลขุดลอกคลองทุกสาย", "๑ ๒")]
    [InlineData(Thai + "ที่ประชุมมีมติ (๑) ให้จังหวัดตรวจคุณภาพน้ำปีละสองครั้ง (๒) ให้เทศบาลขุดลอกคลองทุกสาย และ (๓) ให้รายงานผลทุกปี", "๑ ๒ ๓")]
    [InlineData(Thai + "ข้อเสนอแนะ\n- ให้จังหวัดตรวจคุณภาพน้ำปีละสองครั้ง\n- ให้เทศบาลขุดลอกคลองทุกสาย", "- -")]
    [InlineData(English + "The meeting adopted these recommendations:\n1. Test the water of every well twice a year.\n2. Dredge every canal before the rains.", "1 2")]
    [InlineData(English + "Participants called on the government to (1) test the water of every well; (2) dredge every canal; and (3) report each year.", "1 2 3")]
    [InlineData(Thai + "มติที่ ๑ ให้จังหวัดตรวจคุณภาพน้ำปีละสองครั้ง\nมติที่ ๒ ให้เทศบาลขุดลอกคลองทุกสาย", "๑ ๒")]
    [InlineData(English + "Recommendation 1: Test the water of every well twice a year.\n\nRecommendation 2: Dredge every canal before the rains.", "1 2")]
    [InlineData(English + "Item 4. Decisions\n  D1. Test the water of every well twice a year.\n  D2. Dredge every canal before the rains.", "1 2")]
    [InlineData(English + "Recommendations\n• Test the water of every well twice a year\n• Dredge every canal before the rains", "- -")]
    [InlineData(Thai + "ที่ประชุมมีมติเห็นชอบใน 2 ประเด็นสำคัญ คือ (1) แผนตรวจคุณภาพน้ำของจังหวัด (2) แผนขุดลอกคลองทุกสาย", "1 2")]
    [InlineData(Thai + "นายสมพร บุญมา ในฐานะเลขานุการ สรุปสาระสำคัญ ดังนี้\n1. เห็นชอบแผนตรวจคุณภาพน้ำของจังหวัด\n2. อนุมัติงบขุดลอกคลองทุกสาย\n3. รายงานผลให้ทราบในครั้งหน้า", "1 2 3")]
    [InlineData(Thai + "ข้อเรียกร้องของเครือข่าย (ก) ตรวจคุณภาพน้ำปีละสองครั้ง (ข) ขุดลอกคลองทุกสาย และ (ค) รายงานผลทุกปี", "ก ข ค")]
    [InlineData(English + "The network demands: (a) tests of every well twice a year, (b) dredging of every canal, and (c) a report each year.", "a b c")]
    [InlineData(English + "The meeting recommended (i) tests of every well twice a year; (ii) dredging of every canal; (iii) a report each year.", "i ii iii")]
    [InlineData(English + "The chair closed as follows.\n1. Approves the plan for testing wells.\n2. Urges the province to dredge every canal.", "1 2")]
    [InlineData(English + "The Canal Call asks the governments to:\n1. Test the water of every well twice a year.\n2. Dredge every canal before the rains.", "1 2")]
    [InlineData(English + "The Assembly resolves and asks\n• that the water of every well be tested twice a year\n• that every canal be dredged before the rains", "- -")]
    [InlineData(Thai + "ประธานจึงเสนอ ดังนี้ 1. ให้จังหวัดตรวจคุณภาพน้ำปีละสองครั้ง 2. มอบหมายกรมคลองขุดลอกคลองทุกสาย", "1 2")]
    [InlineData(Thai + "ข้อเสนอของเครือข่าย 2 ประเด็นหลัก คือ 1) ให้จังหวัดตรวจคุณภาพน้ำปีละสองครั้งพร้อมรายงานผล 2) ให้เทศบาลขุดลอกคลองทุกสายก่อนฤดูฝนทุกปี", "1 2")]
    [InlineData(English + "The meeting agreed as follows:\n(1) to test the water of every well twice a year;\n(2) to dredge every canal before the rains.", "1 2")]
    [InlineData(English + "The meeting closed with a set of recommendations to the ministers:1. Test the water of every well twice a year2. Dredge every canal before the rains3. Report what was done each year", "1 2 3")]
    [InlineData(English + "Those present were unanimous that:\n- the water of every well should be tested twice a year\n- every canal should be dredged before the rains", "- -")]
    [InlineData(English + "The forum closed with the Canal Declaration, in which the participants:\n1. ask the province to test the water of every well;\n2. call on the boat owners to pay a fee;\n3. commit themselves to dredge every canal.", "1 2 3")]
    [InlineData(English + "In the end we wrote on the wall what we want:\n- tests of the water of every well twice a year\n- dredging of every canal before the rains", "- -")]
    [InlineData(English + "JOINT STATEMENT\n\n1. We, the ministers of the canal towns, met in Zenda for the third time.\n\n2. We reviewed the state of the wells since our last meeting.\n\n3. We agreed to:\n(a) test the water of every well twice a year;\n(b) dredge every canal before the rains.\n\n4. We welcomed the offer of Strelsau to host the next meeting.", "a b")]
    [InlineData(English + "What came out of the talks:\n- towns should test the water of every well twice a year\n- boat owners should dredge every canal before the rains", "- -")]
    [InlineData("Tham vấn về dòng kênh\n\nKết thúc hội thảo, các đại biểu thống nhất một số kiến nghị:\n1. Đo nước ở mọi giếng hai lần mỗi năm;\n2. Nạo vét mọi dòng kênh trước mùa mưa.", "1 2")]
    [InlineData(English + "By four o'clock the tables had a joint list, which was read out and accepted without a vote:\n- test the water of every well twice a year\n- dredge every canal before the rains", "- -")]
    public void Proposals_are_read_with_their_numbers_as_written(string text, string numbers) => Assert.Equal(numbers, Numbers(text));

    [Theory]
    [InlineData(Thai + "ประเด็นหารือ\n๑. คุณภาพน้ำในคลองสายหลัก\n๒. การขุดลอกคลองทุกสาย")]
    [InlineData(Thai + "ระเบียบวาระการประชุม\n๑. เรื่องที่ประธานแจ้งให้ทราบ\n๒. เรื่องการขุดลอกคลองทุกสาย")]
    [InlineData(Thai + "สาเหตุของปัญหามี ๑) น้ำเสียจากโรงงานริมคลอง ๒) ขยะที่ทิ้งลงในคลอง")]
    [InlineData(Thai + "รางวัลที่มอบในงาน\n๑. ชุมชนบ้านคลองสะอาด อำเภอเมือง\n๒. ชุมชนบ้านน้ำใส อำเภอเมือง")]
    [InlineData(Thai + "ข้อเสนอของที่ประชุมพิจารณาจากวัตถุประสงค์\n๑. เพื่อตรวจคุณภาพน้ำในคลอง\n๒. เพื่อขุดลอกคลองทุกสาย")]
    [InlineData(English + "Discussion themes\n1. The quality of the water in the canal\n2. The dredging of the canals")]
    [InlineData(English + "Agenda\n1. Opening remarks by the chair\n2. Reports of the village groups")]
    [InlineData(English + "Pressures named were (1) reservoirs that hold back silt; (2) sand mining close to the banks.")]
    [InlineData(Thai + "ที่ประชุมรับทราบความคืบหน้าตามมติครั้งก่อน จำนวน 2 เรื่อง คือ (๑) การตรวจคุณภาพน้ำในคลอง (๒) การขุดลอกคลองทุกสาย")]
    [InlineData(Thai + "มติที่ประชุมให้รับสมาชิกใหม่ 2 ราย ได้แก่ 1) กลุ่มประมงบ้านคลองสะอาด 2) กลุ่มเกษตรกรบ้านน้ำใส")]
    [InlineData(Thai + "ผู้ร่วมงานเวียนไปตามฐานการเรียนรู้\n๑. เห็นชอบด้วยตาว่าน้ำใส\n๒. เรียนรู้การขุดลอกคลอง")]
    [InlineData(Thai + "ชาวบ้านมีข้อเสนอแนะหลายเรื่องแล้ว\nจากนั้นคณะได้เดินทางไปเยี่ยมชมคลองสายหลักและสถานีสูบน้ำสองแห่งพร้อมกับผู้นำชุมชนและนักวิชาการ ดังนี้\n๑. คลองบ้านน้ำใสหมู่ที่สอง\n๒. สถานีสูบน้ำบ้านคลองใหญ่")]
    [InlineData(Thai + "ที่ประชุมมีมติเห็นชอบให้สนับสนุนชุมชนลุ่มน้ำภายใต้แผนของจังหวัด 2 โครงการ ได้แก่ 1) โครงการตรวจคุณภาพน้ำ 2) โครงการขุดลอกคลอง")]
    [InlineData(Thai + "เรื่องนี้คณะรัฐมนตรีเคยมีมติไว้แล้ว ได้แก่ 1) แผนตรวจคุณภาพน้ำของประเทศ 2) แผนขุดลอกคลองของประเทศ")]
    [InlineData(English + "The board agreed to support the villages along the river under its own plan through two projects:\n1. Testing of the wells\n2. Dredging of the canals")]
    [InlineData(Thai + "ประธานบอกเหตุผล 2 ประการที่ข้อเสนอนี้ผ่าน คือ 1) คลองสายนี้ตื้นเขินมานาน 2) ชาวบ้านขุดลอกกันเองได้")]
    [InlineData(English + "The mayor gave two reasons why she decided to come:\n1. The river is an old friend of the town.\n2. The two towns trade along the river.")]
    [InlineData(English + "The mayors agreed to meet again. Gist as follows:\n1. On Clean Canals: Both mayors spoke of the mud.\n2. On Ferries: Both mayors were pleased with the new boats.")]
    [InlineData(Thai + "ปลัดให้รวบรวมข้อเสนอของเครือข่าย ซึ่งมี 3 ประเด็นหลัก คือ 1) สุขภาพของชาวคลอง 2) การศึกษาของเด็กริมน้ำ 3) งานของคนเรือ")]
    [InlineData(English + "Both sides agreed to meet again next year and to keep the canal clean until then.\n\nRelated news\n- Mayor agrees to open the pier\n- Office proposes new boats")]
    public void Themes_agendas_causes_awards_and_objectives_are_no_resolutions(string text) => Assert.Empty(Numbers(text));

    [Theory]
    [InlineData(Thai + "สาเหตุมีดังนี้\n๑. น้ำเสียจากโรงงานริมคลอง\n๒. ขยะที่ทิ้งลงในคลอง\n๓. ตลิ่งพังทุกปี\n\nข้อเสนอของที่ประชุม\n๑. ให้จังหวัดตรวจคุณภาพน้ำปีละสองครั้ง\n๒. ให้เทศบาลขุดลอกคลองทุกสาย", "๑ ๒")]
    [InlineData(English + "Causes\n1. Waste water of the mills\n2. Rubbish thrown into the canal\n\nResolutions\n1. Test the water of every well twice a year.\n2. Dredge every canal before the rains.", "1 2")]
    public void Numbering_starts_again_where_the_resolutions_begin(string text, string numbers) => Assert.Equal(numbers, Numbers(text));

    [Theory]
    [InlineData(Thai + "ที่ประชุมมีข้อเสนอดังนี้\nด้านคุณภาพน้ำ\n๑. ตรวจคุณภาพน้ำปีละสองครั้ง\n๒. ติดป้ายบอกผลตรวจทุกหมู่บ้าน\nด้านคูคลอง\n๑. ขุดลอกคลองทุกสาย\n๒. ปลูกต้นไม้ริมคลองทุกสาย", "๑ ๒ ๑ ๒")]
    [InlineData(Thai + "ที่ประชุมมีข้อเสนอ ดังนี้ 1. ตรวจคุณภาพน้ำปีละสองครั้ง 2. ติดป้ายบอกผลตรวจ และข้อเสนอต่อจังหวัด ได้แก่ 1. ขุดลอกคลองทุกสาย 2. ปลูกต้นไม้ริมคลอง", "1 2 1 2")]
    [InlineData(English + "Recommendations\nWater\n1. Test the water of every well.\n2. Post the results in every village.\nCanals\n1. Dredge every canal before the rains.\n2. Plant trees along the banks.", "1 2 1 2")]
    [InlineData(English + "Recommendations\n1. Test the water of every well.\n2. Post the results in every village.\nSignatories\n1. Clean Canal Group of Ban Nam\n2. Fishers of Ban Khlong Yai", "1 2")]
    public void Proposals_in_several_parts_are_all_read(string text, string numbers) => Assert.Equal(numbers, Numbers(text));

    private static string Numbers(string text)
    {
        var report = Extracting.Report(text);
        return string.Join(' ', ResolutionReader.In(report).Select(r => r.Item.Number is { } number ? report.Text.SourceOf(number) : "-"));
    }
}
