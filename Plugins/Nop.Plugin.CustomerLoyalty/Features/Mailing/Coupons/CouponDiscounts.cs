using Nop.Core.Domain.Discounts;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Services.Discounts;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;

/// <summary>The discount behind a coupon: made after one that staff wrote, for one use, until a day.</summary>
public class CouponDiscounts(IDiscountService discounts, DiscountStore store, TimeProvider clock)
{
    /// <summary>Begins the comment of every discount that is made here.</summary>
    public const string Mark = CustomerLoyaltyDefaults.DiscountMark + " coupon";

    public Task<IReadOnlyList<Discount>> PatternsAsync() => store.PatternsAsync(CustomerLoyaltyDefaults.DiscountMark);

    /// <summary>Of those the ones that coupons can still be made after.</summary>
    public async Task<IReadOnlySet<int>> UsableAsync(IEnumerable<int> patternIds)
    {
        var usable = new HashSet<int>();
        foreach (var id in patternIds.Distinct())
            if (await FindUsableAsync(id) is not null)
                usable.Add(id);
        return usable;
    }

    /// <summary>Null when it is gone, switched off or over.</summary>
    public async Task<Discount?> FindUsableAsync(int patternId)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await discounts.GetDiscountByIdAsync(patternId) is { IsActive: true } pattern && !(pattern.EndDateUtc < now) ? pattern : null;
    }

    /// <summary>
    /// Only for the holder of the action's claim: what an earlier holder left behind is found by its code, so that there is one for a code.
    /// </summary>
    public async Task<int> MakeAsync(LoyaltyCoupon coupon, Discount pattern)
    {
        if (await store.IdOfCodeAsync(coupon.Code) is > 0 and var known)
            return known;
        var made = new Discount
        {
            Name = $"{pattern.Name} – {coupon.Code}".Shortened(200),
            DiscountTypeId = pattern.DiscountTypeId,
            UsePercentage = pattern.UsePercentage,
            DiscountPercentage = pattern.DiscountPercentage,
            DiscountAmount = pattern.DiscountAmount,
            MaximumDiscountAmount = pattern.MaximumDiscountAmount,
            IsCumulative = pattern.IsCumulative,
            VendorId = pattern.VendorId,
            RequiresCouponCode = true,
            CouponCode = coupon.Code,
            DiscountLimitationId = (int)DiscountLimitationType.NTimesOnly,
            LimitationTimes = 1,
            StartDateUtc = clock.GetUtcNow().UtcDateTime.AddMinutes(-1),
            EndDateUtc = coupon.ExpiresOnUtc,
            IsActive = true,
            AdminComment = $"{Mark} {coupon.ActionId}"
        };
        await discounts.InsertDiscountAsync(made);
        return made.Id;
    }

    /// <summary>
    /// Takes it out of what nopCommerce looks through at every checkout: unused it goes, used it stays with its orders but is switched off.
    /// Returns whether it was used.
    /// </summary>
    public async Task<bool> EndAsync(LoyaltyCoupon coupon)
    {
        if (coupon.DiscountId == 0 || await discounts.GetDiscountByIdAsync(coupon.DiscountId) is not { } discount || discount.CouponCode != coupon.Code)
            return false;
        if (!await store.IsUsedAsync(discount.Id))
        {
            await discounts.DeleteDiscountAsync(discount);
            return false;
        }

        discount.IsActive = false;
        await discounts.UpdateDiscountAsync(discount);
        return true;
    }
}
