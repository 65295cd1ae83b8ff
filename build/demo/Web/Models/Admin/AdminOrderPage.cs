using Nop.Web.Areas.Admin.Models.Orders;

namespace Demo.Web.Models.Admin;

public record AdminOrderPage
{
    public required OrderPage Page { get; init; }

    /// <summary>What widgets of the page are given.</summary>
    public required OrderModel Model { get; init; }

    public string CustomerName { get; init; } = "";

    public IReadOnlyList<KeyValuePair<string, string>> StatusOptions { get; init; } = [];
}

public enum OrderCommand
{
    None,
    MarkAsPaid,
    Cancel,
    Void,
    Refund,
    PartialRefund,
    Ship,
    Deliver,
    ChangeStatus
}
