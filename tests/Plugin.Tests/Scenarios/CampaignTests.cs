using Demo.Commerce;
using Demo.Data;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Campaigns from the first word to the last mail, over a real mail server.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("E2")]
public class CampaignTests(DatabaseKind kind)
{
    private CampaignOffice _office = null!;

    private Shop Shop => _office.Shop;

    [SetUp]
    public async Task OpenAsync() => _office = await CampaignOffice.OpenAsync(kind, services => services.AddScoped<IMailTokenSource, BadToken>());

    [TearDown]
    public ValueTask CloseAsync() => _office.DisposeAsync();

    [Test]
    public async Task ACampaign_ReachesEverySubscriber_Once()
    {
        var readers = await _office.Subscribers(5);
        await Shop.Customer("Stranger");
        var campaign = await _office.SwitchesOn();

        await _office.Works();
        await _office.Works();

        Assert.That(_office.Server.Mails.Select(mail => mail.Address("To")).Order(), Is.EqualTo(readers.Select(reader => reader.Customer.Email).Order()));
        Assert.That(_office.Server.Mails[0].Header("List-Unsubscribe"), Is.Not.Null);
        Assert.That((await _office.Run(campaign)).State, Is.EqualTo(CampaignRunState.Done));
        await _office.Works();
        Assert.That(await _office.State(campaign), Is.EqualTo(CampaignState.Finished));
    }

    [Test]
    public async Task ASubjectOfItsOwn_StandsAboveTheTemplatesBody_InTheReadersLanguage()
    {
        var ann = await _office.Mails.Subscriber("Ann");
        await _office.SwitchesOn(CampaignOffice.Plain with { Variants = [CampaignOffice.Text("Spring, %Customer.FirstName%\r\nBcc: all@example.org")] });

        await _office.Works();

        var mail = _office.Server.To(ann.Customer.Email).Single();
        Assert.That(mail.Header("Subject"), Is.EqualTo("Spring, Ann Bcc: all@example.org"), "no header comes in through a subject");
        Assert.That(mail.Part("text/html"), Does.Contain("Hello Ann"));
    }

    [Test]
    [Category("E3")]
    public async Task EachReader_HasTheSubjectOfHisLanguage_ReadableAsItTravels()
    {
        var (ann, wang, li) = (await _office.Mails.Subscriber("Ann"), await _office.Mails.Subscriber("Wang"), await _office.Mails.Subscriber("Li"));
        foreach (var reader in new[] { wang, li })
        {
            reader.Customer.LanguageId = 2;
            await Shop.Change(reader.Customer);
        }

        await _office.SwitchesOn(CampaignOffice.Plain with
        {
            Variants = [new CampaignVariant { Template = MailDesk.Template, Subjects = new Dictionary<int, string> { [1] = "Spring tea", [2] = "春茶上市，%Customer.FirstName%，欢迎品尝——早春第一采的龙井与碧螺春" } }]
        });

        await _office.Works();

        Assert.That(_office.Server.To(ann.Customer.Email).Single().Header("Subject"), Is.EqualTo("Spring tea"));
        Assert.That(_office.Server.To(wang.Customer.Email).Single().Header("Subject"), Is.EqualTo("春茶上市，Wang，欢迎品尝——早春第一采的龙井与碧螺春"));
        Assert.That(_office.Server.To(li.Customer.Email).Single().Header("Subject"), Is.EqualTo("春茶上市，Li，欢迎品尝——早春第一采的龙井与碧螺春"));
        Assert.That(_office.Server.Mails.Select(mail => mail.Header("Subject")), Has.None.Contains("�"));
    }

    [Test]
    public async Task ADeadAddress_AndSomebodyErased_LeaveTheOthersTheirMail()
    {
        var readers = await _office.Subscribers(6);
        var (dead, erased) = (readers[0], readers[1]);
        _office.Server.Answer = line => line.StartsWith("RCPT", StringComparison.Ordinal) && line.Contains(dead.Customer.Email, StringComparison.OrdinalIgnoreCase) ? "550 5.1.1 no such user" : null;
        var campaign = await _office.SwitchesOn();
        await _office.TaskRuns();
        await Shop.With<IPrivacyTools>(privacy => privacy.PermanentlyDeleteAsync(erased.Customer));

        await _office.Works();

        Assert.That(_office.Server.Mails.Select(mail => mail.Address("To")).Order(), Is.EqualTo(readers.Skip(2).Select(reader => reader.Customer.Email).Order()));
        Assert.That((await _office.Actions(campaign)).Single(action => action.CustomerId == dead.Id).Reason, Is.EqualTo(ActionReason.RefusedAddress));
        Assert.That((await _office.Actions(campaign)).Any(action => action.CustomerId == erased.Id && action.State == ActionState.Done), Is.False);
    }

    [Test]
    [Category("E5")]
    public async Task OneBadToken_AmongMany_CostsThatOneMailOnly_AndIsGivenUpAfterSomeTries()
    {
        var readers = await _office.Subscribers(20);
        var (dead, erased) = (readers[3], readers[7]);
        var broken = await _office.Mails.Subscriber(BadToken.Reader);
        _office.Server.Answer = line => line.StartsWith("RCPT", StringComparison.Ordinal) && line.Contains(dead.Customer.Email, StringComparison.OrdinalIgnoreCase) ? "550 5.1.1 no such user" : null;
        var campaign = await _office.SwitchesOn(CampaignOffice.Plain with { KeepDays = 10 });
        await _office.TaskRuns();
        await Shop.With<IPrivacyTools>(privacy => privacy.PermanentlyDeleteAsync(erased.Customer));

        await _office.Works();
        var good = readers.Where(reader => reader != dead && reader != erased).Select(reader => reader.Customer.Email).Order().ToList();
        Assert.That(_office.Server.Mails.Select(mail => mail.Address("To")).Order(), Is.EqualTo(good));
        Assert.That((await Mail()).Reason, Is.EqualTo(ActionReason.Fault));

        for (var tries = 0; tries < 6; tries++)
        {
            Shop.Days.Pass(1);
            await _office.Works();
        }

        Assert.That(((await Mail()).State, (await Mail()).Reason), Is.EqualTo((ActionState.Failed, ActionReason.TriedTooOften)));
        Assert.That(_office.Server.Mails.Select(mail => mail.Address("To")).Order(), Is.EqualTo(good), "nobody has it twice");
        Assert.That(await _office.State(campaign), Is.EqualTo(CampaignState.Finished));

        async Task<LoyaltyAction> Mail() => (await _office.Actions(campaign)).Single(action => action.CustomerId == broken.Id);
    }

    [Test]
    public async Task WhoUnsubscribesBetweenPlanAndSend_GetsNoMail()
    {
        var ann = await _office.Mails.Subscriber("Ann");
        var campaign = await _office.SwitchesOn();
        await _office.TaskRuns();
        await ann.Unsubscribes();

        await _office.Works();

        Assert.That(_office.Server.Count, Is.Zero);
        Assert.That((await _office.Actions(campaign)).Single().Reason, Is.EqualTo(ActionReason.NoConsent));
    }

    [Test]
    public async Task TheAudienceIsASegment_AndWhoOfItMayNotBeWrittenIsLeftOut_WithTheReason()
    {
        var segments = new SegmentDesk(Shop);
        var (ann, bob) = (await _office.Mails.Subscriber("Ann"), await _office.Mails.Subscriber("Bob"));
        var cleo = await Shop.Customer("Cleo");
        foreach (var buyer in new[] { ann, cleo })
            await buyer.Buys("Tea");
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<ProfileTask>();
        var buyers = await segments.Makes("Buyers", new NumberRule("Orders", new NumberTest(Comparison.AtLeast, 1)));
        await segments.TaskRuns();
        var campaign = await _office.SwitchesOn(CampaignOffice.Plain with { SegmentId = buyers.Id });

        await _office.Works();

        Assert.That(_office.Server.Mails.Select(mail => mail.Address("To")), Is.EqualTo(new[] { ann.Customer.Email }));
        var leftOut = (await Shop.Rows<LoyaltyLeftOut>()).Single();
        Assert.That((leftOut.CustomerId, leftOut.Reason, leftOut.CampaignId), Is.EqualTo((cleo.Id, ActionReason.NoConsent, campaign.Id)));
        Assert.That((await _office.Figures(campaign)).Audience, Is.EqualTo(2));
        Assert.That(bob.Id, Is.Not.Zero);
    }

    [Test]
    public async Task ARecurringCampaign_GoesOutEachDay_AndCatchesUpOneMissedDayOnly()
    {
        await Shop.Configure(settings => settings.MailCapMails = 0);
        await _office.Mails.Subscriber("Ann");
        var campaign = await _office.SwitchesOn(CampaignOffice.Plain with { Timing = new CampaignTiming { Rhythm = CampaignRhythm.Daily, MinuteOfDay = 600, CatchUpHours = 6 } });

        for (var hour = 0; hour < 48; hour++)
        {
            await _office.Works();
            Shop.Days.PassMinutes(60);
        }

        Assert.That(_office.Server.Count, Is.EqualTo(2));
        // Two days without a task; the third day's mail is four hours late when it runs again.
        Shop.Days.ComeTo(new DateTime(2026, 3, 6, 14, 0, 0));
        await _office.Works();
        await _office.Works();
        Assert.That(_office.Server.Count, Is.EqualTo(3));
        var runs = (await Shop.Rows<LoyaltyCampaignRun>()).Where(run => run.CampaignId == campaign.Id).OrderBy(run => run.Occurrence).ToList();
        Assert.That(runs.Select(run => run.State), Is.EqualTo(new[] { CampaignRunState.Done, CampaignRunState.Done, CampaignRunState.Missed, CampaignRunState.Missed, CampaignRunState.Done }));
    }

    [Test]
    [Category("E4")]
    public async Task ByTheCustomersClock_EachGetsItAtTen()
    {
        await Shop.Configure(settings => (settings.MailQuietFrom, settings.MailQuietUntil) = ("00:00", "00:00"));
        var (ann, yuki, joe) = (await _office.Mails.Subscriber("Ann"), await _office.Mails.Subscriber("Yuki"), await _office.Mails.Subscriber("Joe"));
        await _office.LivesIn(yuki, "Asia/Tokyo");
        await _office.LivesIn(joe, "America/New_York");
        await _office.LivesIn(ann, "Europe/Berlin");
        await _office.SwitchesOn(CampaignOffice.Plain with { Timing = new CampaignTiming { Rhythm = CampaignRhythm.Once, First = new DateOnly(2026, 3, 29), MinuteOfDay = 600, Clock = CampaignClock.Customer } });

        var arrived = new Dictionary<string, DateTime>();
        Shop.Days.ComeTo(new DateTime(2026, 3, 28, 18, 0, 0));
        for (var half = 0; half < 48; half++)
        {
            await _office.Works();
            foreach (var mail in _office.Server.Mails)
                arrived.TryAdd(mail.Address("To"), Shop.Now);
            Shop.Days.PassMinutes(30);
        }

        Assert.That(arrived[yuki.Customer.Email], Is.EqualTo(new DateTime(2026, 3, 29, 1, 0, 0)));
        Assert.That(arrived[ann.Customer.Email], Is.EqualTo(new DateTime(2026, 3, 29, 8, 0, 0)), "summer time began that night");
        Assert.That(arrived[joe.Customer.Email], Is.EqualTo(new DateTime(2026, 3, 29, 14, 0, 0)));
        Assert.That(_office.Server.Count, Is.EqualTo(3));
    }

    [Test]
    public async Task AtTheBestHour_EachGetsItWhenHeIsUsuallyThere()
    {
        var (early, late) = (await _office.Mails.Subscriber("Early"), await _office.Mails.Subscriber("Late"));
        for (var day = 0; day < 20; day++)
        {
            Shop.Days.ComeTo(new DateTime(2026, 3, 3 + day, 9, 10, 0));
            await early.Buys("Tea");
            Shop.Days.ComeTo(new DateTime(2026, 3, 3 + day, 19, 10, 0));
            await late.Buys("Tea");
        }

        Shop.Days.ComeTo(new DateTime(2026, 3, 24, 12, 0, 0));
        var campaign = await _office.SwitchesOn(CampaignOffice.Plain with { Timing = new CampaignTiming { Clock = CampaignClock.BestHour } });
        await _office.TaskRuns();

        var due = (await _office.Actions(campaign)).ToDictionary(action => action.CustomerId, action => action.DueOnUtc);
        Assert.That(due[late.Id], Is.EqualTo(new DateTime(2026, 3, 24, 19, 0, 0)));
        Assert.That(due[early.Id], Is.EqualTo(new DateTime(2026, 3, 25, 9, 0, 0)));
    }

    [Test]
    [Category("B7")]
    public async Task AnErasedCustomer_IsInNoListOfACampaignAnyMore()
    {
        var ann = await Shop.Customer("Ann");
        await _office.Subscribers(2);
        await ann.Subscribes();
        var campaign = await _office.Writes(CampaignOffice.Plain with { HoldOutPercent = 50 });
        Assert.That((await _office.DryRuns(campaign)).Asked, Is.EqualTo(3));
        await Shop.Insert(new LoyaltyLeftOut { RunId = 1, CampaignId = campaign.Id, CustomerId = ann.Id, ReasonId = (int)ActionReason.NoConsent, CreatedOnUtc = Shop.Now });

        await Shop.With<IEnumerable<IPersonalData>>(async keepers =>
        {
            foreach (var keeper in keepers)
                await keeper.EraseAsync(ann.Id);
        });

        Assert.That(await Shop.Rows<LoyaltyLeftOut>(), Is.Empty);
        var left = (await Shop.With<Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns.DryRunService, Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns.DryRunProgress?>(runs => runs.NewestAsync(campaign.Id)))!;
        Assert.That(left.Asked, Is.EqualTo(2));
    }

    [Test]
    public async Task ADraft_MayHaveGaps_ButDoesNotGoOutWithThem()
    {
        var draft = await _office.Writes(new CampaignDefinition { StoreId = 1 });
        var change = await _office.Activates(draft.Id);
        Assert.That((change.Outcome, change.Errors.Single().Field), Is.EqualTo((CampaignResult.Wrong, "Variants[0].Template")));

        var past = await _office.Writes(CampaignOffice.Plain with { Timing = new CampaignTiming { Rhythm = CampaignRhythm.Once, First = new DateOnly(2026, 3, 1) } });
        Assert.That((await _office.Activates(past.Id)).Errors.Single().Code, Is.EqualTo(CampaignErrorCode.NothingAhead));
        await _office.Works();
        Assert.That(await Shop.Rows<LoyaltyCampaignRun>(), Is.Empty);
    }

    [Test]
    public async Task ACopy_IsADraftWithTheSameContent_AndLeavesPastDaysBehind()
    {
        var first = await _office.Writes(CampaignOffice.Plain with { HoldOutPercent = 7, Timing = new CampaignTiming { Rhythm = CampaignRhythm.Once, First = new DateOnly(2026, 3, 1) } });
        var change = await Shop.With<CampaignDesk, CampaignChange>(desk => desk.CopyAsync(first.Id, "Copy of {0}", CampaignOffice.Writer));
        var copy = await _office.Find(change.CampaignId);
        Assert.That((copy.Name, copy.State, copy.Definition.HoldOutPercent, copy.Definition.Timing.First), Is.EqualTo(("Copy of Spring", CampaignState.Draft, 7, (DateOnly?)null)));
    }

    /// <summary>A token that cannot be made for one reader.</summary>
    private sealed class BadToken : IMailTokenSource
    {
        public const string Reader = "Broken";

        public Task AddAsync(MailRequest request, IReadOnlySet<string> wanted, IDictionary<string, MailToken> tokens) =>
            request.Customer.FirstName == Reader ? throw new InvalidOperationException("No such token.") : Task.CompletedTask;
    }
}
