using DocumentFormat.OpenXml.Wordprocessing;

namespace SdgInsights.Ingest;

/// <param name="Pattern">Such as <c>%1.%2</c>, where <c>%1</c> is the number of the first level.</param>
/// <param name="IsLegal">All numbers of the pattern are written in Arabic digits.</param>
internal sealed record ListLevel(int Start, NumberFormat Format, string Pattern, bool IsBullet, bool IsLegal);

/// <summary>A list definition of a Word document.</summary>
/// <param name="Restarts">Where this list starts anew instead of counting on, by level.</param>
internal sealed record NumberedList(int Abstract, ListLevel?[] Levels, int?[] Restarts)
{
    private const int MostLevels = 9;

    public static Dictionary<int, NumberedList> AllIn(Numbering? numbering)
    {
        var lists = new Dictionary<int, NumberedList>();
        var definitions = (numbering?.Elements<AbstractNum>() ?? [])
            .Where(a => a.AbstractNumberId?.Value is not null)
            .DistinctBy(a => a.AbstractNumberId!.Value)
            .ToDictionary(a => a.AbstractNumberId!.Value);
        foreach (var list in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (list is { NumberID.Value: var id, AbstractNumId.Val.Value: var parent } && definitions.TryGetValue(parent, out var definition))
                lists.TryAdd(id, Of(list, parent, definition));
        }

        return lists;
    }

    private static NumberedList Of(NumberingInstance list, int parent, AbstractNum definition)
    {
        var levels = new ListLevel?[MostLevels];
        var restarts = new int?[MostLevels];
        foreach (var level in definition.Elements<Level>())
            Set(levels, level);
        foreach (var own in list.Elements<LevelOverride>())
        {
            if (own.LevelIndex?.Value is not (>= 0 and < MostLevels and var index))
                continue;
            restarts[index] = own.StartOverrideNumberingValue?.Val?.Value;
            if (own.Level is { } level)
                Set(levels, level);
        }

        return new(parent, levels, restarts);
    }

    private static void Set(ListLevel?[] levels, Level level)
    {
        if (level.LevelIndex?.Value is not (>= 0 and < MostLevels and var index))
            return;
        var format = level.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        levels[index] = new(
            level.StartNumberingValue?.Val?.Value ?? 1,
            FormatOf(format),
            format == NumberFormatValues.None ? "" : level.LevelText?.Val?.Value ?? "",
            format == NumberFormatValues.Bullet,
            level.IsLegalNumberingStyle is not null);
    }

    private static NumberFormat FormatOf(NumberFormatValues format) => format switch
    {
        NumberFormatValues.ThaiNumbers => NumberFormat.ThaiDigits,
        NumberFormatValues.ThaiLetters => NumberFormat.ThaiLetters,
        NumberFormatValues.LowerLetter => NumberFormat.LowerLetters,
        NumberFormatValues.UpperLetter => NumberFormat.UpperLetters,
        NumberFormatValues.LowerRoman => NumberFormat.LowerRoman,
        NumberFormatValues.UpperRoman => NumberFormat.UpperRoman,
        _ => NumberFormat.Digits,
    };
}
