using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Feedback;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Web;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What customers said in a month, what was changed, and what it did to the gap.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("J2")]
public class FeedbackTests(DatabaseKind kind) : ShopTests
{
    private Shopper _boss = null!;
    private CaseOffice _cases = null!;
    private int _answers;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task Staff()
    {
        _boss = await new BackOffice(Shop).Agent("Boss", [.. LoyaltyPermissions.All]);
        _cases = new CaseOffice(Shop);
        await _cases.Opens();
        Shop.Days.Pass(20);
    }

    [Test]
    public async Task ThemesAreFound_InSurveysCasesAndReviews_InBothLanguages()
    {
        await Said();
        await Shop.RunTask<FeedbackTask>();
        var report = await Report();
        Assert.That(report.Themes.Select(line => line.Theme.Name), Has.Some.EqualTo("parcel").And.Some.EqualTo("物流"));
        var parcel = report.Themes.Single(line => line.Theme.Name == "parcel");
        Assert.That(parcel.Texts.Select(text => text.Kind).Distinct(), Is.EquivalentTo(Enum.GetValues<FeedbackSourceKind>()));
        Assert.That((report.Texts, report.Sources[FeedbackSourceKind.Review]), Is.EqualTo((9, 2)));
        await Shop.RunTask<FeedbackTask>();
        Assert.That((await Shop.Rows<LoyaltyTheme>()).Select(theme => theme.NameKey), Is.Unique, "looked for once a night");
    }

    [Test]
    public async Task ANumber_OpensTheTextsBehindIt_AndEachTextItsPage()
    {
        await Said();
        await Shop.RunTask<FeedbackTask>();
        var model = await Model();
        Assert.That(model.Themes, Is.Not.Empty);
        foreach (var theme in model.Themes)
        {
            var texts = await Shop.With<FeedbackTextFactory, FeedbackTextsModel>(lists => lists.PrepareAsync(Month, 0, theme.Id, 1), _boss);
            Assert.That((texts.Count, texts.Lines.Count), Is.EqualTo((theme.Count, theme.Count)), theme.Name);
            Assert.That(texts.Lines.Select(line => line.Url), Is.All.StartsWith("~/Admin/"));
        }

        Assert.That((await Shop.With<FeedbackTextFactory, FeedbackTextsModel>(lists => lists.PrepareAsync(Month, 0, 0, 99), _boss)).Count, Is.EqualTo(model.Texts));
    }

    [Test]
    public async Task AHiddenTheme_IsNotShown_AndNotFoundAgain_AndARenamedOneStays()
    {
        await Said();
        await Shop.RunTask<FeedbackTask>();
        var (parcel, freight) = (await Theme("parcel"), await Theme("物流"));
        await Shop.With<ThemeDesk>(desk => desk.HideAsync(freight.Id, true));
        Assert.That(await Shop.With<ThemeDesk, ThemeProblem>(desk => desk.SaveAsync(parcel.Id, "Delivery", "parcel, delivery")), Is.EqualTo(ThemeProblem.None));
        await Shop.With<ThemeSearch>(search => search.RequestAsync());
        await Shop.RunTask<FeedbackTask>();
        var names = (await Report()).Themes.Select(line => line.Theme.Name).ToList();
        Assert.That(names, Has.None.EqualTo("物流").And.None.EqualTo("parcel").And.Some.EqualTo("Delivery"));
    }

    [Test]
    public async Task WhoIsForgotten_IsNotQuotedAnyMore()
    {
        var ann = await Shop.Customer("Ann");
        await Answer("Ann Smith says the parcel was late", ann.Id);
        Assert.That((await Report()).Texts, Is.EqualTo(1));
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        Assert.That((await Report()).Texts, Is.Zero);
    }

    [Test]
    public async Task WhatWasChanged_IsComparedBeforeAndAfter()
    {
        for (var number = 0; number < 8; number++)
            await Answer("slow", gap: -2m + number % 3 * .5m);
        Shop.Days.Pass(5);
        await Changes("Another carrier");
        Shop.Days.Pass(3);
        for (var number = 0; number < 8; number++)
            await Answer("fine", gap: -.5m + number % 3 * .5m);
        var change = (await Report()).Changes.Single();
        Assert.That((change.Effect.Before!.Count, change.Effect.After!.Count, change.Effect.IsCertain), Is.EqualTo((8, 8, true)));
        Assert.That(change.Effect.Difference, Is.EqualTo(1.5m).Within(.001m));
        var line = (await Model()).Changes.Single();
        Assert.That((line.Tone, line.Text), Is.EqualTo(("success", "Another carrier")));
        Assert.That(line.Effect, Does.Contain("90 %").And.Contain("+1.50"));
    }

    [Test]
    public async Task FewAnswers_ProveNothing()
    {
        await Answer("slow", gap: -2);
        Shop.Days.Pass(1);
        await Changes("Another carrier");
        await Answer("fine", gap: 2);
        Assert.That((await Model()).Changes.Single().Effect, Does.StartWith("Too few answers"));
    }

    [Test]
    public async Task ThePublicPage_IsSwitchedOnByHand_AndHoldsTheShopsWordsOnly()
    {
        await Said();
        await Shop.RunTask<FeedbackTask>();
        var found = await Theme("parcel");
        await Shop.With<FeedbackDesk>(desk => desk.AddAsync(Guid.NewGuid(), 0, DateOnly.FromDateTime(Shop.Now), "A faster carrier", found.Id, 0), _boss);
        Assert.That(await Public(), Is.Null, "nobody switched it on");
        await Shop.With<FeedbackDesk>(desk => desk.SaveAsync(0, Month, "Thank you for telling us.", true), _boss);
        var page = (await Public())!;
        Assert.That((page.Intro, page.Changes.Single().Text, page.Changes.Single().Theme), Is.EqualTo(("Thank you for telling us.", "A faster carrier", string.Empty)), "a word that was only found may be anybody's name");
        await Shop.With<ThemeDesk, ThemeProblem>(desk => desk.SaveAsync(found.Id, "Delivery", "parcel"));
        Shop.Days.PassMinutes(6);
        Assert.That((await Public())!.Changes.Single().Theme, Is.EqualTo("Delivery"));
        await Shop.With<FeedbackDesk>(desk => desk.SaveAsync(0, Month, "Thank you for telling us.", false), _boss);
        Assert.That(await Public(), Is.Null);
    }

    [Test]
    public async Task AMonthToCome_IsTheCurrentOne_AndAnEmptyOneSaysSo()
    {
        var model = await Model("2099-01");
        Assert.That((model.Month, model.Texts, model.After), Is.EqualTo((Month.Text, 0, string.Empty)));
    }

    private FeedbackMonth Month => FeedbackMonth.Of(DateOnly.FromDateTime(Shop.Now));

    private async Task Said()
    {
        var ann = await Shop.Customer("Ann");
        foreach (var text in new[] { "The parcel came late", "Parcel lost, twice", "物流太慢了", "物流也很慢", "包装好，物流慢" })
            await Answer(text);
        foreach (var text in new[] { "My parcel is broken", "Where is the parcel?" })
            await _cases.Complains(ann, text);
        foreach (var text in new[] { "Parcels take ages", "Colour as shown" })
            await Shop.Insert(new ProductReview { CustomerId = ann.Id, ProductId = 1, StoreId = 1, Title = "Hm", ReviewText = text, ReplyText = string.Empty, Rating = 2, CreatedOnUtc = Shop.Now });
        Shop.Days.PassMinutes(1);
    }

    private Task Answer(string words, int customerId = 0, decimal gap = 0) => Shop.Insert(new LoyaltySurveyAnswer
    {
        InvitationId = ++_answers, SurveyId = 1, VersionId = 1, KindId = (int)SurveyKind.Perception, CustomerId = customerId, StoreId = 1, AnsweredOnUtc = Shop.Now, AnswersJson = "{}", Words = words,
        Reliability = 5 + gap, ExpectedReliability = 5
    });

    private Task Changes(string text) => Shop.With<FeedbackDesk>(desk => desk.AddAsync(Guid.NewGuid(), 0, DateOnly.FromDateTime(Shop.Now), text, 0, (int)ServiceDimension.Reliability), _boss);

    private async Task<LoyaltyTheme> Theme(string name) => (await Shop.Rows<LoyaltyTheme>()).Single(theme => theme.Name == name);

    private Task<MonthReport> Report() => Shop.With<FeedbackMonths, MonthReport>(months => months.ReadAsync(0, Month));

    private Task<FeedbackModel> Model(string? month = null) => Shop.With<FeedbackModelFactory, FeedbackModel>(models => models.PrepareAsync(month, 0), _boss);

    private Task<PublicMonth?> Public() => Shop.With<PublicMonths, PublicMonth?>(months => months.FindAsync(1, Month.Number));
}
