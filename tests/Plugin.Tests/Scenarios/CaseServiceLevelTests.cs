using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("H2")]
public class CaseServiceLevelTests(DatabaseKind kind) : ShopTests
{
    /// <summary>A Monday, nine o'clock.</summary>
    private static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private CaseOffice Office => new(Shop);

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task OpenOfficeAsync()
    {
        Shop.Days.ComeTo(Monday);
        await Office.Opens();
        await Office.Works("Mon 09:00-12:00, 13:00-18:00\nTue 09:00-12:00, 13:00-18:00\nWed 09:00-12:00, 13:00-18:00\nThu 09:00-12:00, 13:00-18:00\nFri 09:00-12:00, 13:00-18:00");
        await Office.Runs();
    }

    [Test]
    public async Task ThePromise_CountsWorkingTimeOnly()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"));
        Assert.That((await Office.Row(id)).DueOnUtc, Is.EqualTo(Monday.Date.AddHours(18)), "normal: 8 working hours, lunch taken away");
        Assert.That((await Office.Row(id)).DueKindId, Is.EqualTo((int)ServiceClockKind.FirstAnswer));
    }

    [Test]
    public async Task WhileTheCustomerIsAsked_TheSolutionWaits()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"));
        await Office.Answers(id, asks: true);
        Assert.That((await Office.Row(id)).DueOnUtc, Is.EqualTo(LoyaltyCase.Never));
        Shop.Days.Pass(7);
        await Office.Writes(id);
        var reading = (await Office.Of(id)).ReadAt(Shop.Now);
        Assert.That((reading.Solution.Worked, reading.Solution.State), Is.EqualTo((TimeSpan.Zero, ClockState.Running)));
        Assert.That((await Office.Row(id)).DueKindId, Is.EqualTo((int)ServiceClockKind.NextAnswer));
    }

    [Test]
    public async Task AHigherPriority_IsDueEarlier_AndWhatWasCountedStays()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"));
        Shop.Days.PassMinutes(120);
        await Shop.With<CasePriorities>(priorities => priorities.SetAsync(id, CasePriority.Urgent, 1));
        Assert.That((await Office.Row(id)).DueOnUtc, Is.EqualTo(Monday.AddHours(1)), "an hour was promised: it was due at ten");
        var reading = (await Office.Of(id)).ReadAt(Shop.Now);
        Assert.That(reading.FirstAnswer.Worked, Is.EqualTo(TimeSpan.FromHours(2)));
    }

    [Test]
    public async Task ABrokenPromise_IsToldOnce_AndTheNextOneAgain()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"));
        Shop.Days.ComeTo(Monday.Date.AddHours(18).AddMinutes(1));
        await Office.Runs();
        await Office.Runs();
        Assert.That(await Shop.Rows<LoyaltyFollowUp>(), Has.Count.EqualTo(1));
        Assert.That((await Office.Of(id)).Events.Count(one => one.Kind == CaseEventKind.Escalated), Is.EqualTo(1));

        await Office.Answers(id);
        await Office.Writes(id);
        Assert.That((await Office.Row(id)).IsFirstAnswerLate, Is.True);
        Shop.Days.Pass(2);
        await Office.Runs();
        Assert.That(await Shop.Rows<LoyaltyFollowUp>(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task ALateSolution_IsToldOnce_HoweverOftenTheCustomerIsAsked()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"));
        await Office.Answers(id);
        Shop.Days.Pass(60);
        await Office.Runs();
        for (var round = 0; round < 2; round++)
        {
            await Office.Answers(id, "Which colour?", asks: true);
            Shop.Days.Pass(1);
            await Office.Writes(id, "Red");
            await Office.Answers(id, "Thank you");
            await Office.Runs();
        }

        Assert.That((await Office.Of(id)).Events.Count(one => one.Kind == CaseEventKind.Escalated && one.Value == (int)ServiceClockKind.Solution), Is.EqualTo(1));
    }

    [Test]
    public async Task TheSolution_IsEscalated_ThoughTheAnswerIsStillMissing_AndEachIsToldOnce()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"));
        Shop.Days.ComeTo(Monday.Date.AddHours(18).AddMinutes(1));
        await Office.Runs();
        Shop.Days.Pass(60);
        await Office.Runs();
        await Office.Runs();
        var told = (await Office.Of(id)).Events.Where(one => one.Kind == CaseEventKind.Escalated).Select(one => (ServiceClockKind)one.Value);
        Assert.That(told, Is.EqualTo(new[] { ServiceClockKind.FirstAnswer, ServiceClockKind.Solution }));
        Assert.That(await Shop.Rows<LoyaltyFollowUp>(), Has.Count.EqualTo(2));
        Assert.That((await Office.Row(id)).DueKindId, Is.EqualTo((int)ServiceClockKind.FirstAnswer), "the queue goes on by the oldest broken promise");
    }

    [Test]
    public async Task TheQueue_IsInTheOrderOfBreach()
    {
        var ann = await Shop.Customer("Ann");
        var low = await Office.Complains(ann, category: "other");
        var high = await Office.Complains(ann, category: "service");
        var asked = await Office.Complains(ann);
        var normal = await Office.Complains(ann);
        await Office.Answers(asked, asks: true);
        var queue = await Shop.With<CaseStore, IList<LoyaltyCase>>(async cases => await cases.ListAsync(new CaseQuery(), 0, 10));
        Assert.That(queue.Select(row => row.Id), Is.EqualTo(new[] { high, normal, low, asked }));
    }

    [Test]
    public async Task HoursChangedWhileCasesAreCounted_CountForAllOfThem()
    {
        var ann = await Shop.Customer("Ann");
        var ids = new List<int>();
        for (var number = 0; number < 3; number++)
            ids.Add(await Office.Complains(ann));
        await Office.Works("Tue 09:00-18:00");
        await Shop.With<CaseCatchUp>(async catchUp =>
        {
            var asked = 0;
            Assert.That(await catchUp.RecountAsync(() => asked++ == 0), Is.EqualTo(3));
            await Office.Works("Wed 09:00-18:00");
            await catchUp.RecountAsync(() => true);
        });
        foreach (var id in ids)
            Assert.That((await Office.Row(id)).DueOnUtc, Is.EqualTo(Monday.Date.AddDays(2).AddHours(17)));
    }

    [Test]
    public async Task HoursSavedBetweenReadingAndWriting_AreNotForgotten()
    {
        await Office.Complains(await Shop.Customer("Ann"));
        await Office.Works("Tue 09:00-18:00");
        await Office.Runs();
        var held = (await Shop.With<CheckpointStore, LoyaltyCheckpoint?>(store => store.FindAsync(CaseCatchUp.Counting)))!;
        await Office.Works("Wed 09:00-18:00");
        await Shop.With<CheckpointStore>(store => store.SaveAsync(held));
        Assert.That((await Shop.With<CheckpointStore, LoyaltyCheckpoint?>(store => store.FindAsync(CaseCatchUp.Counting)))!.CompletedOnUtc, Is.Null, "the count that began before must not end this one");
    }

    [Test]
    public async Task InAnotherQueue_WhatWasKeptStaysKept_AndItsHoursCountFromThenOn()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"));
        await Office.Works("Mon 09:00-16:00");
        await Office.Runs();
        Shop.Days.Pass(1);
        await Office.Answers(id);
        var before = await Office.Row(id);
        Assert.That((before.IsFirstAnswerLate, before.FirstAnswerMinutes), Is.EqualTo((false, 420)), "Monday from nine to four");

        var always = new LoyaltyCaseQueue { Name = "Always", DisplayOrder = 9 };
        await Shop.Insert(always);
        await Office.Thread(thread => thread.ChangeAsync(id, CaseChange.Queue, always.Id, CaseOffice.Agent));
        var after = await Office.Row(id);
        Assert.That((after.IsFirstAnswerLate, after.FirstAnswerMinutes), Is.EqualTo((before.IsFirstAnswerLate, before.FirstAnswerMinutes)));
        Assert.That((await Office.Of(id)).ReadAt(Shop.Now.AddHours(5)).Solution.Worked, Is.EqualTo(TimeSpan.FromMinutes(420) + TimeSpan.FromHours(5)));

        await Shop.With<CaseShelfStore>(shelf => shelf.DeleteAsync(always));
        Assert.That((await Office.Of(id)).ReadAt(Shop.Now).FirstAnswer.IsLate, Is.False, "a queue that is gone judges nothing");
    }

    [Test]
    public async Task OtherHours_CountEveryOpenCaseAgain()
    {
        var id = await Office.Complains(await Shop.Customer("Ann"));
        await Office.Works("Tue 09:00-18:00");
        await Office.Runs();
        Assert.That((await Office.Row(id)).DueOnUtc, Is.EqualTo(Monday.Date.AddDays(1).AddHours(17)));
    }
}
