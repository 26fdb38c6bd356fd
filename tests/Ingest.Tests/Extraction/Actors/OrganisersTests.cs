namespace SdgInsights.Ingest.Tests;

public sealed class OrganisersTests
{
    private const string Thai = "เวทีเรื่องน้ำสะอาดของชุมชน\n\nเมื่อวันที่ 9 มีนาคม 2565 ";
    private const string English = "Dialogue on clean water\n\n";

    [Theory]
    [InlineData(Thai + "กระทรวงเกษตรและสหกรณ์ โดยกรมประมง จัดประชุมชาวประมงพื้นบ้าน ณ หอประชุมอำเภอ", "กรมประมง")]
    [InlineData(Thai + "จัดโดย คณะมนุษยศาสตร์ มหาวิทยาลัยเชียงใหม่ ณ หอประชุม", "คณะมนุษยศาสตร์ มหาวิทยาลัยเชียงใหม่")]
    [InlineData(Thai + "จัดโดย กรมประมง กระทรวงเกษตรและสหกรณ์ ณ หอประชุม", "กรมประมง กระทรวงเกษตรและสหกรณ์")]
    [InlineData(Thai + "มูลนิธิเพื่อนทะเลใต้ ร่วมกับ สมาคมผู้หญิงชายแดนใต้ จัดเวทีประชาคม ณ หอประชุม", "มูลนิธิเพื่อนทะเลใต้ | สมาคมผู้หญิงชายแดนใต้")]
    [InlineData(Thai + "สถาบันพัฒนาองค์กรชุมชน (พอช.) จัดประชุมเครือข่าย ณ หอประชุม", "สถาบันพัฒนาองค์กรชุมชน (พอช.)")]
    [InlineData(English + "On 9 March 2022 the workshop was organised by the Clean River Network and Water Aid Centre in Vientiane.", "Clean River Network | Water Aid Centre")]
    [InlineData(English + "The Clean River Network hosted a workshop on 9 March 2022 in Vientiane.", "Clean River Network")]
    [InlineData(English + "Organizer: Clean River Network\n\nOn 9 March 2022 people met in Vientiane.", "Clean River Network")]
    [InlineData(Thai + "เวทีน้ำเป็นงานที่กรมอนามัย ร่วมกับ กองทุนเพื่อเด็กแห่งสหประชาชาติ (UNICEF) จัดขึ้นทุกปี", "กรมอนามัย | กองทุนเพื่อเด็กแห่งสหประชาชาติ (UNICEF)")]
    [InlineData(Thai + "เวทีน้ำจัดขึ้นเมื่อวันอังคาร ณ หอประชุม โดยมูลนิธิสายธาร ร่วมกับสมาคมคนรักคลอง", "มูลนิธิสายธาร | สมาคมคนรักคลอง")]
    [InlineData(Thai + "การอบรมดังกล่าวสำนักงานแรงงานจังหวัดตรังได้บูรณาการจัดขึ้น เพื่ออาสาสมัคร", "สำนักงานแรงงานจังหวัดตรัง")]
    [InlineData(Thai + "มีการประชุมเรื่องน้ำ ซึ่งจัดร่วมกับสมาคมคนรักคลอง และมูลนิธิสายธาร โดยมีชาวบ้านร่วม", "สมาคมคนรักคลอง | มูลนิธิสายธาร")]
    [InlineData(Thai + "จัดโดยมูลนิธิสายธาร (มสธ.) กรุงเทพมหานคร (กทม.) และสมาคมคนรักคลอง เป็นเวลาสามวัน", "มูลนิธิสายธาร (มสธ.) | กรุงเทพมหานคร (กทม.) | สมาคมคนรักคลอง")]
    [InlineData(Thai + "บริษัทฯ ยังเป็นผู้จัดให้มีการตรวจน้ำ", "")]
    [InlineData(Thai + "จังหวัดเลย ร่วมกับแม่บ้านมหาดไทยจังหวัดเลย จัดงานผ้าทอ ณ หอประชุม", "จังหวัดเลย | แม่บ้านมหาดไทยจังหวัดเลย")]
    [InlineData(Thai + "มีการประชุมคณะกรรมการอำนวยการ โดยมีชาวบ้านร่วม", "")]
    [InlineData(Thai + "สำนักงานปลัดกระทรวง พม. จัดประชุมเครือข่าย ณ หอประชุม", "สำนักงานปลัดกระทรวง พม.")]
    [InlineData(Thai + "มีการประชุมร่วมกับคณะอนุกรรมาธิการการจัดการน้ำชุมชน เรื่องคลองสาธารณะ", "คณะอนุกรรมาธิการการจัดการน้ำชุมชน")]
    [InlineData(English + "The workshop was organised by the Department of Water and Coastal Resources, Ministry of Land and Rural Affairs, and the Clean River Network.", "Department of Water and Coastal Resources, Ministry of Land and Rural Affairs | Clean River Network")]
    [InlineData(English + "On 9 March 2022, at the Riverside Hotel, Vientiane, the Clean River Network held a dialogue.", "Clean River Network")]
    [InlineData(Thai + "จัดโดยกรมกิจการสตรีและสถาบันครอบครัว (สค.) และสมาคมคนรักคลอง ณ หอประชุม", "กรมกิจการสตรีและสถาบันครอบครัว (สค.) | สมาคมคนรักคลอง")]
    [InlineData(Thai + "จัดโดยสำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน) สพร. ร่วมกับสมาคมคนรักคลอง ณ หอประชุม", "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน) | สมาคมคนรักคลอง")]
    [InlineData(English + "The dialogue was held by Hope for Girls and Women, and the Clean River Network.", "Hope for Girls and Women | Clean River Network")]
    [InlineData(English + "The Clean River Network team in Malawi, together with Lilongwe City Council, held a workshop on 9 March 2022.", "Clean River Network team in Malawi | Lilongwe City Council")]
    [InlineData(English + "As part of the River Decade, the Ministry of Water and Forests of Lao PDR organised consultations on 9 March 2022.", "Ministry of Water and Forests of Lao PDR")]
    [InlineData(English + "The Clean River Network, with financial support from the Delta Fund and the Rain Trust, organised consultations on 9 March 2022.", "Clean River Network")]
    [InlineData(English + "Facilitated by the Clean River Network and supported by the Delta Fund, the session opened on 9 March 2022.", "Clean River Network")]
    [InlineData(English + "Together with the Clean River Network, we organised a workshop on 9 March 2022.", "Clean River Network")]
    [InlineData(English + "The Clean River Network hosted a workshop in collaboration with the Water Bureau of Laos. This visit was the second.", "Clean River Network")]
    [InlineData(Thai + "การสัมมนาโครงการ WATER LINK จัดขึ้นระหว่างวันที่ 9-10 มีนาคม 2565", "")]
    [InlineData(Thai + "เป็นความร่วมมือระหว่างผู้มีส่วนได้ส่วนเสียจากทุกภาคส่วน ณ หอประชุม", "")]
    [InlineData(Thai + "นายสมชาย กล่าวว่า “ปีก่อนเราไปช่วยกรมประมงจัดงานวันปลาไทย แล้วได้อะไรมาก”", "")]
    [InlineData(Thai + "ชาวบ้านร่วมพูดคุยเรื่องคลอง ณ หอประชุม", "")]
    [InlineData(English + "Villagers met in Vientiane on 9 March 2022.", "")]
    [InlineData(Thai + "เป็นความร่วมมือทางวิชาการระหว่างมูลนิธิสายธาร (มสธ.) ร่วมกับ คณะประมง สถาบันบัณฑิตพัฒนบริหารศาสตร์ และได้รับงบประมาณจากจังหวัด", "มูลนิธิสายธาร (มสธ.) | คณะประมง สถาบันบัณฑิตพัฒนบริหารศาสตร์")]
    [InlineData(Thai + "มูลนิธิสายธาร และกรมส่งเสริมการปกครองท้องถิ่น (สถ.) จัดเวทีประชาคม ณ หอประชุม", "มูลนิธิสายธาร | กรมส่งเสริมการปกครองท้องถิ่น (สถ.)")]
    [InlineData(Thai + "กระทรวงเกษตรและสหกรณ์ โดย กองทุนสายธาร จัดประชุมชาวประมงพื้นบ้าน ณ หอประชุม", "กองทุนสายธาร")]
    [InlineData(Thai + "บริษัท คลองไทย จำกัด (มหาชน) (คลท.) กระทรวงน้ำ จัดพิธีปลูกป่า ณ หอประชุม", "บริษัท คลองไทย จำกัด (มหาชน) (คลท.) กระทรวงน้ำ")]
    [InlineData("อำเภอริมคลอง รวมพลังชาวบ้านจัดกิจกรรมเก็บผักตบ\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวบ้านเก็บผักตบ ณ หอประชุม", "อำเภอริมคลอง")]
    [InlineData(Thai + "มีการประชุมภายใต้ความร่วมมือระหว่างมูลนิธิสายธาร และสมาคมคนรักคลอง ณ หอประชุม", "มูลนิธิสายธาร | สมาคมคนรักคลอง")]
    [InlineData("จังหวัดเลยจัดกิจกรรมเก็บผักตบ\n\nเมื่อวันที่ 9 มีนาคม 2565 จังหวัดเลย ร่วมกับเทศบาลตำบลน้ำใส จัดงานเก็บผักตบ ณ หอประชุม", "จังหวัดเลย | เทศบาลตำบลน้ำใส")]
    [InlineData(Thai + "ที่ประชุมรับโครงการการเป็นเจ้าภาพจัดงานวันน้ำ ณ หอประชุม", "")]
    [InlineData("ปลัด มท. นำชาวคลองเปิดเวทีน้ำสะอาด\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวคลองพบกัน ณ หอประชุม", "")]
    [InlineData(Thai + "ชาวคลองพบกัน ณ หอประชุม เพื่อดูแลน้ำของมูลนิธิสายธาร ด้วยการจัดกิจกรรมเก็บผักตบ", "")]
    [InlineData(Thai + "นายอำเภอขอขอบคุณมูลนิธิสายธาร ที่เลือกอำเภอเป็นสถานที่จัดงานวันน้ำ ณ หอประชุม", "")]
    [InlineData(Thai + "เป็นความร่วมมือระหว่าง มูลนิธิสายธาร กับสมาคมคนรักคลอง จัดเวทีประชาคม ณ หอประชุม", "มูลนิธิสายธาร | สมาคมคนรักคลอง")]
    [InlineData(Thai + "สำนักงาน ป.ป.ส. ได้ร่วมกันจัดกิจกรรมเดินเล่นริมคลอง ณ หอประชุม", "สำนักงาน ป.ป.ส.")]
    [InlineData("กระทรวงน้ำ ประชุมติดตามงานขุดคลอง\n\nวันที่ 9 มีนาคม 2565 รองปลัดกระทรวงน้ำ เป็นประธานการประชุมรายไตรมาส ณ ห้องประชุม 5", "กระทรวงน้ำ")]
    [InlineData("กรมคลอง ขอเชิญชวนร่วมพิธีลอยกระทง\n\nในวันที่ 9 มีนาคม 2565 ณ ท่าน้ำปากคลอง", "กรมคลอง")]
    [InlineData("มท. จัดงานวันคลอง\n\nกระทรวงมหาดไทย จัดงานวันคลองเพื่อคนริมน้ำ\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวคลองพบกัน ณ หอประชุม", "กระทรวงมหาดไทย")]
    [InlineData(English + "The dialogue was held by the Canal Chamber of Commerce and Industry (CCCI), and the Clean River Network.", "Canal Chamber of Commerce and Industry (CCCI) | Clean River Network")]
    [InlineData(Thai + "ชาวคลองใช้แผนที่ในพื้นที่ EEC จัดสัมมนาเรื่องเรือ ณ หอประชุม", "")]
    [InlineData("จังหวัดนครนายก จัดกิจกรรมปั่นจักรยานริมคลอง\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวคลองปั่นจักรยาน ณ หอประชุม", "จังหวัดนครนายก")]
    [InlineData("สสน. ผุดแผนที่เรือโดยสาร และจัดสัมมนาคนริมคลอง\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวคลองพบกัน ณ หอประชุม", "สสน.")]
    public void Those_who_hold_the_event_stand_each_alone(string text, string organisers)
    {
        var report = Extracting.Report(text);
        Assert.Equal(organisers, string.Join(" | ", Organisers.Of(report, Extracting.Reference.Organisations).Select(report.Text.SourceOf)));
    }
}
