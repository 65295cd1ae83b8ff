namespace Nop.Plugin.CustomerLoyalty.Features.Training;

/// <summary>Names of what can be learnt, as they are kept with the person.</summary>
public static class TrainingItems
{
    public const int LongestName = 60;
    private const string TourPrefix = "tour:";

    public static string Tour(TrainingRole role) => TourPrefix + role;

    /// <summary>Null for an exercise.</summary>
    public static TrainingRole? TourOf(string item) =>
        item.StartsWith(TourPrefix, StringComparison.Ordinal) && Enum.TryParse<TrainingRole>(item[TourPrefix.Length..], out var role) && Enum.IsDefined(role) ? role : null;
}
