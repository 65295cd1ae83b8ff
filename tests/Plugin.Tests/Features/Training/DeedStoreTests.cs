using Demo.Data;
using Nop.Core.Domain.Logging;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Training;

/// <summary>A deed counts for who did it, from the moment on at which he began, and with the customers who are there to practise with.</summary>
[Category("K3")]
public class DeedStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    private const int Me = 7;
    private const int Sample = 50;
    private static readonly int[] Samples = [Sample];

    [Test]
    public async Task AnAnsweredCase()
    {
        var mine = await Case(Sample);
        var real = await Case(51);
        await Event(mine, Me, CaseEventKind.Answered, Today.AddMinutes(-1));
        await Event(mine, 8, CaseEventKind.Answered, Today);
        await Event(mine, Me, CaseEventKind.Noted, Today);
        await Event(real, Me, CaseEventKind.Answered, Today);
        Assert.That(await Answered(), Is.False);
        await Event(mine, Me, CaseEventKind.Asked, Today);
        Assert.That(await Answered(), Is.True);

        Task<bool> Answered() => Service(deeds => deeds.AnsweredCaseAsync(Me, Today, Samples));
    }

    [Test]
    public async Task AContactWithAPromise()
    {
        await Contact(Me, Sample, Today.AddMinutes(-1), PromiseState.Open);
        await Contact(8, Sample, Today, PromiseState.Open);
        await Contact(Me, 51, Today, PromiseState.Open);
        await Contact(Me, Sample, Today, null);
        Assert.That(await Promised(), Is.False);
        await Contact(Me, Sample, Today, PromiseState.Open);
        Assert.That(await Promised(), Is.True);

        Task<bool> Promised() => Service(deeds => deeds.PromisedAsync(Me, Today, Samples));
    }

    [Test]
    public async Task ASettledTask_ANote_AHandover()
    {
        await Task_(Me, 51, Today);
        await Task_(8, Sample, Today);
        await Shop.Insert(new LoyaltyNote { NoteKey = Guid.NewGuid(), Version = 2, CustomerId = Sample, KindId = 1, Text = "x", AuthorId = Me, CreatedOnUtc = Today });
        await Shop.Insert(new LoyaltyOwnerChange { CustomerId = Sample, OwnerId = 0, ById = Me, OnUtc = Today });
        Assert.That(await All(), Is.EqualTo((false, false, false)), "others' customers, a later version, given to nobody");

        await Task_(Me, Sample, Today);
        await Shop.Insert(new LoyaltyNote { NoteKey = Guid.NewGuid(), Version = 1, CustomerId = Sample, KindId = 1, Text = "x", AuthorId = Me, CreatedOnUtc = Today });
        await Shop.Insert(new LoyaltyOwnerChange { CustomerId = Sample, OwnerId = 9, ById = Me, OnUtc = Today });
        Assert.That(await All(), Is.EqualTo((true, true, true)));

        async Task<(bool, bool, bool)> All() => (await Service(deeds => deeds.SettledTaskAsync(Me, Today, Samples)),
            await Service(deeds => deeds.NotedAsync(Me, Today, Samples)), await Service(deeds => deeds.HandedOverAsync(Me, Today, Samples)));
    }

    [Test]
    public async Task Points_WithAReason()
    {
        await Grant(Me, Sample, 10, null);
        await Grant(Me, Sample, -10, "taken");
        await Grant(8, Sample, 10, "thanks");
        await Grant(Me, 51, 10, "thanks");
        Assert.That(await Gave(), Is.False);
        await Grant(Me, Sample, 10, "thanks");
        Assert.That(await Gave(), Is.True);

        Task<bool> Gave() => Office(deeds => deeds.GavePointsAsync(Me, Today, Samples));
    }

    [Test]
    public async Task SimulationsAndCampaigns_OfThePersonAlone()
    {
        await Shop.Insert(new LoyaltySimulation { Name = "x", FromUtc = Today, UntilUtc = Today, StartedById = 8, StartedOnUtc = Today });
        await Shop.Insert(new LoyaltyCampaign { Name = "theirs", ChangedById = 8, CreatedOnUtc = Today, ChangedOnUtc = Today });
        await Shop.Insert(new LoyaltyCampaign { Name = "gone", ChangedById = Me, CreatedOnUtc = Today, ChangedOnUtc = Today, IsDeleted = true });
        Assert.That(await Office(deeds => deeds.SimulatedAsync(Me, Today)), Is.False);
        await Shop.Insert(new LoyaltySimulation { Name = "x", FromUtc = Today, UntilUtc = Today, StartedById = Me, StartedOnUtc = Today });
        await Shop.Insert(new LoyaltyCampaign { Name = "mine", ChangedById = Me, CreatedOnUtc = Today, ChangedOnUtc = Today });
        Assert.That(await Office(deeds => deeds.SimulatedAsync(Me, Today)), Is.True);
        Assert.That(await Office(async deeds => (await deeds.CampaignsAsync(Me, Today)).Select(row => row.Name).ToArray()), Is.EqualTo(new[] { "mine" }));
        Assert.That(await Office(async deeds => (await deeds.CampaignsAsync(9)).Select(row => row.Name).ToArray()), Is.EqualTo(new[] { "mine", "theirs" }));
    }

    [Test]
    public async Task WordsOfTheActivityLog_ByPersonKindAndTime()
    {
        var types = (await Shop.Rows<ActivityLogType>()).ToDictionary(type => type.SystemKeyword, type => type.Id);
        await Say(Me, ActivityTypeStore.SegmentSaved, "early", Today.AddMinutes(-1));
        await Say(8, ActivityTypeStore.SegmentSaved, "theirs", Today);
        await Say(Me, ActivityTypeStore.SettingsChanged, "other", Today);
        await Say(Me, ActivityTypeStore.SegmentSaved, "mine", Today);
        Assert.That(await Office(deeds => deeds.WordsAsync(Me, ActivityTypeStore.SegmentSaved, Today)), Is.EqualTo(new[] { "mine" }));

        Task Say(int person, string keyword, string words, DateTime on) =>
            Shop.Insert(new ActivityLog { ActivityLogTypeId = types[keyword], CustomerId = person, Comment = words, CreatedOnUtc = on, IpAddress = string.Empty });
    }

    private async Task<int> Case(int customerId)
    {
        var row = new LoyaltyCase
        {
            CaseKey = Guid.NewGuid().ToString(), CustomerId = customerId, SourceId = 1, StateId = 1, StepId = 1, PriorityId = 2, Subject = "x", CreatedOnUtc = Today, DueOnUtc = LoyaltyCase.Never, EscalateOnUtc = LoyaltyCase.Never
        };
        await Shop.Insert(row);
        return row.Id;
    }

    private async Task Event(int caseId, int by, CaseEventKind kind, DateTime on) => await Shop.Insert(new LoyaltyCaseEvent
    {
        CaseId = caseId, Version = (await Shop.Rows<LoyaltyCaseEvent>()).Count + 1, PostKey = Guid.NewGuid(), KindId = (int)kind, ById = by, OccurredOnUtc = on, Text = "x"
    });

    private Task Contact(int agent, int customerId, DateTime on, PromiseState? promise) => Shop.Insert(new LoyaltyContact
    {
        ContactKey = Guid.NewGuid(), Version = 1, AgentId = agent, CustomerId = customerId, ChannelId = 1, DirectionId = 1, OutcomeId = 1, Subject = "x", StartedOnUtc = on, CreatedOnUtc = on, PromiseStateId = (int?)promise ?? 0
    });

    private Task Task_(int by, int customerId, DateTime on) => Shop.Insert(new LoyaltyFollowUp
    {
        FollowUpKey = Guid.NewGuid().ToString(), Version = 1, CustomerId = customerId, Title = "x", Text = "x", CreatedOnUtc = on, DueOnUtc = on, StateId = (int)FollowUpState.Done, DecidedById = by, DecidedOnUtc = on
    });

    private Task Grant(int by, int customerId, int points, string? note) => Shop.Insert(new LoyaltyGrant
    {
        GrantKey = Guid.NewGuid().ToString(), CustomerId = customerId, SourceId = (int)GrantSource.Adjustment, Points = points, StateId = 1, TierFactor = 1, EarnedOnUtc = Today, DueOnUtc = Today, CreatedOnUtc = Today, ById = by, Note = note
    });

    private Task<TResult> Service<TResult>(Func<ServiceDeedStore, Task<TResult>> ask) => Shop.With(ask);

    private Task<TResult> Office<TResult>(Func<OfficeDeedStore, Task<TResult>> ask) => Shop.With(ask);
}
