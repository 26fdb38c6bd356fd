using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>Turns a document and its facts into the rows that carry them; <see cref="DatasetReader"/> turns them back.</summary>
internal static class DocumentRows
{
    /// <summary>Rows in an order in which none precedes what it refers to.</summary>
    public static IEnumerable<object> Of(ReadDocument read, ReferenceData reference)
    {
        var document = read.Document;
        var hash = document.Id.Hash;
        yield return new DocumentRow(
            hash,
            document.Name,
            document.MediaType,
            Codes.Of(document.Language),
            document.RetrievedAt.ToString("O", CultureInfo.InvariantCulture),
            document.Text);
        foreach (var row in Problems(read.Problems, hash, hash))
            yield return row;
        for (var i = 0; i < read.Activities.Count; i++)
        {
            var key = StoredKeys.Activity(document.Id, i + 1);
            foreach (var row in ActivityRows.Of(read.Activities[i], key, document, i + 1, reference))
                yield return row;
        }

        foreach (var person in read.Attendees)
            yield return new ActivityPersonRow(StoredKeys.Activity(document.Id, person.Activity), person.Person, person.Name);
    }

    public static IEnumerable<object> Problems(IReadOnlyList<Problem> problems, string subject, string hash, string? activity = null) =>
        problems.Select((p, i) => new ProblemRow(subject, i, hash, activity, p.Source, p.Place, p.Field, p.Found, p.Expected));

    public static IEnumerable<object> Sdgs(
        IReadOnlyList<SdgAssignment> sdgs, string subject, string hash, string activity, string? resolution = null) =>
        sdgs.Select((sdg, i) => new SdgRow(
            subject, i, hash, activity, resolution, sdg.Goal.Number, sdg.Target?.Code, sdg.Probability, Codes.Of(sdg.Method), StoredLists.Of(sdg.Terms)));
}
