using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Engine.Tests.Care;

[Category("I1")]
public class GiftChoiceTests
{
    private static readonly GiftOffer Tea = new(1, 20, "tea, porcelain", null);
    private static readonly GiftOffer Wine = new(2, 30, "wine; 葡萄酒", 3);
    private static readonly GiftOffer Book = new(3, 10, "book", null);

    [Test]
    public void WithoutTastes_ItIsTheGiftOfTheOccasion() => Assert.That(Suggest(2, [], []), Is.EqualTo(Wine));

    [Test]
    public void WhatHeLikes_ComesFirst() => Assert.That(Suggest(2, ["She loves tea."], []), Is.EqualTo(Tea));

    [Test]
    public void WhatHeDislikes_IsNotOffered() => Assert.That(Suggest(2, [], ["no wine, please"]), Is.EqualTo(Tea), "the dearest of the others");

    [Test]
    public void ChineseWords_AreFoundWithoutSpaces() => Assert.That(Suggest(1, ["他喜欢喝葡萄酒"], []), Is.EqualTo(Wine));

    [Test]
    public void AWord_IsNotFoundInAnother() => Assert.That(Suggest(3, ["works in a team"], []), Is.EqualTo(Book));

    [Test]
    public void WhatIsGoneOrTooDear_IsNotOffered()
    {
        Assert.That(GiftChoice.Suggest([Wine with { Left = 0 }, Tea], 2, [], [], 100), Is.EqualTo(Tea));
        Assert.That(GiftChoice.Suggest([Wine, Tea], 2, [], [], 15), Is.Null);
    }

    private static GiftOffer? Suggest(int named, string[] likes, string[] dislikes) => GiftChoice.Suggest([Tea, Wine, Book], named, likes, dislikes, 100);
}
