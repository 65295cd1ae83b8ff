using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>What can be given, by name and in money.</summary>
public class CompensationNames(CouponDiscounts discounts, Gifts gifts, IPriceFormatter prices, CaseNames names, CaseTexts texts)
{
    public Task<string> MoneyAsync(decimal amount) => prices.FormatPriceAsync(amount, true, false);

    public Task<IReadOnlyDictionary<int, string>> PeopleAsync(IEnumerable<int> ids) => names.PeopleAsync(ids);

    public async Task<List<SelectListItem>> DiscountsAsync() => await names.ChoicesAsync((await discounts.PatternsAsync()).Where(one => one.IsActive).Select(one => (one.Id, one.Name)), "Cases.ChooseVoucher");

    public async Task<List<SelectListItem>> GiftsAsync() => await names.ChoicesAsync((await gifts.ListAsync()).Where(gift => gift.IsActive).Select(gift => (gift.Id, gift.Name)), "Cases.ChooseGift");

    public async Task<string> WhatAsync(LoyaltyCompensation one) => one.Kind switch
    {
        CompensationKind.Points => await texts.FillAsync("Cases.Gave.Points", one.Points),
        CompensationKind.Gift => await texts.FillAsync("Cases.Gave.Gift", (await gifts.FindAsync(one.GiftId))?.Name ?? "–"),
        _ => await texts.TextAsync("Cases.Gave.Voucher")
    };
}
