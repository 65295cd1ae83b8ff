using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

namespace Plugin.Tests.Support;

/// <summary>The shop's tiers in shop words: silver from 200, gold from 500, counted over a year, kept for a year, 30 days of grace.</summary>
public sealed class TierDeskOfShop(Shop shop)
{
    public async Task Opens(Action<LoyaltyTierProgramme>? with = null, int storeId = 0)
    {
        await shop.With<TierDesk>(async desk =>
        {
            var programmeId = await desk.StartAsync(storeId);
            foreach (var (name, threshold) in new[] { ("Silver", 200m), ("Gold", 500m) })
                await desk.SaveAsync(new LoyaltyTier { ProgrammeId = programmeId, Name = name, Threshold = threshold }, []);
            var row = new LoyaltyTierProgramme { StoreId = storeId, IsActive = true };
            with?.Invoke(row);
            await desk.SaveAsync(row);
        });
    }

    /// <summary>Rules as they are, but for this.</summary>
    public Task Changes(Action<LoyaltyTierProgramme> change) => shop.With<TierDesk>(async desk =>
    {
        var row = (await desk.FindAsync(0))!.Row;
        change(row);
        await desk.SaveAsync(row);
    });

    public Task Counts() => shop.RunTask<TierTask>();

    public async Task<LoyaltyTier> Tier(string name) => (await shop.Rows<LoyaltyTier>()).First(tier => tier.Name == name);

    /// <summary>Empty for none.</summary>
    public Task<string> Of(Shopper shopper, int storeId = 1) =>
        shop.With<CustomerTiers, string>(async tiers => (await tiers.FindAsync(shopper.Id, storeId))?.Tier?.Name ?? string.Empty);

    public async Task<LoyaltyCustomerTier?> Standing(Shopper shopper) => (await shop.Rows<LoyaltyCustomerTier>()).FirstOrDefault(row => row.CustomerId == shopper.Id);

    public async Task<TierMoveKind[]> Moves(Shopper shopper) => [.. (await shop.Rows<LoyaltyTierChange>()).Where(row => row.CustomerId == shopper.Id).Select(row => row.Kind)];

    /// <summary>What is missing to keep and to rise, as he reads it.</summary>
    public Task<IReadOnlyList<string>> Reads(Shopper shopper) => shop.With<CustomerTiers, IReadOnlyList<string>>(async tiers =>
        await shop.With<TierTexts, IReadOnlyList<string>>(async texts => await texts.OutlookAsync((await tiers.FindAsync(shopper.Id, 1))!), shopper));

    public async Task Gives(string tierName, BenefitKind kind, decimal amount = 0, int subjectId = 0, DateTime? untilUtc = null)
    {
        var tier = await Tier(tierName);
        await shop.With<TierDesk>(async desk =>
        {
            var programme = (await desk.OfTierAsync(tier.Id))!;
            await shop.With<BenefitDesk>(benefits => benefits.AddAsync(programme, new LoyaltyTierBenefit { TierId = tier.Id, KindId = (int)kind, Amount = amount, SubjectId = subjectId, UntilUtc = untilUtc }));
        });
    }

    public async Task HasRole(string tierName, int roleId)
    {
        var tier = await Tier(tierName);
        tier.RoleId = roleId;
        await shop.With<TierDesk>(desk => desk.SaveAsync(tier, []));
    }

    public Task Decides(Shopper shopper, string tierName, DateTime? untilUtc = null, bool exact = false) => shop.With<TierDesk>(async desk =>
    {
        var tier = await Tier(tierName);
        await desk.DecideAsync(new LoyaltyTierDecision { ProgrammeId = tier.ProgrammeId, CustomerId = shopper.Id, TierId = tier.Id, Reason = "He asked nicely", UntilUtc = untilUtc, IsExact = exact });
    });
}
