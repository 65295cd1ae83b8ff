using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Parts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

/// <summary>'What you would leave behind' on the page 'My loyalty': everything that a customer has here and nowhere else.</summary>
public class StakePart(CustomerTiers tiers, StatementReader statements, Entitlements.Entitlements entitlements, ISettingService settings, CustomerMoney money, TierTexts texts) : IMyLoyaltyPart
{
    public int Order => 700;

    public async Task<MyLoyaltySection?> PrepareAsync(MyLoyaltyVisit visit)
    {
        var lines = new List<string>();
        if (await tiers.FindAsync(visit.Customer.Id, visit.StoreId) is { Tier: { } tier } member)
        {
            lines.Add(await texts.FillAsync("Stake.Tier", await texts.NameAsync(tier), await texts.DayAsync(member.Row!.SinceUtc)));
            var factor = member.Programme.BenefitsOf(tier.Id).Where(benefit => benefit.Kind == BenefitKind.PointsFactor).Select(benefit => benefit.Amount).DefaultIfEmpty(1).Max();
            if (factor > 1)
                lines.Add(await texts.FillAsync("Stake.Factor", factor.ToString("0.##")));
            if (member.Programme.BenefitsOf(tier.Id).Select(benefit => benefit.Kind).Distinct().Count(kind => kind is not (BenefitKind.Gift or BenefitKind.PointsFactor)) is > 0 and var count)
                lines.Add(await texts.FillAsync("Stake.Benefits", count));
        }

        lines.AddRange(await PointsAsync(visit));
        var valid = (await entitlements.OfCustomerAsync(visit.Customer.Id)).Where(row => row.StateAt(visit.NowUtc) == EntitlementState.Valid).ToList();
        if (valid.Count > 0)
            lines.Add(await texts.FillAsync("Stake.Certificates", valid.Count, await texts.DayAsync(valid.Max(row => row.ExpiresOnUtc))));
        return lines.Count == 0 ? null : new MyLoyaltySection("stake", await texts.TextAsync("Stake"), "Tiers/_Stake", new StakeModel(lines));
    }

    private async Task<IReadOnlyList<string>> PointsAsync(MyLoyaltyVisit visit)
    {
        var core = await settings.LoadSettingAsync<RewardPointsSettings>(visit.StoreId);
        if (!core.Enabled)
            return [];
        var lines = new List<string>();
        var statement = await statements.ReadAsync(visit.Customer.Id, visit.StoreId, visit.LanguageId, visit.Page, StatementPart.PageSize);
        if (statement.Balance > 0)
            lines.Add(core.ExchangeRate > 0
                ? await texts.FillAsync("Stake.Worth", statement.Balance.ToString("N0"), await money.OfAsync(statement.Balance * core.ExchangeRate))
                : await texts.FillAsync("Stake.Points", statement.Balance.ToString("N0")));
        if (statement.Pending > 0)
            lines.Add(await texts.FillAsync("Stake.Pending", statement.Pending.ToString("N0")));
        return lines;
    }
}

public sealed record StakeModel(IReadOnlyList<string> Lines);
