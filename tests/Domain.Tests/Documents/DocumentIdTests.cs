namespace SdgInsights.Domain.Tests;

public sealed class DocumentIdTests
{
    // The digest of the empty input is published with the standard, FIPS 180-4.
    private const string Empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void Is_the_sha_256_of_the_bytes() => Assert.Equal("sha256:" + Empty, DocumentId.Of([]).ToString());

    [Fact]
    public void Equal_bytes_are_one_document() => Assert.Equal(DocumentId.Of("รายงาน"u8), DocumentId.FromHash(DocumentId.Of("รายงาน"u8).Hash));

    [Theory]
    [InlineData("")]
    [InlineData("sha256:" + Empty)]
    [InlineData("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("z3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void Refuses_what_is_no_digest(string hash) => Assert.Throws<ArgumentException>(() => DocumentId.FromHash(hash));
}
