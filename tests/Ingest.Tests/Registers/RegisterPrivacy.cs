using System.Text.Json;

namespace SdgInsights.Ingest.Tests;

public class RegisterPrivacy
{
    private const string Secret = "เอื้อมเดือน";

    [Theory]
    [InlineData("ชื่อ-สกุล,องค์กร,เพศ", $"{Secret} ดีงาม,มูลนิธิน้ำ,หญิง")]
    [InlineData("คำนำหน้า,ชื่อ,นามสกุล,องค์กร,เพศ", $"นางสาว,ก,{Secret},มูลนิธิน้ำ,หญิง")]
    [InlineData("ชื่อ-สกุล,องค์กร,เพศ,อีเมล,โทรศัพท์,ตำแหน่ง,หมายเหตุ", $"ก,มูลนิธิน้ำ,หญิง,{Secret}@x.org,{Secret},{Secret},{Secret}")]
    [InlineData("ชื่อ-สกุล,องค์กร,เพศ,ชื่อเล่น,คอลัมน์แปลก", $"ก,มูลนิธิน้ำ,หญิง,{Secret},{Secret}")]
    [InlineData("ชื่อ-สกุล,องค์กร,เพศ", $"ก,มูลนิธิน้ำ,นางสาว{Secret} ดีงาม")]
    [InlineData("ชื่อ-สกุล,องค์กร,เพศ", $"ก,นาง{Secret} ดีงาม,หญิง")]
    [InlineData("ชื่อ-สกุล,องค์กร,เพศ", $"{Secret}")]
    [InlineData("ชื่อ-สกุล,องค์กร,เพศ", $"1,{Secret},x,y,z")]
    [InlineData("ชื่อ-สกุล,องค์กร,เพศ", $"{Secret},,")]
    [InlineData("ชื่อ-สกุล,องค์กร,เพศ", $"{Secret} ดีงาม,มูลนิธิน้ำ,หญิง\n{Secret} ดีงาม,มูลนิธิน้ำ,หญิง")]
    [InlineData("ชื่อ-สกุล,องค์กร,เพศ", $"\"{Secret} ดีงาม,มูลนิธิน้ำ,หญิง")]
    public void No_name_is_left_in_text_evidence_or_problems(string header, string rows)
    {
        var read = Register.Read("ผู้ประสานงาน : นางสาว" + Secret + ",,", header, rows, "ค ง,มูลนิธิป่า,ชาย" + new string(',', header.Count(c => c == ',') - 2));
        Assert.DoesNotContain(Secret, JsonSerializer.Serialize(read, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, read.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_of_the_reader_holds_no_name_either()
    {
        var content = FileReading.Of("register.csv", System.Text.Encoding.UTF8.GetBytes($"ชื่อ-สกุล,องค์กร,เพศ\n{Secret},มูลนิธิน้ำ,หญิง\n")).Value!;
        Assert.DoesNotContain(Secret, JsonSerializer.Serialize(content.Registers, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
        Assert.Single(content.Registers.Single().People);
    }
}
