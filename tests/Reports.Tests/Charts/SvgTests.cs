using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("participants-by-year", "th")]
    [InlineData("participants-by-country", "th")]
    [InlineData("activities-by-goal", "en")]
    [InlineData("activities-by-year", "en")]
    public void Draws_as_it_did_when_someone_last_looked(string id, string language)
    {
        var chart = Written.Context(Languages.Of(language)).Charts.Single(c => c.Id == id);
        Golden.Check($"{id}.{language}.svg", Written.Svg(chart, Languages.Of(language)));
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Says_what_it_shows_and_where_it_comes_from(string language)
    {
        foreach (var chart in Written.Context(Languages.Of(language)).Charts)
        {
            var svg = XElement.Parse(Written.Svg(chart, Languages.Of(language)));
            Assert.Equal(chart.Title, svg.Element(Svg + "title")!.Value);
            Assert.Contains(chart.Caption, svg.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
            Assert.Contains(SampleDataset.Full.Version.Id, string.Concat(svg.Elements(Svg + "text").Select(t => t.Value)), StringComparison.Ordinal);
            Assert.Equal(SvgCanvas.Fonts, svg.Attribute("font-family")!.Value);
        }
    }

    [Fact]
    public void Goals_stand_with_number_and_colour()
    {
        var chart = Written.Context(Language.Thai).Charts.Single(c => c.Id == "activities-by-goal");
        var svg = XElement.Parse(Written.Svg(chart, Language.Thai));
        Assert.All(Goal.All, g => Assert.Contains(svg.Elements(Svg + "text"), t => t.Value.StartsWith($"{g} ", StringComparison.Ordinal)));
        Assert.Contains(svg.Elements(Svg + "rect"), r => r.Attribute("fill")!.Value == "#19486A");
    }

    [Fact]
    public void No_two_texts_overlap_whatever_the_categories() => Prop.ForAll(
        Charts().ToArbitrary(),
        chart => Overlaps(Written.Svg(chart, Language.Thai)).Count == 0).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void No_two_texts_of_maps_and_grids_overlap(string language) => Assert.All(
        Written.Context(Languages.Of(language)).Pictures,
        picture => Assert.Empty(Overlaps(Written.Svg(picture, Languages.Of(language)))));

    private static List<(string, string)> Overlaps(string svg)
    {
        var texts = XElement.Parse(svg).Elements(Svg + "text").Select(t => (Text: t.Value, Box: Box.Of(t))).ToArray();
        return [.. texts.SelectMany((a, i) => texts.Skip(i + 1).Where(b => a.Box.Overlaps(b.Box)).Select(b => (a.Text, b.Text)))];
    }

    private static Gen<ChartSpec> Charts() =>
        from kind in Gen.Elements(Enum.GetValues<ChartKind>())
        from few in Gen.Elements("2565", "ไทย", "ไม่ได้จำแนก: กัมพูชา ลาว เมียนมา ไทย และเวียดนาม", "Community and people's sector", "สหประชาชาติและองค์การระหว่างประเทศ").NonEmptyListOf()
        let categories = kind == ChartKind.Doughnut ? few.Take(Parts.Most).ToArray() : [.. few]
        from count in kind == ChartKind.Doughnut ? Gen.Constant(1) : Gen.Choose(kind == ChartKind.Pyramid ? 2 : 1, 4)
        from highest in Gen.Elements(9, 900, 2_000_000)
        from series in Values(categories.Length, highest).ArrayOf(count)
        from unit in Gen.Elements(null, "กิจกรรม")
        select new ChartSpec(
            "test", kind, "ชื่อแผนภูมิที่ยาวพอสมควรสำหรับการทดสอบ", "คำบรรยาย", "ประเภท", "คน", categories,
            [.. series.Select((values, i) => new ChartSeries($"ผู้เข้าร่วม {i}", "1F4E79", values) { IsLine = i > 0, Unit = i > 0 ? unit : null })], "ที่มา: ทดสอบ")
        {
            TotalName = kind is ChartKind.StackedBar or ChartKind.StackedColumn ? "รวม" : null,
        };

    private static Gen<long?[]> Values(int count, int highest) =>
        Gen.Choose(0, highest).ArrayOf(count).Select(values => values.Select(v => v % 7 == 0 ? null : (long?)v).ToArray());

    /// <summary>Room of a text, reckoned a tenth smaller than measured, since measuring errs on the wide side.</summary>
    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

        public static Box Of(XElement text)
        {
            var (x, y, size) = (Number(text, "x"), Number(text, "y"), Number(text, "font-size"));
            var width = TextMeasure.Width(text.Value, size) * 0.9;
            var (before, after) = text.Attribute("text-anchor")!.Value switch
            {
                "start" => (0.0, width),
                "middle" => (width / 2, width / 2),
                _ => (width, 0.0),
            };
            return text.Attribute("transform") is null
                ? new(x - before, y - (size * 0.8), x + after, y + (size * 0.2))
                : new(x - (size * 0.8), y - after, x + (size * 0.2), y + before);
        }

        private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
    }
}
