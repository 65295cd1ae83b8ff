using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

/// <summary>
/// Writes the next lines of a fund. They hold only on what was read: who finds a number taken, by whichever node, reads again and decides anew, so that the
/// fund is never above its budget and nothing is spent or given back twice.
/// </summary>
public class CareLedger(CareLineStore lines, TimeProvider clock)
{
    /// <summary>Of those who write at once one is through each time.</summary>
    private const int Attempts = 50;

    public async Task<FundRefusal> DoAsync(int fundId, CareScope scope, Func<FundBook, FundStep> decide)
    {
        var refusal = FundRefusal.None;
        await DoAllAsync(fundId, scope, draft => refusal = draft.Do(decide(draft.Book)));
        return refusal;
    }

    /// <param name="decide">Asked again with what others wrote meanwhile; what it says the last time holds.</param>
    public async Task DoAllAsync(int fundId, CareScope scope, Action<FundDraft> decide)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var draft = new FundDraft(fundId, await lines.ReadAsync(fundId, scope), clock.GetUtcNow().UtcDateTime);
            decide(draft);
            if (await lines.AppendAsync(draft.Lines) == draft.Lines.Count)
                return;
        }

        throw new InvalidOperationException($"Care fund {fundId}: others wrote all the time.");
    }
}
