namespace SdgInsights.Domain;

/// <summary>How the columns of one list in a registration sheet were read, for the user to see and correct.</summary>
/// <param name="Shape">Equal for lists with equal headings in equal columns: twelve hexadecimal digits.</param>
/// <param name="Place">Sheet and row of the headings, as problems name them.</param>
public sealed record RegisterLayout(string Shape, string Place, IReadOnlyList<RegisterHeading> Headings);

/// <param name="Column">Letters, as spreadsheets name it.</param>
/// <param name="Text">As written; empty where the column has no heading.</param>
/// <param name="Reading">Code of what the program takes the column for, such as <c>organisation</c>; null where it does not know and leaves the column out.</param>
/// <param name="Correction">Code that the user gave instead; null where there is none.</param>
public sealed record RegisterHeading(string Column, string Text, string? Reading, string? Correction);
