using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Rhythm;

namespace Engine.Tests.Recommendations;

[Category("D2")]
public class RepeatProductsTests
{
    private const int Tea = 1;
    private const int Kettle = 2;

    [Test]
    public void WhatManyBuyAgain_IsTold_NotWhatOneHasOnce()
    {
        var log = new InteractionLog();
        for (var user = 1; user <= 10; user++)
        {
            Buys(log, user, Tea, 1, user <= 4 ? 30 : 0);
            Buys(log, user, Kettle, 1, user == 1 ? 400 : 0);
        }

        Assert.That(RepeatProducts.Of(log.Build(new())), Is.EqualTo(new[] { Tea }));
    }

    [Test]
    public void TwiceOnOneDay_IsOnce()
    {
        var log = new InteractionLog();
        for (var user = 1; user <= 5; user++)
            for (var hour = 0; hour < 3; hour++)
                log.Add(new Interaction(user, Tea, 86_400 * 100 + hour * 3_600));

        Assert.That(RepeatProducts.Of(log.Build(new())), Is.Empty);
    }

    [Test]
    public void WithoutTimes_NothingIsKnown()
    {
        var log = new InteractionLog();
        for (var user = 1; user <= 5; user++)
            for (var time = 0; time < 3; time++)
                log.Add(new Interaction(user, Tea, 0));

        Assert.That(RepeatProducts.Of(log.Build(new())), Is.Empty);
    }

    [Test]
    public void ARhythmThatWasKept_IsTheSame()
    {
        var log = new InteractionLog();
        for (var user = 1; user <= 6; user++)
            Buys(log, user, Tea, 1, 30);
        var learnt = ProductRhythm.Learn(log.Build(new()));

        var kept = ProductRhythm.Of(learnt.Own, learnt.ShopDays);

        Assert.That((kept.DaysOf(Tea), kept.ShopDays, kept.Count), Is.EqualTo((30f, 30f, 1)));
    }

    private static void Buys(InteractionLog log, int user, int item, int day, int daysLater)
    {
        log.Add(new Interaction(user, item, 86_400L * (100 + day)));
        if (daysLater > 0)
            log.Add(new Interaction(user, item, 86_400L * (100 + day + daysLater)));
    }
}
