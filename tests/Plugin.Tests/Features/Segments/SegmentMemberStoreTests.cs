using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Segments;

[Category("C6")]
public class SegmentMemberStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task Entering_Twice_IsOneStay()
    {
        await Enter(1, 5, 6);
        await Enter(1, 6, 7);
        Assert.That((await Shop.Rows<LoyaltySegmentMember>()).Select(row => row.CustomerId), Is.EquivalentTo(new[] { 5, 6, 7 }));
    }

    [Test]
    public async Task Entering_FromTwoNodesAtOnce_IsOneStayEach()
    {
        await using var other = await Shop.OpenAsync(new ShopSetup { Kind = Shop.Database.Kind, Database = Shop.Database });
        var customers = Enumerable.Range(1, 300).ToArray();
        await Task.WhenAll(Enter(1, customers), other.With<SegmentMemberStore>(store => store.EnterAsync(1, customers.Reverse(), Moment())));
        Assert.That((await Shop.Rows<LoyaltySegmentMember>()).Select(row => row.CustomerId).Order(), Is.EqualTo(customers));
    }

    [Test]
    public async Task Leaving_AndComingBack_KeepsTheHistory()
    {
        await Enter(1, 5);
        Shop.Days.Pass(3);
        await Leave(1, 5, 9);
        await Leave(1, 5);
        Assert.That(await IsMember(1, 5), Is.False);
        Shop.Days.Pass(1);
        await Enter(1, 5);
        await Leave(2, 5);

        var stays = await Shop.Rows<LoyaltySegmentMember>();
        Assert.That(stays.Select(stay => (stay.EnteredOnUtc, stay.LeftOnUtc)), Is.EqualTo(new[]
        {
            (Today, (DateTime?)Today.AddDays(3)), (Today.AddDays(4), null)
        }));
        Assert.That(await IsMember(1, 5), Is.True);
    }

    [Test]
    public async Task Days_TellWhoEnteredAndLeft()
    {
        await Enter(1, 5, 6);
        await Enter(2, 5);
        Shop.Days.Pass(1);
        await Leave(1, 5);
        await Enter(1, 7);
        Assert.That(await Shop.With<SegmentMemberStore, IReadOnlyList<SegmentDay>>(store => store.DaysAsync(1, 20260302)),
            Is.EqualTo(new[] { new SegmentDay(20260302, 2, 0), new SegmentDay(20260303, 1, 1) }));
        Assert.That((await Shop.With<SegmentMemberStore, IReadOnlyList<SegmentDay>>(store => store.DaysAsync(1, 20260303))).Single().Day, Is.EqualTo(20260303));
    }

    [Test]
    public async Task Members_AreReadInPages()
    {
        await Enter(1, 5, 3, 9, 7);
        await Leave(1, 7);
        Assert.That((await Shop.With<SegmentMemberStore, IList<LoyaltySegmentMember>>(store => store.ReadAsync(1, 3, 2))).Select(row => row.CustomerId), Is.EqualTo(new[] { 5, 9 }));
        Assert.That(await Shop.With<SegmentMemberStore, HashSet<int>>(store => store.CurrentAsync(1)), Is.EquivalentTo(new[] { 3, 5, 9 }));
        Assert.That(await Shop.With<SegmentMemberStore, HashSet<int>>(store => store.CurrentAsync(1, [1, 5, 7])), Is.EquivalentTo(new[] { 5 }));
        Assert.That(await Shop.With<SegmentMemberStore, int>(store => store.CountAsync(1)), Is.EqualTo(3));
        Assert.That((await Shop.With<SegmentMemberStore, Nop.Core.IPagedList<LoyaltySegmentMember>>(store => store.PageAsync(1, 1, 2))).Select(row => row.CustomerId), Is.EqualTo(new[] { 9 }));
    }

    [Test]
    public async Task Erasure_TakesEveryStayOfACustomer()
    {
        await Enter(1, 5, 6);
        await Enter(2, 5);
        await Leave(2, 5);
        await Shop.With<SegmentMemberStore>(store => store.EraseAsync(5));
        Assert.That((await Shop.Rows<LoyaltySegmentMember>()).Select(row => row.CustomerId), Is.EqualTo(new[] { 6 }));
    }

    [Test]
    public async Task Deleting_GoesInSlices()
    {
        await Enter(1, 1, 2, 3);
        await Enter(2, 1);
        var slices = new List<int>();
        for (var deleted = -1; deleted != 0; slices.Add(deleted))
            deleted = await Shop.With<SegmentMemberStore, int>(store => store.DeleteSliceAsync(1, 2));
        Assert.That(slices, Is.EqualTo(new[] { 2, 1, 0 }));
        Assert.That((await Shop.Rows<LoyaltySegmentMember>()).Single().SegmentId, Is.EqualTo(2));
    }

    private SegmentMoment Moment() => new(Shop.Now, TimeZoneInfo.Utc);

    private Task Enter(int segmentId, params int[] customers) => Shop.With<SegmentMemberStore>(store => store.EnterAsync(segmentId, customers, Moment()));

    private Task Leave(int segmentId, params int[] customers) => Shop.With<SegmentMemberStore>(store => store.LeaveAsync(segmentId, customers, Moment()));

    private Task<bool> IsMember(int segmentId, int customerId) => Shop.With<SegmentMemberStore, bool>(store => store.IsMemberAsync(segmentId, customerId));
}
