using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Finds who begins a journey because of his record and the day, not because something happened.</summary>
public static class RecordFinder
{
    private static readonly LifecycleRule Rule = new(0);

    /// <param name="today">In the shop's time zone.</param>
    /// <param name="toUtc">The beginning of a day of the shop's time zone.</param>
    /// <returns>Null when there is nothing to begin.</returns>
    public static JourneyEntry? Find(JourneyTrigger trigger, JourneyRecord record, DateOnly today, Func<DateOnly, DateTime> toUtc) => trigger.Kind switch
    {
        TriggerKind.Birthday => Yearly(trigger, record, "birthday", record.Birthday / 100, record.Birthday % 100, 0, today, toUtc),
        TriggerKind.Anniversary => record.FirstOrderOnUtc is { } first ? Yearly(trigger, record, "anniversary", first.Month, first.Day, first.Year, today, toUtc) : null,
        TriggerKind.StageEntered => Stage(trigger, record),
        TriggerKind.PurchaseDue => Due(trigger, record),
        TriggerKind.Period => Period(trigger, today) is { } day ? new JourneyEntry(0, $"period:{day:yyyyMMdd}", 0, 0, toUtc(day)) : null,
        _ => null
    };

    /// <summary>The last day up to today with which a period begins.</summary>
    public static DateOnly? Period(JourneyTrigger trigger, DateOnly today)
    {
        if (trigger.Period == PeriodUnit.Week)
            return today.AddDays(-(((int)today.DayOfWeek + 7 - trigger.Day % 7) % 7));
        var month = new DateOnly(today.Year, trigger.Period switch
        {
            PeriodUnit.Quarter => (today.Month - 1) / 3 * 3 + 1,
            PeriodUnit.Year => 1,
            _ => today.Month
        }, Math.Clamp(trigger.Day, 1, 28));
        return month <= today ? month : null;
    }

    /// <summary>From so many days before the day up to the day itself, under the name of the year in which the day is.</summary>
    private static JourneyEntry? Yearly(JourneyTrigger trigger, JourneyRecord record, string name, int month, int day, int firstYear, DateOnly today, Func<DateOnly, DateTime> toUtc)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31)
            return null;
        for (var year = today.Year; year <= today.Year + 1; year++)
        {
            var date = new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
            var begins = date.AddDays(-trigger.DaysBefore);
            if (begins <= today && today <= date && year > firstYear)
                return new JourneyEntry(record.StoreId, string.Create(CultureInfo.InvariantCulture, $"{name}:{year}"), 0, 0, toUtc(begins));
        }

        return null;
    }

    private static JourneyEntry? Stage(JourneyTrigger trigger, JourneyRecord record)
    {
        if (record.StageId != trigger.StageId || record.LastOrderOnUtc is not { } last)
            return null;
        var entered = (LifecycleStage)record.StageId switch
        {
            LifecycleStage.AtRisk => After(Rule.LateAfter),
            LifecycleStage.Dormant => After(Rule.DormantAfter),
            LifecycleStage.Lost => After(Rule.LostAfter),
            LifecycleStage.New => record.FirstOrderOnUtc ?? last,
            _ => last
        };
        return new JourneyEntry(record.StoreId, $"stage:{record.StageId}:{EntryFinder.Day(last)}", 0, 0, entered);

        DateTime After(decimal gaps) => last.Date.AddDays((double)decimal.Floor(gaps * record.ExpectedGapDays) + 1);
    }

    private static JourneyEntry? Due(JourneyTrigger trigger, JourneyRecord record) =>
        record is { PurchaseDays: >= 2, LastOrderOnUtc: { } last } && (LifecycleStage)record.StageId is not (LifecycleStage.Dormant or LifecycleStage.Lost)
            ? new JourneyEntry(record.StoreId, $"due:{EntryFinder.Day(last)}", 0, 0, last.AddDays((double)record.ExpectedGapDays - trigger.DaysBefore))
            : null;
}
