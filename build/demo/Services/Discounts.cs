using Nop.Core.Domain.Discounts;
using Nop.Data;
using Nop.Services.Discounts;

namespace Demo.Services;

/// <summary>Discounts as rows; the demo store's own checkout gives none.</summary>
public sealed class Discounts(IRepository<Discount> discounts) : IDiscountService
{
    public async Task<Discount> GetDiscountByIdAsync(int discountId) => await discounts.GetByIdAsync(discountId);

    public Task InsertDiscountAsync(Discount discount) => discounts.InsertAsync(discount);

    public Task UpdateDiscountAsync(Discount discount) => discounts.UpdateAsync(discount);

    public Task DeleteDiscountAsync(Discount discount) => discounts.DeleteAsync(discount);
}
