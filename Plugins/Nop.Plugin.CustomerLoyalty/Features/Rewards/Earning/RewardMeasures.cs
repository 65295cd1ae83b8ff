using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>
/// Rules of earning among the measures: all who had bought before the rule held, whether they earned by it or not, compared with those of them who
/// were told nothing of it. What everybody is promised at any time has no control group and is not among them.
/// </summary>
public class RewardMeasures(RuleDesk rules, RewardMeasureStore people, CustomerProfiles profiles, ArmCounter counter) : IMeasureSource
{
    public async Task<IReadOnlyList<MeasureHead>> ListAsync()
    {
        var heads = new List<MeasureHead>();
        foreach (var row in await rules.ListAsync())
            if (row.ToRule() is { } rule && (rule.HoldOutPercent > 0 || (row.IsActive && IsForATime(rule))))
                heads.Add(new MeasureHead(EarningRule.MeasureOf(row.Id), MeasureKind.Reward, row.Name, rule.HoldOutPercent, row.IsActive && !(rule.UntilUtc <= rules.Now)) { Report = new MeasureLink("LoyaltyEarning", "Edit", row.Id) });
        return heads;
    }

    public async Task<ArmPair> CountAsync(string key, MeasurePeriod period)
    {
        var id = int.Parse(key.AsSpan(key.IndexOf(':') + 1), CultureInfo.InvariantCulture);
        if (await rules.FindAsync(id) is not { } row || row.ToRule() is not { HoldOutPercent: > 0 } rule || await profiles.CurrentRunIdAsync() is not (> 0 and var runId))
            return default;
        // The groups are those of the rule as it is now: what was before it was changed last does not count.
        var from = Later(Later(period.FromUtc, row.ChangedOnUtc), rule.FromUtc ?? row.ChangedOnUtc);
        var until = rule.UntilUtc < period.BeforeUtc ? rule.UntilUtc.Value : period.BeforeUtc;
        return from >= until ? default : await counter.CountAsync(async (above, most) =>
            [.. (await people.BuyersAsync(runId, rule.SegmentId, from, above, most)).Select(customerId => new MeasuredPerson(customerId, rule.IsHeldOut(customerId), from, until))]);
    }

    private static bool IsForATime(EarningRule rule) => rule.FromUtc is not null || rule.UntilUtc is not null || rule.SegmentId > 0;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
