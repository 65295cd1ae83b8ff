using System.Text;
using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("G2")]
public class GuideTests(DatabaseKind kind)
{
    private MailDesk _desk = null!;

    private Shop Shop => _desk.Shop;

    [SetUp]
    public async Task OpenAsync() => _desk = await MailDesk.OpenAsync(kind);

    [TearDown]
    public ValueTask CloseAsync() => _desk.DisposeAsync();

    [Test]
    public async Task WhenItIsDelivered_TheGuideComes_Once_InHerLanguage_WithItsFile()
    {
        await Shop.Product("Pot", product => product.IsShipEnabled = true);
        var guide = await Guide("Pot", GuideMoment.Delivered);
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Pot");
        var parcel = await order.IsSent();
        await Works();
        Assert.That(_desk.Server.Count, Is.Zero, "not before it is there");
        await order.Arrives(parcel);
        await Works();
        await Works();

        var mail = _desk.Server.To(ann.Customer.Email).Single();
        Assert.That(mail.Header("Subject"), Is.EqualTo("Using the pot"));
        Assert.That(mail.Part("text/html"), Does.Contain("Rinse it first.").And.Contain("manual.pdf"));
        Assert.That(mail.Part("text/plain"), Does.Contain("/loyalty/guide/").And.Contain("/loyalty/appointment/"));
        Assert.That(mail.Header("List-Unsubscribe"), Is.Null.Or.Empty, "a service");

        var file = (await Shop.With<GuideDesk, IReadOnlyList<GuideFileRow>>(guides => guides.FilesAsync(guide.Id))).Single();
        var link = new GuideFileLink(file.Id, ann.Id, order.Id);
        Assert.That(GuideFileLink.TryOpen(Shop.Get<CaptureGate>().Key, link.Seal(Shop.Get<CaptureGate>().Key), out var opened) && opened == link, Is.True);
        Assert.That(await MayRead(link), Is.True);
        Assert.That(await MayRead(link with { CustomerId = ann.Id + 1 }), Is.False, "another customer's order");
    }

    [Test]
    public async Task WhatIsShipped_AndWhatNeedsNoParcel_BringTheirsAtTheirTime()
    {
        await Shop.Product("Pot", product => product.IsShipEnabled = true);
        await Shop.Product("Course", product => product.IsDownload = true);
        await Guide("Pot", GuideMoment.Shipped);
        await Guide("Course", GuideMoment.Delivered);
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Pot");
        await ann.PutsInCart("Course");
        var order = await ann.ChecksOut(paid: false);
        await Works();
        Assert.That(await Planned(), Is.Empty);
        await order.IsPaid();
        await Works();
        Assert.That(await Planned(), Has.Count.EqualTo(1), "a download is delivered when it is paid");
        await order.IsSent();
        await Works();
        Assert.That(await Planned(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task CancelledMeanwhile_OrSwitchedOff_NoGuideLeaves()
    {
        var guide = await Guide("Course", GuideMoment.Delivered, days: 3);
        await Shop.Product("Course");
        var (ann, ben) = (await Shop.Customer("Ann"), await Shop.Customer("Ben"));
        var order = await ann.Buys("Course");
        await Works();
        Assert.That(_desk.Server.Count, Is.Zero, "in three days");
        await order.IsCancelled();
        Shop.Days.Pass(4);
        await Works();
        Assert.That(((await Planned()).Single().State, (await Planned()).Single().Reason), Is.EqualTo((ActionState.Skipped, ActionReason.Outdated)));

        await ben.Buys("Course");
        await Works();
        await Shop.With<GuideDesk>(async guides => await guides.SaveAsync((await guides.FindAsync(guide.Id))!, false));
        Shop.Days.Pass(4);
        await Works();
        Assert.That((await Planned())[^1].Reason, Is.EqualTo(ActionReason.SourceStopped));
        Assert.That(_desk.Server.Count, Is.Zero);
    }

    [Test]
    public async Task WhatHappenedBeforeItWasSwitchedOn_BringsNone()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Course");
        await Works();
        Shop.Days.PassMinutes(10);
        await Guide("Course", GuideMoment.Delivered);
        await Works();
        Assert.That(await Planned(), Is.Empty);
    }

    [TestCase("manual.pdf", "%PDF-1.7", true)]
    [TestCase("manual.pdf", "<script>", false)]
    [TestCase("manual.html", "%PDF-1.7", false)]
    [TestCase("../../web.config", "%PDF-1.7", false)]
    [TestCase("../../manual.pdf", "%PDF-1.7", true)]
    [TestCase("..pdf", "", false)]
    public async Task AFile_IsKnownByWhatIsInIt(string name, string content, bool taken)
    {
        var guide = await Guide("Pot", GuideMoment.Delivered, withFile: false);
        Assert.That(await Shop.With<GuideDesk, bool>(guides => guides.AddFileAsync(guide.Id, 0, name, Encoding.ASCII.GetBytes(content))), Is.EqualTo(taken));
        Assert.That((await Shop.Rows<LoyaltyGuideFile>()).Select(file => file.Name), Is.All.EqualTo("manual.pdf"));
    }

    [Test]
    public void AForgedLink_OpensNothing()
    {
        var key = Shop.Get<CaptureGate>().Key;
        var link = new GuideFileLink(1, 2, 3).Seal(key);
        Assert.That(GuideFileLink.TryOpen(key, (link[0] == 'A' ? "B" : "A") + link[1..], out _), Is.False);
        Assert.That(Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments.AppointmentLink.TryOpen(key, link, out _), Is.False, "good for nothing else");
    }

    private async Task<LoyaltyGuide> Guide(string product, GuideMoment moment, int days = 0, bool withFile = true)
    {
        var guide = new LoyaltyGuide { Name = $"Guide for {product}", ProductId = (await Shop.Product(product)).Id, MomentId = (int)moment, DelayDays = days, OffersVisit = true };
        await Shop.With<GuideDesk>(guides => guides.SaveAsync(guide, true));
        await Shop.With<ServiceTexts>(async texts =>
        {
            await texts.SaveAsync(ServiceTextKind.Guide, guide.Id, 0, "Benutzung", "Erst spülen.");
            await texts.SaveAsync(ServiceTextKind.Guide, guide.Id, 1, $"Using the {product.ToLowerInvariant()}", "Rinse it first.");
        });
        if (withFile)
            Assert.That(await Shop.With<GuideDesk, bool>(guides => guides.AddFileAsync(guide.Id, 0, "manual.pdf", "%PDF-1.7"u8.ToArray())), Is.True);
        await Shop.RunTask<ServiceTask>();
        Shop.Days.PassMinutes(1);
        return guide;
    }

    private Task<bool> MayRead(GuideFileLink link) => Shop.With<GuideBuyers, bool>(buyers => buyers.MayReadAsync(link));

    private async Task<List<LoyaltyAction>> Planned() => [.. (await Shop.Rows<LoyaltyAction>()).Where(action => action.ActionKey.StartsWith("guide:", StringComparison.Ordinal))];

    private async Task Works()
    {
        Shop.Days.PassMinutes(1);
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<ServiceTask>();
        await _desk.Dispatch();
    }
}
