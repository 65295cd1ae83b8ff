using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Web;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>A case is never lost.</summary>
[Category("H1")]
public class CaseFaultTests
{
    [Test]
    public async Task TheOutboxFails_TheCaseIsThere_AndTheMailComesLater()
    {
        var faults = new Faults();
        await using var shop = await Shop.OpenAsync(new ShopSetup { Configure = faults.AttachTo<LoyaltyAction> });
        var office = new CaseOffice(shop);
        await office.Opens();
        var ann = await shop.Customer("Ann");
        faults.BeforeInsert = _ => throw new InvalidOperationException("the outbox is broken");

        var id = await office.Complains(ann);
        await office.Answers(id);
        Assert.That((await office.Row(id)).Answers, Is.EqualTo(1));
        Assert.That(await office.Mails(ann.Id), Is.Empty);

        faults.BeforeInsert = _ => Task.CompletedTask;
        shop.Days.PassMinutes(3);
        await office.Runs();
        await office.Runs();
        Assert.That(await office.Mails(ann.Id), Has.Length.EqualTo(2), "received and answered, once each");
    }

    [Test]
    public async Task TheDatabaseFails_TheShopperIsTold_AndTheSameFormOpensOneCase()
    {
        var faults = new Faults();
        await using var shop = await Shop.OpenAsync(new ShopSetup { Configure = faults.AttachTo<LoyaltyCaseEvent> });
        var office = new CaseOffice(shop);
        await office.Opens();
        var ann = await shop.Customer("Ann");
        faults.BeforeInsert = _ => throw new InvalidOperationException("the database is gone");
        var typed = new NewCaseModel { Post = Guid.NewGuid(), Category = "product", Subject = "Pot", Text = "Broken" };

        Assert.That(await Sends(), Is.Null);
        faults.BeforeInsert = _ => Task.CompletedTask;
        Assert.That((await Sends())!.Case.Text, Is.EqualTo("Broken"));
        Assert.That(await shop.Rows<LoyaltyCase>(), Has.Count.EqualTo(1));

        Task<CaseRecord?> Sends() => shop.With<ShopCaseDesk, CaseRecord?>(desk => desk.OpenAsync(typed, ann.Id, []), ann);
    }

    [Test]
    public async Task AFallBetweenTheCaseAndItsFirstEvent_IsMadeGoodByTheTask()
    {
        var faults = new Faults();
        await using var shop = await Shop.OpenAsync(new ShopSetup { Configure = faults.AttachTo<LoyaltyCaseEvent> });
        var office = new CaseOffice(shop);
        await office.Opens();
        var ann = await shop.Customer("Ann");
        faults.BeforeInsert = _ => throw new InvalidOperationException("killed here");
        Assert.ThrowsAsync<InvalidOperationException>(() => office.Complains(ann));
        faults.BeforeInsert = _ => Task.CompletedTask;

        shop.Days.PassMinutes(5);
        await office.Runs();
        shop.Days.PassMinutes(5);
        await office.Runs();
        var row = (await shop.Rows<LoyaltyCase>()).Single();
        Assert.That((row.Version, row.Text), Is.EqualTo((1, "The pot is broken")));
        Assert.That(await office.Mails(ann.Id), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task AFallAfterTheAnswer_BeforeTheRow_TheRowComesRight()
    {
        await using var shop = await Shop.OpenAsync();
        var office = new CaseOffice(shop);
        await office.Opens();
        var id = await office.Complains(await shop.Customer("Ann"));
        await shop.Insert(new LoyaltyCaseEvent { CaseId = id, Version = 2, PostKey = Guid.NewGuid(), KindId = (int)CaseEventKind.Answered, ById = 1, Text = "Hello", OccurredOnUtc = shop.Now });
        Assert.That((await office.Row(id)).Answers, Is.Zero);
        await office.Of(id);
        Assert.That((await office.Row(id)).Answers, Is.EqualTo(1));
    }
}
