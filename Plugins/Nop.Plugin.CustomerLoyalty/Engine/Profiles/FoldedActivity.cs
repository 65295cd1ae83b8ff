namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>A folded row with the purchase days behind it, which the customer-base models look at.</summary>
/// <param name="Days">Day numbers (<see cref="DateOnly.DayNumber"/>), ascending and distinct.</param>
/// <param name="Amounts">Net revenue of each of the days.</param>
public sealed record FoldedActivity(CustomerActivity Activity, int[] Days, float[] Amounts)
{
    /// <summary>Answers that tell how content he is.</summary>
    public int Surveys { get; init; }

    /// <summary>Of all of them together, each 1 to 100.</summary>
    public int SurveyPoints { get; init; }
}
