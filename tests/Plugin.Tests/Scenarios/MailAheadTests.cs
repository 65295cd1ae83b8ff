using Demo.Commerce;
using Demo.Data;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Configuration;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Recipients are read together, ten at a time: it must make no difference to anybody.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("E4")]
public class MailAheadTests(DatabaseKind kind)
{
    private MailDesk _desk = null!;

    private Shop Shop => _desk.Shop;

    [SetUp]
    public async Task OpenAsync() => _desk = await MailDesk.OpenAsync(kind);

    [TearDown]
    public ValueTask CloseAsync() => _desk.DisposeAsync();

    [Test]
    public async Task ReadTogether_EveryoneIsDecided_AsReadAlone()
    {
        var actions = await SeveralPeople();

        var together = await Decide(actions, ahead: true);
        var alone = await Decide(actions, ahead: false);

        Assert.That(together, Is.EqualTo(alone));
        Assert.That(together.Select(decision => decision.Reason).Distinct().Count(), Is.GreaterThanOrEqualTo(6), "people of many kinds");
        Assert.That(together.Count(decision => decision.MaySend), Is.EqualTo(2), "Ann, and who hears of his parcel");
    }

    [Test]
    public async Task WhoUnsubscribes_WhileTheServerLetsUsWait_GetsNothing()
    {
        var ann = await _desk.Subscriber("Ann");
        var action = await _desk.Plans(ann);
        _desk.Server.OnStep = (step, _) =>
        {
            if (step != MailServer.Steps[0])
                return;
            Shop.With<INewsletter>(newsletter => newsletter.UnsubscribeAsync(ann.Customer.Email, 1)).Wait();
            Thread.Sleep(MailRecipients.Freshness);
        };

        await _desk.Dispatch();

        var now = await _desk.Now(action);
        Assert.That((now.State, now.Reason, _desk.Server.Count), Is.EqualTo((ActionState.Skipped, ActionReason.NoConsent, 0)));
        Assert.That(await Shop.Rows<LoyaltyActionClaim>(), Is.Empty, "nothing was begun");
    }

    private async Task<IReadOnlyList<LoyaltyAction>> SeveralPeople()
    {
        var actions = new List<LoyaltyAction> { await _desk.Plans(await _desk.Subscriber("Ann")) };
        actions.Add(await _desk.Plans(await Shop.Customer("Bob")));
        actions.Add(await _desk.Plans(await Shop.Customer("Pat"), MailDesk.Offer with { IsMarketing = false }));

        var bounced = await _desk.Subscriber("Cid");
        await Shop.With<SuppressionStore>(store => store.AddAsync(bounced.Customer.Email, 0, SuppressionReason.Bounced, null));
        actions.Add(await _desk.Plans(bounced));

        var picky = await _desk.Subscriber("Dan");
        await Shop.Insert(new LoyaltyMailPreference { CustomerId = picky.Id, StoreId = 1, TopicsOff = "offers" });
        actions.Add(await _desk.Plans(picky));

        var away = await _desk.Subscriber("Eve");
        await Shop.Insert(new LoyaltyMailPreference { CustomerId = away.Id, StoreId = 1, PausedUntilUtc = Shop.Now.AddDays(3) });
        actions.Add(await _desk.Plans(away));

        var tired = await _desk.Subscriber("Fay");
        for (var number = 0; number < 3; number++)
            await _desk.Plans(tired);
        await _desk.Dispatch();
        actions[0] = await _desk.Plans(await _desk.Subscriber("Al"));
        actions.Add(await _desk.Plans(tired));

        var gone = await _desk.Subscriber("Gil");
        gone.Customer.Deleted = true;
        await Shop.Change(gone.Customer);
        actions.Add(await _desk.Plans(gone));

        actions[2] = await _desk.Plans(await Shop.Customer("Pia"), MailDesk.Offer with { IsMarketing = false });
        return actions;
    }

    private Task<List<SendDecision>> Decide(IReadOnlyList<LoyaltyAction> actions, bool ahead) => Shop.With<MailRecipients, List<SendDecision>>(async recipients =>
    {
        var settings = await Shop.With<ISettingService, CustomerLoyaltySettings>(service => service.LoadSettingAsync<CustomerLoyaltySettings>());
        if (ahead)
            await recipients.ReadAheadAsync(actions);
        var decisions = new List<SendDecision>();
        foreach (var action in actions)
            decisions.Add((await recipients.FindAsync(action, ActionPayload.Read<MailPayload>(action.Payload)!, settings)).Decision);
        return decisions;
    });
}
