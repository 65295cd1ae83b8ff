using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

/// <summary>Certificates, for pages and other features.</summary>
public class Entitlements(EntitlementStore store, WarrantyFactStore facts, IWorkContext workContext, TimeProvider clock) : IPersonalData, IPersonalExport
{
    private const int LongestNote = 400;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<IList<LoyaltyEntitlement>> OfCustomerAsync(int customerId) => store.OfCustomerAsync(customerId);

    public Task<IPagedList<LoyaltyEntitlement>> ListAsync(int kindId, IReadOnlyCollection<int>? only, bool onlyOpen, int pageIndex, int pageSize) => store.ListAsync(kindId, only, onlyOpen, Now, pageIndex, pageSize);

    /// <summary>Null for a code that was never given.</summary>
    public async Task<LoyaltyEntitlement?> FindAsync(string? typed) => EntitlementCode.Read(typed) is { } code ? await store.FindAsync(code) : null;

    public async Task<LoyaltyEntitlement?> FindAsync(int id) => await store.FindAsync(id);

    public Task<LoyaltyEntitlementUse?> UseOfAsync(int id) => store.UseAsync(id);

    /// <summary>What was paid back of the order that a certificate belongs to; null when nothing was, or it belongs to none.</summary>
    public async Task<OrderRefund?> RefundOfAsync(LoyaltyEntitlement row) =>
        row.OrderId > 0 && await facts.OrderAsync(row.OrderId) is { RefundedAmount: > 0 } order ? OrderRefund.Of(order) : null;

    /// <summary>Uses a certificate. False when it is not valid, or somebody used it before, be it in the same second.</summary>
    public async Task<bool> UseAsync(int id, string? note)
    {
        if (await store.FindAsync(id) is not { } row || row.StateAt(Now) != EntitlementState.Valid)
            return false;
        var text = note?.Trim() ?? string.Empty;
        return await store.TryUseAsync(row, new LoyaltyEntitlementUse
        {
            EntitlementId = id,
            CustomerId = row.CustomerId,
            UsedOnUtc = Now,
            UsedById = (await workContext.GetCurrentCustomerAsync()).Id,
            Note = text.Shortened(LongestNote)
        });
    }

    /// <summary>False when it was used or taken back before.</summary>
    public async Task<bool> RevokeAsync(int id)
    {
        if (await store.FindAsync(id) is not { RevokedOnUtc: null, UsedOnUtc: null } row)
            return false;
        row.RevokedOnUtc = Now;
        await store.UpdateAsync(row);
        return true;
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("certificates", (await store.OfCustomerAsync(customerId)).Select(row => new { row.Code, row.Kind, row.OrderId, row.ProductId, row.Months, row.StartsOnUtc, row.ExpiresOnUtc, row.UsedOnUtc, row.RevokedOnUtc }))];

    public Task EraseAsync(int customerId) => store.EraseAsync(customerId);
}
