using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Engine.Tests.Care;

/// <summary>
/// Whatever people and tasks do to a fund, in any order, twice, late and at once: several writers act on what they read, which may be old, and the
/// numbers of the lines decide who was first.
/// </summary>
[Category("I2")]
public class FundPropertyTests
{
    private const decimal CustomerCap = 60;
    private const decimal YearCap = 260;
    private const decimal Limit = 30;
    private static readonly int[] Plans = [1, 2];

    [Test]
    public void NothingAboveBudget_NothingTwice_AndTheSumsAddUp() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(Arb.From(Gen.ListOf(Act())), acts =>
        {
            var office = new Office();
            foreach (var act in acts)
                office.Do(act);
            return office.Holds();
        }));

    [Test]
    public void DoneOnceMore_NothingIsWrittenThatMovesMoney() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Arb.From(Gen.ListOf(Act())), acts =>
        {
            var office = new Office();
            foreach (var act in acts)
                office.Do(act);
            var over = office.Lines.Where(line => line.Kind is FundLineKind.Spent or FundLineKind.Released).Select(line => line.ItemId).ToList();
            var (before, totals) = (office.Lines.Count, office.Book.Fund);
            foreach (var item in over)
                foreach (var kind in new[] { Deed.Reserve, Deed.Change, Deed.Request, Deed.Approve, Deed.Spend, Deed.Release })
                    office.Do(new Attempt(kind, item, 1, 10, 0, 0));
            return office.Lines.Count == before && office.Book.Fund == totals && over.Count == over.Distinct().Count();
        }));

    [Test]
    public void ABudgetCutInMidYear_KeepsWhatIsReserved_AndTakesNothingNew()
    {
        var book = Open(100);
        Write(book, book.Reserve(1, 1, 7, 0, 50, default, 0));
        Write(book, book.Plan(1, 20, 0));
        Assert.That(book.PlanOf(1).Free, Is.EqualTo(-30));
        Assert.That(book.Reserve(1, 2, 8, 0, 1, default, 0).Refusal, Is.EqualTo(FundRefusal.PlanBudget));
        Assert.That(Write(book, book.Change(1, 0, 40, default, 0)), Is.EqualTo(FundRefusal.None), "less is always allowed");
        Assert.That(Write(book, book.Spend(1, 40, null, 0)), Is.EqualTo(FundRefusal.None));
        Assert.That(book.PlanOf(1), Is.EqualTo(new FundTotals(20, 0, 0, 40)));
    }

    [Test]
    public void AboveTheLimit_SomebodyElseApproves_AndAnotherSumIsApprovedAnew()
    {
        var book = Open(100);
        Write(book, book.Reserve(1, 1, 7, 0, 50, default, 0));
        Assert.That(book.Spend(1, 50, 30, 5).Refusal, Is.EqualTo(FundRefusal.NeedsApproval));
        Assert.That(book.Decide(1, true, 6).Refusal, Is.EqualTo(FundRefusal.NotRequested));
        Write(book, book.Request(1, 5));
        Assert.That(book.Decide(1, true, 5).Refusal, Is.EqualTo(FundRefusal.OwnRequest));
        Write(book, book.Decide(1, true, 6));
        Write(book, book.Change(1, 0, 55, default, 5));
        Assert.That(book.Spend(1, 55, 30, 5).Refusal, Is.EqualTo(FundRefusal.NeedsApproval));
        Write(book, book.Request(1, 5));
        Write(book, book.Decide(1, true, 6));
        Assert.That(book.Spend(1, 56, 30, 5).Refusal, Is.EqualTo(FundRefusal.AboveReserved));
        Assert.That(Write(book, book.Spend(1, 52.005m, 30, 5)), Is.EqualTo(FundRefusal.None));
        Assert.That(book.Fund, Is.EqualTo(new FundTotals(100, 0, 0, 52.01m)), "half a cent is one");
    }

    [Test]
    public void PiecesOfAGift_AreTakenAndGivenBack()
    {
        var (book, two) = (Open(100), new FundCaps(null, null, 2));
        Write(book, book.Reserve(1, 1, 7, 9, 5, two, 0));
        Write(book, book.Reserve(1, 2, 8, 9, 5, two, 0));
        Assert.That(book.Reserve(1, 3, 6, 9, 5, two, 0).Refusal, Is.EqualTo(FundRefusal.SoldOut));
        Write(book, book.Change(1, 4, 5, default, 0));
        Assert.That((book.PiecesOf(9), book.PiecesOf(4), book.ItemOf(1).GiftId), Is.EqualTo((1, 1, 4)));
        Write(book, book.Release(2, 0));
        Assert.That(book.PiecesOf(9), Is.Zero);
        Write(book, book.Change(1, 0, 5, default, 0));
        Assert.That((book.PiecesOf(4), book.ItemOf(1).GiftId), Is.EqualTo((0, 0)), "without a gift of the list");
    }

    [Test]
    public void WhatAYearLeaves_IsCarriedOnOnce_AndAlsoWhatIsReleasedLater()
    {
        var (old, next) = (Open(100), Open(50));
        Write(old, old.Reserve(1, 1, 7, 0, 30, default, 0));
        var step = old.Close(1, YearEnd.Carry);
        Write(old, step);
        Assert.That((old.PlanOf(1).Free, old.Close(1, YearEnd.Carry).Refusal), Is.EqualTo((0m, FundRefusal.Same)));
        Write(next, next.CarryIn(1, 3, step.Line!.Number, -step.Line.Carried));
        Assert.That(next.CarryIn(1, 3, step.Line.Number, -step.Line.Carried).Refusal, Is.EqualTo(FundRefusal.Same));
        Assert.That(next.PlanOf(1).Free, Is.EqualTo(120));
        Write(old, old.Release(1, 0));
        var late = old.Close(1, YearEnd.Carry);
        Assert.That(-late.Line!.Carried, Is.EqualTo(30));
        Write(next, next.CarryIn(1, 3, late.Line.Number, 30));
        Assert.That(next.PlanOf(1).Free, Is.EqualTo(150));
    }

    private static FundBook Open(decimal budget)
    {
        var book = new FundBook();
        Write(book, book.Plan(1, budget, 0));
        return book;
    }

    private static FundRefusal Write(FundBook book, FundStep step)
    {
        if (step.Line is { } line)
            book.Write(line);
        return step.Refusal;
    }

    private static Gen<Attempt> Act() =>
        from deed in Gen.Elements(Enum.GetValues<Deed>())
        from item in Gen.Choose(1, 9)
        from amount in Gen.Elements(0m, 4.99m, 10m, 25m, 30m, 31m, 45.005m, 60m, 200m, -3m)
        from who in Gen.Choose(1, 3)
        from lag in Gen.Choose(0, 3)
        from gift in Gen.Choose(0, 2)
        select new Attempt(deed, item, who, amount, lag, gift);

    private enum Deed
    {
        Plan, Reserve, Change, Request, Approve, Refuse, Spend, Release, Close
    }

    /// <param name="Lag">How many lines old the reading is that it is decided on.</param>
    private sealed record Attempt(Deed Deed, int Item, int By, decimal Amount, int Lag, int Gift);

    /// <summary>The table with its unique number: of two who write the same number the second is refused, and reads again.</summary>
    private sealed class Office
    {
        public List<FundLine> Lines { get; } = [];

        public FundBook Book => FundBook.Of(Lines);

        public void Do(Attempt act)
        {
            for (var lag = Math.Min(act.Lag, Lines.Count); lag >= 0; lag--)
            {
                var step = Decide(FundBook.Of(Lines.SkipLast(lag)), act);
                if (step.Line is not { } line)
                    return;
                if (Lines.Exists(other => other.Number == line.Number))
                    continue;
                Lines.Add(line);
                return;
            }
        }

        public bool Holds()
        {
            var book = new FundBook();
            foreach (var line in Lines)
            {
                book.Write(line);
                if (line.Reserved > 0 && (book.PlanOf(line.PlanId).Free < 0 || book.CustomerOf(line.CustomerId) > CustomerCap || book.Fund.Committed > YearCap))
                    return false;
                if (line.Spent > Limit && !IsApproved(line))
                    return false;
            }

            var items = Lines.Where(line => line.ItemId > 0).GroupBy(line => line.ItemId).Select(item => (Lines: item.ToList(), Item: CareItem.Of(item))).ToList();
            return Lines.Select(line => line.Number).SequenceEqual(Enumerable.Range(1, Lines.Count))
                && items.All(one => one.Item.Reserved >= 0 && one.Item.Spent >= 0 && (!one.Item.IsOver || one.Item.Reserved == 0)
                    && one.Lines.Count(line => line.Kind is FundLineKind.Spent or FundLineKind.Released) <= 1 && one.Lines.Count(line => line.Kind == FundLineKind.Reserved) == 1)
                && items.Sum(one => one.Item.Reserved) == book.Fund.Reserved && items.Sum(one => one.Item.Spent) == book.Fund.Spent
                && Plans.Sum(plan => book.PlanOf(plan).Planned) == book.Fund.Planned && book.PiecesOf(2) is >= 0 and <= 3;
        }

        /// <summary>By somebody else than the one who asked, and the sum was not changed afterwards.</summary>
        private bool IsApproved(FundLine spent)
        {
            var before = Lines.Where(line => line.ItemId == spent.ItemId && line.Number < spent.Number).ToList();
            return before is [.., { Kind: FundLineKind.Requested } asked, { Kind: FundLineKind.Approved } approved] && asked.ById != approved.ById;
        }

        private static FundStep Decide(FundBook book, Attempt act)
        {
            var (plan, customer, caps) = (1 + act.Item % 2, 100 + act.Item % 4, new FundCaps(CustomerCap, YearCap, act.Gift == 2 ? 3 : null));
            return act.Deed switch
            {
                Deed.Plan => book.Plan(plan, act.Amount * 4, act.By),
                Deed.Reserve => book.Reserve(plan, act.Item, customer, act.Gift, act.Amount, caps, act.By),
                Deed.Change => book.Change(act.Item, act.Gift, act.Amount, caps, act.By),
                Deed.Request => book.Request(act.Item, act.By),
                Deed.Approve => book.Decide(act.Item, true, act.By),
                Deed.Refuse => book.Decide(act.Item, false, act.By),
                Deed.Spend => book.Spend(act.Item, act.Amount, Limit, act.By),
                Deed.Release => book.Release(act.Item, act.By),
                _ => book.Close(plan, YearEnd.Release)
            };
        }
    }
}
