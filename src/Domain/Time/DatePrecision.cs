namespace SdgInsights.Domain;

public enum DatePrecision
{
    Year,
    Month,
    Day,
}
