using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Customers;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts.Web;

/// <summary>What was chosen, for the staff who hand it over.</summary>
public class ClaimFactory(Gifts gifts, TierTexts texts, ICustomerService customers, CustomerAccess access)
{
    public async Task<ClaimSearchModel> SearchAsync(ClaimSearchModel search)
    {
        search.AvailableStates.Add(new SelectListItem(await texts.TextAsync("Tiers.Members.All"), "0"));
        foreach (var state in Enum.GetValues<ClaimState>())
            search.AvailableStates.Add(new SelectListItem(await texts.OfAsync(state), ((int)state).ToString()));
        search.SetGridPageSize();
        return search;
    }

    public async Task<ClaimListModel> ListAsync(ClaimSearchModel search)
    {
        var page = await gifts.ClaimsAsync(search.StateId, await access.MineAsync(), search.Page - 1, search.PageSize);
        return await new ClaimListModel().PrepareToGridAsync(search, page, () => LinesAsync(page));
    }

    private async IAsyncEnumerable<ClaimModel> LinesAsync(IList<LoyaltyGiftClaim> page)
    {
        var people = (await customers.GetCustomersByIdsAsync([.. page.Select(row => row.CustomerId).Distinct()])).ToDictionary(person => person.Id);
        var names = (await gifts.ListAsync()).ToDictionary(gift => gift.Id, gift => gift.Name);
        foreach (var claim in page)
            yield return new ClaimModel
            {
                Id = claim.Id,
                CustomerId = claim.CustomerId,
                Customer = CustomerName.Of(people.GetValueOrDefault(claim.CustomerId), claim.CustomerId),
                Gift = names.GetValueOrDefault(claim.GiftId, $"#{claim.GiftId}"),
                Chosen = await texts.DayAsync(claim.ChosenOnUtc),
                Points = claim.Points,
                OrderId = claim.OrderId,
                State = await texts.OfAsync(claim.State),
                MayHandOver = claim.State == ClaimState.Waiting,
                MayCallOff = claim.State is ClaimState.Waiting or ClaimState.Done
            };
    }
}
