namespace SdgInsights.Analytics;

internal sealed record RegionRow(string M49, string? Parent, int Depth, string NameEn, string NameTh);

internal sealed record CountryRow(string Iso2, string Iso3, string M49, string RegionM49, string NameEn, string NameTh);

/// <summary>That a region holds a country, directly or through smaller regions.</summary>
internal sealed record CountryRegionRow(string Country, string Region);

internal sealed record GroupingRow(string GroupingCode, string NameEn, string NameTh);

/// <summary>Both days are part of the membership; null is open.</summary>
internal sealed record GroupingMemberRow(string GroupingCode, int Position, string Country, string? FirstDay, string? LastDay);

internal sealed record ProvinceRow(string Code, string NameEn, string NameTh, string Region6, string CsoForumRegion, string? Cluster);

internal sealed record ThaiRegionRow(string Scheme, string Code, string NameEn, string NameTh);

internal sealed record GoalRow(int Goal, string TitleEn, string TitleTh, string ShortEn, string ShortTh, string Colour);

internal sealed record TargetRow(string Target, int Goal, string TitleEn, string TitleTh);

internal sealed record CodeRow(string ListName, string Code, string NameEn, string NameTh);

/// <summary>A group of people and the value of a code list by which registers count it; null where none does.</summary>
internal sealed record LnobGroupRow(string GroupCode, string NameEn, string NameTh, string? CountedList, string? CountedCode);

/// <summary>The only row of <c>reference_state</c>: which reference data the tables hold.</summary>
internal sealed record ReferenceStateRow(string Fingerprint);
