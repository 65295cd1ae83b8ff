namespace Nop.Core.Domain.Orders;

public enum ReturnRequestStatus
{
    Cancelled = 60,
    ItemsRefunded = 40,
    ItemsRepaired = 30,
    Pending = 0,
    Received = 10,
    RequestRejected = 50,
    ReturnAuthorized = 20,
}
