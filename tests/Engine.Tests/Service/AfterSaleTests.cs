using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Engine.Tests.Service;

public class AfterSaleTests
{
    private static readonly DateTime Paid = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Test]
    [Category("G1")]
    public void TheMostParticularLetter_IsTaken()
    {
        LetterRule all = new(1, 0, 0, 0, LetterOrders.All, false), first = new(2, 0, 0, 0, LetterOrders.First, false), tea = new(3, 0, 7, 0, LetterOrders.All, false), gold = new(4, 0, 0, 9, LetterOrders.All, false), core = new(5, 0, 0, 0, LetterOrders.All, true);
        LetterRule[] rules = [all, first, tea, gold, core];
        Assert.Multiple(() =>
        {
            Assert.That(LetterChoice.Of(rules, Order())?.Id, Is.EqualTo(1));
            Assert.That(LetterChoice.Of(rules, Order(number: 1))?.Id, Is.EqualTo(2));
            Assert.That(LetterChoice.Of(rules, Order(number: 1, category: 7))?.Id, Is.EqualTo(3));
            Assert.That(LetterChoice.Of(rules, Order(category: 7, tier: 9))?.Id, Is.EqualTo(4));
            Assert.That(LetterChoice.Of(rules, Order(category: 7, tier: 9, core: true))?.Id, Is.EqualTo(5));
            Assert.That(LetterChoice.Of([all, all with { Id = 8 }], Order())?.Id, Is.EqualTo(1), "of two the one made first");
            Assert.That(LetterChoice.Of([all with { StoreId = 2 }], Order()), Is.Null);
            Assert.That(LetterChoice.Of([first with { Orders = LetterOrders.Repeat }], Order(number: 1)), Is.Null);
        });
    }

    [Test]
    [Category("G5")]
    public void WhatNeedsNoParcel_IsDeliveredWhenItIsPaid()
    {
        Assert.That(LineFulfilment.Of(false, Paid, 1, []), Is.EqualTo(new LineFulfilment(Paid, Paid)));
        Assert.That(LineFulfilment.Of(false, null, 1, []), Is.EqualTo(new LineFulfilment(null, null)));
        Assert.That(LineFulfilment.Of(true, Paid, 1, []), Is.EqualTo(new LineFulfilment(null, null)));
    }

    [Test]
    [Category("G2")]
    public void ALineInTwoParcels_IsSentWithTheFirst_AndThereWithTheLast()
    {
        var (one, two) = (new ParcelPart(Paid.AddDays(1), Paid.AddDays(3), 1), new ParcelPart(Paid.AddDays(2), null, 1));
        Assert.That(LineFulfilment.Of(true, Paid, 2, [one, two]), Is.EqualTo(new LineFulfilment(Paid.AddDays(1), null)));
        Assert.That(LineFulfilment.Of(true, Paid, 2, [one, two with { DeliveredOnUtc = Paid.AddDays(5) }]), Is.EqualTo(new LineFulfilment(Paid.AddDays(1), Paid.AddDays(5))));
        Assert.That(LineFulfilment.Of(true, Paid, 1, [new(null, Paid.AddDays(4), 1)]), Is.EqualTo(new LineFulfilment(Paid.AddDays(4), Paid.AddDays(4))), "picked up");
        Assert.That(LineFulfilment.Of(true, Paid, 1, [], Paid.AddDays(2)), Is.EqualTo(new LineFulfilment(Paid.AddDays(2), Paid.AddDays(2))), "closed by hand");
    }

    [Test]
    [Category("G2")]
    public void WordsOfAGuide_AreText_WithParagraphsAndLinks()
    {
        Assert.That(PlainHtml.Of("Hold <b>tight</b>\nand turn\n\nSee https://demo.shop/a?b=1&c=2."),
            Is.EqualTo("<p>Hold &lt;b&gt;tight&lt;/b&gt;<br />and turn</p><p>See <a href=\"https://demo.shop/a?b=1&amp;c=2\">https://demo.shop/a?b=1&amp;c=2</a>.</p>"));
        Assert.That(PlainHtml.Of("javascript:alert(1) https://\"onclick=x"), Does.Not.Contain("<a").And.Not.Contain("\"onclick"));
        Assert.That(PlainHtml.Of(null), Is.Empty);
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    [Category("G2")]
    public void Quarters_CoverTheAppointment_AndNoMore(ushort minute, ushort length)
    {
        var (starts, minutes) = (Paid.AddMinutes(minute), length % AppointmentTimes.LongestMinutes + 1);
        var slots = AppointmentTimes.Slots(starts, minutes);
        Assert.That(slots[0], Is.LessThanOrEqualTo(starts).And.GreaterThan(starts.AddMinutes(-AppointmentTimes.SlotMinutes)));
        Assert.That(slots[^1], Is.LessThan(starts.AddMinutes(minutes)));
        Assert.That(slots[^1].AddMinutes(AppointmentTimes.SlotMinutes), Is.GreaterThanOrEqualTo(starts.AddMinutes(minutes)));
        Assert.That(slots.All(slot => slot.Minute % AppointmentTimes.SlotMinutes == 0), Is.True);
    }

    private static LetterOrder Order(int number = 2, int category = 1, int tier = 0, bool core = false) => new(1, new HashSet<int> { category }, tier, number, core);
}
