using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Why a value that stands in the text was not taken for the field.</summary>
public enum RivalReason
{
    /// <summary>It could be meant as well; another, where one was chosen, is stated more plainly.</summary>
    Weaker,

    /// <summary>Nothing around it says that it is the event's.</summary>
    NoSign,

    /// <summary>The day on which the page was published.</summary>
    PageDate,

    /// <summary>Menus, counters, source lines.</summary>
    Furniture,

    /// <summary>Of a law, a decision, a deadline, a founding; a statistic or a group that was helped.</summary>
    OtherMatter,

    /// <summary>Of an earlier or a later meeting.</summary>
    OtherMeeting,

    /// <summary>Invited or registered, not come.</summary>
    Invited,

    /// <summary>Expected or targeted.</summary>
    Planned,

    /// <summary>One of the figures into which a total is split.</summary>
    PartOfTotal,
}

/// <summary>A value that could be taken for a field by its form but was not; the span counts in the document's text.</summary>
public sealed record Rival(string Field, TextSpan Span, RivalReason Reason);
