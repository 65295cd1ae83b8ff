namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>How the core changed from one period to the next, each part in the order of its core.</summary>
public sealed record CoreMovement(IReadOnlyList<CustomerValue> Entered, IReadOnlyList<CustomerValue> Stayed, IReadOnlyList<CustomerValue> Left)
{
    /// <param name="before">The core of the earlier period; its values are what those who left brought then.</param>
    public static CoreMovement Between(IReadOnlyList<CustomerValue> before, IReadOnlyList<CustomerValue> now)
    {
        var then = before.Select(customer => customer.CustomerId).ToHashSet();
        var today = now.Select(customer => customer.CustomerId).ToHashSet();
        return new CoreMovement(
            [.. now.Where(customer => !then.Contains(customer.CustomerId))],
            [.. now.Where(customer => then.Contains(customer.CustomerId))],
            [.. before.Where(customer => !today.Contains(customer.CustomerId))]);
    }
}
