using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;

namespace Demo.Services;

/// <summary>Who the scope acts for. Filled by the request, by a task or by a test.</summary>
public sealed class CurrentVisit
{
    public Customer? Customer { get; set; }

    public int? StoreId { get; set; }

    public Language? Language { get; set; }
}
