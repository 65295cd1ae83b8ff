using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;

/// <summary>A month of the shop's own calendar.</summary>
public readonly record struct FeedbackMonth(DateOnly First)
{
    public int Number => First.Year * 100 + First.Month;

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    public FeedbackMonth Before => new(First.AddMonths(-1));

    public FeedbackMonth After => new(First.AddMonths(1));

    public string Text => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static FeedbackMonth Of(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1));

    public static FeedbackMonth? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new FeedbackMonth(day) : null;

    public static FeedbackMonth? Of(int number) =>
        number / 100 is > 2000 and < 3000 && number % 100 is >= 1 and <= 12 ? new FeedbackMonth(new DateOnly(number / 100, number % 100, 1)) : null;
}
