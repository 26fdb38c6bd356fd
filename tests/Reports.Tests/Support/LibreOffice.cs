using System.Diagnostics;

namespace SdgInsights.Reports.Tests;

/// <summary>LibreOffice without a window, with a profile of its own that reckons every formula anew when a workbook is opened.</summary>
internal sealed class LibreOffice(DirectoryInfo folder)
{
    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
          <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    /// <returns>The workbooks as LibreOffice writes them, in the same order.</returns>
    public IReadOnlyList<string> Recalculate(IReadOnlyList<string> files)
    {
        var profile = folder.CreateSubdirectory("profile");
        File.WriteAllText(Path.Combine(profile.CreateSubdirectory("user").FullName, "registrymodifications.xcu"), Settings);
        var output = folder.CreateSubdirectory("out");
        var start = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (IEnumerable<string>)[$"-env:UserInstallation={new Uri(profile.FullName)}", "--headless", "--convert-to", "xlsx", "--outdir", output.FullName, .. files])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
        return [.. files.Select(f => Path.Combine(output.FullName, Path.GetFileName(f)))];
    }
}
