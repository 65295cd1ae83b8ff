using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;

namespace Demo.Commerce;

public interface IReturnRequests
{
    Task<ReturnRequest> OpenAsync(Customer customer, OrderItem line, int quantity, string reason, string action, string? comments = null);

    Task ChangeStatusAsync(ReturnRequest request, ReturnRequestStatus status, string? staffNotes = null);

    Task<ReturnRequest?> GetByIdAsync(int id);

    /// <summary>Customer 0 means everybody's.</summary>
    Task<IList<ReturnRequest>> ListAsync(int customerId = 0);
}
