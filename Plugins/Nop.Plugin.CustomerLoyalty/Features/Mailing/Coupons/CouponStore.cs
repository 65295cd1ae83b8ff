using System.Data.Common;
using System.Security.Cryptography;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;

public class CouponStore(IRepository<LoyaltyCoupon> rows, TimeProvider clock)
{
    private const int Attempts = 5;
    private const int Made = (int)CouponState.Made;

    public async Task<LoyaltyCoupon?> FindAsync(int actionId) => await rows.Table.FirstOrDefaultAsync(row => row.ActionId == actionId);

    /// <summary>The code of that action, the same for everybody who asks, before and after a fall.</summary>
    public async Task<LoyaltyCoupon> ReserveAsync(int actionId, ActionSource source, int customerId, int storeId, int patternId, DateTime expiresOnUtc)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await FindAsync(actionId) is { } known)
                return known;
            var row = new LoyaltyCoupon
            {
                ActionId = actionId,
                Code = CouponCode.Of(RandomNumberGenerator.GetBytes(CouponCode.Length)),
                CustomerId = customerId,
                StoreId = storeId,
                PatternId = patternId,
                StateId = (int)CouponState.Reserved,
                SourceKindId = (int)source.Kind,
                SourceId = source.Id,
                CreatedOnUtc = clock.GetUtcNow().UtcDateTime,
                ExpiresOnUtc = expiresOnUtc
            };
            try
            {
                await rows.InsertAsync(row, false);
                return row;
            }
            catch (DbException) when (attempt < Attempts)
            {
                // Somebody else was faster, or the code is somebody else's: look again.
            }
        }
    }

    public Task UpdateAsync(LoyaltyCoupon coupon) => rows.UpdateAsync(coupon, false);

    public async Task<IReadOnlyList<LoyaltyCoupon>> EndedAsync(DateTime beforeUtc, int most) =>
        [.. await rows.Table.Where(row => row.StateId == Made && row.ExpiresOnUtc < beforeUtc).OrderBy(row => row.ExpiresOnUtc).ThenBy(row => row.Id).Take(most).ToListAsync()];

    public async Task<IReadOnlyList<LoyaltyCoupon>> OfAsync(int customerId) => [.. await rows.Table.Where(row => row.CustomerId == customerId).OrderBy(row => row.Id).ToListAsync()];

    public Task EraseAsync(int customerId) => rows.DeleteAsync(row => row.CustomerId == customerId);
}
