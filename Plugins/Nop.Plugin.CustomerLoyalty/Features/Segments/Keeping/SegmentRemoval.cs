using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Keeping;

/// <summary>Takes deleted segments away in slices: first the roles that they gave, then the stays, the segment last.</summary>
public class SegmentRemoval(SegmentStore segments, SegmentMemberStore members, SegmentRoleStore roles)
{
    private const int Slice = 2_000;

    public async Task RunAsync(Func<bool> inBudget)
    {
        foreach (var segment in await segments.BeingDeletedAsync())
        {
            if (!await roles.AlignAsync(segment.Id, 0, inBudget))
                return;
            while (await members.DeleteSliceAsync(segment.Id, Slice) > 0)
                if (!inBudget())
                    return;
            await segments.DeleteAsync(segment);
        }
    }
}
