using System.Globalization;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Demo.Commerce;

public sealed class ReturnRequests(IRepository<ReturnRequest> requests, IRepository<Order> orders, TimeProvider clock) : IReturnRequests
{
    public async Task<ReturnRequest> OpenAsync(Customer customer, OrderItem line, int quantity, string reason, string action, string? comments = null)
    {
        var order = await orders.GetByIdAsync(line.OrderId);
        if (order == null || order.CustomerId != customer.Id || quantity <= 0 || quantity > line.Quantity)
            throw new NopException("These goods cannot be returned");

        var now = clock.GetUtcNow().UtcDateTime;
        var request = new ReturnRequest
        {
            CustomNumber = "",
            StoreId = order.StoreId,
            OrderItemId = line.Id,
            CustomerId = customer.Id,
            Quantity = quantity,
            ReasonForReturn = reason,
            RequestedAction = action,
            CustomerComments = comments,
            StaffNotes = "",
            ReturnRequestStatus = ReturnRequestStatus.Pending,
            CreatedOnUtc = now,
            UpdatedOnUtc = now
        };
        await requests.InsertAsync(request);
        request.CustomNumber = request.Id.ToString(CultureInfo.InvariantCulture);
        await requests.UpdateAsync(request);
        return request;
    }

    public Task ChangeStatusAsync(ReturnRequest request, ReturnRequestStatus status, string? staffNotes = null)
    {
        (request.ReturnRequestStatus, request.UpdatedOnUtc) = (status, clock.GetUtcNow().UtcDateTime);
        request.StaffNotes = staffNotes ?? request.StaffNotes;
        return requests.UpdateAsync(request);
    }

    public async Task<ReturnRequest?> GetByIdAsync(int id) => await requests.GetByIdAsync(id);

    public async Task<IList<ReturnRequest>> ListAsync(int customerId = 0) =>
        await requests.Table.Where(r => customerId == 0 || r.CustomerId == customerId).OrderByDescending(r => r.Id).ToListAsync();
}
