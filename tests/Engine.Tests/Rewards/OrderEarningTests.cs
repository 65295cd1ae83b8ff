using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

namespace Engine.Tests.Rewards;

public class OrderEarningTests
{
    private static readonly DateTime Placed = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [TestCase(99.99, 1, 10, PointRounding.Down, 9)]
    [TestCase(99.99, 1, 10, PointRounding.Nearest, 10)]
    [TestCase(91, 1, 10, PointRounding.Up, 10)]
    [TestCase(45, 1, 10, PointRounding.Nearest, 5)]
    [TestCase(100, 1.5, 1, PointRounding.Down, 150)]
    [TestCase(0, 1, 1, PointRounding.Up, 0)]
    public void PointsForMoney_AreRoundedOnce(decimal money, decimal points, decimal per, PointRounding rounding, int expected) =>
        Assert.That(Earns(Order(money), new EarningRule { Id = 1, Points = points, PerAmount = per, Rounding = rounding }), Is.EqualTo(expected));

    [Test]
    public void TwoLines_AreAddedBeforeRounding()
    {
        var order = Order(5m, 5m);
        Assert.That(Earns(order, new EarningRule { Id = 1, Points = 1, PerAmount = 10 }), Is.EqualTo(1));
    }

    [TestCase(1.25, 125)]
    [TestCase(0.5, 50)]
    public void TheFactorOfTheTier_Multiplies_WhereTheRuleSaysSo(decimal factor, int expected)
    {
        var person = new EarningPerson(3, factor, []);
        var rule = new EarningRule { Id = 1, Points = 1, PerAmount = 1 };
        Assert.That(Earns(Order(100m), rule, person), Is.EqualTo(expected));
        Assert.That(Earns(Order(100m), rule with { UsesTierFactor = false }, person), Is.EqualTo(100));
    }

    [Test]
    public void ALimitedRule_SaysWhyItGivesNothing()
    {
        var rule = new EarningRule { Id = 1, Points = 10, Kind = EarningKind.Order };
        Assert.That(Refusal(rule with { FromUtc = Placed.AddSeconds(1) }), Is.EqualTo(EarningRefusal.NotYet));
        Assert.That(Refusal(rule with { UntilUtc = Placed }), Is.EqualTo(EarningRefusal.Over));
        Assert.That(Refusal(rule with { FromUtc = Placed, UntilUtc = Placed.AddTicks(1) }), Is.EqualTo(EarningRefusal.None));
        Assert.That(Refusal(rule with { Stores = [2] }), Is.EqualTo(EarningRefusal.OtherStore));
        Assert.That(Refusal(rule with { Tiers = [7] }), Is.EqualTo(EarningRefusal.OtherTier));
        Assert.That(Refusal(rule with { SegmentId = 4 }), Is.EqualTo(EarningRefusal.OtherSegment));
        Assert.That(Refusal(rule with { Products = [99] }), Is.EqualTo(EarningRefusal.OtherProducts));
        Assert.That(Refusal(rule with { Categories = [99] }), Is.EqualTo(EarningRefusal.OtherProducts));
        Assert.That(Refusal(rule with { MinimumAmount = 100.01m }), Is.EqualTo(EarningRefusal.TooSmall));
        Assert.That(Refusal(rule with { MinimumAmount = 100m }), Is.EqualTo(EarningRefusal.None));
        Assert.That(Refusal(rule with { Points = 0.5m }), Is.EqualTo(EarningRefusal.Rounded));

        static EarningRefusal Refusal(EarningRule rule) => OrderEarning.Evaluate(Order(100m), EarningPerson.Anybody, [rule], _ => default).Single().Refusal;
    }

    [Test]
    public void ProductsAndCategories_TakeTheirLinesOnly()
    {
        var order = Order(10m, 20m, 30m);
        Assert.That(Earns(order, new EarningRule { Id = 1, Points = 1, PerAmount = 1, Products = [2] }), Is.EqualTo(20));
        Assert.That(Earns(order, new EarningRule { Id = 1, Points = 1, PerAmount = 1, Categories = [103], Products = [1] }), Is.EqualTo(40));
        Assert.That(Earns(order, new EarningRule { Id = 1, Points = 5, Kind = EarningKind.Piece, Products = [1, 3] }), Is.EqualTo(10));
    }

    [TestCase(5, false, 5, true)]
    [TestCase(5, false, 10, true)]
    [TestCase(5, false, 6, false)]
    [TestCase(5, true, 5, true)]
    [TestCase(5, true, 10, false)]
    [TestCase(1, false, 1, true)]
    public void TheNthOrder_IsEveryNth_OrTheNthOnly(int every, bool once, int number, bool earns) =>
        Assert.That(Earns(Order(10m) with { Number = number }, new EarningRule { Id = 1, Kind = EarningKind.NthOrder, Points = 50, Every = every, OnlyOnce = once }), Is.EqualTo(earns ? 50 : 0));

    [Test]
    public void MonthsInRow_CountTheFirstOrderOfEachMonth()
    {
        var days = new[] { new DateOnly(2025, 11, 3), new(2025, 12, 1), new(2025, 12, 30), new(2026, 1, 31), new(2026, 3, 1) };
        var turns = PurchaseCount.Of([.. days.Select((day, place) => new KeptOrder(place, day, Placed.AddDays(place)))]);
        Assert.That(days.Select((_, place) => turns[place].MonthsInRow), Is.EqualTo(new[] { 1, 2, 0, 3, 1 }));
    }

    [Test]
    public void Orders_AreNumberedAsTheyWerePaid()
    {
        var turns = PurchaseCount.Of([new(1, new(2026, 1, 1), Placed.AddDays(9)), new(2, new(2026, 1, 2), Placed), new(3, new(2026, 1, 3), Placed)]);
        Assert.That((turns[1].Number, turns[2].Number, turns[3].Number), Is.EqualTo((3, 1, 2)));
    }

    [TestCase(10, 3, 1.5, 5)]
    [TestCase(1, 7, 7, 1)]
    [TestCase(30, 3, 1, 10)]
    public void WhatADivisionLeavesBehind_CostsNoPoint(decimal money, decimal per, decimal factor, int expected) =>
        Assert.That(Earns(Order(money), new EarningRule { Id = 1, Points = 1, PerAmount = per }, new EarningPerson(1, factor, [])), Is.EqualTo(expected));

    [Test]
    public void TheParts_AddUpToWhatWasPaid()
    {
        Assert.That(PaidShares.Of([10m, 10m, 10m], 20m), Is.EqualTo(new[] { 6.6667m, 6.6666m, 6.6667m }));
        Assert.That(PaidShares.Of([10m, 20m], 99m), Is.EqualTo(new[] { 10m, 20m }), "never more than the prices");
        Assert.That(PaidShares.Of([10m, 20m], -1m), Is.EqualTo(new[] { 0m, 0m }));
        Assert.That(PaidShares.Of([], 5m), Is.Empty);
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public void TheParts_OfAnyOrder_AddUp(FsCheck.NonEmptyArray<FsCheck.PositiveInt> prices, FsCheck.PositiveInt paid)
    {
        var listed = prices.Get.Select(price => price.Get / 100m).ToList();
        var shares = PaidShares.Of(listed, paid.Get / 100m);
        Assert.That(shares.Sum(), Is.EqualTo(Math.Min(listed.Sum(), paid.Get / 100m)));
        Assert.That(shares, Is.All.InRange(0m, listed.Max()));
    }

    [Test]
    public void OfTheBestOnlyRules_TheOneWithMostPointsCounts_BesidesThoseThatAdd()
    {
        EarningRule[] rules =
        [
            new() { Id = 1, Points = 1, PerAmount = 1 },
            new() { Id = 2, Points = 30, Kind = EarningKind.Order, Stacking = EarningStacking.BestOnly, Priority = 5 },
            new() { Id = 3, Points = 40, Kind = EarningKind.Order, Stacking = EarningStacking.BestOnly },
            new() { Id = 4, Points = 40, Kind = EarningKind.Order, Stacking = EarningStacking.BestOnly, Priority = 1 }
        ];
        var outcomes = OrderEarning.Evaluate(Order(100m), EarningPerson.Anybody, rules, _ => default).ToDictionary(outcome => outcome.Rule.Id);
        Assert.That(outcomes.Values.Sum(outcome => outcome.Points), Is.EqualTo(140));
        Assert.That((outcomes[2].Refusal, outcomes[3].Refusal, outcomes[4].Points), Is.EqualTo((EarningRefusal.NotTheBest, EarningRefusal.NotTheBest, 40)));
    }

    [Test]
    public void ARuleThatEnds_LeavesNothingToThoseBelow()
    {
        EarningRule[] rules =
        [
            new() { Id = 1, Points = 1, PerAmount = 1 },
            new() { Id = 2, Points = 7, Kind = EarningKind.Order, Stacking = EarningStacking.Ends, Priority = 5 },
            new() { Id = 3, Points = 3, Kind = EarningKind.Order, Priority = 9 }
        ];
        var outcomes = OrderEarning.Evaluate(Order(100m), EarningPerson.Anybody, rules, _ => default);
        Assert.That(outcomes.Select(outcome => (outcome.Rule.Id, outcome.Points, outcome.Refusal)),
            Is.EqualTo(new[] { (3, 3, EarningRefusal.None), (2, 7, EarningRefusal.None), (1, 0, EarningRefusal.Ended) }));
    }

    [Test]
    public void Caps_LeaveWhatIsLeft_AndSayWhich()
    {
        var rule = new EarningRule { Id = 1, Points = 1, PerAmount = 1, CapPerDay = 150, CapPerMonth = 500, CapPerCustomer = 900, CapOfAll = 10_000 };
        Assert.That(With(new EarnedBefore(60, 60, 60, 60)), Is.EqualTo((90, EarningRefusal.CapOfDay)));
        Assert.That(With(new EarnedBefore(0, 450, 450, 450)), Is.EqualTo((50, EarningRefusal.CapOfMonth)));
        Assert.That(With(new EarnedBefore(0, 0, 900, 900)), Is.EqualTo((0, EarningRefusal.CapOfCustomer)));
        Assert.That(With(new EarnedBefore(0, 0, 0, 9_999)), Is.EqualTo((1, EarningRefusal.CapOfAll)));
        Assert.That(With(new EarnedBefore(0, 0, 0, 20_000)), Is.EqualTo((0, EarningRefusal.CapOfAll)));

        (int, EarningRefusal) With(EarnedBefore before)
        {
            var outcome = OrderEarning.Evaluate(Order(100m), EarningPerson.Anybody, [rule], _ => before).Single();
            return (outcome.Points, outcome.Refusal);
        }
    }

    [Test]
    public void ARuleWrittenAndRead_IsTheSame()
    {
        var rule = new EarningRule
        {
            Name = "Tea \"week\" 茶", Kind = EarningKind.Piece, Priority = -3, Stacking = EarningStacking.BestOnly, Points = 2.5m, PerAmount = 3, Every = 4, OnlyOnce = true, MinimumAmount = 10,
            Rounding = PointRounding.Up, UsesTierFactor = false, FromUtc = Placed, UntilUtc = Placed.AddDays(7), Stores = [1], Tiers = [2, 3], Products = [4], Categories = [5], SegmentId = 6,
            CapPerDay = 7, CapPerMonth = 8, CapPerCustomer = 9, CapOfAll = 10, PendingDays = 0, ValidDays = 30
        };
        var read = EarningRuleText.TryRead(EarningRuleText.Write(rule))!;
        Assert.That(EarningRuleText.Write(read), Is.EqualTo(EarningRuleText.Write(rule)));
        Assert.That((read.PendingDays, read.UsesTierFactor, read.Priority, read.Tiers.Count), Is.EqualTo(((int?)0, false, -3, 2)));
        Assert.That(EarningRuleText.TryRead("{"), Is.Null);
    }

    [Test]
    public void TheBook_KnowsWhatHeldWhen()
    {
        var (old, changed) = (new EarningRule { Id = 1, Version = 1, Points = 1 }, new EarningRule { Id = 1, Version = 2, Points = 2 });
        var book = new RuleBook([(Placed, 1, old), (Placed.AddDays(1), 1, changed), (Placed.AddDays(2), 1, null)], new Dictionary<int, int> { [3] = 2, [2] = 1 });
        Assert.That(book.At(Placed.AddTicks(-1)), Is.Empty);
        Assert.That(book.At(Placed.AddHours(23)).Single(), Is.SameAs(old));
        Assert.That(book.At(Placed.AddDays(1)).Single(), Is.SameAs(changed));
        Assert.That(book.At(Placed.AddDays(3)), Is.Empty, "switched off");
        Assert.That(book.WithParents([3]), Is.EquivalentTo(new[] { 3, 2, 1 }));
    }

    [Test]
    public void RulesWithProblems_NameTheField()
    {
        var rule = new EarningRule { Name = "Points", Points = 1 };
        Assert.That(RuleCheck.Problems(rule), Is.Empty);
        var problems = RuleCheck.Problems(new EarningRule { Name = " ", Points = 0, PerAmount = 0, Every = 0, FromUtc = Placed, UntilUtc = Placed, CapPerDay = -1, ValidDays = -1, MinimumAmount = -1 });
        Assert.That(problems.Select(problem => problem.Field), Is.EquivalentTo(new[] { "Name", "Points", "PerAmount", "Every", "UntilUtc", "CapPerDay", "ValidDays", "MinimumAmount" }));
    }

    private static EarningOrder Order(params decimal[] amounts) => new(1, 1, Placed, new DateOnly(2026, 3, 2), 1, 1,
        [.. amounts.Select((amount, number) => new EarningLine(number + 1, number + 1, 1, amount, [101 + number]))]);

    private static int Earns(EarningOrder order, EarningRule rule, EarningPerson? person = null) =>
        OrderEarning.Evaluate(order, person ?? EarningPerson.Anybody, [rule], _ => default).Sum(outcome => outcome.Points);
}
