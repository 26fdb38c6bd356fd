namespace SdgInsights.Ingest;

/// <summary>What a column of a registration sheet holds. The codes stand in <c>register-columns.csv</c>.</summary>
internal enum RegisterColumn
{
    RowNumber,
    Title,
    Name,
    FirstName,
    LastName,
    Organisation,
    OrganisationType,
    Position,
    Country,
    Province,
    Sex,

    /// <summary>Ticked where the person is a woman.</summary>
    SexFemale,

    /// <summary>Ticked where the person is a man.</summary>
    SexMale,
    Age,
    AgeGroup,
    Disability,

    /// <summary>Whether the person came.</summary>
    Attendance,

    /// <summary>A number of people in each row: a table of totals, no register.</summary>
    PeopleCount,
    Email,
    Phone,
    Remark,
    Ignored,
}
