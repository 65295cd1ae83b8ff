using Demo.Domain;
using Nop.Core.Events;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Links;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Mails;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Web;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Platform.Security;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;
using Nop.Web.Models.Common;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What shoppers see of cases, and what not.</summary>
[Category("H1")]
public class CaseShopTests : ShopTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 7];

    private CaseOffice Office => new(Shop);

    [SetUp]
    public Task OpenOfficeAsync() => Office.Opens();

    [Test]
    public async Task EveryNumberButHisOwn_IsNotFound()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        var mine = await Office.Complains(ann);
        for (var number = 0; number < 5; number++)
            await Office.Complains(bob);
        for (var id = -1; id <= mine + 10; id++)
            Assert.That((await ann.Does(scope => scope.Get<CaseVisits>().MineAsync(id)))?.Case.Id, Is.EqualTo(id == mine ? mine : null), $"case {id}");
        Assert.That(await (await Shop.Guest()).Does(scope => scope.Get<CaseVisits>().MineAsync(mine)), Is.Null);
    }

    [Test]
    public async Task AFile_IsReadThroughItsCaseOnly_AndThoseOfNotesByStaffOnly()
    {
        var ann = await Shop.Customer("Ann");
        var (id, other) = (await Office.Complains(ann), await Office.Complains(ann));
        await Keeps(id, "photo.png", (caseId, post) => Office.Thread(thread => thread.CustomerWritesAsync(caseId, post, "see the picture")));
        await Keeps(id, "secret.png", (caseId, post) => Office.Thread(thread => thread.NoteAsync(caseId, post, "internal", 1)));
        await Keeps(id, "lost.png", null);
        var files = (await Shop.Rows<LoyaltyCaseFile>()).ToDictionary(file => file.Name, file => file.Id);

        Assert.That(await Reads(id, files["photo.png"], false), Is.EqualTo(Png));
        Assert.That(await Reads(other, files["photo.png"], false), Is.Null, "through another case");
        Assert.That(await Reads(id, files["secret.png"], false), Is.Null);
        Assert.That(await Reads(id, files["secret.png"], true), Is.EqualTo(Png));
        Assert.That(await Reads(id, files["lost.png"], true), Is.Null, "its post was never written");
    }

    [Test]
    public async Task AGuest_ComesBackByHisLink_AndNobodyElseDoes()
    {
        var guest = await Shop.Guest();
        var record = await Shop.With<CaseDesk, CaseRecord>(desk => desk.OpenAsync(new CaseOpening("guest:1", 0, 1, CaseSource.MyCases, "other", "Hello", "Do you ship to Rome?"), new CaseGuest("Gus", "gus@demo.shop", 1)));
        var token = await Shop.With<CaseLinks, string>(links => links.GuestTokenAsync(record.Case.Id));
        Assert.That((await guest.Does(scope => scope.Get<CaseVisits>().OfGuestAsync(token)))!.Case.Id, Is.EqualTo(record.Case.Id));
        Assert.That(await Shop.With<CaseLinks, int?>(links => links.OpenAsync(token, SealPurpose.CaseRating)), Is.Null, "good for nothing else");
        Assert.That(await guest.Does(scope => scope.Get<CaseVisits>().OfGuestAsync(token[..^2] + "AA")), Is.Null);
        Shop.Days.Pass(200);
        Assert.That(await guest.Does(scope => scope.Get<CaseVisits>().OfGuestAsync(token)), Is.Null, "it ends");

        var customersCase = await Office.Complains(await Shop.Customer("Ann"));
        var forged = await Shop.With<CaseLinks, string>(links => links.GuestTokenAsync(customersCase));
        Assert.That(await guest.Does(scope => scope.Get<CaseVisits>().OfGuestAsync(forged)), Is.Null, "a customer's case is behind his log-in");
    }

    [Test]
    public async Task WhoIsErased_IsForgottenInWhatHeWroteAsAGuest_AndItsLinkIsDead()
    {
        var ann = await Shop.Customer("Ann");
        var email = ann.Customer.Email;
        var record = await Shop.With<CaseDesk, CaseRecord>(desk => desk.OpenAsync(new CaseOpening("guest:1", 0, 1, CaseSource.MyCases, "other", "Hello", "I am Ann of Elm Street"), new CaseGuest("Ann", email.ToUpperInvariant(), 1)));
        var other = await Shop.With<CaseDesk, CaseRecord>(desk => desk.OpenAsync(new CaseOpening("guest:2", 0, 1, CaseSource.MyCases, "other", "Hello", "I am Gus"), new CaseGuest("Gus", "gus@demo.shop", 1)));
        var token = await Shop.With<CaseLinks, string>(links => links.GuestTokenAsync(record.Case.Id));
        await Shop.With<Nop.Core.Events.IEventPublisher>(events => events.PublishAsync(new Nop.Core.Domain.Gdpr.CustomerPermanentlyDeleted(ann.Id, email)));
        var row = await Office.Row(record.Case.Id);
        Assert.That((row.GuestName, row.GuestEmail, row.Text, row.State), Is.EqualTo(((string?)null, (string?)null, (string?)null, CaseState.Closed)));
        Assert.That((await Office.Row(other.Case.Id)).GuestName, Is.EqualTo("Gus"));
        Assert.That(await (await Shop.Guest()).Does(scope => scope.Get<CaseVisits>().OfGuestAsync(token)), Is.Null);
    }

    [Test]
    public async Task TheContactForm_OpensACase_Once_AndOnlyWhenItWasSent()
    {
        var ann = await Shop.Customer("Ann");
        var message = new ContactUsModel { Email = "ann@demo.shop", FullName = "Ann", Subject = "Where is it?", Enquiry = "My parcel is late", SuccessfullySent = false };
        await Sends(message);
        Assert.That(await Shop.Rows<LoyaltyCase>(), Is.Empty);
        message.SuccessfullySent = true;
        await Sends(message);
        await Sends(message);
        var row = (await Shop.Rows<LoyaltyCase>()).Single();
        Assert.That((row.CustomerId, row.Source, row.Text), Is.EqualTo((ann.Id, CaseSource.ContactForm, "My parcel is late")));

        Task Sends(ContactUsModel sent) => ann.Does(scope => scope.Get<IEventPublisher>().PublishAsync(new ModelPreparedEvent<BaseNopModel>(sent)));
    }

    [Test]
    public async Task TheContactForm_OfAGuest_OpensHisCase_UnlessTheShopWantsNone()
    {
        var guest = await Shop.Guest();
        var message = new ContactUsModel { Email = "gus@demo.shop", FullName = "Gus", Enquiry = "Do you ship to Rome?", SuccessfullySent = true };
        await Shop.SaveShopSetting<CaseSettings>(settings => settings.OpenFromContactForm = false);
        await Sends();
        Assert.That(await Shop.Rows<LoyaltyCase>(), Is.Empty);
        await Shop.SaveShopSetting<CaseSettings>(settings => settings.OpenFromContactForm = true);
        await Sends();
        var row = (await Shop.Rows<LoyaltyCase>()).Single();
        Assert.That((row.CustomerId, row.GuestEmail, row.Subject), Is.EqualTo((0, "gus@demo.shop", "Do you ship to Rome?")));

        Task Sends() => guest.Does(scope => scope.Get<IEventPublisher>().PublishAsync(new ModelPreparedEvent<BaseNopModel>(message)));
    }

    [Test]
    public async Task AGuest_IsToldOnce_OfEachAnswer_AndOpensItAgainAndAgain()
    {
        var guest = await Shop.Guest();
        var opening = new CaseOpening("guest:1", 0, 1, CaseSource.MyCases, "other", "Hello", "Do you ship to Rome?");
        var id = 0;
        for (var time = 0; time < 3; time++)
            id = (await Shop.With<CaseDesk, CaseRecord>(desk => desk.OpenAsync(opening, new CaseGuest("Gus", "gus@demo.shop", 1)))).Case.Id;
        var post = Guid.NewGuid();
        await Office.Answers(id, "We do", post: post);
        await Office.Answers(id, "We do", post: post);
        Shop.Days.PassMinutes(5);
        await Office.Runs();
        var mails = (await Shop.Rows<QueuedEmail>()).Where(mail => mail.To == "gus@demo.shop").ToList();
        Assert.That(mails, Has.Count.EqualTo(2), "received and answered");
        Assert.That(mails[1].Body, Does.Contain("We do"));

        var token = System.Text.RegularExpressions.Regex.Match(mails[0].Body, "/loyalty/case/([A-Za-z0-9_-]+)").Groups[1].Value;
        for (var visit = 0; visit < 2; visit++)
            Assert.That((await guest.Does(scope => scope.Get<CaseVisits>().OfGuestAsync(token)))!.Case.Answers, Is.EqualTo(1));
    }

    [Test]
    public async Task AGuestsMail_ThatCouldNotBeHandedOver_ComesLater()
    {
        await Shop.With<CaseDesk, CaseRecord>(desk => desk.OpenAsync(new CaseOpening("guest:1", 0, 1, CaseSource.MyCases, "other", "Hello", "Anybody?"), new CaseGuest("Gus", "gus@demo.shop", 1)));
        var notices = await Shop.Rows<LoyaltyCaseNotice>();
        await Shop.With<CaseNoticeStore>(store => store.GiveBackAsync(notices.Single().CaseId, 1));
        Shop.Days.PassMinutes(5);
        await Office.Runs();
        await Office.Runs();
        Assert.That((await Shop.Rows<QueuedEmail>()).Count(mail => mail.To == "gus@demo.shop"), Is.EqualTo(2), "given back, so told again, once");
    }

    [Test]
    public async Task FilesOfAMergedCase_AreReadOnThePageOfTheOtherOne()
    {
        var (one, two) = (await OfGuest("guest:1"), await OfGuest("guest:2"));
        await Keeps(two, "photo.png", (caseId, post) => Office.Thread(thread => thread.CustomerWritesAsync(caseId, post, "see the picture")));
        Assert.That(await Office.Thread(thread => thread.MergeAsync(two, one, 1)), Is.EqualTo(CaseOutcome.Done));
        var file = (await Shop.Rows<LoyaltyCaseFile>()).Single().Id;
        var token = await Shop.With<CaseLinks, string>(links => links.GuestTokenAsync(one));
        var stranger = await Shop.With<CaseLinks, string>(links => links.GuestTokenAsync(two + 100));
        Assert.That(await Opens(two, token), Is.EqualTo(200));
        Assert.That(await Opens(one, token), Is.EqualTo(404), "it is not a file of that case");
        Assert.That(await Opens(two, stranger), Is.EqualTo(404));

        async Task<int> OfGuest(string key) => (await Shop.With<CaseDesk, CaseRecord>(desk => desk.OpenAsync(new CaseOpening(key, 0, 1, CaseSource.MyCases, "other", "Hello", "Words"), new CaseGuest("Gus", "gus@demo.shop", 1)))).Case.Id;

        async Task<int> Opens(int caseId, string token) => await (await Shop.Guest()).Does(async scope => await scope.Get<CaseVisits>().SeenOnAsync(caseId, token) is not null && await scope.Get<CaseFiles>().ReadAsync(caseId, file, false) is not null ? 200 : 404);
    }

    [Test]
    [Category("B3")]
    public async Task AccountsThatAreMerged_ShowCasesAndFiles_ToTheOneThatStays()
    {
        var (ann, other) = (await Shop.Customer("Ann"), await Shop.Customer("Anna"));
        var id = await Office.Complains(other);
        await Keeps(id, "photo.png", (caseId, post) => Office.Thread(thread => thread.CustomerWritesAsync(caseId, post, "see the picture")));
        Assert.That(await Shop.With<MergeDesk, MergeOutcome>(desk => desk.MergeAsync(ann.Id, other.Id, [], () => true)), Is.EqualTo(MergeOutcome.Done));
        var record = await ann.Does(scope => scope.Get<CaseVisits>().MineAsync(id));
        Assert.That(record?.Case.CustomerId, Is.EqualTo(ann.Id));
        Assert.That(await Reads(id, (await Shop.Rows<LoyaltyCaseFile>()).Single().Id, false), Is.EqualTo(Png));
    }

    private async Task Keeps(int id, string name, Func<int, Guid, Task<CaseOutcome>>? write)
    {
        var post = Guid.NewGuid();
        await Shop.With<CaseFiles>(files => files.KeepAsync(id, post, [new SentFile(name, Png)]));
        if (write is not null)
            Assert.That(await write(id, post), Is.EqualTo(CaseOutcome.Done));
    }

    private Task<byte[]?> Reads(int id, int fileId, bool isStaff) => Shop.With<CaseFiles, byte[]?>(async files => (await files.ReadAsync(id, fileId, isStaff))?.Content);
}
