using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Whether a definition makes sense, each objection at its place.</summary>
public static class JourneyCheck
{
    /// <param name="templates">The message templates that there are; null when that is not to be asked.</param>
    /// <param name="segments">Likewise for segments.</param>
    /// <param name="coupons">Likewise for coupons.</param>
    public static IEnumerable<JourneyError> Of(JourneyDefinition definition, IReadOnlySet<string>? templates = null, IReadOnlySet<int>? segments = null, JourneyCoupons? coupons = null)
    {
        foreach (var error in Trigger(definition.Trigger, segments))
            yield return error;
        if (definition.ReEntry is { Kind: ReEntryKind.AfterDays, Days: < 1 })
            yield return new JourneyError(JourneyErrorCode.OutOfRange, "reEntry.days", "1", "3650");
        if (definition.Steps.Count == 0)
            yield return new JourneyError(JourneyErrorCode.NoSteps, "steps");
        else if (!definition.Steps.Any(step => step is ActingStep))
            yield return new JourneyError(JourneyErrorCode.NothingDone, "steps");
        for (var place = 0; place < definition.Steps.Count; place++)
            foreach (var error in Step(definition, place, templates, coupons))
                yield return error with { Path = string.Create(CultureInfo.InvariantCulture, $"steps.{place}{(error.Path.Length == 0 ? string.Empty : ".")}{error.Path}") };
    }

    private static IEnumerable<JourneyError> Trigger(JourneyTrigger trigger, IReadOnlySet<int>? segments)
    {
        if (TriggerNeeds.HasDelay(trigger.Kind) && trigger.DelayMinutes < 1)
            yield return new JourneyError(JourneyErrorCode.OutOfRange, "trigger.delay", "1", "129600");
        if (trigger.Kind == TriggerKind.StageEntered && !Enum.IsDefined((LifecycleStage)trigger.StageId))
            yield return new JourneyError(JourneyErrorCode.NothingChosen, "trigger.stage");
        if (trigger.Kind == TriggerKind.SegmentEntered && trigger.SegmentId == 0)
            yield return new JourneyError(JourneyErrorCode.NothingChosen, "trigger.segment");
        else if (trigger.Kind == TriggerKind.SegmentEntered && segments?.Contains(trigger.SegmentId) == false)
            yield return new JourneyError(JourneyErrorCode.SegmentGone, "trigger.segment");
        if (trigger is { Kind: TriggerKind.Period, Period: PeriodUnit.Week, Day: > 7 })
            yield return new JourneyError(JourneyErrorCode.OutOfRange, "trigger.day", "1", "7");
    }

    private static IEnumerable<JourneyError> Step(JourneyDefinition definition, int place, IReadOnlySet<string>? templates, JourneyCoupons? coupons)
    {
        var step = definition.Steps[place];
        if (definition.Steps.Take(place).Any(other => other.Id == step.Id))
            yield return new JourneyError(JourneyErrorCode.SameStep, "id");
        switch (step)
        {
            case WaitStep { Wait: { MinuteOfDay: null, Amount: < 1 } }:
                yield return new JourneyError(JourneyErrorCode.OutOfRange, "amount", "1", "10000");
                break;
            case WaitStep when place == definition.Steps.Count - 1:
                yield return new JourneyError(JourneyErrorCode.WaitAtTheEnd);
                break;
            case ConditionStep { Rule: Segments.AllRule { Rules.Count: 0 } }:
                yield return new JourneyError(JourneyErrorCode.NothingChosen, "rule");
                break;
            case ConditionStep { ElseStepId: { } other } when !definition.Steps.Skip(place + 1).Any(further => further.Id == other):
                yield return new JourneyError(JourneyErrorCode.NotFurther, "else");
                break;
            case MailStep mail:
                foreach (var error in Mail(mail, templates).Concat(Coupons(mail, templates, coupons)))
                    yield return error;
                break;
            case RewardStep { Points: < 1 }:
                yield return new JourneyError(JourneyErrorCode.OutOfRange, "points", "1", "1000000");
                break;
        }
    }

    private static IEnumerable<JourneyError> Mail(MailStep mail, IReadOnlySet<string>? templates)
    {
        if (mail.Variants.Count == 0)
            yield return new JourneyError(JourneyErrorCode.NoVariants, "variants");
        if (mail.Variants.Count > MailStep.MostVariants)
            yield return new JourneyError(JourneyErrorCode.TooManyVariants, "variants", MailStep.MostVariants.ToString(CultureInfo.InvariantCulture));
        if (mail.Variants.Count > 0 && mail.Variants.All(variant => variant.Weight == 0))
            yield return new JourneyError(JourneyErrorCode.NoWeight, "variants.0.weight");
        for (var place = 0; place < mail.Variants.Count; place++)
            if (mail.Variants[place].Template.Length == 0)
                yield return new JourneyError(JourneyErrorCode.NoTemplate, string.Create(CultureInfo.InvariantCulture, $"variants.{place}.template"));
            else if (templates?.Contains(mail.Variants[place].Template) == false)
                yield return new JourneyError(JourneyErrorCode.TemplateGone, string.Create(CultureInfo.InvariantCulture, $"variants.{place}.template"), mail.Variants[place].Template);
        if (mail is { DiscountId: > 0, CouponDays: 0 })
            yield return new JourneyError(JourneyErrorCode.OutOfRange, "couponDays", "1", "3650");
    }

    /// <summary>A coupon that nobody sees, or that cannot be made, is not worth a mail.</summary>
    private static IEnumerable<JourneyError> Coupons(MailStep mail, IReadOnlySet<string>? templates, JourneyCoupons? coupons)
    {
        if (mail.DiscountId <= 0 || coupons is null)
            yield break;
        if (!coupons.Discounts.Contains(mail.DiscountId))
            yield return new JourneyError(JourneyErrorCode.DiscountGone, "discount");
        for (var place = 0; place < mail.Variants.Count; place++)
            if (mail.Variants[place].Template is { Length: > 0 } template && templates?.Contains(template) != false && !coupons.Showing.Contains(template))
                yield return new JourneyError(JourneyErrorCode.NoCoupon, string.Create(CultureInfo.InvariantCulture, $"variants.{place}.template"), $"%{MailTokenNames.Coupon}%");
    }
}
