using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Numbers about tiers, for pages.</summary>
public class TierFigures(CustomerTierStore standings, TierProgrammeStore programmes, CheckpointStore checkpoints, IDateTimeHelper time, TimeProvider clock)
{
    /// <summary>Members by tier; 0 is for those without one.</summary>
    public Task<Dictionary<int, int>> CountsAsync(int programmeId) => standings.CountsAsync(programmeId);

    public Task<int> CountAtRiskAsync(int programmeId) => standings.CountAtRiskAsync(programmeId);

    public Task<IPagedList<LoyaltyCustomerTier>> ListAsync(TierQuery query, int pageIndex, int pageSize) => standings.ListAsync(query, pageIndex, pageSize);

    /// <summary>How far everybody was counted by the rules as they are now.</summary>
    public async Task<int> CountedPercentAsync()
    {
        var name = TierPass.NameOf(await programmes.ListAsync());
        return await checkpoints.FindAsync(name) switch
        {
            null => 0,
            { CompletedOnUtc: not null } => 100,
            { Total: > 0 } under => (int)Math.Min(99, 100L * under.Position / under.Total),
            _ => 0
        };
    }

    /// <summary>The last so many months of the shop's own calendar, the current one last.</summary>
    public async Task<IReadOnlyList<MovementMonth>> MovementAsync(int programmeId, int months)
    {
        var now = TimeZoneInfo.ConvertTimeFromUtc(clock.GetUtcNow().UtcDateTime, time.DefaultStoreTimeZone);
        var first = new DateTime(now.Year, now.Month, 1).AddMonths(1 - months);
        var counts = new int[months, 6];
        foreach (var (kindId, onUtc) in await standings.MovementsAsync(programmeId, TimeZoneInfo.ConvertTimeToUtc(first, time.DefaultStoreTimeZone)))
        {
            var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(onUtc, DateTimeKind.Utc), time.DefaultStoreTimeZone);
            var month = (local.Year - first.Year) * 12 + local.Month - first.Month;
            if (month >= 0 && month < months && kindId is > 0 and < 6)
                counts[month, kindId]++;
        }

        return [.. Enumerable.Range(0, months).Select(month => new MovementMonth(first.AddMonths(month).ToString("yyyy-MM"), counts[month, (int)TierMoveKind.Up], counts[month, (int)TierMoveKind.Down],
            counts[month, (int)TierMoveKind.Kept], counts[month, (int)TierMoveKind.ByHand] + counts[month, (int)TierMoveKind.Recounted]))];
    }
}
