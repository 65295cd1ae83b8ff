using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Reports;
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
    public async Task WhoseMailWasRefused_OrCameBack_WasNotAsked_AndSpoilsNoRate()
    {
        await _office.Asks(SurveyKind.Perception);
        var (ann, bob, carl) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"), await Shop.Customer("Carl"));
        _office.Desk.Server.Answer = line => line.StartsWith("RCPT", StringComparison.Ordinal) && line.Contains("Ann@", StringComparison.OrdinalIgnoreCase) ? "550 5.1.1 no such user" : null;
        foreach (var shopper in new[] { ann, bob, carl })
            await _office.Delivered(shopper);
        await _office.Pass(5.1);
        await Shop.RunTask<SurveyTask>();
        Assert.That(await Asked(), Is.EqualTo((2, 0)), "Ann's mail never left");
        Assert.That((await _office.Invitations(ann)).Single().State, Is.EqualTo(InvitationState.NotAsked));

        Shop.Days.Pass(1);
        await Shop.With<MailReports, int>(reports => reports.TakeAsync([new DeliveryReport(DeliveryReportKind.HardBounce, carl.Customer.Email, "5.1.1", "gone")]));
        await Shop.RunTask<SurveyTask>();
        await Shop.RunTask<SurveyTask>();
        Assert.That(await Asked(), Is.EqualTo((1, 0)), "Carl's came back");
        await _office.Pass(7.1);
        Assert.That((_office.MailsTo(ann), _office.MailsTo(bob), _office.MailsTo(carl)), Is.EqualTo((0, 2, 1)), "who was not asked is not reminded");

        // The first mail reached another box of his after all.
        Assert.That(await _office.Answers(await _office.KeyOf((await _office.Invitations(carl)).Single()), null, 6, 6, 6, 6, 6), Is.True);
        Assert.That(await Asked(), Is.EqualTo((2, 1)));
    }

    [Test]
    public async Task WhatStaffSendAfterAll_WasAsked()
    {
        await _office.Asks(SurveyKind.Perception);
        var ann = await Shop.Customer("Ann");
        _office.Desk.Server.Answer = line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 5.7.1 we do not like you" : null;
        await _office.Delivered(ann);
        await _office.Pass(5.1);
        await Shop.RunTask<SurveyTask>();
        Assert.That(await Asked(), Is.EqualTo((0, 0)));
        _office.Desk.Server.Answer = _ => null;
        var mail = (await Shop.Rows<LoyaltyAction>()).Single(action => action.CustomerId == ann.Id);
        Assert.That(await Shop.With<ActionQueue, bool>(queue => queue.RetryAsync(mail.Id)), Is.True);
        await _office.Pass(.01);
        await Shop.RunTask<SurveyTask>();
        Assert.That((_office.MailsTo(ann), await Asked()), Is.EqualTo((1, (1, 0))));
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

    private async Task<(int Asked, int Answered)> Asked()
    {
        var report = await Report();
        return (report.Asked, report.Answered);
    }

    private Task<SurveyReport> Report() => Shop.With<SurveyReports, SurveyReport>(reports => reports.ReportAsync(new AnswerQuery(), BreakdownKind.Survey));
}
