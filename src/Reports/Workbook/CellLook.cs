namespace SdgInsights.Reports;

internal enum CellBorder
{
    None,

    /// <summary>A thin grey line below.</summary>
    Below,

    /// <summary>A line all around in the first colour, as around a field of a form.</summary>
    Around,
}

/// <summary>How a <see cref="CellStyle"/> looks in the colours and fonts of a template.</summary>
/// <param name="Format">Id of a number format; 0 is general.</param>
internal sealed record CellLook(
    CellStyle Style,
    string Font,
    string Colour,
    string LinkColour,
    double Size = 10,
    bool Bold = false,
    string? Fill = null,
    int Format = 0,
    string? Horizontal = null,
    string Vertical = "top",
    bool Wrap = false,
    CellBorder Border = CellBorder.None)
{
    private const int Thousands = 3;
    private const int WholePercent = 9;
    private const int Text = 49;
    private const int DotForZero = 164;
    private const int Goals = 17;

    /// <summary>Number formats that Excel does not bring itself.</summary>
    public static IReadOnlyList<(int Id, string Code)> Formats { get; } = [(DotForZero, "#,##0;;\"·\"")];

    /// <summary>One for every style.</summary>
    public static IEnumerable<CellLook> All(WorkbookLook look)
    {
        var (colours, fonts) = (look.Template.Colours, look.Template.Fonts);
        var body = new CellLook(CellStyle.Body, fonts.Body, colours.Text, colours.Link, Horizontal: "left", Border: CellBorder.Below);
        var heading = new CellLook(
            CellStyle.Heading, fonts.Heading, TemplateColours.White, TemplateColours.White, Bold: true, Fill: colours.Primary, Horizontal: "left", Vertical: "center", Wrap: true);
        var title = new CellLook(CellStyle.Title, fonts.Heading, colours.Primary, colours.Link, Size: 16, Bold: true, Vertical: "center");
        var note = new CellLook(CellStyle.Note, fonts.Body, colours.Muted, colours.Link, Wrap: true);
        var key = note with { Fill = colours.Tint, Horizontal = "center", Vertical = "center" };
        var figure = key with { Style = CellStyle.KeyFigure, Font = fonts.Heading, Colour = colours.Primary, Size = 20, Bold = true, Format = Thousands, Wrap = false };
        var small = body with { Size = 8, Vertical = "center" };
        return
        [
            body,
            body with { Style = CellStyle.Wrapped, Wrap = true },
            body with { Style = CellStyle.Integer, Horizontal = "right", Format = Thousands },
            body with { Style = CellStyle.NumberWord, Horizontal = "right" },
            body with { Style = CellStyle.Plain, Horizontal = "right" },
            body with { Style = CellStyle.Percent, Horizontal = "right", Format = WholePercent },
            body with { Style = CellStyle.Choice, Size = 11, Bold = true, Format = Text, Horizontal = "center", Vertical = "center", Border = CellBorder.Around },
            small with { Style = CellStyle.Small, Wrap = true },
            small with { Style = CellStyle.SmallInteger, Horizontal = "right", Format = Thousands },
            note with { Style = CellStyle.SmallNote, Size = 8, Vertical = "center" },
            small with { Style = CellStyle.SmallPercent, Horizontal = "right", Format = WholePercent },
            small with { Style = CellStyle.Heat, Horizontal = "center", Format = DotForZero },
            small with { Style = CellStyle.TileName, Horizontal = "center", Border = CellBorder.None },
            heading,
            heading with { Style = CellStyle.NumberHeading, Horizontal = "right" },
            title,
            title with { Style = CellStyle.CoverTitle, Size = 22, Wrap = true },
            title with { Style = CellStyle.Section, Size = 12 },
            note,
            note with { Style = CellStyle.CoverText, Size = 12 },
            note with { Style = CellStyle.Remark, Wrap = false },
            note with { Style = CellStyle.ChoiceLabel, Wrap = false, Horizontal = "right", Vertical = "center" },
            key with { Style = CellStyle.KeyLabel, Size = 9 },
            figure,
            figure with { Style = CellStyle.KeyShare, Format = WholePercent },
            key with { Style = CellStyle.KeyNote, Size = 8, Vertical = "top" },
            .. Enumerable.Range(0, Goals).Select(i => OfGoal(small, i, look.GoalColours.ElementAtOrDefault(i) ?? colours.Primary, colours.Text)),
        ];
    }

    /// <summary>White or dark letters, whichever is easier to read on the goal's colour.</summary>
    private static CellLook OfGoal(CellLook small, int index, string colour, string dark)
    {
        var letters = Contrast.Of(TemplateColours.White, colour) >= Contrast.Of(dark, colour) ? TemplateColours.White : dark;
        return small with { Style = CellStyle.FirstGoal + index, Colour = letters, LinkColour = letters, Bold = true, Fill = colour, Horizontal = "center" };
    }
}
