using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Writes the next lines of grants. What somebody else wrote at the same moment is read again and the line made anew from it.</summary>
public class GrantLedger(GrantStore grants, PointLineStore lines, TimeProvider clock)
{
    private const int Attempts = 5;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="decide">The next line of a grant as it is; no line for none. Asked again with what others wrote meanwhile.</param>
    /// <returns>How many lines were written.</returns>
    public async Task<int> ChangeAsync(IReadOnlyCollection<LoyaltyGrant> batch, Func<LoyaltyGrant, GrantFold, LedgerStep> decide)
    {
        var written = 0;
        IReadOnlyCollection<LoyaltyGrant> open = batch;
        for (var attempt = 0; open.Count > 0 && attempt < Attempts; attempt++)
        {
            var known = await lines.OfGrantsAsync([.. open.Select(grant => grant.Id)]);
            var steps = open.ToDictionary(grant => grant, grant => decide(grant, GrantFold.Of(grant.Terms, known[grant.Id].Select(line => line.Line))));
            var wanted = steps.Where(step => step.Value.Line is not null).Select(step => RowOf(step.Key, step.Value)).ToList();
            var added = (await lines.AddAsync(wanted)).ToLookup(line => line.GrantId);
            written += added.Count;
            open = [.. steps.Where(step => step.Value.Line is not null && !added.Contains(step.Key.Id)).Select(step => step.Key)];
            await SettleAsync(steps.Where(step => step.Value.Line is null || added.Contains(step.Key.Id)), known, added);
        }

        return written;
    }

    /// <summary>What the lines say, for lists.</summary>
    private async Task SettleAsync(IEnumerable<KeyValuePair<LoyaltyGrant, LedgerStep>> steps, ILookup<int, LoyaltyPointLine> known, ILookup<int, LoyaltyPointLine> added)
    {
        var changed = new List<LoyaltyGrant>();
        foreach (var (grant, step) in steps)
        {
            var fold = GrantFold.Of(grant.Terms, known[grant.Id].Concat(added[grant.Id]).Select(line => line.Line));
            var state = step.IsSpent && fold.State == GrantState.Active ? GrantState.Spent : fold.State;
            if (grant.StateId == (int)state && grant.Reversed == fold.Reversed)
                continue;
            (grant.StateId, grant.Reversed) = ((int)state, fold.Reversed);
            changed.Add(grant);
        }

        await grants.UpdateAsync(changed);
    }

    private LoyaltyPointLine RowOf(LoyaltyGrant grant, LedgerStep step)
    {
        var line = step.Line!.Value;
        return new LoyaltyPointLine
        {
            GrantId = grant.Id,
            Sequence = line.Sequence,
            CustomerId = grant.CustomerId,
            StoreId = grant.StoreId,
            KindId = (int)line.Kind,
            Pending = line.Pending,
            Points = line.Points,
            OccurredOnUtc = Now,
            ReasonId = (int)step.Reason,
            PostingId = (int)(line.Points == 0 ? PostingState.Nothing : PostingState.Waiting)
        };
    }
}

/// <param name="IsSpent">Its time is over and nothing is left of it.</param>
public readonly record struct LedgerStep(PointLine? Line, PointReason Reason, bool IsSpent = false);
