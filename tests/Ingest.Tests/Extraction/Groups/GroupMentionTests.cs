using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class GroupMentionTests
{
    [Theory]
    [InlineData("th", "คนพิการและผู้สูงอายุเล่าเรื่องการเดินทางของตน", "persons_with_disabilities older_persons")]
    [InlineData("en", "Persons with disabilities and older persons spoke of their journeys.", "persons_with_disabilities older_persons")]
    [InlineData("th", "แรงงานข้ามชาติและคนไร้สัญชาติขอบัตรรักษา", "migrants stateless")]
    [InlineData("en", "Migrant workers and stateless families asked for health cards.", "migrants stateless")]
    [InlineData("th", "ชาวประมงพื้นบ้านและกลุ่มชาติพันธุ์พูดถึงป่าชายเลน", "small_farmers_fishers indigenous_ethnic")]
    [InlineData("en", "Small-scale fishers and ethnic minorities spoke of the mangroves.", "small_farmers_fishers indigenous_ethnic")]
    [InlineData("th", "ผู้มีความหลากหลายทางเพศและผู้ต้องขังได้ร่วมเวที", "lgbtiq prisoners")]
    [InlineData("en", "LGBTIQ+ activists and former prisoners joined.", "lgbtiq prisoners")]
    [InlineData("th", "เด็กหญิงจากพื้นที่ห่างไกลอ่านบทกวี", "children women_girls remote_communities")]
    [InlineData("en", "Girls from remote villages read poems.", "women_girls remote_communities")]
    public void Groups_are_read_in_the_order_of_the_text(string language, string sentence, string groups) =>
        Assert.Equal(groups, string.Join(' ', Mentions(language, sentence).Select(m => m.Group)));

    [Theory]
    [InlineData("th", "มีการไลฟ์สตรีมตลอดงาน")]
    [InlineData("en", "The talks were streamed.")]
    [InlineData("th", "อธิบดีกรมกิจการผู้สูงอายุกล่าวเปิดงาน")]
    [InlineData("en", "A colleague of the Department of Older Persons opened the day.")]
    [InlineData("th", "ชาวเลยและชาวเขาค้อเดินทางมาไกล")]
    [InlineData("en", "The poor quality of the road delayed the bus.")]
    [InlineData("th", "ทุกคนจนถึงประธานร่วมปลูกต้นไม้")]
    [InlineData("en", "UN Women sent a message.")]
    public void What_only_looks_like_a_group_is_none(string language, string sentence) => Assert.Empty(Mentions(language, sentence));

    [Theory]
    [InlineData("th", "เยาวชนปลูกป่า แล้วเยาวชนก็ร้องเพลง", 2, "เยาวชน")]
    [InlineData("en", "Youth planted trees, and then the youth sang.", 2, "Youth")]
    public void A_group_is_listed_once_with_its_first_words_and_how_often_it_is_named(string language, string sentence, int times, string quote)
    {
        var mention = Assert.Single(Mentions(language, sentence));
        Assert.Equal((times, quote), (mention.Mentions, mention.Quote));
        Assert.Equal(quote, mention.Span.Of(TextOf(language, sentence)));
    }

    [Fact]
    public void The_name_of_who_held_the_event_is_no_mention()
    {
        const string Text = "เวทีเรื่องถนน\n\nเมื่อวันที่ 9 มีนาคม 2565 สมาคมผู้สูงอายุบ้านน้ำใสจัดประชุมชาวบ้าน ณ หอประชุมอำเภอ";
        var activity = Extracting.ActivityIn(Text)!;
        Assert.Equal(["สมาคมผู้สูงอายุบ้านน้ำใส"], activity.Organisers);
        Assert.Empty(activity.GroupsMentioned);
    }

    private static IReadOnlyList<GroupMention> Mentions(string language, string sentence) => Extracting.ActivityIn(TextOf(language, sentence))!.GroupsMentioned;

    private static string TextOf(string language, string sentence) => language == "th"
        ? "เวทีเรื่องถนนและป่า\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวบ้านประชุมกัน ณ หอประชุมอำเภอ\n\n" + sentence
        : "Dialogue on roads and forests\n\nOn 9 March 2022 villagers met in Vientiane. " + sentence;
}
