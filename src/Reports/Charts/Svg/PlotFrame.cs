namespace SdgInsights.Reports;

/// <summary>Where an upright plot draws its values.</summary>
/// <param name="First">Left edge of the first category.</param>
/// <param name="Zero">Where the value zero stands.</param>
/// <param name="Height">Up to the top of every axis.</param>
/// <param name="Slot">Width of a category.</param>
internal readonly record struct PlotFrame(double First, double Zero, double Height, double Slot)
{
    /// <summary>The middle of a category.</summary>
    public double X(int category) => First + ((category + 0.5) * Slot);

    public double Y(long value, AxisScale scale) => Zero - Rise(value, scale);

    public double Rise(long value, AxisScale scale) => value * Height / scale.Top;
}
