using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts.Web;

/// <summary>Gifts on the page 'My loyalty': what there is, what it costs, what was chosen.</summary>
public class GiftPart(GiftShelf shelf, Gifts gifts, TierTexts texts, ILocalizationService localization) : IMyLoyaltyPart
{
    private const int MostChosen = 10;

    public int Order => 400;

    public async Task<MyLoyaltySection?> PrepareAsync(MyLoyaltyVisit visit)
    {
        var lines = new List<MyGiftLine>();
        foreach (var offer in (await shelf.OffersAsync(visit.Customer, visit.StoreId)).OrderBy(offer => offer.Outcome).ThenBy(offer => offer.Price))
            if (offer.Outcome != GiftOutcome.NotForHim || offer.From is not null)
                lines.Add(new MyGiftLine(offer.Gift.Id, await localization.GetLocalizedAsync(offer.Gift, one => one.Name), await localization.GetLocalizedAsync(offer.Gift, one => one.Description),
                    offer.Price == 0 ? await texts.TextAsync("Gifts.Free") : await texts.FillAsync("Gifts.Costs", offer.Price), await WhyAsync(offer)));
        var names = (await gifts.ListAsync()).ToDictionary(gift => gift.Id);
        var chosen = new List<MyClaimLine>();
        foreach (var claim in (await gifts.OfCustomerAsync(visit.Customer.Id)).Where(claim => claim.State != ClaimState.Refused).Take(MostChosen))
            if (names.TryGetValue(claim.GiftId, out var gift))
                chosen.Add(new MyClaimLine(await localization.GetLocalizedAsync(gift, one => one.Name), await texts.DayAsync(claim.ChosenOnUtc), await texts.OfAsync(claim.State),
                    claim.State == ClaimState.Done ? claim.CouponCode : string.Empty));
        return lines.Count + chosen.Count == 0 ? null : new MyLoyaltySection("gifts", await texts.TextAsync("Gifts.Mine"), "Gifts/_Mine", new MyGiftsModel(lines, chosen));
    }

    private async Task<string> WhyAsync(GiftOffer offer) => offer.Outcome switch
    {
        GiftOutcome.Chosen => string.Empty,
        GiftOutcome.NotForHim when offer.From is { } tier => await texts.FillAsync("Gifts.Why.Tier", await texts.NameAsync(tier)),
        _ => await texts.TextAsync($"Gifts.Why.{offer.Outcome}")
    };
}
