using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Plugin.Tests.Support;

/// <summary>Points in shop words.</summary>
public static class PointShop
{
    /// <summary>A rule that holds from now on.</summary>
    public static Task<LoyaltyEarningRule> Earns(this Shop shop, EarningRule rule) =>
        shop.With<RuleDesk, LoyaltyEarningRule>(async desk => (await desk.SaveAsync(0, 0, rule with { Name = rule.Name.Length > 0 ? rule.Name : rule.Kind.ToString() }, true))!);

    /// <summary>One point for each unit of money, at once and for ever unless said otherwise.</summary>
    public static Task<LoyaltyEarningRule> EarnsByAmount(this Shop shop, int pendingDays = 0, int validDays = 0) =>
        shop.Earns(new EarningRule { Points = 1, PerAmount = 1, PendingDays = pendingDays, ValidDays = validDays });

    /// <summary>A minute later the task has run; lost events are found first.</summary>
    public static async Task PointsRun(this Shop shop, double days = 0)
    {
        shop.Days.Pass(days);
        shop.Days.PassMinutes(3);
        await shop.RunTask<CaptureTask>();
        await shop.RunTask<PointTask>();
    }

    /// <summary>What nopCommerce's wallet says.</summary>
    public static async Task<int> Wallet(this Shop shop, Shopper shopper) => (await shop.Rows<RewardPointsHistory>()).Where(entry => entry.CustomerId == shopper.Id).Sum(entry => entry.Points);

    public static async Task<int> Pending(this Shop shop, Shopper shopper)
    {
        var grants = (await shop.Rows<LoyaltyGrant>()).Where(grant => grant.CustomerId == shopper.Id).ToList();
        var lines = (await shop.Rows<LoyaltyPointLine>()).Where(line => line.CustomerId == shopper.Id).ToList();
        return grants.Sum(grant => grant.Points) + lines.Sum(line => line.Pending);
    }

    /// <summary>Every grant, its lines and the wallet tell the same; nothing is in the wallet twice.</summary>
    public static async Task AssertAddsUp(this Shop shop)
    {
        var lines = await shop.Rows<LoyaltyPointLine>();
        var wallet = (await shop.Rows<RewardPointsHistory>()).ToDictionary(entry => entry.Id);
        Assert.That(wallet.Values.GroupBy(entry => entry.Message).Where(same => same.Key.Contains("[#", StringComparison.Ordinal) && same.Count() > 1), Is.Empty, "posted twice");
        foreach (var line in lines.Where(line => line.Points != 0))
            Assert.That((wallet.GetValueOrDefault(line.WalletEntryId)?.Points, wallet.GetValueOrDefault(line.WalletEntryId)?.CustomerId), Is.EqualTo(((int?)line.Points, (int?)line.CustomerId)), $"line {line.Id}");
        var ofGrant = lines.ToLookup(line => line.GrantId);
        foreach (var grant in await shop.Rows<LoyaltyGrant>())
        {
            var own = ofGrant[grant.Id].OrderBy(line => line.Sequence).ToList();
            Assert.That(own.Select(line => line.Sequence), Is.EqualTo(Enumerable.Range(1, own.Count)));
            Assert.That(own.Sum(line => line.Points), Is.InRange(Math.Min(0, grant.Points), Math.Max(0, grant.Points)), grant.GrantKey);
            Assert.That(grant.Reversed, Is.InRange(0, Math.Abs(grant.Points)));
        }
    }
}
