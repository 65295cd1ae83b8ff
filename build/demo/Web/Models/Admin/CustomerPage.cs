using Demo.Domain;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Web.Areas.Admin.Models.Customers;

namespace Demo.Web.Models.Admin;

public record CustomerPage
{
    public required Customer Customer { get; init; }

    /// <summary>What widgets of the page are given.</summary>
    public required CustomerModel Model { get; init; }

    public string FullName { get; init; } = "";

    public string Roles { get; init; } = "";

    public DateTime CreatedOn { get; init; }

    public DateTime LastActivity { get; init; }

    public IReadOnlyList<OrderRow> Orders { get; init; } = [];

    public IReadOnlyList<Address> Addresses { get; init; } = [];
}

public record CustomerChanges
{
    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? Phone { get; set; }

    public string? AdminComment { get; set; }

    public bool Active { get; set; }
}
