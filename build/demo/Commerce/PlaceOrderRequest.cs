using Demo.Domain;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;

namespace Demo.Commerce;

public record PlaceOrderRequest
{
    public required Customer Customer { get; init; }

    public required int StoreId { get; init; }

    /// <summary>Required of guests; a registered customer's name and e-mail are taken when it is null.</summary>
    public Address? Address { get; init; }

    /// <summary>True: paid by card at once. False: by invoice, paid later.</summary>
    public bool PayNow { get; init; }

    public string? CustomerIp { get; init; }

    public int? LanguageId { get; init; }
}

public class PlaceOrderResult
{
    public List<string> Errors { get; } = [];

    public bool Success => Errors.Count == 0;

    public Order? PlacedOrder { get; set; }
}
