namespace SdgInsights.Ingest.Tests;

public sealed class AddresseeTests
{
    private const string Thai = "เวทีเรื่องน้ำสะอาดของชุมชน\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวบ้านประชุมกัน ณ หอประชุมอำเภอ\n\nที่ประชุมมีข้อเสนอดังนี้\n";
    private const string English = "Dialogue on clean water\n\nOn 9 March 2022 villagers met in Vientiane.\n\nRecommendations\n";

    [Theory]
    [InlineData("ขอให้กรมชลประทานขุดลอกคลองทุกสาย", "กรมชลประทาน", "public_body")]
    [InlineData("The Ministry of Water should test every well.", "Ministry of Water", "public_body")]
    [InlineData("ขอให้กระทรวงลุ่มน้ำลดเอกสารประกอบคำขอ", "กระทรวงลุ่มน้ำ", "public_body")]
    [InlineData("The meeting calls upon the Ministry of Water to shorten its forms.", "Ministry of Water", "public_body")]
    [InlineData("รัฐบาลควรเปิดข้อมูลเขื่อนทุกแห่ง", "รัฐบาล", "government")]
    [InlineData("Governments of ASEAN should open the data of every dam.", "Governments of ASEAN", "government")]
    [InlineData("รัฐบาลและทุกภาคีต้องฟังเสียงชุมชน", "รัฐบาลและทุกภาคี", "government all")]
    [InlineData("The government and all stakeholders must listen to the villages.", "government and all stakeholders", "government all")]
    [InlineData("ให้จังหวัดตรวจคุณภาพน้ำปีละสองครั้ง", "จังหวัด", "local")]
    [InlineData("That the provinces test the water twice a year.", "provinces", "local")]
    [InlineData("ด้านน้ำสะอาด ให้กระทรวงมหาดไทย และกระทรวงสาธารณสุข ร่วมกันตรวจน้ำ", "กระทรวงมหาดไทย และกระทรวงสาธารณสุข", "public_body")]
    [InlineData("A letter will ask the five health ministries to keep clinics open.", "five health ministries", "public_body")]
    [InlineData("เรียกร้องให้โรงงานหยุดปล่อยน้ำเสีย", "โรงงาน", "private")]
    [InlineData("Urges companies to stop their waste water.", "companies", "private")]
    [InlineData("มอบหมายให้เครือข่ายคนรักคลองติดตามผลทุกปี", "เครือข่ายคนรักคลอง", "civil_society")]
    [InlineData("That each national network report every May.", "each national network", "civil_society")]
    [InlineData("ขุดลอกคลองทุกสายก่อนหน้าฝน ผู้รับผิดชอบ : กลุ่มรักษ์คลอง", "กลุ่มรักษ์คลอง", "other")]
    [InlineData("Dredge every canal before the rains. Responsible: Friends of the Canal", "Friends of the Canal", "other")]
    [InlineData("ขอให้รัฐเป็นพี่เลี้ยงของกลุ่มผู้ใช้น้ำ", "รัฐ", "government")]
    [InlineData("ขอให้คณะกรรมการส่งเสริมและพัฒนาแหล่งน้ำ (กพน.) ทำหน้าที่ตรวจน้ำ", "คณะกรรมการส่งเสริมและพัฒนาแหล่งน้ำ (กพน.)", "public_body")]
    public void Who_is_asked_to_act_is_read_as_written(string item, string addressee, string kinds)
    {
        var text = item[0] < 'ก' ? English + $"1. {item}\n2. Plant trees along the banks." : Thai + $"๑. {item}\n๒. ปลูกต้นไม้ริมคลองทุกสาย";
        var resolution = Extracting.ActivityIn(text)!.Resolutions[0];
        Assert.Equal(addressee, resolution.Addressee);
        Assert.Equal(addressee, resolution.AddresseeSpan!.Value.Of(text));
        Assert.Equal(kinds, string.Join(' ', resolution.AddresseeKinds));
    }

    [Theory]
    [InlineData("ตรวจคุณภาพน้ำทำให้จังหวัดรู้ปัญหา")]
    [InlineData("Test the water of every well in the province.")]
    [InlineData("ขุดลอกคลองร่วมกับกรมชลประทาน")]
    [InlineData("Dredge every canal together with the Ministry of Water.")]
    [InlineData("ให้มีผู้ดูแลคลองครบทุกสาย")]
    [InlineData("Signs must appear on every well.")]
    [InlineData("ให้ชุมชนได้รับชุดตรวจน้ำ")]
    [InlineData("That villages on the river receive kits for testing.")]
    [InlineData("ให้รัฐธรรมนูญรับรองสิทธิในน้ำ")]
    [InlineData("That wells run by communities be tested twice a year.")]
    [InlineData("เผยแพร่รายงานของรัฐบาลทุกปี")]
    [InlineData("Publish what the government promised last year.")]
    public void A_body_that_is_only_named_is_no_addressee(string item)
    {
        var text = item[0] < 'ก' ? English + $"1. {item}\n2. Plant trees along the banks." : Thai + $"๑. {item}\n๒. ปลูกต้นไม้ริมคลองทุกสาย";
        var resolution = Extracting.ActivityIn(text)!.Resolutions[0];
        Assert.Null(resolution.Addressee);
        Assert.Null(resolution.AddresseeSpan);
        Assert.Empty(resolution.AddresseeKinds);
    }

    [Theory]
    [InlineData("เวทีเรื่องน้ำสะอาด\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวบ้านประชุมกัน ณ หอประชุมอำเภอ\n\nข้อเสนอต่อรัฐบาล ดังนี้\n๑. เปิดข้อมูลเขื่อนทุกแห่ง\n๒. ขุดลอกคลองทุกสาย", "รัฐบาล")]
    [InlineData("Dialogue on clean water\n\nOn 9 March 2022 villagers met in Vientiane.\n\nParticipants called on the government to (1) test the water of every well; (2) dredge every canal.", "government")]
    public void Who_is_named_before_a_list_is_asked_for_all_of_it(string text, string addressee) =>
        Assert.All(Extracting.ActivityIn(text)!.Resolutions, r => Assert.Equal(addressee, r.Addressee));
}
