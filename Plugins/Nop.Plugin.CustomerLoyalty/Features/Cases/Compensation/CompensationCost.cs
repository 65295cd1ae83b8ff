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
    public async Task<CompensationPrice?> OfAsync(CompensationWish wish, LoyaltyCase row)
    {
        var rate = (await settings.LoadSettingAsync<RewardPointsSettings>()).ExchangeRate;
        switch (wish.Kind)
        {
            case CompensationKind.Points:
                return wish.Points > 0 ? new CompensationPrice(Math.Round(wish.Points * rate, Decimals, MidpointRounding.AwayFromZero), true) : null;
            case CompensationKind.Gift:
                return await gifts.FindAsync(wish.GiftId) is { IsActive: true } gift ? new CompensationPrice(Math.Round(gift.Kind == GiftKind.Voucher ? gift.VoucherAmount : gift.Points * rate, Decimals, MidpointRounding.AwayFromZero), true) : null;
            case CompensationKind.Voucher when await discounts.FindUsableAsync(wish.DiscountId) is { } discount:
                if (!discount.UsePercentage)
                    return new CompensationPrice(discount.DiscountAmount, true);
                if (discount.MaximumDiscountAmount is { } most)
                    return new CompensationPrice(most, true);
                var order = row.OrderId > 0 ? await orders.GetOrderByIdAsync(row.OrderId) : null;
                return new CompensationPrice(Math.Round((order?.OrderTotal ?? 0) * discount.DiscountPercentage / 100, Decimals, MidpointRounding.AwayFromZero), false);
            default:
                return null;
        }
    }
}

/// <param name="IsBounded">False for a share of an order that is still to come: the cost is what it would have been with the order of the case, or 0.</param>
public readonly record struct CompensationPrice(decimal Cost, bool IsBounded);
