using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>Follows the journal: what is new in it earns, or takes back. Rows of the last minutes are looked at again, which adds nothing.</summary>
public class EarningFollower(EarningFactStore facts, EarningRuleStore rules, OrderEarner earner, OrderReversals reversals, DeedEarner deeds, CheckpointStore checkpoints, EarningOrderStore orders)
{
    public const string Name = "points:journal";
    private const int RowsAtOnce = 5_000;
    private const int OrdersAtOnce = 200;
    private const int Overlap = 20_000;
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    /// <summary>What somebody bought as a guest so long before he registers is his, and earns.</summary>
    private static readonly TimeSpan AsGuest = TimeSpan.FromDays(30);

    /// <summary>Returns how many grants and lines were written.</summary>
    public async Task<int> RunAsync(CustomerLoyaltySettings settings, Func<bool> inBudget)
    {
        var last = await facts.LastIdAsync();
        if (await StartAsync() is not { } checkpoint)
            return 0;
        var done = 0;
        do
        {
            var upTo = Math.Min(last, checkpoint.Position + RowsAtOnce);
            var read = await facts.ReadAsync(checkpoint.Position, upTo, Overlap, checkpoint.UpdatedOnUtc - Late);
            done += await EarnAsync(read, settings);
            checkpoint.Position = Math.Max(checkpoint.Position, upTo);
            await checkpoints.SaveAsync(checkpoint);
        } while (checkpoint.Position < last && inBudget());

        return done;
    }

    private async Task<int> EarnAsync(IReadOnlyList<EarningFact> read, CustomerLoyaltySettings settings)
    {
        var done = 0;
        var paid = read.Where(fact => fact.Kind == FactKind.OrderPaid).Select(fact => fact.SubjectId).ToHashSet();
        foreach (var registered in read.Where(fact => fact.Kind == FactKind.Registered))
            paid.UnionWith(await orders.PaidBeforeAsync(registered.CustomerId, registered.OccurredOnUtc - AsGuest, registered.OccurredOnUtc));
        foreach (var chunk in paid.Chunk(OrdersAtOnce))
            done += await earner.EarnAsync(chunk, settings);

        var changed = read.Where(fact => fact.Kind is FactKind.OrderCancelled or FactKind.OrderVoided or FactKind.OrderRefunded or FactKind.OrderPaid).Select(fact => fact.SubjectId).ToHashSet();
        changed.UnionWith(await orders.OrdersOfReturnsAsync([.. read.Where(fact => fact.Kind == FactKind.ReturnChanged).Select(fact => fact.SubjectId).Distinct()]));
        foreach (var chunk in changed.Chunk(OrdersAtOnce))
            done += await reversals.ReverseAsync(chunk);

        foreach (var fact in read)
            if (KindOf(fact.Kind) is { } kind)
                done += await deeds.EarnAsync(new EarningDeed(fact.Key, kind, fact.CustomerId, fact.StoreId, fact.OccurredOnUtc, fact.SubjectId)) > 0 ? 1 : 0;
        return done;
    }

    /// <summary>Null while there is no rule. What the journal knew before the first rule cannot have earned anything.</summary>
    private async Task<LoyaltyCheckpoint?> StartAsync()
    {
        if (await checkpoints.FindAsync(Name) is { } known)
            return known;
        if (await rules.VersionsAsync() is not { Count: > 0 } versions)
            return null;
        var checkpoint = await checkpoints.GetOrStartAsync(Name);
        checkpoint.Position = await facts.LastIdBeforeAsync(versions.Min(version => version.FromUtc));
        return checkpoint;
    }

    private static EarningKind? KindOf(FactKind kind) => kind switch
    {
        FactKind.ReviewApproved => EarningKind.Review,
        FactKind.SurveyAnswered => EarningKind.Survey,
        FactKind.Registered => EarningKind.Registration,
        _ => null
    };
}
