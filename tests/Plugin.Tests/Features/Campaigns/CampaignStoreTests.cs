using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Campaigns;

[Category("E2")]
public class CampaignStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task AnOccurrence_IsThereOnce()
    {
        Assert.That(await Begin(1, 20260302), Is.True);
        Assert.That(await Begin(1, 20260302), Is.False);
        Assert.That(await Begin(2, 20260302), Is.True);
        Assert.That(await Begin(1, 20260303), Is.True);
        Assert.That(await Shop.With<CampaignStore, int>(store => store.LastOccurrenceAsync(1)), Is.EqualTo(20260303));
        Assert.That(await Shop.With<CampaignStore, int>(store => store.LastOccurrenceAsync(9)), Is.Zero);
    }

    [Test]
    public async Task OpenRuns_AreThoseWithSomethingToDo()
    {
        foreach (var (state, day) in Enum.GetValues<CampaignRunState>().Select((state, place) => (state, place)))
            await Begin(1, 20260301 + day, state);
        var open = await Shop.With<CampaignStore, IList<LoyaltyCampaignRun>>(store => store.OpenRunsAsync());
        Assert.That(open.Select(run => run.State), Is.EqualTo(new[] { CampaignRunState.Planning, CampaignRunState.Sending }));
        Assert.That(open.Select(run => run.IsOpen), Is.All.True);
    }

    [Test]
    public async Task ADeletedCampaign_IsFoundNoMore()
    {
        await Insert("Kept");
        var gone = await Insert("Gone", CampaignState.On, true);
        await Insert("On", CampaignState.On);
        await Shop.With<CampaignStore>(async store =>
        {
            Assert.That((await store.ListAsync()).Select(campaign => campaign.Name), Is.EqualTo(new[] { "On", "Kept" }));
            Assert.That((await store.InStateAsync(CampaignState.On)).Select(campaign => campaign.Name), Is.EqualTo(new[] { "On" }));
            Assert.That(await store.FindAsync(gone.Id), Is.Null);
        });
    }

    [Test]
    public async Task ABrake_IsThereOnce_AndGoesAlone()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Shop.With<BrakeStore>(brakes => brakes.PullAsync(1, CampaignBrake.Stop, 7)))));
        await Shop.With<BrakeStore>(async brakes =>
        {
            await brakes.PullAsync(1, CampaignBrake.Pause, 7);
            await brakes.PullAsync(2, CampaignBrake.Pause, 7);
            await brakes.LooseAsync(1, CampaignBrake.Pause);
            Assert.That(await brakes.OfAsync(1), Is.EquivalentTo(new[] { CampaignBrake.Stop }));
            Assert.That((await brakes.AllAsync())[2], Is.EqualTo(new[] { CampaignBrake.Pause }));
        });
        Assert.That(await Shop.Rows<LoyaltyCampaignBrake>(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task WhoIsLeftOut_IsSoOnce_WithTheFirstReason()
    {
        await Shop.With<LeftOutStore>(async store =>
        {
            await store.AddAsync([LeftOut(1, 7, ActionReason.NoConsent), LeftOut(1, 8, ActionReason.ControlGroup)]);
            await store.AddAsync([LeftOut(1, 8, ActionReason.NoConsent), LeftOut(1, 9, ActionReason.NoConsent)]);
            await store.AddAsync([LeftOut(2, 7, ActionReason.Bounced)]);
            Assert.That(await store.TallyAsync([1]), Is.EquivalentTo(new Dictionary<ActionReason, int> { [ActionReason.NoConsent] = 2, [ActionReason.ControlGroup] = 1 }));
            Assert.That((await store.ListAsync([1], ActionReason.NoConsent, 0, 10)).Select(row => row.CustomerId), Is.EqualTo(new[] { 7, 9 }));
            Assert.That((await store.ListAsync([1, 2], null, 0, 2)).TotalCount, Is.EqualTo(4));
            Assert.That(await store.KnownAsync(1, [7, 8, 10]), Is.EquivalentTo(new[] { 7, 8 }));
            await store.EraseAsync(7);
            Assert.That(await store.OfCustomerAsync(7), Is.Empty);
        });
        Assert.That(await Shop.Rows<LoyaltyLeftOut>(), Has.Count.EqualTo(2));
    }

    private static LoyaltyLeftOut LeftOut(int runId, int customerId, ActionReason reason) => new() { RunId = runId, CampaignId = 1, CustomerId = customerId, ReasonId = (int)reason, CreatedOnUtc = Today };

    private Task<bool> Begin(int campaignId, int occurrence, CampaignRunState state = CampaignRunState.Planning) => Shop.With<CampaignStore, bool>(store =>
        store.TryInsertAsync(new LoyaltyCampaignRun { CampaignId = campaignId, Occurrence = occurrence, DefinitionJson = "{}", StateId = (int)state, StartUtc = Today, CreatedOnUtc = Today }));

    private async Task<LoyaltyCampaign> Insert(string name, CampaignState state = CampaignState.Draft, bool gone = false)
    {
        var campaign = new LoyaltyCampaign { Name = name, DefinitionJson = "{}", StateId = (int)state, IsDeleted = gone, CreatedOnUtc = Today, ChangedOnUtc = Today };
        await Shop.With<CampaignStore>(store => store.InsertAsync(campaign));
        return campaign;
    }
}
