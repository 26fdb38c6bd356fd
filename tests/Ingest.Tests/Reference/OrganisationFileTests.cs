using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>The shipped register is sound and known by its names in both languages; a wrong row is refused by its line.</summary>
public sealed class OrganisationFileTests : IDisposable
{
    private const string FileName = "organisations.csv";

    private readonly string folder = Directory.CreateTempSubdirectory("organisations").FullName;

    public OrganisationFileTests()
    {
        foreach (var file in Directory.GetFiles(Checkout.PathOf("seeds", "reference"), "*.csv"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_name_of_the_shipped_register_finds_its_organisation()
    {
        var register = ReferenceFiles.Load(folder).Organisations;
        Assert.True(register.All.Count >= 150);
        Assert.All(register.All, o => Assert.All(o.AllNames, name => Assert.Equal(o, register.Find(name))));
    }

    [Theory]
    [InlineData("กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ (พม.)", "th-msdhs", OrganisationType.Government)]
    [InlineData("กระทรวง พม.", "th-msdhs", OrganisationType.Government)]
    [InlineData("Ministry of Social Development and Human Security", "th-msdhs", OrganisationType.Government)]
    [InlineData("กรมประมง กระทรวงเกษตรและสหกรณ์", "th-dof", OrganisationType.Government)]
    [InlineData("สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)", "th-codi", OrganisationType.Government)]
    [InlineData("UNDP Cambodia Accelerator Lab", "undp", OrganisationType.International)]
    [InlineData("กองทุนเพื่อเด็กแห่งสหประชาชาติ (UNICEF)", "unicef", OrganisationType.International)]
    [InlineData("มูลนิธิรักษ์ไทย", "th-raks-thai", OrganisationType.Cso)]
    [InlineData("Mahidol University", "th-mu", OrganisationType.Academia)]
    public void Names_as_reports_write_them_find_organisation_and_type(string written, string code, OrganisationType type)
    {
        var organisation = Extracting.Reference.Organisations.Find(written);
        Assert.Equal((code, type), (organisation?.Code, organisation!.Type));
    }

    [Theory]
    [InlineData("th-new,Office of New Things,,government,TH,,พ.ม.,test", "พ.ม., which names th-msdhs")]
    [InlineData("undp,Another Programme,,international,,,,test", "undp a second time")]
    [InlineData("th-new,Office of New Things,,agency,TH,,,test", "agency")]
    [InlineData("th-new,Office of New Things,,government,XX,,,test", "XX")]
    [InlineData("th-new,,สำนักงานสิ่งใหม่,government,TH,,,test", "an empty cell")]
    public void A_wrong_row_is_refused_by_its_line(string row, string says)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, FileName));
        File.WriteAllLines(Path.Combine(folder, FileName), [.. lines, row]);
        var problem = Assert.Throws<DataFileException>(() => ReferenceFiles.Load(folder)).Problem.ToString();
        Assert.Contains($"{FileName}, line {lines.Length + 1}", problem, StringComparison.Ordinal);
        Assert.Contains(says, problem, StringComparison.Ordinal);
    }
}
