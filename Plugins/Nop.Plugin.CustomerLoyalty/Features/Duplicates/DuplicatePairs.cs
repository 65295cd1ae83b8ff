namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates;

/// <summary>What a merge, or its undoing, means for the proposals.</summary>
public class DuplicatePairs(DuplicateStore pairs, DuplicateFinder finder)
{
    public async Task MergedAsync(int survivorId, int otherId, int byId)
    {
        if (await pairs.FindAsync(survivorId, otherId) is { } pair)
            await pairs.DecideAsync(pair, DuplicateState.Merged, byId);
        await finder.ForgetAsync(otherId);
    }

    public async Task UndoneAsync(int survivorId, int otherId)
    {
        if (await pairs.FindAsync(survivorId, otherId) is { State: DuplicateState.Merged } pair)
            await pairs.DecideAsync(pair, DuplicateState.Open, 0);
    }
}
