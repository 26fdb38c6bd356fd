namespace SdgInsights.Host;

/// <summary>Finds the data that the program comes with.</summary>
internal static class SeedFolder
{
    /// <summary>Beside this assembly, which in a notebook is not where the process has its own.</summary>
    private static readonly string Root = Path.Combine(
        Path.GetDirectoryName(typeof(SeedFolder).Assembly.Location) is { Length: > 0 } folder ? folder : AppContext.BaseDirectory, "seeds");

    public static string Reference => Path.Combine(Root, "reference");

    public static string Terms => Path.Combine(Root, "terms");

    public static string Models => Path.Combine(Root, "model");

    public static string Model => Path.Combine(Models, "sdg-linear.bin");

    /// <summary>Exemplars to train from: those of the checkout one stands in, else the copies beside the executable.</summary>
    public static string Training => Directory.Exists(Path.Combine("seeds", "training")) ? Path.Combine("seeds", "training") : Path.Combine(Root, "training");

    /// <summary>Reports in which who took part is marked.</summary>
    public static string MarkedReports => Path.Combine(Training, "head-counts", "marked-reports.jsonl");

    /// <summary>The sample reports: those of the checkout one stands in, else the copies beside the executable.</summary>
    public static string Inputs => Directory.Exists(Path.Combine("seeds", "inputs")) ? Path.Combine("seeds", "inputs") : Path.Combine(Root, "inputs");
}
