using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>
/// Counts customers anew from the whole of their histories and writes what changed: history and facts first, which have keys,
/// then the standing, then the roles. Broken off anywhere and repeated it comes to the same.
/// </summary>
public class TierCounter(TierFactStore facts, TierPointStore points, TierDecisionStore decisions, CustomerTierStore standings, TierEffects effects, TimeProvider clock)
{
    /// <summary>Customers from the first number up to, not including, the second; returns how many there are.</summary>
    public async Task<int> CountAsync(IReadOnlyList<TierProgramme> on, int from, int before)
    {
        var known = new Known(await facts.AccountsAsync(from, before), on.Count == 0 ? [] : await facts.FactsAsync(from, before), AsksForPoints(on) ? await points.ReadAsync(from, before) : null,
            await decisions.OpenAsync(from, before), await standings.ReadAsync(from, before));
        await CountAsync(on, known);
        return known.Accounts.Count;
    }

    /// <param name="customerIds">At most a thousand.</param>
    public async Task CountAsync(IReadOnlyList<TierProgramme> on, int[] customerIds) =>
        await CountAsync(on, new Known(await facts.AccountsAsync(customerIds), await facts.FactsAsync(customerIds), AsksForPoints(on) ? await points.ReadAsync(customerIds) : null, await decisions.OpenAsync(customerIds), await standings.ReadAsync(customerIds)));

    private async Task CountAsync(IReadOnlyList<TierProgramme> on, Known known)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var wanted = new Dictionary<int, IReadOnlySet<int>>();
        var changed = new HashSet<int>();
        foreach (var programme in on)
        {
            var news = new TierNews(programme, now);
            var written = new Written();
            var before = known.Standings.Where(row => row.ProgrammeId == programme.Id).ToDictionary(row => row.CustomerId);
            Compare(programme, known, before, news, written, now);
            await standings.AddAsync(news.Changes);
            await effects.TellAsync(news.Facts);
            await standings.DeleteAsync(written.Gone);
            await standings.UpdateAsync(written.Changed);
            await standings.AddAsync(written.Added);
            changed.UnionWith(news.Changes.Select(change => change.CustomerId));
            AddRoles(programme, written.All, wanted);
            await effects.FollowAsync(programme, written.All);
        }

        await effects.AlignAsync([.. known.Accounts.Keys.Concat(known.Standings.Select(row => row.CustomerId)).Distinct()], wanted, changed);
    }

    private static void Compare(TierProgramme programme, Known known, Dictionary<int, LoyaltyCustomerTier> before, TierNews news, Written written, DateTime now)
    {
        var fold = new TierOrders();
        var moves = new List<TierMove>();
        foreach (var (customerId, since) in known.Accounts)
        {
            moves.Clear();
            var standing = TierStanding.Of(programme.Rules, EntriesOf(programme, known, customerId, fold), since, now, GivenTo(programme, known.Decisions[customerId], now), moves);
            var row = TierRows.Of(programme, customerId, standing);
            before.Remove(customerId, out var old);
            if (row is null)
            {
                if (old is not null)
                {
                    news.Add(old, new LoyaltyCustomerTier { CustomerId = customerId, SinceUtc = standing.SinceUtc }, moves);
                    written.Gone.Add(old.Id);
                }

                continue;
            }

            news.Add(old, row, moves);
            written.All.Add(row);
            if (old is null)
                written.Added.Add(row);
            else if (!TierRows.IsSame(old, row))
            {
                row.Id = old.Id;
                written.Changed.Add(row);
            }
        }

        written.Gone.AddRange(before.Values.Select(row => row.Id));
    }

    private static IReadOnlyList<TierEntry> EntriesOf(TierProgramme programme, Known known, int customerId, TierOrders fold)
    {
        var storeId = programme.Row.StoreId;
        if (programme.Rules.Measure == TierMeasure.Points)
            return known.Points is null ? [] : [.. known.Points[customerId].Where(row => storeId == 0 || row.StoreId == storeId).Select(row => row.Entry)];
        return fold.Count(programme.Rules.Measure, known.Facts.TryGetValue(customerId, out var all) ? all.Where(row => storeId == 0 || row.StoreId == storeId).Select(row => row.Fact) : []);
    }

    private static bool AsksForPoints(IEnumerable<TierProgramme> on) => on.Any(programme => programme.Rules.Measure == TierMeasure.Points);

    private static TierOverride? GivenTo(TierProgramme programme, IEnumerable<LoyaltyTierDecision> open, DateTime now)
    {
        foreach (var decision in open)
            if (decision.ProgrammeId == programme.Id && programme.Rules.RankOfId(decision.TierId) is > 0 and var rank && new TierOverride(rank, decision.IsExact, decision.FromUtc, decision.UntilUtc) is var given && given.IsActive(now))
                return given;
        return null;
    }

    private static void AddRoles(TierProgramme programme, List<LoyaltyCustomerTier> rows, Dictionary<int, IReadOnlySet<int>> wanted)
    {
        var ofTier = programme.Tiers.ToDictionary(tier => tier.Id, tier => (IReadOnlySet<int>)programme.RolesOf(tier.Id).ToHashSet());
        foreach (var row in rows)
            if (ofTier.TryGetValue(row.TierId, out var roleIds) && roleIds.Count > 0)
                wanted[row.CustomerId] = wanted.TryGetValue(row.CustomerId, out var others) ? others.Union(roleIds).ToHashSet() : roleIds;
    }

    /// <param name="Points">Null when no programme asks for them.</param>
    private sealed record Known(Dictionary<int, DateTime> Accounts, Dictionary<int, List<StoreFact>> Facts, ILookup<int, StorePoints>? Points, ILookup<int, LoyaltyTierDecision> Decisions, IList<LoyaltyCustomerTier> Standings);

    private sealed class Written
    {
        public List<LoyaltyCustomerTier> All { get; } = [];
        public List<LoyaltyCustomerTier> Added { get; } = [];
        public List<LoyaltyCustomerTier> Changed { get; } = [];
        public List<int> Gone { get; } = [];
    }
}
