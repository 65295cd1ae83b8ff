namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>Work from a minute of the day to another one of the same day, by the clock on the wall.</summary>
/// <param name="StartMinute">0 to 1439.</param>
/// <param name="EndMinute">Above the start, at most 1440; work ends before it.</param>
public readonly record struct Shift(DayOfWeek Day, int StartMinute, int EndMinute)
{
    public const int MinutesOfDay = 1440;

    public bool IsValid => StartMinute >= 0 && EndMinute > StartMinute && EndMinute <= MinutesOfDay && Enum.IsDefined(Day);
}
