using Demo.Data;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Mailing;

[Category("E5")]
public class SuppressionStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task AnAddress_IsOnTheListOnce_WhateverItsCase_AndTheWorstReasonStays()
    {
        Assert.That(await Add("Ann@Example.org", 1, SuppressionReason.Unsubscribed), Is.True);
        Assert.That(await Add(" ann@example.ORG ", 1, SuppressionReason.Unsubscribed), Is.False);
        Assert.That(await Add("ann@example.org", 1, SuppressionReason.Bounced), Is.True);
        Assert.That(await Add("ann@example.org", 1, SuppressionReason.ByHand), Is.False);

        var row = (await Shop.Rows<LoyaltySuppression>()).Single();
        Assert.That((row.Email, row.Reason, row.AddressHash.Length), Is.EqualTo(("ann@example.org", SuppressionReason.Bounced, 64)));
    }

    [Test]
    public async Task AStoresList_IsItsOwn_TheSharedOneIsForAll()
    {
        await Add("ann@example.org", 1, SuppressionReason.Unsubscribed);
        await Add("bob@example.org", 0, SuppressionReason.Complained);

        Assert.That((await Find("ann@example.org", 1), await Find("ann@example.org", 2), await Find("bob@example.org", 2)),
            Is.EqualTo(((SuppressionReason?)SuppressionReason.Unsubscribed, (SuppressionReason?)null, (SuppressionReason?)SuppressionReason.Complained)));
    }

    [Test]
    public async Task WhoSubscribesAgain_IsForgiven_ADeadAddressIsNot()
    {
        await Add("ann@example.org", 1, SuppressionReason.Unsubscribed);
        await Add("bob@example.org", 0, SuppressionReason.Bounced);

        foreach (var address in new[] { "Ann@example.org", "bob@example.org" })
            await Shop.With<SuppressionStore>(list => list.ForgiveAsync(address, 1));

        Assert.That((await Shop.Rows<LoyaltySuppression>()).Select(row => row.Email), Is.EqualTo(new[] { "bob@example.org" }));
    }

    [Test]
    public async Task Lists_AreFoundByAPartOfTheAddress_AndErasedOnesByTheWhole()
    {
        await Add("ann@example.org", 0, SuppressionReason.ByHand);
        await Add("bob@example.org", 0, SuppressionReason.Erased);

        Assert.That(await Count("ANN@"), Is.EqualTo(1));
        Assert.That(await Count("example"), Is.EqualTo(1), "the other has no name any more");
        Assert.That(await Count("bob@example.org"), Is.EqualTo(1));
    }

    [Test]
    public async Task AnImport_TakesWhatItCanRead_AndGivesTheRestBack()
    {
        var (added, bad) = await Shop.With<SuppressionFactory, (int, IReadOnlyList<string>)>(factory =>
            factory.ImportAsync("ann@example.org\r\n\"Bob@example.org\",Bounced,x\nnonsense\nann@example.org\n", "by hand"));

        Assert.That((added, bad), Is.EqualTo((2, new[] { "nonsense" })));
    }

    private Task<bool> Add(string email, int storeId, SuppressionReason reason) => Shop.With<SuppressionStore, bool>(list => list.AddAsync(email, storeId, reason, "test"));

    private Task<SuppressionReason?> Find(string email, int storeId) => Shop.With<SuppressionStore, SuppressionReason?>(list => list.FindAsync(email, storeId));

    private async Task<int> Count(string search) => (await Shop.With<SuppressionStore, IPagedList<LoyaltySuppression>>(list => list.ListAsync(search, null, 0, 10))).TotalCount;
}
