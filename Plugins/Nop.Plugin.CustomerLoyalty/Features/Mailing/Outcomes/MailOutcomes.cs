using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;

/// <summary>What mails of a journey or campaign brought, and what stands behind each number.</summary>
public class MailOutcomes(MailOrderStore store) : IPersonalData, IPersonalExport
{
    public Task<IReadOnlyList<MailOutcome>> OfAsync(ActionSourceKind kind, int sourceId) => OfAsync(new OutcomeQuery { SourceKindId = (int)kind, SourceId = sourceId });

    /// <summary>By step and variant; what brought nothing is not among them.</summary>
    public async Task<IReadOnlyList<MailOutcome>> OfAsync(OutcomeQuery query)
    {
        var clicked = (await store.ClickedAsync(query)).ToDictionary(tally => (tally.Step, tally.Variant), tally => tally.Mails);
        var ordered = (await store.OrdersAsync(query)).ToDictionary(tally => (tally.Step, tally.Variant));
        return [.. clicked.Keys.Union(ordered.Keys).Order().Select(key => new MailOutcome(key.Step, key.Variant, clicked.GetValueOrDefault(key),
            ordered.TryGetValue(key, out var tally) ? tally.Orders : 0, ordered.TryGetValue(key, out tally) ? tally.Revenue : 0))];
    }

    public Task<IPagedList<MailOrder>> OrdersAsync(OutcomeQuery query, int pageIndex, int pageSize) => store.ListOrdersAsync(query, pageIndex, pageSize);

    public Task<IPagedList<LoyaltyMailClick>> ClicksAsync(OutcomeQuery query, int pageIndex, int pageSize) => store.ListClicksAsync(query, pageIndex, pageSize);

    /// <summary>How long the list of clicks is.</summary>
    public Task<int> CountClicksAsync(OutcomeQuery query) => store.CountClicksAsync(query);

    /// <summary>How long the list of orders is, and what they brought.</summary>
    public Task<OrderTally> SumOrdersAsync(OutcomeQuery query) => store.SumOrdersAsync(query);

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("mail-orders", (await store.OfAsync(customerId)).Select(row => new { row.OrderId, row.ClickedOnUtc, row.OrderedOnUtc }))];

    public Task EraseAsync(int customerId) => store.EraseAsync(customerId);
}
