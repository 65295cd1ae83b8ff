namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Whose points end soon, for those who warn.</summary>
public class ExpiringGrants(GrantStore grants, WalletReader wallets)
{
    private const int AtOnce = 500;

    /// <summary>Of each customer what he has left of the points that end on the first day on which any of his do.</summary>
    public async Task<IReadOnlyList<EndingPoints>> ReadAsync(DateTime nowUtc, DateTime untilUtc)
    {
        var ending = new List<EndingPoints>();
        for (var above = 0; ;)
        {
            var customers = await grants.CustomersExpiringAsync(nowUtc, untilUtc, above, AtOnce);
            foreach (var wallet in (await wallets.ReadAsync([.. customers])).GroupBy(wallet => wallet.Key.CustomerId))
            {
                var lots = wallet.SelectMany(one => one.Value.Fold.Lots.Select(lot => (one.Key.StoreId, Lot: lot)))
                    .Where(one => one.Lot.GrantId > 0 && one.Lot.EndsOnUtc > nowUtc && one.Lot.EndsOnUtc <= untilUtc).ToList();
                if (lots.Count == 0)
                    continue;
                var day = lots.Min(one => one.Lot.EndsOnUtc!.Value.Date);
                ending.Add(new EndingPoints(wallet.Key, lots[0].StoreId, lots.Where(one => one.Lot.EndsOnUtc!.Value.Date == day).Sum(one => one.Lot.Left), day));
            }

            if (customers.Count < AtOnce)
                return ending;
            above = customers[^1];
        }
    }
}

/// <param name="EndsOn">A day in UTC.</param>
public sealed record EndingPoints(int CustomerId, int StoreId, int Points, DateTime EndsOn);
