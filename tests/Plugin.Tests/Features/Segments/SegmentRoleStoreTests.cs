using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Segments;

[Category("C6")]
public class SegmentRoleStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    private const int Customer = 900_001;
    private const int Friend = 900_002;
    private int _gold;
    private int _silver;

    [SetUp]
    public async Task RolesAsync()
    {
        await Shop.With<IRepository<CustomerCustomerRoleMapping>>(rows => rows.DeleteAsync(row => row.CustomerId >= Customer));
        _gold = await Role("Gold");
        _silver = await Role("Silver");
    }

    [Test]
    public async Task Members_AreInTheRole_AndOutAgainWhenTheyLeave()
    {
        await Enter(1, Customer, Friend);
        await Align(1, _gold);
        Assert.That(await InRole(_gold), Is.EqualTo(new[] { Customer, Friend }));

        await Leave(1, Customer);
        await Align(1, _gold);
        Assert.That(await InRole(_gold), Is.EqualTo(new[] { Friend }));
    }

    [Test]
    public async Task WhoTheShopPutInTheRole_StaysThere()
    {
        await Shop.Insert(new CustomerCustomerRoleMapping { CustomerId = Customer, CustomerRoleId = _gold });
        await Enter(1, Customer);
        await Align(1, _gold);
        await Leave(1, Customer);
        await Align(1, _gold);
        Assert.That(await InRole(_gold), Is.EqualTo(new[] { Customer }));
    }

    [Test]
    public async Task TwoSegmentsWithOneRole_TheLastToLeaveTakesItAway()
    {
        await Enter(1, Customer);
        await Align(1, _gold);
        await Enter(2, Customer);
        await Align(2, _gold);
        await Leave(1, Customer);
        await Align(1, _gold);
        Assert.That(await InRole(_gold), Is.EqualTo(new[] { Customer }), "still there for the second");

        await Leave(2, Customer);
        await Align(2, _gold);
        Assert.That(await InRole(_gold), Is.Empty);
    }

    [Test]
    public async Task AnotherRole_OrNone_MovesTheMembers()
    {
        await Enter(1, Customer);
        await Align(1, _gold);
        await Align(1, _silver);
        Assert.That((await InRole(_gold), await InRole(_silver)), Is.EqualTo((Array.Empty<int>(), new[] { Customer })).Using<(int[], int[])>((left, right) =>
            left.Item1.SequenceEqual(right.Item1) && left.Item2.SequenceEqual(right.Item2)));
        await Align(1, 0);
        Assert.That(await InRole(_silver), Is.Empty);
    }

    [Test]
    public async Task RoleLostBetweenTheTwoWrites_IsRepaired()
    {
        await Enter(1, Customer);
        await Align(1, _gold);
        await Shop.With<IRepository<CustomerCustomerRoleMapping>>(rows => rows.DeleteAsync(row => row.CustomerId == Customer));
        await Shop.With<SegmentRoleStore>(store => store.RepairAsync(1, _gold, () => true));
        Assert.That(await InRole(_gold), Is.EqualTo(new[] { Customer }));
    }

    [Test]
    public async Task OutOfTime_SaysSo_AndGoesOnLater()
    {
        await Enter(1, [.. Enumerable.Range(Customer, 600)]);
        var rounds = 0;
        Assert.That(await Shop.With<SegmentRoleStore, bool>(store => store.AlignAsync(1, _gold, () => rounds++ < 1)), Is.False);
        Assert.That(await InRole(_gold), Has.Length.EqualTo(500));
        await Align(1, _gold);
        Assert.That(await InRole(_gold), Has.Length.EqualTo(600));
    }

    [Test]
    public async Task SystemRoles_CannotBeChosen()
    {
        var choices = await Shop.With<SegmentRoleStore, IList<CustomerRole>>(store => store.ChoicesAsync());
        Assert.That(choices.Select(role => role.Name), Does.Contain("Gold"));
        Assert.That(choices.Any(role => role.IsSystemRole), Is.False);
    }

    private async Task<int> Role(string name)
    {
        var known = (await Shop.Rows<CustomerRole>()).FirstOrDefault(role => role.Name == name);
        if (known is not null)
            return known.Id;
        var role = new CustomerRole { Name = name, Active = true };
        await Shop.Insert(role);
        return role.Id;
    }

    private SegmentMoment Moment => new(Shop.Now, TimeZoneInfo.Utc);

    private Task Enter(int segmentId, params int[] customers) => Shop.With<SegmentMemberStore>(store => store.EnterAsync(segmentId, customers, Moment));

    private Task Leave(int segmentId, params int[] customers) => Shop.With<SegmentMemberStore>(store => store.LeaveAsync(segmentId, customers, Moment));

    private Task Align(int segmentId, int roleId) => Shop.With<SegmentRoleStore, bool>(store => store.AlignAsync(segmentId, roleId, () => true));

    private async Task<int[]> InRole(int roleId) =>
        [.. (await Shop.Rows<CustomerCustomerRoleMapping>()).Where(link => link.CustomerRoleId == roleId && link.CustomerId >= Customer).Select(link => link.CustomerId).Order()];
}
