using Nop.Core.Domain.Discounts;

namespace Nop.Services.Discounts;

public interface IDiscountService
{
    Task DeleteDiscountAsync(Discount discount);

    Task<Discount> GetDiscountByIdAsync(int discountId);

    Task InsertDiscountAsync(Discount discount);

    Task UpdateDiscountAsync(Discount discount);
}
