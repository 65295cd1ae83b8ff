using System.Text.RegularExpressions;
using Demo.Data;
using Demo.Domain;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Quality;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Services.Customers;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("B2")]
public partial class DataQualityTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task WhoRegisters_IsJudgedWithinAMinute_AndAgainWhenHisDataChange()
    {
        var ann = await Shop.Customer("Ann");
        await Minute();
        var before = await Quality(ann);
        Assert.That(before.Lacking, Does.Contain(DataField.Phone));

        await Change(ann, customer => customer.Phone = "+49 30 901820");
        await Minute();
        var after = await Quality(ann);
        Assert.That(after.Lacking, Does.Not.Contain(DataField.Phone));
        Assert.That(after.Score, Is.GreaterThan(before.Score));
    }

    [Test]
    public async Task EveryNight_EverybodyIsJudged_ThoughNothingChanged()
    {
        var ann = await Shop.Customer("Ann");
        await Minute();
        var before = await Quality(ann);
        Shop.Days.Pass(500);
        await Minute();
        await Minute();

        var after = await Quality(ann);
        Assert.That(after.CheckedOnUtc, Is.GreaterThan(before.CheckedOnUtc));
        Assert.That(after.Freshness, Is.LessThan(before.Freshness!.Value));
    }

    [Test]
    public async Task TheAskedCustomer_FillsInTheForm_OnceAndForPointsOnce()
    {
        var ann = await Shop.Customer("Ann");
        Assert.That(await Ask(ann), Is.EqualTo(AskOutcome.Sent));
        var mail = (await Shop.Rows<QueuedEmail>()).Single();
        Assert.That(mail.To, Is.EqualTo("Ann@demo.shop"));
        Assert.That(mail.Body, Does.Contain("50 points").And.Contain("Hello&nbsp;Ann,").And.Not.Contain("%"));

        var token = TokenOf(mail);
        var request = (await Open(token))!;
        Assert.That(request.AskedFields, Does.Contain(DataField.Phone).And.Contain(DataField.Street).And.Contain(DataField.BirthDate));
        Assert.That(await Faults(request, Full), Is.Empty);
        await Save(request, Full);

        var saved = await Customer(ann);
        Assert.That((saved.Phone, saved.StreetAddress, saved.City, saved.DateOfBirth), Is.EqualTo(("030 901820", "Tea Lane 5", "Berlin", (DateTime?)new DateTime(1980, 2, 29))));
        Assert.That((await Shop.Rows<RewardPointsHistory>()).Single().Points, Is.EqualTo(50));
        Assert.That(await Open(token), Is.Null, "used");

        await Save(request, Full);
        await Minute();
        Assert.That(await Shop.Rows<RewardPointsHistory>(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task PointsThatAProcessDiedBefore_ComeLater_AndThoseThatWereGranted_DoNotComeTwice()
    {
        var ann = await Shop.Customer("Ann");
        await Ask(ann);
        var request = (await Open(TokenOf((await Shop.Rows<QueuedEmail>()).Single())))!;
        await Save(request, Full);

        // The proof was not written any more, though the points had been granted.
        var kept = (await Shop.Rows<LoyaltyDataRequest>()).Single();
        kept.RewardEntryId = 0;
        await Shop.Change(kept);
        Shop.Days.Pass(0.1);
        await Minute();
        Assert.That(await Shop.Rows<RewardPointsHistory>(), Has.Count.EqualTo(1));
        Assert.That((await Shop.Rows<LoyaltyDataRequest>()).Single().RewardEntryId, Is.Not.Zero);

        // Nothing had been granted.
        await Shop.With<Nop.Data.IRepository<RewardPointsHistory>>(rows => rows.TruncateAsync());
        await Shop.With<Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants.KeptPoints>(points => points.EraseAsync(ann.Id));
        kept = (await Shop.Rows<LoyaltyDataRequest>()).Single();
        kept.RewardEntryId = 0;
        await Shop.Change(kept);
        await Minute();
        Assert.That(await Shop.Rows<RewardPointsHistory>(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task AnAnswerWithGaps_IsKept_ButEarnsNothing()
    {
        var ann = await Shop.Customer("Ann");
        await Ask(ann);
        var request = (await Open(TokenOf((await Shop.Rows<QueuedEmail>()).Single())))!;
        var answer = new DataAnswer { Phone = "030 901820" };
        Assert.That(await Faults(request, answer), Is.Empty);
        await Save(request, answer);
        Assert.That((await Customer(ann)).Phone, Is.EqualTo("030 901820"));
        Assert.That(await Shop.Rows<RewardPointsHistory>(), Is.Empty);
    }

    [Test]
    public async Task AWrongAnswer_IsRefusedAtItsField()
    {
        var ann = await Shop.Customer("Ann");
        await Ask(ann);
        var request = (await Open(TokenOf((await Shop.Rows<QueuedEmail>()).Single())))!;
        Assert.That(await Faults(request, Full with { Phone = "no", BirthMonth = 13, CountryId = 99_999, City = " " }),
            Is.EquivalentTo(new[] { DataField.Phone, DataField.BirthDate, DataField.Country, DataField.City }));
        Assert.That(await Faults(request, new DataAnswer()), Is.EqualTo(request.AskedFields), "nothing was said at all");
        Assert.That(await Faults(request, new DataAnswer { Street = "Tea Lane 5" }), Is.EquivalentTo(new[] { DataField.City, DataField.PostalCode, DataField.Country }));
    }

    [Test]
    public async Task WhoShouldNotBeAsked_IsNot_AndTheReasonIsSaid()
    {
        var (ann, guest) = (await Shop.Customer("Ann"), await Shop.Guest());
        Assert.That(await Ask(guest), Is.EqualTo(AskOutcome.NotRegistered));
        Assert.That(await Ask(ann), Is.EqualTo(AskOutcome.Sent));
        Assert.That(await Ask(ann), Is.EqualTo(AskOutcome.AskedLately));
        Shop.Days.Pass(91);
        Assert.That(await Ask(ann), Is.EqualTo(AskOutcome.Sent));

        var bob = await Shop.Customer("Bob");
        await Change(bob, customer => customer.Email = "bob at home");
        Assert.That(await Ask(bob), Is.EqualTo(AskOutcome.NoValidEmail));
        await Change(bob, customer => (customer.Email, customer.Active) = ("bob@demo.shop", false));
        Assert.That(await Ask(bob), Is.EqualTo(AskOutcome.NotRegistered));

        await Shop.Configure(settings => (settings.QualityPhone, settings.QualityBirthDate, settings.QualityAddress) = (false, false, false));
        var carl = await Shop.Customer("Carl");
        await Change(carl, customer => customer.LastName = "Smith");
        Assert.That(await Ask(carl), Is.EqualTo(AskOutcome.NothingToAsk));
        Assert.That(await Shop.Rows<QueuedEmail>(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task TheLink_DiesWithItsTime_WithTheErasedCustomer_AndWithOneChangedLetter()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Ask(ann);
        await Ask(bob);
        var tokens = (await Shop.Rows<QueuedEmail>()).Select(TokenOf).ToList();
        Assert.That(await Open((tokens[0][0] == 'A' ? "B" : "A") + tokens[0][1..]), Is.Null);
        Assert.That(await Open(tokens[0] + "A"), Is.Null);
        Assert.That(await Open(null), Is.Null);
        Assert.That(await Open(tokens[0]), Is.Not.Null);

        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        Assert.That(await Open(tokens[0]), Is.Null);
        Assert.That((await Shop.Rows<LoyaltyDataRequest>()).Select(row => row.CustomerId), Is.EqualTo(new[] { bob.Id }));

        Shop.Days.Pass(31);
        Assert.That(await Open(tokens[1]), Is.Null);
    }

    [Test]
    public async Task AChineseCustomer_GetsHisMailInChinese()
    {
        var wang = await Shop.Customer("Wang");
        await Change(wang, customer => customer.LanguageId = 2);
        await Ask(wang);
        Assert.That((await Shop.Rows<QueuedEmail>()).Single().Subject, Does.Contain("请您核对"));
    }

    [Test]
    public async Task TwoWhoAskAtOnce_SendOneMail()
    {
        var ann = await Shop.Customer("Ann");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Ask(ann))));
        Assert.That(outcomes.Count(outcome => outcome == AskOutcome.Sent), Is.EqualTo(1));
        Assert.That(await Shop.Rows<QueuedEmail>(), Has.Count.EqualTo(1));
    }

    private static readonly DataAnswer Full = new()
    {
        FirstName = "Ann",
        LastName = "Smith",
        Phone = "030 901820",
        BirthYear = 1980,
        BirthMonth = 2,
        BirthDay = 29,
        Street = "Tea Lane 5",
        City = "Berlin",
        PostalCode = "10115",
        CountryId = 276
    };

    private async Task Minute()
    {
        Shop.Days.Pass(1.0 / 1_440);
        await Shop.RunTask<QualityTask>();
    }

    private async Task<LoyaltyDataQuality> Quality(Shopper shopper) => (await Shop.Rows<LoyaltyDataQuality>()).Single(row => row.CustomerId == shopper.Id);

    private Task<Customer> Customer(Shopper shopper) => Shop.With<ICustomerService, Customer>(customers => customers.GetCustomerByIdAsync(shopper.Id));

    private Task Change(Shopper shopper, Action<Customer> change) => Shop.With<ICustomerService>(async customers =>
    {
        var customer = await customers.GetCustomerByIdAsync(shopper.Id);
        change(customer);
        await customers.UpdateCustomerAsync(customer);
    });

    private Task<AskOutcome> Ask(Shopper shopper) => Shop.With<DataAsking, AskOutcome>(asking => asking.AskAsync(shopper.Id));

    private Task<LoyaltyDataRequest?> Open(string? token) => Shop.With<DataForm, LoyaltyDataRequest?>(form => form.OpenAsync(token));

    private Task<IReadOnlyList<DataField>> Faults(LoyaltyDataRequest request, DataAnswer answer) => Shop.With<DataForm, IReadOnlyList<DataField>>(form => form.FaultsAsync(request, answer));

    private Task Save(LoyaltyDataRequest request, DataAnswer answer) => Shop.With<DataForm>(form => form.SaveAsync(request, answer));

    private static string TokenOf(QueuedEmail mail) => Link().Match(mail.Body).Groups[1].Value;

    [GeneratedRegex("/loyalty/details/([\\w-]+)\"")]
    private static partial Regex Link();
}
