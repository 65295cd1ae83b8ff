using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

/// <summary>What the shop owes its customers in points, by the month in which they expire; in money as its checkout takes them.</summary>
public class LiabilityReport(WalletStore wallet, WalletReader wallets, GrantStore grants, LiabilityShelf shelf, ISettingService settings, ShopMonths calendar, TimeProvider clock)
{
    private const int AtOnce = 500;
    private static readonly TimeSpan Age = TimeSpan.FromMinutes(15);

    /// <summary>At most a quarter of an hour old.</summary>
    public async Task<Owed> ReadAsync()
    {
        if (shelf.Latest is { } known && clock.GetElapsedTime(known.At) < Age)
            return known.Owed;
        var started = clock.GetTimestamp();
        var owed = await CountAsync();
        shelf.Latest = new LiabilityShelf.Shelved(started, owed);
        return owed;
    }

    private async Task<Owed> CountAsync()
    {
        var rate = (await settings.LoadSettingAsync<RewardPointsSettings>()).ExchangeRate;
        var byMonth = new Dictionary<DateOnly, long>();
        var (forEver, debt, customers) = (0L, 0L, 0);
        for (var above = 0; await wallet.NextCustomersAsync(above, AtOnce) is { Length: > 0 } ids; above = ids[^1])
            foreach (var held in (await wallets.ReadAsync(ids)).Values)
            {
                debt += held.Fold.Debt;
                customers += held.Fold.Balance > 0 ? 1 : 0;
                foreach (var lot in held.Fold.Lots)
                    if (lot.EndsOnUtc is { } end)
                    {
                        var month = calendar.Of(end);
                        byMonth[month] = byMonth.GetValueOrDefault(month) + lot.Left;
                    }
                    else
                        forEver += lot.Left;
            }

        var months = byMonth.OrderBy(month => month.Key).Select(month => new OwedMonth(month.Key, month.Value, Money(month.Value))).ToList();
        if (forEver > 0)
            months.Add(new OwedMonth(null, forEver, Money(forEver)));
        var pending = await grants.PendingPointsAsync();
        return new Owed(clock.GetUtcNow().UtcDateTime, months, pending, Money(pending), debt, customers);

        decimal Money(long points) => decimal.Round(points * rate, 2, MidpointRounding.AwayFromZero);
    }
}

/// <param name="Pending">Points that wait and are not in the months.</param>
/// <param name="Debt">Points that customers owe the shop.</param>
public sealed record Owed(DateTime AsOfUtc, IReadOnlyList<OwedMonth> Months, long Pending, decimal PendingMoney, long Debt, int Customers)
{
    public long Points => Months.Sum(month => month.Points);

    public decimal Money => Months.Sum(month => month.Money);
}

/// <param name="Month">In which they expire; null for never.</param>
public sealed record OwedMonth(DateOnly? Month, long Points, decimal Money);
