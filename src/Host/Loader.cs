using System.Security.Cryptography;
using SdgInsights.Analytics;
using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary>Takes inputs from their bytes into the store, in batches that go in whole or not at all.</summary>
internal sealed class Loader(ReadGuard reader, IInsightsStore store, MappingFile mappings, Terminal terminal)
{
    private const int BatchSize = 200;
    private const int SaltBytes = 32;

    /// <param name="keepsNames">Names on registration sheets go into the database.</param>
    /// <exception cref="DataFileException">The file of mappings, or a data file, has a mistake.</exception>
    public static Loader For(Workshop workshop, IInsightsStore store, string mappings, bool keepsNames, Terminal terminal)
    {
        var file = MappingFile.Open(mappings);
        var options = new RegisterOptions
        {
            Mappings = file.Mappings,
            PersonKey = new(store.PersonSalt(() => RandomNumberGenerator.GetBytes(SaltBytes))),
            KeepsNames = keepsNames,
        };
        return new(workshop.Reader(options), store, file, terminal);
    }

    public LoadResult Load(IEnumerable<string> paths)
    {
        var total = new LoadSummary(0, 0, 0, 0, 0);
        var problems = 0;
        var files = 0;
        using var progress = new Progress(terminal, "Reading reports:");
        foreach (var batch in InputFiles.Enumerate(paths, terminal.In).Chunk(BatchSize))
        {
            files += batch.Length;
            var documents = new List<ReadDocument>();
            var already = 0;
            foreach (var (file, read) in ReadAll(batch))
            {
                foreach (var problem in ProblemsOf(file, read))
                {
                    terminal.Error.WriteLine(problem);
                    problems++;
                }

                if (read is { Ok: true })
                    documents.Add(read.Value);
                else if (file.Ok && read is null)
                    already++;
            }

            mappings.Keep(documents.SelectMany(d => d.Layouts.Select(l => (d.Document.Name, l))), terminal.Error);
            total += store.Load(documents) + new LoadSummary(0, already, 0, 0, 0);
            progress.Report(files);
        }

        return new(total, files, problems);
    }

    // Bytes that are stored already are not read a second time: a null result. Goals are looked for when the facts of the whole batch are
    // known: see UnclassifiedReport.
    private IEnumerable<(Parsed<InputFile> File, Parsed<ReadDocument>? Read)> ReadAll(Parsed<InputFile>[] batch) => batch
        .Select(f => (File: f, Stored: f.Ok && store.Contains(DocumentId.Of(f.Value.Content))))
        .ToList()
        .AsParallel()
        .AsOrdered()
        .Select(f => (f.File, Facts: f.Stored || !f.File.Ok ? null : reader.ReadFacts(f.File.Value)))
        .ToList()
        .AsParallel()
        .AsOrdered()
        .Select(f => (f.File, f.Facts is null ? null : ReadGuard.Classified(f.Facts)));

    private static IEnumerable<Problem> ProblemsOf(Parsed<InputFile> file, Parsed<ReadDocument>? read) =>
        file.Problem is { } unreadable ? [unreadable]
        : read?.Problem is { } refused ? [refused]
        : read?.Value?.Problems ?? [];
}

internal sealed record LoadResult(LoadSummary Summary, int Files, int Problems)
{
    public bool NothingToShow => Summary.Documents + Summary.AlreadyStored == 0;

    public int ExitCode => NothingToShow ? Host.ExitCode.NothingDone : Problems > 0 ? Host.ExitCode.SomeProblems : Host.ExitCode.Done;
}
