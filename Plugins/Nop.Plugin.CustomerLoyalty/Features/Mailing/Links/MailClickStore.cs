using System.Globalization;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

public class MailClickStore(IRepository<LoyaltyMailClick> rows)
{
    public const int Person = 1;
    public const int Machine = 2;

    private const int Undecided = 0;
    private const int LongestUrl = 400;

    /// <summary>The same call within fifteen seconds is one.</summary>
    public Task AddAsync(ClickLink link, string url, DateTime onUtc, bool looksAutomatic)
    {
        var linkKey = link.AddressHash.ToString("x16", CultureInfo.InvariantCulture);
        var key = string.Create(CultureInfo.InvariantCulture, $"{link.ActionId}:{linkKey}:{onUtc.Ticks / (15 * TimeSpan.TicksPerSecond)}");
        return rows.TryAddAsync(new LoyaltyMailClick
        {
            ClickKey = key,
            ActionId = link.ActionId,
            CustomerId = link.CustomerId,
            StoreId = link.StoreId,
            LinkKey = linkKey,
            Url = url.Shortened(LongestUrl),
            ClickedOnUtc = onUtc,
            LooksAutomatic = looksAutomatic
        }, row => row.ClickKey == key);
    }

    /// <summary>Mails that have undecided clicks from before then.</summary>
    public async Task<IList<int>> MailsToDecideAsync(DateTime untilUtc, int most) =>
        await rows.Table.Where(row => row.StateId == Undecided && row.ClickedOnUtc <= untilUtc).Select(row => row.ActionId).Distinct().Take(most).ToListAsync();

    /// <summary>Of everything before that moment it is known whether persons clicked.</summary>
    public async Task<DateTime> SettledUntilAsync(DateTime utc)
    {
        var open = await rows.Table.Where(row => row.StateId == Undecided && row.ClickedOnUtc <= utc).OrderBy(row => row.ClickedOnUtc).Select(row => row.ClickedOnUtc).Take(1).ToListAsync();
        return open.Count == 0 ? utc : open[0].AddMilliseconds(-1);
    }

    public async Task<IList<LoyaltyMailClick>> OfMailAsync(int actionId) =>
        await rows.Table.Where(row => row.ActionId == actionId).OrderBy(row => row.Id).ToListAsync();

    public Task UpdateAsync(LoyaltyMailClick click) => rows.UpdateAsync(click, false);

    public async Task<IReadOnlyList<LoyaltyMailClick>> OfAsync(int customerId) => [.. await rows.Table.Where(row => row.CustomerId == customerId).OrderBy(row => row.Id).ToListAsync()];

    public Task EraseAsync(int customerId) => rows.DeleteAsync(row => row.CustomerId == customerId);
}
