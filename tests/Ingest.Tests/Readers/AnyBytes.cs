using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SdgInsights.Ingest.Tests;

/// <summary>Whatever bytes come in, a document or a problem comes out.</summary>
public class AnyBytes
{
    private static readonly string[] Names = ["a.txt", "a.html", "a.csv", "a.docx", "a.xlsx", "a.zip", "a"];

    public static TheoryData<string, byte[]> Real => new()
    {
        { "report.docx", WordFile.Of(WordFile.Lists([(DocumentFormat.OpenXml.Wordprocessing.NumberFormatValues.ThaiNumbers, "%1.")]), WordFile.Item("น้ำ", 1), WordFile.Table(["ก", "ข"])) },
        { "sheet.xlsx", ExcelFile.Of(["ชื่อ-สกุล", "องค์กร", "เพศ"], ["ก", "ข", "หญิง"], ["ค", "ง", "ชาย"]) },
        { "page.html", Encoding.UTF8.GetBytes("<html><body><h1>เวที</h1><ol><li>น้ำ</li></ol><table><tr><td>ก</td></tr></table></body></html>") },
        { "table.csv", Encoding.UTF8.GetBytes("ชื่อ-สกุล,องค์กร,เพศ,อายุ\n\"ก, ข\",ค,หญิง,๓๕\nง,จ,ชาย,60 ปีขึ้นไป\nรวม,2\n") },
        { "all.zip", Archive.Of(("a.txt", Encoding.UTF8.GetBytes("เวที CSOs Forum")), ("b.csv", "name,country\na,b\n"u8.ToArray())) },
    };

    [Fact]
    public void Random_bytes_under_any_name() => Prop
        .ForAll(ArbMap.Default.ArbFor<byte[]>(), Gen.Elements(Names).ToArbitrary(), (content, name) => ReadAll(new(name, content ?? [])))
        .QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Real))]
    public void Real_formats_cut_at_any_place(string name, byte[] content) => Prop
        .ForAll(Gen.Choose(0, content.Length - 1).ToArbitrary(), length => ReadAll(new(name, content[..length])))
        .QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Real))]
    public void Real_formats_with_any_bytes_changed(string name, byte[] content) => Prop
        .ForAll(
            Gen.Choose(0, content.Length - 1).Zip(Gen.Choose(0, 255)).ListOf().ToArbitrary(),
            changes =>
            {
                var changed = content.ToArray();
                foreach (var (place, value) in changes)
                    changed[place] = (byte)value;
                return ReadAll(new(name, changed));
            })
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("report.docx", "word/document.xml")]
    [InlineData("report.docx", "word/numbering.xml")]
    [InlineData("sheet.xlsx", "xl/worksheets/sheet1.xml")]
    [InlineData("sheet.xlsx", "xl/workbook.xml")]
    [InlineData("sheet.xlsx", "xl/styles.xml")]
    [InlineData("sheet.xlsx", "xl/sharedStrings.xml")]
    public void Office_parts_with_any_text_changed(string name, string part)
    {
        var content = (byte[])Real.Single(r => (string)r[0] == name)[1];
        Prop.ForAll(
                Gen.Choose(0, 2000).Zip(Gen.Elements("", "9", "-1", "999999999999", "A", "\"", "<", "</w:p>", "x:", "true", " ")).ToArbitrary(),
                change => ReadAll(new(name, Archive.Edit(content, part, xml => xml.Insert(Math.Min(change.Item1, xml.Length), change.Item2)))))
            .QuickCheckThrowOnFailure();
    }

    private static bool ReadAll(InputFile file)
    {
        using var stdin = new MemoryStream(file.Content);
        var inputs = InputFiles.Enumerate([InputFiles.Stdin], stdin).Where(i => i.Ok).Select(i => i.Value! with { Name = file.Name });
        return inputs.Append(file).Select(FileReading.Pipeline.Read).All(r => r.Ok ? Holds(r.Value) : r.Problem.Source.Length > 0);
    }

    private static bool Holds(Domain.ReadDocument read) => read.Activities.All(a =>
        a.Evidence.All(e => e.Span.Of(read.Document.Text) == e.Quote)
        && a.Parts.Sum(p => p.People) <= (a.Participants?.Value ?? 0));
}
