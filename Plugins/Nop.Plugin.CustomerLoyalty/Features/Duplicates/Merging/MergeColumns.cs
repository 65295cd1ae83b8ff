using System.Globalization;
using Nop.Core.Domain.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>Columns of an account as text, so that a change can be kept and undone.</summary>
public static class MergeColumns
{
    public const string Active = "Active";

    private sealed record Column(Func<Customer, string?> Read, Action<Customer, string?> Write);

    private static readonly Dictionary<string, Column> All = new(StringComparer.Ordinal)
    {
        [Active] = new(customer => customer.Active ? "1" : "0", (customer, text) => customer.Active = text == "1"),
        ["FirstName"] = new(customer => customer.FirstName, (customer, text) => customer.FirstName = text!),
        ["LastName"] = new(customer => customer.LastName, (customer, text) => customer.LastName = text!),
        ["Phone"] = new(customer => customer.Phone, (customer, text) => customer.Phone = text!),
        ["DateOfBirth"] = new(customer => customer.DateOfBirth?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (customer, text) => customer.DateOfBirth = text is null ? null : DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ["Gender"] = new(customer => customer.Gender, (customer, text) => customer.Gender = text!),
        ["Company"] = new(customer => customer.Company, (customer, text) => customer.Company = text!),
        ["StreetAddress"] = new(customer => customer.StreetAddress, (customer, text) => customer.StreetAddress = text!),
        ["StreetAddress2"] = new(customer => customer.StreetAddress2, (customer, text) => customer.StreetAddress2 = text!),
        ["City"] = new(customer => customer.City, (customer, text) => customer.City = text!),
        ["County"] = new(customer => customer.County, (customer, text) => customer.County = text!),
        ["ZipPostalCode"] = new(customer => customer.ZipPostalCode, (customer, text) => customer.ZipPostalCode = text!),
        ["CountryId"] = new(customer => Text(customer.CountryId), (customer, text) => customer.CountryId = Number(text)),
        ["StateProvinceId"] = new(customer => Text(customer.StateProvinceId), (customer, text) => customer.StateProvinceId = Number(text))
    };

    public static IReadOnlyList<string> Of(MergeField field) => field switch
    {
        MergeField.BirthDate => ["DateOfBirth"],
        MergeField.Address => ["StreetAddress", "StreetAddress2", "City", "County", "ZipPostalCode", "CountryId", "StateProvinceId"],
        _ => [field.ToString()]
    };

    public static string? Read(Customer customer, string column) => All[column].Read(customer);

    public static void Write(Customer customer, string column, string? text) => All[column].Write(customer, text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
