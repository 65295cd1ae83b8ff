using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Services.Configuration;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

/// <summary>What a compensation costs the shop, in its primary currency.</summary>
public class CompensationCost(CouponDiscounts discounts, Gifts gifts, IOrderService orders, ISettingService settings)
{
    private const int Decimals = 2;

    /// <summary>Null for something that cannot be given.</summary>
    public async Task<decimal?> OfAsync(CompensationWish wish, LoyaltyCase row)
    {
        var rate = (await settings.LoadSettingAsync<RewardPointsSettings>()).ExchangeRate;
        switch (wish.Kind)
        {
            case CompensationKind.Points:
                return wish.Points > 0 ? Math.Round(wish.Points * rate, Decimals, MidpointRounding.AwayFromZero) : null;
            case CompensationKind.Gift:
                return await gifts.FindAsync(wish.GiftId) is { IsActive: true } gift ? Math.Round(gift.Kind == GiftKind.Voucher ? gift.VoucherAmount : gift.Points * rate, Decimals, MidpointRounding.AwayFromZero) : null;
            case CompensationKind.Voucher when await discounts.FindUsableAsync(wish.DiscountId) is { } discount:
                if (!discount.UsePercentage)
                    return discount.DiscountAmount;
                if (discount.MaximumDiscountAmount is { } most)
                    return most;
                var order = row.OrderId > 0 ? await orders.GetOrderByIdAsync(row.OrderId) : null;
                return Math.Round((order?.OrderTotal ?? 0) * discount.DiscountPercentage / 100, Decimals, MidpointRounding.AwayFromZero);
            default:
                return null;
        }
    }
}
