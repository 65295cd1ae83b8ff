using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Two nodes of one shop on one PostgreSQL ask each customer once.</summary>
[Category("L1")]
[Category("G3")]
public class SurveyNodesTests
{
    [Test]
    public async Task TwoNodes_AtTheSameWork_InviteAndMailOnce()
    {
        await using var office = await SurveyOffice.OpenAsync(DatabaseKind.Postgres);
        await office.Asks(SurveyKind.Perception);
        var shoppers = new List<Shopper>();
        for (var number = 0; number < 5; number++)
        {
            shoppers.Add(await office.Shop.Customer($"Guest{number}"));
            await office.Delivered(shoppers[^1]);
        }

        await using var second = await Shop.OpenAsync(new ShopSetup { Database = office.Shop.Database });
        var settings = new Nop.Plugin.CustomerLoyalty.CustomerLoyaltySettings();
        await Task.WhenAll(office.Shop.With<InvitationPass>(pass => pass.RunAsync(settings, () => true)), second.With<InvitationPass>(pass => pass.RunAsync(settings, () => true)));
        Assert.That(await office.Shop.Rows<LoyaltySurveyInvitation>(), Has.Count.EqualTo(5));
        office.Shop.Days.Pass(5.1);
        second.Days.Pass(5.1);
        // Without the lease of the task, too: the keys are what counts.
        await Task.WhenAll(office.Shop.With<SendPass>(pass => pass.RunAsync(settings, () => true)), second.With<SendPass>(pass => pass.RunAsync(settings, () => true)));
        Assert.That((await office.Shop.Rows<LoyaltyAction>()).Count(action => action.ActionKey.StartsWith("survey:", StringComparison.Ordinal)), Is.EqualTo(5));
        await Task.WhenAll(office.Desk.Dispatch(), second.With<ActionDispatcher>(dispatcher => dispatcher.DispatchAsync(() => true)));
        await office.Desk.Dispatch();
        Assert.That(shoppers.Select(office.MailsTo), Has.All.EqualTo(1));
    }
}
