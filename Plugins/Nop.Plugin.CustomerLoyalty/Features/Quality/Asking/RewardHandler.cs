using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Customers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>Grants the points for a complete answer: those that were promised with the mail, and those of rules for a completed profile.</summary>
public class RewardHandler(DataRequestStore requests, PointDesk points, DeedEarner deeds, ICustomerService customers, ILocalizationService localization)
{
    public async Task GrantAsync(LoyaltyDataRequest asked)
    {
        if (!asked.IsComplete || await requests.FindAsync(asked.Id) is not { } request || await customers.GetCustomerByIdAsync(request.CustomerId) is not { Deleted: false })
            return;
        if (request.AnsweredOnUtc is { } answered)
            await deeds.EarnAsync(new EarningDeed($"profile:{request.CustomerId}", EarningKind.Profile, request.CustomerId, request.StoreId, answered, request.Id));
        if (request.Points <= 0 || request.RewardEntryId > 0)
            return;
        var grant = await points.GrantAsync(new GrantRequest($"data:{request.Id}", request.CustomerId, request.StoreId, GrantSource.Service, request.Points,
            await localization.GetResourceAsync("Plugins.Misc.CustomerLoyalty.Quality.RewardMessage", request.LanguageId), request.Id));
        request.RewardEntryId = asked.RewardEntryId = grant.Id;
        await requests.UpdateAsync(request);
    }
}
