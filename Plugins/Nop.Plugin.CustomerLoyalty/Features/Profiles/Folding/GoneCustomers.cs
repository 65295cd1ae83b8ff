namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>Somebody may be erased while his history is being folded: to be asked after the rows were written.</summary>
public class GoneCustomers(CustomerDescriptionStore descriptions, ProfileStore profiles)
{
    /// <summary>Takes the rows of those away who are not there any more; returns how many of the customers are.</summary>
    public async Task<int> ForgetAsync(IReadOnlyCollection<int> customerIds)
    {
        var there = await descriptions.ReadAsync(customerIds);
        foreach (var gone in customerIds.Where(id => !there.ContainsKey(id)))
            await profiles.EraseAsync(gone);
        return there.Count;
    }
}
