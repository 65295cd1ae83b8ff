using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Campaigns;

[Category("E2")]
public class DryRunStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task ASlice_IsThereOnce_AndItsCustomersComeInOrder()
    {
        await Shop.With<DryRunStore>(async store =>
        {
            await store.AddAsync(Part(1, 100, (101, ActionReason.None), (107, ActionReason.NoConsent)));
            await store.AddAsync(Part(1, 0, (3, ActionReason.None), (90, ActionReason.None)));
            await store.AddAsync(Part(1, 0, (3, ActionReason.Bounced)));
            await store.AddAsync(Part(2, 0, (3, ActionReason.None)));
            var parts = await store.CountsAsync(1);
            Assert.That(parts.Select(part => part.Counts), Is.EqualTo(new[] { "0=2", "0=1,1=1" }));
            Assert.That((await store.RollAsync(parts[1].PartId)).Select(one => one.CustomerId), Is.EqualTo(new[] { 101, 107 }));
        });
    }

    [Test]
    public async Task SomebodyErased_IsTakenOut_AndNobodyElse()
    {
        await Shop.With<DryRunStore>(async store =>
        {
            await store.AddAsync(Part(1, 0, (3, ActionReason.None), (90, ActionReason.NoConsent)));
            await store.AddAsync(Part(1, 100, (101, ActionReason.None)));
            await store.EraseAsync(90);
            await store.EraseAsync(50);
            Assert.That((await store.CountsAsync(1)).Select(part => part.Counts), Is.EqualTo(new[] { "0=1", "0=1" }));
        });
    }

    [Test]
    public async Task OnlyTheNewest_OfACampaign_IsKept()
    {
        await Shop.With<DryRunStore>(async store =>
        {
            var (old, other, newest) = (Run(1), Run(2), Run(1));
            foreach (var run in new[] { old, other, newest })
            {
                await store.InsertAsync(run);
                await store.AddAsync(Part(run.Id, 0, (3, ActionReason.None)));
            }

            await store.DeleteOlderAsync(1, newest.Id);
            Assert.That(await store.FindAsync(old.Id), Is.Null);
            Assert.That(await store.CountsAsync(old.Id), Is.Empty);
            Assert.That((await store.NewestAsync(1))!.Id, Is.EqualTo(newest.Id));
            Assert.That(await store.CountsAsync(other.Id), Has.Count.EqualTo(1));
        });
    }

    private static LoyaltyDryRun Run(int campaignId) => new() { CampaignId = campaignId, DefinitionJson = "{}", StartUtc = Today, CreatedOnUtc = Today };

    private static LoyaltyDryRunPart Part(int runId, int after, params (int Id, ActionReason Reason)[] customers)
    {
        var rolled = customers.Select(one => new RolledCustomer(one.Id, one.Reason)).ToList();
        return new() { DryRunId = runId, AfterId = after, LastId = rolled[^1].CustomerId, Counts = DryRunCounts.Write(rolled), Roll = ReasonRoll.Write(rolled) };
    }
}
