using System.IO.Compression;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Unpacks archives in memory, those inside an archive too, but no deeper. Nothing is written to disk, so no member name can do harm.</summary>
internal static class ZipMembers
{
    private const int Deepest = 2;

    public static IEnumerable<Parsed<InputFile>> In(InputFile archive, InputLimits limits) => In(archive, new ZipBudget(limits), 1);

    /// <summary>The member names; none where the bytes are no readable archive.</summary>
    public static IReadOnlySet<string> NamesIn(byte[] content)
    {
        try
        {
            using var zip = Open(content);
            return zip.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return new HashSet<string>();
        }
    }

    private static IEnumerable<Parsed<InputFile>> In(InputFile archive, ZipBudget budget, int depth)
    {
        var (zip, problem) = TryOpen(archive, budget);
        if (zip is null)
        {
            yield return Parsed<InputFile>.Fail(problem!);
            yield break;
        }

        using (zip)
        {
            foreach (var entry in zip.Entries.Where(IsDocument).OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                var member = Read(archive, entry, budget);
                if (member.Ok && FileSignatures.Of(member.Value.Content) is FileSignature.Zip)
                {
                    foreach (var inner in Inner(member.Value, budget, depth + 1))
                        yield return inner;
                }
                else
                {
                    yield return member;
                }

                if (budget.IsSpent)
                    yield break;
            }
        }
    }

    private static IEnumerable<Parsed<InputFile>> Inner(InputFile archive, ZipBudget budget, int depth) => depth <= Deepest
        ? In(archive, budget, depth)
        : [Parsed<InputFile>.Fail(new Problem(archive.Name, "", "", "an archive in an archive in an archive", "archives at most one inside another"))];

    private static (ZipArchive? Zip, Problem? Problem) TryOpen(InputFile archive, ZipBudget budget)
    {
        ZipArchive? zip = null;
        try
        {
            zip = Open(archive.Content);
            if (budget.Refuse(archive.Name, zip.Entries) is not { } bomb)
                return (zip, null);
            zip.Dispose();
            return (null, bomb);
        }
        catch (Exception e) when (IsDamage(e))
        {
            zip?.Dispose();
            return (null, new Problem(archive.Name, "", "", "a damaged zip archive", "one that can be unpacked"));
        }
    }

    private static Parsed<InputFile> Read(InputFile archive, ZipArchiveEntry entry, ZipBudget budget)
    {
        var name = $"{archive.Name}/{SafeName(entry.FullName)}";
        try
        {
            if (entry.IsEncrypted)
                return Parsed<InputFile>.Fail(new Problem(name, "", "", "a member with a password", "one without"));
            using var stream = entry.Open();
            return budget.Take(stream) is { } content
                ? Parsed<InputFile>.Of(new(name, content))
                : Parsed<InputFile>.Fail(budget.Bomb(archive.Name, "members that unpack to more than their archive says"));
        }
        catch (Exception e) when (IsDamage(e))
        {
            return Parsed<InputFile>.Fail(new Problem(name, "", "", "a damaged member", "one that can be unpacked"));
        }
    }

    private static ZipArchive Open(byte[] content) => new(new MemoryStream(content, false), ZipArchiveMode.Read, false, ZipNameEncoding.Instance);

    private static bool IsDocument(ZipArchiveEntry entry)
    {
        var parts = entry.FullName.Split('/', '\\');
        return parts[^1].Length > 0 && !parts.Any(p => p is not ("." or "..") && FolderWalk.IsLeftover(p));
    }

    private static string SafeName(string name) => string.Join('/', name
        .Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries)
        .Where(p => p is not ("." or "..") && !p.EndsWith(':'))
        .Select(p => new string([.. p.Where(c => !char.IsControl(c))])));

    private static bool IsDamage(Exception e) =>
        e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;
}
