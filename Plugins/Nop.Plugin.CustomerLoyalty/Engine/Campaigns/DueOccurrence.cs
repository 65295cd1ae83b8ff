namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <param name="Missed">Are left out: newer ones are due, or it is too late for them.</param>
/// <param name="Day">The one to begin now; null for none.</param>
/// <param name="StartUtc">When it should have begun by the shop's clock.</param>
public sealed record DueOccurrence(IReadOnlyList<DateOnly> Missed, DateOnly? Day, DateTime StartUtc)
{
    public static readonly DueOccurrence None = new([], null, default);

    /// <summary>Days as numbers: 20260322.</summary>
    public static int NumberOf(DateOnly day) => day.Year * 10_000 + day.Month * 100 + day.Day;

    public static DateOnly? DayOf(int number) => number == 0 ? null : new DateOnly(number / 10_000, number / 100 % 100, number % 100);
}
