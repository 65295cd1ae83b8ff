using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What becomes of answers: figures, points, lists.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("G3")]
public class SurveyAnswerTests(DatabaseKind kind)
{
    private SurveyOffice _office = null!;

    private Shop Shop => _office.Shop;

    [SetUp]
    public async Task OpenAsync() => _office = await SurveyOffice.OpenAsync(kind);

    [TearDown]
    public async Task CloseAsync() => await _office.DisposeAsync();

    [Test]
    public async Task NewQuestions_AreANewVersion_AndAnswersKeepTheirs()
    {
        await _office.Asks(SurveyKind.Satisfaction);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await _office.Delivered(ann);
        await _office.Pass(5.1);
        var survey = await _office.Survey(SurveyKind.Satisfaction);
        var form = new SurveyForm { Questions = [new SurveyQuestion { Id = 7, Kind = QuestionKind.Satisfaction, IsRequired = true, Texts = new Dictionary<int, string> { [0] = "All well?" } }] };
        await Shop.With<SurveyDesk>(desk => desk.SaveAsync(survey, form));
        await _office.Delivered(bob);
        await _office.Pass(5.1);

        Assert.That(await _office.Answers(await _office.LinkOf(ann), "Fine.", 5), Is.True);
        Assert.That(await _office.Answers(await _office.LinkOf(bob), null, 4), Is.True);
        var answers = await _office.Answers();
        Assert.That(answers.Select(answer => answer.VersionId), Is.Unique);
        Assert.That(answers.Select(answer => answer.Satisfaction), Is.EqualTo(new int?[] { 5, 4 }));
        Assert.That(await Shop.With<SurveyDesk, IList<LoyaltySurveyVersion>>(desk => desk.VersionsAsync(survey.Id)), Has.Count.EqualTo(2));
        await Shop.With<SurveyDesk>(async desk => await desk.SaveAsync((await desk.FindAsync(survey.Id))!, form));
        Assert.That(await Shop.With<SurveyDesk, IList<LoyaltySurveyVersion>>(desk => desk.VersionsAsync(survey.Id)), Has.Count.EqualTo(2), "nothing changed");
    }

    [Test]
    public async Task ThePage_SpeaksTheLanguageOfTheMail_AlsoAfterTheCustomerChangedHis()
    {
        await _office.Asks(SurveyKind.Satisfaction);
        var ann = await Shop.Customer("Ann");
        await _office.Delivered(ann);
        ann.Customer.LanguageId = 2;
        await Shop.Change(ann.Customer);
        await _office.Pass(5.1);

        var key = await _office.LinkOf(ann);
        Assert.That(_office.Desk.Server.To(ann.Customer.Email)[^1].Header("Subject"), Does.Match(@"\p{IsCJKUnifiedIdeographs}"));
        Assert.That(await Shop.With<SurveyDoor, int>(async door => (await door.OpenAsync(key)).LanguageId), Is.EqualTo(2));
    }

    [Test]
    public async Task AnAnswer_IsWorthPoints_Once()
    {
        await _office.Change(SurveyKind.Perception, survey => survey.Points = 30);
        await _office.Asks(SurveyKind.Perception);
        var ann = await Shop.Customer("Ann");
        await _office.Delivered(ann);
        await _office.Pass(5.1);
        Assert.That(_office.Desk.Server.To("Ann@demo.shop").Single().Part("text/plain"), Does.Contain("30 points"));
        var link = await _office.LinkOf(ann);
        await _office.Answers(link, null, 6, 6, 6, 6, 6);
        await _office.Answers(link, null, 6, 6, 6, 6, 6);
        await _office.Pass(1);
        Assert.That((await Shop.Rows<RewardPointsHistory>()).Where(row => row.CustomerId == ann.Id).Select(row => row.Points), Is.EqualTo(new[] { 30 }));
    }

    [Test]
    [Category("C5")]
    public async Task AnAnswer_FeedsTheSatisfactionOfTheRecord()
    {
        await _office.Asks(SurveyKind.Perception);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        foreach (var (who, mark) in new[] { (ann, 7), (bob, 2) })
        {
            await _office.Delivered(who);
            await _office.Pass(5.1);
            await _office.Answers(await _office.LinkOf(who), null, mark, mark, mark, mark, mark);
        }

        var (satisfied, dissatisfied) = (await Satisfaction(ann), await Satisfaction(bob));
        // A mark of 2 in 7 is worth 17, and half of that while the case that it opened is not settled.
        Assert.That((satisfied, dissatisfied), Is.EqualTo((100m, 8.5m)));
    }

    [Test]
    public async Task AnAgent_ReadsWhatHisOwnCustomersSaid_AndNobodyElses()
    {
        await _office.Asks(SurveyKind.Perception);
        var agent = await new BackOffice(Shop).Agent("Max", LoyaltyPermissions.CustomersView, LoyaltyPermissions.SurveysView);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Shop.With<OwnerService>(owners => owners.GiveAsync(ann.Id, agent.Id, null));
        foreach (var who in new[] { ann, bob })
        {
            await _office.Delivered(who);
            await _office.Pass(5.1);
            await _office.Answers(await _office.LinkOf(who), who.Name, 6, 6, 6, 6, 6);
        }

        var query = await Shop.With<AnswerFilter, AnswerQuery>(filter => filter.QueryOfAsync(new AnswerSearchModel()), agent);
        Assert.That((await Shop.With<SurveyReports, IEnumerable<string?>>(async reports => (await reports.ListAsync(query, 0, 10)).Select(row => row.Words))), Is.EqualTo(new[] { "Ann" }));
        foreach (var answer in await _office.Answers())
            Assert.That(await Shop.With<AnswerRights, bool>(rights => rights.MaySeeAsync(answer), agent), Is.EqualTo(answer.CustomerId == ann.Id));
    }

    [Test]
    public async Task TheReport_CanBeBrokenDown_AndEveryNumberOpensItsList()
    {
        await _office.Asks(SurveyKind.Perception);
        await Shop.Product("Cup", product => product.IsShipEnabled = true);
        for (var number = 0; number < 6; number++)
        {
            var shopper = await Shop.Customer($"Guest{number}");
            var order = await shopper.Buys(number < 2 ? "Cup" : "Pot");
            await order.Arrives(await order.IsSent());
            await _office.Pass(5.1);
            await _office.Answers(await _office.LinkOf(shopper), number == 0 ? "The handle broke off." : null, number < 2 ? 2 : 6, 6, 6, 6, 6);
        }

        var cup = await Shop.Product("Cup");
        var report = await Report(BreakdownKind.Product);
        Assert.That(report.Lines.Single(line => line.Key == cup.Id).Summary, Has.Property("Count").EqualTo(2).And.Property("Low").EqualTo(2));
        Assert.That(await Count(new AnswerQuery { ProductId = cup.Id }), Is.EqualTo(2));
        Assert.That(await Count(new AnswerQuery { OnlyLow = true }), Is.EqualTo(2));
        Assert.That(await Count(new AnswerQuery { Words = "handle" }), Is.EqualTo(1));
        Assert.That(await Count(new AnswerQuery { OnlyPairs = true }), Is.Zero);
        var answer = (await _office.Answers())[0];
        Assert.That(await Shop.With<SurveyReports, bool>(reports => reports.TagAsync(answer.Id, "Broken")), Is.True);
        Assert.That(await Shop.With<SurveyReports, bool>(reports => reports.TagAsync(answer.Id, "broken ")), Is.False);
        Assert.That(await Count(new AnswerQuery { TagKey = "broken" }), Is.EqualTo(1));
        Assert.That(await Shop.With<SurveyReports, int>(reports => reports.UntagAsync(answer.Id, "BROKEN")), Is.EqualTo(1));
        foreach (var by in Enum.GetValues<BreakdownKind>().Where(by => by != BreakdownKind.Category))
            Assert.That((await Report(by)).Lines.Sum(line => line.Summary.Count), Is.EqualTo(6), by.ToString());
    }

    private Task<SurveyReport> Report(BreakdownKind by = BreakdownKind.Survey) => Shop.With<SurveyReports, SurveyReport>(reports => reports.ReportAsync(new AnswerQuery(), by));

    private Task<int> Count(AnswerQuery query) => Shop.With<SurveyReports, int>(async reports => (await reports.ListAsync(query, 0, 10)).TotalCount);

    private async Task<decimal?> Satisfaction(Shopper shopper)
    {
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<ProfileTask>();
        return (await Shop.With<CustomerProfiles, CustomerProfile?>(profiles => profiles.FindAsync(shopper.Id, 0)))!.Means.Satisfaction;
    }
}
