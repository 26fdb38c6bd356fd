using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>Titles hint at a sex where a sheet has no column for it, and such a hint never passes for a statement.</summary>
public class RegisterTitles
{
    [Theory]
    [InlineData("นายสมชาย ใจดี", "Male:1")]
    [InlineData("นาย กมล ใจดี", "Male:1")]
    [InlineData("นายกมล ใจดี", "Male:1")]
    [InlineData("นางแก้ว มาลา", "Female:1")]
    [InlineData("นางสาวแก้ว มาลา", "Female:1")]
    [InlineData("น.ส.แก้ว มาลา", "Female:1")]
    [InlineData("นส. แก้ว มาลา", "Female:1")]
    [InlineData("ด.ช.ต้น กล้า", "Male:1")]
    [InlineData("เด็กหญิงต้น กล้า", "Female:1")]
    [InlineData("ดร.นางแก้ว มาลา", "Female:1")]
    [InlineData("พ.ต.ท.หญิง แก้ว มาลา", "Female:1")]
    [InlineData("พญ.แก้ว มาลา", "Female:1")]
    [InlineData("Mr Somchai Jaidee", "Male:1")]
    [InlineData("MR. SOMCHAI JAIDEE", "Male:1")]
    [InlineData("Mrs. Kaew Mala", "Female:1")]
    [InlineData("Ms Kaew Mala", "Female:1")]
    [InlineData("Dr. Miss Kaew Mala", "Female:1")]
    [InlineData("ดร.แก้ว มาลา", "-:1")]
    [InlineData("Dr Kaew Mala", "-:1")]
    [InlineData("Mx Kaew Mala", "-:1")]
    [InlineData("คุณแก้ว มาลา", "-:1")]
    [InlineData("แก้ว มาลา", "-:1")]
    [InlineData("นาย/นาง แก้ว มาลา", "-:1")]
    [InlineData("นายกสมาคมแม่น้ำ", "-:1")]
    [InlineData("Mristo Kaew", "-:1")]
    public void A_title_in_the_name_hints_at_the_sex(string name, string expected)
    {
        var activity = Register.Of("ลำดับ,ชื่อ-สกุล,องค์กร", $"1,{name},มูลนิธิน้ำ");
        Assert.Equal(expected, activity.Split(p => p.Sex));
        Assert.Equal(expected == "-:1" ? ParticipationBasis.Register : ParticipationBasis.RegisterTitles, Assert.Single(activity.Parts).Basis);
        Assert.Empty(activity.Problems);
    }

    [Theory]
    [InlineData("นางสาว", "แก้ว", "Female:1")]
    [InlineData("นาย", "แก้ว", "Male:1")]
    [InlineData("Mr.", "Kaew", "Male:1")]
    [InlineData("ดร.", "นางแก้ว", "Female:1")]
    [InlineData("นาย/นาง", "แก้ว", "-:1")]
    [InlineData("", "แก้ว", "-:1")]
    public void So_does_a_title_in_a_column_of_its_own(string title, string name, string expected) =>
        Assert.Equal(expected, Register.Of("คำนำหน้า,ชื่อ,นามสกุล,องค์กร", $"{title},{name},มาลา,มูลนิธิน้ำ").Split(p => p.Sex));

    [Theory]
    [InlineData("ชื่อ-สกุล,องค์กร,เพศ", "นายแก้ว มาลา,มูลนิธิน้ำ,", "-:1")]
    [InlineData("ชื่อ-สกุล,องค์กร,เพศ", "นายแก้ว มาลา,มูลนิธิน้ำ,หญิง", "Female:1")]
    [InlineData("ชื่อ-สกุล,องค์กร,ชาย,หญิง", "นายแก้ว มาลา,มูลนิธิน้ำ,,", "-:1")]
    [InlineData("Name,Organisation,Gender", "Mr Kaew Mala,Water Fund,", "-:1")]
    public void A_column_for_sex_is_taken_at_its_word_even_where_it_is_blank(string header, string row, string expected)
    {
        var activity = Register.Of(header, row);
        Assert.Equal(expected, activity.Split(p => p.Sex));
        Assert.Equal(ParticipationBasis.Register, Assert.Single(activity.Parts).Basis);
    }

    [Fact]
    public void A_sex_that_another_list_of_the_event_states_goes_before_the_hint()
    {
        Sheet Day(string name, params object?[][] rows) => new(name, [["ชื่อกิจกรรม", "เวทีรักษ์แม่น้ำโขงอีสาน"], .. rows]);
        var activity = Register.Read(
            Day("วันที่ 1", ["ชื่อ-สกุล", "องค์กร"], ["นายแก้ว มาลา", "มูลนิธิน้ำ"]),
            Day("วันที่ 2", ["ชื่อ-สกุล", "องค์กร", "เพศ"], ["แก้ว มาลา", "มูลนิธิน้ำ", "หญิง"])).Activities.Single();
        Assert.Equal(new ParticipationPart(1, ParticipationBasis.Register, Sex: Sex.Female), Assert.Single(activity.Parts));
    }

    [Fact]
    public void The_stored_rows_show_the_title_and_not_the_name()
    {
        var read = Register.Read("ชื่อ-สกุล,องค์กร", "นางสาวแก้วตา มาลา,มูลนิธิน้ำ", "ดร.ฟ้า สวย,มูลนิธิน้ำ");
        Assert.Equal("line\tองค์กร\ttitle\n2\tมูลนิธิน้ำ\tนางสาว\n3\tมูลนิธิน้ำ\t\n", read.Document.Text);
    }

    [Fact]
    public void A_nameless_row_with_a_title_is_still_nobody() =>
        Assert.Equal(1, Register.Of("คำนำหน้า,ชื่อ-สกุล,องค์กร", "นาย,แก้ว มาลา,มูลนิธิน้ำ", "นาย,,").Participants!.Value);
}
