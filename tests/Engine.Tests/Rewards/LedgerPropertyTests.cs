using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

namespace Engine.Tests.Rewards;

/// <summary>
/// Whatever happens to an order and its points, in any order, twice, late and at once: several writers act on what they read, which may be
/// old, and the numbers of the lines decide who was first.
/// </summary>
public class LedgerPropertyTests
{
    private static readonly DateTime Start = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Test]
    public void TheStatementAddsUp_NothingIsEarnedTwice_AndNoMoreIsTakenBackThanWasGiven() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Arb.From(Histories()), acts =>
        {
            var shop = new Ledger();
            foreach (var act in acts)
                shop.Do(act);
            shop.Check();
            // Everything once more, late: nothing more comes of it.
            var before = shop.Lines;
            shop.Repeat();
            shop.Check();
            return shop.Lines == before;
        }));

    [Test]
    public void TheWallet_IsAlwaysTheSumOfItsEntries() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Arb.From(Gen.ListOf(Entry())), entries =>
        {
            var numbered = entries.Select((entry, number) => entry with { Id = number + 1 }).ToList();
            var fold = WalletFold.Of(numbered);
            return fold.Balance == numbered.Sum(entry => entry.Points) && fold.Lots.Sum(lot => lot.Left) - fold.Debt == fold.Balance
                && fold.Debt >= 0 && fold.Lots.All(lot => lot.Left > 0) && (fold.Debt == 0 || !fold.Lots.Any());
        }));

    [Test]
    public void WhatExpiresFirst_IsSpentFirst()
    {
        var fold = WalletFold.Of([In(1, 100, 10, 30), In(2, 100, 11, 5), In(3, 100, 12, null), new WalletEntry(4, Start.AddDays(4), -150, 0, null)]);
        Assert.That((fold.LeftOf(11), fold.LeftOf(10), fold.LeftOf(12)), Is.EqualTo((0, 50, 100)));
    }

    [Test]
    public void ADebt_IsSettledByWhatComesNext_WhichThenDoesNotExpire()
    {
        var fold = WalletFold.Of([In(1, 100, 10, 30), new WalletEntry(2, Start.AddDays(2), -100, 0, null), new WalletEntry(3, Start.AddDays(3), -100, 10, null), In(4, 130, 11, 30)]);
        Assert.That((fold.Balance, fold.Debt, fold.LeftOf(11)), Is.EqualTo((30, 0, 30)));
    }

    [Test]
    public void WhatIsTakenBack_GoesOffItsOwnGrantFirst()
    {
        var fold = WalletFold.Of([In(1, 100, 10, 5), In(2, 100, 11, 30), new WalletEntry(3, Start.AddDays(3), -60, 11, null)]);
        Assert.That((fold.LeftOf(10), fold.LeftOf(11)), Is.EqualTo((100, 40)));
    }

    [TestCase(0, 100, 0, 0)]
    [TestCase(33.33, 100, 0, 33)]
    [TestCase(100, 100, 0, 100)]
    [TestCase(0, 100, 50, 50)]
    [TestCase(20, 100, 50, 50)]
    [TestCase(60, 100, 50, 60)]
    [TestCase(120, 100, 0, 100)]
    [TestCase(1, 0, 0, 100)]
    public void ALoss_CountsOnce_RoundedInTheCustomersFavour(decimal refunded, decimal total, decimal sentBack, int expected) =>
        Assert.That(new OrderLoss(false, total, refunded).PointsOf(100, 100, sentBack), Is.EqualTo(expected));

    [Test]
    public void ACancelledOrder_LosesAll() => Assert.That(new OrderLoss(true, 100, 0).PointsOf(77, 0, 0), Is.EqualTo(77));

    [Test]
    public void PointsThatWereTaken_ComeBackWhole()
    {
        var lines = new List<PointLine>();
        var terms = new GrantTerms(-50, Start, null);
        lines.Add(GrantFold.Of(terms, lines).Activate(Start)!.Value);
        lines.Add(GrantFold.Of(terms, lines).Reverse(50)!.Value);
        Assert.That(lines.Select(line => line.Points), Is.EqualTo(new[] { -50, 50 }));
        Assert.That(GrantFold.Of(terms, lines).State, Is.EqualTo(GrantState.Reversed));
    }

    private static WalletEntry In(int id, int points, int grantId, int? days) => new(id, Start.AddDays(id), points, grantId, days is { } end ? Start.AddDays(id + end) : null);

    private static Gen<WalletEntry> Entry() =>
        from points in Gen.Choose(-200, 200)
        from grant in Gen.Choose(0, 5)
        from day in Gen.Choose(0, 60)
        from end in Gen.Choose(0, 40)
        select new WalletEntry(0, Start.AddDays(day), points, grant, end == 0 ? null : Start.AddDays(day + end));

    private static Gen<List<(int Act, int Value)>> Histories() =>
        from acts in Gen.ListOf(from act in Gen.Choose(0, 8) from value in Gen.Choose(0, 150) select (act, value))
        select acts.ToList();

    /// <summary>One grant, its lines, and a wallet from which the customer also spends.</summary>
    private sealed class Ledger
    {
        private readonly GrantTerms _terms = new(100, Start.AddDays(14), Start.AddDays(60));
        private readonly List<PointLine> _lines = [];
        private readonly List<WalletEntry> _wallet = [];
        private List<PointLine> _old = [];
        private DateTime _now = Start;
        private decimal _refunded;
        private bool _cancelled;
        private int _sentBack;

        public int Lines => _lines.Count;

        public void Do((int Act, int Value) what)
        {
            switch (what.Act)
            {
                case 0:
                    // The clock may also be set back.
                    _now = Start.AddDays(what.Value - 20);
                    break;
                case 1:
                    _refunded = Math.Min(100, _refunded + what.Value / 3m);
                    Write(Reverse(_lines));
                    break;
                case 2:
                    _cancelled = what.Value > 100;
                    Write(Reverse(_lines));
                    break;
                case 3:
                    _sentBack = Math.Min(100, what.Value);
                    Write(Reverse(_lines));
                    break;
                case 4:
                    Write(GrantFold.Of(_terms, _lines).Activate(_now));
                    break;
                case 5:
                    Write(GrantFold.Of(_terms, _lines).Expire(WalletFold.Of(_wallet).LeftOf(1), _now));
                    break;
                case 6:
                    if (WalletFold.Of(_wallet).Balance >= what.Value)
                        Post(-what.Value, 0);
                    break;
                case 7:
                    // Another process has read the lines and sleeps.
                    _old = [.. _lines];
                    break;
                case 8:
                    // It wakes up and does what it had decided.
                    Write(GrantFold.Of(_terms, _old).Activate(_now));
                    Write(Reverse(_old));
                    break;
            }
        }

        public void Repeat()
        {
            Write(Reverse(_lines));
            Write(Reverse(_lines));
            Write(Reverse(_old));
        }

        public void Check()
        {
            var fold = GrantFold.Of(_terms, _lines);
            Assert.That(_lines.Select(line => line.Sequence), Is.EqualTo(Enumerable.Range(1, _lines.Count)));
            Assert.That(_lines.Count(line => line.Kind == PointLineKind.Activated), Is.LessThanOrEqualTo(1), "given twice");
            Assert.That(fold.Reversed + fold.Expired, Is.InRange(0, _terms.Points));
            Assert.That(_terms.Points + _lines.Sum(line => line.Pending), Is.EqualTo(fold.Pending));
            Assert.That(_lines.Sum(line => line.Points), Is.EqualTo(fold.Active).And.InRange(0, _terms.Points));
            Assert.That(_wallet.Where(entry => entry.GrantId == 1).Sum(entry => entry.Points), Is.EqualTo(fold.Active));
            Write(Reverse(_lines));
            fold = GrantFold.Of(_terms, _lines);
            Assert.That(fold.Reversed, Is.EqualTo(Math.Min(Target, _terms.Points - fold.Expired)), "what is taken back is what the order lost");
        }

        private int Target => new OrderLoss(_cancelled, 100, _refunded).PointsOf(_terms.Points, 100, _sentBack);

        private PointLine? Reverse(List<PointLine> seen) => GrantFold.Of(_terms, seen).Reverse(Target);

        /// <summary>The unique index: of two lines with one number the second is not written.</summary>
        private void Write(PointLine? line)
        {
            if (line is not { } row || _lines.Any(known => known.Sequence == row.Sequence))
                return;
            _lines.Add(row);
            if (row.Points != 0)
                Post(row.Points, 1);
        }

        private void Post(int points, int grantId) => _wallet.Add(new WalletEntry(_wallet.Count + 1, Start.AddMinutes(_wallet.Count), points, grantId, grantId == 1 ? _terms.ExpiresOnUtc : null));
    }
}
