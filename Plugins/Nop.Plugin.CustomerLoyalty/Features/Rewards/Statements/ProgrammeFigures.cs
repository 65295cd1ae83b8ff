using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

/// <summary>How the programme is doing.</summary>
public class ProgrammeFigures(PointLineStore lines, WalletStore wallet, FirstRewardStore first, DeadRewards dead, CoreEarning core, LiabilityReport liability, ShopMonths calendar)
{
    private const int Months = 12;

    public async Task<ProgrammeHealth> ReadAsync()
    {
        var months = new List<ProgrammeMonth>();
        foreach (var (month, from, before) in calendar.Last(Months))
        {
            var flow = await lines.FlowAsync(from, before);
            months.Add(new ProgrammeMonth(month, flow.Issued, await wallet.RedeemedAsync(from, before) + flow.Gifts, flow.Expired, flow.TakenBack));
        }

        return new ProgrammeHealth(months, await liability.ReadAsync(), await dead.RulesAsync(), await dead.GiftsAsync(), await first.MedianAsync(calendar.Now.AddMonths(-Months)), await core.IsDoubleAsync());
    }
}

public sealed record ProgrammeMonth(DateOnly Month, long Issued, long Redeemed, long Expired, long Reversed);

/// <param name="OrdersToFirst">Orders that half of the customers had placed before they first spent points; null when nobody has.</param>
public sealed record ProgrammeHealth(IReadOnlyList<ProgrammeMonth> Months, Owed Owed, IReadOnlyList<string> DeadRules, IReadOnlyList<string> DeadGifts, int? OrdersToFirst, bool IsDouble)
{
    public long Issued => Months.Sum(month => month.Issued);
    public long Redeemed => Months.Sum(month => month.Redeemed);
    public long Expired => Months.Sum(month => month.Expired);
}
