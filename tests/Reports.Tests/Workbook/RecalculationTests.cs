using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>LibreOffice reckons the formulas anew after somebody chose on the dashboard, or emptied the choices, which means everything; what it finds is what the program writes for that choice.</summary>
public sealed class RecalculationTests : IDisposable
{
    private static readonly (Language Language, Selection Choice)[] Choices =
    [
        (Language.English, new()),
        (Language.Thai, new(Country: "LA")),
        (Language.Thai, new(Region: "north")),
        (Language.English, new(Region: "not_stated")),
        (Language.Thai, new(Year: "2018")),
        (Language.English, new("KH", "northeast", "2018")),
        (Language.English, new("SG", "north", "2018")),
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sdg-insights-recalculation-");

    public void Dispose() => folder.Delete(recursive: true);

    [SkippableFact]
    public void A_choice_in_the_workbook_gives_the_figures_of_the_program()
    {
        ExternalTool.Require("soffice");
        var unchosen = new[] { Language.Thai, Language.English }.ToDictionary(l => l, l => Written.Workbook(SampleDataset.Full, l));
        var files = Choices.Select((c, i) => Save($"choice-{i}.xlsx", Chosen(unchosen[c.Language], c.Choice, c.Language))).ToArray();
        var emptied = Save("emptied.xlsx", Edited(unchosen[Language.English], Written.Context(Language.English), ["", "", ""]));
        var recalculated = new LibreOffice(folder).Recalculate([.. files, emptied]);
        foreach (var ((language, choice), file) in Choices.Append((Language.English, new())).Zip(recalculated))
        {
            using var expected = new ReadWorkbook(Written.Chosen(choice, language));
            using var found = new ReadWorkbook(File.ReadAllBytes(file));
            var formulas = expected.Sheets.SelectMany(s => s.Cells.Where(c => c.CellFormula is not null).Select(c => (s.Name, Reference: c.CellReference!.Value!))).ToArray();
            Assert.True(formulas.Length > 300, $"{formulas.Length} formulas");
            Assert.Equal(
                formulas.Select(f => $"{choice} {f.Name}!{f.Reference} {Value(expected[f.Name], f.Reference)}"),
                formulas.Select(f => $"{choice} {f.Name}!{f.Reference} {Value(found[f.Name], f.Reference)}"));
        }
    }

    private static string Value(ReadSheet sheet, string reference) =>
        sheet.Number(reference) is { } number ? number.ToString("0.#########", CultureInfo.InvariantCulture) : $"“{sheet.Text(reference)}”";

    private static byte[] Chosen(byte[] workbook, Selection choice, Language language)
    {
        var chosen = Written.Context(language, selection: choice);
        return Edited(workbook, chosen, [.. DashboardChoices.Of(chosen).Select(c => c.Chosen)]);
    }

    /// <summary>What a user does who picks from the lists.</summary>
    private static byte[] Edited(byte[] workbook, ReportContext context, string[] chosen)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var part = document.WorkbookPart!;
            var dashboard = (WorksheetPart)part.GetPartById(part.Workbook.Sheets!.Elements<Sheet>().Single(s => s.Name == context.Labels["sheet.dashboard"]).Id!);
            foreach (var (text, place) in chosen.Zip(DashboardChoices.Places))
            {
                var reference = SheetNames.Cell(place.Cell, DashboardChoices.Row);
                var cell = dashboard.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(c => c.CellReference == reference);
                cell.InlineString = new(new Text(text));
            }
        }

        return stream.ToArray();
    }

    private string Save(string name, byte[] content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
