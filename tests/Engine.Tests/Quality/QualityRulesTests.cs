using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Engine.Tests.Quality;

[Category("B2")]
public class QualityRulesTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 12, 0, 0);
    private static readonly PostalAddress Home = new("Tea Lane 5", "Berlin", "10115", 1);

    private static readonly QualitySubject Perfect = new()
    {
        Email = "ann@demo.shop",
        FirstName = "Ann",
        LastName = "Smith",
        Phone = "+49 30 901820",
        BirthDate = new DateTime(1980, 2, 29),
        Gender = "F",
        Address = Home,
        ConfirmedOnUtc = Now.AddDays(-10),
        Newsletter = true,
        LastViewOnUtc = Now.AddDays(-10),
        EmailsSent = 10,
        EmailsClicked = 2,
        Orders = 3,
        LastOrderOnUtc = Now.AddDays(-10),
        LastOrder = new OrderContact("Ann", "Smith", "+49 30 901820", Home),
        Opinions = 1
    };

    [Test]
    public void PerfectData_HaveAHundredEverywhere_AndNothingLacks()
    {
        var report = Judge(Perfect);
        Assert.That(report.Score, Is.EqualTo(100));
        foreach (var group in Enum.GetValues<DataGroup>())
            Assert.That(report.Of(group), Is.EqualTo(100), group.ToString());
        Assert.That(report.Worst, Is.Empty);
        Assert.That(AskedFields.Of(report), Is.Empty);
    }

    [Test]
    public void WhoNeverBought_HasNoTransactionalScore()
    {
        var report = Judge(Perfect with { Orders = 0, LastOrderOnUtc = null, LastOrder = null });
        Assert.That(report.Of(DataGroup.Transactional), Is.Null);
        Assert.That(report.Score, Is.EqualTo(100));
    }

    [Test]
    public void NothingAtAll_IsJudgedWithoutFalling()
    {
        var report = Judge(new QualitySubject());
        Assert.That(report.Of(QualityDimension.Completeness), Is.Zero);
        Assert.That(report.Of(QualityDimension.Consistency), Is.Null);
        Assert.That(report.Worst[0], Is.EqualTo(DataField.Email), "what matters most comes first");
    }

    [Test]
    public void AMissingField_IsNotAlsoInvalid()
    {
        var report = Judge(Perfect with { Phone = null });
        Assert.That(report.FaultsOf(DataField.Phone), Is.EqualTo(new[] { QualityDimension.Completeness }));
        Assert.That(report.Of(DataGroup.Descriptive, QualityDimension.Validity), Is.EqualTo(100));
    }

    [Test]
    public void AWrongField_IsNamed_AndAskedFor()
    {
        var report = Judge(Perfect with { Phone = "none", BirthDate = Now.AddDays(5) });
        Assert.That(report.Worst, Is.EqualTo(new[] { DataField.Phone, DataField.BirthDate }));
        Assert.That(AskedFields.Of(report), Is.EqualTo(new[] { DataField.Phone, DataField.BirthDate }));
    }

    [Test]
    public void AnAddressWithAGap_IsAskedForAsAWhole()
    {
        var report = Judge(Perfect with { Address = Home with { PostalCode = null } });
        Assert.That(AskedFields.Of(report), Is.EqualTo(new[] { DataField.Street, DataField.City, DataField.PostalCode, DataField.Country }));
    }

    [Test]
    public void WhatTheShopDoesNotWant_IsNeitherMissedNorAskedFor()
    {
        var report = QualityRules.Judge(Perfect with { Phone = null, BirthDate = null, Address = PostalAddress.None }, new QualityFields(false, false, false, false), Now);
        Assert.That(report.Score, Is.EqualTo(100));
        Assert.That(AskedFields.Of(report), Is.Empty);
    }

    [Test]
    public void AnEmailOfAnotherAccount_CostsUniqueness_ButCannotBeAskedFor()
    {
        var report = Judge(Perfect with { SharesEmail = true });
        Assert.That(report.FaultsOf(DataField.Email), Is.EqualTo(new[] { QualityDimension.Uniqueness }));
        Assert.That(report.Of(QualityDimension.Uniqueness), Is.LessThan(100));
        Assert.That(AskedFields.Of(report), Is.Empty);
    }

    [Test]
    public void AnotherNameOnTheLastOrder_IsInconsistent()
    {
        var report = Judge(Perfect with { LastOrder = Perfect.LastOrder! with { FirstName = "Bob", LastName = "Jones" } });
        Assert.That(report.FaultsOf(DataField.LastName), Does.Contain(QualityDimension.Consistency));
        Assert.That(report.Of(DataGroup.Transactional, QualityDimension.Consistency), Is.Zero);
    }

    [Test]
    public void RefundsAboveTheOrder_AndOrdersOfTomorrow_AreNamed()
    {
        var report = Judge(Perfect with { ClampedRefunds = 1, FutureFacts = 2 });
        Assert.That(report.Worst, Is.EquivalentTo(new[] { DataField.Amounts, DataField.Dates }));
    }

    [TestCase(0, 1)]
    [TestCase(365, 1)]
    [TestCase(731, 0.5)]
    [TestCase(1_200, 0)]
    public void Freshness_FallsFromOneYearToThree(int days, double mark) => Assert.That(QualityRules.Freshness(Now.AddDays(-days), Now), Is.EqualTo(mark).Within(0.01));

    [FsCheck.NUnit.Property]
    public bool EveryScore_IsFrom0To100(string email, string first, string last, string phone, string street, string city, string code, int country, bool shares, int orders)
    {
        var report = Judge(new QualitySubject
        {
            Email = email,
            FirstName = first,
            LastName = last,
            Phone = phone,
            Address = new PostalAddress(street, city, code, country),
            SharesEmail = shares,
            Orders = orders,
            LastOrder = new OrderContact(last, first, phone, PostalAddress.None)
        });
        var scores = Enum.GetValues<DataGroup>().Select(report.Of).Concat(Enum.GetValues<QualityDimension>().Select(report.Of)).Append(report.Score).OfType<int>().ToList();
        return scores.Count > 0 && scores.All(score => score is >= 0 and <= 100) && AskedFields.Of(report).All(report.Worst.Union([DataField.Street, DataField.City, DataField.PostalCode, DataField.Country]).Contains);
    }

    private static QualityReport Judge(QualitySubject subject) => QualityRules.Judge(subject, new QualityFields(), Now);
}
