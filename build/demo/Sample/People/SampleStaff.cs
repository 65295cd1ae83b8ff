using Demo.Sample.Orders;
using Nop.Core.Domain.Customers;

namespace Demo.Sample.People;

/// <summary>The accounts that the guide names, with their passwords.</summary>
public static class SampleStaff
{
    public const string AgentRoleName = "ServiceAgents";
    public const string TeaClubRoleName = "TeaClub";

    public const string AdminEmail = "admin@demo.shop";

    public static IReadOnlyList<SamplePerson> Create(DateTime nowUtc) =>
    [
        Person(1, AdminEmail, "admin", "Grace", "Admin", "USA", Rhythm.NeverBought, nowUtc.AddYears(-41), NopCustomerDefaults.AdministratorsRoleName),
        Person(2, "ann@demo.shop", "ann", "Ann", "Taylor", "United Kingdom", Rhythm.Monthly, nowUtc.AddYears(-34).AddDays(9), TeaClubRoleName),
        Person(3, "agent@demo.shop", "agent", "Sam", "Carter", "United Kingdom", Rhythm.NeverBought, nowUtc.AddYears(-29), AgentRoleName),
    ];

    private static SamplePerson Person(
        int number, string email, string password, string first, string last, string countryName, Rhythm rhythm, DateTime birth, string role)
    {
        var country = SampleCountries.Find(countryName);
        return new SamplePerson
        {
            Customer = new Customer
            {
                CustomerGuid = SampleGuid.For("staff", number), Email = email, Username = email, FirstName = first, LastName = last,
                City = country.Cities[0], CountryId = country.Number, Phone = PhoneNumbers.Write(country, 900 + number, 0),
                DateOfBirth = birth.Date, TimeZoneId = country.TimeZone, StreetAddress = $"{number} Shop Lane", ZipPostalCode = "SW1A 1AA", Active = true,
            },
            Country = country, Rhythm = rhythm, InSecondStore = false, Taste = [0, 4, 3, 1, 5, 2, 7, 6],
            Roles = [NopCustomerDefaults.RegisteredRoleName, role], Password = password,
        };
    }
}
