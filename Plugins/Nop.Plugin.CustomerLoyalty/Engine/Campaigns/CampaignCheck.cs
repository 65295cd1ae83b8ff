using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>Whether a definition makes sense, each objection at its field.</summary>
public static class CampaignCheck
{
    private const int MostKeepDays = 30;
    private const int MostWindowDays = 30;

    /// <param name="templates">The message templates that there are.</param>
    /// <param name="segments">The stores of the segments that there are, by number; 0 for all stores.</param>
    /// <param name="showing">The templates that show a coupon; null when nobody knows.</param>
    /// <param name="discounts">Those that coupons can be made after; null likewise.</param>
    public static IEnumerable<CampaignError> Of(CampaignDefinition definition, IReadOnlySet<string> templates, IReadOnlyDictionary<int, int> segments, IReadOnlySet<string>? showing = null, IReadOnlySet<int>? discounts = null)
    {
        if (definition.StoreId < 1)
            yield return new(CampaignErrorCode.NothingChosen, "StoreId");
        if (definition.SegmentId > 0 && !segments.TryGetValue(definition.SegmentId, out _))
            yield return new(CampaignErrorCode.SegmentGone, "SegmentId");
        else if (definition.SegmentId > 0 && segments[definition.SegmentId] is var store && store != 0 && store != definition.StoreId)
            yield return new(CampaignErrorCode.OtherStore, "SegmentId");
        if (Outside(definition.HoldOutPercent, 0, 50, "HoldOutPercent") is { } holdOut)
            yield return holdOut;
        if (definition.DiscountId > 0 && Outside(definition.CouponDays, 1, 3650, "CouponDays") is { } coupon)
            yield return coupon;
        if (definition.DiscountId > 0 && discounts?.Contains(definition.DiscountId) == false)
            yield return new(CampaignErrorCode.DiscountGone, "DiscountId");
        if (Outside(definition.KeepDays, 1, MostKeepDays, "KeepDays") is { } keep)
            yield return keep;
        if (Outside(definition.WindowDays, 1, MostWindowDays, "WindowDays") is { } window)
            yield return window;
        foreach (var error in Texts(definition, templates).Concat(Coupons(definition, templates, showing)).Concat(Timing(definition.Timing)))
            yield return error;
    }

    private static IEnumerable<CampaignError> Texts(CampaignDefinition definition, IReadOnlySet<string> templates)
    {
        if (definition.Variants.Count == 0)
            yield return new(CampaignErrorCode.NoTemplate, "Variants[0].Template");
        for (var place = 0; place < definition.Variants.Count; place++)
        {
            var variant = definition.Variants[place];
            if (variant.Template.Length == 0)
                yield return new(CampaignErrorCode.NoTemplate, Field(place, "Template"));
            else if (!templates.Contains(variant.Template))
                yield return new(CampaignErrorCode.TemplateGone, Field(place, "Template"), variant.Template);
            if (variant.Subjects.Values.Any(subject => subject.Length > CampaignDefinition.LongestSubject))
                yield return new(CampaignErrorCode.TooLong, Field(place, "Template"), Number(CampaignDefinition.LongestSubject));
            if (variant.Template.Length > 0 && definition.Variants.Take(place).Any(other => Same(other, variant)))
                yield return new(CampaignErrorCode.SameTexts, Field(place, "Template"));
        }

        if (definition.Variants.Count < 2)
            yield break;
        if (Outside(definition.Test.SharePercent, 2, 100, "TestPercent") is { } share)
            yield return share;
        if (definition.WaitsForWinner && Outside(definition.Test.WaitHours, 1, 168, "TestHours") is { } wait)
            yield return wait;
    }

    private static IEnumerable<CampaignError> Coupons(CampaignDefinition definition, IReadOnlySet<string> templates, IReadOnlySet<string>? showing)
    {
        if (definition.DiscountId <= 0 || showing is null)
            yield break;
        for (var place = 0; place < definition.Variants.Count; place++)
            if (definition.Variants[place] is var variant && templates.Contains(variant.Template) && !showing.Contains(variant.Template)
                && !variant.Subjects.Values.Any(subject => subject.Contains(MailTokenNames.Coupon, StringComparison.OrdinalIgnoreCase)))
                yield return new(CampaignErrorCode.NoCoupon, Field(place, "Template"), $"%{MailTokenNames.Coupon}%");
    }

    private static IEnumerable<CampaignError> Timing(CampaignTiming timing)
    {
        if (timing.Rhythm == CampaignRhythm.AtOnce)
            yield break;
        if (timing.MinuteOfDay is < 0 or >= 24 * 60)
            yield return new(CampaignErrorCode.NoTime, "Time");
        if (timing is { Rhythm: CampaignRhythm.Once, First: null })
            yield return new(CampaignErrorCode.NoDay, "First");
        if (timing.Rhythm == CampaignRhythm.Weekly && (timing.WeekDays & 127) == 0)
            yield return new(CampaignErrorCode.NoWeekDay, "WeekDays");
        if (timing.Rhythm == CampaignRhythm.Monthly && Outside(timing.DayOfMonth, 1, 31, "DayOfMonth") is { } day)
            yield return day;
        if (timing is { IsRecurring: true, First: { } first, Last: { } last } && last < first)
            yield return new(CampaignErrorCode.LastBeforeFirst, "Last");
        if (Outside(timing.CatchUpHours, 1, CampaignTiming.MostCatchUpHours, "CatchUpHours") is { } late)
            yield return late;
    }

    private static bool Same(CampaignVariant one, CampaignVariant other) => one.Template == other.Template
        && one.Subjects.Count == other.Subjects.Count && one.Subjects.All(subject => other.Subjects.TryGetValue(subject.Key, out var text) && text == subject.Value);

    private static CampaignError? Outside(int value, int lowest, int highest, string field) =>
        value < lowest || value > highest ? new(CampaignErrorCode.OutOfRange, field, Number(lowest), Number(highest)) : null;

    private static string Field(int place, string name) => string.Create(CultureInfo.InvariantCulture, $"Variants[{place}].{name}");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
