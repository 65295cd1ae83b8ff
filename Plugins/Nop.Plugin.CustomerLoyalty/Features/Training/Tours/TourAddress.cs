using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Tours;

/// <summary>The address of a page with the step of a tour on it: a tour goes on by links, so that it can be left and taken up anywhere.</summary>
public static class TourAddress
{
    public const string Tour = "loyaltyTour";
    public const string Step = "loyaltyStep";

    /// <param name="number">From 1.</param>
    public static string Of(TrainingRole role, IReadOnlyList<TourStep> steps, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"~/Admin/{steps[number - 1].Page}?{Tour}={role}&{Step}={number}");
}
