using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Words;

/// <summary>
/// Keeps the words that customers are found by like the shop's own tables, pass after pass over all customers, in slices: nopCommerce
/// does not note when a customer was changed. What is written is the difference only.
/// </summary>
public class CustomerWords(CustomerWordSourceStore source, CustomerWordStore words, CheckpointStore checkpoints, TimeProvider clock) : IPersonalData
{
    private const string Pass = "customer-words:pass";
    private const string Made = "customer-words:made";
    private const int RangeSize = 4_000;

    /// <summary>Passes over a large shop take a tenth of the time at most.</summary>
    private const int Rest = 10;

    private static readonly TimeSpan ShortestRest = TimeSpan.FromMinutes(10);

    /// <summary>The last customer of the last whole pass: newer ones have no words yet. Null while not every customer has been seen once.</summary>
    public async Task<int?> LastAsync() => (await checkpoints.FindAsync(Made))?.Position;

    /// <summary>Goes on with the pass under way or begins the next when it is time.</summary>
    public async Task RunAsync(Func<bool> inBudget)
    {
        var pass = await checkpoints.GetOrStartAsync(Pass);
        if (pass.CompletedOnUtc is { } ended)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            if (now >= ended && now - ended < Longer(ShortestRest, (ended - pass.StartedOnUtc) * Rest))
                return;
            (pass.Position, pass.Total, pass.Done, pass.StartedOnUtc, pass.CompletedOnUtc) = (0, 0, 0, now, null);
        }

        do
            await NextAsync(pass);
        while (pass.CompletedOnUtc is null && inBudget());
    }

    public Task EraseAsync(int customerId) => words.EraseAsync(customerId);

    private async Task NextAsync(LoyaltyCheckpoint pass)
    {
        if (await source.NextAsync(pass.Position) is { } from)
        {
            var before = from + RangeSize;
            // The pass may end in the middle of nowhere, behind numbers that are given out later.
            pass.Total = await source.LastAsync();
            pass.Done += await IndexAsync(pass.Position, from, before);
            pass.Position = before - 1;
        }
        else
        {
            await words.DeleteAboveAsync(pass.Position);
            var made = await checkpoints.GetOrStartAsync(Made);
            made.Position = pass.Total;
            await checkpoints.SaveAsync(made);
            pass.CompletedOnUtc = clock.GetUtcNow().UtcDateTime;
        }

        await checkpoints.SaveAsync(pass);
    }

    /// <param name="above">Numbers between this one and the first are nobody's any more.</param>
    private async Task<int> IndexAsync(int above, int from, int before)
    {
        var wanted = await source.ReadAsync(from, before);
        var gone = new List<int>();
        foreach (var word in await words.ReadAsync(above, before))
            if (!wanted.TryGetValue(word.CustomerId, out var mine) || !mine.Remove(word.Key))
                gone.Add(word.Id);
        var added = wanted.SelectMany(customer => customer.Value.Select(key => new LoyaltyCustomerWord { CustomerId = customer.Key, Start = key.Start, Rest = key.Rest })).ToList();
        await words.WriteAsync(added, gone);
        return wanted.Count;
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
