namespace SdgInsights.Domain;

/// <summary>What the confidence in a field rests on, the most doubtful first.</summary>
public enum ConfidenceSign
{
    /// <summary>The text contradicts itself: parts exceed their total, or the same day stands with two years.</summary>
    Conflict,

    /// <summary>Other values of the text could be meant as well.</summary>
    Rivals,

    /// <summary>Title, opening and facts speak for an event hardly more than against one.</summary>
    Unclear,

    /// <summary>A date without a day.</summary>
    Partial,

    /// <summary>Invited, expected or targeted.</summary>
    Planned,

    /// <summary>No words say it in full; it follows from the rest of the text, as a missing year from the page's own date.</summary>
    Inferred,

    /// <summary>Stands far behind the first paragraphs, where reports say when, where and how many.</summary>
    Late,

    /// <summary>Stated once, in title or first paragraphs.</summary>
    Stated,

    /// <summary>The value of a label such as <c>Venue:</c>.</summary>
    Labelled,

    /// <summary>Counted from the rows of a register.</summary>
    Counted,
}

/// <summary>How likely a field of an activity is right.</summary>
/// <param name="Field">As in <see cref="Evidence"/>.</param>
/// <param name="Probability">0 to 1, measured on reports with known answers; see docs/quality.md.</param>
/// <param name="Sign">What it rests on.</param>
/// <param name="NeedsReview">Below the field's threshold: a person should compare it with the text before the figure is called official.</param>
public sealed record FieldConfidence(string Field, double Probability, ConfidenceSign Sign, bool NeedsReview);
