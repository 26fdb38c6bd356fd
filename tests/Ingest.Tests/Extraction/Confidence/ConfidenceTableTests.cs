using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>Shares of right values, drawn towards their bands; wrong rows are refused by file and line.</summary>
public sealed class ConfidenceTableTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("confidence").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("sure", 0, 0, 0.95)]
    [InlineData("doubtful", 0, 0, 0.6)]
    [InlineData("likely", 6, 6, 0.94)]
    [InlineData("sure", 0, 4, 0.475)]
    public void Few_reports_move_a_share_only_a_little(string band, int right, int of, double probability) =>
        Assert.Equal(probability, Load($"venue,stated,{band},{right},{of},x").Of("venue", ConfidenceSign.Stated).Probability, 6);

    [Theory]
    [InlineData(3, 6, true)]
    [InlineData(36, 36, false)]
    public void Below_the_threshold_of_its_field_a_value_needs_review(int right, int of, bool needsReview) =>
        Assert.Equal(needsReview, Load($"venue,late,doubtful,{right},{of},x").Of("venue", ConfidenceSign.Late).NeedsReview);

    [Fact]
    public void A_sign_without_a_row_is_doubtful() =>
        Assert.Equal(0.6, Load("venue,stated,sure,1,1,x").Of("venue", ConfidenceSign.Rivals).Probability);

    [Theory]
    [InlineData("seat,stated,sure,1,1,x", "found seat; expected a field of confidence-fields.csv")]
    [InlineData("venue,guessed,sure,1,1,x", "found guessed; expected one of conflict")]
    [InlineData("venue,stated,certain,1,1,x", "found certain; expected one of sure")]
    [InlineData("venue,stated,sure,2,1,x", "found 2; expected at most 1")]
    [InlineData("venue,stated,sure,-1,1,x", "found -1; expected a whole number")]
    [InlineData("venue,stated,sure,1,1,x\nvenue,stated,sure,1,1,x", "found stated of venue a second time")]
    public void A_wrong_row_is_refused(string row, string reason) =>
        Assert.Contains(reason, Assert.Throws<DataFileException>(() => Load(row)).Message, StringComparison.Ordinal);

    private ConfidenceTable Load(string signs)
    {
        File.WriteAllText(Path.Combine(folder, "confidence-fields.csv"), "field,review_below,source\nvenue,0.80,x\n");
        File.WriteAllText(Path.Combine(folder, "confidence-signs.csv"), "field,sign,band,right,of,source\n" + signs + "\n");
        return ConfidenceTable.Load(folder);
    }
}
