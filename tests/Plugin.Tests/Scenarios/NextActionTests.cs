using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.NextActions;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.NextActions;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("C7")]
public class NextActionTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public Task NoControl() => Shop.Configure(settings => settings.NextActionControlPercent = 0);

    [Test]
    public async Task ACartLeftBehind_IsOnTheListNextMorning_Once()
    {
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        Shop.Days.Pass(1.2);
        await Night();
        await Night();

        var action = (await Shop.Rows<LoyaltyNextAction>()).Single();
        Assert.That((action.CustomerId, action.Step, action.State, action.Amount), Is.EqualTo((ann.Id, NextStep.RemindOfCart, NextActionState.Open, 1)));
    }

    [Test]
    public async Task WhenTheCartIsBought_TheStepGoesAwayByItself()
    {
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        Shop.Days.Pass(1.2);
        await Night();
        await ann.ChecksOut();
        await Night();

        Assert.That((await Shop.Rows<LoyaltyNextAction>()).Single(action => action.Step == NextStep.RemindOfCart).State, Is.EqualTo(NextActionState.Overtaken));
    }

    [Test]
    public async Task TwoAgents_TheSecondIsTold()
    {
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        Shop.Days.Pass(1.2);
        await Night();
        var action = (await Shop.Rows<LoyaltyNextAction>()).Single();

        Assert.That(await Decide(action, NextActionState.Done, "called, will order"), Is.True);
        Assert.That(await Decide(action, NextActionState.Dismissed, "no"), Is.False);

        var kept = (await Shop.Rows<LoyaltyNextAction>()).Single();
        Assert.That((kept.State, kept.Outcome), Is.EqualTo((NextActionState.Done, "called, will order")));
    }

    [Test]
    [Category("J3")]
    public async Task TheControlGroup_IsShownToNobody_AndMeasuredBesideTheOthers()
    {
        await Shop.Configure(settings => settings.NextActionControlPercent = 50);
        var shoppers = new List<Shopper>();
        for (var number = 0; number < 12; number++)
        {
            shoppers.Add(await Shop.Customer($"Shopper{number}"));
            await shoppers[^1].PutsInCart("Tea");
        }

        Shop.Days.Pass(1.2);
        await Night();
        var actions = await Shop.Rows<LoyaltyNextAction>();
        Assert.That(actions, Has.Count.EqualTo(12));
        Assert.That(actions.Where(action => action.IsControl).Select(action => action.CustomerId),
            Is.EquivalentTo(shoppers.Select(shopper => shopper.Id).Where(id => ControlGroup.Contains(id, $"next:{(int)NextStep.RemindOfCart}", 50))));

        var treated = actions.First(action => !action.IsControl);
        await Decide(treated, NextActionState.Done, null);
        Shop.Days.PassMinutes(5);
        await shoppers.Single(shopper => shopper.Id == treated.CustomerId).ChecksOut();
        Shop.Days.Pass(31);
        var results = await Shop.With<NextActionStore, IReadOnlyList<NextActionResult>>(store => store.ResultsAsync(Shop.Now));

        Assert.That(results.Single(result => !result.IsControl).Won, Is.EqualTo(1));
        Assert.That(results.Single(result => result.IsControl), Has.Property("Won").EqualTo(0).And.Property("Count").EqualTo(actions.Count(action => action.IsControl)));
    }

    [Test]
    public async Task NotMoreThanTheStaffCanDo()
    {
        await Shop.Configure(settings => settings.MostOpenActions = 2);
        for (var number = 0; number < 4; number++)
            await (await Shop.Customer($"Shopper{number}")).PutsInCart("Tea");
        Shop.Days.Pass(1.2);
        await Night();
        Assert.That(await Shop.Rows<LoyaltyNextAction>(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task AStepTakenOnFromTheCustomersPage_IsMine_AndNobodyElseCanTakeIt()
    {
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        await Shop.RunTask<CaptureTask>();
        Shop.Days.Pass(1.2);
        await Shop.RunTask<ProfileTask>();
        var profile = (await Shop.With<CustomerProfiles, CustomerProfile?>(profiles => profiles.FindAsync(ann.Id)))!;

        var taken = await Shop.With<NextActionService, LoyaltyNextAction?>(actions => actions.TakeOnAsync(profile));
        Assert.That(taken!.OwnerId, Is.GreaterThan(0));
        Assert.That(await Shop.With<NextActionService, LoyaltyNextAction?>(actions => actions.TakeOnAsync(profile)), Is.Null);
    }

    [Test]
    [Category("B7")]
    public async Task TheErased_AreForgotten()
    {
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        Shop.Days.Pass(1.2);
        await Night();
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        Assert.That(await Shop.Rows<LoyaltyNextAction>(), Is.Empty);
    }

    private Task<bool> Decide(LoyaltyNextAction action, NextActionState state, string? outcome) =>
        Shop.With<NextActionService, bool>(actions => actions.DecideAsync(action.Id, state, outcome));

    /// <summary>All profiles anew, and the plan after them.</summary>
    private async Task Night()
    {
        await Shop.RunTask<CaptureTask>();
        await Shop.With<CustomerProfiles>(profiles => profiles.RebuildAsync());
        await Shop.RunTask<ProfileTask>();
        await Shop.RunTask<NextActionTask>();
    }
}
