namespace SdgInsights.Ingest.Tests;

public sealed class VenueTests
{
    private const string Thai = "เวทีภาคประชาสังคมเรื่องน้ำสะอาดของชุมชน\n\nเมื่อวันที่ 9 มีนาคม 2565 ";
    private const string English = "Dialogue on clean water for all\n\nOn 9 March 2022 ";

    [Theory]
    [InlineData(Thai + "ณ ห้องมงกุฎพลอย โรงแรมโฆษะ จังหวัดขอนแก่น โดยมีนายสมชายเป็นประธาน", "ห้องมงกุฎพลอย โรงแรมโฆษะ")]
    [InlineData(Thai + "เวลา 09.30 น. ณ ห้องประชุม 1 ชั้น 3 อาคารรัฐประศาสนภักดี นางสาวมาลี เป็นประธานการประชุม", "ห้องประชุม 1 ชั้น 3 อาคารรัฐประศาสนภักดี")]
    [InlineData(Thai + "ที่โรงแรมปลายแหลมวิว มีการประชุมเครือข่าย", "โรงแรมปลายแหลมวิว")]
    [InlineData(Thai + "เวลา 09.30 น. ที่กรมทรัพยากรน้ำ ถนนพระรามหก กรุงเทพมหานคร มีการประชุมเครือข่าย", "กรมทรัพยากรน้ำ ถนนพระรามหก")]
    [InlineData(Thai + "ณ บริเวณศาลากลางจังหวัดเลย อำเภอเมือง จังหวัดเลย มีการประชุมเครือข่าย", "บริเวณศาลากลางจังหวัดเลย อำเภอเมือง")]
    [InlineData(Thai + "ณ หอประชุมริมคลอง ที่ประชุมร่วมหารือเรื่องน้ำ", "หอประชุมริมคลอง")]
    [InlineData(Thai + "ณ กรุงทิมพู ราชอาณาจักรภูฏาน มีการประชุมเครือข่าย", null)]
    [InlineData(Thai + "ณ เวียงจันทน์ สาธารณรัฐประชาธิปไตยประชาชนลาว มีการประชุมเครือข่าย", null)]
    [InlineData(Thai + "(ตามเวลาท้องถิ่น ณ กรุงปักกิ่ง) ณ Reception Hall มหาศาลาประชาชน นายสมชาย พบหารือ", "Reception Hall มหาศาลาประชาชน")]
    [InlineData("การประชุมเรื่องน้ำ ณ โรงแรมโฆษะ\n\nเมื่อวันที่ 9 มีนาคม 2565 มีการประชุมเรื่องน้ำ ณ จังหวัดขอนแก่น", "โรงแรมโฆษะ")]
    [InlineData(Thai + "ชาวบ้านทำตามแนวทาง ที่กระทรวงมหาดไทยได้วางไว้", null)]
    [InlineData(Thai + "นายปรีชา ณ ระนอง ประธานเครือข่าย กล่าวถึงคลอง", null)]
    [InlineData(Thai + "ชาวบ้านพูดคุยกันเรื่องคลอง", null)]
    [InlineData(English + "villagers met at the Town Hall in Vientiane.", "Town Hall")]
    [InlineData(English + "the forum took place at Balai Rukun Conference Hall, Yogyakarta, Indonesia.", "Balai Rukun Conference Hall")]
    [InlineData(English + "villagers talked about the canal with Dr Lee, Professor at Riverside University.", null)]
    [InlineData(English + "the mayor spoke of what was promised at COP26 last year.", null)]
    [InlineData(English + "villagers talked about the canal.", null)]
    [InlineData(English + "villagers met in the community centre of Takeo and talked.", "community centre of Takeo")]
    [InlineData(English + "it was held in the upstairs room of the Boatmen Police Club, which smells of fish.", "upstairs room of the Boatmen Police Club")]
    [InlineData(English + "about 50 people sat on the floor of the boatmen's hall, among them the mayor.", "boatmen's hall")]
    [InlineData(English + "we met in the school.", null)]
    [InlineData(English + "in the Balai Kampung Hilir, beside the river, some thirty villagers waited.", "Balai Kampung Hilir")]
    [InlineData(English + "the place was the Casa del Río, in the big room upstairs.", "Casa del Río")]
    [InlineData(English + "we at the Canal Lab have been asking ourselves whether boats are an answer.", null)]
    [InlineData(English + "we met at the Lotus Room, 19th floor, Town Hall.", "Lotus Room, 19th floor")]
    [InlineData(English + "we held our workshop at St. Anna Girls Secondary School.", "St. Anna Girls Secondary School")]
    [InlineData(English + "we looked at OpenRiver together and saw that the bridge was gone.", null)]
    [InlineData("Taller de agua limpia para las familias\n\nNos reunimos en el salón comunal de Santa Rosa con las familias que viven junto al canal y cuidan su agua todos los días del año, con sus barcas, sus redes y sus huertas.", "salón comunal de Santa Rosa")]
    [InlineData("เวทีน้ำ\n\nสถานที่: หอประชุมอำเภอภูเวียง\n\nชาวบ้านร่วมประชุม", "หอประชุมอำเภอภูเวียง")]
    [InlineData(Thai + "ที่เวทีกลางลานหน้าอำเภอ จังหวัดเลย มีการประชุมเครือข่าย", "เวทีกลางลานหน้าอำเภอ")]
    [InlineData(Thai + "ชาวบ้านลงพื้นที่คลองสองพี่น้อง ตำบลน้ำใส อำเภอเมือง จังหวัดเลย เพื่อเก็บผักตบ", "คลองสองพี่น้อง ตำบลน้ำใส อำเภอเมือง")]
    [InlineData(Thai + "ชาวบ้านช่วยกันเก็บผักตบ ที่ตลาดเก่า หมู่ที่ 3 ตำบลน้ำใส อำเภอเมือง จังหวัดเลย", "ตลาดเก่า หมู่ที่ 3 ตำบลน้ำใส อำเภอเมือง")]
    [InlineData(Thai + "ณ วัดใหม่สายน้ำ อำเภออรัญประเทศ จังหวัดสระแก้ว มีการประชุมเครือข่าย", "วัดใหม่สายน้ำ อำเภออรัญประเทศ")]
    [InlineData(Thai + "ชาวบ้านทำตามแผน ที่กระทรวงน้ำ โดย กรมคลอง วางไว้", null)]
    [InlineData(English + "villagers spoke at the River Summit and the canal has since been dredged.", null)]
    [InlineData("Meeting with the canal families\n\nMarch 9, 2022, at 0830hrs, at the Lotus Room, Town Hall, the mayor met the families.", "Lotus Room")]
    [InlineData(Thai + "ผู้แทนชุมชนเข้าร่วมที่ห้องประชุม 3B ชั้น 3 อาคารสายน้ำ", "ห้องประชุม 3B ชั้น 3 อาคารสายน้ำ")]
    [InlineData(Thai + "มีการประชุมผ่านระบบทางไกล (Video Call) จากห้องประชุมปากคลอง ชั้น 4", "ห้องประชุมปากคลอง ชั้น 4")]
    [InlineData(Thai + "นายอำเภอลงพื้นที่ด่านปากคลอง จังหวัดเลย เพื่อพบคนเดินเรือ", "ด่านปากคลอง")]
    [InlineData(Thai + "คณะเดินทางไปเยี่ยมวัดเพื่อรับพระพุทธรูป และจะส่งคืนในวันที่ 15 กุมภาพันธ์ 2566 ณ ท้องสนามหลวง", null)]
    [InlineData(Thai + "รัฐมนตรีกล่าวหลังประชุมคณะรัฐมนตรี (ครม.) ที่ทำเนียบรัฐบาล ว่างานวันคลองไปได้ดี", null)]
    [InlineData(Thai + "นายอำเภอตรวจเยี่ยมการดำเนินงานของสถาบันสายน้ำ (สสน.) จังหวัดเลย", "สถาบันสายน้ำ (สสน.)")]
    [InlineData(Thai + "นายอำเภอตรวจเยี่ยมโรงเรียนริมคลอง ณ อาคารเรียนหลังใหม่ จังหวัดเลย", "อาคารเรียนหลังใหม่")]
    [InlineData(Thai + "นายอำเภอลงพื้นที่บ้านริมน้ำ หมู่ 7 ตำบลคลองใส อำเภอเมือง เพื่อเยี่ยมชาวบ้าน", "บ้านริมน้ำ หมู่ 7 ตำบลคลองใส อำเภอเมือง")]
    [InlineData(Thai + "ณ ศาลาริมน้ำ – นายสมชาย บุญมา เป็นประธานเปิดเวที", "ศาลาริมน้ำ")]
    [InlineData(Thai + "ชาวบ้านร่วมปลูกผักในแปลงภายในจวนผู้ว่าราชการจังหวัดแพร่ โดยมีนายสมชายเป็นประธาน", "จวนผู้ว่าราชการจังหวัดแพร่")]
    [InlineData(Thai + "ณ ห้องประชุม ดร.มานพ ใจงาม ชั้น 5 กรมคลอง มีการประชุมเครือข่าย", "ห้องประชุม ดร.มานพ ใจงาม ชั้น 5 กรมคลอง")]
    [InlineData(Thai + "ณ ศูนย์การเรียนรู้ริมคลอง นับเป็นเวทีที่ชาวบ้านรอคอย", "ศูนย์การเรียนรู้ริมคลอง")]
    [InlineData(Thai + "ณ โรงแรม Riverside Palace Bangkok มีการประชุมเครือข่าย", "โรงแรม Riverside Palace Bangkok")]
    [InlineData(Thai + "ที่กำหนดให้เรือทุกลำมีเสื้อชูชีพ ชาวบ้านร่วมกิจกรรม ณ อาคารกรมคลอง กรุงเทพมหานคร", "อาคารกรมคลอง")]
    [InlineData("ชาวคลองเลี้ยงรับแขก\n\nณ ปราสาทริมคลอง ตำบลคลองใส จังหวัดบุรีรัมย์\nนายสมชายกล่าวว่า ผู้มาเยือน ณ ที่นี่ จะได้ชมคลองและลำน้ำที่งดงาม", "ปราสาทริมคลอง ตำบลคลองใส")]
    [InlineData(Thai + "ณ ห้องประชุมชั้น 7 อาคารกรมคลอง และออนไลน์ผ่านระบบ Video Conference", "ห้องประชุมชั้น 7 อาคารกรมคลอง")]
    [InlineData(Thai + "ทีโรงแรมปลายแหลมวิว มีการประชุมเครือข่าย", "โรงแรมปลายแหลมวิว")]
    [InlineData(Thai + "ณ กรุงวอชิงตัน ดี.ซี. สหรัฐอเมริกา มีการประชุมเครือข่าย", null)]
    [InlineData(Thai + "การลงพื้นที่ในครั้งนี้ นายอำเภอจะพบชาวบ้านตำบลคลองใส", null)]
    [InlineData(Thai + "ณ จุดชมวิวปากคลอง ตำบลคลองใส อำเภอเมือง จังหวัดเลย มีการประชุมเครือข่าย", "จุดชมวิวปากคลอง ตำบลคลองใส อำเภอเมือง")]
    [InlineData(Thai + "ผู้แทนถาวรไทยประจำสหประชาชาติ ณ กรุงโรม ร่วมพูดคุย", null)]
    [InlineData(Thai + "ณ บริเวณสวนริมคลอง แห่งนี้ มีการประชุมเครือข่าย", "บริเวณสวนริมคลอง")]
    public void Is_the_name_of_the_place_without_town_and_people(string text, string? venue)
    {
        var report = Extracting.Report(text);
        var name = new Places(Extracting.Reference).VenueOf(report, EventDate.Of(report)?.Mention)?.Name;
        Assert.Equal(venue, name is { } span ? report.Text.SourceOf(span) : null);
    }
}
