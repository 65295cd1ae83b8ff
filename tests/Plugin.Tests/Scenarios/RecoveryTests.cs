using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Web;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Do customers with a case buy again, compared with those like them without one.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("H3")]
public class RecoveryTests(DatabaseKind kind) : ShopTests
{
    private CaseOffice Office => new(Shop);

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public Task OpenOfficeAsync() => Office.Opens();

    [Test]
    public async Task ACase_IsComparedWithCustomersOfItsKind_AndTheCompensationWithWhatCameBack()
    {
        var (ann, alike, whale) = await People();
        var id = await Office.Complains(ann);
        await Office.Runs();
        var controls = (await Shop.Rows<LoyaltyCaseControl>()).Where(row => row.CaseId == id).Select(row => row.CustomerId).ToList();
        Assert.That(controls, Is.SubsetOf(alike.Select(one => one.Id)).And.Count.EqualTo(4), "those of the same stage and value who have no case");
        Assert.That(controls, Does.Not.Contain(whale.Id), "ten times the value is not alike");

        await Shop.With<CompensationDesk, CompensationOutcome>(desk => desk.WantAsync(new CompensationWish(Guid.NewGuid(), id, CompensationKind.Points, 5, 0, 0, "Sorry", CaseOffice.Agent)));
        await Office.Answers(id, closes: true);
        Shop.Days.Pass(20);
        await ann.Buys("Pot", 3);
        await alike[0].Buys("Pot");
        Shop.Days.Pass(20);
        Assert.That(await Shop.With<RecoveryReport, IReadOnlyList<RecoveryLine>>(report => report.LinesAsync(90)), Is.Empty, "not before the days are past");
        Shop.Days.Pass(60);

        var line = (await Shop.With<RecoveryReport, IReadOnlyList<RecoveryLine>>(report => report.LinesAsync(90))).Single(line => line.Case.Id == id);
        Assert.That(line.Outcome.Bought, Is.EqualTo(30m));
        Assert.That(line.Outcome.Controls.Where(bought => bought is not null), Is.EqualTo(new decimal?[] { 10m }));
        var cost = (await Shop.Rows<LoyaltyCompensation>()).Single(one => one.State == CompensationState.Given).Cost;
        var sums = RecoverySums.Of([line.Outcome]);
        Assert.That((sums.Spent, sums.ControlSpent, sums.Recovered, sums.Cost), Is.EqualTo((30m, 2.5m, 27.5m, cost)));
        Assert.That(sums.CostPerRecovered, Is.EqualTo(decimal.Round(cost / 27.5m, 4)), "for each unit that came back beyond what would have come anyway");
    }

    [Test]
    public async Task ThePage_ShowsBothPeriods_AndTheListBehind()
    {
        var (ann, _, _) = await People();
        await Office.Answers(await Office.Complains(ann), closes: true);
        await Office.Runs();
        Shop.Days.Pass(5);
        await ann.Buys("Pot");
        Shop.Days.Pass(100);
        var page = await Shop.With<RecoveryFactory, RecoveryModel>(models => models.PrepareAsync(90));
        Assert.That(page.Parts.Select(part => (part.Days, part.Cases)), Is.EqualTo(new[] { (90, 1), (180, 0) }), "Fay's case is not closed");
        Assert.That(page.Parts[0].Treated, Is.EqualTo(100d));
        Assert.That(page.Parts[0].ControlText, Does.EndWith("/ 4"));
        Assert.That((page.Total, page.Rows[0].Subject), Is.EqualTo((1, "Pot")));
    }

    [Test]
    public async Task WhatCameBackOnce_CountsOnce_AndWhatWasPaidBack_NotAtAll()
    {
        var (ann, _, _) = await People();
        for (var number = 0; number < 2; number++)
            await Office.Answers(await Office.Complains(ann), closes: true);
        await Office.Runs();
        Shop.Days.Pass(5);
        await ann.Buys("Pot");
        await (await ann.Buys("Pot", 7)).IsRefunded();
        Shop.Days.Pass(100);
        var lines = await Shop.With<RecoveryReport, IReadOnlyList<RecoveryLine>>(report => report.LinesAsync(90));
        Assert.That(lines.Select(line => line.Outcome.Bought), Is.EqualTo(new decimal?[] { 10m }));
    }

    /// <summary>Ann, four who bought the same, one who has a case himself, and one who bought ten times as much.</summary>
    private async Task<(Shopper Ann, IReadOnlyList<Shopper> Alike, Shopper Whale)> People()
    {
        var people = new List<Shopper>();
        foreach (var name in new[] { "Ann", "Ben", "Cid", "Dan", "Eva", "Fay", "Gil" })
        {
            people.Add(await Shop.Customer(name));
            await people[^1].Buys("Pot", name == "Gil" ? 10 : 1);
        }

        await Office.Complains(people[5]);
        Shop.Days.Pass(1);
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<ProfileTask>();
        await Office.Runs();
        return (people[0], people[1..5], people[6]);
    }
}
