using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>
/// Follows the journal minute by minute, and counts everybody once a night and after every change of the rules. Killed anywhere it
/// goes on where it was.
/// </summary>
public class TierPass(TierProgrammeStore programmes, TierCounter counter, TierFactStore facts, TierPointStore points, CustomerTierStore standings, CheckpointStore checkpoints, NightClock night)
{
    public const string Follow = "tiers:follow";
    public const string FollowPoints = "tiers:points";

    private const string Prefix = "tiers:pass:";
    private const int RangeSize = 5_000;
    private const int CustomersAtOnce = 200;
    private const int RowsAtOnce = 50_000;

    /// <summary>Rows of another node's batch get their numbers before they can be seen; so far and so long back is looked again.</summary>
    private const int Overlap = 20_000;
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    /// <summary>Each state of the rules is counted through under a name of its own.</summary>
    public static string NameOf(IEnumerable<TierProgramme> all) => $"{Prefix}{all.Sum(programme => programme.Row.Revision)}:";

    /// <summary>Returns how many customers were counted.</summary>
    public async Task<int> RunAsync(Func<bool> inBudget)
    {
        var all = await programmes.ListAsync();
        if (all.Count == 0)
            return 0;
        var on = all.Where(programme => programme.IsOn).ToList();
        var counted = await FollowAsync(on, inBudget);
        if (inBudget() && on.Any(programme => programme.Rules.Measure == TierMeasure.Points))
            counted += await FollowPointsAsync(on, inBudget);
        return inBudget() ? counted + await CountAllAsync(all, on, inBudget) : counted;
    }

    private async Task<int> FollowAsync(List<TierProgramme> on, Func<bool> inBudget)
    {
        var last = await facts.LastIdAsync();
        var checkpoint = await checkpoints.FindAsync(Follow);
        if (checkpoint is null || on.Count == 0)
        {
            checkpoint ??= await checkpoints.GetOrStartAsync(Follow);
            checkpoint.Position = last;
            await checkpoints.SaveAsync(checkpoint);
            return 0;
        }

        var counted = 0;
        do
        {
            var upTo = Math.Min(last, checkpoint.Position + RowsAtOnce);
            foreach (var chunk in (await facts.ChangedAsync(checkpoint.Position, upTo, Overlap, checkpoint.UpdatedOnUtc - Late)).Order().Chunk(CustomersAtOnce))
            {
                if (!inBudget())
                    return counted;
                await counter.CountAsync(on, chunk);
                counted += chunk.Length;
            }

            checkpoint.Position = Math.Max(checkpoint.Position, upTo);
            await checkpoints.SaveAsync(checkpoint);
        } while (checkpoint.Position < last && inBudget());

        return counted;
    }

    /// <summary>Points come a moment after the order that earned them, and by deeds that are no orders.</summary>
    private async Task<int> FollowPointsAsync(List<TierProgramme> on, Func<bool> inBudget)
    {
        var checkpoint = await checkpoints.FindAsync(FollowPoints);
        if (checkpoint is null)
        {
            checkpoint = await checkpoints.GetOrStartAsync(FollowPoints);
            checkpoint.Position = await points.LastIdAsync();
            await checkpoints.SaveAsync(checkpoint);
            return 0;
        }

        var (last, counted) = (await points.LastIdAsync(), 0);
        foreach (var chunk in (await points.ChangedAsync(checkpoint.Position, last, Overlap, checkpoint.UpdatedOnUtc - Late)).Order().Chunk(CustomersAtOnce))
        {
            if (!inBudget())
                return counted;
            await counter.CountAsync(on, chunk);
            counted += chunk.Length;
        }

        checkpoint.Position = Math.Max(checkpoint.Position, last);
        await checkpoints.SaveAsync(checkpoint);
        return counted;
    }

    private async Task<int> CountAllAsync(IReadOnlyList<TierProgramme> all, List<TierProgramme> on, Func<bool> inBudget)
    {
        var name = NameOf(all);
        var checkpoint = await checkpoints.GetOrStartAsync(name, facts.LastCustomerAsync);
        if (checkpoint.CompletedOnUtc is { } completed)
        {
            if (!night.IsDue(completed))
                return 0;
            (checkpoint.Position, checkpoint.Done, checkpoint.CompletedOnUtc) = (0, 0, null);
            (checkpoint.Total, checkpoint.StartedOnUtc) = (await facts.LastCustomerAsync(), night.NowUtc);
        }

        foreach (var off in all.Where(programme => !programme.IsOn))
            while (!await standings.DeleteSliceAsync(off.Id))
                if (!inBudget())
                    return 0;

        var counted = 0;
        while (await facts.NextCustomerAsync(checkpoint.Position) is { } from)
        {
            var there = await counter.CountAsync(on, from, from + RangeSize);
            counted += there;
            checkpoint.Position = from + RangeSize - 1;
            checkpoint.Done += there;
            await checkpoints.SaveAsync(checkpoint);
            if (!inBudget())
                return counted;
        }

        checkpoint.CompletedOnUtc = night.NowUtc;
        await checkpoints.SaveAsync(checkpoint);
        foreach (var old in (await checkpoints.ListAsync()).Where(old => old.Name.StartsWith(Prefix, StringComparison.Ordinal) && old.Name != name))
            await checkpoints.ResetAsync(old.Name);
        return counted;
    }
}
