using FsCheck.Fluent;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Nop.Services.Customers;
using Nop.Services.Orders;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>However accounts are merged and merges undone: when all are undone, everything is whose it was.</summary>
[Category("B3")]
public class MergeSequenceTests : ShopTests
{
    private const int Sequences = 6;
    private const int Accounts = 4;

    private readonly record struct Deed(bool Undoes, int One, int Other);

    [Test]
    public async Task AnySequence_UndoneToTheEnd_ReturnsEveryRow()
    {
        var people = await People();
        var before = await Belongings.OfAsync(Shop);
        var deeds = Gen.Choose(0, 99).Select(roll => roll < 30).SelectMany(undoes => Gen.Choose(0, Accounts - 1)
            .SelectMany(one => Gen.Choose(0, Accounts - 1).Select(other => new Deed(undoes, one, other)))).ArrayOf(7);
        var done = 0;
        foreach (var sequence in deeds.Sample(7, Sequences))
        {
            foreach (var deed in sequence)
                done += await Does(deed, people) ? 1 : 0;
            foreach (var merge in await Standing())
                Assert.That(await Undo(merge.Id), Is.EqualTo(MergeOutcome.Done), $"{merge.OtherId} into {merge.SurvivorId} of {string.Join(' ', sequence)}");
            Assert.That(await Belongings.OfAsync(Shop), Is.EqualTo(before), string.Join(' ', sequence));
        }

        Assert.That(done, Is.AtLeast(Sequences), "hardly anything was tried");
    }

    private async Task<bool> Does(Deed deed, Shopper[] people)
    {
        var outcome = deed.Undoes
            ? await Standing() is { Count: > 0 } standing ? await Undo(standing[(deed.One + deed.Other) % standing.Count].Id) : MergeOutcome.NotAllowed
            : await Shop.With<MergeDesk, MergeOutcome>(desk => desk.MergeAsync(people[deed.One].Id, people[deed.Other].Id, [MergeField.Phone, MergeField.FirstName], () => true));
        Shop.Days.PassMinutes(1);
        return outcome == MergeOutcome.Done;
    }

    /// <summary>Merges that stand, the last first.</summary>
    private async Task<IReadOnlyList<LoyaltyMerge>> Standing() => [.. (await Shop.Rows<LoyaltyMerge>()).Where(merge => merge.State == MergeState.Merged).OrderByDescending(merge => merge.Id)];

    private Task<MergeOutcome> Undo(int mergeId) => Shop.With<MergeDesk, MergeOutcome>(desk => desk.UndoAsync(mergeId, () => true));

    private async Task<Shopper[]> People()
    {
        var people = new List<Shopper>();
        for (var number = 0; number < Accounts; number++)
            people.Add(await Person(number));
        await Shop.RunTask<CaptureTask>();
        return [.. people];
    }

    /// <summary>Some have the same things, some others.</summary>
    private async Task<Shopper> Person(int number)
    {
        var shopper = await Shop.Customer($"Ann{number}");
        var order = await shopper.Buys("Tea");
        await order.IsSentBack(shopper, 1);
        await shopper.PutsInCart(number % 2 == 0 ? "Cup" : "Pot");
        await shopper.PutsOnWishList("Kettle");
        await Shop.With<IRewardPointService>(async points =>
        {
            Shop.Days.PassMinutes(1);
            await points.AddRewardPointsHistoryEntryAsync(await Shop.With<ICustomerService, Customer>(customers => customers.GetCustomerByIdAsync(shopper.Id)), 10 + number, 1, "Thanks");
        });
        await Shop.With<TagStore>(tags => tags.TryGiveAsync(new LoyaltyCustomerTag { CustomerId = shopper.Id, TagId = 1 + number % 2, AddedOnUtc = Shop.Now }));
        await Shop.Insert(new LoyaltySegmentMember { SegmentId = 1 + number % 3, CustomerId = shopper.Id, EnteredOnUtc = Shop.Now, EnteredDay = 20260101 });
        await Shop.Insert(new LoyaltyEnrollment
        {
            EnrollmentKey = $"1:{shopper.Id}:once", JourneyId = 1, VersionId = 1, CustomerId = shopper.Id, StoreId = 1, Subject = "once", IsRunning = number != 1,
            TriggeredOnUtc = Shop.Now, EnteredOnUtc = Shop.Now, SinceUtc = Shop.Now, DueOnUtc = Shop.Now.AddDays(9), MeasureUntilUtc = Shop.Now.AddDays(9)
        });
        await Shop.With<ActionQueue>(queue => queue.AddAsync([OutboxDesk.Planned($"action:{number}", shopper.Id, Shop.Now.AddDays(9))]));
        return shopper;
    }
}
