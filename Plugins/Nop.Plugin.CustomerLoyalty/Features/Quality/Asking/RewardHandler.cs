using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>Grants the points for a complete answer, once: one at a time by lease, and never before looking whether they are there already.</summary>
public class RewardHandler(LeaseStore leases, DataRequestStore requests, RewardProofStore proofs, IRewardPointService points, ICustomerService customers, ILocalizationService localization)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    public async Task GrantAsync(LoyaltyDataRequest asked)
    {
        if (!asked.IsComplete || asked.Points <= 0)
            return;
        await using var held = await leases.TryAcquireAsync($"data-reward:{asked.Id}", Lease);
        if (held is null || await requests.FindAsync(asked.Id) is not { RewardEntryId: 0 } request
            || await customers.GetCustomerByIdAsync(request.CustomerId) is not { Deleted: false } customer)
            return;

        var mark = string.Create(CultureInfo.InvariantCulture, $"[data {request.Id}]");
        request.RewardEntryId = await proofs.FindAsync(request.CustomerId, mark) is > 0 and var there
            ? there
            : await points.AddRewardPointsHistoryEntryAsync(customer, request.Points, request.StoreId,
                $"{await localization.GetResourceAsync("Plugins.Misc.CustomerLoyalty.Quality.RewardMessage", request.LanguageId)} {mark}");
        await requests.UpdateAsync(request);
        asked.RewardEntryId = request.RewardEntryId;
    }
}
