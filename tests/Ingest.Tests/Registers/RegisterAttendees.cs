using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>People are known again from one register to the next by a hash, and by name only where the user asks for it.</summary>
public class RegisterAttendees
{
    private static readonly byte[] Salt = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    private const string Header = "ชื่อ-สกุล,องค์กร,เพศ";

    [Theory]
    [InlineData("นางสาวแก้ว มาลา,มูลนิธิน้ำ,หญิง", "แก้ว  มาลา,มูลนิธิ น้ำ,", true)]
    [InlineData("Ms. Kaew Mala,Water Fund,F", "KAEW MALA,water fund,F", true)]
    [InlineData("แก้ว มาลา,มูลนิธิน้ำ,หญิง", "แก้ว มาลา,มูลนิธิป่า,หญิง", false)]
    [InlineData("แก้ว มาลา,มูลนิธิน้ำ,หญิง", "แก้ว มาลา,,หญิง", false)]
    [InlineData("แก้ว มาลา,มูลนิธิน้ำ,หญิง", "แก้วตา มาลา,มูลนิธิน้ำ,หญิง", false)]
    public void The_same_name_and_organisation_at_two_events_are_one_person(string first, string second, bool same)
    {
        var one = Assert.Single(Read(new(Salt), false, "เวทีครั้งที่หนึ่ง,,", Header, first).Attendees);
        var other = Assert.Single(Read(new(Salt), false, "เวทีครั้งที่สอง,,", Header, second).Attendees);
        Assert.Equal(same, one.Person == other.Person);
        Assert.Matches("^[0-9a-f]{32}$", one.Person);
        Assert.Null(one.Name);
    }

    [Fact]
    public void Another_salt_gives_other_hashes() => Assert.NotEqual(
        Read(new(Salt), false, Header, "แก้ว มาลา,มูลนิธิน้ำ,หญิง").Attendees[0].Person,
        Read(new([.. Salt.Reverse()]), false, Header, "แก้ว มาลา,มูลนิธิน้ำ,หญิง").Attendees[0].Person);

    [Fact]
    public void Each_person_stands_once_and_nobody_stands_for_a_row_that_names_nobody()
    {
        var read = Read(new(Salt), false, Header, "แก้ว มาลา,มูลนิธิน้ำ,หญิง", "แก้ว มาลา,มูลนิธิน้ำ,", "ผู้แทน,มูลนิธิป่า,ชาย", "รวม,3,");
        Assert.Equal(2, read.Activities.Single().Participants!.Value);
        Assert.Equal(1, Assert.Single(read.Attendees).Activity);
    }

    [Fact]
    public void Those_who_were_invited_are_no_attendees() =>
        Assert.Empty(Read(new(Salt), false, "รายชื่อผู้ได้รับเชิญ,,", Header, "แก้ว มาลา,มูลนิธิน้ำ,หญิง").Attendees);

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "นางสาวแก้ว มาลา")]
    public void Names_come_along_only_where_they_are_asked_for(bool keepsNames, string? expected) =>
        Assert.Equal(expected, Assert.Single(Read(new(Salt), keepsNames, Header, "นางสาวแก้ว มาลา,มูลนิธิน้ำ,หญิง").Attendees).Name);

    [Fact]
    public void Without_a_key_nobody_is_known_again() => Assert.Empty(Read(null, true, Header, "แก้ว มาลา,มูลนิธิน้ำ,หญิง").Attendees);

    [Fact]
    public void Names_that_are_kept_still_stay_out_of_text_facts_and_problems()
    {
        var read = Read(new(Salt), true, Header, "เอื้อมเดือน มาลา,มูลนิธิน้ำ,หญิง", "เอื้อมเดือน มาลา,มูลนิธิน้ำ,ไม่แน่ใจ");
        var facts = System.Text.Json.JsonSerializer.Serialize(read with { Attendees = [] }, new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.DoesNotContain("เอื้อมเดือน", facts, StringComparison.Ordinal);
        Assert.Contains("มูลนิธิน้ำ", facts, StringComparison.Ordinal);
    }

    private static ReadDocument Read(PersonKey? key, bool keepsNames, params string[] lines) => FileReading
        .PipelineWith(new() { PersonKey = key, KeepsNames = keepsNames })
        .Read(new("register.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"))).Value!;
}
