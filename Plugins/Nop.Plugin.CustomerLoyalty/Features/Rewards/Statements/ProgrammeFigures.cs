using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

/// <summary>How the programme is doing.</summary>
public class ProgrammeFigures(PointLineStore lines, WalletStore wallet, GrantStore grants, FirstRewardStore first, RuleDesk rules, CoreEarning core, LiabilityReport liability)
{
    private const int Months = 12;
    private const int DeadDays = 90;

    public async Task<ProgrammeHealth> ReadAsync()
    {
        var now = rules.Now;
        var months = new List<ProgrammeMonth>();
        for (var back = Months - 1; back >= 0; back--)
        {
            var from = new DateTime(now.Year, now.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(-back);
            var (came, went) = (await lines.SumsAsync(from, from.AddMonths(1), true), await lines.SumsAsync(from, from.AddMonths(1), false));
            months.Add(new ProgrammeMonth(from, came.GetValueOrDefault(PointLineKind.Activated) + came.GetValueOrDefault(PointLineKind.Restored),
                await wallet.RedeemedAsync(from, from.AddMonths(1)) - went.GetValueOrDefault(PointLineKind.Activated),
                -went.GetValueOrDefault(PointLineKind.Expired), -went.GetValueOrDefault(PointLineKind.Reversed)));
        }

        var gave = await grants.ByRuleAsync(now.AddDays(-DeadDays));
        var dead = (await rules.ListAsync()).Where(rule => rule.IsActive && rule.ChangedOnUtc < now.AddDays(-DeadDays) && !gave.ContainsKey(rule.Id)).Select(rule => rule.Name).ToList();
        return new ProgrammeHealth(months, await liability.ReadAsync(), dead, await first.MedianAsync(now.AddMonths(-Months)), await core.IsDoubleAsync());
    }
}

public sealed record ProgrammeMonth(DateTime Month, long Issued, long Redeemed, long Expired, long Reversed);

/// <param name="OrdersToFirst">Orders that half of the customers had placed before they first spent points; null when nobody has.</param>
public sealed record ProgrammeHealth(IReadOnlyList<ProgrammeMonth> Months, Owed Owed, IReadOnlyList<string> DeadRules, int? OrdersToFirst, bool IsDouble)
{
    public long Issued => Months.Sum(month => month.Issued);
    public long Redeemed => Months.Sum(month => month.Redeemed);
    public long Expired => Months.Sum(month => month.Expired);
}
