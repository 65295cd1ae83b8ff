using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>Turns the form into a definition and back.</summary>
public static class CampaignForm
{
    public static CampaignModel Write(CampaignDefinition definition, IReadOnlyList<int> languages)
    {
        var timing = definition.Timing;
        return new CampaignModel
        {
            StoreId = definition.StoreId,
            SegmentId = definition.SegmentId,
            HoldOutPercent = definition.HoldOutPercent,
            Topic = definition.Topic,
            DiscountId = definition.DiscountId,
            CouponDays = definition.CouponDays,
            Variants = [.. definition.Variants.Select(variant => new CampaignVariantModel { Template = variant.Template, Subjects = [.. languages.Select(id => variant.Subjects.GetValueOrDefault(id))] })],
            TestPercent = definition.Test.SharePercent,
            TestHours = definition.Test.WaitHours,
            WinnerById = (int)definition.Test.WinnerBy,
            RhythmId = (int)timing.Rhythm,
            ClockId = (int)timing.Clock,
            First = timing.First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Last = timing.Last?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Time = CampaignTimes.TimeText(timing.MinuteOfDay),
            WeekDays = [.. Enumerable.Range(0, 7).Where(day => (timing.WeekDays >> day & 1) == 1)],
            DayOfMonth = timing.DayOfMonth,
            CatchUpHours = timing.CatchUpHours,
            KeepDays = definition.KeepDays,
            WindowDays = definition.WindowDays
        };
    }

    /// <param name="places">Takes, for each text of the definition, its place in the form: texts left empty are left out.</param>
    /// <param name="unreadable">Takes what cannot be kept as it was typed.</param>
    public static CampaignDefinition Read(CampaignModel model, IReadOnlyList<int> languages, List<int> places, List<CampaignError> unreadable)
    {
        var variants = new List<CampaignVariant>();
        for (var place = 0; place < Math.Min(model.Variants.Count, CampaignDefinition.MostVariants); place++)
            if (Variant(model.Variants[place], languages) is { } variant)
            {
                variants.Add(variant);
                places.Add(place);
            }

        return new CampaignDefinition
        {
            StoreId = model.StoreId,
            SegmentId = model.SegmentId,
            HoldOutPercent = model.HoldOutPercent,
            Topic = MailTopics.Known(model.Topic),
            Variants = variants,
            DiscountId = Math.Max(0, model.DiscountId),
            CouponDays = model.CouponDays,
            Test = new CampaignTest { SharePercent = model.TestPercent, WaitHours = model.TestHours, WinnerBy = Known(model.WinnerById, CampaignWinnerBy.Clicks) },
            Timing = Timing(model, unreadable),
            KeepDays = model.KeepDays,
            WindowDays = model.WindowDays
        };
    }

    /// <summary>The same error at the place where the text stands in the form.</summary>
    public static CampaignError AtItsPlace(CampaignError error, List<int> places)
    {
        const string Start = "Variants[";
        if (!error.Field.StartsWith(Start, StringComparison.Ordinal))
            return error;
        var end = error.Field.IndexOf(']', StringComparison.Ordinal);
        var place = int.Parse(error.Field[Start.Length..end], CultureInfo.InvariantCulture);
        return place < places.Count ? error with { Field = $"{Start}{places[place]}{error.Field[end..]}" } : error;
    }

    private static CampaignTiming Timing(CampaignModel model, List<CampaignError> unreadable) => new()
    {
        Rhythm = Known(model.RhythmId, CampaignRhythm.AtOnce),
        Clock = Known(model.ClockId, CampaignClock.Shop),
        First = Day(model.First, nameof(model.First), unreadable),
        Last = Day(model.Last, nameof(model.Last), unreadable),
        MinuteOfDay = Minute(model, unreadable),
        WeekDays = model.WeekDays.Where(day => day is >= 0 and < 7).Distinct().Sum(day => 1 << day),
        DayOfMonth = model.DayOfMonth,
        CatchUpHours = model.CatchUpHours
    };

    private static int Minute(CampaignModel model, List<CampaignError> unreadable)
    {
        if (QuietHours.TryReadMinute(model.Time, out var minute))
            return minute;
        if (model.RhythmId != (int)CampaignRhythm.AtOnce)
            unreadable.Add(new CampaignError(CampaignErrorCode.NoTime, nameof(model.Time)));
        return 600;
    }

    private static DateOnly? Day(string? text, string field, List<CampaignError> unreadable)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 2000 and < 2200)
            return day;
        unreadable.Add(new CampaignError(CampaignErrorCode.NoDay, field));
        return null;
    }

    /// <summary>Null for one of which nothing is filled in.</summary>
    private static CampaignVariant? Variant(CampaignVariantModel model, IReadOnlyList<int> languages)
    {
        var subjects = new Dictionary<int, string>();
        for (var place = 0; place < Math.Min(languages.Count, model.Subjects.Count); place++)
            if (model.Subjects[place]?.Trim() is { Length: > 0 } subject)
                subjects[languages[place]] = subject;
        var template = model.Template?.Trim() ?? string.Empty;
        return template.Length == 0 && subjects.Count == 0 ? null : new CampaignVariant { Template = template, Subjects = subjects };
    }

    private static TEnum Known<TEnum>(int id, TEnum otherwise) where TEnum : struct, Enum => Enum.IsDefined((TEnum)Enum.ToObject(typeof(TEnum), id)) ? (TEnum)Enum.ToObject(typeof(TEnum), id) : otherwise;
}
