namespace SdgInsights.Domain;

/// <summary>What a word tells of who is to act on a resolution.</summary>
public enum AddresseeRole
{
    /// <summary>Names a body in full.</summary>
    Body,

    /// <summary>Begins the name of a body, which goes on behind it.</summary>
    Head,

    /// <summary>Stands before the body: <c>ขอให้</c>, <c>calls upon</c>.</summary>
    Cue,

    /// <summary>Says that the body follows, known or not: <c>ผู้รับผิดชอบ</c>.</summary>
    Label,

    /// <summary>Stands behind the body: <c>ควร</c>, <c>should</c>.</summary>
    Modal,

    /// <summary>Begins what the body is to do, and so ends its name.</summary>
    Verb,

    /// <summary>Says that something is to be done for or to the body: <c>ได้รับ</c>, <c>receive</c>.</summary>
    Receives,

    /// <summary>Begins like a body and is none: <c>รัฐธรรมนูญ</c>.</summary>
    None,
}

/// <param name="Kind">Code of the list <c>addressee_kind</c> for a body or head, else null.</param>
public sealed record AddresseeWord(AddresseeRole Role, string? Kind, Language Language, string Word);
