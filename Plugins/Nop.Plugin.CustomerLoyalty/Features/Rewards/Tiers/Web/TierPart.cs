using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>The tier on the page 'My loyalty': which, what it gives, what is missing to the next and to keep it, until when.</summary>
public class TierPart(CustomerTiers tiers, TierTexts texts, BenefitTexts benefits, AccessLists access) : IMyLoyaltyPart
{
    public int Order => 100;

    public async Task<MyLoyaltySection?> PrepareAsync(MyLoyaltyVisit visit)
    {
        if (await tiers.FindAsync(visit.Customer.Id, visit.StoreId) is not { } member)
            return null;
        var measure = member.Programme.Rules.Measure;
        var value = member.Row?.Value ?? 0;
        var steps = new List<MyTierStep>();
        foreach (var tier in member.Programme.Tiers)
            steps.Add(new MyTierStep(await texts.NameAsync(tier), await texts.AmountAsync(measure, tier.Threshold), tier.Id == member.Tier?.Id));
        return new MyLoyaltySection("tier", await texts.TextAsync("Tiers.Mine"), "Tiers/_Mine", new MyTierModel(
            await BadgeAsync(member.Tier), member.Tier is null ? string.Empty : await texts.DescriptionAsync(member.Tier),
            member is { Tier: not null, Row: { } row } ? await texts.DayAsync(row.SinceUtc) : string.Empty,
            await BadgeAsync(member.Next), member.Next is { Threshold: > 0 } next ? (int)Math.Clamp(100 * (value / next.Threshold), 0, 100) : 100,
            await texts.AmountAsync(measure, value), await texts.OutlookAsync(member), member.Row?.IsAtRisk ?? false,
            await GivesAsync(member, member.Tier), await GivesAsync(member, member.Next), steps));
    }

    private async Task<TierBadge?> BadgeAsync(LoyaltyTier? tier) =>
        tier is null ? null : new TierBadge(await texts.NameAsync(tier), tier.Colour, TierColours.InkOn(tier.Colour), TierIcons.PathOf(tier.Icon));

    private async Task<IReadOnlyList<string>> GivesAsync(MemberTier member, LoyaltyTier? tier)
    {
        var gives = new List<string>();
        foreach (var benefit in tier is null ? [] : member.Programme.BenefitsOf(tier.Id))
            // What does nothing is not promised.
            if ((!benefit.Kind.IsEarlyAccess() || !await access.AreIgnoredAsync(member.Programme.Row.StoreId)) && await benefits.SayAsync(benefit, false) is { Length: > 0 } text && !gives.Contains(text))
                gives.Add(text);
        return gives;
    }
}

/// <param name="Tier">Null for none yet.</param>
/// <param name="Next">Null at the top.</param>
/// <param name="Percent">Of the way to the next.</param>
public sealed record MyTierModel(
    TierBadge? Tier, string Description, string Since, TierBadge? Next, int Percent, string Value, IReadOnlyList<string> Outlook, bool IsAtRisk,
    IReadOnlyList<string> Gives, IReadOnlyList<string> NextGives, IReadOnlyList<MyTierStep> Steps);

public sealed record MyTierStep(string Name, string From, bool IsHis);
