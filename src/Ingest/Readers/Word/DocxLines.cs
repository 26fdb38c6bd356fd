using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SdgInsights.Ingest;

/// <summary>Writes the blocks of a Word document as lines.</summary>
internal sealed class DocxLines(ListNumbering numbering)
{
    private readonly StringBuilder text = new();

    public void Write(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    WriteParagraph(paragraph);
                    break;
                case Table table:
                    WriteRows(table);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or MoveToRun:
                    Write(child);
                    break;
            }
        }
    }

    public override string ToString() => text.ToString();

    private void WriteParagraph(Paragraph paragraph)
    {
        var number = numbering.Next(paragraph);
        foreach (var line in RunText.Of(paragraph).Split('\n').Select(Collapse.Whitespace).Where(l => l.Length > 0))
        {
            text.Append(number).Append(line).Append('\n');
            number = "";
        }

        foreach (var box in RunText.BoxesOf(paragraph))
            Write(box);
    }

    private void WriteRows(Table table)
    {
        foreach (var row in table.Descendants<TableRow>().Where(r => r.Ancestors<Table>().First() == table))
        {
            var cells = row.Descendants<TableCell>().Where(c => c.Ancestors<TableRow>().First() == row).Select(CellText).ToList();
            if (cells.Exists(c => c.Length > 0))
                text.AppendJoin('\t', cells).Append('\n');
        }
    }

    private string CellText(TableCell cell) =>
        Collapse.Whitespace(string.Join(' ', cell.Descendants<Paragraph>().Select(p => numbering.Next(p) + RunText.Of(p))));
}
