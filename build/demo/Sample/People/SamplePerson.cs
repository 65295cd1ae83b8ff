using Demo.Sample.Orders;
using Nop.Core.Domain.Customers;

namespace Demo.Sample.People;

/// <summary>A customer with what the generator knows and the shop does not: how he buys and what he likes.</summary>
public sealed class SamplePerson
{
    public required Customer Customer { get; init; }

    public required SampleCountry Country { get; init; }

    public required Rhythm Rhythm { get; init; }

    /// <summary>Positions of the categories, the favourite first.</summary>
    public required IReadOnlyList<int> Taste { get; init; }

    public required bool InSecondStore { get; init; }

    public bool ReadsChinese => Country.Names == NameGroup.Chinese;

    public IReadOnlyList<string> Roles { get; init; } = [NopCustomerDefaults.RegisteredRoleName];

    /// <summary>Null: the password all sample customers share.</summary>
    public string? Password { get; init; }
}
