using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Stops, crashes and two planners at once: nobody gets a mail twice, and after a stop none leaves.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("E2")]
[Category("E5")]
public class CampaignFaultTests(DatabaseKind kind)
{
    private readonly Faults _mails = new();
    private readonly Faults _leftOut = new();
    private CampaignOffice _office = null!;

    private Shop Shop => _office.Shop;

    [SetUp]
    public async Task OpenAsync()
    {
        _mails.BeforeInsert = _mails.AfterInsert = _leftOut.BeforeInsert = _leftOut.AfterInsert = _ => Task.CompletedTask;
        _office = await CampaignOffice.OpenAsync(kind, services =>
        {
            _mails.AttachTo<LoyaltyAction>(services);
            _leftOut.AttachTo<LoyaltyLeftOut>(services);
        });
    }

    [TearDown]
    public ValueTask CloseAsync() => _office.DisposeAsync();

    [Test]
    public async Task AfterTheStop_NothingLeaves_ButWhatTheServerIsTaking()
    {
        await _office.Subscribers(30);
        var campaign = await _office.SwitchesOn();
        await _office.TaskRuns();
        using var reached = new SemaphoreSlim(0);
        using var stopped = new ManualResetEventSlim();
        _office.Server.AnswerToMail = _ =>
        {
            reached.Release();
            stopped.Wait(TimeSpan.FromSeconds(20));
            return null;
        };
        var dispatching = Task.Run(_office.Mails.Dispatch);
        await reached.WaitAsync();
        await _office.Stops(campaign);
        stopped.Set();
        await dispatching;
        var left = _office.Server.Count;
        await _office.Works();
        Shop.Days.PassMinutes(120);
        await _office.Works();

        Assert.That(left, Is.InRange(1, ActionDispatcher.Workers));
        Assert.That(_office.Server.Count, Is.EqualTo(left));
        var kept = (await _office.Actions(campaign)).Where(action => action.State != ActionState.Done).ToList();
        Assert.That((kept.Count, kept.All(action => action.Reason == ActionReason.SourceStopped)), Is.EqualTo((30 - left, true)));
        Assert.That(await _office.State(campaign), Is.EqualTo(CampaignState.Stopped));
        Assert.That((await _office.Run(campaign)).State, Is.EqualTo(CampaignRunState.Stopped));
    }

    [Test]
    public async Task AStopAfterTheMailIsWritten_AndBeforeItBegins_IsInTime()
    {
        await _office.Mails.Subscriber("Ann");
        var campaign = await _office.SwitchesOn();
        await _office.TaskRuns();
        // The connection is made after the guard was asked and the mail was written.
        _office.Server.Answer = line =>
        {
            if (line == "CONNECT")
                _office.Stops(campaign).GetAwaiter().GetResult();
            return null;
        };
        await _office.Works();
        Assert.That(_office.Server.Count, Is.Zero);
        Assert.That(await Shop.Rows<LoyaltyActionClaim>(), Is.Empty);
    }

    [Test]
    public async Task APause_KeepsMailsBack_AndTheyLeaveWhenItIsOver()
    {
        await _office.Subscribers(4);
        var campaign = await _office.SwitchesOn();
        await _office.TaskRuns();
        await _office.Pauses(campaign);
        await _office.Works();
        Assert.That(_office.Server.Count, Is.Zero);
        Assert.That(await _office.State(campaign), Is.EqualTo(CampaignState.Paused));

        await _office.Resumes(campaign);
        await _office.Works();
        await _office.Works();
        Assert.That(_office.Server.Count, Is.EqualTo(4), "at once, not when the hour is over that each of them was put off by");
        await _office.Works();
        Assert.That(await _office.State(campaign), Is.EqualTo(CampaignState.Finished));
    }

    [Test]
    public async Task ACrashBetweenTheSteps_OfASlice_LosesNobodyAndDoublesNobody([Values("left out", "mails", "noted")] string where)
    {
        var readers = await _office.Subscribers(12);
        var campaign = await _office.SwitchesOn(CampaignOffice.Plain with { HoldOutPercent = 40 });
        var crashes = true;
        Func<int, Task> crash = _ => crashes ? throw new InvalidOperationException("The power is gone.") : Task.CompletedTask;
        if (where == "left out")
            _leftOut.AfterInsert = crash;
        else if (where == "mails")
            _mails.BeforeInsert = crash;
        else
            _mails.AfterInsert = crash;

        Assert.CatchAsync(_office.TaskRuns);
        crashes = false;
        await _office.Works();

        var run = await _office.Run(campaign);
        var leftOut = (await Shop.Rows<LoyaltyLeftOut>()).Where(row => row.RunId == run.Id).Select(row => row.CustomerId).ToList();
        var planned = (await _office.Actions(campaign)).Select(action => action.CustomerId).ToList();
        Assert.That(planned.Concat(leftOut).Order(), Is.EqualTo(readers.Select(reader => reader.Id).Order()));
        Assert.That((leftOut.Count, planned.Count), Is.Not.EqualTo((0, 12)).And.Not.EqualTo((12, 0)), "some of each, or the test says nothing");
        Assert.That(_office.Server.Mails.Select(mail => mail.Address("To")), Is.Unique.And.Exactly(planned.Count).Items);
    }

    [Test]
    public async Task TwoPlannersAtOnce_PlanEachMailOnce()
    {
        var readers = await _office.Subscribers(20);
        var campaign = await _office.SwitchesOn(CampaignOffice.Plain with { HoldOutPercent = 30 });
        await Shop.With<CampaignOccurrences>(occurrences => occurrences.RunAsync());
        var (one, other) = (await _office.Run(campaign), await _office.Run(campaign));

        await Task.WhenAll(Plans(one), Plans(other));
        await _office.Works();

        var planned = (await _office.Actions(campaign)).Select(action => action.CustomerId).ToList();
        Assert.That(planned.Concat((await Shop.Rows<LoyaltyLeftOut>()).Select(row => row.CustomerId)).Order(), Is.EqualTo(readers.Select(reader => reader.Id).Order()));
        Assert.That(_office.Server.Mails.Select(mail => mail.Address("To")), Is.Unique.And.Exactly(planned.Count).Items);

        Task Plans(LoyaltyCampaignRun run) => Task.Run(() => Shop.With<CampaignPlanner>(planner => planner.RunAsync(run, Shop.Now, () => true)));
    }

    [Test]
    public async Task TheSameOccurrence_IsBegunOnce_ByWhicheverNode()
    {
        await _office.Subscribers(2);
        await _office.SwitchesOn();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Shop.With<CampaignOccurrences>(occurrences => occurrences.RunAsync()))));
        Assert.That(await Shop.Rows<LoyaltyCampaignRun>(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task AboveTheNumber_SomebodyElseHasToApprove_AndAChangeWithdrawsIt()
    {
        await Shop.Configure(settings => settings.CampaignApprovalAbove = 2);
        await _office.Subscribers(3);
        var campaign = await _office.Writes(CampaignOffice.Plain with { Timing = new CampaignTiming { Rhythm = CampaignRhythm.Daily, MinuteOfDay = 600 } });
        Assert.That((await _office.Activates(campaign.Id)).Outcome, Is.EqualTo(CampaignResult.AwaitsApproval));
        Shop.Days.Pass(1);
        await _office.Works();
        Assert.That(_office.Server.Count, Is.Zero);

        Assert.That((await _office.Approves(campaign.Id, CampaignOffice.Writer)).Outcome, Is.EqualTo(CampaignResult.SamePerson));
        Assert.That((await _office.Approves(campaign.Id, CampaignOffice.Approver)).Outcome, Is.EqualTo(CampaignResult.Done));
        var changed = await _office.Changes(campaign, definition => definition with { KeepDays = 4 });
        Assert.That((changed.Outcome, changed.WithdrewApproval), Is.EqualTo((CampaignResult.AwaitsApproval, true)));
        Shop.Days.Pass(1);
        await _office.Works();
        Assert.That(_office.Server.Count, Is.Zero);

        await _office.Approves(campaign.Id, CampaignOffice.Approver);
        Shop.Days.PassMinutes(25 * 60 + 5);
        await _office.Works();
        Assert.That(_office.Server.Count, Is.EqualTo(3));
    }

    [Test]
    public async Task WordsThatAreChangedAfterTheApproval_AreNotApproved()
    {
        await Shop.Configure(settings => settings.CampaignApprovalAbove = 1);
        await _office.Subscribers(2);
        var campaign = await _office.Writes(CampaignOffice.Plain with { Timing = new CampaignTiming { Rhythm = CampaignRhythm.Daily, MinuteOfDay = 600 } });
        await _office.Activates(campaign.Id);
        await _office.Approves(campaign.Id, CampaignOffice.Approver);
        var template = (await Shop.Rows<Nop.Core.Domain.Messages.MessageTemplate>()).Single(one => one.Name == MailDesk.Template);
        template.Body += "<p>And free money.</p>";
        await Shop.Change(template);

        Shop.Days.PassMinutes(65);
        await _office.Works();

        Assert.That(_office.Server.Count, Is.Zero);
        Assert.That(await _office.State(campaign), Is.EqualTo(CampaignState.AwaitsApproval));
    }
}
