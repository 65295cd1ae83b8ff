using System.Linq.Expressions;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

public class ReturnHistoryStore(IRepository<ReturnRequest> returns, IRepository<OrderItem> lines, RegisteredCustomerStore registered) : HistoryStore<ReturnRequest>(returns)
{
    public override string Name => "returns";

    public override async Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<ReturnRequest> rows, DateTime? observedOnUtc)
    {
        var lineIds = rows.Select(request => request.OrderItemId).Distinct().ToArray();
        var products = (await lines.Table.Where(line => lineIds.Contains(line.Id)).ToListAsync()).ToDictionary(line => line.Id, line => line.ProductId);
        var known = await registered.AmongAsync(rows.Select(request => request.CustomerId));

        var facts = new List<Fact>();
        foreach (var request in rows)
        {
            var opened = new Fact
            {
                Key = FactKeys.ReturnOpened(request.Id),
                Kind = FactKind.ReturnOpened,
                OccurredOnUtc = request.CreatedOnUtc,
                StoreId = request.StoreId,
                CustomerId = request.CustomerId,
                IsGuest = !known.Contains(request.CustomerId),
                ProductId = products.GetValueOrDefault(request.OrderItemId),
                SubjectId = request.Id,
                Quantity = request.Quantity,
                Text = request.ReasonForReturn
            };
            facts.Add(opened);

            if (request.ReturnRequestStatusId != (int)ReturnRequestStatus.Pending)
                facts.Add(opened with
                {
                    Key = FactKeys.ReturnChanged(request.Id, request.ReturnRequestStatusId),
                    Kind = FactKind.ReturnChanged,
                    OccurredOnUtc = request.UpdatedOnUtc,
                    Quantity = request.ReturnRequestStatusId,
                    Text = null
                });
        }

        return facts;
    }

    protected override Expression<Func<ReturnRequest, bool>> MadeSince(DateTime utc) => request => request.CreatedOnUtc >= utc;
}
