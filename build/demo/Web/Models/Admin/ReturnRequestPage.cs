using Nop.Core.Domain.Orders;

namespace Demo.Web.Models.Admin;

public record ReturnRequestPage(ReturnRequest Request, string ProductName, IReadOnlyList<KeyValuePair<string, string>> Statuses);
