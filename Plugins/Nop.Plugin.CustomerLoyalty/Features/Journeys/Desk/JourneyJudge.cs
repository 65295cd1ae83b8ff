using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;

/// <summary>Reads what was written of a journey and says what is wrong with it: as a text, in itself, and with what it refers to.</summary>
public class JourneyJudge(MailTemplateNames templates, SegmentService segments, SegmentCheck rules, CouponDiscounts discounts)
{
    public async Task<JourneyVerdict> JudgeAsync(string? json)
    {
        var parsed = JourneyReader.Read(json);
        if (parsed.Definition is not { } definition)
            return new JourneyVerdict(null, parsed.Errors, new Dictionary<string, IReadOnlyList<RuleError>>());

        var known = (await templates.ListAsync()).ToHashSet();
        var there = (await segments.ListAsync()).Select(segment => segment.Id).ToHashSet();
        var wrong = new Dictionary<string, IReadOnlyList<RuleError>>();
        await RuleAsync("audience", definition.Audience, wrong);
        for (var place = 0; place < definition.Steps.Count; place++)
            if (definition.Steps[place] is ConditionStep { Rule: { } rule })
                await RuleAsync(string.Create(CultureInfo.InvariantCulture, $"steps.{place}.rule"), rule, wrong);
        return new JourneyVerdict(definition, [.. parsed.Errors, .. JourneyCheck.Of(definition, known, there, await CouponsAsync(definition))], wrong);
    }

    private async Task<JourneyCoupons?> CouponsAsync(JourneyDefinition definition)
    {
        var patterns = definition.Steps.OfType<MailStep>().Where(mail => mail.DiscountId > 0).Select(mail => mail.DiscountId).ToList();
        return patterns.Count == 0 ? null : new JourneyCoupons(await templates.ShowingAsync(MailTokenNames.Coupon), await discounts.UsableAsync(patterns));
    }

    private async Task RuleAsync(string path, SegmentRule rule, Dictionary<string, IReadOnlyList<RuleError>> wrong)
    {
        if ((await rules.CheckAsync(RuleWriter.Write(rule), 0)).Errors is { Count: > 0 } errors)
            wrong[path] = errors;
    }
}
