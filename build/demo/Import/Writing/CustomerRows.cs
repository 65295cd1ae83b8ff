using Demo.Domain;
using Demo.Import.Cleaning;
using Demo.Sample.People;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;

namespace Demo.Import.Writing;

/// <summary>The file has numbers and countries only; names, towns and telephone numbers are invented, the same in every import.</summary>
public static class CustomerRows
{
    public static string EmailOf(int number) => $"c{number}@import.test";

    public static Customer Registered(int number, string countryName, DateTime firstUtc, DateTime lastUtc)
    {
        var country = SampleCountries.Find(countryName);
        var (first, last) = PersonNames.Pick(country.Names, (uint)number);
        return new Customer
        {
            CustomerGuid = StableGuid.For("customer", $"{number}"),
            Email = EmailOf(number),
            Username = EmailOf(number),
            FirstName = first,
            LastName = last,
            City = country.Cities[number % country.Cities.Length],
            CountryId = country.Number,
            Phone = $"+{country.DialCode} {200 + number % 700} {number * 7919L % 10_000_000:0000000}",
            TimeZoneId = country.TimeZone,
            Active = true,
            CreatedOnUtc = firstUtc.AddMinutes(-10),
            LastActivityDateUtc = lastUtc,
            LastLoginDateUtc = lastUtc,
        };
    }

    public static Address AddressOf(Customer customer) => new()
    {
        FirstName = customer.FirstName ?? "",
        LastName = customer.LastName ?? "",
        Email = customer.Email ?? "",
        PhoneNumber = customer.Phone,
        City = customer.City,
        CountryId = customer.CountryId == 0 ? null : customer.CountryId,
        CreatedOnUtc = customer.CreatedOnUtc,
    };

    public static Customer Guest(string invoice, string countryName, DateTime whenUtc) => new()
    {
        CustomerGuid = StableGuid.For("guest", invoice),
        CountryId = SampleCountries.Find(countryName).Number,
        Active = true,
        CreatedOnUtc = whenUtc,
        LastActivityDateUtc = whenUtc,
    };
}
