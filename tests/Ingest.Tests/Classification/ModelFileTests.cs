namespace SdgInsights.Ingest.Tests;

public sealed class ModelFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("model-file").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_with_one_changed_byte_is_refused()
    {
        var bytes = File.ReadAllBytes(ShippedModel.File);
        bytes[bytes.Length / 2] ^= 1;
        Assert.Contains("checksum", Refusal(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_file_is_refused() => Assert.Contains("checksum", Refusal(File.ReadAllBytes(ShippedModel.File)[..^100]), StringComparison.Ordinal);

    [Fact]
    public void Another_kind_of_file_is_refused() => Assert.Contains("another kind", Refusal([.. "PK\u0003\u0004"u8]), StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_a_problem_and_no_crash() =>
        Assert.Contains("no such file", LinearClassifier.Load(Path.Combine(folder, "none.bin"), ShippedModel.Terms).Problem!.Found, StringComparison.Ordinal);

    [Fact]
    public void The_shipped_file_stays_small() => Assert.True(new FileInfo(ShippedModel.File).Length < 15_000_000);

    private string Refusal(byte[] bytes)
    {
        var path = Path.Combine(folder, "model.bin");
        File.WriteAllBytes(path, bytes);
        return LinearClassifier.Load(path, ShippedModel.Terms).Problem!.Found;
    }
}
