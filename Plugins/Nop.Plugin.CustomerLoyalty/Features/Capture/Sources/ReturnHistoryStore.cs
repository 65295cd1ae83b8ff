using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

public class ReturnHistoryStore(IRepository<ReturnRequest> returns, IRepository<OrderItem> lines, RegisteredCustomerStore registered) : IFactSource
{
    public string Name => "returns";

    public Task<int> CountAsync() => returns.Table.CountAsync();

    public async Task<int?> FirstIdSinceAsync(DateTime utc)
    {
        var first = await returns.Table.Where(request => request.CreatedOnUtc >= utc).OrderBy(request => request.Id).FirstOrDefaultAsync();
        return first?.Id;
    }

    public async Task<FactSlice> ReadAsync(int afterId, int size, DateTime? observedOnUtc)
    {
        var rows = await returns.Table.Where(request => request.Id > afterId).OrderBy(request => request.Id).Take(size).ToListAsync();
        return rows.Count == 0
            ? new FactSlice([], afterId, 0)
            : new FactSlice(await FactsAsync(rows), rows[^1].Id, rows.Count);
    }

    public async Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<ReturnRequest> rows)
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
}
