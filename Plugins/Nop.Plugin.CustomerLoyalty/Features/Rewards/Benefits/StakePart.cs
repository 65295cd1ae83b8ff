using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

/// <summary>'What you would leave behind' on the page 'My loyalty': everything that a customer has here and nowhere else.</summary>
public class StakePart(CustomerTiers tiers, IGiftPoints points, Entitlements.Entitlements entitlements, TierTexts texts) : IMyLoyaltyPart
{
    public int Order => 700;

    public async Task<MyLoyaltySection?> PrepareAsync(MyLoyaltyVisit visit)
    {
        var lines = new List<string>();
        if (await tiers.FindAsync(visit.Customer.Id, visit.StoreId) is { Tier: { } tier } member)
        {
            lines.Add(await texts.FillAsync("Stake.Tier", await texts.NameAsync(tier), await texts.DayAsync(member.Row!.SinceUtc)));
            if (member.Programme.BenefitsOf(tier.Id).Select(benefit => benefit.Kind).Distinct().Count(kind => kind != BenefitKind.Gift) is > 0 and var count)
                lines.Add(await texts.FillAsync("Stake.Benefits", count));
        }

        if (await points.BalanceAsync(visit.Customer.Id, visit.StoreId) is > 0 and var balance)
            lines.Add(await texts.FillAsync("Stake.Points", balance));
        var valid = (await entitlements.OfCustomerAsync(visit.Customer.Id)).Where(row => row.StateAt(visit.NowUtc) == EntitlementState.Valid).ToList();
        if (valid.Count > 0)
            lines.Add(await texts.FillAsync("Stake.Certificates", valid.Count, await texts.DayAsync(valid.Max(row => row.ExpiresOnUtc))));
        return lines.Count == 0 ? null : new MyLoyaltySection("stake", await texts.TextAsync("Stake"), "Tiers/_Stake", new StakeModel(lines));
    }
}

public sealed record StakeModel(IReadOnlyList<string> Lines);
