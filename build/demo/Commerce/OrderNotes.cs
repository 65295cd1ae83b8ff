using Demo.Domain;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Demo.Commerce;

public sealed class OrderNotes(IRepository<OrderNote> notes, TimeProvider clock)
{
    internal Task AddAsync(Order order, string text) =>
        notes.InsertAsync(new OrderNote { OrderId = order.Id, Note = text, CreatedOnUtc = clock.GetUtcNow().UtcDateTime });
}
