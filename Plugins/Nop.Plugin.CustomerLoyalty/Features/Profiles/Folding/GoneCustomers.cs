using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>Somebody may be erased, or given to another owner, while his history is being folded: to be asked after the rows were written.</summary>
public class GoneCustomers(CustomerDescriptionStore descriptions, ProfileStore profiles)
{
    /// <summary>Takes the rows of those away who are not there any more; returns how many of the customers are.</summary>
    /// <param name="made">What was written of them.</param>
    public async Task<int> ForgetAsync(int runId, IReadOnlyCollection<int> customerIds, IReadOnlyCollection<CustomerProfile> made)
    {
        var ownerOf = await descriptions.OwnersAsync(customerIds);
        foreach (var gone in customerIds.Where(id => !ownerOf.ContainsKey(id)))
            await profiles.EraseAsync(gone);

        var moved = made.Where(profile => ownerOf.TryGetValue(profile.CustomerId, out var now) && now != profile.Who.OwnerId).Select(profile => profile.CustomerId).Distinct().ToList();
        if (moved.Count > 0)
            await profiles.ChangeAsync(runId, moved, row => row.OwnerId = ownerOf[row.CustomerId]);
        return ownerOf.Count;
    }
}
