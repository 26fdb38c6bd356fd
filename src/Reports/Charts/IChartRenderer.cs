namespace SdgInsights.Reports;

/// <summary>Draws a chart into a file format. The same chart gives the same bytes.</summary>
public interface IChartRenderer
{
    void Render(ChartSpec chart, Stream to);
}
