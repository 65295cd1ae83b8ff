using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Referrals;

namespace Engine.Tests.Rewards;

[Category("F7")]
public class ReferralRuleTests
{
    private static readonly Guid Laptop = Guid.NewGuid();

    private static ReferralPerson Person(int id, string? email = null, string? phone = null, PostalAddress? address = null, Guid? device = null, string? card = null) =>
        new(id, email ?? $"person{id}@shop.test", [phone], [address ?? PostalAddress.None], device is { } known ? [known] : [], card is null ? [] : [card]);

    private static readonly object[] Pairs =
    [
        new object[] { Person(1), Person(1), ReferralReason.Himself },
        new object[] { Person(1), Person(2), ReferralReason.None },
        new object[] { Person(1, "ann+tea@gmail.com"), Person(2, "A.N.N@googlemail.com"), ReferralReason.SameEmail },
        new object[] { Person(1, phone: "+49 (0)30 123456"), Person(2, phone: "0049 30 123456"), ReferralReason.SamePhone },
        new object[] { Person(1, device: Laptop), Person(2, device: Laptop), ReferralReason.SameDevice },
        new object[] { Person(1, device: Guid.Empty), Person(2, device: Guid.Empty), ReferralReason.None },
        new object[] { Person(1, card: "4242|7|2030"), Person(2, card: "4242|7|2030"), ReferralReason.SamePayment },
        new object[] { Person(1, card: "4242|7|2030"), Person(2, card: "4242|8|2030"), ReferralReason.None },
        new object[] { Person(1, address: new PostalAddress("Hauptstr. 5", "Berlin", "10115", 1)), Person(2, address: new PostalAddress("5 Hauptstraße", "BERLIN", "10115", 1)), ReferralReason.SameAddress },
        new object[] { Person(1, address: new PostalAddress("Hauptstr. 5", "Berlin", "10115", 1)), Person(2, address: new PostalAddress("Hauptstr. 6", "Berlin", "10115", 1)), ReferralReason.None }
    ];

    [TestCaseSource(nameof(Pairs))]
    public void WhatTwoHaveInCommon_IsSaid_WhicheverWayTheyAreAsked(ReferralPerson one, ReferralPerson other, ReferralReason reason)
    {
        Assert.That(one.SameAs(other), Is.EqualTo(reason));
        Assert.That(other.SameAs(one), Is.EqualTo(reason));
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public bool ARing_IsFoundFromEachOfItsMembers_HoweverLong(byte size, byte start)
    {
        var count = 2 + size % 20;
        var friend = start % count + 1;
        int InviterOf(int person) => person == 0 ? 0 : person % count + 1;
        return ReferralChain.IsRing(friend, InviterOf(friend), InviterOf);
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public bool AChainThatEnds_IsNoRing(byte size)
    {
        int InviterOf(int person) => person > 1 ? person - 1 : 0;
        return !ReferralChain.IsRing(size + 2, InviterOf(size + 2), InviterOf);
    }

    [Test]
    public void ARingThatTheFriendIsNotIn_DoesNotTrapAnybody() => Assert.That(ReferralChain.IsRing(9, 1, person => person == 1 ? 2 : 1), Is.False);
}
