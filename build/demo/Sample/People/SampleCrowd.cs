using Demo.Sample.Orders;
using Nop.Core.Domain.Customers;

namespace Demo.Sample.People;

/// <summary>Invents the shop's customers.</summary>
public sealed class SampleCrowd(SampleRandom random, DateTime nowUtc)
{
    public const int Size = 320;

    private static readonly (Rhythm Rhythm, int People)[] Shares =
    [
        (Rhythm.Weekly, 15), (Rhythm.Monthly, 60), (Rhythm.Quarterly, 70), (Rhythm.ChristmasOnly, 40),
        (Rhythm.OneTime, 60), (Rhythm.Lapsed, 30), (Rhythm.Growing, 20), (Rhythm.NeverBought, 25),
    ];

    private static readonly string[] Homes =
    [
        "United Kingdom", "USA", "Germany", "China", "France", "USA", "China", "United Kingdom", "Spain", "Japan", "Netherlands", "Italy",
        "India", "Poland", "Sweden", "Canada", "Australia", "Greece", "Korea", "Israel", "United Arab Emirates", "Brazil", "Austria", "Switzerland",
        "Portugal", "Denmark", "Hong Kong", "Finland", "Norway", "EIRE",
    ];

    public IReadOnlyList<SamplePerson> Create()
    {
        var rhythms = Shares.SelectMany(share => Enumerable.Repeat(share.Rhythm, share.People)).ToList();
        var people = new List<SamplePerson>(Size);
        for (var number = 0; number < Size; number++)
            people.Add(Person(number + 1, rhythms[number * 7 % Size]));
        people.AddRange(Duplicates(people));
        return people;
    }

    private SamplePerson Person(int number, Rhythm rhythm)
    {
        var country = SampleCountries.Find(random.PickEarly(Homes));
        var (first, last) = PersonNames.Pick(country.Names, (uint)(number * 31 + 7));
        var customer = new Customer
        {
            CustomerGuid = SampleGuid.For("customer", number),
            Email = $"customer{number:000}@sample.test",
            Username = $"customer{number:000}@sample.test",
            FirstName = first,
            LastName = last,
            Gender = random.Chance(60) ? random.Pick((string[])["F", "M"]) : null,
            City = random.Pick(country.Cities),
            CountryId = country.Number,
            Company = random.Chance(6) ? $"{last} & Co" : null,
            Phone = random.Chance(85) ? PhoneNumbers.Write(country, number, random.Next(4)) : null,
            DateOfBirth = random.Chance(70) ? Birthday(number) : null,
            TimeZoneId = random.Chance(75) ? country.TimeZone : null,
            StreetAddress = random.Chance(90) ? $"{random.Between(1, 180)} {random.Pick((string[])["Garden Row", "Hill Street", "Station Road", "Canal Lane", "Market Square"])}" : null,
            ZipPostalCode = random.Chance(90) ? $"{random.Between(10000, 99999)}" : null,
            Active = number % 80 != 0,
        };
        return new SamplePerson
        {
            Customer = customer, Country = country, Rhythm = rhythm, InSecondStore = random.Chance(15), Taste = Taste(rhythm),
        };
    }

    /// <summary>Every tenth has a birthday within the next two weeks.</summary>
    private DateTime Birthday(int number)
    {
        var day = number % 10 == 0 ? nowUtc.Date.AddDays(random.Next(14)) : nowUtc.Date.AddDays(random.Next(365));
        return DateTime.SpecifyKind(day.AddYears(-random.Between(19, 78)), DateTimeKind.Utc);
    }

    private List<int> Taste(Rhythm rhythm)
    {
        var categories = Enumerable.Range(0, Catalogue.SampleCategory.All.Count).OrderBy(_ => random.Next(1000)).ToList();
        var favourite = rhythm switch
        {
            Rhythm.Weekly => 0,
            Rhythm.ChristmasOnly => 6,
            _ => random.PickEarly((int[])[0, 1, 4, 3, 5]),
        };
        categories.Remove(favourite);
        categories.Insert(0, favourite);
        return categories;
    }

    /// <summary>People who registered twice: the same name and telephone, another e-mail.</summary>
    private static IEnumerable<SamplePerson> Duplicates(List<SamplePerson> people) =>
        people.Where(person => person.Customer.Phone is not null && person.Rhythm == Rhythm.Monthly).Take(6).Select((twin, number) => new SamplePerson
        {
            Customer = new Customer
            {
                CustomerGuid = SampleGuid.For("duplicate", number),
                Email = $"again{number + 1}@sample.test",
                Username = $"again{number + 1}@sample.test",
                FirstName = twin.Customer.FirstName,
                LastName = twin.Customer.LastName,
                Phone = twin.Customer.Phone!.Replace(" ", "", StringComparison.Ordinal),
                City = twin.Customer.City,
                CountryId = twin.Customer.CountryId,
                Active = true,
            },
            Country = twin.Country, Rhythm = Rhythm.OneTime, InSecondStore = false, Taste = twin.Taste,
        }).ToList();
}
