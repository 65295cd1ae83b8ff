using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Feedback;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Targets;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Results;

[Category("J1")]
[Category("J2")]
[Category("J3")]
public class ResultStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    private static readonly DateOnly Day = new(2026, 2, 28);
    private static readonly DailyMetric[] Stages = [DailyMetric.CustomersByStage, DailyMetric.ValueAtRisk];

    [Test]
    public async Task ADay_IsReplaced_NotAddedTo()
    {
        await Replace(Day, new(DailyMetric.CustomersByStage, 1, 5, 10.5m), new(DailyMetric.CustomersByStage, 2, 3, 0), new(DailyMetric.ValueAtRisk, 0, 1, 99));
        await Replace(Day, new(DailyMetric.CustomersByStage, 1, 6, 10.5m), new(DailyMetric.CustomersByStage, 3, 1, 0));
        Assert.That((await Read(Day, Day)).Select(row => (row.Figure.Metric, row.Figure.Part, row.Figure.Number, row.Figure.Value)).OrderBy(row => row.Part),
            Is.EqualTo(new[] { (DailyMetric.CustomersByStage, 1, 6L, 10.5m), (DailyMetric.CustomersByStage, 3, 1L, 0m) }));
    }

    [Test]
    public async Task TwoNodes_AtOnce_LeaveOneRowOfEach()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Replace(Day, new(DailyMetric.CustomersByStage, 1, 5, 1), new(DailyMetric.ValueAtRisk, 0, 2, 2))));
        Assert.That(await Shop.Rows<LoyaltyDailyFigure>(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task SumsAndDays_AreThoseOfTheStore()
    {
        await Replace(Day, new DailyFigure(DailyMetric.CustomersByStage, 1, 5, 1));
        await Replace(Day.AddDays(1), new DailyFigure(DailyMetric.CustomersByStage, 1, 7, 2));
        await Shop.Insert(new LoyaltyDailyFigure { StoreId = 2, Day = 20260228, MetricId = 1, Part = 1, Number = 100 });
        Assert.That((await Shop.With<DailyStore, IReadOnlyDictionary<DailyMetric, DailySum>>(store => store.SumsAsync(0, Day, Day.AddDays(1), [1])))[DailyMetric.CustomersByStage], Is.EqualTo(new DailySum(12, 3)));
        Assert.That(await Shop.With<DailyStore, (DateOnly, DateOnly)?>(async store => await store.DaysAsync(0)), Is.EqualTo(((DateOnly, DateOnly)?)(Day, Day.AddDays(1))));
        await Shop.With<DailyStore>(store => store.DeleteBeforeAsync(Day.AddDays(1)));
        Assert.That((await Shop.Rows<LoyaltyDailyFigure>()).Single().Number, Is.EqualTo(7));
    }

    [Test]
    public async Task ATarget_IsOneOfAStoreAndCard_AndIsTakenAway()
    {
        await Save(1, OverviewCard.RepeatRate, (.3m, .2m));
        await Save(1, OverviewCard.RepeatRate, (.4m, null));
        await Save(0, OverviewCard.Cases, (5, null));
        await Save(0, OverviewCard.Mails, (.1m, null));
        var row = (await Shop.Rows<LoyaltyTarget>()).Single(target => target.StoreId == 1);
        Assert.That((row.Goal, row.Bearable), Is.EqualTo((.4m, (decimal?)null)));
        var all = await Shop.With<TargetDesk, IReadOnlyDictionary<OverviewCard, LoyaltyTarget>>(desk => desk.ReadAsync(1));
        Assert.That(all.Keys, Is.EquivalentTo(new[] { OverviewCard.RepeatRate, OverviewCard.Mails }), "a rate of all stores holds where there is none of one's own; five cases of all stores are not five of one");
        await Save(1, OverviewCard.RepeatRate, null);
        Assert.That(await Shop.Rows<LoyaltyTarget>(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task AResult_IsKeptWhole_AndReplaced()
    {
        var arms = new ArmPair(new ArmSums(3, 2, 4, 12.5m, 90.25, 700), new ArmSums(1, 0, 0, 0, 0, 0), 2);
        foreach (var pair in new[] { default, arms })
            await Shop.With<MeasureResultStore>(store => store.SaveAsync("journey:1", 90, pair, Today));
        var row = (await Shop.Rows<LoyaltyMeasureResult>()).Single();
        Assert.That(row.Arms, Is.EqualTo(arms));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Shop.With<MeasureResultStore>(store => store.SaveAsync("journey:2", 90, arms, Today))));
        Assert.That(await Shop.Rows<LoyaltyMeasureResult>(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task AThemesName_IsGivenOnce_WhateverItsCase()
    {
        Assert.That((await Theme(0, "Late parcels", "late, parcel"), await Theme(0, "LATE parcels", "x-ray")), Is.EqualTo((ThemeProblem.None, ThemeProblem.Taken)));
        Assert.That((await Theme(0, " ", "a word"), await Theme(0, "Name", " , ")), Is.EqualTo((ThemeProblem.Name, ThemeProblem.Words)));
        Assert.That((await Shop.Rows<LoyaltyTheme>()).Single().WordList, Is.EqualTo(new[] { "late", "parcel" }));
    }

    [Test]
    public async Task AMergedTheme_GivesItsWordsAndChanges()
    {
        await Theme(0, "Parcel", "parcel");
        await Theme(0, "Delivery", "delivery");
        var (parcel, delivery) = ((await Shop.Rows<LoyaltyTheme>())[0], (await Shop.Rows<LoyaltyTheme>())[1]);
        await Shop.With<FeedbackChangeStore>(store => store.AddAsync(new LoyaltyFeedbackChange { ChangeKey = Guid.NewGuid(), Day = 20260301, Text = "Another carrier", ThemeId = parcel.Id, CreatedOnUtc = Today }));
        Assert.That(await Shop.With<ThemeDesk, bool>(desk => desk.MergeAsync(parcel.Id, delivery.Id)), Is.True);
        Assert.That((await Shop.Rows<LoyaltyTheme>()).Single().WordList, Is.EqualTo(new[] { "delivery", "parcel" }));
        Assert.That((await Shop.Rows<LoyaltyFeedbackChange>()).Single().ThemeId, Is.EqualTo(delivery.Id));
        Assert.That(await Shop.With<ThemeDesk, bool>(desk => desk.MergeAsync(delivery.Id, delivery.Id)), Is.False);
    }

    [Test]
    public async Task AChangeSentTwice_IsOne_AndAPageOfAMonthToo()
    {
        var key = Guid.NewGuid();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Shop.With<FeedbackChangeStore>(store => store.AddAsync(new LoyaltyFeedbackChange { ChangeKey = key, Day = 20260301, Text = "Once", CreatedOnUtc = Today }))));
        Assert.That(await Shop.Rows<LoyaltyFeedbackChange>(), Has.Count.EqualTo(1));
        foreach (var intro in new[] { "First", "Second" })
            await Shop.With<FeedbackPageStore>(store => store.SaveAsync(new LoyaltyFeedbackPage { StoreId = 1, Month = 202603, Intro = intro, IsPublic = true }));
        Assert.That((await Shop.Rows<LoyaltyFeedbackPage>()).Single().Intro, Is.EqualTo("Second"));
    }

    private Task Replace(DateOnly day, params DailyFigure[] figures) => Shop.With<DailyStore>(store => store.ReplaceAsync(new DailySpan(0, day, Today, Today), Stages, figures));

    private Task<IReadOnlyList<(int Day, DailyFigure Figure)>> Read(DateOnly from, DateOnly to) => Shop.With<DailyStore, IReadOnlyList<(int, DailyFigure)>>(store => store.ReadAsync(0, from, to, [1, 3]));

    private Task Save(int storeId, OverviewCard card, (decimal Goal, decimal? Bearable)? target) => Shop.With<TargetStore>(store => store.SaveAsync(storeId, card, target));

    private Task<ThemeProblem> Theme(int id, string name, string words) => Shop.With<ThemeDesk, ThemeProblem>(desk => desk.SaveAsync(id, name, words));
}
