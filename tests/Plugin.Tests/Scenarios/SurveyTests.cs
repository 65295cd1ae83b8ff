using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>The shop asks what is expected and how it was.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("G3")]
public class SurveyTests(DatabaseKind kind)
{
    private SurveyOffice _office = null!;

    private Shop Shop => _office.Shop;

    [SetUp]
    public async Task OpenAsync() => _office = await SurveyOffice.OpenAsync(kind);

    [TearDown]
    public async Task CloseAsync() => await _office.DisposeAsync();

    [Test]
    public async Task BothHalves_OfOneOrder_ShowTheGap()
    {
        await _office.Asks(SurveyKind.Expectation, SurveyKind.Perception);
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Pot");
        await _office.Expects(ann, order, 7, 7, 6, 5, 7);
        await order.Arrives(await order.IsSent());
        await _office.Pass(4);
        Assert.That(_office.MailsTo(ann), Is.Zero, "not before the fifth day");
        await _office.Pass(1.1);

        Assert.That(_office.MailsTo(ann), Is.EqualTo(1));
        var mail = _office.Desk.Server.To("Ann@demo.shop").Single();
        Assert.That(mail.Part("text/plain"), Does.Contain("/loyalty/survey/"));
        Assert.That(await _office.Answers(await _office.LinkOf(ann), "Too late.", 5, 6, 6, 6, 7, (int)ServiceDimension.Reliability), Is.True);

        var found = (await _office.Answers()).Single(answer => answer.Kind == SurveyKind.Perception);
        Assert.That(found.Marks.Less(found.Expected), Is.EqualTo(new DimensionMarks(-2, -1, 0, 1, 0)));
        Assert.That((found.OrderId, found.CustomerId, found.Words, found.ImportanceId), Is.EqualTo((order.Id, ann.Id, "Too late.", 1)));
        var report = await Report();
        Assert.That(report.Summary.Gap!.Value, Is.EqualTo(-.4m));
        Assert.That((report.Asked, report.Answered), Is.EqualTo((2, 2)));
        Assert.That((await Shop.Journal(FactKind.SurveyAnswered)).Select(fact => fact.Quantity > 0), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public async Task NobodyIsAsked_UntilTheShopWantsIt_AndNotAboutThePast()
    {
        var ann = await Shop.Customer("Ann");
        var before = await _office.Delivered(ann);
        await _office.Pass(10);
        await _office.Asks(SurveyKind.Expectation, SurveyKind.Perception);
        await _office.Pass(10);
        Assert.That(await _office.Invitations(ann), Is.Empty);

        var after = await _office.Delivered(ann);
        await _office.Pass(6);
        Assert.That((await _office.Invitations(ann)).Select(row => row.OrderId), Is.EqualTo(new[] { after.Id }));
        Assert.That(before.Id, Is.Not.EqualTo(after.Id));
    }

    [Test]
    public async Task WhoStaysSilent_IsRemindedOnce_WhoAnswers_Never()
    {
        await _office.Asks(SurveyKind.Perception);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await _office.Delivered(ann);
        await _office.Delivered(bob);
        await _office.Pass(5.1);
        Assert.That(await _office.Answers(await _office.LinkOf(bob), null, 6, 6, 6, 6, 6), Is.True);
        await _office.Pass(7.1);
        await _office.Pass(7.1);
        await _office.Pass(7.1);

        Assert.That((_office.MailsTo(ann), _office.MailsTo(bob)), Is.EqualTo((2, 1)));
        Assert.That(await _office.Answers(await _office.LinkOf(ann), null, 6, 6, 6, 6, 6), Is.True, "the link of both mails is one");
    }

    [Test]
    public async Task WhoAnswersBetweenPlanAndSend_GetsNoReminder()
    {
        await _office.Asks(SurveyKind.Perception);
        var ann = await Shop.Customer("Ann");
        await _office.Delivered(ann);
        await _office.Pass(5.1);
        Shop.Days.Pass(7.1);
        await Shop.RunTask<SurveyTask>();
        await _office.Answers(await _office.LinkOf(ann), null, 6, 6, 6, 6, 6);
        await _office.Desk.Dispatch();
        Assert.That(_office.MailsTo(ann), Is.EqualTo(1));
    }

    [Test]
    public async Task NobodyIsAskedTooOften()
    {
        await _office.Asks(SurveyKind.Perception, SurveyKind.Satisfaction);
        var ann = await Shop.Customer("Ann");
        await _office.Delivered(ann);
        await _office.Pass(5.1);
        await _office.Delivered(ann);
        await _office.Pass(5.1);
        Assert.That(_office.MailsTo(ann), Is.EqualTo(1));
        Assert.That((await _office.Invitations(ann)).Count(row => row.State == InvitationState.TooOften), Is.EqualTo(3));

        Shop.Days.Pass(31);
        await _office.Delivered(ann);
        await _office.Pass(5.1);
        // One about the new order, and the one reminder about the first.
        Assert.That((await _office.Invitations(ann)).Count(row => row.InvitedOnUtc is not null), Is.EqualTo(2));
    }

    [Test]
    public async Task PerceptionOnly_AsksForNoExpectation()
    {
        await Shop.Configure(settings => settings.SurveysPerceptionOnly = true);
        await _office.Asks(SurveyKind.Expectation, SurveyKind.Perception);
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Pot");
        Assert.That(await _office.SeesOnPage(ann, order.Id), Is.Null);
        await order.Arrives(await order.IsSent());
        await _office.Pass(5.1);
        Assert.That(await _office.Answers(await _office.LinkOf(ann), null, 6, 6, 6, 6, 6), Is.True);
        var report = await Report();
        Assert.That((report.Summary.Gap, report.Summary.Dimensions[0].Found!.Value), Is.EqualTo(((Estimate?)null, 6m)));
    }

    [Test]
    public async Task AnExpectationByMail_ComesBeforeTheGoods_OrNotAtAll()
    {
        await _office.Change(SurveyKind.Expectation, survey => survey.AsksOnPage = false);
        await _office.Asks(SurveyKind.Expectation);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        var order = await ann.Buys("Pot");
        await _office.Delivered(bob);
        await _office.Minute();
        Assert.That((_office.MailsTo(ann), _office.MailsTo(bob)), Is.EqualTo((1, 0)));
        Assert.That(await _office.SeesOnPage(ann, order.Id), Is.Null, "asked by mail");
        Assert.That(await _office.Answers(await _office.LinkOf(ann), null, 7, 7, 7, 7, 7), Is.True);
    }

    [Test]
    public async Task Downloads_CountAsDelivered_WhenTheyArePaid()
    {
        await _office.Asks(SurveyKind.Perception);
        await Shop.Product("E-book", product => (product.IsShipEnabled, product.IsDownload, product.ProductTypeId) = (false, true, (int)ProductType.SimpleProduct));
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("E-book", paid: false);
        await _office.Pass(10);
        Assert.That(_office.MailsTo(ann), Is.Zero);
        await order.IsPaid();
        await _office.Pass(5.1);
        Assert.That(_office.MailsTo(ann), Is.EqualTo(1));
    }

    [Test]
    public async Task AnOrderThatIsUndone_OrACustomerWhoIsGone_IsNotAskedAbout()
    {
        await _office.Asks(SurveyKind.Perception);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        var order = await _office.Delivered(ann);
        await _office.Delivered(bob);
        await _office.Minute();
        await order.IsRefunded();
        await Shop.With<Nop.Services.Customers.ICustomerService>(async customers =>
        {
            var row = await customers.GetCustomerByIdAsync(bob.Id);
            row.Active = false;
            await customers.UpdateCustomerAsync(row);
        });
        await _office.Pass(6);
        Assert.That((_office.MailsTo(ann), _office.MailsTo(bob)), Is.EqualTo((0, 0)));
        Assert.That((await Shop.Rows<LoyaltySurveyInvitation>()).Select(row => row.State), Has.All.EqualTo(InvitationState.NotAsked));
    }

    [Test]
    public async Task SwitchedOffMeanwhile_NobodyGetsAMail_ButLinksStillWork()
    {
        await _office.Asks(SurveyKind.Perception);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await _office.Delivered(ann);
        await _office.Pass(5.1);
        await _office.Delivered(bob);
        await _office.Minute();
        await Shop.With<SurveyDesk>(async desk => await desk.SwitchAsync((await desk.FindAsync((await _office.Survey(SurveyKind.Perception)).Id))!, false));
        await _office.Pass(8);
        Assert.That((_office.MailsTo(ann), _office.MailsTo(bob)), Is.EqualTo((1, 0)));
        Assert.That(await _office.Answers(await _office.LinkOf(ann), null, 6, 6, 6, 6, 6), Is.True);
    }

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
    public async Task TheMailOfAJourney_BearsALink_ThatTheSurveyKnows()
    {
        var ann = await Shop.Customer("Ann");
        var order = await _office.Delivered(ann);
        await _office.Desk.Plans(ann, new MailPayload { TemplateName = "Loyalty.SurveyInvitation", OrderId = order.Id });
        await _office.Desk.Dispatch();
        Assert.That(_office.Desk.Server.To("Ann@demo.shop").Single().Part("text/plain"), Does.Contain("/loyalty/survey/"));
        Assert.That(await _office.Answers(await _office.LinkOf(ann), null, 6, 6, 6, 6, 6), Is.True);

        await _office.Asks(SurveyKind.Perception);
        await _office.Pass(6);
        Assert.That(_office.MailsTo(ann), Is.EqualTo(1), "one question about one order");
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
