using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Engine.Tests.Journal;

[Category("A1"), Category("A2")]
public class OrderFactsTests
{
    private static readonly DateTime Placed = new(2026, 3, 1, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Of_NewOrder_TellsOrderAndLines()
    {
        var facts = OrderFacts.Of(Order(), Now).ToList();

        Assert.That(facts.Select(fact => fact.Key), Is.EqualTo(new[] { "order:17:placed", "order:17:line:1", "order:17:line:2" }));
        Assert.That(facts[0], Has.Property(nameof(Fact.Amount)).EqualTo(30.50m).And.Property(nameof(Fact.Quantity)).EqualTo(3));
        Assert.That(facts.Select(fact => fact.OccurredOnUtc), Is.All.EqualTo(Placed));
        Assert.That(facts[2], Has.Property(nameof(Fact.ProductId)).EqualTo(9).And.Property(nameof(Fact.Amount)).EqualTo(10.25m));
    }

    [Test]
    public void Of_PaidAndComplete_TellsBothOnce()
    {
        var order = Order() with { IsPaid = true, PaidOnUtc = Placed.AddHours(1), State = OrderState.Complete };

        var facts = OrderFacts.Of(order, Now).ToDictionary(fact => fact.Key);

        Assert.That(facts["order:17:paid"].OccurredOnUtc, Is.EqualTo(Placed.AddHours(1)));
        Assert.That(facts["order:17:status:30"].OccurredOnUtc, Is.EqualTo(Now));
    }

    [Test]
    public void Of_StateOfThePast_SaysThatItsTimeIsUnknown()
    {
        var order = Order() with { IsPaid = true, PaidOnUtc = Placed.AddHours(1), State = OrderState.Cancelled };

        var facts = OrderFacts.Of(order, null).ToDictionary(fact => fact.Key);

        Assert.That(facts["order:17:cancelled"], Has.Property(nameof(Fact.Text)).EqualTo(FactNotes.TimeUnknown)
            .And.Property(nameof(Fact.OccurredOnUtc)).EqualTo(Placed.AddHours(1)));
        Assert.That(facts["order:17:paid"].Text, Is.Null);
        Assert.That(facts["order:17:placed"].Text, Is.Null);
    }

    [Test]
    public void Of_RefundsInSteps_EachTotalIsAFactOfItsOwn()
    {
        var first = OrderFacts.Of(Order() with { Refunded = 10m }, Now).Last();
        var second = OrderFacts.Of(Order() with { Refunded = 15.5m }, Now).Last();
        var again = OrderFacts.Of(Order() with { Refunded = 15.5000m }, Now.AddDays(1)).Last();

        Assert.That(first.Key, Is.EqualTo("order:17:refunded:10"));
        Assert.That(second.Key, Is.EqualTo("order:17:refunded:15.5"));
        Assert.That(second.Amount, Is.EqualTo(15.5m), "the total so far, so that a lost first event changes nothing");
        Assert.That(again.Key, Is.EqualTo(second.Key));
    }

    [Test]
    public void Of_ClockSetBack_NothingIsBeforeTheOrder()
    {
        var order = Order() with { State = OrderState.Cancelled, IsVoided = true, Refunded = 1 };

        var facts = OrderFacts.Of(order, Placed.AddDays(-3));

        Assert.That(facts.Select(fact => fact.OccurredOnUtc), Is.All.GreaterThanOrEqualTo(Placed));
    }

    [Test]
    public void Of_OfAGuest_EveryFactMayBeHandedOverLater()
    {
        var visitor = Guid.NewGuid();

        var facts = OrderFacts.Of(Order() with { IsGuest = true, VisitorId = visitor }, Now);

        Assert.That(facts, Is.All.Matches<Fact>(fact => fact.IsGuest && fact.VisitorId == visitor && fact.SubjectId == 17));
    }

    [FsCheck.NUnit.Property]
    public bool Of_SameRowAtAnyTime_TellsTheSameKeys(int total, ushort refunded, bool paid, bool voided, int hours, byte state)
    {
        var order = Order() with
        {
            Total = total / 100m,
            Refunded = refunded / 100m,
            IsPaid = paid,
            IsVoided = voided,
            State = (OrderState)(10 * (1 + state % 4))
        };
        var watched = OrderFacts.Of(order, Placed.AddHours(hours % 10_000)).Select(fact => fact.Key);
        var unwatched = OrderFacts.Of(order, null).Select(fact => fact.Key).ToList();
        return watched.SequenceEqual(unwatched) && unwatched.Distinct().Count() == unwatched.Count;
    }

    private static OrderSnapshot Order() => new()
    {
        Id = 17,
        StoreId = 1,
        CustomerId = 5,
        IsGuest = false,
        CreatedOnUtc = Placed,
        Total = 30.50m,
        Refunded = 0,
        State = OrderState.Pending,
        IsPaid = false,
        IsVoided = false,
        Lines = [new OrderLineSnapshot(1, 8, 2, 20.25m), new OrderLineSnapshot(2, 9, 1, 10.25m)]
    };
}
