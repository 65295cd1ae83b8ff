using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

/// <summary>What a customer did, and the browsers that he is recognised by.</summary>
public class CapturedExport(FactExportStore facts, VisitorStore visitors) : IPersonalExport
{
    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
    [
        PersonalTable.Of("history", (await facts.OfCustomerAsync(customerId)).Select(fact => new
        {
            What = ((FactKind)fact.KindId).ToString(),
            fact.OccurredOnUtc,
            fact.StoreId,
            fact.ProductId,
            fact.SubjectId,
            fact.Quantity,
            fact.Amount,
            fact.Text,
            fact.VisitorId
        })),
        PersonalTable.Of("browsers", (await visitors.OfCustomerAsync(customerId)).Select(visitor => new { visitor.VisitorId, visitor.LinkedOnUtc }))
    ];
}
