using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>How columns were read is shown, and a user's correction goes before every guess, also in the next file of that shape.</summary>
public sealed class RegisterMappingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sdginsights-mappings-").FullName;

    [Theory]
    [InlineData("ลำดับ,ชื่อ-สกุล,หน่วยงาน,ลายเซ็น,สีเสื้อ,", "A:row_number B:name C:organisation D:ignored E:- F:-")]
    [InlineData("No.,Full name,Agency,Gender,Shirt size,", "A:row_number B:name C:organisation D:sex E:- F:-")]
    [InlineData("ชื่อ,ประเภทองค์กร,จังหวัด", "A:organisation B:organisation_type C:province")]
    public void Every_column_says_what_it_was_taken_for(string header, string expected)
    {
        var layout = Assert.Single(Register.Read("เวทีน้ำ,,,,,", header, "1,ก ข,ค,,,").Layouts);
        Assert.Equal("line 2", layout.Place);
        Assert.Equal(expected, string.Join(' ', layout.Headings.Select(h => $"{h.Column}:{h.Reading ?? "-"}")));
        Assert.All(layout.Headings, h => Assert.Null(h.Correction));
    }

    [Fact]
    public void Two_rows_of_headings_are_one_list_of_columns()
    {
        var read = Register.Read(new Sheet("ลงทะเบียน", [["ชื่อ-สกุล", "เพศ", null, "องค์กร"], [null, "ชาย", "หญิง", null], ["ก ข", "/", null, "ค"]], ["B1:C1"]));
        Assert.Equal("name sex_male sex_female organisation", string.Join(' ', Assert.Single(read.Layouts).Headings.Select(h => h.Reading)));
        Assert.Equal("sheet ลงทะเบียน, row 1", read.Layouts[0].Place);
    }

    [Fact]
    public void Equal_headings_in_equal_columns_have_one_shape_whatever_the_file()
    {
        string Shape(params string[] lines) => Register.Read(lines).Layouts.Single().Shape;
        var one = Shape("ชื่อ - สกุล,องค์กร,เพศ", "ก ข,ค,หญิง");
        Assert.Equal(one, Shape("เวทีน้ำ,,", "ชื่อ-สกุล , องค์กร,เพศ,", "ง จ,ฉ,ชาย,"));
        Assert.NotEqual(one, Shape("องค์กร,ชื่อ-สกุล,เพศ", "ค,ก ข,หญิง"));
        Assert.NotEqual(one, Shape("ชื่อ-สกุล,องค์กร,อายุ", "ก ข,ค,30"));
    }

    [Theory]
    [InlineData("สีเสื้อ", "หญิง", "sex", "Female:1")]
    [InlineData("Shirt", "F", "sex", "Female:1")]
    [InlineData("เพศ", "หญิง", "ignored", "-:1")]
    public void A_correction_goes_before_the_guess(string heading, string cell, string correction, string expected)
    {
        string[] lines = [$"ชื่อ-สกุล,องค์กร,{heading}", $"ก ข,ค,{cell}"];
        var corrected = Read(Mappings((lines, "C", correction)), lines);
        Assert.Equal(expected, corrected.Activities.Single().Split(p => p.Sex));
        Assert.Equal(correction, corrected.Layouts.Single().Headings[2].Correction);
    }

    [Fact]
    public void A_corrected_column_takes_its_meaning_away_from_the_guessed_one()
    {
        string[] lines = ["ชื่อ-สกุล,องค์กร,ต้นสังกัดจริง,เพศ", "ก ข,ตัวแทน,มูลนิธิน้ำ,หญิง", "ง จ,ตัวแทน,มูลนิธิป่า,ชาย"];
        Assert.Equal(1, Register.Of(lines).Organisations!.Value);
        Assert.Equal(2, Read(Mappings((lines, "C", "organisation")), lines).Activities.Single().Organisations!.Value);
    }

    [Fact]
    public void A_list_of_organisations_becomes_one_of_people_where_the_user_says_so()
    {
        string[] lines = ["ชื่อ,ประเภทองค์กร,จังหวัด", "ก ข,NGO,ตรัง", "ค ง,NGO,ตรัง"];
        Assert.Null(Register.Of(lines).Participants);
        Assert.Equal(2, Read(Mappings((lines, "A", "name")), lines).Activities.Single().Participants!.Value);
    }

    [Fact]
    public void A_correction_leaves_lists_of_another_shape_alone()
    {
        string[] lines = ["ชื่อ-สกุล,องค์กร,เพศ", "ก ข,ค,หญิง"];
        var mappings = Mappings((lines, "C", "ignored"));
        Assert.Equal("Female:1", Read(mappings, "ชื่อ-สกุล,หน่วยงาน,เพศ", "ก ข,ค,หญิง").Activities.Single().Split(p => p.Sex));
    }

    [Theory]
    [InlineData("aaaaaaaaaaaa,C,เพศ,sex,gender,x", "line 2", "found gender; expected one of row_number, title")]
    [InlineData("aaaaaaaaaaaa,,เพศ,sex,ignored,x", "line 2", "found an empty cell; expected a value")]
    [InlineData(",C,เพศ,sex,ignored,x", "line 2", "found an empty cell; expected a value")]
    [InlineData("aaaaaaaaaaaa,C,เพศ,sex,ignored,x\naaaaaaaaaaaa,c,เพศ,sex,age,x", "line 3", "found c for a second time; expected each column of a shape once")]
    [InlineData("aaaaaaaaaaaa,C,เพศ,sex,name,x\naaaaaaaaaaaa,D,เพศ,sex,name,x", "line 3", "found a second column for name; expected one column for each meaning in a shape")]
    [InlineData("aaaaaaaaaaaa,C,เพศ", "line 2", "found 3 cells; expected 6 cells")]
    public void A_mistake_in_the_file_is_named_with_its_line_and_nothing_is_read(string rows, string place, string expected)
    {
        var message = Assert.Throws<DataFileException>(() => RegisterMappings.Read(Write(rows))).Message;
        Assert.StartsWith($"mappings.csv, {place}", message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_yet_corrects_nothing() => Assert.Empty(RegisterMappings.Read(Path.Combine(folder, "none.csv")).Rows);

    [Fact]
    public void A_name_where_headings_stand_is_not_shown()
    {
        var layout = Register.Read("ชื่อ-สกุล,องค์กร,เพศ,นางสาวเอื้อมเดือน ดีงาม", "ก ข,ค,หญิง,").Layouts.Single();
        Assert.Equal("…", layout.Headings[3].Text);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private RegisterMappings Mappings((string[] Lines, string Column, string Correction) one) =>
        RegisterMappings.Read(Write($"{Register.Read(one.Lines).Layouts.Single().Shape},{one.Column},,,{one.Correction},a test"));

    private string Write(string rows)
    {
        var path = Path.Combine(folder, "mappings.csv");
        File.WriteAllText(path, $"\uFEFF{string.Join(',', RegisterMappings.Columns)}\n{rows}\n", Encoding.UTF8);
        return path;
    }

    private static ReadDocument Read(RegisterMappings mappings, params string[] lines) =>
        FileReading.PipelineWith(new() { Mappings = mappings }).Read(new("register.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"))).Value!;
}
