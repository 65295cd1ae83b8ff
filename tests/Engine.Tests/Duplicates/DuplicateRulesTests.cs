using Nop.Plugin.CustomerLoyalty.Engine.Duplicates;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Engine.Tests.Duplicates;

[Category("B3")]
public class DuplicateRulesTests
{
    private static readonly PersonCard Ann = new()
    {
        CustomerId = 1,
        Email = "ann@demo.shop",
        Phone = "+49 30 901820",
        FirstName = "Ann",
        LastName = "Smith",
        Address = new PostalAddress("Teestraße 5", "Berlin", "10115", 1)
    };

    private static readonly PersonCard Stranger = new() { CustomerId = 2, Email = "zoe@other.shop", FirstName = "Zoe", LastName = "Brown" };

    [TestCase("ANN@demo.shop", true)]
    [TestCase("ann+tea@demo.shop", true)]
    [TestCase("ann@demo.shop.org", false)]
    [TestCase("a.nn@demo.shop", false)]
    public void TheSameMailbox_IsTheStrongestSign(string email, bool same) => Assert.That(Compare(Stranger with { Email = email }).IsCandidate, Is.EqualTo(same));

    [TestCase("an.n@gmail.com", "ann@googlemail.com")]
    public void GmailIgnoresDots(string one, string other) => Assert.That(EmailIdentity.Of(one), Is.EqualTo(EmailIdentity.Of(other)));

    [TestCase("030 901820")]
    [TestCase("0049 (0)30/901820")]
    [TestCase("901820")]
    public void TheSamePhone_InAnyNotation_IsASign(string phone)
    {
        var match = Compare(Stranger with { Phone = phone });
        Assert.That((match.IsCandidate, match.Reasons), Is.EqualTo((true, DuplicateReasons.Phone)));
        Assert.That(Compare(Stranger with { Phone = phone, FirstName = "Ann", LastName = "Smith" }).Score, Is.GreaterThan(match.Score));
    }

    [TestCase("Teestr. 5", "10115", true)]
    [TestCase("Tee Straße 5", "10115", true)]
    [TestCase("5 Teestrasse", "10115", true)]
    [TestCase("Teestraße 6", "10115", false)]
    [TestCase("Teestraße 5", "10117", false)]
    public void NameAndAddress_AreComparedAsPeopleWriteThem(string street, string code, bool same) =>
        Assert.That(Compare(Stranger with { FirstName = "ANN", LastName = "smith", Address = new PostalAddress(street, "Berlin", code, 0) }).IsCandidate, Is.EqualTo(same));

    [Test]
    public void OneHouse_IsNotOnePerson() => Assert.That(Compare(Stranger with { Address = Ann.Address }).IsCandidate, Is.False);

    [Test]
    public void OneName_IsNotOnePerson() => Assert.That(Compare(Stranger with { FirstName = "Ann", LastName = "Smith" }).IsCandidate, Is.False);

    [Test]
    public void ASlipOfTheFinger_IsForgiven() =>
        Assert.That(Compare(Stranger with { FirstName = "Ann", LastName = "Smiht", Address = Ann.Address }).Reasons, Is.EqualTo(DuplicateReasons.Address | DuplicateReasons.NearName));

    [Test]
    public void AnotherBirthDate_TellsThemApart_TheSameBringsThemTogether()
    {
        var mother = Ann with { BirthDate = new DateTime(1950, 1, 1) };
        var daughter = Stranger with { Phone = Ann.Phone, BirthDate = new DateTime(1980, 1, 1) };
        Assert.That(DuplicateRules.Compare(mother, daughter).IsCandidate, Is.False);
        Assert.That(DuplicateRules.Compare(mother, daughter with { BirthDate = mother.BirthDate }).Score, Is.GreaterThan(DuplicateRules.Compare(Ann, daughter).Score));
    }

    [TestCase("ann smith", "ann smith", 0)]
    [TestCase("ann", "", 3)]
    [TestCase("smith", "smiht", 1)]
    [TestCase("kitten", "sitting", 3)]
    public void Edits_AreCounted(string one, string other, int edits) => Assert.That((Edits.Between(one, other), Edits.Between(other, one)), Is.EqualTo((edits, edits)));

    [FsCheck.NUnit.Property(MaxTest = 2_000)]
    public bool Candidates_AlwaysShareABlockingKey(byte name, byte otherName, byte mail, byte otherMail, byte phone, byte otherPhone, byte place, byte otherPlace)
    {
        var (one, other) = (Person(1, name, mail, phone, place), Person(2, otherName, otherMail, otherPhone, otherPlace));
        var match = DuplicateRules.Compare(one, other);
        return match == DuplicateRules.Compare(other, one) && match.Score is >= 0 and <= 100
            && (!match.IsCandidate || BlockingKeys.Of(one).Intersect(BlockingKeys.Of(other), StringComparer.OrdinalIgnoreCase).Any());
    }

    private static PersonCard Person(int id, byte name, byte mail, byte phone, byte place) => new()
    {
        CustomerId = id,
        Email = Of(mail, "ann@gmail.com", "a.nn+x@googlemail.com", "bob@demo.shop", "BOB@demo.shop", null, "nonsense"),
        Phone = Of(phone, "+49 30 901820", "030901820", "901820", "0049 (0)30/901820", null, "138 0013 8000"),
        FirstName = Of(name, "Ann", "Anne", "ann", "Ana", "王", null),
        LastName = Of((byte)(name / 6), "Smith", "Smiht", "SMITH", "Smyth", "小明", null),
        BirthDate = name > 200 ? new DateTime(1980, 1, 1 + name % 3) : null,
        Address = new PostalAddress(Of(place, "Teestraße 5", "Teestr. 5", "5 Teestrasse", "Tea Lane 7", null, "x"), Of((byte)(place / 6), "Berlin", null, "BERLIN"), Of((byte)(place / 18), "10115", null), place % 3)
    };

    private static string? Of(byte number, params string?[] choices) => choices[number % choices.Length];

    private static DuplicateMatch Compare(PersonCard other) => DuplicateRules.Compare(Ann, other);
}
