using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;

/// <summary>What mails of a journey or campaign brought, and what stands behind each number.</summary>
public class MailOutcomes(MailOrderStore store) : IPersonalData, IPersonalExport
{
    /// <summary>By step and variant; what brought nothing is not among them.</summary>
    public async Task<IReadOnlyList<MailOutcome>> OfAsync(ActionSourceKind kind, int sourceId)
    {
        var clicked = (await store.ClickedAsync((int)kind, sourceId)).ToDictionary(tally => (tally.Step, tally.Variant), tally => tally.Mails);
        var ordered = (await store.OrdersAsync((int)kind, sourceId)).ToDictionary(tally => (tally.Step, tally.Variant));
        return [.. clicked.Keys.Union(ordered.Keys).Order().Select(key => new MailOutcome(key.Step, key.Variant, clicked.GetValueOrDefault(key),
            ordered.TryGetValue(key, out var tally) ? tally.Orders : 0, ordered.TryGetValue(key, out tally) ? tally.Revenue : 0))];
    }

    /// <param name="step">0 for all.</param>
    /// <param name="variant">0 for all.</param>
    public Task<IPagedList<MailOrder>> OrdersAsync(ActionSourceKind kind, int sourceId, int step, int variant, int pageIndex, int pageSize) =>
        store.ListOrdersAsync((int)kind, sourceId, step, variant, pageIndex, pageSize);

    /// <param name="step">0 for all.</param>
    /// <param name="variant">0 for all.</param>
    public Task<IPagedList<LoyaltyMailClick>> ClicksAsync(ActionSourceKind kind, int sourceId, int step, int variant, int pageIndex, int pageSize) =>
        store.ListClicksAsync((int)kind, sourceId, step, variant, pageIndex, pageSize);

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("mail-orders", (await store.OfAsync(customerId)).Select(row => new { row.OrderId, row.ClickedOnUtc, row.OrderedOnUtc }))];

    public Task EraseAsync(int customerId) => store.EraseAsync(customerId);
}
