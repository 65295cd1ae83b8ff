using Nop.Core.Domain.Customers;

namespace Nop.Plugin.CustomerLoyalty.Platform.Texts;

/// <summary>How a customer is called in lists and mails.</summary>
public static class CustomerName
{
    /// <summary>First and last name; empty when neither is known.</summary>
    public static string Full(string? firstName, string? lastName) => $"{firstName} {lastName}".Trim();

    public static string Full(Customer customer) => Full(customer.FirstName, customer.LastName);

    /// <summary>The name, else the e-mail address, else the number: never empty.</summary>
    public static string Of(string? firstName, string? lastName, string? email, int customerId) =>
        Full(firstName, lastName) is { Length: > 0 } name ? name : email is { Length: > 0 } ? email : $"#{customerId}";

    public static string Of(Customer customer) => Of(customer.FirstName, customer.LastName, customer.Email, customer.Id);

    /// <summary>The same of somebody who may be gone.</summary>
    public static string Of(Customer? customer, int customerId) => customer is null ? $"#{customerId}" : Of(customer);
}
