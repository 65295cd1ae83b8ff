using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>What is kept about a customer's points. nopCommerce's own history stays, as nopCommerce keeps it.</summary>
public class KeptPoints(GrantStore grants, PointLineStore lines) : IPersonalData, IPersonalExport
{
    public async Task EraseAsync(int customerId)
    {
        await lines.EraseAsync(customerId);
        await grants.EraseAsync(customerId);
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
    [
        PersonalTable.Of("points", await grants.OfCustomerAsync(customerId)),
        PersonalTable.Of("point-changes", await lines.OfCustomerAsync(customerId))
    ];
}
