using Nop.Plugin.CustomerLoyalty.Engine.Surveys;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>Figures as pages show them: what rests on too few answers is not shown as if it were known.</summary>
public static class FigureTexts
{
    public const string None = "–";

    /// <summary>A mark or a gap.</summary>
    public static string Mark(Estimate? figure, bool signed = false) => figure is not { IsShown: true } ? None : figure.Value.ToString(signed ? "+0.0;−0.0;0.0" : "0.0");

    public static string Interval(Estimate? figure, bool signed = false) =>
        figure is not { IsShown: true, Low: { } low, High: { } high } ? string.Empty : signed ? $"{low:+0.0;−0.0;0.0} … {high:+0.0;−0.0;0.0}" : $"{low:0.0} … {high:0.0}";

    /// <summary>0 to 100, without decimals.</summary>
    public static string Whole(Estimate? figure) => figure is not { IsShown: true } ? None : figure.Value.ToString("0;−0;0");

    public static string WholeInterval(Estimate? figure) => figure is not { IsShown: true, Low: { } low, High: { } high } ? string.Empty : $"{low:0;−0;0} … {high:0;−0;0}";

    public static string Share(Estimate? figure) => figure is not { IsShown: true } ? None : figure.Value.ToString("P0");

    public static string ShareInterval(Estimate? figure) => figure is not { IsShown: true, Low: { } low, High: { } high } ? string.Empty : $"{low:P0} … {high:P0}";
}
