using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Outbox.Retention;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What a campaign would do, which of its texts wins, and what it brought.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("E2")]
[Category("E6")]
public class CampaignResultTests(DatabaseKind kind)
{
    private CampaignOffice _office = null!;

    private Shop Shop => _office.Shop;

    [SetUp]
    public async Task OpenAsync() => _office = await CampaignOffice.OpenAsync(kind);

    [TearDown]
    public ValueTask CloseAsync() => _office.DisposeAsync();

    [Test]
    [Category("E4")]
    public async Task TheDryRun_CountsEveryReason_AndSendingAgreesWithIt()
    {
        var readers = await _office.Subscribers(12);
        await Shop.With<SuppressionStore>(async list =>
        {
            await list.AddAsync(readers[0].Customer.Email, 0, SuppressionReason.Bounced, null);
            await list.AddAsync(readers[1].Customer.Email, 1, SuppressionReason.Complained, null);
        });
        await Shop.Insert(new LoyaltyMailPreference { CustomerId = readers[2].Id, StoreId = 1, TopicsOff = MailTopics.Offers, ChangedOnUtc = Shop.Now });
        await Shop.Insert(new LoyaltyMailPreference { CustomerId = readers[3].Id, StoreId = 1, PausedUntilUtc = Shop.Now.AddDays(9), ChangedOnUtc = Shop.Now });
        await Bears(readers[4], customer => customer.Email = "no address");
        await Bears(readers[5], customer => customer.Active = false);
        await _office.LivesIn(readers[6], "Asia/Tokyo");
        for (var mail = 0; mail < 3; mail++)
            await _office.Mails.Plans(readers[7]);
        await _office.Mails.Dispatch();
        Shop.Days.PassMinutes(4 * 60);
        var campaign = await _office.Writes(CampaignOffice.Plain with { HoldOutPercent = 20 });

        var dry = await _office.DryRuns(campaign);

        var alone = readers.Where(reader => CampaignSplit.IsHeldOut(campaign.Id, reader.Id, campaign.Definition)).ToList();
        Assert.That(dry.IsComplete, Is.True);
        Assert.That(dry.Counts.Values.Sum(), Is.EqualTo(11), "the address that is none belongs to nobody who subscribed");
        Assert.That(dry.Counts.GetValueOrDefault(ActionReason.ControlGroup), Is.EqualTo(alone.Count(reader => Array.IndexOf([.. readers], reader) is not (0 or 1 or 2 or 4 or 5))));
        foreach (var reason in new[] { ActionReason.Bounced, ActionReason.Complained, ActionReason.TopicOff, ActionReason.CustomerGone })
            Assert.That(dry.Counts.GetValueOrDefault(reason), Is.EqualTo(1), $"{reason}");
        foreach (var (reason, place) in new[] { (ActionReason.PausedByCustomer, 3), (ActionReason.QuietHours, 6), (ActionReason.FrequencyCap, 7) })
            Assert.That(dry.Counts.GetValueOrDefault(reason), Is.EqualTo(alone.Contains(readers[place]) ? 0 : 1), $"{reason}");
        foreach (var (reason, count) in dry.Counts)
        {
            var (ids, total) = await Shop.With<DryRunService, (IReadOnlyList<int>, int)>(runs => runs.ListAsync(dry.Run.Id, reason, 0, 50));
            Assert.That((ids.Count, total), Is.EqualTo((count, count)), "every number opens its list");
        }

        var before = _office.Server.Count;
        await _office.Activates(campaign.Id);
        await _office.Works();
        Assert.That(_office.Server.Count - before, Is.EqualTo(dry.Counts[ActionReason.None]));
        foreach (var waits in new[] { ActionReason.PausedByCustomer, ActionReason.QuietHours, ActionReason.FrequencyCap })
            Assert.That((await _office.Actions(campaign)).Count(action => action.Reason == waits), Is.EqualTo(dry.Counts.GetValueOrDefault(waits)), $"{waits}");
    }

    [Test]
    public async Task ADryRun_ThatIsInterrupted_GoesOnWhereItWas()
    {
        await _office.Subscribers(3);
        var campaign = await _office.Writes();
        var begun = (await Shop.With<DryRunService, DryRunProgress?>(runs => runs.StartAsync(campaign.Id)))!;
        Assert.That((begun.Run.Audience, begun.Asked, begun.IsComplete), Is.EqualTo((3, 0, false)));
        foreach (var _ in Enumerable.Range(0, 2))
            Assert.That((await Shop.With<DryRunService, DryRunProgress?>(runs => runs.ContinueAsync(begun.Run.Id, () => false)))!.Asked, Is.EqualTo(3));
        Assert.That(await Shop.Rows<LoyaltyAction>(), Is.Empty, "nothing is planned by it");
    }

    [Test]
    public async Task TheTextThatIsClickedMore_Wins_AndTheRestGetsIt()
    {
        var readers = await _office.Subscribers(110);
        var campaign = await _office.SwitchesOn(CampaignOffice.Tested(60));
        await _office.Works();
        var tested = (await _office.Actions(campaign)).Where(action => action.Variant > 0).ToList();
        Assert.That(_office.Server.Count, Is.EqualTo(tested.Count), "the rest waits");
        Shop.Days.PassMinutes(5);
        foreach (var mail in tested.Where(mail => mail.Variant == 2).Take(8).Concat(tested.Where(mail => mail.Variant == 1).Take(2)))
            await _office.Clicks(mail);
        Shop.Days.PassMinutes(3 * 60);
        await _office.Works();
        Assert.That(_office.Server.Count, Is.EqualTo(tested.Count));

        Shop.Days.PassMinutes(61);
        await _office.Works();
        await _office.Works();

        var run = await _office.Run(campaign);
        Assert.That((run.WinnerVariant, run.WinnerReason), Is.EqualTo((2, WinnerReason.Better)));
        Assert.That(run.WinnerCertainty, Is.GreaterThan(.5m));
        Assert.That(_office.Server.Count, Is.EqualTo(readers.Count));
        var rest = (await _office.Actions(campaign)).Where(action => action.Variant == 0).Select(action => readers.Single(reader => reader.Id == action.CustomerId).Customer.Email).ToList();
        Assert.That(rest, Is.Not.Empty);
        Assert.That(rest.SelectMany(address => _office.Server.To(address)).Select(mail => mail.Header("Subject")), Is.All.EqualTo("Second"));
    }

    [Test]
    public async Task WithTooFewClicks_TheFirstTextIsTaken()
    {
        await _office.Subscribers(8);
        var campaign = await _office.SwitchesOn(CampaignOffice.Tested(50));
        await _office.Works();
        Shop.Days.PassMinutes(241);
        await _office.Works();
        await _office.Works();
        Assert.That(((await _office.Run(campaign)).WinnerVariant, (await _office.Run(campaign)).WinnerReason), Is.EqualTo((1, WinnerReason.TooLittle)));
        Assert.That(_office.Server.Count, Is.EqualTo(8));
    }

    [Test]
    public async Task AnOrder_CountsForTheLastMailClicked_WithinTheWindow()
    {
        var (ann, bob, cleo) = (await _office.Mails.Subscriber("Ann"), await _office.Mails.Subscriber("Bob"), await _office.Mails.Subscriber("Cleo"));
        var campaign = await _office.SwitchesOn(CampaignOffice.Plain with { WindowDays = 2 });
        await _office.Works();
        var mails = (await _office.Actions(campaign)).ToDictionary(mail => mail.CustomerId);
        Shop.Days.PassMinutes(10);
        foreach (var reader in new[] { ann, bob })
            await _office.Clicks(mails[reader.Id]);
        // Bob clicks in another mail after that.
        var other = await _office.Mails.Plans(bob);
        await _office.Mails.Dispatch();
        Shop.Days.PassMinutes(10);
        await _office.Clicks(other);
        Shop.Days.PassMinutes(2);
        await _office.Works();
        foreach (var reader in new[] { ann, bob, cleo })
            await reader.Buys("Tea", 3);
        Shop.Days.Pass(3);
        await ann.Buys("Tea");

        var figures = await _office.Figures(campaign);

        Assert.That((figures.Planned(), figures.Delivered(), figures.Clicked()), Is.EqualTo((3, 3, 2)));
        Assert.That(figures.Sales.Select(sale => (sale.CustomerId, sale.Amount)), Is.EqualTo(new[] { (ann.Id, 30m) }));
    }

    [Test]
    public async Task WhoIsLeftAlone_GetsNothing_AndIsWhatTheOthersAreComparedWith()
    {
        var readers = await _office.Subscribers(20);
        var campaign = await _office.SwitchesOn(CampaignOffice.Plain with { HoldOutPercent = 50 });
        await _office.Works();
        var treated = (await _office.Actions(campaign)).Select(action => action.CustomerId).ToHashSet();
        Shop.Days.PassMinutes(30);
        foreach (var reader in readers.Where(reader => treated.Contains(reader.Id)).Take(5).Concat(readers.Where(reader => !treated.Contains(reader.Id)).Take(1)))
            await reader.Buys("Tea");
        Shop.Days.Pass(1);

        var run = await _office.Run(campaign);
        var uplift = await Shop.With<CampaignFigures, Uplift>(figures => figures.UpliftAsync(run));

        Assert.That((uplift.Treated, uplift.TreatedWon, uplift.Control, uplift.ControlWon), Is.EqualTo((treated.Count, 5, 20 - treated.Count, 1)));
        Assert.That((uplift.Low < uplift.Difference, uplift.Difference < uplift.High), Is.EqualTo((true, true)));
    }

    [Test]
    [Category("J3")]
    public async Task AmongAllMeasures_ItIsComparedByWhatPeopleBought_UntilItsMailsAreTakenAway()
    {
        var readers = await _office.Subscribers(20);
        var campaign = await _office.SwitchesOn(CampaignOffice.Plain with { HoldOutPercent = 50 });
        await _office.Works();
        var treated = (await _office.Actions(campaign)).Select(action => action.CustomerId).ToHashSet();
        Shop.Days.PassMinutes(30);
        foreach (var reader in readers.Where(reader => treated.Contains(reader.Id)).Take(4).Concat(readers.Where(reader => !treated.Contains(reader.Id)).Take(1)))
            await reader.Buys("Tea");
        Shop.Days.Pass(CampaignOffice.Plain.WindowDays + 2);
        await _office.TaskRuns();

        var arms = await MeasuredAsync();
        Assert.That((arms.Treated.People, arms.Treated.Buyers, arms.Treated.Revenue), Is.EqualTo(((long)treated.Count, 4L, 40m)));
        Assert.That((arms.Control.People, arms.Control.Buyers, arms.Control.Revenue), Is.EqualTo((20L - treated.Count, 1L, 10m)));

        foreach (var block in (await _office.Actions(campaign)).Select(action => action.Id / ActionRetentionStore.BlockSize).Distinct())
            await Shop.With<ActionRetentionStore, int>(store => store.TakeAwayAsync(block));
        arms = await MeasuredAsync();
        Assert.That(arms.Treated.People + arms.Control.People, Is.Zero, "half a comparison is none");

        async Task<ArmPair> MeasuredAsync()
        {
            await Shop.With<MeasureCount>(count => count.RequestAsync());
            await Shop.RunTask<MeasureTask>();
            var results = await Shop.Rows<LoyaltyMeasureResult>();
            return results.Single(row => row.MeasureKey == $"campaign:{campaign.Id}" && row.Days == 90).Arms;
        }
    }

    [Test]
    public async Task WhatItBrought_IsKept_WhenItsMailsAreTakenAway()
    {
        var readers = await _office.Subscribers(20);
        var campaign = await _office.SwitchesOn(CampaignOffice.Plain with { HoldOutPercent = 50 });
        await _office.Works();
        var treated = (await _office.Actions(campaign)).Select(action => action.CustomerId).ToHashSet();
        Shop.Days.PassMinutes(30);
        foreach (var reader in readers.Where(reader => treated.Contains(reader.Id)).Take(3))
            await reader.Buys("Tea");
        Shop.Days.Pass(CampaignOffice.Plain.WindowDays);
        await _office.TaskRuns();
        Assert.That((await _office.Run(campaign)).ComparedOnUtc, Is.Null, "the last orders may still be on their way");
        Shop.Days.Pass(1.1);
        await _office.TaskRuns();

        foreach (var block in (await _office.Actions(campaign)).Select(action => action.Id / ActionRetentionStore.BlockSize).Distinct())
            await Shop.With<ActionRetentionStore, int>(store => store.TakeAwayAsync(block));
        Assert.That(await _office.Actions(campaign), Is.Empty);
        var run = await _office.Run(campaign);
        var uplift = await Shop.With<CampaignFigures, Uplift>(figures => figures.UpliftAsync(run));
        Assert.That((uplift.Treated, uplift.TreatedWon, uplift.Control, uplift.ControlWon), Is.EqualTo((treated.Count, 3, 20 - treated.Count, 0)));
        Assert.That((await _office.Figures(campaign)).Sent(), Is.EqualTo(treated.Count));
        var search = await Shop.With<CampaignPeopleFactory, CampaignPeopleSearchModel?>(people => people.SearchAsync(new CampaignPeopleSearchModel { CampaignId = campaign.Id, Occurrence = run.Occurrence, Group = CampaignGroup.Sent }));
        Assert.That(search!.Tidied, Is.EqualTo(treated.Count), "the list says why it is shorter than its number");
    }

    [Test]
    public async Task AMailThatComesBack_WasNotDelivered()
    {
        var readers = await _office.Subscribers(3);
        var campaign = await _office.SwitchesOn();
        await _office.Works();
        Shop.Days.PassMinutes(5);
        await Shop.With<SuppressionStore>(list => list.AddAsync(readers[0].Customer.Email, 0, SuppressionReason.Bounced, "5.1.1"));
        var figures = await _office.Figures(campaign);
        Assert.That((figures.Sent(), figures.Delivered()), Is.EqualTo((3, 2)));
    }

    private async Task Bears(Shopper shopper, Action<Nop.Core.Domain.Customers.Customer> change)
    {
        var customer = (await Shop.Rows<Nop.Core.Domain.Customers.Customer>()).Single(row => row.Id == shopper.Id);
        change(customer);
        await Shop.Change(customer);
    }
}
